// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<Finding> {
  using T = Finding;
  static constexpr std::tuple all{
      required<as::rule_id>("rule", &T::rule),
      required<as::key>("text", &T::text),
      required<as::code>("level", &T::level),
      required<as::subject>("subject", &T::subject),
      optional<as::uuid>("owner", &T::owner),
      optional<as::date>("due", &T::due)};
};
template bool read_record(json::Value, const Place&, Finding&);
template void write_record(json::Writer&, const Finding&);

template <>
struct Members<Obligation> {
  using T = Obligation;
  static constexpr std::tuple all{
      required<as::uuid>("id", &T::id),
      required<as::rule_id>("rule", &T::rule),
      required<as::key>("text", &T::text),
      required<as::subject>("subject", &T::subject),
      required<as::uuid>("owner", &T::owner),
      optional<as::uuid>("towards", &T::towards),
      required<as::reckoned_instant>("opens", &T::opens),
      optional<as::reckoned_instant>("due", &T::due),
      optional<as::reckoned_instant>("closes", &T::closes),
      optional<as::date>("confirmed", &T::confirmed),
      optional<as::date>("snoozed", &T::snoozed)};
};
template bool read_record(json::Value, const Place&, Obligation&);
template void write_record(json::Writer&, const Obligation&);

template <>
struct Members<Responsibility> {
  using T = Responsibility;
  static constexpr std::tuple all{
      required<as::code>("role", &T::role),
      required<as::uuid>("service", &T::service),
      optional<as::name>("name", &T::name),
      required<as::reckoned_instant>("from", &T::from),
      optional<as::reckoned_instant>("to", &T::to)};
};
template bool read_record(json::Value, const Place&, Responsibility&);
template void write_record(json::Writer&, const Responsibility&);

template <>
struct Members<Notice> {
  using T = Notice;
  static constexpr std::tuple all{
      required<as::uuid>("id", &T::id),
      required<as::rule_id>("rule", &T::rule),
      required<as::key>("text", &T::text),
      optional<as::uuid>("recipient", &T::recipient),
      required<as::rule_id>("permits", &T::permits),
      optional<as::uuid>("basis", &T::basis)};
};
template bool read_record(json::Value, const Place&, Notice&);
template void write_record(json::Writer&, const Notice&);

template <>
struct Members<OutboxRow> {
  using T = OutboxRow;
  static constexpr std::tuple all{
      required<as::uuid>("id", &T::id),
      required<as::rule_id>("rule", &T::rule),
      required<as::key>("text", &T::text),
      required<as::uuid>("event", &T::event),
      required<as::uuid>("teller", &T::teller),
      optional<as::uuid>("recipient", &T::recipient),
      required<as::reckoned_instant>("opens", &T::opens),
      optional<as::reckoned_instant>("due", &T::due),
      optional<as::code>("status", &T::status)};
};
template bool read_record(json::Value, const Place&, OutboxRow&);
template void write_record(json::Writer&, const OutboxRow&);

template <>
struct Members<StayRow> {
  using T = StayRow;
  static constexpr std::tuple all{
      required<as::uuid>("stay", &T::stay),
      required<as::code>("kind", &T::kind),
      required<as::reckoned_instant>("from", &T::from),
      optional<as::reckoned_instant>("expected", &T::expected),
      optional<as::reckoned_instant>("ended", &T::ended)};
};
template bool read_record(json::Value, const Place&, StayRow&);
template void write_record(json::Writer&, const StayRow&);

template <>
struct Members<ReferralRow> {
  using T = ReferralRow;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      required<as::code>("state", &T::state),
      optional<as::uuid>("sender", &T::sender),
      optional<as::uuid>("recipient", &T::recipient),
      required<as::reckoned_instant>("sent", &T::sent),
      optional<as::reckoned_instant>("received", &T::received),
      optional<as::reckoned_instant>("answered", &T::answered),
      optional<as::reckoned_instant>("declined", &T::declined),
      optional<as::reckoned_instant>("forwarded", &T::forwarded),
      optional<as::reckoned_instant>("answer_by", &T::answer_by)};
};
template bool read_record(json::Value, const Place&, ReferralRow&);
template void write_record(json::Writer&, const ReferralRow&);

template <>
struct Members<OutcomeEntry> {
  using T = OutcomeEntry;
  static constexpr std::tuple all{
      constant("schema", "outcome-entry/1"),
      required<as::digest>("command_digest", &T::command_digest),
      list<as::uuid>("events", &T::events, 0, 100000),
      list<as::record>("findings", &T::findings, 0, 100000),
      list<as::record>("opened", &T::opened, 0, 100000),
      list<as::record>("closed", &T::closed, 0, 100000),
      list<as::record>("notices", &T::notices, 0, 100000)};
};
template bool read_record(json::Value, const Place&, OutcomeEntry&);
template void write_record(json::Writer&, const OutcomeEntry&);

