#include "app/resident_lines.h"

#include <bit>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace varde {
namespace {

// More than a person's lines are ever many (live_grants.cpp).
constexpr std::size_t kLongest = 64;
constexpr int kTries = 8;

}  // namespace

void* LineArray::Piece::operator new(std::size_t size, std::align_val_t alignment) {
  void* const out = ::operator new(size, alignment);
#if defined(__linux__)
  madvise(out, size, MADV_HUGEPAGE);  // where there are no large pages, small ones do
#endif
  return out;
}

void LineArray::Piece::operator delete(void* piece, std::align_val_t alignment) {
  ::operator delete(piece, alignment);
}

LineArray::LineArray(std::size_t most) : most_(most), pieces_((most + kPiece - 1) / kPiece) {}

LineArray::~LineArray() {
  for (std::atomic<Piece*>& piece : pieces_) delete piece.load();
}

void LineArray::store(std::uint32_t number, const GrantLine& line) {
  std::atomic<Piece*>& piece = pieces_[number / kPiece];
  if (!piece.load(std::memory_order_relaxed)) piece.store(new Piece, std::memory_order_release);
  const auto words = std::bit_cast<std::array<std::uint64_t, kWords>>(line);
  Slot& slot = piece.load(std::memory_order_relaxed)->slots[number % kPiece];
  for (std::size_t i = 0; i < kWords; ++i) slot.words[i].store(words[i], std::memory_order_release);
}

void LineArray::clear() {
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (!pieces_[i].load(std::memory_order_relaxed)) continue;
    for (std::size_t line = 0; line < kPiece; ++line)
      store(static_cast<std::uint32_t>(i * kPiece + line), GrantLine{});
  }
}

// Few persons need more than one line.
ResidentLines::ResidentLines(std::size_t persons) : first_(persons), more_(persons + kLongest) {}

void ResidentLines::decide(std::uint32_t person, const QuickQuestion& question, Quick& out) const noexcept {
  for (int tries = 0; tries < kTries; ++tries) {
    const std::uint64_t before = version_.load(std::memory_order_acquire);
    LineRoom<1> room;
    if ((before & 1) != 0) continue;
    if (!first_.load(person, room.lines())) break;
    if (room.lines()->next == 0) {
      varde::decide(*room.lines(), nullptr, question, out);
    } else {
      decide_chain(person, question, out);
    }
    if (version_.load(std::memory_order_relaxed) == before) return;
    out = Quick{};
  }
  out.slow = true;
}

// The numbers of the lines may be torn: none is followed out of the array or for ever, and the answer is only
// used when nobody wrote meanwhile.
void ResidentLines::decide_chain(std::uint32_t person, const QuickQuestion& question,
                                 Quick& out) const noexcept {
  out.slow = true;  // until all of them are read
  LineRoom<kLongest> room;
  GrantLine* lines = room.lines();
  std::size_t count = 0;
  if (!first_.load(person, lines)) return;
  while (lines[count].next != 0) {
    const std::uint32_t next = lines[count].next;
    lines[count].next = static_cast<std::uint32_t>(count + 1);
    if (++count == kLongest || !more_.load(next, &lines[count])) return;
  }
  out.slow = false;
  varde::decide(lines[0], lines, question, out);
}

void ResidentLines::release(std::uint32_t person) {
  GrantLine line;
  if (!first_.load(person, &line)) return;
  while (line.next != 0) {
    const std::uint32_t next = line.next;
    free_.push_back(next);
    if (!more_.load(next, &line)) return;
  }
}

std::uint32_t ResidentLines::place() {
  if (free_.empty()) return used_++;
  const std::uint32_t out = free_.back();
  free_.pop_back();
  return out;
}

void ResidentLines::put(std::uint32_t person, std::vector<GrantLine>& lines) {
  release(person);
  // Nowhere to put them, or too many: it is asked anew each time.
  const bool room = lines.size() <= kLongest && lines.size() - 1 <= free_.size() + (more_.most() - used_);
  if (!room) lines = {GrantLine{}};
  std::uint32_t next = 0;
  for (std::size_t i = lines.size(); i-- > 1;) {
    lines[i].next = next;
    next = place();
    more_.store(next, lines[i]);
  }
  lines[0].next = next;
  first_.store(person, lines[0]);
}

void ResidentLines::write(std::uint32_t person, std::vector<GrantLine> lines) {
  version_.fetch_add(1, std::memory_order_acq_rel);
  put(person, lines);
  version_.fetch_add(1, std::memory_order_release);
}

void ResidentLines::drop(std::uint32_t person) { write(person, {GrantLine{}}); }

void ResidentLines::drop_all() {
  version_.fetch_add(1, std::memory_order_acq_rel);
  first_.clear();
  free_.clear();
  used_ = 1;
  version_.fetch_add(1, std::memory_order_release);
}

}  // namespace varde
