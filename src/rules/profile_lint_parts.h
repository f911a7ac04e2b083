// What the parts of the profile's lint share.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "rules/profile_lint.h"

namespace varde::lint {

struct Desk {
  const Profile& profile;
  const RulePack& pack;
  CivilDate on;
  const Profile* before;
  std::vector<ProfileFault> found{};

  void add(const char* rule, const char* key, std::string path, std::optional<CivilDate> due = {}) {
    found.push_back({rule, key, std::move(path), due});
  }
  bool over(const std::optional<CivilDate>& to) const { return to && *to < on; }
};

inline std::string pointer(std::string_view list, std::size_t index, std::string_view member = {}) {
  std::string path = "/" + std::string(list) + "/" + std::to_string(index);
  if (!member.empty()) path += "/" + std::string(member);
  return path;
}
inline std::string pointer(std::string_view list, std::size_t index, std::string_view member,
                           std::size_t element) {
  return pointer(list, index, member) + "/" + std::to_string(element);
}

template <class T>
bool holds(const std::vector<T>& values, const T& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

// Do two periods have a day in common?
inline bool meet(const std::optional<CivilDate>& from_a, const std::optional<CivilDate>& to_a,
                 const std::optional<CivilDate>& from_b, const std::optional<CivilDate>& to_b) {
  return !(from_a && to_b && *to_b < *from_a) && !(from_b && to_a && *to_a < *from_b);
}
inline bool turned(const std::optional<CivilDate>& from, const std::optional<CivilDate>& to) {
  return from && to && *to < *from;
}

// The first member by which an earlier row of the same list has the same id; `before` at most.
template <class T, class Same>
bool earlier(const std::vector<T>& rows, std::size_t index, Same&& same) {
  return std::any_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(index),
                     [&](const T& row) { return same(row, rows[index]); });
}

// A kommunenummer has a county and a number within it; Svalbard's is 2100.
inline bool odd_municipality(std::string_view number) {
  if (number.size() != 4 || number == "2100") return number.size() != 4;
  return number.substr(0, 2) == "00" || number.substr(2) == "00";
}

void units(Desk& desk);       // the municipality and its coordinating unit
void services(Desk& desk);    // how a service is described and reached
void successors(Desk& desk);  // who takes over
void rows(Desk& desk);        // each row of the division of responsibility by itself
void coverage(Desk& desk);    // all of them together: nobody, or two at once
void catchments(Desk& desk);
void agreements(Desk& desk);
void choices(Desk& desk);  // levels and limits

}  // namespace varde::lint
