#include "app/envelope.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "app/disclosure_views.h"
#include "app/filtered.h"
#include "app/outbox.h"
#include "codec/records.g.h"
#include "rules/disclose.h"
#include "rules/fold.h"

namespace varde {
namespace {

ByteView octets_of(const Uuid& id) { return {id.data, 16}; }

// Where a body lets its own event name what it begins, both ends need the name written out.
EventBody named(EventBody body, const Uuid& event) {
  const auto name = [&](std::optional<Uuid>& id) {
    if (!id) id = event;
  };
  if (auto* sent = std::get_if<ReferralSent>(&body.value)) name(sent->referral);
  if (auto* received = std::get_if<ReferralReceived>(&body.value)) name(received->referral);
  if (auto* forwarded = std::get_if<ReferralForwarded>(&body.value)) name(forwarded->child);
  if (auto* booked = std::get_if<AppointmentBooked>(&body.value)) name(booked->appointment);
  if (auto* admitted = std::get_if<StayAdmitted>(&body.value)) name(admitted->stay);
  return body;
}

// What an event is about at both ends.
Uuid thread_of(const EventBody& body, const Uuid& event) {
  return std::visit(
      [&](const auto& e) -> Uuid {
        std::optional<Uuid> id;
        if constexpr (requires { e.appointment; }) id = e.appointment;
        if constexpr (requires { e.referral; }) {
          const std::optional<Uuid> referral = e.referral;
          if (referral) id = referral;
        }
        if constexpr (requires { e.stay; }) id = e.stay;
        return id.value_or(event);
      },
      body.value);
}

// An event as it stands: after its corrections, or taken back.
struct Stood {
  Uuid event{};
  EventBody body;
  Moment occurred;
  std::int32_t revision = 1;
  Uuid thread{};
  const Entry* entry = nullptr;
};

std::optional<Stood> stood(const Case& known, const Uuid& id) {
  const Event* root = root_of(known.events, id);
  if (!root || !root->entry) return std::nullopt;
  Stood out{root->id, root->entry->body, root->entry->occurred, 1, {}, root->entry.get()};
  const Event* taken_back = nullptr;
  for (const Event& event : known.events) {
    if (!event.entry || root_of(known.events, event.id) != root) continue;
    if (event.kind == EventKind::EventVoided) taken_back = &event;
    const auto* corrected = std::get_if<EventCorrected>(&event.entry->body.value);
    if (!corrected) continue;
    taken_back = nullptr;
    ++out.revision;
    if (corrected->replacement->kind() != root->kind) continue;
    out.body = *corrected->replacement;
    out.occurred = corrected->occurred.value_or(root->entry->occurred);
  }
  out.body = named(std::move(out.body), out.event);
  out.thread = thread_of(out.body, out.event);
  if (!taken_back) return out;
  out.body = EventVoided{root->id, std::get<EventVoided>(taken_back->entry->body.value).reason};
  out.event = taken_back->id;
  out.occurred = taken_back->entry->occurred;
  out.entry = taken_back->entry.get();
  out.revision = 1;
  return out;
}

// What was told is taken back: it tells nothing that the receiver has not heard.
bool takes_back(const EventBody& body) {
  return body.kind() == EventKind::EventVoided || body.kind() == EventKind::ConsentWithdrawn;
}
bool told_before(const CaseState& state, const Party& to) {
  return std::any_of(state.disclosures.begin(), state.disclosures.end(), [&](const auto& made) {
    const Party& heard = made.value.to;
    return to.service ? heard.service == to.service : heard == to;
  });
}
EventBody taking_back(EventBody body) {
  if (auto* voided = std::get_if<EventVoided>(&body.value)) voided->reason = "-";
  if (auto* withdrawn = std::get_if<ConsentWithdrawn>(&body.value)) withdrawn->reason.reset();
  return body;
}

// The question with what every envelope tells: that the person is known here.
DisclosureQuestion whole(DisclosureQuestion question) {
  auto& all = question.categories;
  if (std::find(all.begin(), all.end(), Category::Known) == all.end()) all.push_back(Category::Known);
  return question;
}

// Who would tell whom of what, and what lets it be told now: by a question, or by a row of the outbox.
struct Asked {
  Stood told;
  DisclosureQuestion question;
  MayTell answer;
};

// What may be told of what is asked, at the least that the person is known here.
MayTell answer_to(const CaseState& state, const DisclosureQuestion& question, const Basis& basis,
                  Instant now) {
  MayTell out;
  const CategoryDecision* by = nullptr;
  const std::vector<CategoryDecision> decisions = disclose(state, question, basis, now);
  for (const CategoryDecision& decision : decisions) {
    if (decision.outcome != DisclosureOutcome::Permit) continue;
    out.may = out.may || decision.category == Category::Known;
    out.categories.push_back(decision.category);
    if (!by || by->category == Category::Known) by = &decision;
  }
  if (!by) return out;
  out.rule = by->rule;
  out.consent = by->consent;
  return out;
}

Result<Asked> asked_by_question(const Case& known, const CaseState& state, const Query& query,
                                const Basis& basis, Instant now) {
  if (!query.event) return fail(Status::Missing, "is missing: the event that is told of", "/event");
  if (!query.disclosure) return fail(Status::Missing, "is missing: who would tell whom what", "/disclosure");
  std::optional<Stood> told = stood(known, *query.event);
  if (!told) return fail(Status::NotFound, "there is no such event in the case", "/event");
  Asked out{*std::move(told), whole(*query.disclosure), {}};
  if (!takes_back(out.told.body)) {
    out.answer = answer_to(state, out.question, basis, now);
  } else if (told_before(state, out.question.to)) {
    out.answer.may = true;
    out.answer.rule = "CN-06";
  }
  return out;
}

Result<Asked> asked_by_row(const Case& known, const CaseState& state, const Query& query, const Basis& basis,
                           Instant now) {
  const std::optional<Outgoing> row = outbox_row(known, basis, *query.item, now);
  std::optional<Stood> told = row ? stood(known, row->row.event) : std::nullopt;
  if (!told) return fail(Status::NotFound, "there is no such row in the outbox", "/item");
  Asked out{*std::move(told), row->question, may_tell(*row, state, basis, now)};
  out.told.thread = row->thread;
  if (row->says) out.told.body = named(*row->says, out.told.event);
  // Of what is taken back no category is told.
  if (row->takes_back) out.answer.categories.clear();
  return out;
}

// An item that stands beside an event is only the host's name for it.
Result<Asked> asked_by(const Case& known, const CaseState& state, const Query& query, const Basis& basis,
                       Instant now) {
  const bool row = query.item && !query.event && !query.disclosure;
  return row ? asked_by_row(known, state, query, basis, now)
             : asked_by_question(known, state, query, basis, now);
}

// Cuts the content to what may be told. False when nothing may.
bool filled(const Asked& asked, Envelope& out) {
  out.rule = asked.answer.rule;
  out.consent = asked.answer.consent;
  out.categories = asked.answer.categories;
  if (!asked.answer.may) return false;
  if (takes_back(asked.told.body)) {
    out.content = std::make_shared<const EventBody>(taking_back(asked.told.body));
    return true;
  }
  CategoryMask may = 0;
  for (const Category category : asked.answer.categories) may |= mask<CategoryMask>(category);
  Entry entry = *asked.told.entry;
  entry.body = asked.told.body;
  const std::shared_ptr<const Entry> seen = seen_by(entry, may);
  if (!seen) return false;
  out.content = std::shared_ptr<const EventBody>(seen, &seen->body);
  return true;
}

// Nothing in `envelope` when nothing may be told; `asked` says why.
struct Tried {
  std::optional<Envelope> envelope;
  Asked asked;
};
Result<Tried> tried(const Case& known, const CaseState& state, const Query& query, const Basis& basis,
                    const Texts& texts, Instant now) {
  Result<Asked> asked = asked_by(known, state, query, basis, now);
  if (!asked) return asked.error();
  Envelope out;
  const Uuid& teller = asked->question.teller;
  out.sender = {basis.controller, teller, texts.service(teller)};
  out.recipient = asked->question.to;
  out.thread = asked->told.thread;
  out.event = asked->told.event;
  out.revision = asked->told.revision;
  out.answers = query.answers;
  out.sent = now;
  out.occurred = asked->told.occurred;
  if (!filled(*asked, out)) return Tried{std::nullopt, *std::move(asked)};
  // What is never told in an envelope, its own schema says.
  const Result<Envelope> again = read_envelope(write_envelope(out));
  if (!again) return fail(Status::Kind, "this is never told in an envelope", "/event");
  return Tried{std::move(out), *std::move(asked)};
}

}  // namespace

Uuid envelope_command(const Envelope& envelope, bool verified) {
  Sha256 hash;
  hash.add(verified ? "varde-envelope-1" : "varde-envelope-unproved-1");
  hash.add_part(octets_of(envelope.sender.controller)).add_part(octets_of(envelope.thread));
  hash.add_part(octets_of(envelope.event)).add_u64(static_cast<std::uint64_t>(envelope.revision));
  return uuid_from(hash.digest());
}

Result<EnvelopeReceived> opened(const SignedEnvelope& given, const Basis& basis) {
  EnvelopeReceived out;
  if (given.has_key()) {
    const Result<bool> stands = verify_p256(given.public_key, view_of(given.octets), given.signature);
    if (!stands) return fail(stands.error().status, stands.error().what, "public_key");
    if (!*stands) return fail(Status::Value, "the signature does not stand over these octets", "signature");
    out.verified = true;
    out.key = sha256(given.public_key);
  }
  Result<Envelope> read = read_envelope(given.octets);
  if (!read) return read.error();
  out.envelope = *std::move(read);
  if (out.envelope.sender.controller == basis.controller)
    return fail(Status::Controller, "an envelope of our own", "/sender/controller");
  const std::optional<Uuid>& to = out.envelope.recipient.service;
  const bool ours = !to || !basis.profile || *to == basis.profile->coordinating_unit ||
                    find_service(*basis.profile, *to) != nullptr;
  if (!ours) return fail(Status::Controller, "the envelope is for somebody else", "/to/service");
  const EventBody& content = *out.envelope.content;
  out.envelope.content = std::make_shared<const EventBody>(named(content, out.envelope.event));
  return out;
}

Fact fact_of(const EnvelopeReceived& received, const Uuid& stream) {
  Fact out;
  out.id = envelope_command(received.envelope, received.verified);
  out.stream = stream;
  out.occurred = received.envelope.occurred;
  out.source = received.envelope.sender.name;
  out.body = EventBody(received);
  return out;
}

Result<std::optional<Envelope>> envelope_of(const Case& known, const Query& query, const Basis& basis,
                                            const Texts& texts, Instant now) {
  Result<Tried> out = tried(known, fold(known.events, now, kEnd), query, basis, texts, now);
  if (!out) return out.error();
  return std::move(out->envelope);
}

Result<Written> write_envelope_of(const Case& known, const Query& query, const Basis& basis,
                                  Language language, Instant now) {
  const CaseState state = fold(known.events, now, kEnd);
  const Texts texts(basis, language, &state);
  const Result<Tried> out = tried(known, state, query, basis, texts, now);
  if (!out) return out.error();
  if (out->envelope) return Written{Status::Ok, write_envelope(*out->envelope)};
  return Written{Status::Refused,
                 write_disclosure(disclosure_view(known, state, out->asked.question, basis, texts, now))};
}

}  // namespace varde
