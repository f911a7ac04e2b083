#include "rules/outbox.h"

#include <algorithm>

#include "rules/disclose.h"
#include "rules/fold.h"

namespace varde {
namespace {

bool went(DeliveryStatus status) {
  return status == DeliveryStatus::Sent || status == DeliveryStatus::Receipted ||
         status == DeliveryStatus::Acknowledged;
}

bool answers(const ReceivedEnvelope& came, const Uuid& event, const Party& by) {
  const Envelope& envelope = came.received.envelope;
  return came.received.verified && !came.withdrawn && envelope.answers == event &&
         (!by.service || envelope.sender.service == *by.service);
}

// A change of an event by a later one.
struct Change {
  const Event* event;
  bool voids;
};

// Where the rows of a case have come.
class Deliveries {
 public:
  Deliveries(std::span<const Event> events, const CaseState& whole, const Basis& basis, const Uuid& stream)
      : events_(events), whole_(whole), basis_(basis), stream_(stream) {}

  // The row as it stands after corrections: with a new name for what had left before it was corrected.
  // Nothing when it needs not be told any more.
  std::optional<Outgoing> standing(const Outgoing& of) const {
    Outgoing out = of;
    std::int64_t since = 0;
    int revision = 1;
    for (const Change& change : changes(of.row.event)) {
      if (change.voids) continue;
      ++revision;
      if (!left(out, since, change.event->sequence)) continue;
      since = change.event->sequence;
      out.row.id = outbox_id(stream_, of.row.rule, of.key, receiver_key(of.question.to), revision);
      out.row.opens = std::max(out.row.opens, change.event->entry->occurred.earliest());
      out.row.text = "tell-correction";
      out.row.due.reset();
    }
    if (out.row.text == "tell-correction") out.row.rule = kCorrected;
    if (is_done(out, since)) return std::nullopt;
    return out;
  }

  // What had left when its event was taken back, told as that.
  std::optional<Outgoing> taken_back(const Outgoing& of) const {
    const std::vector<Change> all = changes(of.row.event);
    if (all.empty() || !all.back().voids) return std::nullopt;
    const Event& by = *all.back().event;
    bool told = left(of, 0, by.sequence);
    for (int revision = 2; revision <= static_cast<int>(all.size()); ++revision) {
      Outgoing later = of;
      later.row.id = outbox_id(stream_, of.row.rule, of.key, receiver_key(of.question.to), revision);
      told = told || left(later, 0, by.sequence);
    }
    if (!told) return std::nullopt;
    Outgoing out = of;
    out.row.id = outbox_id(stream_, of.row.rule, by.id, receiver_key(of.question.to));
    out.row.rule = kCorrected;
    out.row.text = "tell-void";
    out.row.event = by.id;
    out.row.opens = by.entry->occurred.earliest();
    out.row.due.reset();
    out.heard.reset();
    out.says = nullptr;
    out.takes_back = true;
    out.question.categories = {Category::Known};
    out.least = mask<CategoryMask>(Category::Known);
    if (is_done(out, 0)) return std::nullopt;
    return out;
  }

  // CN-06: everybody who was told while a consent let it be told hears that it was taken back.
  void withdrawals(const std::vector<Outgoing>& told, std::vector<Outgoing>& out) const {
    for (const GivenConsent& given : whole_.consents) {
      const Event* by = given.withdrawn ? withdrawal(given) : nullptr;
      if (!by) continue;
      for (const Dated<DisclosureMade>& made : whole_.disclosures) {
        Outgoing one = withdrawal_of(given, *by, question_of(made.value), basis_, stream_);
        for (const Dated<DisclosureTold>& heard : whole_.told) {
          if (heard.value.disclosure == made.event && heard.value.receiver &&
              heard.when.earliest() >= given.withdrawn->earliest())
            one.heard = heard.sequence;
        }
        if (rested(question_of(made.value), made.when.earliest(), given)) add(std::move(one), out);
      }
      for (const Outgoing& sent : told) {
        if (sent.takes_back) continue;
        const std::optional<Instant> when = left_at(whole_, sent.row.id);
        if (when && rested(may_tell(sent, whole_, basis_, *when).asked, *when, given))
          add(withdrawal_of(given, *by, sent.question, basis_, stream_), out);
      }
    }
  }

