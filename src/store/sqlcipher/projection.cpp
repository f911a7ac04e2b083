#include "store/sqlcipher/projection.h"

#include <optional>
#include <string>
#include <utility>

#include "model/codes.g.h"

namespace varde {
namespace {

// Room between two neighbours, so that a row that comes between them moves none.
constexpr std::int64_t kRoom = std::int64_t{1} << 20;

void bind_maybe(Statement& to, int at, const std::optional<Instant>& value) {
  value ? to.bind(at, value->us) : to.bind_null(at);
}
void bind_maybe(Statement& to, int at, const std::optional<Uuid>& value) {
  value ? to.bind(at, *value) : to.bind_null(at);
}
void bind_maybe(Statement& to, int at, const std::optional<std::string>& value) {
  value ? to.bind(at, std::string_view(*value)) : to.bind_null(at);
}

// Reads columns and remembers the first that is not what it must be.
class Columns {
 public:
  explicit Columns(const Statement& from) : from_(from) {}
  Uuid uuid(int at) {
    Result<Uuid> id = from_.uuid(at);
    if (!id) spoiled_ = true;
    return id ? *id : Uuid{};
  }
  std::optional<Uuid> maybe_uuid(int at) {
    return from_.is_null(at) ? std::nullopt : std::optional(uuid(at));
  }
  Instant instant(int at) { return {from_.integer(at)}; }
  std::optional<Instant> maybe_instant(int at) {
    return from_.is_null(at) ? std::nullopt : std::optional(instant(at));
  }
  std::string text(int at) { return std::string(from_.text(at)); }
  std::optional<std::string> maybe_text(int at) {
    return from_.is_null(at) ? std::nullopt : std::optional(text(at));
  }
  ResponsibilityRole role(int at) {
    std::optional<ResponsibilityRole> role = parse_code<ResponsibilityRole>(from_.text(at));
    if (!role) spoiled_ = true;
    return role.value_or(ResponsibilityRole::DutyBearer);
  }
  bool spoiled() const { return spoiled_; }

 private:
  const Statement& from_;
  bool spoiled_ = false;
};

// Column 0 is the position; parameters 1 and 2 are stream and position. A row's own follow in the order of
// the table.
void bind_row(Statement& to, const Obligation& row) {
  to.bind(3, row.id).bind(4, std::string_view(row.rule)).bind(5, std::string_view(row.text));
  to.bind(6, std::string_view(row.subject)).bind(7, row.owner).bind(9, row.opens.us);
  bind_maybe(to, 8, row.towards);
  bind_maybe(to, 10, row.due);
  bind_maybe(to, 11, row.closes);
}
void read_row(Columns& from, Obligation& row) {
  row.id = from.uuid(1);
  row.rule = from.text(2);
  row.text = from.text(3);
  row.subject = from.text(4);
  row.owner = from.uuid(5);
  row.towards = from.maybe_uuid(6);
  row.opens = from.instant(7);
  row.due = from.maybe_instant(8);
  row.closes = from.maybe_instant(9);
}

void bind_row(Statement& to, const Responsibility& row) {
  to.bind(3, code(row.role)).bind(4, row.service).bind(6, row.from.us);
  bind_maybe(to, 5, row.name);
  bind_maybe(to, 7, row.to);
}
void read_row(Columns& from, Responsibility& row) {
  row.role = from.role(1);
  row.service = from.uuid(2);
  row.name = from.maybe_text(3);
  row.from = from.instant(4);
  row.to = from.maybe_instant(5);
}

void bind_row(Statement& to, const Notice& row) {
  to.bind(3, row.id).bind(4, std::string_view(row.rule)).bind(5, std::string_view(row.text));
  to.bind(6, row.recipient).bind(7, row.basis);
}
void read_row(Columns& from, Notice& row) {
  row.id = from.uuid(1);
  row.rule = from.text(2);
  row.text = from.text(3);
  row.recipient = from.uuid(4);
  row.basis = from.uuid(5);
}

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

constexpr std::string_view kObligationSelect =
    "SELECT position, id, rule, text, subject, owner, towards, opens, due, closes FROM obligation "
    "WHERE stream = ?1 ORDER BY position";
constexpr std::string_view kObligationInsert =
    "INSERT INTO obligation(stream, position, id, rule, text, subject, owner, towards, opens, due, closes) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
constexpr std::string_view kResponsibilitySelect =
    "SELECT position, role, service, name, \"from\", \"to\" FROM responsibility WHERE stream = ?1 ORDER BY "
    "position";
constexpr std::string_view kResponsibilityInsert =
    "INSERT INTO responsibility(stream, position, role, service, name, \"from\", \"to\") "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr std::string_view kOutboxSelect =
    "SELECT position, id, rule, text, recipient, basis FROM outbox WHERE stream = ?1 ORDER BY position";
constexpr std::string_view kOutboxInsert =
    "INSERT INTO outbox(stream, position, id, rule, text, recipient, basis) VALUES(?1, ?2, ?3, ?4, ?5, ?6, "
    "?7)";

template <class Row>
Result<void> prepare_table(Connection& connection, ProjectionTable<Row>& table, std::string_view select,
                           std::string_view insert, std::string_view remove) {
  for (auto [statement, sql] : {std::pair(&table.select, select), std::pair(&table.insert, insert),
                                std::pair(&table.remove, remove)}) {
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
    Columns columns(select);
    read_row(columns, one.row);
    if (columns.spoiled()) return fail(Status::Tampered, "an index row that no release has written");
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
    bind_row(insert, rows[which]);
    if (auto done = insert.run(); !done) return done;
  }
  return {};
}

Result<Projection> Projection::prepare(Connection& connection) {
  Projection projection;
  if (auto done = prepare_table(connection, projection.obligations_, kObligationSelect, kObligationInsert,
                                "DELETE FROM obligation WHERE stream = ?1 AND position = ?2");
      !done) {
    return done.error();
  }
  if (auto done = prepare_table(connection, projection.responsibilities_, kResponsibilitySelect,
                                kResponsibilityInsert,
                                "DELETE FROM responsibility WHERE stream = ?1 AND position = ?2");
      !done) {
    return done.error();
  }
  if (auto done = prepare_table(connection, projection.outbox_, kOutboxSelect, kOutboxInsert,
                                "DELETE FROM outbox WHERE stream = ?1 AND position = ?2");
      !done) {
    return done.error();
  }
  return projection;
}

Result<IndexRows> Projection::load(const Uuid& stream) {
  IndexRows rows;
  if (auto done = load_rows(obligations_, stream, rows.obligations); !done) return done.error();
  if (auto done = load_rows(responsibilities_, stream, rows.responsibilities); !done) return done.error();
  if (auto done = load_rows(outbox_, stream, rows.outbox); !done) return done.error();
  return rows;
}

Result<void> Projection::replace(const Uuid& stream, const IndexRows& rows) {
  if (auto done = obligations_.replace(stream, rows.obligations); !done) return done;
  if (auto done = responsibilities_.replace(stream, rows.responsibilities); !done) return done;
  return outbox_.replace(stream, rows.outbox);
}

}  // namespace varde
