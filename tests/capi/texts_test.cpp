// What comes in as text: UTF-8, of a size, of a depth, and of one of our schemas.
#include <doctest/doctest.h>

#include "capi/support.h"

namespace {

struct Wrong {
  const char* id;
  std::string fact;
  const char* error;  // status and place
};

std::string deep(int depth) {
  return "{\"schema\":\"fact/1\",\"ext\":" + std::string(static_cast<std::size_t>(depth), '[') +
         std::string(static_cast<std::size_t>(depth), ']') + "}";
}

}  // namespace

TEST_CASE("a fact that is no document is refused, with the place") {
  const std::string good = fact(1, "", "person.registered", "2026-03-01", "{\"name\":\"Ola\"}");
  const std::string before = good.substr(0, good.size() - 3);  // up to the end of the name
  const std::vector<Wrong> table = {
      {"not UTF-8 in a name", before + "\xe5\"}}", "UTF8 "},
      {"Latin-1 in the middle", "{\"schema\":\"fact/1\",\"source\":\"bl\xe5\"}", "UTF8 31"},
      {"a surrogate", "{\"a\":\"\xed\xa0\x80\"}", "UTF8 6"},
      {"an overlong slash", "{\"\xc0\xaf\":1}", "UTF8 2"},
      {"empty", "", "JSON 0"},
      {"an array", "[]", "TYPE "},
      {"not JSON", "{\"schema\":}", "JSON 10"},
      {"a double member", "{\"schema\":\"fact/1\",\"schema\":\"fact/1\"}", "JSON 19"},
      {"sixteen deep", deep(15), "TYPE /ext"},
      {"seventeen deep", deep(16), "LIMIT 40"},
      {"a thousand deep", deep(1000), "LIMIT 40"},
      {"a hundred thousand deep", deep(100000), "LIMIT 40"},
      {"another schema", "{\"schema\":\"query/1\"}", "KIND /schema"},
      {"an unknown member", "{\"schema\":\"fact/1\",\"colour\":1}", "MEMBER "},
      {"nothing else", "{\"schema\":\"fact/1\"}", "MISSING /id"},
      {"null", "{\"schema\":\"fact/1\",\"id\":null}", "TYPE /id"},
      {"no such day", fact(1, "", "person.registered", "2026-02-30", "{}"), "DATE /occurred"},
      {"no such kind", fact(1, "", "person.renamed", "2026-02-28", "{}"), "KIND /kind"},
      {"larger than four MiB", "{\"a\":\"" + std::string(std::size_t{4} << 20, 'a') + "\"}", "LIMIT fact"},
  };
  varde_store* store = open_store();
  for (const Wrong& row : table) {
    CAPTURE(row.id);
    const Reply reply = report(store, row.fact);
    CHECK(reply.status < 0);
    CHECK(reply.error.substr(0, std::string(row.error).size()) == row.error);
  }
  CHECK(member(head_of(store), "commit") == "0");
  release(store);
}

TEST_CASE("the error says which of two documents it is about, and nothing of what it holds") {
  varde_store* store = open_store();
  const std::string by = context();
  const std::string wrong = "{\"schema\":\"fact/1\",\"id\":\"Ola Eksempel, 20058812345\"}";
  const auto what = [&](const std::string& who, const std::string& given) {
    varde_bytes* outcome = nullptr;
    varde_error* err = nullptr;
    CHECK(varde_store_report(store, who.data(), who.size(), given.data(), given.size(), kNow, &outcome,
                             &err) < 0);
    const char* data = nullptr;
    std::size_t size = 0;
    REQUIRE(varde_error_view(err, &data, &size) == VARDE_OK);
    const std::string text(data, size);
    release(err);
    CHECK(text.find("Eksempel") == std::string::npos);
    CHECK(text.find("20058812345") == std::string::npos);
    return member(text, "what");
  };
  CHECK(what(by, wrong).substr(0, 6) == "fact: ");
  CHECK(what(wrong, wrong).substr(0, 9) == "context: ");
  CHECK(what(by, "\xff").substr(0, 6) == "fact: ");
  CHECK(what("\xff", "{}").substr(0, 9) == "context: ");
  release(store);
}

TEST_CASE("what is longer than the limit is never looked at") {
  // One octet in memory, said to be a gigabyte: a read beyond it would be seen by the address sanitizer.
  varde_store* store = open_store();
  char* one = new char[1]{'{'};
  for (const std::size_t size : {(std::size_t{4} << 20) + 1, kGigabyte, SIZE_MAX}) {
    varde_bytes* answer = poison<varde_bytes>();
    varde_error* err = nullptr;
    CHECK(varde_store_read(store, one, size, one, size, kNow, &answer, &err) == VARDE_E_LIMIT);
    CHECK(answer == nullptr);
    CHECK(taken(err) == "LIMIT context");
  }
  delete[] one;
  release(store);
}

TEST_CASE("a path is UTF-8 and has an end") {
  varde_store* store = poison<varde_store>();
  varde_error* err = nullptr;
  const std::string options = store_options(), path(5000, 'a');
  CHECK(varde_store_open(path.c_str(), kKey, sizeof kKey, options.data(), options.size(), &store, &err) ==
        VARDE_E_LIMIT);
  CHECK(store == nullptr);
  CHECK(taken(err) == "LIMIT path");
  CHECK(varde_store_open("/nowhere/at/all.varde", kKey, sizeof kKey, options.data(), options.size(), &store,
                         &err) == VARDE_E_PATH);
  CHECK(taken(err).substr(0, 4) == "PATH");
}

TEST_CASE("letters survive the way in and out") {
  varde_store* store = open_store();
  const std::string name = "Åse Ærlig Østby, Čáhcesuolu, \xf0\x9f\x8f\x94";
  const Reply opened = act(store, command(1, "", "person.register", "{\"name\":\"" + name + "\"}"));
  REQUIRE(opened.status == VARDE_OK);
  const Reply summary = read(store, query("summary", member(opened.text, "case")));
  CHECK(member(member(summary.text, "person"), "name") == name);
  release(store);
}
