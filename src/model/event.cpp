#include "model/event.h"

namespace varde {

EventBody::EventBody() = default;
EventBody::EventBody(const EventBody&) = default;
EventBody::EventBody(EventBody&&) noexcept = default;
EventBody& EventBody::operator=(const EventBody&) = default;
EventBody& EventBody::operator=(EventBody&&) noexcept = default;
EventBody::~EventBody() = default;

bool EventBody::operator==(const EventBody& other) const { return value == other.value; }

bool operator==(const EventCorrected& a, const EventCorrected& b) {
  const bool same_replacement =
      a.replacement && b.replacement ? *a.replacement == *b.replacement : a.replacement == b.replacement;
  return a.event == b.event && a.occurred == b.occurred && a.reason == b.reason && same_replacement;
}

}  // namespace varde