 private:
  // GDPR article 19: whoever was told hears of what was corrected and taken back.
  static constexpr const char* kCorrected = "CN-06-corrected";

  std::vector<Change> changes(const Uuid& root) const {
    std::vector<Change> out;
    for (const Event& event : events_) {
      const bool voids = event.kind == EventKind::EventVoided;
      if ((!voids && event.kind != EventKind::EventCorrected) || !event.entry) continue;
      const Event* of = root_of(events_, event.id);
      if (of && of->id == root) out.push_back({&event, voids});
    }
    return out;
  }

  std::int64_t sequence_of(const Uuid& event) const {
    const auto it =
        std::find_if(events_.begin(), events_.end(), [&](const Event& e) { return e.id == event; });
    return it == events_.end() ? 0 : it->sequence;
  }

  // The sequences of what shows that it is known at the other end, between two others.
  bool known_there(const Outgoing& of, std::int64_t since, std::int64_t until) const {
    const auto within = [&](std::int64_t at) { return at > since && at < until; };
    if (of.heard && within(*of.heard)) return true;
    return std::any_of(whole_.envelopes.begin(), whole_.envelopes.end(), [&](const ReceivedEnvelope& one) {
      return answers(one, of.row.event, of.question.to) && within(sequence_of(one.event));
    });
  }
  bool left(const Outgoing& of, std::int64_t since, std::int64_t until) const {
    const bool delivered =
        std::any_of(whole_.deliveries.begin(), whole_.deliveries.end(), [&](const auto& one) {
          return one.value.item == of.row.id && went(one.value.status) && one.sequence < until;
        });
    return delivered || known_there(of, since, until);
  }

  // Takes the last status up; true when nothing is left to tell.
  bool is_done(Outgoing& of, std::int64_t since) const {
    for (const Dated<DeliveryChanged>& one : whole_.deliveries) {
      if (one.value.item != of.row.id || of.row.status == DeliveryStatus::Acknowledged) continue;
      of.row.status = one.value.status;
    }
    return of.row.status == DeliveryStatus::Acknowledged || of.row.status == DeliveryStatus::Stopped ||
           known_there(of, since, INT64_MAX);
  }

  const Event* withdrawal(const GivenConsent& given) const {
    for (const Event& event : events_) {
      const auto* body = event.entry ? std::get_if<ConsentWithdrawn>(&event.entry->body.value) : nullptr;
      const std::vector<Change> all = body ? changes(event.id) : std::vector<Change>();
      if (body && body->consent == given.id && (all.empty() || !all.back().voids)) return &event;
    }
    return nullptr;
  }
  bool rested(const DisclosureQuestion& question, Instant at, const GivenConsent& given) const {
    if (question.to.kind == PartyKind::Person || at >= given.withdrawn->earliest()) return false;
    const auto decisions = disclose(whole_, question, basis_, at);
    return std::any_of(decisions.begin(), decisions.end(), [&](const CategoryDecision& one) {
      return one.outcome == DisclosureOutcome::Permit && one.consent == given.id;
    });
  }
  static void add(Outgoing one, std::vector<Outgoing>& out) {
    const auto same = std::find_if(out.begin(), out.end(),
                                   [&](const Outgoing& other) { return other.row.id == one.row.id; });
    if (same == out.end()) return out.push_back(std::move(one));
    if (!same->heard) same->heard = one.heard;
  }

