// Who may be told what, out of memory: never from before a commit, never more for a clock that jumps.
#include <atomic>
#include <thread>

#include "book.h"
#include "telling_story.h"

namespace varde::test {
namespace {

// From the substance service to NAV, of stays.
struct Telling : Desk {
  int looks = 0;  // into the ledger

  Telling() {
    ledger.bend_head = [this](StreamHead&) { ++looks; };
    load_profile();
    report({PersonRegistered{born("1990-05-01")}}, "2026-01-02");
  }
  Uuid consent(const std::function<void(Consent&)>& terms = {}, const char* on = "2026-03-02") {
    Consent given = sharing(to_service(kSubstance));
    if (terms) terms(given);
    const Fact told = fact({ConsentGiven{given}}, on);
    report(told);
    return event_id(kController, *stream, told.id, EventKind::ConsentGiven, 1);
  }
  IndexQuestion question(const char* instant = "2026-03-02T12:00:00Z", const Party& to = to_service(kNav)) {
    IndexQuestion out;
    out.at = at(instant);
    out.person = *book.consents().person(*stream);
    out.teller = *book.consents().party(to_service(kSubstance));
    out.to = *book.consents().party(to);
    out.categories = mask<CategoryMask>(Category::Stay);
    return out;
  }
  bool permits(const IndexQuestion& asked) {
    const Result<Quick> quick = book.consents().decide(asked);
    REQUIRE(quick.ok());
    CHECK_FALSE(quick->slow);
    return quick->permitted != 0;
  }
};

TEST_CASE("index: the case is opened once, and again after a commit to it") {
  Telling desk;
  const IndexQuestion asked = desk.question();
  CHECK_FALSE(desk.permits(asked));
  const Uuid consent = desk.consent();
  CHECK(desk.permits(asked));
  desk.looks = 0;
  CHECK(desk.permits(asked));
  CHECK_FALSE(desk.book.consents().resident(asked).slow);
  CHECK(desk.looks == 0);
  desk.report({ConsentWithdrawn{consent, {}}});
  CHECK(desk.book.consents().resident(asked).slow);
  CHECK_FALSE(desk.permits(asked));
  CHECK_FALSE(desk.book.consents().resident(asked).slow);
}

TEST_CASE("index: what another book over the same ledger commits is in the next answer") {
  Telling desk;
  const Uuid consent = desk.consent();
  const IndexQuestion asked = desk.question();
  CHECK(desk.permits(asked));
  CHECK_FALSE(desk.book.consents().resident(asked).slow);
  CaseBook other{desk.ledger, desk.options, sealed()};
  const Fact withdrawal = desk.fact({ConsentWithdrawn{consent, {}}});
  REQUIRE(other.report(desk.by, write_fact(withdrawal), desk.now).ok());
  CHECK(desk.book.consents().resident(asked).slow);
  CHECK_FALSE(desk.permits(asked));
  CHECK_FALSE(desk.book.consents().resident(asked).slow);
  // What it does to another case leaves this one's line where it is.
  Fact another = desk.fact({PersonRegistered{born("1980-05-01")}});
  another.stream.reset();
  REQUIRE(other.report(desk.by, write_fact(another), desk.now).ok());
  CHECK_FALSE(desk.permits(asked));
  desk.looks = 0;
  CHECK_FALSE(desk.permits(asked));
  CHECK(desk.looks == 0);
}

TEST_CASE("index: it says why, also where the case must be asked") {
  Telling desk;
  const auto rule = [&](const IndexQuestion& asked) {
    return std::string(quick_rule(desk.book.consents().decide(asked)->rule));
  };
  CHECK(rule(desk.question()) == "SR-01");
  desk.consent();
  CHECK(rule(desk.question()) == "CS-12");
  desk.report({PersonRegistered{born("2015-05-01")}}, "2026-01-03");
  const IndexQuestion parent = desk.question("2026-03-02T12:00:00Z", to_kind(PartyKind::Parent));
  CHECK(rule(parent) == "CG-02");
  CHECK(desk.book.consents().resident(parent).slow);
  CHECK(rule(desk.question()) == "SR-01");
  CHECK(desk.book.consents().decide(desk.question())->outcome == DisclosureOutcome::DenyNotPermitted);
}

TEST_CASE("index: many at once are answered as one by one") {
  Telling desk;
  desk.consent();
  std::vector<IndexQuestion> asked(20, desk.question());
  for (std::size_t i = 0; i < asked.size(); i += 3) asked[i].purpose = Purpose::Quality;
  std::vector<Quick> answers(asked.size());
  REQUIRE(desk.book.consents().decide(asked, answers).ok());
  for (std::size_t i = 0; i < asked.size(); ++i) CHECK((answers[i].permitted != 0) == (i % 3 != 0));
}

TEST_CASE("index: a clock that is set back extends nothing, nor does one that jumps ahead") {
  Telling desk;
  SUBCASE("what has ended stays ended") {
    desk.consent([](Consent& c) { c.until = day("2026-03-10"); });
    CHECK(desk.permits(desk.question("2026-03-10T12:00:00Z")));
    CHECK_FALSE(desk.permits(desk.question("2026-03-12T12:00:00Z")));
    CHECK_FALSE(desk.permits(desk.question("2026-03-10T12:00:00Z")));
  }
  SUBCASE("what has not begun does not begin") {
    desk.consent([](Consent& c) { c.from = day("2026-03-20"); });
    CHECK(desk.permits(desk.question("2026-03-21T12:00:00Z")));
    CHECK_FALSE(desk.permits(desk.question("2026-03-19T12:00:00Z")));
    CHECK(desk.permits(desk.question("2026-03-22T12:00:00Z")));
  }
}

TEST_CASE("index: random instants in any order permit what every earlier one would have") {
  Telling desk;
  desk.consent([](Consent& c) { c.from = day("2026-03-05"), c.until = day("2026-03-20"); });
  std::uint64_t seed = 1;
  Instant believed = kBeginning;
  for (int i = 0; i < 500; ++i) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    const Instant now{at("2026-03-01T00:00:00Z").us +
                      static_cast<std::int64_t>((seed >> 33) % 23) * 86400000000};
    believed = std::max(believed, now);
    IndexQuestion asked = desk.question();
    asked.at = now;
    const auto holds_at = [](Instant when) {
      return when >= oslo_midnight(day("2026-03-05")) && when < oslo_midnight(day("2026-03-21"));
    };
    CHECK(desk.permits(asked) == (holds_at(now) && holds_at(believed)));
  }
}

TEST_CASE("index: another profile, another kind of service") {
  Telling desk;
  desk.consent([](Consent& c) { c.recipients = {to_kind(PartyKind::Nav)}; });
  const IndexQuestion asked = desk.question();
  CHECK(desk.permits(asked));
  Profile other = small_profile();
  for (Service& service : other.services) {
    if (service.id == kNav) service.kind = ServiceKind::School;
  }
  REQUIRE(desk.act(Command{desk.command(201), {}, {}, {ProfileLoaded{other}}, {}})->answer == Status::Ok);
  CHECK_FALSE(desk.permits(asked));
}

TEST_CASE("index: no room in memory, and numbers that nobody gave") {
  Telling desk;
  desk.consent();
  EngineOptions none = desk.options;
  none.resident_persons = 0;
  CaseBook book(desk.ledger, none, sealed());
  IndexQuestion asked = desk.question();
  asked.person = *book.consents().person(*desk.stream);
  asked.teller = *book.consents().party(to_service(kSubstance));
  asked.to = *book.consents().party(to_service(kNav));
  CHECK(book.consents().decide(asked)->permitted != 0);
  CHECK(book.consents().resident(asked).slow);

  ConsentIndex& index = desk.book.consents();
  const auto status_of = [&](const std::function<void(IndexQuestion&)>& change) {
    IndexQuestion bent = desk.question();
    change(bent);
    const Result<Quick> answer = index.decide(bent);
    return answer.ok() ? Status::Ok : answer.error().status;
  };
  CHECK(status_of([](IndexQuestion&) {}) == Status::Ok);
  CHECK(status_of([](IndexQuestion& q) { q.person = 77; }) == Status::Missing);
  CHECK(status_of([](IndexQuestion& q) { q.teller = 77; }) == Status::Missing);
  CHECK(status_of([](IndexQuestion& q) { q.to = 77; }) == Status::Missing);
  CHECK(status_of([](IndexQuestion& q) { q.to = kAnyParty; }) == Status::Missing);
  CHECK(status_of([&](IndexQuestion& q) { q.person = *index.person(kStranger); }) == Status::NotFound);
  Party role = to_service(kNav);
  role.role = "veileder";
  CHECK(index.party(role).error().status == Status::Value);
  CHECK(index.party(Party{}).error().status == Status::Value);
}

TEST_CASE("index: who is told meanwhile is never told by what was taken back before") {
  Telling desk;
  const IndexQuestion asked = desk.question();
  CHECK_FALSE(desk.permits(asked));
  std::atomic<int> committed{0};  // odd: the consent was taken back, and that has been answered
  std::atomic<bool> done{false};
  std::atomic<int> stale{0};
  std::thread other([&] {
    while (!done.load()) {
      const int before = committed.load();
      const Result<Quick> answer = desk.book.consents().decide(asked);
      const bool yes = answer.ok() && answer->permitted != 0;
      if (yes && before % 2 == 1 && committed.load() == before) ++stale;
    }
  });
  desk.ledger.bend_head = {};
  for (int round = 0; round < 100; ++round) {
    const Fact told = desk.fact({ConsentGiven{sharing(to_service(kSubstance))}});
    if (round > 0) ++committed;  // may be permitted from now on
    desk.report(told);
    const Uuid consent = event_id(kController, *desk.stream, told.id, EventKind::ConsentGiven, 1);
    desk.report({ConsentWithdrawn{consent, {}}});
    ++committed;
    std::this_thread::yield();
  }
  done.store(true);
  other.join();
  CHECK(stale.load() == 0);
}

TEST_CASE("resident lines: long ones are kept, let go, and their places used again") {
  ResidentLines lines(1);
  QuickQuestion asked;
  asked.at = 5;
  asked.teller = quick_party(PartyKind::Gp);
  asked.categories = 1;
  const auto chain = [](std::size_t length) {
    std::vector<GrantLine> out(length);
    for (std::size_t i = 0; i < length; ++i) {
      out[i].from = 0;
      out[i].until = 10;
      out[i].count = 1;
      out[i].flags = kWide;
      out[i].next = i + 1 < length ? static_cast<std::uint32_t>(i + 1) : 0;
      out[i].grants[0] = {kAnyParty, static_cast<PartyNumber>(kKindParty + i), 1, 1, 0xff};
    }
    return out;
  };
  const auto permits = [&](PartyKind kind) {
    asked.to = quick_party(kind);
    return lines.decide(0, asked).permitted != 0;
  };
  CHECK(lines.decide(0, asked).slow);
  for (int i = 0; i < 2000; ++i) {
    lines.write(0, chain(static_cast<std::size_t>(1 + i % 40)));
    if (i % 40 == 39) CHECK(permits(PartyKind::Management));
    if (i % 40 == 0) CHECK_FALSE(permits(PartyKind::Management));
  }
  lines.write(0, chain(65));
  CHECK(lines.decide(0, asked).slow);
  lines.write(0, chain(1));
  CHECK(permits(PartyKind::CoordinatingUnit));
  lines.drop(0);
  CHECK(lines.decide(0, asked).slow);
  lines.write(0, chain(3));
  lines.drop_all();
  CHECK(lines.decide(0, asked).slow);
  CHECK(lines.decide(100000, asked).slow);
}

}  // namespace
}  // namespace varde::test
