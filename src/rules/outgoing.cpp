#include "rules/outgoing.h"

#include <algorithm>
#include <utility>

#include "rules/consent_scope.h"
#include "rules/fold.h"
#include "rules/need_category.h"
#include "rules/referral_gates.h"
#include "rules/referral_loop.h"

namespace varde {
namespace {

using C = Category;
using E = ReferralStep;
using M = MessageStandard;

constexpr const char* kCoordinator = "IP-25";
constexpr const char* kStep = "RF-loop";
constexpr const char* kWithdrawal = "CN-06";

constexpr CategoryMask kKnown = mask<CategoryMask>(C::Known);
constexpr CategoryMask kWho = mask<CategoryMask>(C::Known, C::Contact);
constexpr CategoryMask kAnswer = mask<CategoryMask>(C::Known, C::Referral);
constexpr CategoryMask kHour = mask<CategoryMask>(C::Known, C::Appointments);

// What the other end hears of a step, by the side that makes it (referral_machine.h). Whoever receives tells
// of its own hand only through what it answers: that it has come is no message.
struct StepTelling {
  E step;
  const char* text;
  M standard;  // between the specialist services and those who refer
  CategoryMask least;
};
constexpr StepTelling kSteps[] = {
    {E::Send, "tell-referral", M::Referral, kAnswer},
    {E::RequestCancellation, "tell-withdrawn", M::Dialogue, kAnswer},
    {E::Accept, "tell-answer", M::ReferralStatus, kAnswer},
    {E::Decline, "tell-answer", M::ReferralStatus, kAnswer},
    {E::Forward, "tell-change", M::ReferralStatus, kAnswer},
    {E::Postpone, "tell-change", M::ReferralStatus, kAnswer},
    {E::Resume, "tell-change", M::ReferralStatus, kAnswer},
    {E::ConfirmCancellation, "tell-change", M::ReferralStatus, kAnswer},
    {E::Schedule, "tell-appointment", M::ReferralStatus, kHour},
    {E::Reschedule, "tell-appointment", M::ReferralStatus, kHour},
    {E::CancelAppointment, "tell-appointment", M::ReferralStatus, kHour},
    {E::Note, "tell-outcome", M::ReferralStatus, kAnswer},
    {E::Complete, "tell-outcome", M::DischargeLetter, kAnswer},
    {E::Fail, "tell-outcome", M::ReferralStatus, kAnswer},
};

const StepTelling* telling_of(E step) {
  const auto* it = std::find_if(std::begin(kSteps), std::end(kSteps),
                                [&](const StepTelling& one) { return one.step == step; });
  return it == std::end(kSteps) ? nullptr : it;
}

std::vector<Category> categories_in(CategoryMask mask) {
  std::vector<Category> out;
  for (std::size_t i = 0; i < kCodeCount<Category>; ++i) {
    if (in(mask, static_cast<Category>(i))) out.push_back(static_cast<Category>(i));
  }
  return out;
}

bool is_ours(const Party& party, const Basis& basis) {
  return party.service && (!basis.profile || find_service(*basis.profile, *party.service));
}

bool gives_care(const std::optional<PartyKind>& kind) { return kind && gives_health_care(*kind); }

// The law that the task of a service is done under, where the event does not say it of that service.
TaskBasis task_of(std::optional<PartyKind> kind) {
  switch (kind.value_or(PartyKind::Other)) {
    case PartyKind::Nav:
      return TaskBasis::Navl;
    case PartyKind::ChildWelfare:
      return TaskBasis::Bvl;
    case PartyKind::Police:
      return TaskBasis::Police;
    case PartyKind::School:
    case PartyKind::Kindergarten:
      return TaskBasis::Fvl;
    case PartyKind::Specialist:
    case PartyKind::Institution:
    case PartyKind::Lar:
    case PartyKind::HospitalUnit:
    case PartyKind::Dps:
      return TaskBasis::Sphl;
    default:
      return TaskBasis::Hol;
  }
}

DisclosureQuestion question_by(const Uuid& teller, const Entry* entry, const Party& to, CategoryMask what,
                               const Basis& basis) {
  DisclosureQuestion out;
  out.teller = teller;
  const std::optional<PartyKind> kind = kind_of({teller, {}, {}, {}, {}, {}}, basis);
  const bool says = entry && entry->context.unit == teller;
  out.task_basis = says ? entry->context.task_basis : task_of(kind);
  // Whose profession is not known is held to the stricter duty.
  out.health_personnel = !kind || gives_health_care(*kind);
  out.to = to;
  out.categories = categories_in(what);
  return out;
}

// What somebody wrote may hold something of the person's health.
bool holds_words(const EventBody& body) {
  return std::visit(
      [](const auto& e) {
        bool out = false;
        if constexpr (requires { e.words.has_value(); }) out = out || e.words.has_value();
        if constexpr (requires { e.document.has_value(); }) out = out || e.document.has_value();
        if constexpr (requires { e.advice.has_value(); }) out = out || e.advice.has_value();
        if constexpr (requires { e.reason.has_value(); }) out = out || e.reason.has_value();
        if constexpr (requires { e.next_step.has_value(); }) out = out || e.next_step.has_value();
        if constexpr (requires { e.postponement.has_value(); }) out = out || e.postponement.has_value();
        if constexpr (requires { e.reason.size(); }) out = true;
        return out;
      },
      body.value);
}

CategoryMask needed_of(const Referral& content) {
  CategoryMask out = 0;
  for (const Need need : content.needs) out |= mask<CategoryMask>(category_of(need));
  for (const Attachment& one : content.attachments)
    out |= mask<CategoryMask>(one.category.value_or(C::Health));
  if (content.question) out |= mask<CategoryMask>(C::Health);
  return out;
}

bool same_receiver(const Party& told, const Party& to) {
  if (told.service || to.service) return told.service == to.service;
  if (told.person || to.person) return told.person == to.person;
  return told.kind == to.kind && told.role == to.role;
}

// IP-25: the service of a new coordinator, when it is not the one that wrote it down.
void coordinators(std::span<const Event> events, const CaseState& whole, const Basis& basis,
                  const Uuid& stream, std::vector<Outgoing>& out) {
  const PlanEpisode* plan = whole.plan();
  if (!plan || plan->closed) return;
  const CoordinatorPeriod* before = nullptr;
  for (const CoordinatorPeriod& period : whole.coordinators) {
    if (period.coordinator.role != CoordinatorRole::Plan) continue;
    const Uuid& service = period.coordinator.service;
    const bool same = before && before->coordinator.service == service;
    before = &period;
    const Event* event = root_of(events, period.event);
    if (same || period.to || !event || !event->entry || event->entry->context.unit == service) continue;
    Outgoing one;
    const Party to{service, {}, {}, {}, {}, {}};
    const Uuid& teller = event->entry->context.unit;
    one.row = {outbox_id(stream, kCoordinator, period.event, service),
               kCoordinator,
               "coordinator-told",
               period.event,
               teller,
               service,
               period.from.earliest(),
               {},
               {}};
    one.key = one.thread = period.event;
    one.question = question_by(teller, event->entry.get(), to, kWho, basis);
    one.question.purpose = Purpose::Planning;
    one.least = kKnown;
    one.of_the_plan = true;
    const std::optional<PartyKind> kind = kind_of(to, basis);
    one.standard =
        standard_between(kind_of({teller, {}, {}, {}, {}, {}}, basis), kind,
                         kind == PartyKind::Gp ? MessageStandard::ServiceOrientation : M::Dialogue);
    out.push_back(std::move(one));
  }
}

// What is told of one step of a referral.
class Steps {
 public:
  Steps(std::span<const Event> events, const CaseState& whole, const Basis& basis, const Uuid& stream)
      : events_(events), whole_(whole), basis_(basis), stream_(stream) {}

