// Generated from src/capi/spec/records; do not edit.
#pragma once

#include <array>

namespace varde::capi {

// The documents that cross the C interface, or are stored.
inline constexpr std::array<const char*, 42> kSchemas{
    "agreements/1", "batch/1", "care-plan-view/1", "case-page/1", "command/1", "consent-document/1",
    "consents/1", "context/1", "disclosure-log/1", "disclosure-party/1", "disclosure/1", "engine-options/1",
    "entry/1", "envelope/1", "error/1", "fact/1", "flow/1", "head/1", "history/1", "knowledge/1", "letter/1",
    "message/1", "monday/1", "outbox/1", "outcome-entry/1", "outcome/1", "plan-document/1",
    "profile-import/1", "profile-lint/1", "profile-preview/1", "profile/1", "query/1", "rederivation/1",
    "referral-view/1", "route/1", "rows/1", "rule-pack/1", "store-options/1", "stream-head/1", "summary/1",
    "verification/1", "worklist/1"};

}  // namespace varde::capi
