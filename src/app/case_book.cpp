#include "app/case_book.h"

#include <algorithm>

#include "app/disclosure_log.h"
#include "app/disclosure_views.h"
#include "app/messages.h"
#include "app/outbox.h"
#include "app/profile_views.h"
#include "app/rederive.h"
#include "app/verify.h"
#include "app/views.h"
#include "codec/records.g.h"

namespace varde {
namespace {

// How often a decision is made anew because somebody else wrote the case in between.
constexpr int kTries = 100;
// Cases kept in memory. Beyond it they are loaded again when they are asked for.
constexpr std::size_t kKept = 10000;
// Streams that are listed at once, and cases whose re-derivation is made durable together.
constexpr std::size_t kPage = 1000;
constexpr std::size_t kTogether = 200;

// Does a failure lie in the rows of one case, and not in the store, the key or the machine? What is done with
// all cases then goes on with the others; verification names what is wrong with that one.
bool in_its_rows(Status status) {
  switch (status) {
    case Status::Tampered:
    case Status::Newer:
    case Status::Erased:
    // A body that follows from its hash and cannot be read.
    case Status::Utf8:
    case Status::Json:
    case Status::Limit:
    case Status::Member:
    case Status::Missing:
    case Status::Type:
    case Status::Value:
    case Status::Date:
    case Status::Kind:
      return true;
    default:
      return false;
  }
}

std::string key_of(const Uuid& stream) { return std::string(reinterpret_cast<const char*>(stream.data), 16); }

}  // namespace

CaseBook::CaseBook(Ledger& ledger, const EngineOptions& options, Sealing sealing)
    : ledger_(ledger), engine_(options, std::move(sealing)), consents_(*this, options.resident_persons) {}

Result<CaseSource::Opened> CaseBook::open_case_now(const Uuid& stream) {
  if (Result<void> fresh = refresh_organisation(); !fresh) return fresh.error();
  Result<std::shared_ptr<const Case>> known = current(stream);
  if (!known) return known.error();
  return Opened{*known, engine_.organisation()};
}

Result<std::shared_ptr<const Organisation>> CaseBook::organisation_now() {
  if (Result<void> fresh = refresh_organisation(); !fresh) return fresh.error();
  return engine_.organisation();
}

Result<void> CaseBook::tell_changes() {
  if (told_ < 0) {
    const Result<StoreHead> head = ledger_.store_head();
    if (!head) return head.error();
    consents_.forget_all();
    told_ = head->commit;
    return {};
  }
  constexpr std::size_t kPage = 1000;
  for (;;) {
    const Result<std::vector<CommitRow>> commits = ledger_.commits(told_, kPage);
    if (!commits) return commits.error();
    for (const CommitRow& commit : *commits) {
      if (commit.page == 0) committed(commit.stream);
      told_ = commit.number;
    }
    if (commits->size() < kPage) return {};
  }
}

void CaseBook::committed(const Uuid& stream) {
  if (stream == engine_.organisation_stream()) {
    consents_.forget_all();
  } else {
    consents_.forget(stream);
  }
}

void CaseBook::keep(std::shared_ptr<const Case> known) {
  const std::lock_guard lock(guard_);
  if (known_.size() >= kKept) known_.clear();
  std::shared_ptr<const Case>& kept = known_[key_of(known->stream)];
  if (!kept || kept->head.sequence < known->head.sequence) kept = std::move(known);
}

Result<std::shared_ptr<const Case>> CaseBook::current(const Uuid& stream) {
  std::shared_ptr<const Case> kept;
  {
    const std::lock_guard lock(guard_);
    if (const auto it = known_.find(key_of(stream)); it != known_.end()) kept = it->second;
  }
  Result<StreamHead> head = ledger_.head(stream);
  if (!head) return head.error();
  if (kept && kept->head == *head) return kept;
  // What was kept may be longer than what is stored: somebody put an older file in its place.
  if (kept && kept->head.sequence >= head->sequence)
    return fail(Status::Stale, "the stored case is older than the one in use");
  Result<std::vector<LedgerRow>> rows = ledger_.load(stream, kept ? kept->head.sequence : 0);
  if (!rows) return rows.error();
  // A row from elsewhere can have erased bodies that are kept here: then all is read again.
  for (const LedgerRow& row : *rows) {
    if (kept && row.kind == code(EventKind::EntryErased)) {
      kept = nullptr;
      rows = ledger_.load(stream, 0);
      if (!rows) return rows.error();
      break;
    }
  }
  Result<Case> opened = engine_.open(stream, *rows, kept.get());
  if (!opened) return opened.error();
  auto known = std::make_shared<const Case>(*std::move(opened));
  if (known->head.sequence > 0) keep(known);
  return std::shared_ptr<const Case>(std::move(known));
}

Result<void> CaseBook::refresh_organisation() {
  Result<std::shared_ptr<const Case>> stream = current(engine_.organisation_stream());
  if (!stream) return stream.error();
  const std::shared_ptr<const Organisation> held = engine_.organisation();
  if (held && held->sequence == (*stream)->head.sequence) return {};
  return engine_.set_organisation(*stream);
}

template <class Decide>
Result<Answered> CaseBook::settle(const Uuid& stream, const Uuid& command, Decide decide) {
  for (int tries = 0; tries < kTries; ++tries) {
    if (Result<void> fresh = refresh_organisation(); !fresh) return fresh.error();
    // The outcome is sought before the case is read: what is found later than the case can only conflict.
    Result<std::optional<LedgerRow>> outcome = ledger_.outcome(stream, command);
    if (!outcome) return outcome.error();
    Result<std::shared_ptr<const Case>> known = current(stream);
    if (!known) return known.error();
    Result<Computed> computed = decide(**known, *outcome);
    if (!computed && computed.error().status == Status::Conflict) continue;
    if (!computed) return computed.error();
    if (computed->answer == Status::Ok) {
      const Result<void> written = ledger_.append_if(computed->batch);
      committed(stream);
      if (!written && written.error().status == Status::Conflict) continue;
      if (!written) return written.error();
      keep(computed->next);
    }
    return Answered{computed->answer, std::move(computed->outcome)};
  }
  return fail(Status::Busy, "other writers of the case were always faster");
}

Result<Answered> CaseBook::report(std::string_view context, std::string_view fact, Instant now) {
  const Result<Context> by = read_context(context);
  if (!by) return by.error();
  const Result<Fact> what = read_fact(fact);
  if (!what) return what.error();
  const Uuid stream = engine_.stream_of(what->stream, what->body.kind(), what->id);
  return settle(stream, what->id, [&](const Case& known, const std::optional<LedgerRow>& outcome) {
    return engine_.report(known, outcome, *by, *what, now);
  });
}

Result<Answered> CaseBook::act(std::string_view context, std::string_view command, Instant now) {
  const Result<Context> by = read_context(context);
  if (!by) return by.error();
  const Result<Command> what = read_command(command);
  if (!what) return what.error();
  const Uuid stream = engine_.stream_of(what->stream, what->body.kind(), what->id);
  return settle(stream, what->id, [&](const Case& known, const std::optional<LedgerRow>& outcome) {
    return engine_.act(known, outcome, *by, *what, now);
  });
}

Result<Answered> CaseBook::take_message(std::string_view context, std::string_view message, Instant now) {
  const Result<Context> by = read_context(context);
  if (!by) return by.error();
  const Result<Message> what = read_message(message);
  if (!what) return what.error();
  const Uuid command = message_command(engine_.controller(), *what);
  return settle(what->stream, command, [&](const Case& known, const std::optional<LedgerRow>& outcome) {
    return engine_.take(known, outcome, *by, *what, now);
  });
}

Result<Answered> CaseBook::take_envelope(std::string_view context, const Uuid& stream,
                                         const SignedEnvelope& envelope, Instant now) {
  const Result<Context> by = read_context(context);
  if (!by) return by.error();
  if (Result<void> fresh = refresh_organisation(); !fresh) return fresh.error();
  const std::shared_ptr<const Organisation> held = engine_.organisation();
  const Result<EnvelopeReceived> received = opened(envelope, held->basis());
  if (!received) return received.error();
  const Uuid command = envelope_command(received->envelope, received->verified);
  return settle(stream, command, [&](const Case& known, const std::optional<LedgerRow>& outcome) {
    return engine_.take(known, outcome, *by, *received, now);
  });
}

Result<Answered> CaseBook::write_envelope(std::string_view context, std::string_view query, Instant now) {
  const Result<Context> by = read_context(context);
  if (!by) return by.error();
  const Result<Query> what = read_query(query);
  if (!what) return what.error();
  if (!what->stream) return fail(Status::Missing, "is missing: this is told of a case", "/case");
  if (Result<void> fresh = refresh_organisation(); !fresh) return fresh.error();
  const Result<std::shared_ptr<const Case>> known = current(*what->stream);
  if (!known) return known.error();
  Result<Written> written = engine_.write(**known, *by, *what, now);
  if (!written) return written.error();
  return Answered{written->answer, std::move(written->text)};
}

Result<void> CaseBook::record(const Context& by, std::span<const IndexQuestion> questions,
                              std::span<Quick> answers, Instant now) {
  if (by.controller != engine_.controller())
    return fail(Status::Controller, "the context names another controller", "/controller");
  if (answers.size() != questions.size())
    return fail(Status::Argument, "there are as many answers as questions");
  if (questions.size() > kMostDisclosureRecords)
    return fail(Status::Limit, "a page of the log holds fewer answers");
  if (questions.empty()) return {};
  for (int tries = 0; tries < kTries; ++tries) {
    if (Result<void> told = consents_.catch_up(); !told) return told;
    const std::int64_t decided = told_;
    if (Result<void> done = consents_.decide(questions, answers); !done) return done;
    const Result<LogPage> page = log_page(by, consents_, questions, answers, decided, engine_.sealing(), now);
    if (!page) return page.error();
    const Result<void> written = ledger_.append_page(*page);
    if (written || written.error().status != Status::Conflict) return written;
  }
  return fail(Status::Busy, "other writers of cases were always faster");
}

Result<std::string> CaseBook::read(std::string_view context, std::string_view query, Instant now) {
  const Result<Context> by = read_context(context);
  if (!by) return by.error();
  const Result<Query> what = read_query(query);
  if (!what) return what.error();
  return read(*by, *what, now);
}

Result<std::string> CaseBook::read(const Context& context, const Query& query, Instant now) {
  if (Result<void> fresh = refresh_organisation(); !fresh) return fresh.error();
  const OpenCases open = [this](const Uuid& stream) { return current(stream); };
  if (query.kind == QueryKind::Outbox && !query.stream)
    return outbox_of_ledger(engine_, ledger_, open, context, query, now);
  if (!of_one_case(query)) return engine_.read(context, query, now);
  if (!query.stream) return fail(Status::Missing, "is missing: this is read of a case", "/case");
  Result<std::shared_ptr<const Case>> known = current(*query.stream);
  if (!known) return known.error();
  if (query.kind != QueryKind::DisclosureLog) return engine_.read(**known, context, query, now);
  const Result<std::vector<LoggedDisclosure>> log =
      logged_disclosures(ledger_, engine_.sealing(), *query.stream, query.valid_at.value_or(now),
                         query.known_at.value_or(kEnd), kMostLogLines);
  if (!log) return log.error();
  return engine_.read(**known, context, query, now, *log);
}

Result<std::string> CaseBook::list(const Uuid& after, std::size_t limit, Uuid* last) {
  const Uuid organisation = engine_.organisation_stream();
  CasePage page;
  Uuid from = after;
  while (page.cases.size() < limit) {
    Result<std::vector<Uuid>> streams = ledger_.streams(from, limit - page.cases.size());
    if (!streams) return streams.error();
    if (streams->empty()) break;
    from = streams->back();
    for (const Uuid& stream : *streams) {
      if (stream != organisation) page.cases.push_back(stream);
    }
  }
  if (last) *last = from;
  return write_case_page(page);
}

Result<Verification> CaseBook::verify(const std::optional<StoreHead>& head, Depth depth,
                                      const Progress& progress) {
  if (Result<void> fresh = refresh_organisation(); !fresh && depth == Depth::Deep) {
    // A contradiction there is what the verification will name.
    if (fresh.error().status != Status::Tampered) return fresh.error();
  }
  return verify_ledger(ledger_, engine_, head, depth, progress);
}

Result<void> CaseBook::rederive_together(std::span<const Uuid> cases, const Context& by, Instant now,
                                         std::map<std::int64_t, std::shared_ptr<const Organisation>>& earlier,
                                         Rederivation& out) {
  const std::shared_ptr<const Organisation> organisation = engine_.organisation();
  std::vector<Batch> batches;
  std::vector<Rederived> derived;
  for (const Uuid& stream : cases) {
    Result<std::shared_ptr<const Case>> known = current(stream);
    if (!known && in_its_rows(known.error().status)) continue;
    if (!known) return known.error();
    if ((*known)->newer) continue;  // a newer library wrote it, and will derive it
    std::shared_ptr<const Organisation>& old = earlier[(*known)->organisation];
    if (!old) {
      Result<std::shared_ptr<const Organisation>> at = engine_.organisation_at((*known)->organisation);
      if (!at) return at.error();
      old = *at;
    }
    Result<Rederived> one = varde::rederive(engine_, *organisation, *old, **known, by, now);
    if (!one) return one.error();
    if (one->computed.answer != Status::Ok) continue;
    batches.push_back(std::move(one->computed.batch));
    derived.push_back(*std::move(one));
  }
  const Result<std::vector<Status>> written = ledger_.append_all(batches);
  for (const Uuid& stream : cases) committed(stream);
  if (!written) return written.error();
  for (std::size_t i = 0; i < written->size(); ++i) {
    if ((*written)[i] != Status::Ok) continue;
    ++out.done;
    out.changed += derived[i].changed ? 1 : 0;
    out.handed_over += derived[i].handed_over;
    keep(derived[i].computed.next);
  }
  return {};
}

Result<std::vector<Uuid>> CaseBook::behind(std::int64_t organisation) {
  std::vector<Uuid> cases;
  Uuid after{};
  for (;;) {
    const Result<std::vector<Uuid>> page = ledger_.behind(organisation, after, kPage);
    if (!page) return page.error();
    if (page->empty()) break;
    after = page->back();
    cases.insert(cases.end(), page->begin(), page->end());
  }
  std::erase(cases, engine_.organisation_stream());
  return cases;
}

Result<Rederivation> CaseBook::rederive(std::string_view context, Instant now, const Progress& progress) {
  const Result<Context> by = read_context(context);
  if (!by) return by.error();
  if (Result<void> fresh = refresh_organisation(); !fresh) return fresh.error();
  Rederivation out;
  out.organisation = engine_.organisation()->sequence;
  const Result<std::vector<Uuid>> waiting = behind(out.organisation);
  if (!waiting) return waiting.error();
  out.cases = static_cast<std::int64_t>(waiting->size());
  std::map<std::int64_t, std::shared_ptr<const Organisation>> earlier;
  for (std::size_t at = 0; at < waiting->size(); at += kTogether) {
    const std::span<const Uuid> all(*waiting);
    const std::span<const Uuid> page = all.subspan(at, std::min(kTogether, all.size() - at));
    if (Result<void> done = rederive_together(page, *by, now, earlier, out); !done) return done.error();
    const auto so_far = static_cast<std::int64_t>(at + page.size());
    if (progress && progress(so_far, out.cases) != 0)
      return fail(Status::Cancelled, "re-derivation was stopped");
  }
  out.left = out.cases - out.done;
  return out;
}

Result<std::string> CaseBook::preview(std::string_view context, std::string_view query, Instant now,
                                      const Progress& progress) {
  const Result<Context> by = read_context(context);
  if (!by) return by.error();
  const Result<Query> what = read_query(query);
  if (!what) return what.error();
  if (what->kind != QueryKind::ProfilePreview || !what->profile)
    return fail(Status::Value, "must be a profile-preview with its profile", "/kind");
  if (Result<void> fresh = refresh_organisation(); !fresh) return fresh.error();
  const std::shared_ptr<const Organisation> organisation = engine_.organisation();
  Result<ProfilePreview> preview = profile_preview(*organisation, *what, by->language, now);
  if (!preview) return preview.error();
  Organisation then = *organisation;
  then.profile = what->profile;
  Uuid after{};
  for (;;) {
    const Result<std::vector<Uuid>> page = ledger_.streams(after, kPage);
    if (!page) return page.error();
    if (page->empty()) break;
    after = page->back();
    for (const Uuid& stream : *page) {
      if (stream == engine_.organisation_stream()) continue;
      Result<std::shared_ptr<const Case>> known = current(stream);
      if (!known && in_its_rows(known.error().status)) continue;
      if (!known) return known.error();
      ++preview->looked_at;
      std::vector<ChangedDuty> duties =
          changed_duties(**known, organisation->basis(), then.basis(), now, by->language);
      if (!duties.empty()) preview->cases.push_back({stream, std::move(duties)});
    }
    if (progress && progress(preview->looked_at, 0) != 0)
      return fail(Status::Cancelled, "the preview was stopped");
  }
  return write_profile_preview(*preview);
}

}  // namespace varde
