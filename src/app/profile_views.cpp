#include "app/profile_views.h"
namespace varde {
Result<ProfilePreview> profile_preview(const Organisation&, const Query&, Language, Instant) {
  return ProfilePreview{};
}
}  // namespace varde
