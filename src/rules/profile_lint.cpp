#include "rules/profile_lint.h"

#include <array>
#include <limits>
#include <set>
#include <tuple>

#include "base/digits.h"
#include "rules/profile_lint_parts.h"

namespace varde {
namespace {

// Where a path stands in the profile: its list, and its row in that list.
std::pair<std::size_t, int> place(std::string_view path) {
  static constexpr std::array<std::string_view, 9> kLists = {
      "municipality", "coordinating_unit", "population", "services", "responsibilities",
      "catchments",   "agreements",        "levels",     "limits"};
  const std::size_t slash = path.find('/', 1);
  const std::string_view list = path.empty() ? path : path.substr(1, slash == path.npos ? slash : slash - 1);
  const std::size_t rank =
      static_cast<std::size_t>(std::find(kLists.begin(), kLists.end(), list) - kLists.begin());
  if (slash == path.npos) return {rank, -1};
  const std::string_view rest = path.substr(slash + 1);
  const std::optional<int> row = read_digits(rest.substr(0, rest.find('/')));
  return {rank, row.value_or(std::numeric_limits<int>::max())};
}

}  // namespace

std::vector<ProfileFault> lint_profile(const Profile& profile, const RulePack& pack, CivilDate on,
                                       const Profile* before) {
  lint::Desk desk{profile, pack, on, before};
  lint::units(desk);
  lint::services(desk);
  lint::successors(desk);
  lint::rows(desk);
  lint::coverage(desk);
  lint::catchments(desk);
  lint::agreements(desk);
  lint::choices(desk);
  std::stable_sort(desk.found.begin(), desk.found.end(), [](const ProfileFault& a, const ProfileFault& b) {
    return place(a.path) < place(b.path);
  });
  std::vector<ProfileFault> found;
  std::set<std::tuple<std::string, std::string, std::string>> told;
  for (ProfileFault& fault : desk.found) {
    if (!told.insert({fault.rule, fault.key, fault.path}).second) continue;
    if (found.size() == kMostFaults) {
      found.back() = {"R-279", "more", "", {}};
      break;
    }
    found.push_back(std::move(fault));
  }
  return found;
}

}  // namespace varde
