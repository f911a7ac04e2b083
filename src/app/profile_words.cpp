#include "app/profile_words.h"

#include "base/digits.h"

namespace varde {
namespace {

// The row of a list that a path names; null when the list has none there.
template <class T>
const T* row_at(const std::vector<T>& rows, std::string_view list, std::string_view path) {
  if (path.substr(0, list.size()) != list) return nullptr;
  path.remove_prefix(list.size());
  const std::optional<int> index = read_digits(path.substr(0, path.find('/')));
  if (!index || static_cast<std::size_t>(*index) >= rows.size()) return nullptr;
  return &rows[static_cast<std::size_t>(*index)];
}

std::string quoted(const std::string& name) { return "«" + name + "»"; }

}  // namespace

std::string profile_words(const Profile& profile, std::string_view path) {
  if (const Service* service = row_at(profile.services, "/services/", path)) return quoted(service->name);
  if (const auto* row = row_at(profile.responsibilities, "/responsibilities/", path)) return quoted(row->id);
  if (const Catchment* row = row_at(profile.catchments, "/catchments/", path)) return quoted(row->id);
  if (const Agreement* row = row_at(profile.agreements, "/agreements/", path)) return quoted(row->name);
  if (const LevelChoice* row = row_at(profile.levels, "/levels/", path)) return row->rule;
  if (const LocalLimit* row = row_at(profile.limits, "/limits/", path)) return row->parameter;
  if (path == "/municipality") return profile.municipality;
  return std::string(path);
}

}  // namespace varde
