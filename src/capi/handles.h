// What an opaque pointer of the C interface is: a number in a pointer's clothes. It is never followed, so
// that a handle that was given back, is of another kind or was never ours is told apart from a live one,
// whatever the host does.
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <memory>
#include <mutex>

namespace varde::capi {

enum class Kind : std::uint8_t { None, Store, Cursor, Engine, Case, Bytes, Error, Disclosure };

// Slots that live as long as the process and hold one object at a time. A slot's generation is raised when
// its object goes; a handle names slot, kind and generation, and is odd: no object lies at such an address.
// Any thread.
class Handles {
 public:
  // Never destroyed: a host's finalisers may give handles back after our statics have gone.
  static Handles& of_process() { return the_only_; }

  // Throws std::bad_alloc.
  void* open(Kind kind, std::shared_ptr<void> object);
  // Null when it is no live handle of that kind. The object lives on while a call uses it.
  std::shared_ptr<void> find(Kind kind, const void* handle);
  // As find; from now on the handle is none.
  std::shared_ptr<void> close(Kind kind, const void* handle);

  // As find, in a few loads and without keeping the object: for a kind whose handles are used one call at a
  // time, so that none is closed meanwhile.
  void* peek(Kind kind, const void* handle) const noexcept {
    const auto number = reinterpret_cast<std::uintptr_t>(handle);
    if ((number >> 1 & ((1u << kKindBits) - 1)) != static_cast<std::uintptr_t>(kind)) return nullptr;
    const Slot* const found = slot((number >> (kKindBits + 1)) & kIndexMask);
    return found && found->handle.load(std::memory_order_acquire) == number ? found->object.get() : nullptr;
  }

  std::int64_t live() const { return live_.load(std::memory_order_relaxed); }

 private:
  static constexpr unsigned kKindBits = 3;
  static constexpr unsigned kIndexBits = sizeof(void*) >= 8 ? 28 : 16;
  static constexpr std::uintptr_t kIndexMask = (std::uintptr_t{1} << kIndexBits) - 1;
  static constexpr unsigned kGenerationBits = sizeof(void*) * 8 - kIndexBits - kKindBits - 1;
  static constexpr std::uintptr_t kLastGeneration = (std::uintptr_t{1} << kGenerationBits) - 1;
  // Chunk 0 has kFirst slots, and each later one as many as all before it.
  static constexpr std::uintptr_t kFirst = 1024;
  static constexpr unsigned kFirstBits = 10;
  static constexpr unsigned kChunks = kIndexBits - kFirstBits + 1;

  struct Slot {
    std::mutex guard;
    std::atomic<std::uintptr_t> handle{0};  // the live one
    std::uintptr_t generation = 1;
    Kind kind = Kind::None;
    std::shared_ptr<void> object;
    std::uintptr_t next_free = 0;  // its index + 1
  };

  constexpr Handles() = default;
  static Handles the_only_;
  Slot* slot(std::uintptr_t index) const noexcept {
    const auto chunk = static_cast<std::size_t>(std::bit_width(index >> kFirstBits));
    if (chunk >= kChunks) return nullptr;
    Slot* const first = chunks_[chunk].load(std::memory_order_acquire);
    return first ? first + (chunk == 0 ? index : index - (kFirst << (chunk - 1))) : nullptr;
  }
  std::uintptr_t take_index();
  std::shared_ptr<void> look(Kind kind, const void* handle, bool close);

  std::array<std::atomic<Slot*>, kChunks> chunks_{};
  std::mutex guard_;  // of the two below
  std::uintptr_t next_ = 0;
  std::uintptr_t free_ = 0;  // index + 1 of the first free slot
  std::atomic<std::int64_t> live_{0};
};

}  // namespace varde::capi
