// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<NextAppointment> {
  using T = NextAppointment;
  static constexpr std::tuple all{
      required<as::moment>("at", &T::at),
      optional<as::uuid>("service", &T::service),
      optional<as::name>("place", &T::place),
      defaulted<as::code>("mode", &T::mode),
      optional<as::name>("with", &T::with)};
};
template bool read_record(json::Value, const Place&, NextAppointment&);
template void write_record(json::Writer&, const NextAppointment&);

template <>
struct Members<AppointmentBooked> {
  using T = AppointmentBooked;
  static constexpr std::tuple all{
      optional<as::uuid>("appointment", &T::appointment),
      optional<as::uuid>("referral", &T::referral),
      required<as::uuid>("service", &T::service),
      required<as::moment>("at", &T::at),
      optional<as::name>("place", &T::place),
      defaulted<as::code>("mode", &T::mode),
      optional<as::name>("with", &T::with)};
};
template bool read_record(json::Value, const Place&, AppointmentBooked&);
template void write_record(json::Writer&, const AppointmentBooked&);

template <>
struct Members<AppointmentCancelled> {
  using T = AppointmentCancelled;
  static constexpr std::tuple all{
      required<as::uuid>("appointment", &T::appointment),
      required<as::code>("by", &T::by),
      optional<as::code>("postponement", &T::postponement),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, AppointmentCancelled&);
template void write_record(json::Writer&, const AppointmentCancelled&);

template <>
struct Members<ContactHeld> {
  using T = ContactHeld;
  static constexpr std::tuple all{
      required<as::code>("kind", &T::kind),
      defaulted<as::code>("outcome", &T::outcome),
      required<as::uuid>("service", &T::service),
      optional<as::uuid>("referral", &T::referral),
      optional<as::uuid>("appointment", &T::appointment),
      defaulted<as::boolean>("about_child", &T::about_child),
      defaulted<as::boolean>("information_given", &T::information_given),
      defaulted<as::boolean>("safety_checked", &T::safety_checked),
      optional<as::boolean>("still_wanted", &T::still_wanted),
      optional<as::boolean>("children_at_home", &T::children_at_home),
      optional<as::record>("next", &T::next),
      defaulted<as::boolean>("declined", &T::declined),
      optional<as::text>("open_door", &T::open_door),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, ContactHeld&);
template void write_record(json::Writer&, const ContactHeld&);

template <>
struct Members<StayAdmitted> {
  using T = StayAdmitted;
  static constexpr std::tuple all{
      optional<as::uuid>("stay", &T::stay),
      required<as::code>("kind", &T::kind),
      required<as::record>("at", &T::place),
      optional<as::uuid>("referral", &T::referral),
      optional<as::date>("expected", &T::expected),
      optional<as::boolean>("housing_lacking", &T::housing_lacking),
      optional<as::boolean>("municipal_need", &T::municipal_need)};
};
template bool read_record(json::Value, const Place&, StayAdmitted&);
template void write_record(json::Writer&, const StayAdmitted&);

template <>
struct Members<StayExpected> {
  using T = StayExpected;
  static constexpr std::tuple all{
      required<as::uuid>("stay", &T::stay),
      optional<as::date>("expected", &T::expected),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, StayExpected&);
template void write_record(json::Writer&, const StayExpected&);

template <>
struct Members<ReadinessDeclared> {
  using T = ReadinessDeclared;
  static constexpr std::tuple all{
      required<as::uuid>("stay", &T::stay),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, ReadinessDeclared&);
template void write_record(json::Writer&, const ReadinessDeclared&);

template <>
struct Members<ReadinessRevoked> {
  using T = ReadinessRevoked;
  static constexpr std::tuple all{
      required<as::uuid>("stay", &T::stay),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, ReadinessRevoked&);
template void write_record(json::Writer&, const ReadinessRevoked&);

template <>
struct Members<StayDischarged> {
  using T = StayDischarged;
  static constexpr std::tuple all{
      required<as::uuid>("stay", &T::stay),
      defaulted<as::code>("how", &T::how),
      optional<as::record>("to", &T::to),
      optional<as::record>("next", &T::next),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, StayDischarged&);
template void write_record(json::Writer&, const StayDischarged&);

template <>
struct Members<PersonMoved> {
  using T = PersonMoved;
  static constexpr std::tuple all{
      optional<as::municipality>("municipality", &T::municipality),
      optional<as::municipality>("from", &T::origin)};
};
template bool read_record(json::Value, const Place&, PersonMoved&);
template void write_record(json::Writer&, const PersonMoved&);

template <>
struct Members<PersonDied> {
  using T = PersonDied;
  static constexpr std::tuple all{
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, PersonDied&);
template void write_record(json::Writer&, const PersonDied&);

}  // namespace varde::codec
