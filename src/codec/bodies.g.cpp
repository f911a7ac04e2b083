// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<NeedAssessed> {
  using T = NeedAssessed;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      optional<as::boolean>("long_term", &T::long_term),
      optional<as::boolean>("coordinated", &T::coordinated),
      optional<as::boolean>("complex", &T::complex),
      optional<as::boolean>("municipal", &T::municipal),
      optional<as::boolean>("specialist", &T::specialist),
      list<as::code>("needs", &T::needs, 0, 1000),
      list<as::code>("circumstances", &T::circumstances, 0, 1000),
      list<as::code>("not_circumstances", &T::not_circumstances, 0, 1000),
      list<as::uuid>("in_contact", &T::in_contact, 0, 1000)};
};
template bool read_record(json::Value, const Place&, NeedAssessed&);
template void write_record(json::Writer&, const NeedAssessed&);

template <>
struct Members<NeedNotified> {
  using T = NeedNotified;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      required<as::uuid>("recipient", &T::recipient)};
};
template bool read_record(json::Value, const Place&, NeedNotified&);
template void write_record(json::Writer&, const NeedNotified&);

template <>
struct Members<MainResponsibilitySettled> {
  using T = MainResponsibilitySettled;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      defaulted<as::code>("how", &T::how),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, MainResponsibilitySettled&);
template void write_record(json::Writer&, const MainResponsibilitySettled&);

