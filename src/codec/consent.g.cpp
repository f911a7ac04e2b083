// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<Party> {
  using T = Party;
  static constexpr std::tuple all{
      optional<as::uuid>("service", &T::service),
      optional<as::code>("kind", &T::kind),
      optional<as::name>("role", &T::role),
      optional<as::local_id>("person", &T::person),
      optional<as::code>("group", &T::group),
      optional<as::name>("name", &T::name)};
};
template bool read_record(json::Value, const Place&, Party&);
template void write_record(json::Writer&, const Party&);

template <>
struct Members<Consent> {
  using T = Consent;
  static constexpr std::tuple all{
      defaulted<as::code>("scope", &T::scope),
      defaulted<as::code>("giver", &T::giver),
      optional<as::name>("giver_name", &T::giver_name),
      list<as::record>("tellers", &T::tellers, 0, 1000),
      list<as::record>("recipients", &T::recipients, 0, 1000),
      defaulted<as::boolean>("both_ways", &T::both_ways),
      list<as::code>("categories", &T::categories, 0, 1000),
      list<as::code>("purposes", &T::purposes, 0, 1000),
      optional<as::date>("from", &T::from),
      optional<as::date>("data_from", &T::data_from),
      optional<as::date>("data_to", &T::data_to),
      list<as::uuid>("replaces", &T::replaces, 0, 1000),
      required<as::code>("form", &T::form),
      list<as::code>("explained", &T::explained, 0, 1000),
      optional<as::text>("evidence", &T::evidence),
      optional<as::date>("until", &T::until),
      defaulted<as::boolean>("secrecy_waiver", &T::secrecy_waiver),
      optional<as::code>("gdpr_basis", &T::gdpr_basis)};
};
template bool read_record(json::Value, const Place&, Consent&);
template void write_record(json::Writer&, const Consent&);

template <>
struct Members<SharingDenied> {
  using T = SharingDenied;
  static constexpr std::tuple all{
      defaulted<as::code>("kind", &T::kind),
      defaulted<as::code>("giver", &T::giver),
      defaulted<as::boolean>("presumed", &T::presumed),
      list<as::record>("tellers", &T::tellers, 0, 1000),
      list<as::record>("recipients", &T::recipients, 0, 1000),
      list<as::code>("categories", &T::categories, 0, 1000),
      list<as::code>("purposes", &T::purposes, 0, 1000),
      list<as::name>("documents", &T::documents, 0, 1000),
      optional<as::date>("data_from", &T::data_from),
      optional<as::date>("data_to", &T::data_to),
      optional<as::date>("until", &T::until),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, SharingDenied&);
template void write_record(json::Writer&, const SharingDenied&);

template <>
struct Members<ConsentAsked> {
  using T = ConsentAsked;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      defaulted<as::code>("answer", &T::answer),
      list<as::record>("recipients", &T::recipients, 0, 1000),
      list<as::code>("categories", &T::categories, 0, 1000),
      optional<as::date>("again", &T::again),
      optional<as::uuid>("consent", &T::consent),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, ConsentAsked&);
template void write_record(json::Writer&, const ConsentAsked&);

template <>
struct Members<CompetenceAssessed> {
  using T = CompetenceAssessed;
  static constexpr std::tuple all{
      required<as::code>("decision", &T::decision),
      required<as::boolean>("lacking", &T::lacking),
      optional<as::name>("assessor", &T::assessor),
      optional<as::text>("reason", &T::reason),
      defaulted<as::boolean>("shown_to_person", &T::shown_to_person),
      defaulted<as::boolean>("shown_to_kin", &T::shown_to_kin),
      optional<as::date>("until", &T::until)};
};
template bool read_record(json::Value, const Place&, CompetenceAssessed&);
template void write_record(json::Writer&, const CompetenceAssessed&);

template <>
struct Members<ConfidentialityOrdered> {
  using T = ConfidentialityOrdered;
  static constexpr std::tuple all{
      required<as::name>("by", &T::by),
      optional<as::date>("until", &T::until),
      defaulted<as::boolean>("lifted", &T::lifted)};
};
template bool read_record(json::Value, const Place&, ConfidentialityOrdered&);
template void write_record(json::Writer&, const ConfidentialityOrdered&);

template <>
struct Members<CustodyChanged> {
  using T = CustodyChanged;
  static constexpr std::tuple all{
      required<as::code>("custody", &T::custody),
      optional<as::uuid>("service", &T::service),
      optional<as::date>("until", &T::until)};
};
template bool read_record(json::Value, const Place&, CustodyChanged&);
template void write_record(json::Writer&, const CustodyChanged&);

template <>
struct Members<NearestRelativeNamed> {
  using T = NearestRelativeNamed;
  static constexpr std::tuple all{
      required<as::code>("relation", &T::relation),
      optional<as::local_id>("person", &T::person),
      optional<as::name>("name", &T::name),
      defaulted<as::boolean>("most_contact", &T::most_contact),
      defaulted<as::boolean>("over", &T::over)};
};
template bool read_record(json::Value, const Place&, NearestRelativeNamed&);
template void write_record(json::Writer&, const NearestRelativeNamed&);

template <>
struct Members<DisclosureMade> {
  using T = DisclosureMade;
  static constexpr std::tuple all{
      required<as::uuid>("from", &T::teller),
      defaulted<as::code>("task_basis", &T::task_basis),
      required<as::record>("to", &T::to),
      required_list<as::code>("categories", &T::categories, 0, 1000),
      defaulted<as::code>("purpose", &T::purpose),
      list<as::code>("grounds", &T::grounds, 0, 1000),
      defaulted<as::boolean>("health_personnel", &T::health_personnel),
      optional<as::name>("document", &T::document),
      optional<as::date>("data_from", &T::data_from),
      optional<as::date>("data_to", &T::data_to),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, DisclosureMade&);
template void write_record(json::Writer&, const DisclosureMade&);

template <>
struct Members<DisclosureTold> {
  using T = DisclosureTold;
  static constexpr std::tuple all{
      required<as::uuid>("disclosure", &T::disclosure),
      defaulted<as::boolean>("receiver", &T::receiver),
      optional<as::text>("not_possible", &T::not_possible)};
};
template bool read_record(json::Value, const Place&, DisclosureTold&);
template void write_record(json::Writer&, const DisclosureTold&);

template <>
struct Members<DisclosureReviewed> {
  using T = DisclosureReviewed;
  static constexpr std::tuple all{
      required<as::uuid>("disclosure", &T::disclosure),
      required<as::boolean>("justified", &T::justified),
      optional<as::text>("words", &T::words)};
};
template bool read_record(json::Value, const Place&, DisclosureReviewed&);
template void write_record(json::Writer&, const DisclosureReviewed&);

}  // namespace varde::codec
