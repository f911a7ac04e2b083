// What a verification came to, as a status.
#pragma once

#include "base/result.h"
#include "model/answer.h"

namespace varde::capi {

// `last` is how far the record goes, `kept` how far it went when the host kept its head.
inline Result<Status> verdict(const Verification& report, std::int64_t last, std::int64_t kept) {
  if (report.answer == "verified") return Status::Ok;
  if (report.answer == "head" && last < kept)
    return fail(Status::Stale, "the record ends before the head that was kept");
  return fail(Status::Tampered, "the record contradicts itself: " + report.answer);
}

}  // namespace varde::capi
