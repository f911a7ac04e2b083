// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<Profile> {
  using T = Profile;
  static constexpr std::tuple all{
      constant("schema", "profile/1"),
      required<as::municipality>("municipality", &T::municipality),
      required<as::name>("name", &T::name),
      required<as::uuid>("coordinating_unit", &T::coordinating_unit),
      optional<as::population>("population", &T::population),
      list<as::record>("services", &T::services, 0, 1000),
      list<as::record>("responsibilities", &T::responsibilities, 0, 1000),
      list<as::record>("catchments", &T::catchments, 0, 1000),
      list<as::record>("agreements", &T::agreements, 0, 1000),
      list<as::record>("levels", &T::levels, 0, 1000),
      list<as::record>("limits", &T::limits, 0, 1000),
      kept("ext", &T::ext)};
};
template bool read_record(json::Value, const Place&, Profile&);
template void write_record(json::Writer&, const Profile&);

template <>
struct Members<Service> {
  using T = Service;
  static constexpr std::tuple all{
      required<as::uuid>("id", &T::id),
      required<as::code>("kind", &T::kind),
      required<as::name>("name", &T::name),
      optional<as::name>("phone", &T::phone),
      list<as::record>("telecom", &T::telecom, 0, 1000),
      optional<as::organisation_number>("organisation_number", &T::organisation_number),
      optional<as::her_id>("her_id", &T::her_id),
      optional<as::municipality>("municipality", &T::municipality),
      list<as::code>("capabilities", &T::capabilities, 0, 1000),
      list<as::code>("when", &T::when, 0, 1000),
      list<as::name>("titles", &T::titles, 0, 1000),
      optional<as::population>("population_at_least", &T::population_at_least),
      optional<as::name>("leader", &T::leader),
      list<as::record>("successors", &T::successors, 0, 1000),
      optional<as::date>("from", &T::from),
      optional<as::date>("to", &T::to)};
};
template bool read_record(json::Value, const Place&, Service&);
template void write_record(json::Writer&, const Service&);

template <>
struct Members<LevelChoice> {
  using T = LevelChoice;
  static constexpr std::tuple all{
      required<as::rule_id>("rule", &T::rule),
      required<as::code>("level", &T::level),
      optional<as::date>("review", &T::review)};
};
template bool read_record(json::Value, const Place&, LevelChoice&);
template void write_record(json::Writer&, const LevelChoice&);

template <>
struct Members<LocalLimit> {
  using T = LocalLimit;
  static constexpr std::tuple all{
      required<as::key>("parameter", &T::parameter),
      required<as::amount>("amount", &T::amount)};
};
template bool read_record(json::Value, const Place&, LocalLimit&);
template void write_record(json::Writer&, const LocalLimit&);

template <>
struct Members<Successor> {
  using T = Successor;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      list<as::code>("needs", &T::needs, 0, 1000)};
};
template bool read_record(json::Value, const Place&, Successor&);
template void write_record(json::Writer&, const Successor&);

template <>
struct Members<ResponsibilityRow> {
  using T = ResponsibilityRow;
  static constexpr std::tuple all{
      required<as::row_id>("id", &T::id),
      required_list<as::code>("needs", &T::needs, 1, 1000),
      defaulted<as::boolean>("leads", &T::leads),
      optional<as::age>("age_from", &T::age_from),
      optional<as::age>("age_to", &T::age_to),
      optional<as::municipality>("municipality", &T::municipality),
      list<as::code>("when", &T::when, 0, 1000),
      list<as::code>("unless", &T::unless, 0, 1000),
      optional<as::uuid>("owner", &T::owner),
      list<as::uuid>("partners", &T::partners, 0, 1000),
      optional<as::name>("legal_basis", &T::legal_basis),
      defaulted<as::code>("evidence", &T::evidence),
      defaulted<as::boolean>("proposed", &T::proposed),
      optional<as::name>("source", &T::source),
      optional<as::date>("from", &T::from),
      optional<as::date>("to", &T::to)};
};
template bool read_record(json::Value, const Place&, ResponsibilityRow&);
template void write_record(json::Writer&, const ResponsibilityRow&);

template <>
struct Members<Catchment> {
  using T = Catchment;
  static constexpr std::tuple all{
      required<as::row_id>("id", &T::id),
      required<as::municipality>("municipality", &T::municipality),
      required_list<as::code>("needs", &T::needs, 1, 1000),
      optional<as::uuid>("service", &T::service),
      defaulted<as::code>("evidence", &T::evidence),
      optional<as::name>("source", &T::source),
      optional<as::date>("from", &T::from),
      optional<as::date>("to", &T::to)};
};
template bool read_record(json::Value, const Place&, Catchment&);
template void write_record(json::Writer&, const Catchment&);

template <>
struct Members<AgreementMember> {
  using T = AgreementMember;
  static constexpr std::tuple all{
      required<as::municipality>("municipality", &T::municipality),
      optional<as::date>("signed", &T::signed_on),
      optional<as::date>("from", &T::from),
      optional<as::date>("to", &T::to)};
};
template bool read_record(json::Value, const Place&, AgreementMember&);
template void write_record(json::Writer&, const AgreementMember&);

template <>
struct Members<Agreement> {
  using T = Agreement;
  static constexpr std::tuple all{
      required<as::row_id>("id", &T::id),
      required<as::code>("kind", &T::kind),
      required<as::name>("name", &T::name),
      list<as::record>("members", &T::members, 0, 1000),
      optional<as::municipality>("host", &T::host),
      list<as::uuid>("services", &T::services, 0, 1000),
      list<as::code>("needs", &T::needs, 0, 1000),
      list<as::code>("permits", &T::permits, 0, 1000),
      optional<as::name>("tender", &T::tender),
      optional<as::name>("source", &T::source),
      optional<as::date>("from", &T::from),
      optional<as::date>("to", &T::to)};
};
template bool read_record(json::Value, const Place&, Agreement&);
template void write_record(json::Writer&, const Agreement&);

}  // namespace varde::codec

namespace varde {

Result<Profile> read_profile(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Profile>(json, limits, "profile/1");
}
std::string write_profile(const Profile& value) { return codec::write_document(value); }

}  // namespace varde
