#include "app/compute.h"

#include <algorithm>

#include "app/batch_rows.h"
#include "app/render.h"
#include "codec/records.g.h"
#include "rules/decide.h"
#include "rules/fold.h"
#include "rules/profile_rules.h"

namespace varde {
namespace {

const char* word_for(Status answer) {
  switch (answer) {
    case Status::Confirm:
      return "confirm";
    case Status::Refused:
      return "refused";
    default:
      return "done";
  }
}

std::string rendered(const OutcomeEntry& entry, const std::vector<EventName>& events, Status answer,
                     const Uuid& command, const Uuid& stream, std::int64_t sequence, const Texts& texts,
                     Instant now) {
  Outcome out;
  out.answer = word_for(answer);
  out.command = command;
  out.stream = stream;
  out.sequence = sequence;
  out.events = events;
  for (const Finding& finding : entry.findings) out.findings.push_back(texts.finding(finding));
  for (const Obligation& row : entry.opened) out.opened.push_back(texts.obligation(row, now));
  for (const Obligation& row : entry.closed) out.closed.push_back(texts.obligation(row, now));
  for (const Notice& notice : entry.notices) out.notices.push_back(texts.notice(notice));
  return write_outcome(out);
}

// What the texts rest on: what is said of a profile that is loaded names what stands in that profile.
Basis basis_of(const Organisation& organisation, const Given& given) {
  Basis basis = organisation.basis();
  const auto* loaded = std::get_if<ProfileLoaded>(&given.entry->body.value);
  if (loaded) basis.profile = &loaded->profile;
  return basis;
}

// The outcome that was stored for this command, or why it cannot be given.
Result<Computed> repeated(const Engine& engine, const Organisation& organisation, const Case& known,
                          const LedgerRow& row, const Given& given) {
  Computed out;
  Result<std::optional<std::string>> body = open_body(engine.sealing(), row);
  if (!body) return body.error();
  if (!*body) {
    out.answer = Status::Erased;
    return out;
  }
  Result<OutcomeEntry> stored = read_outcome_entry(**body);
  if (!stored) return stored.error();
  if (!equal_constant_time(stored->command_digest, given.digest)) {
    return fail(Status::CommandDiffers, "a command with this id and another content has been carried out",
                "/id");
  }
  const Basis basis = basis_of(organisation, given);
  const CaseState state = fold(known.events, kEnd, kEnd);
  const Texts texts(basis, given.entry->context.language, &state);
  std::vector<EventName> events;
  for (const Event& event : known.events) {
    if (event.command == given.command) events.push_back({event.id, event.kind});
  }
  out.answer = Status::Repeated;
  const std::int64_t sequence = row.sequence + static_cast<std::int64_t>(events.size());
  out.outcome =
      rendered(*stored, events, Status::Ok, given.command, known.stream, sequence, texts, row.recorded);
  return out;
}

// What stands in the way of recording anything at all in this stream.
Result<void> admissible(const Engine& engine, const Organisation& organisation, const Case& known,
                        const Given& given, Instant now) {
  const CivilDate today = oslo_day(now);
  if (today <= kFirstDate || today >= kLastDate)
    return fail(Status::Date, "no call is made at that time", "now");
  if (known.newer) return fail(Status::Newer, "the case holds an event of a newer library");
  if (known.organisation > organisation.sequence)
    return fail(Status::Behind, "the organisation's newer rows are not loaded");
  const bool theirs = known.stream == engine.organisation_stream();
  const EventKind kind = given.entry->body.kind();
  const bool about_rows = kind == EventKind::EventVoided || kind == EventKind::EntryErased;
  if (kind == EventKind::ProfileLoaded ? !theirs : theirs && !about_rows) {
    return fail(Status::Value, "this kind belongs to another stream", "/case");
  }
  if (given.stream && known.head.sequence == 0 && !theirs &&
      *given.stream != engine.new_case(given.command)) {
    return fail(Status::NotFound, "there is no such case", "/case");
  }
  // A row of this command is here and its outcome was not sought: deciding again would double it.
  const auto same = [&](const Event& event) { return event.command == given.command; };
  if (std::any_of(known.events.begin(), known.events.end(), same)) {
    return fail(Status::Conflict, "the command is among the rows; seek its outcome row first", "/id");
  }
  return {};
}

// The bodies that go: those of the stream's own rows, before this one.
Result<std::vector<std::int64_t>> erasures(const Case& known, const EventBody& body) {
  std::vector<std::int64_t> gone;
  if (const auto* erased = std::get_if<EntryErased>(&body.value)) {
    for (const std::int64_t sequence : erased->sequences) {
      if (sequence < 1 || sequence > known.head.sequence) {
        return fail(Status::NotFound, "there is no row with this sequence", "/body/sequences");
      }
      gone.push_back(sequence);
    }
  }
  return gone;
}

// The organisation's stream knows no person and no obligations: a profile is judged and taken.
Result<Decision> decide_profile(const Case& known, const std::vector<std::int64_t>& erase, const Given& given,
                                const Organisation& organisation, const Call& call) {
  Decision out;
  const CivilDate today = oslo_day(call.now);
  const auto* voided = std::get_if<EventVoided>(&given.entry->body.value);
  if (voided && !call.reported && !root_of(known.events, voided->event)) {
    return fail(Status::NotFound, "a reference does not hold", "/body/event");
  }
  if (const auto* loaded = std::get_if<ProfileLoaded>(&given.entry->body.value)) {
    const Profile* before = organisation.profile ? &*organisation.profile : nullptr;
    out.findings = judge_profile(loaded->profile, organisation.pack->pack, today, before);
  }
  Event event;
  event.kind = given.entry->body.kind();
  event.id = event_id(call.controller, call.stream, call.command, event.kind, 1);
  event.command = call.command;
  event.recorded = call.now;
  event.sequence = call.sequence + 2;
  event.entry = given.entry;
  out.all = known.events;
  for (Event& stored : out.all) {
    if (std::find(erase.begin(), erase.end(), stored.sequence) != erase.end()) stored.entry = nullptr;
  }
  out.all.push_back(event);
  out.events.push_back(std::move(event));
  return out;
}

OutcomeEntry outcome_of(const Decision& decision, const Given& given) {
  OutcomeEntry entry;
  entry.command_digest = given.digest;
  for (const Event& event : decision.events) entry.events.push_back(event.id);
  entry.findings = decision.findings;
  entry.opened = decision.opened;
  entry.closed = decision.closed;
  entry.notices = decision.notices;
  return entry;
}

// The case as it stands once the batch is stored.
std::shared_ptr<Case> next_case(const Case& known, Decision& decision, const Batch& batch) {
  auto next = std::make_shared<Case>();
  next->stream = known.stream;
  next->head = {batch.rows.back().sequence, batch.rows.back().hash};
  next->organisation = std::max(known.organisation, batch.rows.back().organisation);
  next->events = std::move(decision.all);
  return next;
}

}  // namespace

Result<Computed> compute(const Engine& engine, const Organisation& organisation, const Case& known,
                         const std::optional<LedgerRow>& outcome, const Given& given,
                         const EngineOptions& options, Instant now) {
  if (given.entry->context.controller != options.controller) {
    return fail(Status::Controller, "the context names another controller", "/controller");
  }
  if (outcome) return repeated(engine, organisation, known, *outcome, given);
  if (Result<void> may = admissible(engine, organisation, known, given, now); !may) return may.error();
  Result<std::vector<std::int64_t>> erase = erasures(known, given.entry->body);
  if (!erase) return erase.error();

  const Basis basis = organisation.basis();
  Call call;
  call.now = now;
  call.controller = options.controller;
  call.stream = known.stream;
  call.command = given.command;
  call.sequence = known.head.sequence;
  call.reported = given.entry->reported;
  call.unit = given.entry->context.unit;
  call.test_numbers = options.test_numbers ? TestNumbers::Allowed : TestNumbers::Refused;
  const bool theirs = known.stream == engine.organisation_stream();
  Result<Decision> decision = theirs ? decide_profile(known, *erase, given, organisation, call)
                                     : decide(known.events, given.entry, basis, call);
  if (!decision) return decision.error();

  Computed out;
  out.answer = decision->answer;
  const OutcomeEntry entry = outcome_of(*decision, given);
  std::vector<EventName> names;
  for (const Event& event : decision->events) names.push_back({event.id, event.kind});
  if (out.answer == Status::Ok) {
    Result<Batch> batch = batch_of(engine, organisation, known, call.command, now, entry, decision->events);
    if (!batch) return batch.error();
    out.batch = *std::move(batch);
    out.batch.erase = *std::move(erase);
    std::shared_ptr<Case> next = next_case(known, *decision, out.batch);
    if (!theirs) out.batch.index = index_of(*next, decision->whole, std::move(decision->standing), basis);
    out.next = std::move(next);
  } else {
    decision->whole = fold(known.events, kEnd, kEnd);
  }
  const Case& stands = out.next ? *out.next : known;
  const Basis said = basis_of(organisation, given);
  const Texts texts(said, given.entry->context.language, &decision->whole);
  out.outcome =
      rendered(entry, names, out.answer, call.command, known.stream, stands.head.sequence, texts, now);
  return out;
}

}  // namespace varde
