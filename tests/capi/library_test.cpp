// What the library says of itself.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "capi/support.h"

TEST_CASE("the interface is the one that this was compiled for") {
  std::uint32_t version = 0;
  CHECK(varde_abi_version(&version) == VARDE_OK);
  CHECK((version >> 16) == VARDE_ABI_EPOCH);
  CHECK((version & 0xffff) >= VARDE_ABI_MINOR);
}

TEST_CASE("every status has a name of its own, and no other number has one") {
  std::set<std::string> names;
  for (std::int32_t status = -200; status <= 200; ++status) {
    const char* name = kMemory;
    const varde_status found = varde_status_name(status, &name);
    CHECK((found == VARDE_OK) == (name != nullptr));
    CHECK((found == VARDE_OK || found == VARDE_E_ARGUMENT));
    if (name) CHECK(names.insert(name).second);
  }
  CHECK(names.count("OK") == 1);
  CHECK(names.count("KEY_LENGTH") == 1);
  CHECK(names.size() == 42);
  for (const std::int32_t status : {INT32_MIN, INT32_MAX}) {
    const char* name = kMemory;
    CHECK(varde_status_name(status, &name) == VARDE_E_ARGUMENT);
    CHECK(name == nullptr);
  }
}

TEST_CASE("the build tells what it is made of") {
  varde_bytes* out = nullptr;
  REQUIRE(varde_build_info(&out, nullptr) == VARDE_OK);
  const std::string info = taken(out);
  CHECK(member(info, "version").find('.') != std::string::npos);
  CHECK(member(member(info, "abi"), "epoch") == std::to_string(VARDE_ABI_EPOCH));
  CHECK_FALSE(member(info, "compiler").empty());
  CHECK(member(info, "sqlcipher").substr(0, 2) == "4.");
  CHECK(member(info, "openssl").substr(0, 9) == "OpenSSL 3");
  CHECK(member(member(info, "rule_pack"), "digest").size() == 64);
  const std::vector<std::string> schemas = elements(member(info, "schemas"));
  for (const char* schema :
       {"\"fact/1\"", "\"command/1\"", "\"outcome/1\"", "\"rows/1\"", "\"stream-head/1\"", "\"error/1\""}) {
    CAPTURE(schema);
    CHECK(std::find(schemas.begin(), schemas.end(), schema) != schemas.end());
  }
}

TEST_CASE("each dialect has the seven tables and all sections") {
  std::set<std::string> texts;
  for (std::int32_t dialect = VARDE_DDL_SQLITE; dialect <= VARDE_DDL_ORACLE; ++dialect) {
    CAPTURE(dialect);
    varde_bytes* out = nullptr;
    REQUIRE(varde_ddl_write(dialect, &out, nullptr) == VARDE_OK);
    const std::string sql = taken(out);
    CHECK(texts.insert(sql).second);
    for (const char* table : {"varde_ledger", "varde_entry", "varde_obligation", "varde_responsibility",
                              "varde_outbox", "varde_stay", "varde_referral"}) {
      CAPTURE(table);
      CHECK(sql.find(std::string("CREATE TABLE ") + table + " (") != std::string::npos);
      CHECK(sql.find(std::string("INSERT INTO ") + table + " (") != std::string::npos);
    }
    CHECK(sql.find("UNIQUE (stream, command, ordinal)") != std::string::npos);
    CHECK(sql.find("PRIMARY KEY (stream, sequence)") != std::string::npos);
    for (const char* section : {"create", "append", "load", "head", "worklist", "outbox", "monday", "flow"}) {
      CAPTURE(section);
      CHECK(sql.find(std::string("\n-- section ") + section + "\n") != std::string::npos);
    }
  }
  for (const std::int32_t dialect : {0, 5, -1, INT32_MIN, INT32_MAX}) {
    varde_bytes* out = poison<varde_bytes>();
    varde_error* err = nullptr;
    CHECK(varde_ddl_write(dialect, &out, &err) == VARDE_E_ARGUMENT);
    CHECK(out == nullptr);
    CHECK(taken(err) == "ARGUMENT dialect");
  }
}

TEST_CASE("an engine names streams by the command, the controller and nothing else") {
  Host one, two;
  varde_uuid a{}, b{}, c{}, other = kId;
  other.octet[15] ^= 1;
  CHECK(varde_engine_stream(one.engine(), &kId, &a, nullptr) == VARDE_OK);
  CHECK(varde_engine_stream(two.engine(), &kId, &b, nullptr) == VARDE_OK);
  CHECK(varde_engine_stream(one.engine(), &other, &c, nullptr) == VARDE_OK);
  CHECK(std::equal(a.octet, a.octet + 16, b.octet));
  CHECK_FALSE(std::equal(a.octet, a.octet + 16, c.octet));
  CHECK((a.octet[6] >> 4) == 8);  // UUIDv8
  CHECK(one.organisation() == two.organisation());
}
