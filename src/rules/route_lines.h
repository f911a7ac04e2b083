// The lines of one need among each other: which are certain, what they leave open, and in which order they
// come.
#pragma once

#include <algorithm>
#include <iterator>
#include <vector>

#include "rules/route.h"

namespace varde {

using Lines = std::vector<RoutedLine>;

template <class List, class Value>
bool contains(const List& list, const Value& value) {
  return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

// The coordinating unit stands in, as nobody else answers.
bool stands_in(const RoutedLine& line);
// Adopted, and it hangs on nothing that is not known.
bool certain(const RoutedLine& line);
// Is one of them adopted?
bool has_adopted(const Lines& lines);
// Whatever turns out of what is not known: does an adopted line hold? False as well when there is too much
// to work out.
bool leave_no_gap(const Lines& lines);
// No line twice; and where the same service with the same partners and the same law answers on a condition
// and otherwise, one certain line: the one that hung on nothing.
void say_once(Lines& lines);
// Certain lines first, rows that are not adopted last. Where somebody surely answers, nobody stands in.
void order(Lines& lines);

}  // namespace varde
