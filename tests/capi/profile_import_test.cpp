// A profile out of a spreadsheet.
#include <doctest/doctest.h>

#include <algorithm>

#include "capi/support.h"

namespace {

constexpr char kProfile[] =
    "{\"schema\":\"profile/1\",\"municipality\":\"9901\",\"name\":\"Vardevik\","
    "\"coordinating_unit\":\"00112233-4455-6677-8899-aabbccddeeff\"}";
constexpr char kContext[] =
    "{\"schema\":\"context/1\",\"controller\":\"00112233-4455-6677-8899-aabbccddeeff\","
    "\"unit\":\"00112233-4455-6677-8899-aabbccddeeff\",\"actor\":{\"role\":\"case-worker\"},"
    "\"task_basis\":\"hol\",\"purpose\":\"administration\",\"language\":\"en\"}";

// The status's number, and what came: the answer, or "NAME where".
struct Came {
  varde_status status;
  std::string text;
};
Came import(int32_t kind, std::string_view csv, std::string_view profile = kProfile,
            std::string_view context = kContext) {
  varde_bytes* out = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  const varde_status status =
      varde_profile_import(kind, reinterpret_cast<const std::uint8_t*>(csv.data()), csv.size(),
                           profile.data(), profile.size(), context.data(), context.size(), &out, &err);
  if (status == VARDE_OK) CHECK(taken(err) == "none");
  if (status != VARDE_OK) CHECK(out == nullptr);
  return {status, status == VARDE_OK ? taken(out) : taken(err)};
}

}  // namespace

TEST_CASE("a sheet's services come into a profile, and what was wrong is told in the caller's language") {
  const Came came = import(VARDE_IMPORT_SERVICES, "navn;type;fra\nNAV;NAV-kontor;\nB\xe5t;tull;i g\xe5r\n");
  REQUIRE(came.status == VARDE_OK);
  CHECK(came.text.find("\"schema\":\"profile-import/1\"") != std::string::npos);
  CHECK(came.text.find("\"name\":\"NAV\"") != std::string::npos);
  CHECK(came.text.find("\"rows_read\":2,\"rows_taken\":1") != std::string::npos);
  CHECK(came.text.find(
            "{\"line\":3,\"column\":2,\"key\":\"code\",\"text\":\"The word is none of those that can be "
            "used here (line 3, column 2).\"}") != std::string::npos);
  CHECK(came.text.find("tull") == std::string::npos);
  // The same sheet into what came gives the same.
  const std::string begin = "\"profile\":", end = ",\"findings\"";
  const std::size_t from = came.text.find(begin) + begin.size();
  const std::string profile = came.text.substr(from, came.text.find(end, from) - from);
  const Came again = import(VARDE_IMPORT_SERVICES, "navn;type\nNAV;NAV-kontor\n", profile);
  REQUIRE(again.status == VARDE_OK);
  CHECK(again.text.find(profile) != std::string::npos);
  // And its rows know the service by name.
  const Came rows = import(VARDE_IMPORT_RESPONSIBILITIES, "behov,ansvarlig\narbeid,nav\n", profile);
  REQUIRE(rows.status == VARDE_OK);
  CHECK(rows.text.find("\"rows_taken\":1") != std::string::npos);
}

TEST_CASE("a sheet that is none, and documents that are none") {
  CHECK(import(0, "navn\nA\n").text == "ARGUMENT kind");
  CHECK(import(3, "navn\nA\n").text == "ARGUMENT kind");
  CHECK(import(1, std::string_view("n\0a", 3)).text == "UTF8 1");
  CHECK(import(1, std::string(5u << 20, 'a')).text == "LIMIT csv");
  CHECK(import(1, "navn\nA\n", "{}").text == "MISSING /schema");
  CHECK(import(1, "navn\nA\n", kProfile, "{}").text == "MISSING /schema");
  CHECK(import(1, "").status == VARDE_OK);
}
