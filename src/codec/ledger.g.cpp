// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

template <>
struct Members<LedgerRow> {
  using T = LedgerRow;
  static constexpr std::tuple all{
      required<as::uuid>("stream", &T::stream),
      required<as::sequence>("sequence", &T::sequence),
      required<as::uuid>("command", &T::command),
      required<as::ordinal>("ordinal", &T::ordinal),
      required<as::tag>("kind", &T::kind),
      required<as::tag>("schema", &T::schema),
      required<as::reckoned_instant>("recorded", &T::recorded),
      required<as::digest>("pack", &T::pack),
      required<as::revision>("rules", &T::rules),
      required<as::sequence>("organisation", &T::organisation),
      required<as::digest>("commitment", &T::commitment),
      required<as::digest>("previous", &T::previous),
      required<as::digest>("hash", &T::hash),
      together<as::flag>("sealed", &T::body, &decltype(T::body)::value_type::sealed),
      together<as::row_key>("key", &T::body, &decltype(T::body)::value_type::key),
      together<as::row_body>("body", &T::body, &decltype(T::body)::value_type::octets)};
};
template bool read_record(json::Value, const Place&, LedgerRow&);
template void write_record(json::Writer&, const LedgerRow&);

template <>
struct Members<IndexRows> {
  using T = IndexRows;
  static constexpr std::tuple all{
      required_list<as::record>("obligations", &T::obligations, 0, 100000),
      required_list<as::record>("responsibilities", &T::responsibilities, 0, 100000),
      required_list<as::record>("outbox", &T::outbox, 0, 100000),
      required_list<as::record>("stays", &T::stays, 0, 100000),
      required_list<as::record>("referrals", &T::referrals, 0, 100000)};
};
template bool read_record(json::Value, const Place&, IndexRows&);
template void write_record(json::Writer&, const IndexRows&);

template <>
struct Members<StreamRows> {
  using T = StreamRows;
  static constexpr std::tuple all{
      constant("schema", "rows/1"),
      required<as::uuid>("stream", &T::stream),
      required_list<as::record>("rows", &T::rows, 0, 100000),
      optional<as::record>("outcome", &T::outcome)};
};
template bool read_record(json::Value, const Place&, StreamRows&);
template void write_record(json::Writer&, const StreamRows&);

template <>
struct Members<Batch> {
  using T = Batch;
  static constexpr std::tuple all{
      constant("schema", "batch/1"),
      required<as::uuid>("stream", &T::stream),
      required<as::sequence>("expected", &T::expected),
      required_list<as::record>("rows", &T::rows, 0, 100000),
      required_list<as::sequence>("erase", &T::erase, 0, 100000),
      required<as::record>("index", &T::index)};
};
template bool read_record(json::Value, const Place&, Batch&);
template void write_record(json::Writer&, const Batch&);

template <>
struct Members<StoreHead> {
  using T = StoreHead;
  static constexpr std::tuple all{
      constant("schema", "head/1"),
      required<as::sequence>("commit", &T::commit),
      required<as::digest>("hash", &T::hash)};
};
template bool read_record(json::Value, const Place&, StoreHead&);
template void write_record(json::Writer&, const StoreHead&);

template <>
struct Members<StreamHead> {
  using T = StreamHead;
  static constexpr std::tuple all{
      constant("schema", "stream-head/1"),
      required<as::sequence>("sequence", &T::sequence),
      required<as::digest>("hash", &T::hash)};
};
template bool read_record(json::Value, const Place&, StreamHead&);
template void write_record(json::Writer&, const StreamHead&);

template <>
struct Members<Verification> {
  using T = Verification;
  static constexpr std::tuple all{
      constant("schema", "verification/1"),
      required<as::word>("answer", &T::answer),
      required<as::sequence>("commits", &T::commits),
      required<as::sequence>("streams", &T::streams),
      required<as::sequence>("rows", &T::rows),
      required<as::sequence>("erased", &T::erased),
      defaulted<as::sequence>("pages", &T::pages),
      required<as::sequence>("refolded", &T::refolded),
      optional<as::record>("head", &T::head),
      optional<as::record>("stream_head", &T::stream_head),
      required_list<as::record>("faults", &T::faults, 0, 100)};
};
template void write_record(json::Writer&, const Verification&);

template <>
struct Members<Verification::Fault> {
  using T = Verification::Fault;
  static constexpr std::tuple all{
      required<as::word>("what", &T::what),
      optional<as::uuid>("stream", &T::stream),
      optional<as::sequence>("sequence", &T::sequence),
      optional<as::sequence>("commit", &T::commit)};
};
template void write_record(json::Writer&, const Verification::Fault&);

}  // namespace varde::codec

namespace varde {

Result<StreamRows> read_rows(std::string_view json, const json::Limits& limits) {
  return codec::read_document<StreamRows>(json, limits, "rows/1");
}
std::string write_rows(const StreamRows& value) { return codec::write_document(value); }

Result<Batch> read_batch(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Batch>(json, limits, "batch/1");
}
std::string write_batch(const Batch& value) { return codec::write_document(value); }

Result<StoreHead> read_head(std::string_view json, const json::Limits& limits) {
  return codec::read_document<StoreHead>(json, limits, "head/1");
}
std::string write_head(const StoreHead& value) { return codec::write_document(value); }

Result<StreamHead> read_stream_head(std::string_view json, const json::Limits& limits) {
  return codec::read_document<StreamHead>(json, limits, "stream-head/1");
}
std::string write_stream_head(const StreamHead& value) { return codec::write_document(value); }

std::string write_verification(const Verification& value) { return codec::write_document(value); }

}  // namespace varde
