// Every deadline of the referrals' rules against a count that takes one day at a time: over Easter,
// Christmas, 1 and 17 May, the nights of summer time, and the ends of months.
#include <set>

#include "base/calendar.h"
#include "referral_story.h"

namespace varde::test {
namespace {

struct Row {
  const char* parameter;
  int amount;
  enum { WorkingDays, Days, Months } unit;
};
// As the law and the rules have them (law.md 4): written here again, so that the pack cannot agree with
// itself.
constexpr Row kRows[] = {
    {"referral.assess", 10, Row::WorkingDays},
    {"referral.tell", 10, Row::WorkingDays},
    {"referral.assess.urgent", 1, Row::WorkingDays},
    {"referral.inform", 1, Row::WorkingDays},
    {"referral.treat.young", 65, Row::WorkingDays},
    {"helfo.notify", 0, Row::Days},
    {"referral.waiting.ask", 6, Row::Months},
    {"referral.waiting.warn", 14, Row::Days},
    {"gp.appointment", 5, Row::WorkingDays},
    {"referral.receive", 2, Row::WorkingDays},
    {"referral.answer", 10, Row::WorkingDays},
    {"referral.answer.ask", 15, Row::WorkingDays},
    {"referral.answer.lapse", 5, Row::WorkingDays},
    {"referral.lapsed.decide", 5, Row::WorkingDays},
    {"referral.appointment", 5, Row::WorkingDays},
    {"referral.outcome", 2, Row::WorkingDays},
    {"referral.hold", 20, Row::WorkingDays},
    {"referral.open", 6, Row::Months},
    {"referral.open.ask", 3, Row::Months},
    {"referral.return", 5, Row::WorkingDays},
    {"referral.conflict", 5, Row::WorkingDays},
    {"application.provisional", 1, Row::Months},
    {"child.review", 7, Row::Days},
    {"child.receipt", 21, Row::Days},
    {"child.investigate", 3, Row::Months},
    {"child.after", 21, Row::Days},
};

// Easter Sundays as the almanac has them; the other days of the church hang on them.
const std::set<std::string> kEasters = {"2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16"};

bool is_day_off(CivilDate date) {
  const int of_week = static_cast<int>((date.day + 3) % 7);  // 1970-01-01 was a Thursday; Monday is 0
  if (of_week >= 5) return true;
  const std::string text = to_text(date), month_day = text.substr(5);
  if (month_day == "01-01" || month_day == "05-01" || month_day == "05-17" || month_day == "12-25" ||
      month_day == "12-26")
    return true;
  for (const int after : {-3, -2, 0, 1, 39, 49, 50}) {
    if (kEasters.contains(to_text(CivilDate{date.day - after}))) return true;
  }
  return false;
}

bool ends_month(CivilDate date) { return to_text(CivilDate{date.day + 1}).substr(8) == "01"; }

CivilDate count(CivilDate from, const Row& row) {
  CivilDate day = from;
  int left = row.amount;
  switch (row.unit) {
    case Row::WorkingDays:
      while (left > 0) {
        day.day += 1;
        if (!is_day_off(day)) --left;
      }
      return day;
    case Row::Days:
      for (; left > 0; --left) day.day += 1;
      return day;
    case Row::Months:
      while (left > 0) {
        day.day += 1;
        if (to_text(day).substr(8) == "01") --left;
      }
      while (to_text(day).substr(8) != to_text(from).substr(8) && !ends_month(day)) day.day += 1;
      return day;
  }
  return day;
}

TEST_CASE("deadlines: each is what a count day by day says, for every day of two years") {
  const Story story;
  const Basis basis = story.basis();
  for (const Row& row : kRows) {
    CAPTURE(row.parameter);
    for (CivilDate from = day("2026-01-01"); from < day("2027-12-31"); from.day += 1) {
      const CivilDate last = count(from, row);
      const Moment of_day{PartialDate{from, PartialDate::Precision::Day}};
      const std::optional<Instant> due = basis.deadline(row.parameter, of_day);
      REQUIRE(due);
      if (*due != oslo_midnight(CivilDate{last.day + 1})) {
        FAIL_CHECK(to_text(from) << ": " << to_text(oslo_day(Instant{due->us - 1})) << " for "
                                 << to_text(last));
        break;
      }
      // The first and the last second of the day in Norway are the same day, whatever UTC says.
      const Instant begins = oslo_midnight(from);
      const Instant ends{oslo_midnight(CivilDate{from.day + 1}).us - 1};
      if (basis.deadline(row.parameter, Moment{begins}) != due ||
          basis.deadline(row.parameter, Moment{ends}) != due) {
        FAIL_CHECK(to_text(from) << ": not one day to its instants");
        break;
      }
    }
  }
}

TEST_CASE("deadlines: all that the referrals' rules have are in the table") {
  const Story story;
  std::set<std::string> counted;
  for (const Row& row : kRows) counted.insert(row.parameter);
  counted.insert("age.young.treatment");  // an age, no period
  for (const Parameter& row : story.basis().pack.parameters) {
    const bool of_referrals = row.id.rfind("referral.", 0) == 0 || row.id.rfind("child.re", 0) == 0 ||
                              row.id == "child.investigate" || row.id == "child.after" ||
                              row.rule == "RF-05" || row.rule == "RF-06" || row.rule == "RF-13" ||
                              row.rule == "MF-02" || row.rule == "MF-03";
    CAPTURE(row.id);
    if (of_referrals && row.id.rfind("referral.waiting.contact", 0) != 0) CHECK(counted.contains(row.id));
  }
}

// The rules themselves ask for the right one, counted from the right day.
TEST_CASE("deadlines: the duties of a referral over the days that are hard to count") {
  for (const char* text :
       {"2026-03-27", "2026-03-29", "2026-04-01", "2026-04-05", "2026-04-30", "2026-05-14", "2026-05-16",
        "2026-08-31", "2026-10-25", "2026-11-30", "2026-12-23", "2026-12-31"}) {
    CAPTURE(text);
    const CivilDate came = day(text);
    const auto last = [&](const Obligation& row) { return to_text(oslo_day(Instant{row.due->us - 1})); };
    const auto counted = [](CivilDate from, int amount, decltype(Row::unit) unit) {
      return to_text(count(from, {"", amount, unit}));
    };
    Story story = referral_story("2010-01-01");
    story.told(text, sent());
    story.told(text, received());
    CHECK(last(duty(story, "RF-02", "assess")) == counted(came, 10, Row::WorkingDays));
    CHECK(last(duty(story, "RF-11", "ask-still-wanted")) == counted(came, 6, Row::Months));
    story.told(text, accepted("2027-12-31"));
    CHECK(last(duty(story, "RF-04", "inform-person")) == counted(came, 10, Row::WorkingDays));
    CHECK(last(duty(story, "RF-05", "start-by")) == counted(came, 65, Row::WorkingDays));

    Story concern = referral_story();
    concern.told(text, sent(of_kind(ReferralKind::ChildWelfareReport, referral(kNav, kChildServices))));
    concern.told(text, received());
    CHECK(last(duty(concern, "MF-03", "review")) == counted(came, 7, Row::Days));
    CHECK(last(duty(concern, "MF-03", "confirm-receipt")) == counted(came, 21, Row::Days));
    concern.told(text, accepted(nullptr));
    CHECK(last(duty(concern, "MF-03", "investigate")) ==
          counted(count(came, {"", 7, Row::Days}), 3, Row::Months));
    concern.told(text, {ReferralCompleted{kThread}});
    CHECK(last(duty(concern, "MF-03", "tell-after")) == counted(came, 21, Row::Days));
  }
}

}  // namespace
}  // namespace varde::test
