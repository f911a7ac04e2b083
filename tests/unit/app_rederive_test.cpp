// After a profile was loaded every case is brought up to it: once, in any number of sittings, and the record
// says what changed hands.
#include "app/rederive.h"
#include "book.h"
#include "rules/duty_rows.h"

namespace varde::test {
namespace {

const Uuid kTalks = service(4);  // the new unit for talks
const Uuid kHome = service(5);   // the home service

// The substance service ends on a day; talks go to one service, care at home to another.
Profile divided(const char* last_day = "2026-08-31") {
  Profile profile = small_profile();
  profile.services[1].to = day(last_day);
  profile.services[1].successors = {{kTalks, {Need::MentalHealth}}, {kHome, {Need::CareAtHome}}};
  Service talks{kTalks, ServiceKind::MentalHealth, "Samtaleenheten"};
  talks.from = plus_days(day(last_day), 1);
  profile.services.push_back(talks);
  profile.services.push_back({kHome, ServiceKind::HomeCare, "Hjemmetjenesten"});
  return profile;
}

TEST_CASE("holders: who has a service's duties, day by day") {
  struct Row {
    std::string_view id;
    std::optional<Need> need;
    const char* on;
    Uuid holder;
  };
  const Row rows[] = {
      {"talks, the last day", Need::MentalHealth, "2026-08-31", kSubstance},
      {"talks, the day after", Need::MentalHealth, "2026-09-01", kTalks},
      {"care at home, the last day", Need::CareAtHome, "2026-08-31", kSubstance},
      {"care at home, the day after", Need::CareAtHome, "2026-09-01", kHome},
      {"nobody named for it: the coordinating unit", Need::Housing, "2026-09-01", kUnit},
      {"no need named: the coordinating unit", {}, "2026-09-01", kUnit},
      {"long before", {}, "1850-01-01", kSubstance},
  };
  const std::shared_ptr<const CompiledPack> pack = *compiled_pack();
  const Profile profile = divided();
  const Basis basis{pack->pack, &profile, kController, 1};
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(basis.holder(kSubstance, row.need, day(row.on)) == row.holder);
  }
  CHECK(basis.holder(kStranger, {}, day("2026-01-01")) == kUnit);
  Profile round = divided();
  round.services[1].successors = {{kNav, {}}};
  round.services[2].to = day("2026-08-31");
  round.services[2].successors = {{kSubstance, {}}};
  const Basis turning{pack->pack, &round, kController, 1};
  CHECK(turning.holder(kSubstance, {}, day("2026-09-01")) == kUnit);
}

TEST_CASE(
    "holders: what has not begun leaves nothing, and a coordinating unit that ends has a successor too") {
  const std::shared_ptr<const CompiledPack> pack = *compiled_pack();
  Profile profile = divided();
  profile.services[3].successors = {{kHome, {}}};  // the new unit, before its first day
  profile.services[0].to = day("2026-12-31");
  profile.services[0].successors = {{kNav, {}}};
  const Basis basis{pack->pack, &profile, kController, 1};
  CHECK(basis.holder(kTalks, {}, day("2026-08-31")) == kUnit);
  CHECK(basis.holder(kTalks, {}, day("2026-09-01")) == kTalks);
  CHECK(basis.holder(kUnit, {}, day("2026-12-31")) == kUnit);
  CHECK(basis.holder(kUnit, {}, day("2027-01-01")) == kNav);
  CHECK(basis.holder(kStranger, {}, day("2027-01-01")) == kNav);
}

TEST_CASE("SC-26: a measure goes to the part of the divided service that takes it over") {
  Story story = ready("2026-06-01");
  story.profile = divided();
  CarePlan plan = small_plan();
  plan.activities = {
      {"talks", "Samtaler", kSubstance, {}, {}, day("2026-10-01"), {}, Need::MentalHealth},
      {"meds", "Medisiner hjemme", kSubstance, {}, {}, day("2026-10-01"), {}, Need::CareAtHome},
      {"walks", "Turgruppe", kSubstance, {}, {}, day("2026-10-01"), {}, Need::Leisure}};
  story.told("2026-06-01", {PlanStarted{plan, Coordinator{kNav, {}, {}}, kPresent}});
  const Instant change = oslo_midnight(day("2026-09-01"));
  std::map<std::string, std::vector<Uuid>> owners;
  for (const Obligation& row : story.duties()) {
    if (row.text != "activity-due") continue;
    owners[row.subject].push_back(row.owner);
    CHECK(row.opens >= change);  // their warning begins after the change: the first holder never sees them
  }
  CHECK(owners["activity:talks"] == std::vector<Uuid>{kTalks});
  CHECK(owners["activity:meds"] == std::vector<Uuid>{kHome});
  CHECK(owners["activity:walks"] == std::vector<Uuid>{kUnit});
  CHECK(has(story.duty_names(), "IP-28/service-ended@2026-09-15"));
}

TEST_CASE("a duty that changes hands is two rows of one name that meet on the day") {
  Story story;
  story.profile = divided("2026-03-08");
  story.profile.services[1].successors = {{kHome, {}}};
  story.told("2026-03-02", {PlanOffered{kSubstance, true, true, {}}});
  const std::vector<Obligation> rows = story.duties();
  REQUIRE(rows.size() == 2);
  const Instant change = oslo_midnight(day("2026-03-09"));
  CHECK(rows[0].id == rows[1].id);
  CHECK(rows[0].owner == kSubstance);
  CHECK(rows[0].closes == change);
  CHECK(rows[1].owner == kHome);
  CHECK(rows[1].opens == change);
  CHECK_FALSE(rows[1].closes.has_value());
  CHECK(rows[0].due == rows[1].due);
}

struct Office : Desk {
  Office() { load_profile(); }
  void begin_cases(int count) {
    for (int i = 0; i < count; ++i) {
      stream.reset();
      report({PlanOffered{kSubstance, true, true, {}}});
    }
  }
  void load(Profile profile) {
    REQUIRE(act(Command{command(++commands), {}, {}, {ProfileLoaded{std::move(profile)}}, {}})->answer ==
            Status::Ok);
  }
};

Profile without_substance() {
  Profile profile = small_profile();
  profile.services.erase(profile.services.begin() + 1);
  return profile;
}

TEST_CASE("re-derivation: every case once, in any number of sittings") {
  Office office;
  office.begin_cases(450);
  office.load(without_substance());
  CHECK(office.verify().answer == "verified");  // the rows still follow from what they were decided under

  int called = 0;
  const Result<Rederivation> stopped =
      office.book.rederive(office.by, office.now, [&](std::int64_t, std::int64_t) { return ++called; });
  REQUIRE_FALSE(stopped.ok());
  CHECK(stopped.error().status == Status::Cancelled);

  std::vector<std::pair<std::int64_t, std::int64_t>> seen;
  const Result<Rederivation> rest = office.book.rederive(office.by, office.now, [&](auto done, auto of) {
    seen.emplace_back(done, of);
    return 0;
  });
  REQUIRE(rest.ok());
  CHECK(rest->cases == 250);
  CHECK(rest->done == 250);
  CHECK(rest->changed == 250);
  CHECK(rest->handed_over == 250);
  CHECK(rest->left == 0);
  CHECK(seen == std::vector<std::pair<std::int64_t, std::int64_t>>{{200, 250}, {250, 250}});

  const Result<Rederivation> again = office.book.rederive(office.by, office.now, {});
  REQUIRE(again.ok());
  CHECK(again->cases == 0);
  CHECK(again->done == 0);

  const Result<IndexRows> index = office.ledger.index(*office.stream);
  REQUIRE(index.ok());
  for (const Obligation& row : index->obligations) CHECK(row.owner == kUnit);
  const Verification found = office.verify();
  CHECK(found.answer == "verified");
  CHECK(found.refolded == 450);
  // The record says who handed what to whom.
  const std::vector<LedgerRow> rows = *office.ledger.load(*office.stream, 2);
  REQUIRE(rows.size() == 1);
  const OutcomeEntry outcome = *read_outcome_entry(**open_body(sealed(), rows[0]));
  REQUIRE(outcome.closed.size() == 1);
  CHECK(outcome.closed[0].owner == kSubstance);
  CHECK(outcome.opened.size() == 2);  // the same duty with the unit, and that the service is not known
}

TEST_CASE("re-derivation: a case that somebody writes meanwhile is left for the next time") {
  Office office;
  office.begin_cases(3);
  const Uuid written = *office.stream;
  office.load(without_substance());
  Desk other;
  bool once = true;
  office.ledger.before_append = [&] {
    if (!std::exchange(once, false)) return;
    const Result<StreamHead> head = office.ledger.to->head(written);
    REQUIRE(head.ok());
    office.stream = written;
    office.report({PlanAnswered{PlanAnswer::Wants, {}, kPresent}});
  };
  const Result<Rederivation> first = office.book.rederive(office.by, office.now, {});
  REQUIRE(first.ok());
  CHECK(first->cases == 3);
  CHECK(first->done == 2);
  CHECK(first->left == 1);
  const Result<Rederivation> second = office.book.rederive(office.by, office.now, {});
  REQUIRE(second.ok());
  CHECK(second->cases == 0);  // the report itself was decided under the new profile
  CHECK(office.verify().answer == "verified");
}

// A ledger in which one stream cannot be read for a reason that has nothing to do with its rows.
class Busy : public Bent {
 public:
  Result<std::vector<LedgerRow>> load(const Uuid& stream, std::int64_t after) override {
    if (stream == held) return fail(Status::Busy, "held");
    return Bent::load(stream, after);
  }
  Uuid held{};
};

TEST_CASE("a case that cannot be opened stops neither the re-derivation nor the preview of the others") {
  struct Row {
    std::string_view id;
    void (*bend)(std::vector<LedgerRow>&);
  };
  const Row rows[] = {
      {"a header", [](auto& r) { r[1].recorded.us ^= 1; }},
      {"a body", [](auto& r) { r[1].body->octets[3] ^= 1; }},
      {"a row taken away", [](auto& r) { r.erase(r.begin()); }},
      {"a body that is none", [](auto& r) { REQUIRE(close_row(sealed(), "{}", r.back()).ok()); }},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    Office office;
    office.begin_cases(3);
    office.load(without_substance());
    const Uuid bent = *office.stream;
    office.ledger.bend_rows = [&](std::vector<LedgerRow>& r) {
      if (r.size() > 1 && r[0].stream == bent) row.bend(r);  // the case, not its last row alone
    };
    CaseBook fresh(office.ledger, office.options, sealed());  // nothing of it is kept in memory
    Query query;
    query.kind = QueryKind::ProfilePreview;
    query.profile = small_profile();
    const Result<std::string> preview = fresh.preview(office.by, write_query(query), office.now, {});
    REQUIRE(preview.ok());
    CHECK(holds(*preview, "\"looked_at\":2"));
    for (int sitting = 0; sitting < 2; ++sitting) {
      CAPTURE(sitting);
      const Result<Rederivation> done = fresh.rederive(office.by, office.now, {});
      REQUIRE(done.ok());
      CHECK(done->cases == (sitting == 0 ? 3 : 1));
      CHECK(done->done == (sitting == 0 ? 2 : 0));
      CHECK(done->left == 1);
    }
    office.ledger.bend_rows = {};
    CHECK(fresh.rederive(office.by, office.now, {})->done == 1);
  }
}

TEST_CASE("a case that the store cannot give now stops both, and later they go on") {
  Office office;
  office.begin_cases(3);
  office.load(without_substance());
  Busy busy;
  busy.to = std::move(office.ledger.to);
  busy.held = *office.stream;
  CaseBook fresh(busy, office.options, sealed());
  Query query;
  query.kind = QueryKind::ProfilePreview;
  query.profile = small_profile();
  CHECK(fresh.preview(office.by, write_query(query), office.now, {}).error().status == Status::Busy);
  CHECK(fresh.rederive(office.by, office.now, {}).error().status == Status::Busy);
  busy.held = {};
  CHECK(fresh.preview(office.by, write_query(query), office.now, {}).ok());
  CHECK(fresh.rederive(office.by, office.now, {})->done == 3);
}

TEST_CASE("preview: the open duties of real cases that would change hands, and nothing is written") {
  Office office;
  office.begin_cases(3);
  const StoreHead before = *office.ledger.store_head();
  Query query;
  query.kind = QueryKind::ProfilePreview;
  query.profile = without_substance();
  const Result<std::string> text = office.book.preview(office.by, write_query(query), office.now, {});
  REQUIRE(text.ok());
  CHECK(text->find("\"looked_at\":3") != text->npos);
  std::size_t cases = 0;
  for (std::size_t at = text->find("\"case\":"); at != text->npos; at = text->find("\"case\":", at + 1))
    ++cases;
  CHECK(cases == 3);
  CHECK(text->find("\"before\":{\"service\":\"" + to_text(kSubstance)) != text->npos);
  CHECK(text->find("\"after\":{\"service\":\"" + to_text(kUnit)) != text->npos);
  CHECK(*office.ledger.store_head() == before);
  query.profile = small_profile();
  CHECK(office.book.preview(office.by, write_query(query), office.now, {})->find("\"cases\":[]") !=
        text->npos);
}

TEST_CASE("preview and record see a duty that would pass on, and one that would not after all") {
  Office office;
  office.begin_cases(1);
  Profile ending = divided("2026-03-08");
  ending.services[1].successors = {{kHome, {}}};
  const auto changed = [&](const Profile& profile) {
    Query query;
    query.kind = QueryKind::ProfilePreview;
    query.profile = profile;
    const Result<std::string> text = office.book.preview(office.by, write_query(query), office.now, {});
    REQUIRE(text.ok());
    return text->find("\"cases\":[]") == text->npos;
  };
  CHECK(changed(ending));
  office.load(ending);
  CHECK(office.book.rederive(office.by, office.now, {})->handed_over == 1);
  CHECK(changed(small_profile()));
  office.load(small_profile());
  CHECK(office.book.rederive(office.by, office.now, {})->handed_over == 1);
}

}  // namespace
}  // namespace varde::test
