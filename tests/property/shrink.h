// The smallest part of a list that still fails: delta debugging (Zeller, Hildebrandt 2002), by halves, then
// one by one.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace varde::property {

// `fails(all)` is true. Calls `fails` at most `tries` times; what is left fails, and when tries remain, no
// single element can be taken away from it.
template <class T, class Fails>
std::vector<T> shrink(std::vector<T> all, Fails fails, std::size_t tries = 2000) {
  for (std::size_t chunk = std::max<std::size_t>(all.size() / 2, 1);;) {
    bool smaller = false;
    // From the end: what came last is needed least often by what is left.
    for (std::size_t end = all.size(); end > 0 && tries > 0;) {
      const std::size_t begin = end > chunk ? end - chunk : 0;
      std::vector<T> part(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(begin));
      part.insert(part.end(), all.begin() + static_cast<std::ptrdiff_t>(end), all.end());
      --tries;
      if (!part.empty() && fails(part)) {
        all = std::move(part);
        smaller = true;
      }
      end = begin;
    }
    if (tries == 0 || (chunk == 1 && !smaller)) return all;
    if (!smaller) chunk = std::max<std::size_t>(chunk / 2, 1);
    chunk = std::min(chunk, std::max<std::size_t>(all.size() / 2, 1));
  }
}

}  // namespace varde::property
