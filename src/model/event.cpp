#include "model/event.h"

#include <tuple>

namespace varde {

EventBody::EventBody() = default;
EventBody::EventBody(const EventBody&) = default;
EventBody::EventBody(EventBody&&) noexcept = default;
EventBody& EventBody::operator=(const EventBody&) = default;
EventBody& EventBody::operator=(EventBody&&) noexcept = default;
EventBody::~EventBody() = default;

bool EventBody::operator==(const EventBody& other) const { return value == other.value; }

namespace {

using Held = std::shared_ptr<const EventBody>;
bool same(const Held& a, const Held& b) { return a && b ? *a == *b : a == b; }

}  // namespace

bool operator==(const EventCorrected& a, const EventCorrected& b) {
  return a.event == b.event && a.occurred == b.occurred && a.reason == b.reason &&
         same(a.replacement, b.replacement);
}

bool operator==(const Envelope& a, const Envelope& b) {
  const auto head = [](const Envelope& e) {
    return std::tie(e.sender, e.recipient, e.thread, e.event, e.revision, e.answers, e.sent, e.rule,
                    e.consent, e.categories, e.occurred, e.ext);
  };
  return head(a) == head(b) && same(a.content, b.content);
}

}  // namespace varde
