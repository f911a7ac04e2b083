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

<<<<<<< HEAD
bool read_disclosure_party(json::Value value, const Place& at, Party& out) {
  static constexpr std::string_view kNames[] = {"schema", "service", "kind", "person"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "disclosure-party/1");
      case 1: return read_uuid(given, here, out.service.emplace());
      case 2: return read_code_of(given, here, Status::Kind, ~Mask{0}, out.kind.emplace());
      case 3: return read_local_id(given, here, out.person.emplace());
      default: return false;
    }
  });
}

void write_disclosure_party(json::Writer& out, const Party& in) {
  out.begin_object();
  out.name("schema").string("disclosure-party/1");
  if (in.service) {
    out.name("service");
    write_uuid(out, *in.service);
  }
  if (in.kind) out.name("kind").string(code(*in.kind));
  if (in.person) out.name("person").string(*in.person);
  out.end_object();
}

void write_knowledge(json::Writer& out, const Knowledge& in) {
  out.begin_object();
  out.name("schema").string("knowledge/1");
  out.name("case");
  write_uuid(out, in.stream);
  out.name("language").string(code(in.language));
  out.name("lines");
  write_array(out, in.lines, write_knowledge_line);
  out.end_object();
}
=======
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
>>>>>>> tidy

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
      required<as::uuid>("disclosure", &T::disclosure),
      required<as::moment>("when", &T::when),
      required<as::record>("from", &T::teller),
      required<as::name>("to_name", &T::to_name),
      required<as::name>("actor", &T::actor),
      required_list<as::code>("categories", &T::categories, 0, 1000),
      required<as::code>("purpose", &T::purpose),
      optional<as::text>("basis", &T::basis),
      defaulted<as::boolean>("emergency", &T::emergency),
      optional<as::boolean>("reviewed", &T::reviewed),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const DisclosureLogLine&);

}  // namespace varde::codec

namespace varde {

std::string write_disclosure(const Disclosure& value) { return codec::write_document(value); }

<<<<<<< HEAD
Result<Party> read_disclosure_party(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Party>(json, limits, "disclosure-party/1",
      codec::read_disclosure_party);
}
std::string write_disclosure_party(const Party& value) {
  json::Writer out;
  codec::write_disclosure_party(out, value);
  return out.take();
}

std::string write_knowledge(const Knowledge& value) {
  json::Writer out;
  codec::write_knowledge(out, value);
  return out.take();
}
=======
std::string write_knowledge(const Knowledge& value) { return codec::write_document(value); }
>>>>>>> tidy

std::string write_consents(const Consents& value) { return codec::write_document(value); }

std::string write_consent_document(const ConsentDocument& value) { return codec::write_document(value); }

std::string write_disclosure_log(const DisclosureLog& value) { return codec::write_document(value); }

}  // namespace varde
