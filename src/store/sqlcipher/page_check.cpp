#include "store/sqlcipher/page_check.h"

#include <algorithm>
#include <utility>

namespace varde {
namespace {

Result<std::vector<std::string>> answers(Connection& connection, std::string_view sql) {
  Result<Statement> statement = connection.prepare(sql);
  if (!statement) return statement.error();
  std::vector<std::string> lines;
  for (;;) {
    Result<bool> row = statement->step();
    if (!row) return row.error();
    if (!*row) return lines;
    lines.emplace_back(statement->text(0));
  }
}

}  // namespace

Result<std::vector<std::string>> damaged_pages(Connection& connection) {
  connection.allow_long_statements();
  Result<std::vector<std::string>> first = answers(connection, "PRAGMA cipher_integrity_check");
  if (!first || first->empty()) return first;
  // The check reads past SQLite's locks: a page that another process was just writing is whole the second
  // time.
  Result<std::vector<std::string>> second = answers(connection, "PRAGMA cipher_integrity_check");
  if (!second) return second;
  std::vector<std::string> both;
  for (std::string& line : *second) {
    if (std::find(first->begin(), first->end(), line) != first->end()) both.push_back(std::move(line));
  }
  return both;
}

Result<std::vector<std::string>> check_database(Connection& connection, const StoreKeys& keys) {
  Result<std::vector<std::string>> damage = damaged_pages(connection);
  if (!damage) return damage;
  // The first octets of page 1 are outside its seal. They are not needed to open it; a copy of SQLCipher
  // needs them.
  Result<Bytes> begins = connection.first_octets(keys.salt.size());
  if (!begins) return begins.error();
  if (!std::equal(begins->begin(), begins->end(), keys.salt.begin(), keys.salt.end())) {
    damage->insert(damage->begin(), "the salt of page 1 is not the key file's");
  }
  if (!damage->empty()) return damage;
  Result<std::vector<std::string>> lines = answers(connection, "PRAGMA quick_check");
  if (!lines) return lines;
  if (lines->size() == 1 && lines->front() == "ok") lines->clear();
  return lines;
}

}  // namespace varde
