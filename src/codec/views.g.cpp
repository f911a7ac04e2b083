// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<PlanView> {
  using T = PlanView;
  static constexpr std::tuple all{
      constant("schema", "care-plan-view/1"),
      required<as::uuid>("case", &T::stream),
      optional<as::uuid>("plan", &T::plan),
      required<as::code>("stage", &T::stage),
      optional<as::moment>("started", &T::started),
      optional<as::moment>("revised", &T::revised),
      optional<as::name>("title", [](auto& it) -> auto& { return it.content.title; }),
      optional<as::date>("from", [](auto& it) -> auto& { return it.content.from; }),
      optional<as::date>("to", [](auto& it) -> auto& { return it.content.to; }),
      required_list<as::date>("reviews", [](auto& it) -> auto& { return it.content.reviews; }, 0, 1000),
      required_list<as::moment>("reviewed", &T::reviewed, 0, 100000),
      required_list<as::record>("goals", &T::goals, 0, 1000),
      required_list<as::record>("activities", &T::activities, 0, 1000),
      optional<as::record>("coordinator", &T::coordinator),
      optional<as::uuid>("made_by", [](auto& it) -> auto& { return it.content.made_by; }),
      required_list<as::text>("resources", [](auto& it) -> auto& { return it.content.resources; }, 0, 1000),
      required_list<as::record>("needs", [](auto& it) -> auto& { return it.content.needs; }, 0, 1000),
      required_list<as::record>("participants",
          [](auto& it) -> auto& { return it.content.participants; }, 0, 1000),
      optional<as::text>("person_contributes",
          [](auto& it) -> auto& { return it.content.person_contributes; }),
      required_list<as::text>("cooperation",
          [](auto& it) -> auto& { return it.content.cooperation; }, 0, 1000),
      optional<as::text>("child_participation",
          [](auto& it) -> auto& { return it.content.child_participation; }),
      optional<as::text>("adaptation", [](auto& it) -> auto& { return it.content.adaptation; }),
      required_list<as::record>("none_stated",
          [](auto& it) -> auto& { return it.content.none_stated; }, 0, 1000),
      optional<as::record>("crisis", [](auto& it) -> auto& { return it.content.crisis; }),
      optional<as::record>("group", [](auto& it) -> auto& { return it.content.group; }),
      required_list<as::record>("links", [](auto& it) -> auto& { return it.content.links; }, 0, 1000),
      optional<as::name>("place", [](auto& it) -> auto& { return it.content.place; }),
      required_list<as::record>("coordinators", &T::coordinators, 0, 1000),
      optional<as::record>("main_responsibility", &T::main_responsibility),
      optional<as::record>("needs_assessed", &T::needs_assessed),
      required_list<as::record>("amendments", &T::amendments, 0, 1000),
      optional<as::moment>("shown", &T::shown),
      optional<as::boolean>("shown_stands", &T::shown_stands),
      required_list<as::record>("items", &T::items, 0, 1000),
      optional<as::record>("complaint", &T::complaint),
      optional<as::moment>("closed", &T::closed),
      optional<as::code>("close_reason", &T::close_reason),
      optional<as::record>("next_step", &T::next_step)};
};
template void write_record(json::Writer&, const PlanView&);

template <>
struct Members<GoalLine> {
  using T = GoalLine;
  static constexpr std::tuple all{
      required<as::local_id>("id", [](auto& it) -> auto& { return it.goal.id; }),
      required<as::text>("words", [](auto& it) -> auto& { return it.goal.words; }),
      optional<as::code>("area", [](auto& it) -> auto& { return it.goal.area; }),
      required<as::boolean>("service_words", [](auto& it) -> auto& { return it.goal.service_words; }),
      optional<as::code>("achievement", &T::achievement),
      optional<as::moment>("since", &T::since)};
};
template void write_record(json::Writer&, const GoalLine&);

template <>
struct Members<ActivityLine> {
  using T = ActivityLine;
  static constexpr std::tuple all{
      required<as::local_id>("id", [](auto& it) -> auto& { return it.activity.id; }),
      required<as::text>("what", [](auto& it) -> auto& { return it.activity.what; }),
      optional<as::uuid>("service", [](auto& it) -> auto& { return it.activity.service; }),
      optional<as::name>("service_name", &T::service_name),
      required_list<as::local_id>("goals", [](auto& it) -> auto& { return it.activity.goals; }, 0, 1000),
      optional<as::text>("extent", [](auto& it) -> auto& { return it.activity.extent; }),
      optional<as::date>("due", [](auto& it) -> auto& { return it.activity.due; }),
      optional<as::text>("how", [](auto& it) -> auto& { return it.activity.how; }),
      optional<as::code>("area", [](auto& it) -> auto& { return it.activity.area; }),
      required<as::boolean>("needs_decision", [](auto& it) -> auto& { return it.activity.needs_decision; }),
      optional<as::record>("decision", [](auto& it) -> auto& { return it.activity.decision; }),
      required<as::code>("status", &T::status),
      optional<as::moment>("since", &T::since)};
};
template void write_record(json::Writer&, const ActivityLine&);