  void add(const ReferralCourse& course, std::size_t at, std::vector<Outgoing>& out) const {
    const Dated<ReferralMove>& move = course.moves[at];
    const StepTelling* telling = telling_of(move.value.step);
    // What another body told us, it knows; and what it told us too.
    if (!telling || move.value.source.by || move.value.source.claim == Claim::Confirmed) return;
    const Event* event = root_of(events_, move.event);
    if (!event || !event->entry || event->entry->source) return;
    const bool asks = side_of(move.value.step) == ReferralSide::Initiator;
    const Referral& content = *course.content;
    const Party& by = asks ? content.sender : content.recipient;
    const Party& to = asks ? content.recipient : content.reply_to.value_or(content.sender);
    const std::optional<Uuid> teller = teller_of(by, content, *event->entry, move.when);
    if (!teller || !hears(to, by, *teller, *event->entry)) return;
    Outgoing one;
    const Uuid receiver = receiver_key(to);
    one.row = {outbox_id(stream_, kStep, move.event, receiver),
               kStep,
               telling->text,
               move.event,
               *teller,
               to.service,
               move.when.earliest(),
               {},
               {}};
    one.key = move.event;
    one.thread = course.id;
    one.least = telling->least;
    one.says = says(course, move);
    const EventBody& body = one.says ? *one.says : *move.value.body;
    CategoryMask what = telling->least | kWho | mask<CategoryMask>(C::Referral);
    if (asks) what |= needed_of(content);
    if (holds_words(body)) what |= mask<CategoryMask>(C::Health);
    one.question = question_by(*teller, event->entry.get(), to, what, basis_);
    one.question.grounds = grounds(content, asks);
    one.standard = standard(*telling, content, *teller, to);
    one.heard = heard(course, at, to);
    out.push_back(std::move(one));
  }

