#include "store/sqlcipher/projection.h"

#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace varde {
namespace {

// Room between two neighbours, so that a row that comes between them moves none.
constexpr std::int64_t kRoom = std::int64_t{1} << 20;

struct Change {
  std::vector<std::int64_t> remove;                          // positions
  std::vector<std::pair<std::int64_t, std::size_t>> insert;  // position, which of the new rows
};

template <class Stored>
Change rewrite(const std::vector<Stored>& stored, std::size_t count) {
  Change change;
  for (const Stored& row : stored) change.remove.push_back(row.position);
  for (std::size_t i = 0; i < count; ++i) {
    change.insert.emplace_back(static_cast<std::int64_t>(i + 1) * kRoom, i);
  }
  return change;
}

// What is stored already, in the same order, stays at its position; the others go between.
template <class Stored, class Row>
Change difference(const std::vector<Stored>& stored, const std::vector<Row>& rows) {
  Change change;
  std::vector<std::optional<std::int64_t>> kept(rows.size());
  std::size_t next = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::size_t found = next;
    while (found < stored.size() && !(stored[found].row == rows[i])) ++found;
    if (found == stored.size()) continue;
    kept[i] = stored[found].position;
    for (; next < found; ++next) change.remove.push_back(stored[next].position);
    ++next;
  }
  for (; next < stored.size(); ++next) change.remove.push_back(stored[next].position);

  std::int64_t low = 0;
  for (std::size_t i = 0; i < rows.size();) {
    std::size_t end = i;
    while (end < rows.size() && !kept[end]) ++end;
    auto parts = static_cast<std::int64_t>(end - i) + 1;
    std::int64_t high = end < rows.size() ? *kept[end] : low + parts * kRoom;
    std::int64_t step = (high - low) / parts;
    if (step == 0) return rewrite(stored, rows.size());
    for (; i < end; ++i) change.insert.emplace_back(low += step, i);
    if (i < rows.size()) low = *kept[i++];
  }
  return change;
}

template <class Row>
Result<void> prepare_table(Connection& connection, ProjectionTable<Row>& table) {
  const IndexTable& of = kIndexTable<Row>;
  const std::string name(of.name), columns(of.columns);
  std::string values = "?1, ?2";
  for (int i = 0; i < of.count; ++i) values += ", ?" + std::to_string(i + 3);
  for (const auto& [statement, sql] :
       {std::pair(&table.select,
                  "SELECT position, " + columns + " FROM " + name + " WHERE stream = ?1 ORDER BY position"),
        std::pair(&table.insert,
                  "INSERT INTO " + name + "(stream, position, " + columns + ") VALUES(" + values + ")"),
        std::pair(&table.remove, "DELETE FROM " + name + " WHERE stream = ?1 AND position = ?2")}) {
    Result<Statement> prepared = connection.prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  return {};
}

template <class Row>
Result<void> load_rows(ProjectionTable<Row>& table, const Uuid& stream, std::vector<Row>& rows) {
  auto stored = table.stored(stream);
  if (!stored) return stored.error();
  rows.reserve(stored->size());
  for (auto& one : *stored) rows.push_back(std::move(one.row));
  return {};
}

auto& rows_of(auto& rows, const ProjectionTable<Obligation>&) { return rows.obligations; }
auto& rows_of(auto& rows, const ProjectionTable<Responsibility>&) { return rows.responsibilities; }
auto& rows_of(auto& rows, const ProjectionTable<OutboxRow>&) { return rows.outbox; }
auto& rows_of(auto& rows, const ProjectionTable<StayRow>&) { return rows.stays; }
auto& rows_of(auto& rows, const ProjectionTable<ReferralRow>&) { return rows.referrals; }

}  // namespace

template <class Row>
auto ProjectionTable<Row>::stored(const Uuid& stream) -> Result<std::vector<Stored>> {
  Rewind rewound(select);
  select.bind(1, stream);
  std::vector<Stored> rows;
  for (;;) {
    Result<bool> step = select.step();
    if (!step) return step.error();
    if (!*step) return rows;
    Stored& one = rows.emplace_back();
    one.position = select.integer(0);
    if (Result<void> read = read_row(select, 1, one.row); !read) return read.error();
  }
}

template <class Row>
Result<void> ProjectionTable<Row>::replace(const Uuid& stream, const std::vector<Row>& rows) {
  Result<std::vector<Stored>> before = stored(stream);
  if (!before) return before.error();
  Change change = difference(*before, rows);
  for (std::int64_t position : change.remove) {
    if (auto done = remove.bind(1, stream).bind(2, position).run(); !done) return done;
  }
  for (auto [position, which] : change.insert) {
    insert.bind(1, stream).bind(2, position);
    bind_row(insert, 3, rows[which]);
    if (auto done = insert.run(); !done) return done;
  }
  return {};
}

Result<Projection> Projection::prepare(Connection& connection) {
  Projection projection;
  Result<void> done;
  const auto prepare_all = [&](auto&... tables) {
    (void)((done = prepare_table(connection, tables)) && ...);
  };
  std::apply(prepare_all, projection.tables_);
  if (!done) return done.error();
  return projection;
}

Result<IndexRows> Projection::load(const Uuid& stream) {
  IndexRows rows;
  Result<void> done;
  const auto load_all = [&](auto&... tables) {
    (void)((done = load_rows(tables, stream, rows_of(rows, tables))) && ...);
  };
  std::apply(load_all, tables_);
  if (!done) return done.error();
  return rows;
}

Result<void> Projection::replace(const Uuid& stream, const IndexRows& rows) {
  Result<void> done;
  const auto replace_all = [&](auto&... tables) {
    (void)((done = tables.replace(stream, rows_of(rows, tables))) && ...);
  };
  std::apply(replace_all, tables_);
  return done;
}

}  // namespace varde