template <>
struct Members<CoordinatorStanding> {
  using T = CoordinatorStanding;
  static constexpr std::tuple all{
      required<as::code>("role", &T::role),
      required<as::word>("state", &T::state),
      optional<as::record>("coordinator", &T::coordinator),
      optional<as::record>("substitute", &T::substitute),
      optional<as::date>("until", &T::until),
      optional<as::moment>("since", &T::since)};
};
template void write_record(json::Writer&, const CoordinatorStanding&);

template <>
struct Members<MainResponsibilityLine> {
  using T = MainResponsibilityLine;
  static constexpr std::tuple all{
      optional<as::uuid>("service", &T::service),
      optional<as::name>("service_name", &T::service_name),
      optional<as::code>("how", &T::how),
      required<as::boolean>("disputed", &T::disputed),
      optional<as::moment>("since", &T::since)};
};
template void write_record(json::Writer&, const MainResponsibilityLine&);

template <>
struct Members<AmendmentLine> {
  using T = AmendmentLine;
  static constexpr std::tuple all{
      required<as::uuid>("event", &T::event),
      optional<as::subject>("about", &T::about),
      required<as::text>("words", &T::words),
      required<as::moment>("when", &T::when)};
};
template void write_record(json::Writer&, const AmendmentLine&);

template <>
struct Members<PlanItemLine> {
  using T = PlanItemLine;
  static constexpr std::tuple all{
      required<as::code>("item", &T::item),
      required<as::rule_id>("rule", &T::rule),
      required<as::code>("state", &T::state),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const PlanItemLine&);

template <>
struct Members<Complaint> {
  using T = Complaint;
  static constexpr std::tuple all{
      required<as::name>("to", &T::to),
      required<as::amount>("weeks", &T::weeks),
      required<as::text>("basis", &T::basis),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const Complaint&);

template <>
struct Members<PlanDocument> {
  using T = PlanDocument;
  static constexpr std::tuple all{
      constant("schema", "plan-document/1"),
      required<as::uuid>("case", &T::stream),
      required<as::code>("language", &T::language),
      required<as::text>("title", &T::title),
      required_list<as::record>("sections", &T::sections, 0, 1000),
      required<as::long_text>("html", &T::html)};
};
template void write_record(json::Writer&, const PlanDocument&);

template <>
struct Members<DocumentSection> {
  using T = DocumentSection;
  static constexpr std::tuple all{
      required<as::word>("id", &T::id),
      required<as::text>("heading", &T::heading),
      required_list<as::long_text>("paragraphs", &T::paragraphs, 0, 1000),
      required_list<as::record>("entries", &T::entries, 0, 1000)};
};
template void write_record(json::Writer&, const DocumentSection&);

template <>
struct Members<DocumentEntry> {
  using T = DocumentEntry;
  static constexpr std::tuple all{
      required<as::long_text>("title", &T::title),
      required_list<as::long_text>("lines", &T::lines, 0, 1000)};
};
template void write_record(json::Writer&, const DocumentEntry&);

template <>
struct Members<Route> {
  using T = Route;
  static constexpr std::tuple all{
      constant("schema", "route/1"),
      optional<as::municipality>("municipality", &T::municipality),
      required<as::date>("on", &T::on),
      required_list<as::record>("lines", &T::lines, 1, 1000),
      optional<as::record>("lead", &T::lead),
      required_list<as::record>("candidates", &T::candidates, 0, 1000),
      required_list<as::record>("findings", &T::findings, 0, 1000)};
};
template void write_record(json::Writer&, const Route&);

template <>
struct Members<ServiceName> {
  using T = ServiceName;
  static constexpr std::tuple all{
      required<as::uuid>("service", &T::service),
      required<as::name>("name", &T::name),
      optional<as::name>("phone", &T::phone)};
};
template void write_record(json::Writer&, const ServiceName&);

template <>
struct Members<RouteLine> {
  using T = RouteLine;
  static constexpr std::tuple all{
      required<as::code>("need", &T::need),
      required<as::record>("owner", &T::owner),
      required_list<as::record>("partners", &T::partners, 0, 1000),
      required<as::code>("evidence", &T::evidence),
      optional<as::row_id>("row", &T::row),
      required<as::key>("because", &T::because),
      required_list<as::code>("depends_on", &T::depends_on, 0, 1000),
      required_list<as::code>("depends_on_not", &T::depends_on_not, 0, 1000),
      optional<as::name>("legal_basis", &T::legal_basis),
      optional<as::name>("source", &T::source),
      required<as::boolean>("proposed", &T::proposed),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const RouteLine&);

template <>
struct Members<RouteLead> {
  using T = RouteLead;
  static constexpr std::tuple all{
      optional<as::record>("service", &T::service),
      required<as::code>("evidence", &T::evidence),
      optional<as::row_id>("row", &T::row),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const RouteLead&);

template <>
struct Members<RouteFinding> {
  using T = RouteFinding;
  static constexpr std::tuple all{
      required<as::rule_id>("rule", &T::rule),
      required<as::key>("key", &T::key),
      optional<as::record>("owner", &T::owner),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const RouteFinding&);

template <>
struct Members<Agreements> {
  using T = Agreements;
  static constexpr std::tuple all{
      constant("schema", "agreements/1"),
      optional<as::municipality>("municipality", &T::municipality),
      required<as::date>("on", &T::on),
      required_list<as::record>("agreements", &T::agreements, 0, 1000),
      required_list<as::record>("not_in_force", &T::not_in_force, 0, 1000)};
};
template void write_record(json::Writer&, const Agreements&);

template <>
struct Members<AgreementLine> {
  using T = AgreementLine;
  static constexpr std::tuple all{
      required<as::row_id>("id", &T::id),
      required<as::code>("kind", &T::kind),
      required<as::name>("name", &T::name),
      required_list<as::code>("permits", &T::permits, 0, 1000),
      optional<as::date>("from", &T::from),
      optional<as::date>("to", &T::to),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const AgreementLine&);

template <>
struct Members<ProfileLint> {
  using T = ProfileLint;
  static constexpr std::tuple all{
      constant("schema", "profile-lint/1"),
      required_list<as::record>("findings", &T::findings, 0, 10000)};
};
template void write_record(json::Writer&, const ProfileLint&);

template <>
struct Members<LintFinding> {
  using T = LintFinding;
  static constexpr std::tuple all{
      required<as::rule_id>("rule", &T::rule),
      required<as::key>("key", &T::key),
      required<as::path>("path", &T::path),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const LintFinding&);

template <>
struct Members<ProfilePreview> {
  using T = ProfilePreview;
  static constexpr std::tuple all{
      constant("schema", "profile-preview/1"),
      required_list<as::record>("typical", &T::typical, 0, 1000),
      required_list<as::record>("cases", &T::cases, 0, 100000),
      required<as::sequence>("looked_at", &T::looked_at),
      required_list<as::record>("findings", &T::findings, 0, 10000)};
};
template void write_record(json::Writer&, const ProfilePreview&);

template <>
struct Members<TypicalCase> {
  using T = TypicalCase;
  static constexpr std::tuple all{
      required<as::row_id>("id", &T::id),
      required<as::text>("text", &T::text),
      required<as::record>("before", &T::before),
      required<as::record>("after", &T::after),
      required<as::boolean>("changed", &T::changed)};
};
template void write_record(json::Writer&, const TypicalCase&);

template <>
struct Members<ChangedCase> {
  using T = ChangedCase;
  static constexpr std::tuple all{
      required<as::uuid>("case", &T::stream),
      required_list<as::record>("duties", &T::duties, 0, 1000)};
};
template void write_record(json::Writer&, const ChangedCase&);

template <>
struct Members<ChangedDuty> {
  using T = ChangedDuty;
  static constexpr std::tuple all{
      required<as::uuid>("obligation", &T::obligation),
      required<as::rule_id>("rule", &T::rule),
      required<as::record>("before", &T::before),
      required<as::record>("after", &T::after),
      optional<as::reckoned_instant>("from", &T::from)};
};
template void write_record(json::Writer&, const ChangedDuty&);

template <>
struct Members<ProfileImport> {
  using T = ProfileImport;
  static constexpr std::tuple all{
      constant("schema", "profile-import/1"),
      required<as::record>("profile", &T::profile),
      required_list<as::record>("findings", &T::findings, 0, 1000),
      required<as::sequence>("rows_read", &T::rows_read),
      required<as::sequence>("rows_taken", &T::rows_taken)};
};
template void write_record(json::Writer&, const ProfileImport&);

template <>
struct Members<ImportFinding> {
  using T = ImportFinding;
  static constexpr std::tuple all{
      required<as::sequence>("line", &T::line),
      required<as::sequence>("column", &T::column),
      required<as::key>("key", &T::key),
      required<as::text>("text", &T::text)};
};
template void write_record(json::Writer&, const ImportFinding&);

}  // namespace varde::codec

namespace varde {

std::string write_care_plan_view(const PlanView& value) { return codec::write_document(value); }

std::string write_plan_document(const PlanDocument& value) { return codec::write_document(value); }

std::string write_route(const Route& value) { return codec::write_document(value); }

std::string write_agreements(const Agreements& value) { return codec::write_document(value); }

std::string write_profile_lint(const ProfileLint& value) { return codec::write_document(value); }

std::string write_profile_preview(const ProfilePreview& value) { return codec::write_document(value); }

std::string write_profile_import(const ProfileImport& value) { return codec::write_document(value); }

}  // namespace varde