template <>
struct Members<Outcome> {
  using T = Outcome;
  static constexpr std::tuple all{
      constant("schema", "outcome/1"),
      required<as::word>("answer", &T::answer),
      required<as::uuid>("command", &T::command),
      required<as::uuid>("case", &T::stream),
      required<as::sequence>("sequence", &T::sequence),
      required_list<as::record>("events", &T::events, 0, 100000),
      required_list<as::record>("findings", &T::findings, 0, 100000),
      required<as::part<ObligationChanges>>("obligations", [](auto& it) -> auto& { return it; }),
      required_list<as::record>("notices", &T::notices, 0, 100000)};
};
template void write_record(json::Writer&, const Outcome&);

template <>
struct Members<EventName> {
  using T = EventName;
  static constexpr std::tuple all{
      required<as::uuid>("id", &T::id),
      required<as::code>("kind", &T::kind)};
};
template void write_record(json::Writer&, const EventName&);

template <>
struct Members<FindingText> {
  using T = FindingText;
  static constexpr std::tuple all{
      required<as::rule_id>("rule", [](auto& it) -> auto& { return it.finding.rule; }),
      required<as::code>("level", [](auto& it) -> auto& { return it.finding.level; }),
      required<as::key>("key", [](auto& it) -> auto& { return it.finding.text; }),
      required<as::subject>("subject", [](auto& it) -> auto& { return it.finding.subject; }),
      optional<as::uuid>("owner", [](auto& it) -> auto& { return it.finding.owner; }),
      optional<as::name>("owner_name", &T::owner_name),
      optional<as::date>("due", [](auto& it) -> auto& { return it.finding.due; }),
      required<as::text>("basis", &T::basis),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const FindingText&);

template <>
struct Members<ObligationText> {
  using T = ObligationText;
  static constexpr std::tuple all{
      required<as::uuid>("id", [](auto& it) -> auto& { return it.obligation.id; }),
      required<as::rule_id>("rule", [](auto& it) -> auto& { return it.obligation.rule; }),
      required<as::key>("key", [](auto& it) -> auto& { return it.obligation.text; }),
      required<as::subject>("subject", [](auto& it) -> auto& { return it.obligation.subject; }),
      required<as::uuid>("owner", [](auto& it) -> auto& { return it.obligation.owner; }),
      required<as::name>("owner_name", &T::owner_name),
      optional<as::uuid>("towards", [](auto& it) -> auto& { return it.obligation.towards; }),
      required<as::reckoned_instant>("opens", [](auto& it) -> auto& { return it.obligation.opens; }),
      optional<as::reckoned_instant>("due", [](auto& it) -> auto& { return it.obligation.due; }),
      optional<as::reckoned_instant>("closes", [](auto& it) -> auto& { return it.obligation.closes; }),
      optional<as::date>("confirmed", [](auto& it) -> auto& { return it.obligation.confirmed; }),
      optional<as::date>("snoozed", [](auto& it) -> auto& { return it.obligation.snoozed; }),
      required<as::boolean>("overdue", &T::overdue),
      required<as::text>("basis", &T::basis),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const ObligationText&);

template <>
struct Members<NoticeText> {
  using T = NoticeText;
  static constexpr std::tuple all{
      required<as::uuid>("id", [](auto& it) -> auto& { return it.notice.id; }),
      required<as::rule_id>("rule", [](auto& it) -> auto& { return it.notice.rule; }),
      required<as::key>("key", [](auto& it) -> auto& { return it.notice.text; }),
      optional<as::uuid>("recipient", [](auto& it) -> auto& { return it.notice.recipient; }),
      required<as::name>("recipient_name", &T::recipient_name),
      required<as::rule_id>("permits", [](auto& it) -> auto& { return it.notice.permits; }),
      optional<as::uuid>("basis", [](auto& it) -> auto& { return it.notice.basis; }),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const NoticeText&);

template <>
struct Members<Outcome, ObligationChanges> {
  using T = Outcome;
  static constexpr std::tuple all{
      required_list<as::record>("opened", &T::opened, 0, 100000),
      required_list<as::record>("closed", &T::closed, 0, 100000)};
};
template void write_record<Outcome, ObligationChanges>(json::Writer&, const Outcome&);

template <>
struct Members<Query> {
  using T = Query;
  static constexpr std::tuple all{
      constant("schema", "query/1"),
      required<as::kind>("kind", &T::kind),
      optional<as::uuid>("case", &T::stream),
      optional<as::instant>("valid_at", &T::valid_at),
      optional<as::instant>("known_at", &T::known_at),
      optional<as::record>("need", &T::need),
      optional<as::municipality>("municipality", &T::municipality),
      optional<as::date>("on", &T::on),
      optional<as::record>("profile", &T::profile),
      optional<as::record>("disclosure", &T::disclosure),
      list<as::record>("parties", &T::parties, 0, 1000),
      optional<as::uuid>("consent", &T::consent),
      optional<as::uuid>("referral", &T::referral),
      optional<as::uuid>("service", &T::service),
      optional<as::instant>("from", &T::since),
      optional<as::instant>("to", &T::until),
      optional<as::name>("after", &T::after),
      optional<as::amount>("limit", &T::limit),
      optional<as::boolean>("all", &T::all),
      list<as::record>("obligations", &T::obligations, 0, 100000),
      list<as::record>("referrals", &T::referrals, 0, 100000),
      optional<as::uuid>("item", &T::item),
      optional<as::code>("way", &T::way),
      optional<as::uuid>("event", &T::event),
      optional<as::uuid>("answers", &T::answers)};
};
template bool read_record(json::Value, const Place&, Query&);
template void write_record(json::Writer&, const Query&);

template <>
struct Members<HostDuty> {
  using T = HostDuty;
  static constexpr std::tuple all{
      required<as::uuid>("case", &T::stream),
      required<as::uuid>("id", [](auto& it) -> auto& { return it.obligation.id; }),
      required<as::rule_id>("rule", [](auto& it) -> auto& { return it.obligation.rule; }),
      required<as::key>("text", [](auto& it) -> auto& { return it.obligation.text; }),
      required<as::subject>("subject", [](auto& it) -> auto& { return it.obligation.subject; }),
      required<as::uuid>("owner", [](auto& it) -> auto& { return it.obligation.owner; }),
      optional<as::uuid>("towards", [](auto& it) -> auto& { return it.obligation.towards; }),
      required<as::reckoned_instant>("opens", [](auto& it) -> auto& { return it.obligation.opens; }),
      optional<as::reckoned_instant>("due", [](auto& it) -> auto& { return it.obligation.due; }),
      optional<as::reckoned_instant>("closes", [](auto& it) -> auto& { return it.obligation.closes; }),
      optional<as::date>("confirmed", [](auto& it) -> auto& { return it.obligation.confirmed; }),
      optional<as::date>("snoozed", [](auto& it) -> auto& { return it.obligation.snoozed; })};
};
template bool read_record(json::Value, const Place&, HostDuty&);
template void write_record(json::Writer&, const HostDuty&);

template <>
struct Members<NeedQuestion> {
  using T = NeedQuestion;
  static constexpr std::tuple all{
      required_list<as::code>("needs", &T::needs, 1, 1000),
      optional<as::municipality>("municipality", &T::municipality),
      optional<as::age>("age", &T::age),
      list<as::code>("circumstances", &T::circumstances, 0, 1000),
      list<as::code>("not_circumstances", &T::not_circumstances, 0, 1000),
      optional<as::uuid>("chosen", &T::chosen),
      optional<as::name>("title", &T::title),
      defaulted<as::boolean>("proposed", &T::proposed)};
};
template bool read_record(json::Value, const Place&, NeedQuestion&);
template void write_record(json::Writer&, const NeedQuestion&);

template <>
struct Members<DisclosureQuestion> {
  using T = DisclosureQuestion;
  static constexpr std::tuple all{
      required<as::uuid>("from", &T::teller),
      defaulted<as::code>("task_basis", &T::task_basis),
      defaulted<as::boolean>("health_personnel", &T::health_personnel),
      required<as::record>("to", &T::to),
      required_list<as::code>("categories", &T::categories, 1, 1000),
      defaulted<as::code>("purpose", &T::purpose),
      list<as::code>("grounds", &T::grounds, 0, 1000),
      optional<as::name>("document", &T::document),
      optional<as::date>("data_from", &T::data_from),
      optional<as::date>("data_to", &T::data_to),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, DisclosureQuestion&);
template void write_record(json::Writer&, const DisclosureQuestion&);

template <>
struct Members<Summary> {
  using T = Summary;
  static constexpr std::tuple all{
      constant("schema", "summary/1"),
      required<as::uuid>("case", &T::stream),
      required<as::sequence>("sequence", &T::sequence),
      required<as::reckoned_instant>("valid_at", &T::valid_at),
      required<as::reckoned_instant>("known_at", &T::known_at),
      optional<as::record>("person", &T::person),
      required<as::code>("stage", &T::stage),
      optional<as::moment>("since", &T::since),
      optional<as::record>("coordinator", &T::coordinator),
      optional<as::name>("plan_place", &T::plan_place),
      required<as::word>("coordinator_state", &T::coordinator_state),
      optional<as::date>("next_review", &T::next_review),
      optional<as::record>("contact_point", &T::contact_point),
      required_list<as::record>("consents", &T::consents, 0, 100000),
      required_list<as::record>("responsible", &T::responsible, 0, 100000),
      required_list<as::record>("obligations", &T::obligations, 0, 100000),
      required<as::sequence>("erased", &T::erased)};
};
template void write_record(json::Writer&, const Summary&);

template <>
struct Members<CoordinatorLine> {
  using T = CoordinatorLine;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      required<as::name>("service_name", &T::service_name),
      optional<as::name>("name", &T::name),
      optional<as::name>("phone", &T::phone),
      required<as::moment>("since", &T::since),
      required<as::code>("role", &T::role)};
};
template void write_record(json::Writer&, const CoordinatorLine&);

template <>
struct Members<ConsentLine> {
  using T = ConsentLine;
  static constexpr std::tuple all{
      required<as::uuid>("id", &T::id),
      required<as::code>("scope", &T::scope),
      required<as::code>("giver", &T::giver),
      required<as::code>("form", &T::form),
      required<as::moment>("given", &T::given),
      optional<as::date>("until", &T::until),
      optional<as::moment>("withdrawn", &T::withdrawn),
      required<as::boolean>("holds", &T::holds)};
};
template void write_record(json::Writer&, const ConsentLine&);

template <>
struct Members<ResponsibilityText> {
  using T = ResponsibilityText;
  static constexpr std::tuple all{
      required<as::code>("role", [](auto& it) -> auto& { return it.responsibility.role; }),
      required<as::uuid>("service", [](auto& it) -> auto& { return it.responsibility.service; }),
      optional<as::name>("name", [](auto& it) -> auto& { return it.responsibility.name; }),
      required<as::reckoned_instant>("from", [](auto& it) -> auto& { return it.responsibility.from; }),
      optional<as::reckoned_instant>("to", [](auto& it) -> auto& { return it.responsibility.to; }),
      required<as::name>("service_name", &T::service_name)};
};
template void write_record(json::Writer&, const ResponsibilityText&);

template <>
struct Members<History> {
  using T = History;
  static constexpr std::tuple all{
      constant("schema", "history/1"),
      required<as::uuid>("case", &T::stream),
      required_list<as::record>("lines", &T::lines, 0, 100000)};
};
template void write_record(json::Writer&, const History&);

template <>
struct Members<HistoryLine> {
  using T = HistoryLine;
  static constexpr std::tuple all{
      required<as::uuid>("event", &T::event),
      required<as::sequence>("sequence", &T::sequence),
      required<as::code>("kind", &T::kind),
      optional<as::moment>("occurred", &T::occurred),
      required<as::reckoned_instant>("recorded", &T::recorded),
      optional<as::boolean>("reported", &T::reported),
      optional<as::name>("role", &T::role),
      optional<as::uuid>("unit", &T::unit),
      optional<as::name>("unit_name", &T::unit_name),
      optional<as::name>("name", &T::name),
      optional<as::code>("participation", &T::participation),
      optional<as::text>("note", &T::note),
      required<as::word>("standing", &T::standing),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const HistoryLine&);

template <>
struct Members<CasePage> {
  using T = CasePage;
  static constexpr std::tuple all{
      constant("schema", "case-page/1"),
      required_list<as::uuid>("cases", &T::cases, 0, 100000)};
};
template void write_record(json::Writer&, const CasePage&);

template <>
struct Members<Rederivation> {
  using T = Rederivation;
  static constexpr std::tuple all{
      constant("schema", "rederivation/1"),
      required<as::sequence>("organisation", &T::organisation),
      required<as::sequence>("cases", &T::cases),
      required<as::sequence>("done", &T::done),
      required<as::sequence>("changed", &T::changed),
      required<as::sequence>("handed_over", &T::handed_over),
      required<as::sequence>("left", &T::left)};
};
template void write_record(json::Writer&, const Rederivation&);

}  // namespace varde::codec

namespace varde {

Result<OutcomeEntry> read_outcome_entry(std::string_view json, const json::Limits& limits) {
  return codec::read_document<OutcomeEntry>(json, limits, "outcome-entry/1");
}
std::string write_outcome_entry(const OutcomeEntry& value) { return codec::write_document(value); }

std::string write_outcome(const Outcome& value) { return codec::write_document(value); }

Result<Query> read_query(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Query>(json, limits, "query/1");
}
std::string write_query(const Query& value) { return codec::write_document(value); }

std::string write_summary(const Summary& value) { return codec::write_document(value); }

std::string write_history(const History& value) { return codec::write_document(value); }

std::string write_case_page(const CasePage& value) { return codec::write_document(value); }

std::string write_rederivation(const Rederivation& value) { return codec::write_document(value); }

}  // namespace varde
