#include "property/ways.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "codec/records.g.h"
#include "new_folder.h"
#include "store/memory/memory_ledger.h"
#include "store/sqlcipher/ledger.h"

namespace varde::property {
namespace {

const EngineOptions& options() {
  static const EngineOptions options{controller(), true, true};
  return options;
}

Key key_of(const char* text) {
  const Digest digest = sha256(view_of(std::string_view(text)));
  return Key(std::span<const std::uint8_t, Key::kSize>(digest));
}

Reply reply(const Result<Answered>& answered) {
  if (!answered) return {answered.error().status, {}, answered.error().where};
  return {answered->answer, answered->outcome, {}};
}

Reply reply(const Result<std::string>& read) {
  if (!read) return {read.error().status, {}, read.error().where};
  return {Status::Ok, *read, {}};
}

std::string reader() {
  Context context;
  context.controller = controller();
  context.unit = service("unit");
  context.actor.role = "reader";
  return write_context(context);
}

class HostWay final : public Way {
 public:
  HostWay() : engine_(options(), Sealing{}) {}
  const char* name() const override { return "host"; }

  Reply send(const Sent& sent) override {
    const Result<Context> context = read_context(sent.context);
    Result<Case> known = prepare(sent.stream);
    if (!context || !known) return {Status::Internal, "the host could not prepare", {}};
    const std::optional<LedgerRow> outcome = sought(sent.stream, sent.command);
    Result<Computed> computed = Error{};
    if (sent.reported) {
      const Result<Fact> fact = read_fact(sent.document);
      computed =
          fact ? engine_.report(*known, outcome, *context, *fact, sent.now) : Result<Computed>(fact.error());
    } else {
      const Result<Command> command = read_command(sent.document);
      computed = command ? engine_.act(*known, outcome, *context, *command, sent.now)
                         : Result<Computed>(command.error());
    }
    if (!computed) return {computed.error().status, {}, computed.error().where};
    keep(computed->batch);
    return {computed->answer, computed->outcome, {}};
  }

  Reply read(const Question& question) override {
    const Result<Context> context = read_context(reader());
    const Result<Query> query = read_query(query_text(question));
    const Result<Case> known = prepare(question.stream);
    if (!context || !query || !known) return {Status::Internal, "the host could not prepare", {}};
    return reply(engine_.read(*known, *context, *query, question.now));
  }

 private:
  Result<Case> prepare(const Uuid& stream) {
    Result<Case> organisation =
        engine_.open(engine_.organisation_stream(), rows_[engine_.organisation_stream()]);
    if (!organisation) return organisation;
    const auto held = std::make_shared<const Case>(*std::move(organisation));
    if (Result<void> set = engine_.set_organisation(held); !set) return set.error();
    return engine_.open(stream, rows_[stream]);
  }

  std::optional<LedgerRow> sought(const Uuid& stream, const Uuid& command) {
    for (const LedgerRow& row : rows_[stream]) {
      if (row.command == command && row.ordinal == 0) return row;
    }
    return std::nullopt;
  }

  void keep(const Batch& batch) {
    std::vector<LedgerRow>& rows = rows_[batch.stream];
    for (const std::int64_t erased : batch.erase) rows[static_cast<std::size_t>(erased) - 1].body.reset();
    rows.insert(rows.end(), batch.rows.begin(), batch.rows.end());
  }

  Engine engine_;
  std::map<Uuid, std::vector<LedgerRow>> rows_;
};

// A store in a folder of its own.
class StoreWay final : public Way {
 public:
  StoreWay() {
    folder_ = new_folder("property");
    OpenOptions open;
    open.path = (folder_ / "varde.db").string();
    open.create = true;
    open.controller = controller();
    Result<std::unique_ptr<SqlcipherLedger>> ledger = open_sqlcipher_ledger(key_of("kek"), open);
    if (!ledger) throw std::runtime_error("no store: " + ledger.error().what);
    const Key data = (*ledger)->data_key();
    inner_ = std::make_unique<BookWay>("store", *std::move(ledger), data);
  }
  ~StoreWay() override {
    inner_.reset();
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  const char* name() const override { return "store"; }
  Reply send(const Sent& sent) override { return inner_->send(sent); }
  Reply read(const Question& question) override { return inner_->read(question); }

 private:
  std::filesystem::path folder_;
  std::unique_ptr<BookWay> inner_;
};

}  // namespace

std::string query_text(const Question& question) {
  return write_query(Query{question.kind, question.stream, question.valid_at, question.known_at});
}

BookWay::BookWay(const char* name, std::unique_ptr<Ledger> ledger, std::optional<Key> data_key)
    : name_(name), ledger_(std::move(ledger)), data_key_(data_key) {
  forget();
}

void BookWay::forget() { book_ = std::make_unique<CaseBook>(*ledger_, options(), Sealing{data_key_}); }

Reply BookWay::send(const Sent& sent) {
  return reply(sent.reported ? book_->report(sent.context, sent.document, sent.now)
                             : book_->act(sent.context, sent.document, sent.now));
}

Reply BookWay::read(const Question& question) {
  return reply(book_->read(reader(), query_text(question), question.now));
}

Result<Case> BookWay::open(const Uuid& stream) {
  Result<std::vector<LedgerRow>> rows = ledger_->load(stream, 0);
  if (!rows) return rows.error();
  return book_->engine().open(stream, *rows);
}

std::unique_ptr<BookWay> open_memory_way() {
  return std::make_unique<BookWay>("memory", open_memory_ledger(), key_of("data"));
}
std::unique_ptr<Way> open_store_way() { return std::make_unique<StoreWay>(); }
std::unique_ptr<Way> open_host_way() { return std::make_unique<HostWay>(); }

}  // namespace varde::property
