#include "store/sqlcipher/reader.h"

#include <algorithm>
#include <string>
#include <utility>

namespace varde {
namespace {

constexpr std::string_view kLoad =
    "SELECT l.sequence, l.command, l.ordinal, l.kind, l.schema, l.recorded, l.pack, l.rules, l.organisation, "
    "l.commitment, l.previous, l.hash, e.sealed, e.key, e.body "
    "FROM ledger l LEFT JOIN entry e ON e.stream = l.stream AND e.sequence = l.sequence "
    "WHERE l.stream = ?1 AND l.sequence > ?2 ORDER BY l.sequence";
constexpr std::string_view kOutcome =
    "SELECT l.sequence, l.command, l.ordinal, l.kind, l.schema, l.recorded, l.pack, l.rules, l.organisation, "
    "l.commitment, l.previous, l.hash, e.sealed, e.key, e.body "
    "FROM ledger l LEFT JOIN entry e ON e.stream = l.stream AND e.sequence = l.sequence "
    "WHERE l.stream = ?1 AND l.command = ?2 AND l.ordinal = 0";

Bytes copy(ByteView octets) { return Bytes(octets.begin(), octets.end()); }

// A row as kLoad and kOutcome select it.
Result<LedgerRow> read_row(const Statement& from, const Uuid& stream) {
  Result<Uuid> command = from.uuid(1);
  if (!command) return command.error();
  LedgerRow row;
  row.stream = stream;
  row.sequence = from.integer(0);
  row.command = *command;
  row.ordinal = static_cast<std::int32_t>(from.integer(2));
  row.kind = from.text(3);
  row.schema = from.text(4);
  row.recorded = {from.integer(5)};
  row.rules = static_cast<std::int32_t>(from.integer(7));
  row.organisation = from.integer(8);
  for (auto [digest, column] : {std::pair(&row.pack, 6), std::pair(&row.commitment, 9),
                                std::pair(&row.previous, 10), std::pair(&row.hash, 11)}) {
    Result<Digest> read = from.digest(column);
    if (!read) return read.error();
    *digest = *read;
  }
  if (!from.is_null(12))
    row.body = SealedBody{from.integer(12) != 0, copy(from.octets(13)), copy(from.octets(14))};
  return row;
}

Result<CommitRow> read_commit(const Statement& from) {
  CommitRow row;
  row.number = from.integer(0);
  if (from.octets(1).empty()) {
    row.page = from.integer(2);
    if (row.page < 1 || row.page != from.integer(3)) return fail(Status::Tampered, "a commit of no one page");
  } else {
    Result<Uuid> stream = from.uuid(1);
    if (!stream) return stream.error();
    row.stream = *stream;
    row.first = from.integer(2);
    row.last = from.integer(3);
  }
  for (auto [digest, column] : {std::pair(&row.previous, 4), std::pair(&row.hash, 5)}) {
    Result<Digest> read = from.digest(column);
    if (!read) return read.error();
    *digest = *read;
  }
  return row;
}

Result<LogPage> read_page(const Statement& from) {
  LogPage page;
  page.number = from.integer(0);
  page.recorded = {from.integer(1)};
  page.count = static_cast<std::int32_t>(from.integer(2));
  page.decided = from.integer(3);
  for (auto [digest, column] : {std::pair(&page.commitment, 4), std::pair(&page.hash, 5)}) {
    Result<Digest> read = from.digest(column);
    if (!read) return read.error();
    *digest = *read;
  }
  page.body = SealedBody{from.integer(6) != 0, copy(from.octets(7)), copy(from.octets(8))};
  return page;
}

}  // namespace

Result<Reader> Reader::prepare(Connection connection) {
  Reader reader(std::move(connection));
  Result<Projection> projection = Projection::prepare(reader.connection_);
  if (!projection) return projection.error();
  reader.projection_ = std::move(*projection);
  Result<Lists> lists = Lists::prepare(reader.connection_);
  if (!lists) return lists.error();
  reader.lists_ = std::move(*lists);
  for (auto [statement, sql] : {
           std::pair(&reader.load_, kLoad),
           std::pair(&reader.head_, std::string_view("SELECT sequence, hash FROM ledger WHERE stream = ?1 "
                                                     "ORDER BY sequence DESC LIMIT 1")),
           std::pair(&reader.outcome_, kOutcome),
           std::pair(&reader.next_stream_, std::string_view("SELECT stream FROM ledger WHERE stream > ?1 "
                                                            "ORDER BY stream LIMIT 1")),
           std::pair(&reader.rests_on_, std::string_view("SELECT organisation FROM ledger WHERE stream = ?1 "
                                                         "ORDER BY sequence DESC LIMIT 1")),
           std::pair(&reader.store_head_,
                     std::string_view("SELECT number, hash FROM commits ORDER BY number DESC LIMIT 1")),
           std::pair(&reader.commits_,
                     std::string_view("SELECT number, stream, first, last, previous, hash FROM commits "
                                      "WHERE number > ?1 ORDER BY number LIMIT ?2")),
           std::pair(
               &reader.pages_,
               std::string_view("SELECT number, recorded, count, decided, commitment, hash, sealed, key, "
                                "body FROM disclosure WHERE number > ?1 ORDER BY number LIMIT ?2")),
           std::pair(&reader.last_page_, std::string_view("SELECT max(number) FROM disclosure")),
       }) {
    Result<Statement> prepared = reader.connection_.prepare(sql);
    if (!prepared) return prepared.error();
    *statement = std::move(*prepared);
  }
  return reader;
}

Result<std::vector<LedgerRow>> Reader::load(const Uuid& stream, std::int64_t after) {
  Rewind rewound(load_);
  load_.bind(1, stream).bind(2, after);
  std::vector<LedgerRow> rows;
  for (;;) {
    Result<bool> step = load_.step();
    if (!step) return step.error();
    if (!*step) return rows;
    Result<LedgerRow> row = read_row(load_, stream);
    if (!row) return row.error();
    rows.push_back(std::move(*row));
  }
}

Result<StreamHead> Reader::head(const Uuid& stream) {
  Rewind rewound(head_);
  Result<bool> step = head_.bind(1, stream).step();
  if (!step) return step.error();
  if (!*step) return StreamHead{};
  Result<Digest> hash = head_.digest(1);
  if (!hash) return hash.error();
  return StreamHead{head_.integer(0), *hash};
}

Result<std::optional<LedgerRow>> Reader::outcome(const Uuid& stream, const Uuid& command) {
  Rewind rewound(outcome_);
  Result<bool> step = outcome_.bind(1, stream).bind(2, command).step();
  if (!step) return step.error();
  if (!*step) return std::optional<LedgerRow>{};
  Result<LedgerRow> row = read_row(outcome_, stream);
  if (!row) return row.error();
  return std::optional(std::move(*row));
}

Result<IndexRows> Reader::index(const Uuid& stream) {
  Result<Transaction> view = Transaction::begin(connection_, Transaction::Kind::View);
  if (!view) return view.error();
  return projection_->load(stream);
}

// One search in the tree a stream: the rows between are not read.
Result<std::vector<Uuid>> Reader::streams(const Uuid& after, std::size_t limit) {
  std::vector<Uuid> ids;
  Uuid last = after;
  while (ids.size() < limit) {
    Rewind rewound(next_stream_);
    // No octets come before every name, also before the nil one.
    is_nil(last) && ids.empty() ? next_stream_.bind(1, ByteView()) : next_stream_.bind(1, last);
    Result<bool> step = next_stream_.step();
    if (!step) return step.error();
    if (!*step) break;
    Result<Uuid> id = next_stream_.uuid(0);
    if (!id) return id.error();
    ids.push_back(last = *id);
  }
  return ids;
}

Result<std::vector<Uuid>> Reader::behind(std::int64_t organisation, const Uuid& after, std::size_t limit) {
  std::vector<Uuid> found;
  Uuid last = after;
  while (found.size() < limit) {
    Result<std::vector<Uuid>> page = streams(last, limit);
    if (!page) return page.error();
    if (page->empty()) break;
    for (const Uuid& stream : *page) {
      last = stream;
      Rewind rewound(rests_on_);
      Result<bool> step = rests_on_.bind(1, stream).step();
      if (!step) return step.error();
      if (*step && rests_on_.integer(0) < organisation) found.push_back(stream);
      if (found.size() == limit) break;
    }
  }
  return found;
}

Result<StoreHead> Reader::store_head() {
  Rewind rewound(store_head_);
  Result<bool> step = store_head_.step();
  if (!step) return step.error();
  if (!*step) return StoreHead{};
  Result<Digest> hash = store_head_.digest(1);
  if (!hash) return hash.error();
  return StoreHead{store_head_.integer(0), *hash};
}

Result<std::vector<CommitRow>> Reader::commits(std::int64_t after, std::size_t limit) {
  Rewind rewound(commits_);
  commits_.bind(1, after);
  commits_.bind(2, static_cast<std::int64_t>(std::min<std::size_t>(limit, INT64_MAX)));
  std::vector<CommitRow> rows;
  for (;;) {
    Result<bool> step = commits_.step();
    if (!step) return step.error();
    if (!*step) return rows;
    Result<CommitRow> row = read_commit(commits_);
    if (!row) return row.error();
    rows.push_back(*row);
  }
}

Result<std::vector<LogPage>> Reader::pages(std::int64_t after, std::size_t limit) {
  Rewind rewound(pages_);
  pages_.bind(1, after);
  pages_.bind(2, static_cast<std::int64_t>(std::min<std::size_t>(limit, INT64_MAX)));
  std::vector<LogPage> found;
  for (;;) {
    Result<bool> step = pages_.step();
    if (!step) return step.error();
    if (!*step) return found;
    Result<LogPage> page = read_page(pages_);
    if (!page) return page.error();
    found.push_back(std::move(*page));
  }
}

Result<std::int64_t> Reader::last_page() {
  Rewind rewound(last_page_);
  Result<bool> step = last_page_.step();
  if (!step) return step.error();
  return *step ? last_page_.integer(0) : 0;
}

}  // namespace varde