template <>
struct Members<MainResponsibilityDisputed> {
  using T = MainResponsibilityDisputed;
  static constexpr std::tuple all{
      required_list<as::uuid>("services", &T::services, 1, 1000),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, MainResponsibilityDisputed&);
template void write_record(json::Writer&, const MainResponsibilityDisputed&);

template <>
struct Members<CoordinatorOffered> {
  using T = CoordinatorOffered;
  static constexpr std::tuple all{
      defaulted<as::code>("role", &T::role),
      defaulted<as::code>("standing", &T::standing),
      optional<as::uuid>("service", &T::service),
      optional<as::record>("participation", &T::participation)};
};
template bool read_record(json::Value, const Place&, CoordinatorOffered&);
template void write_record(json::Writer&, const CoordinatorOffered&);

template <>
struct Members<CoordinatorWished> {
  using T = CoordinatorWished;
  static constexpr std::tuple all{
      optional<as::uuid>("service", &T::service),
      optional<as::name>("name", &T::name),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, CoordinatorWished&);
template void write_record(json::Writer&, const CoordinatorWished&);

template <>
struct Members<AbsenceBegun> {
  using T = AbsenceBegun;
  static constexpr std::tuple all{
      defaulted<as::code>("role", &T::role),
      optional<as::date>("until", &T::until),
      optional<as::record>("substitute", &T::substitute),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, AbsenceBegun&);
template void write_record(json::Writer&, const AbsenceBegun&);

template <>
struct Members<AbsenceEnded> {
  using T = AbsenceEnded;
  static constexpr std::tuple all{
      defaulted<as::code>("role", &T::role)};
};
template bool read_record(json::Value, const Place&, AbsenceEnded&);
template void write_record(json::Writer&, const AbsenceEnded&);

template <>
struct Members<GoalAssessed> {
  using T = GoalAssessed;
  static constexpr std::tuple all{
      required<as::local_id>("goal", &T::goal),
      required<as::code>("achievement", &T::achievement),
      optional<as::text>("words", &T::words),
      optional<as::record>("participation", &T::participation)};
};
template bool read_record(json::Value, const Place&, GoalAssessed&);
template void write_record(json::Writer&, const GoalAssessed&);

template <>
struct Members<PlanShown> {
  using T = PlanShown;
  static constexpr std::tuple all{
      defaulted<as::code>("how", &T::how),
      optional<as::boolean>("approves", &T::approves),
      optional<as::text>("words", &T::words)};
};
template bool read_record(json::Value, const Place&, PlanShown&);
template void write_record(json::Writer&, const PlanShown&);

template <>
struct Members<PlanAmended> {
  using T = PlanAmended;
  static constexpr std::tuple all{
      optional<as::subject>("about", &T::about),
      required<as::text>("words", &T::words)};
};
template bool read_record(json::Value, const Place&, PlanAmended&);
template void write_record(json::Writer&, const PlanAmended&);

template <>
struct Members<ControlExaminationHeld> {
  using T = ControlExaminationHeld;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      defaulted<as::boolean>("plan_accounted", &T::plan_accounted),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, ControlExaminationHeld&);
template void write_record(json::Writer&, const ControlExaminationHeld&);

template <>
struct Members<PlanOffered> {
  using T = PlanOffered;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      defaulted<as::boolean>("need_long_term", &T::need_long_term),
      defaulted<as::boolean>("need_coordinated", &T::need_coordinated),
      optional<as::record>("participation", &T::participation)};
};
template bool read_record(json::Value, const Place&, PlanOffered&);
template void write_record(json::Writer&, const PlanOffered&);

template <>
struct Members<PlanAnswered> {
  using T = PlanAnswered;
  static constexpr std::tuple all{
      required<as::code>("answer", &T::answer),
      optional<as::date>("ask_again", &T::ask_again),
      optional<as::record>("participation", &T::participation)};
};
template bool read_record(json::Value, const Place&, PlanAnswered&);
template void write_record(json::Writer&, const PlanAnswered&);

template <>
struct Members<ConsentWithdrawn> {
  using T = ConsentWithdrawn;
  static constexpr std::tuple all{
      required<as::uuid>("consent", &T::consent),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, ConsentWithdrawn&);
template void write_record(json::Writer&, const ConsentWithdrawn&);

template <>
struct Members<PlanStarted> {
  using T = PlanStarted;
  static constexpr std::tuple all{
      required<as::record>("plan", &T::plan),
      optional<as::record>("coordinator", &T::coordinator),
      optional<as::record>("participation", &T::participation)};
};
template bool read_record(json::Value, const Place&, PlanStarted&);
template void write_record(json::Writer&, const PlanStarted&);

template <>
struct Members<PlanRevised> {
  using T = PlanRevised;
  static constexpr std::tuple all{
      required<as::record>("plan", &T::plan),
      optional<as::record>("participation", &T::participation)};
};
template bool read_record(json::Value, const Place&, PlanRevised&);
template void write_record(json::Writer&, const PlanRevised&);

template <>
struct Members<ActivityChanged> {
  using T = ActivityChanged;
  static constexpr std::tuple all{
      required<as::local_id>("activity", &T::activity),
      required<as::code>("status", &T::status),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, ActivityChanged&);
template void write_record(json::Writer&, const ActivityChanged&);

template <>
struct Members<Coordinator> {
  using T = Coordinator;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      optional<as::name>("name", &T::name),
      optional<as::name>("phone", &T::phone),
      defaulted<as::code>("role", &T::role),
      optional<as::boolean>("health_personnel", &T::health_personnel)};
};
template bool read_record(json::Value, const Place&, Coordinator&);
template void write_record(json::Writer&, const Coordinator&);

template <>
struct Members<CoordinatorAppointed> {
  using T = CoordinatorAppointed;
  static constexpr std::tuple all{
      required<as::uuid>("service", [](auto& it) -> auto& { return it.coordinator.service; }),
      optional<as::name>("name", [](auto& it) -> auto& { return it.coordinator.name; }),
      optional<as::name>("phone", [](auto& it) -> auto& { return it.coordinator.phone; }),
      defaulted<as::code>("role", [](auto& it) -> auto& { return it.coordinator.role; }),
      optional<as::boolean>("health_personnel",
          [](auto& it) -> auto& { return it.coordinator.health_personnel; }),
      optional<as::record>("participation", &T::participation)};
};
template bool read_record(json::Value, const Place&, CoordinatorAppointed&);
template void write_record(json::Writer&, const CoordinatorAppointed&);

template <>
struct Members<CoordinatorEnded> {
  using T = CoordinatorEnded;
  static constexpr std::tuple all{
      defaulted<as::code>("role", &T::role),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, CoordinatorEnded&);
template void write_record(json::Writer&, const CoordinatorEnded&);

template <>
struct Members<PlanReviewed> {
  using T = PlanReviewed;
  static constexpr std::tuple all{
      optional<as::date>("next_review", &T::next_review),
      optional<as::text>("note", &T::note),
      optional<as::record>("participation", &T::participation)};
};
template bool read_record(json::Value, const Place&, PlanReviewed&);
template void write_record(json::Writer&, const PlanReviewed&);

template <>
struct Members<PlanClosed> {
  using T = PlanClosed;
  static constexpr std::tuple all{
      required<as::code>("reason", &T::reason),
      optional<as::record>("next_step", &T::next_step),
      optional<as::record>("participation", &T::participation)};
};
template bool read_record(json::Value, const Place&, PlanClosed&);
template void write_record(json::Writer&, const PlanClosed&);

template <>
struct Members<EventCorrected> {
  using T = EventCorrected;
  static constexpr std::tuple all{
      required<as::uuid>("event", &T::event),
      optional<as::moment>("occurred", &T::occurred),
      required<as::text>("reason", &T::reason),
      tag<EventKind>("kind", {0x3fffffffffffffff, 0x0}, &T::replacement),
      content<as::event>("body", &T::replacement)};
};
template bool read_record(json::Value, const Place&, EventCorrected&);
template void write_record(json::Writer&, const EventCorrected&);

template <>
struct Members<EventVoided> {
  using T = EventVoided;
  static constexpr std::tuple all{
      required<as::uuid>("event", &T::event),
      required<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, EventVoided&);
template void write_record(json::Writer&, const EventVoided&);

template <>
struct Members<EntryErased> {
  using T = EntryErased;
  static constexpr std::tuple all{
      required_list<as::sequence>("sequences", &T::sequences, 1, 1000),
      required<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, EntryErased&);
template void write_record(json::Writer&, const EntryErased&);

template <>
struct Members<ProfileLoaded> {
  using T = ProfileLoaded;
  static constexpr std::tuple all{
      required<as::record>("profile", &T::profile)};
};
template bool read_record(json::Value, const Place&, ProfileLoaded&);
template void write_record(json::Writer&, const ProfileLoaded&);

using EventChoice = Choice<
    EventBody,
    MemberBranch<&PersonRegistered::person>, MemberBranch<&ContactPointNamed::contact_point>,
    Branch<PlanOffered>, Branch<PlanAnswered>, MemberBranch<&ConsentGiven::consent>,
    Branch<ConsentWithdrawn>, Branch<PlanStarted>, Branch<PlanRevised>, Branch<ActivityChanged>,
    Branch<CoordinatorAppointed>, Branch<CoordinatorEnded>, Branch<PlanReviewed>, Branch<PlanClosed>,
    Branch<NeedAssessed>, Branch<NeedNotified>, Branch<MainResponsibilitySettled>,
    Branch<MainResponsibilityDisputed>, Branch<CoordinatorOffered>, Branch<CoordinatorWished>,
    Branch<AbsenceBegun>, Branch<AbsenceEnded>, Branch<GoalAssessed>, Branch<PlanShown>, Branch<PlanAmended>,
    Branch<ControlExaminationHeld>, Branch<SharingDenied>, Branch<ConsentAsked>, Branch<CompetenceAssessed>,
    Branch<ConfidentialityOrdered>, Branch<CustodyChanged>, Branch<NearestRelativeNamed>,
    Branch<DisclosureMade>, Branch<DisclosureTold>, Branch<DisclosureReviewed>, Branch<ReferralDrafted>,
    Branch<ReferralSent>, Branch<ReferralReceived>, Branch<ReferralAccepted>, Branch<ReferralDeclined>,
    Branch<ReferralForwarded>, Branch<ReferralPostponed>, Branch<ReferralResumed>, Branch<ReferralWithdrawn>,
    Branch<ReferralCancelled>, Branch<ReferralNoted>, Branch<ReferralCompleted>, Branch<ReferralFailed>,
    Branch<AppointmentBooked>, Branch<AppointmentCancelled>, Branch<ContactHeld>, Branch<FeedbackGiven>,
    Branch<HelfoNotified>, Branch<ObligationSettled>, Branch<StayAdmitted>, Branch<StayExpected>,
    Branch<ReadinessDeclared>, Branch<ReadinessRevoked>, Branch<StayDischarged>, Branch<PersonMoved>,
    Branch<PersonDied>, Branch<EnvelopeReceived>, Branch<DeliveryChanged>, Branch<EventCorrected>,
    Branch<EventVoided>, Branch<EntryErased>, Branch<ProfileLoaded>>;
bool as::event::read(std::size_t kind, json::Value value, const Place& at, EventBody& out) {
  return EventChoice::read(kind, value, at, out);
}
void as::event::write(json::Writer& out, const EventBody& in) {
  EventChoice::write(static_cast<std::size_t>(in.kind()), out, in);
}

}  // namespace varde::codec