 private:
  // Who tells: the service that made the step, where it is one of ours; of one that is named by its kind
  // only, the service that acted.
  std::optional<Uuid> teller_of(const Party& by, const Referral& content, const Entry& entry,
                                const Moment& when) const {
    if (!by.service) return entry.reported ? std::nullopt : std::optional(entry.context.unit);
    if (!is_ours(by, basis_)) return std::nullopt;
    std::optional<Need> need;
    if (!content.needs.empty()) need = content.needs.front();
    return basis_.holder(*by.service, need, oslo_day(when.earliest()));
  }

  // The person hears of it from people (RF-04, MF-02), and whoever wrote it down knows.
  static bool hears(const Party& to, const Party& by, const Uuid& teller, const Entry& entry) {
    if (to == Party{} || to.kind == PartyKind::Person) return false;
    return !to.service ||
           (to.service != by.service && to.service != teller && to.service != entry.context.unit);
  }

  // What is told in place of the event: of what was forwarded the new receiver gets the referral itself, and
  // of a contact only the next appointment is the other end's.
  std::shared_ptr<const EventBody> says(const ReferralCourse& course, const Dated<ReferralMove>& move) const {
    const EventBody& body = *move.value.body;
    if (move.value.step == E::Send && std::get_if<ReferralForwarded>(&body.value))
      return std::make_shared<const EventBody>(ReferralSent{course.id, course.content});
    if (move.value.step == E::Send) {
      const auto* sent = std::get_if<ReferralSent>(&body.value);
      // What was drafted here is not known there.
      if (sent && !sent->content)
        return std::make_shared<const EventBody>(ReferralSent{course.id, course.content});
    }
    if (const auto* contact = std::get_if<ContactHeld>(&body.value); contact && contact->next) {
      const NextAppointment& next = *contact->next;
      return std::make_shared<const EventBody>(AppointmentBooked{move.event, course.id,
                                                                 next.service.value_or(contact->service),
                                                                 next.at, next.place, next.mode, next.with});
    }
    return nullptr;
  }

  // Health personnel may tell those who help the same person, unless the person objects (hpl § 25); of a
  // child at risk everybody must tell, and child welfare tells public bodies how it went (bvl § 13-3).
  static std::vector<DisclosureGround> grounds(const Referral& content, bool asks) {
    std::vector<DisclosureGround> out = content.grounds;
    const auto add = [&](DisclosureGround ground) {
      if (std::find(out.begin(), out.end(), ground) == out.end()) out.push_back(ground);
    };
    add(DisclosureGround::CareNeeded);
    if (content.kind == ReferralKind::ChildWelfareReport)
      add(asks ? DisclosureGround::ChildAtRisk : DisclosureGround::OwnTasks);
    return out;
  }

  M standard(const StepTelling& telling, const Referral& content, const Uuid& teller, const Party& to) const {
    M out = to_specialist(content, basis_) ? telling.standard : M::Dialogue;
    if (out == M::Referral && content.based_on) out = M::ForwardedReferral;
    return standard_between(kind_of({teller, {}, {}, {}, {}, {}}, basis_), kind_of(to, basis_), out);
  }

