// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<Envelope> {
  using T = Envelope;
  static constexpr std::tuple all{
      constant("schema", "envelope/1"),
      required<as::record>("sender", &T::sender),
      required<as::record>("to", &T::recipient),
      required<as::uuid>("thread", &T::thread),
      required<as::uuid>("event", &T::event),
      required<as::revision>("revision", &T::revision),
      optional<as::uuid>("answers", &T::answers),
      required<as::instant>("sent", &T::sent),
      required<as::rule_id>("rule", &T::rule),
      optional<as::uuid>("consent", &T::consent),
      list<as::code>("categories", &T::categories, 0, 1000),
      required<as::moment>("occurred", &T::occurred),
      tag<EventKind>("kind", {0x8fe7fff802004032, 0x0}, &T::content),
      content<as::event>("body", &T::content),
      kept("ext", &T::ext)};
};
template bool read_record(json::Value, const Place&, Envelope&);
template void write_record(json::Writer&, const Envelope&);

template <>
struct Members<EnvelopeSender> {
  using T = EnvelopeSender;
  static constexpr std::tuple all{
      required<as::uuid>("controller", &T::controller),
      required<as::uuid>("service", &T::service),
      required<as::name>("name", &T::name)};
};
template bool read_record(json::Value, const Place&, EnvelopeSender&);
template void write_record(json::Writer&, const EnvelopeSender&);

template <>
struct Members<EnvelopeReceived> {
  using T = EnvelopeReceived;
  static constexpr std::tuple all{
      required<as::record>("envelope", &T::envelope),
      required<as::boolean>("verified", &T::verified),
      optional<as::digest>("key", &T::key)};
};
template bool read_record(json::Value, const Place&, EnvelopeReceived&);
template void write_record(json::Writer&, const EnvelopeReceived&);

template <>
struct Members<DeliveryChanged> {
  using T = DeliveryChanged;
  static constexpr std::tuple all{
      required<as::uuid>("item", &T::item),
      required<as::code>("status", &T::status),
      optional<as::code>("way", &T::way),
      optional<as::code>("standard", &T::standard),
      optional<as::name>("by", &T::by),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, DeliveryChanged&);
template void write_record(json::Writer&, const DeliveryChanged&);

template <>
struct Members<Message> {
  using T = Message;
  static constexpr std::tuple all{
      constant("schema", "message/1"),
      required<as::name>("id", &T::id),
      required<as::code>("type", &T::type),
      required<as::uuid>("case", &T::stream),
      required<as::record>("sender", &T::sender),
      required<as::moment>("occurred", &T::occurred),
      optional<as::instant>("sent", &T::sent),
      optional<as::uuid>("stay", &T::stay),
      optional<as::code>("stay_kind", &T::stay_kind),
      optional<as::date>("expected", &T::expected),
      optional<as::boolean>("housing_lacking", &T::housing_lacking),
      optional<as::code>("how", &T::how),
      optional<as::uuid>("referral", &T::referral),
      optional<as::code>("answer", &T::answer),
      optional<as::date>("treat_by", &T::treat_by),
      optional<as::record>("forwarded_to", &T::forwarded_to),
      optional<as::text>("advice", &T::advice),
      optional<as::uuid>("appointment", &T::appointment),
      optional<as::moment>("at", &T::at),
      optional<as::name>("place", &T::place),
      optional<as::code>("mode", &T::mode),
      optional<as::code>("cancelled_by", &T::cancelled_by),
      optional<as::code>("postponement", &T::postponement),
      optional<as::municipality>("municipality", &T::municipality),
      optional<as::text>("text", &T::text)};
};
template bool read_record(json::Value, const Place&, Message&);
template void write_record(json::Writer&, const Message&);

template <>
struct Members<MessageSender> {
  using T = MessageSender;
  static constexpr std::tuple all{
      optional<as::uuid>("service", &T::service),
      required<as::name>("name", &T::name),
      optional<as::her_id>("her_id", &T::her_id)};
};
template bool read_record(json::Value, const Place&, MessageSender&);
template void write_record(json::Writer&, const MessageSender&);

template <>
struct Members<Outbox> {
  using T = Outbox;
  static constexpr std::tuple all{
      constant("schema", "outbox/1"),
      required<as::instant>("at", &T::at),
      required_list<as::record>("lines", &T::lines, 0, 100000),
      optional<as::name>("after", &T::after)};
};
template void write_record(json::Writer&, const Outbox&);

template <>
struct Members<OutboxLine> {
  using T = OutboxLine;
  static constexpr std::tuple all{
      required<as::uuid>("id", &T::id),
      required<as::uuid>("case", &T::stream),
      required<as::rule_id>("rule", &T::rule),
      optional<as::uuid>("event", &T::event),
      optional<as::uuid>("thread", &T::thread),
      required<as::record>("to", &T::recipient),
      required<as::name>("to_name", &T::to_name),
      required<as::code>("standard", &T::standard),
      required_list<as::code>("categories", &T::categories, 0, 1000),
      required<as::long_text>("basis", &T::basis),
      optional<as::uuid>("consent", &T::consent),
      optional<as::instant>("due", &T::due),
      optional<as::code>("status", &T::status),
      required<as::long_text>("text", &T::text)};
};
template void write_record(json::Writer&, const OutboxLine&);

template <>
struct Members<Letter> {
  using T = Letter;
  static constexpr std::tuple all{
      constant("schema", "letter/1"),
      required<as::uuid>("case", &T::stream),
      required<as::uuid>("item", &T::item),
      required<as::code>("way", &T::way),
      required<as::code>("language", &T::language),
      required<as::name>("to", &T::to),
      required<as::name>("title", &T::title),
      required<as::long_text>("text", &T::text),
      required<as::long_text>("html", &T::html),
      required<as::long_text>("acknowledge", &T::acknowledge)};
};
template void write_record(json::Writer&, const Letter&);

}  // namespace varde::codec

namespace varde {

Result<Envelope> read_envelope(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Envelope>(json, limits, "envelope/1");
}
std::string write_envelope(const Envelope& value) { return codec::write_document(value); }

Result<Message> read_message(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Message>(json, limits, "message/1");
}
std::string write_message(const Message& value) { return codec::write_document(value); }

std::string write_outbox(const Outbox& value) { return codec::write_document(value); }

std::string write_letter(const Letter& value) { return codec::write_document(value); }

}  // namespace varde
