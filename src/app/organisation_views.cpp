#include "app/organisation_views.h"

namespace varde {

Result<std::string> organisation_view(const Organisation&, const Query&, Language, Instant) {
  return fail(Status::Value, "not read yet", "/kind");
}

}  // namespace varde
