// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<Disclosure> {
  using T = Disclosure;
  static constexpr std::tuple all{
      constant("schema", "disclosure/1"),
      required<as::uuid>("case", &T::stream),
      required<as::code>("language", &T::language),
      required<as::instant>("at", &T::at),
      required<as::record>("from", &T::teller),
      required<as::name>("to", &T::to),
      required<as::boolean>("permitted", &T::permitted),
      required<as::long_text>("text", &T::text),
      required<as::long_text>("person_text", &T::person_text),
      required_list<as::record>("categories", &T::categories, 0, 1000),
      optional<as::record>("needed", &T::needed),
      required_list<as::record>("asked", &T::asked, 0, 1000)};
};
template void write_record(json::Writer&, const Disclosure&);

template <>
struct Members<CategoryAnswer> {
  using T = CategoryAnswer;
  static constexpr std::tuple all{
      required<as::code>("category", &T::category),
      required<as::code>("outcome", &T::outcome),
      required<as::rule_id>("rule", &T::rule),
      required<as::text>("basis", &T::basis),
      optional<as::uuid>("consent", &T::consent),
      optional<as::uuid>("denial", &T::denial),
      optional<as::code>("miss", &T::miss),
      optional<as::code>("unsettled", &T::unsettled),
      required_list<as::code>("duties", &T::duties, 0, 1000),
      required<as::text>("text", &T::text),
      required<as::text>("person_text", &T::person_text)};
};
template void write_record(json::Writer&, const CategoryAnswer&);