  // Whoever answers has what was sent; and what was given back by word of mouth needs no message.
  std::optional<std::int64_t> heard(const ReferralCourse& course, std::size_t at, const Party& to) const {
    const Dated<ReferralMove>& move = course.moves[at];
    const E step = move.value.step;
    std::optional<std::int64_t> out;
    const auto note = [&](std::int64_t sequence) { out = std::min(out.value_or(sequence), sequence); };
    for (const Dated<ReferralMove>& other : course.moves) {
      const bool answers = step == E::Send && side_of(other.value.step) == ReferralSide::Recipient;
      const bool confirms = step == E::RequestCancellation && other.value.step == E::ConfirmCancellation;
      if (answers || confirms) note(other.sequence);
    }
    for (const Dated<FeedbackGiven>& one : whole_.feedback) {
      const FeedbackAbout about = one.value.about;
      const bool assessed = (step == E::Accept || step == E::Decline) &&
                            (about == FeedbackAbout::Assessed || about == FeedbackAbout::Outcome);
      const bool ended = (step == E::Complete || step == E::Fail || step == E::Note) &&
                         (about == FeedbackAbout::Outcome || about == FeedbackAbout::Ended);
      if (one.value.referral == course.id && (assessed || ended) && !one.value.not_possible &&
          !surely_before(one.when, move.when) && same_receiver(one.value.to, to))
        note(one.sequence);
    }
    return out;
  }

  std::span<const Event> events_;
  const CaseState& whole_;
  const Basis& basis_;
  const Uuid& stream_;
};

}  // namespace

Uuid outbox_id(const Uuid& stream, std::string_view rule, const Uuid& event, const Uuid& recipient,
               int revision) {
  Sha256 hash;
  hash.add("varde-outbox-1").add_part(ByteView(stream.data, 16)).add_part(rule);
  hash.add_part(ByteView(event.data, 16)).add_part(ByteView(recipient.data, 16));
  if (revision > 1) hash.add_u64(static_cast<std::uint64_t>(revision));
  return uuid_from(hash.digest());
}

Uuid receiver_key(const Party& to) {
  if (to.service) return *to.service;
  Sha256 hash;
  hash.add("varde-receiver-1").add_part(to.kind ? code(*to.kind) : std::string_view{});
  hash.add_part(to.role.value_or("")).add_part(to.person.value_or(""));
  hash.add_part(to.group ? code(*to.group) : std::string_view{});
  return uuid_from(hash.digest());
}

Uuid step_row_id(const Uuid& stream, const Uuid& event, const Party& to) {
  return outbox_id(stream, kStep, event, receiver_key(to));
}
Uuid withdrawal_row_id(const Uuid& stream, const Uuid& consent, const Party& to) {
  return outbox_id(stream, kWithdrawal, consent, receiver_key(to));
}

MessageStandard standard_between(std::optional<PartyKind> from, std::optional<PartyKind> to,
                                 MessageStandard standard) {
  return gives_care(from) && gives_care(to) ? standard : MessageStandard::None;
}

std::vector<Outgoing> outgoing(std::span<const Event> events, const CaseState& whole, const Basis& basis,
                               const Uuid& stream) {
  std::vector<Outgoing> out;
  coordinators(events, whole, basis, stream, out);
  const Steps steps(events, whole, basis, stream);
  std::vector<Outgoing> told;
  for (const ReferralCourse& course : whole.referrals) {
    for (std::size_t i = 0; course.content && i < course.moves.size(); ++i) steps.add(course, i, told);
  }
  // What was forwarded back to where it came from is told there once, as the new referral.
  std::stable_sort(told.begin(), told.end(), [](const Outgoing& a, const Outgoing& b) {
    return (a.says != nullptr) > (b.says != nullptr);
  });
  for (Outgoing& one : told) {
    const bool there = std::any_of(out.begin(), out.end(),
                                   [&](const Outgoing& other) { return other.row.id == one.row.id; });
    if (!there) out.push_back(std::move(one));
  }
  return out;
}

Outgoing withdrawal_of(const GivenConsent& given, const Event& withdrawal, const DisclosureQuestion& told,
                       const Basis& basis, const Uuid& stream) {
  Outgoing out;
  out.row = {withdrawal_row_id(stream, given.id, told.to),
             kWithdrawal,
             "tell-withdrawal",
             withdrawal.id,
             told.teller,
             told.to.service,
             given.withdrawn->earliest(),
             basis.deadline("cn.receivers", *given.withdrawn),
             {}};
  out.key = given.id;
  out.thread = withdrawal.id;
  out.question = told;
  out.question.categories = {C::Known};
  out.question.grounds = {DisclosureGround::NoNeedOfSecrecy};
  out.least = kKnown;
  out.takes_back = true;
  out.standard = standard_between(kind_of({told.teller, {}, {}, {}, {}, {}}, basis), kind_of(told.to, basis),
                                  M::Dialogue);
  return out;
}

}  // namespace varde