  std::span<const Event> events_;
  const CaseState& whole_;
  const Basis& basis_;
  const Uuid& stream_;
};

// What was to be told before anything was taken back; nothing where nothing was.
std::vector<Outgoing> before_voids(std::span<const Event> events, const CaseState& whole, const Basis& basis,
                                   const Uuid& stream) {
  const auto voids = [](const Event& event) { return event.kind == EventKind::EventVoided; };
  if (std::none_of(events.begin(), events.end(), voids) || whole.deliveries.empty()) return {};
  std::vector<Event> unvoided(events.begin(), events.end());
  std::erase_if(unvoided, voids);
  return outgoing(unvoided, fold(unvoided, kEnd, kEnd), basis, stream);
}

}  // namespace

std::optional<Instant> left_at(const CaseState& state, const Uuid& item) {
  for (const Dated<DeliveryChanged>& one : state.deliveries) {
    if (one.value.item == item && went(one.value.status)) return one.when.earliest();
  }
  return std::nullopt;
}

bool acknowledged(const CaseState& state, const Uuid& item) {
  return std::any_of(state.deliveries.begin(), state.deliveries.end(), [&](const auto& one) {
    return one.value.item == item && one.value.status == DeliveryStatus::Acknowledged;
  });
}

bool acknowledges(const CaseState& state, const Uuid& item, const Uuid& event, const Party& to) {
  return acknowledged(state, item) ||
         std::any_of(state.envelopes.begin(), state.envelopes.end(),
                     [&](const ReceivedEnvelope& came) { return answers(came, event, to); });
}

std::vector<Outgoing> outbox_of(std::span<const Event> events, const CaseState& whole, const Basis& basis,
                                const Uuid& stream) {
  std::vector<Outgoing> all = outgoing(events, whole, basis, stream), out;
  const Deliveries deliveries(events, whole, basis, stream);
  std::vector<Outgoing> withdrawn;
  deliveries.withdrawals(all, withdrawn);
  all.insert(all.end(), withdrawn.begin(), withdrawn.end());
  for (const Outgoing& one : all) {
    if (std::optional<Outgoing> standing = deliveries.standing(one)) out.push_back(*std::move(standing));
  }
  for (const Outgoing& one : before_voids(events, whole, basis, stream)) {
    if (std::optional<Outgoing> back = deliveries.taken_back(one)) out.push_back(*std::move(back));
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Outgoing& a, const Outgoing& b) { return a.row.opens < b.row.opens; });
  return out;
}

std::vector<OutboxRow> outbox(std::span<const Event> events, const CaseState& whole, const Basis& basis,
                              const Uuid& stream) {
  std::vector<OutboxRow> rows;
  for (Outgoing& one : outbox_of(events, whole, basis, stream)) rows.push_back(std::move(one.row));
  return rows;
}

MayTell may_tell(const Outgoing& outgoing, const CaseState& state, const Basis& basis, Instant at) {
  MayTell out;
  out.asked = outgoing.question;
  if (outgoing.takes_back) {
    out.may = true;
    out.rule = outgoing.row.rule;
    out.categories = outgoing.question.categories;
    return out;
  }
  const auto ask = [&] {
    out.categories.clear();
    bool objected = false;
    CategoryMask told = 0;
    const CategoryDecision* stops = nullptr;
    const std::vector<CategoryDecision> decisions = disclose(state, out.asked, basis, at);
    for (const CategoryDecision& one : decisions) {
      const bool permit = one.outcome == DisclosureOutcome::Permit;
      objected = objected || one.outcome == DisclosureOutcome::DenyObjected;
      if (permit) told |= mask<CategoryMask>(one.category);
      if (permit) out.categories.push_back(one.category);
      if (one.category == Category::Known) {
        out.rule = one.rule;
        out.consent = one.consent;
      }
      if (!permit && in(outgoing.least, one.category) && !stops) stops = &one;
    }
    out.may = (told & outgoing.least) == outgoing.least;
    if (stops) {
      out.rule = stops->rule;
      out.consent.reset();
      out.categories.clear();
    }
    return objected;
  };
  const bool objected = ask();
  // Whoever writes a coordinator down need not take part in the plan: the consent to it is between those who
  // do.
  if (!out.may && !objected && outgoing.of_the_plan && outgoing.question.to.service) {
    out.asked.teller = *outgoing.question.to.service;
    ask();
  }
  return out;
}

}  // namespace varde
