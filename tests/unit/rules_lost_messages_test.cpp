// Two controllers and a clinic that answers by letter tell of one referral. Whatever is lost, late or out of
// order, an end stands where the last step that it heard of leads, and both stand at the same place in the
// end, or the end that heard what cannot both be shows it. (The same message twice is one command, which the
// ledger keeps once: app_two_ends_test.cpp.)
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "referral_story.h"

namespace varde::test {
namespace {

using S = ReferralState;
constexpr std::size_t kMessages = 8;
using Mask = unsigned;

struct Message {
  const char* occurred;
  bool of_child;
  EventBody body;
  S leads;  // where it leaves the referral that it is about
};

// What the doctor tells NAV, in the order in which it happened: the referral is received, taken on, forwarded
// to a clinic without a system, whose letters the doctor types, and answered when the clinic is done.
std::array<Message, kMessages> told() {
  ReferralForwarded forwarded{kThread, kChild, party(kPolyclinic)};
  AppointmentBooked hour{kHour, kChild, kPolyclinic, when("2026-03-27T09:00:00Z")};
  return {{
      {"2026-03-04", false, {ReferralReceived{kThread, {}, day("2026-02-20"), {}}}, S::Received},
      {"2026-03-05", false, {ReferralAccepted{kThread}}, S::Accepted},
      {"2026-03-06", false, {forwarded}, S::Forwarded},
      {"2026-03-20", true, {ReferralAccepted{kChild}}, S::Accepted},
      {"2026-03-22", true, {hour}, S::Scheduled},
      {"2026-04-02", true, {ReferralNoted{kChild}}, S::Visited},
      {"2026-04-20", true, {ReferralCompleted{kChild, "epikrise 3"}}, S::Completed},
      {"2026-04-22", false, {ReferralCompleted{kThread, "epikrise 3"}}, S::Completed},
  }};
}

Event event_of(std::int64_t sequence, int id, const char* occurred, EventBody body) {
  Event event;
  event.kind = body.kind();
  event.id = service(id);
  event.command = service(id);
  event.sequence = sequence;
  event.recorded = Instant{at("2026-06-01T00:00:00Z").us + sequence};
  auto entry = std::make_shared<Entry>();
  entry->occurred = when(occurred);
  entry->reported = true;
  entry->context.controller = kController;
  entry->context.unit = kNav;
  entry->body = std::move(body);
  event.entry = std::move(entry);
  return event;
}

EventBody in_envelope(int id, const char* occurred, const EventBody& body) {
  EnvelopeReceived out;
  out.envelope.sender = {kOther, kDoctor, "Legen"};
  out.envelope.recipient = party(kNav);
  out.envelope.thread = kThread;
  out.envelope.event = service(id);
  out.envelope.rule = "RF-04";
  out.envelope.occurred = when(occurred);
  out.envelope.content = std::make_shared<const EventBody>(body);
  out.verified = true;
  return {out};
}

// Where an end stands of a referral.
struct Stand {
  std::optional<S> state;
  ReferralDates dates;
  bool conflict = false;
  bool operator==(const Stand&) const = default;
};
struct Stands {
  Stand parent, child;
  bool operator==(const Stands&) const = default;
};
Stand stand_of(const CaseState& state, const Uuid& id) {
  const ReferralCourse* course = state.referral(id);
  if (!course) return {};
  return {course->state, course->dates, course->conflict};
}
Stands stands_of(const std::vector<Event>& events) {
  const CaseState state = fold(events, kEnd, kEnd);
  return {stand_of(state, kThread), stand_of(state, kChild)};
}

// The plain reading of what was heard: the last step stands; a forwarded referral whose other part is done is
// back with whoever forwarded it.
std::optional<S> plainly(Mask heard, bool of_child, const std::array<Message, kMessages>& all) {
  std::optional<S> out = of_child ? std::nullopt : std::optional(S::Requested);
  bool other_done = false;
  for (std::size_t i = 0; i < kMessages; ++i) {
    if ((heard >> i & 1) == 0) continue;
    if (all[i].of_child == of_child) out = all[i].leads;
    if (of_child && all[i].leads == S::Forwarded) out = S::Requested;
    if (all[i].of_child && all[i].leads == S::Completed) other_done = true;
  }
  return out == S::Forwarded && other_done ? S::Accepted : out;
}

// Every order of every choice of messages at NAV, each step by step: 109,601 places to stand.
template <class Check>
std::size_t everywhere(std::vector<Event>& events, Mask heard, const std::array<Message, kMessages>& all,
                       Check check) {
  std::size_t places = 1;
  check(heard, events);
  for (std::size_t i = 0; i < kMessages; ++i) {
    if ((heard >> i & 1) != 0) continue;
    const int id = 110 + static_cast<int>(i);
    events.push_back(event_of(static_cast<std::int64_t>(events.size()) + 1, id, all[i].occurred,
                              in_envelope(id, all[i].occurred, all[i].body)));
    places += everywhere(events, heard | 1u << i, all, check);
    events.pop_back();
  }
  return places;
}

TEST_CASE("lost messages: in every order of every choice, an end stands where what it heard leads") {
  const std::array<Message, kMessages> all = told();
  std::vector<Event> events = {event_of(1, 100, "2026-03-02", sent())};
  std::array<std::optional<Stands>, 1 << kMessages> first;
  const std::size_t places = everywhere(events, 0, all, [&](Mask heard, const std::vector<Event>& known) {
    const Stands now = stands_of(known);
    if (!first[heard]) first[heard] = now;
    const bool same = now == *first[heard];
    const bool plain =
        now.parent.state == plainly(heard, false, all) && now.child.state == plainly(heard, true, all);
    const bool seniority = (heard & 1) == 0 || now.parent.dates.seniority == day("2026-02-20");
    if (same && plain && seniority && !now.parent.conflict && !now.child.conflict) return;
    CAPTURE(heard);
    CHECK(same);
    CHECK(plain);
    CHECK(seniority);
    CHECK_FALSE(now.parent.conflict);
    CHECK_FALSE(now.child.conflict);
  });
  CHECK(places == 109601);
}

TEST_CASE("lost messages: when all has come, both ends agree, whether the doctor ever got the referral") {
  const std::array<Message, kMessages> all = told();
  std::vector<Event> nav = {event_of(1, 100, "2026-03-02", sent())}, doctor;
  for (std::size_t i = 0; i < kMessages; ++i) {
    const int id = 110 + static_cast<int>(i);
    const auto sequence = static_cast<std::int64_t>(i) + 2;
    nav.push_back(event_of(sequence, id, all[i].occurred, in_envelope(id, all[i].occurred, all[i].body)));
    doctor.push_back(event_of(sequence, id, all[i].occurred, all[i].body));
  }
  const Stands there = stands_of(nav);
  CHECK(there.parent.state == S::Completed);
  CHECK(there.child.state == S::Completed);
  CHECK(stands_of(doctor) == there);
  // NAV's own message comes at last, after all that answered it.
  doctor.push_back(event_of(10, 100, "2026-03-02", in_envelope(100, "2026-03-02", sent())));
  CHECK(stands_of(doctor) == there);
}

TEST_CASE("lost messages: a no by telephone and a yes in writing are shown as soon as both are known") {
  const std::array<Message, kMessages> all = told();
  ReferralDeclined no;
  no.referral = kThread;
  std::vector<Event> events = {event_of(1, 100, "2026-03-02", sent()), event_of(2, 101, "2026-03-12", {no})};
  std::size_t shown = 0;
  everywhere(events, 0, all, [&](Mask heard, const std::vector<Event>& known) {
    const bool completed = (heard >> (kMessages - 1) & 1) != 0;
    const Stand now = stands_of(known).parent;
    shown += now.conflict;
    if (now.conflict == completed) return;
    CAPTURE(heard);
    CHECK(now.conflict == completed);
  });
  CHECK(shown > 50000);
}

}  // namespace
}  // namespace varde::test
