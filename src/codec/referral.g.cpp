// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<Attachment> {
  using T = Attachment;
  static constexpr std::tuple all{
      required<as::name>("reference", &T::reference),
      optional<as::name>("title", &T::title),
      optional<as::code>("category", &T::category),
      defaulted<as::boolean>("may_forward", &T::may_forward)};
};
template bool read_record(json::Value, const Place&, Attachment&);
template void write_record(json::Writer&, const Attachment&);

template <>
struct Members<ReferralDates> {
  using T = ReferralDates;
  static constexpr std::tuple all{
      optional<as::date>("received", &T::received),
      optional<as::date>("seniority", &T::seniority),
      optional<as::date>("assess_by", &T::assess_by),
      optional<as::date>("assessed", &T::assessed),
      optional<as::date>("treat_by", &T::treat_by)};
};
template bool read_record(json::Value, const Place&, ReferralDates&);
template void write_record(json::Writer&, const ReferralDates&);

template <>
struct Members<Referral> {
  using T = Referral;
  static constexpr std::tuple all{
      defaulted<as::code>("kind", &T::kind),
      required<as::record>("from", &T::sender),
      optional<as::code>("referrer", &T::referrer),
      required<as::record>("to", &T::recipient),
      optional<as::code>("target", &T::target),
      defaulted<as::code>("chosen", &T::chosen),
      list<as::code>("needs", &T::needs, 0, 1000),
      defaulted<as::code>("urgency", &T::urgency),
      optional<as::text>("question", &T::question),
      list<as::record>("attachments", &T::attachments, 0, 1000),
      optional<as::uuid>("consent", &T::consent),
      list<as::code>("grounds", &T::grounds, 0, 1000),
      optional<as::record>("reply_to", &T::reply_to),
      optional<as::uuid>("based_on", &T::based_on),
      optional<as::record>("dates", &T::dates)};
};
template bool read_record(json::Value, const Place&, Referral&);
template void write_record(json::Writer&, const Referral&);

template <>
struct Members<ReferralDrafted> {
  using T = ReferralDrafted;
  static constexpr std::tuple all{
      optional<as::uuid>("referral", &T::referral),
      required<as::record>("content", &T::content)};
};
template bool read_record(json::Value, const Place&, ReferralDrafted&);
template void write_record(json::Writer&, const ReferralDrafted&);

template <>
struct Members<ReferralSent> {
  using T = ReferralSent;
  static constexpr std::tuple all{
      optional<as::uuid>("referral", &T::referral),
      optional<as::record>("content", &T::content)};
};
template bool read_record(json::Value, const Place&, ReferralSent&);
template void write_record(json::Writer&, const ReferralSent&);

template <>
struct Members<ReferralReceived> {
  using T = ReferralReceived;
  static constexpr std::tuple all{
      optional<as::uuid>("referral", &T::referral),
      optional<as::record>("content", &T::content),
      optional<as::date>("seniority", &T::seniority),
      optional<as::date>("assess_by", &T::assess_by)};
};
template bool read_record(json::Value, const Place&, ReferralReceived&);
template void write_record(json::Writer&, const ReferralReceived&);

template <>
struct Members<ReferralAccepted> {
  using T = ReferralAccepted;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      optional<as::date>("assessed", &T::assessed),
      defaulted<as::boolean>("right", &T::right),
      optional<as::date>("treat_by", &T::treat_by),
      defaulted<as::boolean>("complaint_told", &T::complaint_told),
      optional<as::text>("words", &T::words)};
};
template bool read_record(json::Value, const Place&, ReferralAccepted&);
template void write_record(json::Writer&, const ReferralAccepted&);

template <>
struct Members<ReferralDeclined> {
  using T = ReferralDeclined;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      required<as::code>("reason", &T::why),
      optional<as::text>("advice", &T::advice),
      optional<as::record>("guided_to", &T::guided_to),
      optional<as::date>("assessed", &T::assessed),
      defaulted<as::boolean>("complaint_told", &T::complaint_told),
      optional<as::text>("words", &T::words)};
};
template bool read_record(json::Value, const Place&, ReferralDeclined&);
template void write_record(json::Writer&, const ReferralDeclined&);

