// The lines of many persons in memory, read by any thread without a lock while one writes.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include "rules/grant_line.h"

namespace varde {

// Room for lines that are copied there, set to nothing before.
template <std::size_t kCount>
struct LineRoom {
  alignas(GrantLine) std::byte octets[kCount * sizeof(GrantLine)];
  GrantLine* lines() { return reinterpret_cast<GrantLine*>(octets); }
};

// Lines by number, in pieces that are taken as they are needed and never moved.
class LineArray {
 public:
  explicit LineArray(std::size_t most);
  ~LineArray();
  LineArray(const LineArray&) = delete;
  LineArray& operator=(const LineArray&) = delete;

  std::size_t most() const { return most_; }
  // Into room for a line. False, and nothing, for one that was never written. Torn when somebody writes
  // meanwhile.
  bool load(std::uint32_t number, GrantLine* out) const noexcept {
    const Slot* slot = find(number);
    if (!slot) return false;
    const auto copy = [&](std::size_t i) {
      const std::uint64_t word = slot->words[i].load(std::memory_order_acquire);
      std::memcpy(reinterpret_cast<char*>(out) + i * sizeof word, &word, sizeof word);
    };
    [&]<std::size_t... kAll>(std::index_sequence<kAll...>) { (copy(kAll), ...); }
    (std::make_index_sequence<kWords>());
    return true;
  }
  void fetch(std::uint32_t number) const noexcept {
    if (const Slot* slot = find(number)) __builtin_prefetch(slot);
  }
  // One at a time.
  void store(std::uint32_t number, const GrantLine& line);
  void clear();

 private:
  static constexpr std::size_t kWords = sizeof(GrantLine) / 8, kPiece = 32768;
  struct alignas(64) Slot {
    std::array<std::atomic<std::uint64_t>, kWords> words{};  // zeros are a line that answers nothing
  };
  // 2 MiB, which a large page of the machine holds: lines lie anywhere, and each small page would have to be
  // looked up before its line.
  struct alignas(kPiece * sizeof(Slot)) Piece {
    std::array<Slot, kPiece> slots;
    static void* operator new(std::size_t size, std::align_val_t alignment);
    static void operator delete(void* piece, std::align_val_t alignment);
  };

  const Slot* find(std::uint32_t number) const noexcept {
    if (number >= most_) return nullptr;
    const Piece* piece = pieces_[number / kPiece].load(std::memory_order_acquire);
    return piece ? &piece->slots[number % kPiece] : nullptr;
  }
  std::size_t most_;
  std::vector<std::atomic<Piece*>> pieces_;
};

class ResidentLines {
 public:
  // For persons 0 to `persons` - 1.
  explicit ResidentLines(std::size_t persons);

  // What a person's lines say; slow where there are none, or where somebody writes them at this moment.
  Quick decide(std::uint32_t person, const QuickQuestion& question) const noexcept {
    Quick out;
    decide(person, question, out);
    return out;
  }
  void decide(std::uint32_t person, const QuickQuestion& question, Quick& out) const noexcept;
  void fetch(std::uint32_t person) const noexcept { first_.fetch(person); }

  // One at a time.
  bool holds(std::uint32_t person) const { return person < first_.most(); }
  void write(std::uint32_t person, std::vector<GrantLine> lines);
  void drop(std::uint32_t person);
  void drop_all();

 private:
  void decide_chain(std::uint32_t person, const QuickQuestion& question, Quick& out) const noexcept;
  void put(std::uint32_t person, std::vector<GrantLine>& lines);
  void release(std::uint32_t person);
  std::uint32_t place();

  // Odd while somebody writes: what was read meanwhile is read again.
  alignas(64) std::atomic<std::uint64_t> version_{0};
  alignas(64) LineArray first_;
  LineArray more_;
  std::vector<std::uint32_t> free_;
  std::uint32_t used_ = 1;  // of `more_`; none is number 0
};

}  // namespace varde
