// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<Person> {
  using T = Person;
  static constexpr std::tuple all{
      optional<as::name>("name", &T::name),
      optional<as::identity_number>("identity_number", &T::identity_number),
      optional<as::partial_date>("born", &T::born),
      optional<as::municipality>("municipality", &T::municipality),
      optional<as::code>("language", &T::language)};
};
template bool read_record(json::Value, const Place&, Person&);
template void write_record(json::Writer&, const Person&);

template <>
struct Members<Telecom> {
  using T = Telecom;
  static constexpr std::tuple all{
      required<as::code>("system", &T::system),
      required<as::name>("value", &T::value),
      optional<as::name>("hours", &T::hours)};
};
template bool read_record(json::Value, const Place&, Telecom&);
template void write_record(json::Writer&, const Telecom&);

template <>
struct Members<ContactPoint> {
  using T = ContactPoint;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      optional<as::name>("name", &T::name),
      optional<as::name>("role", &T::role),
      list<as::record>("telecom", &T::telecom, 0, 1000)};
};
template bool read_record(json::Value, const Place&, ContactPoint&);
template void write_record(json::Writer&, const ContactPoint&);

template <>
struct Members<Participation> {
  using T = Participation;
  static constexpr std::tuple all{
      required<as::code>("how", &T::how),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, Participation&);
template void write_record(json::Writer&, const Participation&);

template <>
struct Members<Goal> {
  using T = Goal;
  static constexpr std::tuple all{
      required<as::local_id>("id", &T::id),
      required<as::text>("words", &T::words),
      optional<as::code>("area", &T::area),
      defaulted<as::boolean>("service_words", &T::service_words)};
};
template bool read_record(json::Value, const Place&, Goal&);
template void write_record(json::Writer&, const Goal&);

template <>
struct Members<ServiceDecision> {
  using T = ServiceDecision;
  static constexpr std::tuple all{
      required<as::name>("reference", &T::reference),
      optional<as::date>("made", &T::made),
      optional<as::date>("until", &T::until),
      optional<as::uuid>("service", &T::service)};
};
template bool read_record(json::Value, const Place&, ServiceDecision&);
template void write_record(json::Writer&, const ServiceDecision&);

template <>
struct Members<Activity> {
  using T = Activity;
  static constexpr std::tuple all{
      required<as::local_id>("id", &T::id),
      required<as::text>("what", &T::what),
      optional<as::uuid>("service", &T::service),
      list<as::local_id>("goals", &T::goals, 0, 1000),
      optional<as::text>("extent", &T::extent),
      optional<as::date>("due", &T::due),
      optional<as::text>("how", &T::how),
      optional<as::code>("area", &T::area),
      defaulted<as::boolean>("needs_decision", &T::needs_decision),
      optional<as::record>("decision", &T::decision)};
};
template bool read_record(json::Value, const Place&, Activity&);
template void write_record(json::Writer&, const Activity&);

template <>
struct Members<StatedNeed> {
  using T = StatedNeed;
  static constexpr std::tuple all{
      required<as::code>("area", &T::area),
      optional<as::text>("words", &T::words)};
};
template bool read_record(json::Value, const Place&, StatedNeed&);
template void write_record(json::Writer&, const StatedNeed&);

template <>
struct Members<Participant> {
  using T = Participant;
  static constexpr std::tuple all{
      required<as::local_id>("id", &T::id),
      defaulted<as::code>("role", &T::role),
      optional<as::uuid>("service", &T::service),
      optional<as::name>("name", &T::name),
      optional<as::name>("relation", &T::relation),
      defaulted<as::code>("standing", &T::standing),
      optional<as::text>("contributes", &T::contributes),
      optional<as::boolean>("person_wants", &T::person_wants),
      optional<as::boolean>("kin_wants", &T::kin_wants)};
};
template bool read_record(json::Value, const Place&, Participant&);
template void write_record(json::Writer&, const Participant&);

template <>
struct Members<NoneStated> {
  using T = NoneStated;
  static constexpr std::tuple all{
      required<as::code>("item", &T::item),
      required<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, NoneStated&);
template void write_record(json::Writer&, const NoneStated&);

template <>
struct Members<Readmission> {
  using T = Readmission;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      required<as::text>("terms", &T::terms),
      optional<as::date>("until", &T::until)};
};
template bool read_record(json::Value, const Place&, Readmission&);
template void write_record(json::Writer&, const Readmission&);

template <>
struct Members<CrisisPlan> {
  using T = CrisisPlan;
  static constexpr std::tuple all{
      list<as::text>("signs", &T::signs, 0, 1000),
      list<as::text>("helps", &T::helps, 0, 1000),
      list<as::text>("call", &T::call, 0, 1000),
      optional<as::record>("readmission", &T::readmission)};
};
template bool read_record(json::Value, const Place&, CrisisPlan&);
template void write_record(json::Writer&, const CrisisPlan&);

template <>
struct Members<PlanLink> {
  using T = PlanLink;
  static constexpr std::tuple all{
      required<as::code>("kind", &T::kind),
      optional<as::name>("reference", &T::reference),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, PlanLink&);
template void write_record(json::Writer&, const PlanLink&);

template <>
struct Members<ResponsibilityGroup> {
  using T = ResponsibilityGroup;
  static constexpr std::tuple all{
      required<as::uuid>("convener", &T::convener),
      optional<as::date>("next_meeting", &T::next_meeting),
      optional<as::name>("rhythm", &T::rhythm)};
};
template bool read_record(json::Value, const Place&, ResponsibilityGroup&);
template void write_record(json::Writer&, const ResponsibilityGroup&);

template <>
struct Members<CarePlan> {
  using T = CarePlan;
  static constexpr std::tuple all{
      optional<as::name>("title", &T::title),
      optional<as::date>("from", &T::from),
      optional<as::date>("to", &T::to),
      list<as::date>("reviews", &T::reviews, 0, 1000),
      list<as::record>("goals", &T::goals, 0, 1000),
      list<as::record>("activities", &T::activities, 0, 1000),
      optional<as::uuid>("made_by", &T::made_by),
      list<as::text>("resources", &T::resources, 0, 1000),
      list<as::record>("needs", &T::needs, 0, 1000),
      list<as::record>("participants", &T::participants, 0, 1000),
      optional<as::text>("person_contributes", &T::person_contributes),
      list<as::text>("cooperation", &T::cooperation, 0, 1000),
      optional<as::text>("child_participation", &T::child_participation),
      optional<as::text>("adaptation", &T::adaptation),
      list<as::record>("none_stated", &T::none_stated, 0, 1000),
      optional<as::record>("crisis", &T::crisis),
      optional<as::record>("group", &T::group),
      list<as::record>("links", &T::links, 0, 1000),
      optional<as::name>("place", &T::place)};
};
template bool read_record(json::Value, const Place&, CarePlan&);
template void write_record(json::Writer&, const CarePlan&);

template <>
struct Members<NextStep> {
  using T = NextStep;
  static constexpr std::tuple all{
      required<as::code>("kind", &T::kind),
      optional<as::date>("date", &T::date),
      optional<as::uuid>("service", &T::service),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, NextStep&);
template void write_record(json::Writer&, const NextStep&);

}  // namespace varde::codec