template <>
struct Members<ReferralForwarded> {
  using T = ReferralForwarded;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      optional<as::uuid>("child", &T::child),
      required<as::record>("to", &T::recipient),
      optional<as::code>("target", &T::target),
      list<as::name>("attachments", &T::attachments, 0, 1000),
      optional<as::date>("seniority", &T::seniority),
      optional<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, ReferralForwarded&);
template void write_record(json::Writer&, const ReferralForwarded&);

template <>
struct Members<ReferralPostponed> {
  using T = ReferralPostponed;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      required<as::code>("reason", &T::why),
      optional<as::date>("until", &T::until),
      optional<as::text>("words", &T::words)};
};
template bool read_record(json::Value, const Place&, ReferralPostponed&);
template void write_record(json::Writer&, const ReferralPostponed&);

template <>
struct Members<ReferralResumed> {
  using T = ReferralResumed;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      optional<as::text>("words", &T::words)};
};
template bool read_record(json::Value, const Place&, ReferralResumed&);
template void write_record(json::Writer&, const ReferralResumed&);

template <>
struct Members<ReferralWithdrawn> {
  using T = ReferralWithdrawn;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      required<as::text>("reason", &T::reason),
      defaulted<as::boolean>("person_wishes", &T::person_wishes)};
};
template bool read_record(json::Value, const Place&, ReferralWithdrawn&);
template void write_record(json::Writer&, const ReferralWithdrawn&);

template <>
struct Members<ReferralCancelled> {
  using T = ReferralCancelled;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      required<as::text>("reason", &T::reason),
      optional<as::code>("wait_end", &T::wait_end)};
};
template bool read_record(json::Value, const Place&, ReferralCancelled&);
template void write_record(json::Writer&, const ReferralCancelled&);

template <>
struct Members<ReferralNoted> {
  using T = ReferralNoted;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      optional<as::name>("document", &T::document),
      optional<as::text>("words", &T::words)};
};
template bool read_record(json::Value, const Place&, ReferralNoted&);
template void write_record(json::Writer&, const ReferralNoted&);

template <>
struct Members<ReferralCompleted> {
  using T = ReferralCompleted;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      optional<as::name>("document", &T::document),
      optional<as::text>("words", &T::words),
      optional<as::code>("wait_end", &T::wait_end),
      optional<as::record>("next_step", &T::next_step)};
};
template bool read_record(json::Value, const Place&, ReferralCompleted&);
template void write_record(json::Writer&, const ReferralCompleted&);

template <>
struct Members<ReferralFailed> {
  using T = ReferralFailed;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      required<as::code>("reason", &T::why),
      optional<as::code>("wait_end", &T::wait_end),
      optional<as::text>("words", &T::words),
      optional<as::record>("next_step", &T::next_step)};
};
template bool read_record(json::Value, const Place&, ReferralFailed&);
template void write_record(json::Writer&, const ReferralFailed&);

template <>
struct Members<FeedbackGiven> {
  using T = FeedbackGiven;
  static constexpr std::tuple all{
      optional<as::uuid>("referral", &T::referral),
      optional<as::local_id>("activity", &T::activity),
      required<as::uuid>("service", &T::service),
      required<as::record>("to", &T::to),
      required<as::code>("about", &T::about),
      optional<as::uuid>("disclosure", &T::disclosure),
      optional<as::text>("not_possible", &T::not_possible)};
};
template bool read_record(json::Value, const Place&, FeedbackGiven&);
template void write_record(json::Writer&, const FeedbackGiven&);

template <>
struct Members<HelfoNotified> {
  using T = HelfoNotified;
  static constexpr std::tuple all{
      required<as::uuid>("referral", &T::referral),
      required<as::uuid>("service", &T::service),
      defaulted<as::boolean>("expected", &T::expected),
      optional<as::text>("note", &T::note)};
};
template bool read_record(json::Value, const Place&, HelfoNotified&);
template void write_record(json::Writer&, const HelfoNotified&);

template <>
struct Members<ObligationSettled> {
  using T = ObligationSettled;
  static constexpr std::tuple all{
      required_list<as::uuid>("obligations", &T::obligations, 1, 1000),
      required<as::code>("as", &T::as),
      optional<as::date>("until", &T::until),
      required<as::text>("reason", &T::reason)};
};
template bool read_record(json::Value, const Place&, ObligationSettled&);
template void write_record(json::Writer&, const ObligationSettled&);

}  // namespace varde::codec