template <>
struct Members<Needed> {
  using T = Needed;
  static constexpr std::tuple all{
      required<as::boolean>("possible", &T::possible),
      optional<as::code>("giver", &T::giver),
      optional<as::record>("consent", &T::consent),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const Needed&);

template <>
struct Members<AskedBefore> {
  using T = AskedBefore;
  static constexpr std::tuple all{
      required<as::record>("service", &T::service),
      required<as::code>("answer", &T::answer),
      required<as::moment>("when", &T::when),
      optional<as::date>("again", &T::again)};
};
template void write_record(json::Writer&, const AskedBefore&);

template <>
struct Members<DisclosureParty> {
  using T = DisclosureParty;
  static constexpr std::tuple all{
      constant("schema", "disclosure-party/1"),
      optional<as::uuid>("service", [](auto& it) -> auto& { return it.party.service; }),
      optional<as::kind>("kind", [](auto& it) -> auto& { return it.party.kind; }),
      optional<as::local_id>("person", [](auto& it) -> auto& { return it.party.person; })};
};
template bool read_record(json::Value, const Place&, DisclosureParty&);
template void write_record(json::Writer&, const DisclosureParty&);

template <>
struct Members<Knowledge> {
  using T = Knowledge;
  static constexpr std::tuple all{
      constant("schema", "knowledge/1"),
      required<as::uuid>("case", &T::stream),
      required<as::code>("language", &T::language),
      required_list<as::record>("lines", &T::lines, 0, 1000)};
};
template void write_record(json::Writer&, const Knowledge&);

template <>
struct Members<KnowledgeLine> {
  using T = KnowledgeLine;
  static constexpr std::tuple all{
      required<as::record>("to", &T::to),
      required<as::name>("to_name", &T::to_name),
      required<as::record>("from", &T::teller),
      required<as::code>("category", &T::category),
      required<as::moment>("when", &T::when),
      required<as::uuid>("disclosure", &T::disclosure),
      optional<as::rule_id>("rule", &T::rule),
      optional<as::uuid>("consent", &T::consent),
      defaulted<as::boolean>("withdrawn", &T::withdrawn)};
};
template void write_record(json::Writer&, const KnowledgeLine&);

template <>
struct Members<Consents> {
  using T = Consents;
  static constexpr std::tuple all{
      constant("schema", "consents/1"),
      required<as::uuid>("case", &T::stream),
      required<as::code>("language", &T::language),
      required<as::date>("on", &T::on),
      required_list<as::record>("consents", &T::consents, 0, 1000),
      required_list<as::record>("denials", &T::denials, 0, 1000),
      required_list<as::record>("ask", &T::ask, 0, 1000)};
};
template void write_record(json::Writer&, const Consents&);

template <>
struct Members<ConsentStanding> {
  using T = ConsentStanding;
  static constexpr std::tuple all{
      required<as::uuid>("id", &T::id),
      required<as::moment>("given", &T::given),
      required<as::record>("terms", &T::terms),
      required<as::boolean>("holds", &T::holds),
      optional<as::code>("miss", &T::miss),
      optional<as::date>("until", &T::until),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const ConsentStanding&);

template <>
struct Members<DenialStanding> {
  using T = DenialStanding;
  static constexpr std::tuple all{
      required<as::uuid>("id", &T::id),
      required<as::moment>("given", &T::given),
      required<as::record>("terms", &T::terms),
      required<as::boolean>("holds", &T::holds),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const DenialStanding&);

template <>
struct Members<AskLine> {
  using T = AskLine;
  static constexpr std::tuple all{
      required<as::code>("giver", &T::giver),
      optional<as::record>("to", &T::to),
      required<as::name>("to_name", &T::to_name),
      optional<as::uuid>("consent", &T::consent),
      optional<as::code>("miss", &T::miss),
      optional<as::date>("by", &T::by),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const AskLine&);

template <>
struct Members<ConsentDocument> {
  using T = ConsentDocument;
  static constexpr std::tuple all{
      constant("schema", "consent-document/1"),
      required<as::uuid>("case", &T::stream),
      required<as::code>("language", &T::language),
      required<as::text>("title", &T::title),
      required_list<as::record>("sections", &T::sections, 0, 1000),
      required<as::long_text>("html", &T::html)};
};
template void write_record(json::Writer&, const ConsentDocument&);

template <>
struct Members<DisclosureLog> {
  using T = DisclosureLog;
  static constexpr std::tuple all{
      constant("schema", "disclosure-log/1"),
      required<as::uuid>("case", &T::stream),
      required<as::code>("language", &T::language),
      required_list<as::record>("lines", &T::lines, 0, 1000)};
};
template void write_record(json::Writer&, const DisclosureLog&);

template <>
struct Members<DisclosureLogLine> {
  using T = DisclosureLogLine;
  static constexpr std::tuple all{
      optional<as::uuid>("disclosure", &T::disclosure),
      required<as::moment>("when", &T::when),
      required<as::record>("from", &T::teller),
      required<as::name>("to_name", &T::to_name),
      required<as::name>("actor", &T::actor),
      required_list<as::code>("categories", &T::categories, 0, 1000),
      required<as::code>("purpose", &T::purpose),
      required<as::boolean>("permitted", &T::permitted),
      optional<as::rule_id>("rule", &T::rule),
      optional<as::text>("basis", &T::basis),
      defaulted<as::boolean>("emergency", &T::emergency),
      optional<as::boolean>("reviewed", &T::reviewed),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const DisclosureLogLine&);

}  // namespace varde::codec

namespace varde {

std::string write_disclosure(const Disclosure& value) { return codec::write_document(value); }

Result<DisclosureParty> read_disclosure_party(std::string_view json, const json::Limits& limits) {
  return codec::read_document<DisclosureParty>(json, limits, "disclosure-party/1");
}
std::string write_disclosure_party(const DisclosureParty& value) { return codec::write_document(value); }

std::string write_knowledge(const Knowledge& value) { return codec::write_document(value); }

std::string write_consents(const Consents& value) { return codec::write_document(value); }

std::string write_consent_document(const ConsentDocument& value) { return codec::write_document(value); }

std::string write_disclosure_log(const DisclosureLog& value) { return codec::write_document(value); }

}  // namespace varde
