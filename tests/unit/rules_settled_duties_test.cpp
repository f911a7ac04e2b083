// obligation.settled: what people decide about duties.
#include "referral_story.h"
#include "rules/settled_duties.h"

namespace varde::test {
namespace {

std::string span_of(const Story& story, const Uuid& id) {
  for (const Obligation& row : story.duties()) {
    if (row.id == id)
      return to_text(oslo_day(row.opens)) + " to " + to_text(oslo_day(Instant{row.due->us - 1}));
  }
  return "gone";
}

TEST_CASE("settled duties: confirmed, put off, closed, and left when the limit has passed") {
  struct Row {
    std::string_view id;
    const char *rule, *text;  // of a referral of 2 March 2026, received on the 4th
    const char* on;
    SettledAs as;
    const char* until;
    const char* span;  // of the duty afterwards
  };
  const Row rows[] = {
      {"confirmed, it stands", "RF-02", "assess", "2026-03-06", SettledAs::Confirmed, nullptr,
       "2026-03-04 to 2026-03-18"},
      {"put off", "RF-02", "assess", "2026-03-06", SettledAs::Snoozed, "2026-03-12",
       "2026-03-12 to 2026-03-18"},
      {"put off, never past the law's last day", "RF-02", "assess", "2026-03-06", SettledAs::Snoozed,
       "2026-04-20", "2026-03-18 to 2026-03-18"},
      {"put off to a day before it opens", "RF-02", "assess", "2026-03-06", SettledAs::Snoozed, "2026-03-01",
       "2026-03-04 to 2026-03-18"},
      {"put off, where the day is local practice", "RF-loop", "decide-lapsed", "2026-04-02",
       SettledAs::Snoozed, "2026-05-04", "2026-05-04 to 2026-05-04"},
      {"put off with no day is not put off", "RF-02", "assess", "2026-03-06", SettledAs::Snoozed, nullptr,
       "2026-03-04 to 2026-03-18"},
      {"the law's is not closed before its limit", "RF-02", "assess", "2026-03-06", SettledAs::Closed,
       nullptr, "2026-03-04 to 2026-03-18"},
      {"... on the last day", "RF-02", "assess", "2026-03-18", SettledAs::Closed, nullptr,
       "2026-03-04 to 2026-03-18"},
      {"... the day after it can be", "RF-02", "assess", "2026-03-19", SettledAs::Closed, nullptr, "gone"},
      {"local practice is closed", "RF-loop", "ask-receiver", "2026-03-25", SettledAs::Closed, nullptr,
       "gone"},
      {"not before it opens", "RF-loop", "ask-receiver", "2026-03-20", SettledAs::Closed, nullptr,
       "2026-03-24 to 2026-03-31"},
      {"the limit has passed", "RF-loop", "decide-lapsed", "2026-04-02", SettledAs::LimitPassed, nullptr,
       "gone"},
      {"it has not", "RF-loop", "decide-lapsed", "2026-03-30", SettledAs::LimitPassed, nullptr,
       "2026-04-01 to 2026-04-13"},
      {"the limit of the law has not passed", "RF-02", "assess", "2026-03-10", SettledAs::LimitPassed,
       nullptr, "2026-03-04 to 2026-03-18"},
      {"the limit of the law has", "RF-02", "assess", "2026-03-20", SettledAs::LimitPassed, nullptr, "gone"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Story story = referral_story();
    story.told("2026-03-02", sent());
    story.told("2026-03-04", received());
    const Uuid id = duty(story, row.rule, row.text).id;
    story.told(row.on, settled(row.as, {id}, row.until));
    CHECK(span_of(story, id) == row.span);
  }
}

TEST_CASE("settled duties: several at once, of any rule; a new cause is a new duty") {
  Story story = referral_story();
  story.told("2026-03-02", {PlanOffered{kSubstance, true, true, {}}});
  story.told("2026-03-02", sent(referral(kNav, kStranger)));
  const Uuid offer = duty(story, "R-033", "answer-offer").id;
  const Uuid asks = duty(story, "RF-loop", "ask-receiver").id;
  story.told("2026-03-25", settled(SettledAs::Closed, {offer, asks}));
  CHECK(span_of(story, offer) == "gone");
  CHECK(span_of(story, asks) == "gone");
  CHECK(duty(story, "RF-loop", "decide-lapsed").owner == kNav);
  story.told("2026-03-26", accepted(nullptr));
  const Obligation again = duty(story, "RF-loop", "ask-receiver");
  CHECK(again.id != asks);
  CHECK(to_text(oslo_day(again.opens)) == "2026-06-27");
}

TEST_CASE("settled duties: the last day on which somebody confirmed") {
  Story story = referral_story();
  story.told("2026-03-02", sent());
  const Uuid id = duty(story, "RF-loop", "receive").id;
  CHECK_FALSE(duty(story, "RF-loop", "receive").confirmed);
  story.told("2026-03-03", settled(SettledAs::Confirmed, {id}));
  story.told("2026-03-05", settled(SettledAs::Confirmed, {id}));
  story.told("2026-03-06", settled(SettledAs::Confirmed, {kThread}));
  CHECK(duty(story, "RF-loop", "receive").confirmed == day("2026-03-05"));
}

TEST_CASE("settled duties: what cannot be closed is said") {
  Story story = referral_story();
  story.told("2026-03-02", sent());
  story.told("2026-03-04", received());
  const Uuid assess = duty(story, "RF-02", "assess").id;
  const Uuid asks = duty(story, "RF-loop", "ask-receiver").id;
  CHECK(has(story.told("2026-03-25", settled(SettledAs::Closed, {asks})).findings, "RF-loop",
            "cannot-close") == false);
  Story other = referral_story();
  other.told("2026-03-02", sent());
  other.told("2026-03-04", received());
  CHECK(duty(other, "RF-02", "assess").id == assess);
  CHECK(has(other.told("2026-03-06", settled(SettledAs::Closed, {assess})).findings, "RF-loop",
            "cannot-close"));
}

}  // namespace
}  // namespace varde::test
