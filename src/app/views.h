// Reads: what stands, as valid at one time and known at another.
#pragma once

#include <span>
#include <string>

#include "app/case.h"
#include "model/answer.h"
#include "rules/basis.h"

namespace varde {

struct LoggedDisclosure;

// Is it read of one case? Also a list over all, when the query names a case.
bool of_one_case(const Query& query);

// What a query about a case asks for, as canonical JSON; `log` is what the log's pages hold of the case,
// `unit` the service that asks. Status::Missing when the query does not say of what, Status::NotFound when
// the case has no such consent or referral.
Result<std::string> view(const Case& known, const Query& query, const Basis& basis, Language language,
                         Instant now, std::span<const LoggedDisclosure> log, const Uuid& unit = {});

}  // namespace varde
