// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<ReferralView> {
  using T = ReferralView;
  static constexpr std::tuple all{
      constant("schema", "referral-view/1"),
      required<as::uuid>("case", &T::stream),
      required<as::instant>("at", &T::at),
      required<as::uuid>("id", &T::referral),
      required<as::code>("state", &T::state),
      optional<as::moment>("since", &T::since),
      required<as::code>("task_status", &T::task_status),
      required<as::code>("request_status", &T::request_status),
      optional<as::tag>("business_status", &T::business_status),
      optional<as::code>("answer", &T::answer),
      required<as::code>("claim", &T::claim),
      defaulted<as::boolean>("lapsed", &T::lapsed),
      optional<as::record>("content", &T::content),
      required<as::record>("dates", &T::dates),
      optional<as::record>("from", &T::sender),
      optional<as::record>("to", &T::recipient),
      optional<as::uuid>("parent", &T::parent),
      required_list<as::uuid>("children", &T::children, 0, 100000),
      required_list<as::record>("steps", &T::steps, 0, 100000),
      required_list<as::code>("allowed", &T::allowed, 0, 100000),
      required_list<as::record>("obligations", &T::obligations, 0, 100000),
      required<as::long_text>("text", &T::text)};
};
template void write_record(json::Writer&, const ReferralView&);

template <>
struct Members<ReferralLine> {
  using T = ReferralLine;
  static constexpr std::tuple all{
      required<as::uuid>("event", &T::event),
      required<as::code>("step", &T::step),
      required<as::code>("state", &T::state),
      required<as::moment>("when", &T::when),
      required<as::code>("claim", &T::claim),
      optional<as::name>("by", &T::by),
      required<as::boolean>("in_table", &T::in_table),
      required<as::long_text>("text", &T::text)};
};
template void write_record(json::Writer&, const ReferralLine&);

template <>
struct Members<Worklist> {
  using T = Worklist;
  static constexpr std::tuple all{
      constant("schema", "worklist/1"),
      required<as::record>("service", &T::service),
      required<as::instant>("at", &T::at),
      optional<as::instant>("from", &T::since),
      optional<as::instant>("to", &T::until),
      required<as::sequence>("open", &T::open),
      required<as::sequence>("overdue", &T::overdue),
      required_list<as::record>("lines", &T::lines, 0, 100000),
      optional<as::name>("after", &T::after),
      optional<as::instant>("next_due", &T::next_due),
      required<as::sequence>("hidden", &T::hidden),
      optional<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const Worklist&);

template <>
struct Members<WorklistLine> {
  using T = WorklistLine;
  static constexpr std::tuple all{
      required<as::uuid>("case", &T::stream),
      required<as::record>("obligation", &T::obligation),
      defaulted<as::boolean>("presumed", &T::presumed),
      optional<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const WorklistLine&);

template <>
struct Members<Monday> {
  using T = Monday;
  static constexpr std::tuple all{
      constant("schema", "monday/1"),
      required<as::record>("service", &T::service),
      required<as::date>("on", &T::on),
      required_list<as::record>("lines", &T::lines, 0, 100000)};
};
template void write_record(json::Writer&, const Monday&);

template <>
struct Members<MondayLine> {
  using T = MondayLine;
  static constexpr std::tuple all{
      required<as::uuid>("case", &T::stream),
      required_list<as::code>("reasons", &T::reasons, 0, 1000),
      optional<as::code>("stay_kind", &T::stay_kind),
      optional<as::name>("place", &T::place),
      optional<as::moment>("since", &T::since),
      optional<as::date>("expected", &T::expected),
      defaulted<as::boolean>("ready", &T::ready),
      required<as::code>("claim", &T::claim),
      optional<as::name>("contact", &T::contact),
      optional<as::moment>("appointment", &T::appointment),
      required<as::long_text>("text", &T::text)};
};
template void write_record(json::Writer&, const MondayLine&);

template <>
struct Members<Flow> {
  using T = Flow;
  static constexpr std::tuple all{
      constant("schema", "flow/1"),
      required<as::date>("from", &T::first),
      required<as::date>("to", &T::last),
      required_list<as::record>("lines", &T::lines, 0, 100000)};
};
template void write_record(json::Writer&, const Flow&);

template <>
struct Members<FlowLine> {
  using T = FlowLine;
  static constexpr std::tuple all{
      required<as::record>("from", &T::sender),
      required<as::record>("to", &T::recipient),
      required<as::sequence>("sent", &T::sent),
      required<as::sequence>("received", &T::received),
      required<as::sequence>("answered", &T::answered),
      required<as::sequence>("in_time", &T::in_time),
      required<as::sequence>("declined", &T::declined),
      required<as::sequence>("forwarded", &T::forwarded),
      required<as::sequence>("open", &T::open),
      required<as::sequence>("late", &T::late)};
};
template void write_record(json::Writer&, const FlowLine&);

}  // namespace varde::codec

namespace varde {

std::string write_referral_view(const ReferralView& value) { return codec::write_document(value); }

std::string write_worklist(const Worklist& value) { return codec::write_document(value); }

std::string write_monday(const Monday& value) { return codec::write_document(value); }

std::string write_flow(const Flow& value) { return codec::write_document(value); }

}  // namespace varde
