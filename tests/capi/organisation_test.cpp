// What is read of the organisation, without any case: in a store, at an engine and through an opened case the
// same octets.
#include <doctest/doctest.h>

#include "capi/support.h"

namespace {

const std::string kRoute =
    "{\"schema\":\"query/1\",\"kind\":\"route\",\"need\":{\"needs\":[\"substance-use\"],\"age\":40},"
    "\"on\":\"2026-03-02\"}";
const std::string kAgreements = "{\"schema\":\"query/1\",\"kind\":\"agreements\",\"on\":\"2026-03-02\"}";

Reply read_engine(varde_engine* engine, const std::string& query, const std::string& by = context()) {
  Reply out;
  varde_bytes* text = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  out.status = told("varde_engine_read", varde_engine_read(engine, by.data(), by.size(), query.data(),
                                                           query.size(), kNow, &text, &err));
  CHECK((text == nullptr) == (out.status < 0));
  out.text = taken(text);
  out.error = taken(err);
  return out;
}

}  // namespace

TEST_CASE("the organisation is read without a case, and alike everywhere") {
  const std::int64_t before = handles_live();
  {
    Host host;
    varde_store* store = open_store();
    for (const bool loaded : {false, true}) {
      CAPTURE(loaded);
      if (loaded) {
        REQUIRE(host.act(load_profile(1), kNow).status == VARDE_OK);
        REQUIRE(act(store, load_profile(1)).status == VARDE_OK);
      }
      const std::string rows = host.rows(host.stream_of(command(2, "", "person.register", "{}")));
      varde_case* opened = nullptr;
      REQUIRE(varde_case_open(host.engine(), rows.data(), rows.size(), &opened, nullptr) == VARDE_OK);
      for (const std::string& asked : {kRoute, kAgreements}) {
        const Reply at_engine = read_engine(host.engine(), asked);
        CHECK(at_engine.status == VARDE_OK);
        CHECK(at_engine.error == "none");
        CHECK(read(store, asked).text == at_engine.text);
        const std::string by = context();
        varde_bytes* answer = nullptr;
        CHECK(varde_case_read(opened, by.data(), by.size(), asked.data(), asked.size(), kNow, &answer,
                              nullptr) == VARDE_OK);
        CHECK(taken(answer) == at_engine.text);
      }
      release(opened);
      const std::string route = read_engine(host.engine(), kRoute).text;
      CHECK(member(route, "schema") == "route/1");
      REQUIRE(elements(member(route, "lines")).size() == 1);
      const std::string owner = member(elements(member(route, "lines"))[0], "owner");
      CHECK(member(owner, "service") == (loaded ? kUnit : kController));
    }
    release(store);
  }
  CHECK(handles_live() == before);
}

TEST_CASE("what is read of a case is not read of an engine") {
  Host host;
  struct Row {
    std::string_view id;
    std::string query;
    varde_status status;
    const char* error;
  };
  const Row rows[] = {
      {"a case", query("summary", kUnit), VARDE_E_KIND, "KIND /kind"},
      {"no case", "{\"schema\":\"query/1\",\"kind\":\"summary\"}", VARDE_E_MISSING, "MISSING /case"},
      {"no need", "{\"schema\":\"query/1\",\"kind\":\"route\"}", VARDE_E_MISSING, "MISSING /need"},
      {"a kind that is none", "{\"schema\":\"query/1\",\"kind\":\"rout\"}", VARDE_E_KIND, "KIND /kind"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const Reply reply = read_engine(host.engine(), row.query);
    CHECK(reply.status == row.status);
    CHECK(reply.error == row.error);
  }
  const Reply other = read_engine(host.engine(), kRoute, context(kUnit));
  CHECK(other.status == VARDE_E_CONTROLLER);
}
