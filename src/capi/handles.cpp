#include "capi/handles.h"

#include <new>
#include <type_traits>
#include <utility>

namespace varde::capi {

constinit Handles Handles::the_only_;
static_assert(std::is_trivially_destructible_v<Handles>);

std::uintptr_t Handles::take_index() {
  const std::lock_guard lock(guard_);
  if (free_ != 0) {
    const std::uintptr_t index = free_ - 1;
    free_ = std::exchange(slot(index)->next_free, 0);
    return index;
  }
  if (next_ >> kIndexBits != 0) throw std::bad_alloc();
  const auto chunk = static_cast<std::size_t>(std::bit_width(next_ >> kFirstBits));
  if (!chunks_[chunk].load(std::memory_order_relaxed)) {
    chunks_[chunk].store(new Slot[chunk == 0 ? kFirst : kFirst << (chunk - 1)], std::memory_order_release);
  }
  return next_++;
}

void* Handles::open(Kind kind, std::shared_ptr<void> object) {
  const std::uintptr_t index = take_index();
  Slot& slot = *this->slot(index);
  const std::lock_guard lock(slot.guard);
  slot.kind = kind;
  slot.object = std::move(object);
  live_.fetch_add(1, std::memory_order_relaxed);
  const std::uintptr_t number = (slot.generation << (kIndexBits + kKindBits + 1)) |
                                (index << (kKindBits + 1)) | (static_cast<std::uintptr_t>(kind) << 1) | 1;
  slot.handle.store(number, std::memory_order_release);
  return reinterpret_cast<void*>(number);
}

std::shared_ptr<void> Handles::look(Kind kind, const void* handle, bool close) {
  const auto number = reinterpret_cast<std::uintptr_t>(handle);
  const std::uintptr_t index = (number >> (kKindBits + 1)) & kIndexMask;
  const std::uintptr_t generation = number >> (kIndexBits + kKindBits + 1);
  if ((number & 1) == 0 || ((number >> 1) & ((1u << kKindBits) - 1)) != static_cast<std::uintptr_t>(kind))
    return nullptr;
  Slot* const found = slot(index);
  if (!found) return nullptr;
  std::shared_ptr<void> object;
  {
    const std::lock_guard lock(found->guard);
    if (found->generation != generation || found->kind != kind) return nullptr;
    if (!close) return found->object;
    found->handle.store(0, std::memory_order_release);
    object = std::exchange(found->object, nullptr);
    found->kind = Kind::None;
    ++found->generation;
  }
  live_.fetch_sub(1, std::memory_order_relaxed);
  // A slot whose generations are used up is left alone: no handle is ever given out twice.
  if (generation != kLastGeneration) {
    const std::lock_guard lock(guard_);
    found->next_free = std::exchange(free_, index + 1);
  }
  return object;
}

std::shared_ptr<void> Handles::find(Kind kind, const void* handle) { return look(kind, handle, false); }

std::shared_ptr<void> Handles::close(Kind kind, const void* handle) { return look(kind, handle, true); }

}  // namespace varde::capi
