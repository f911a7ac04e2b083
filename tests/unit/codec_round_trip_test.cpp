// What is read is written again, octet by octet, and lands in the members that it names.
#include <doctest/doctest.h>

#include <random>
#include <set>

#include "codec_documents.h"

using namespace varde;
using namespace varde::test;

namespace {

Uuid uuid(const std::string& text) { return *parse_uuid(text); }
CivilDate date(std::string_view text) { return *parse_civil_date(text); }
Moment moment(std::string_view text) { return {*parse_partial_date(text)}; }
Digest digest(std::string_view hex) {
  const Bytes octets = *from_hex(hex);
  Digest out{};
  std::copy(octets.begin(), octets.end(), out.begin());
  return out;
}

// The same document with its members in another order and spaces between, outside of `ext`.
std::string shuffled(json::Value value, std::mt19937& random) {
  if (value.type() == json::Type::Array) {
    std::string out;
    for (const json::Value element : value.elements())
      out += (out.empty() ? "" : " ,") + shuffled(element, random);
    return "[\n" + out + "\t]";
  }
  if (value.type() != json::Type::Object) return value.text();
  std::vector<std::string> members;
  for (const auto& [name, member] : value.members()) {
    const std::string text = name == "ext" ? member.text() : shuffled(member, random);
    members.push_back('"' + std::string(name) + "\" : " + text);
  }
  std::shuffle(members.begin(), members.end(), random);
  std::string out;
  for (const std::string& member : members) out += (out.empty() ? "" : ", ") + member;
  return "{ " + out + "}";
}

template <class E>
void check_codes() {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < kCodeCount<E>; ++i) {
    const E value = static_cast<E>(i);
    CAPTURE(code(value));
    CHECK(parse_code<E>(code(value)) == value);
    CHECK_FALSE(code(value).empty());
    CHECK_FALSE(norwegian(value).empty());
    CHECK(seen.insert(code(value)).second);
  }
  CHECK(code(static_cast<E>(kCodeCount<E>)).empty());
  CHECK(norwegian(static_cast<E>(kCodeCount<E>)).empty());
  CHECK_FALSE(parse_code<E>("").has_value());
  CHECK_FALSE(parse_code<E>("no such code").has_value());
}

}  // namespace

TEST_CASE("every code is read as the value that it is written from") {
  check_codes<Language>();
  check_codes<TaskBasis>();
  check_codes<Purpose>();
  check_codes<TelecomSystem>();
  check_codes<ServiceKind>();
  check_codes<Level>();
  check_codes<ParticipationHow>();
  check_codes<PlanAnswer>();
  check_codes<ConsentScope>();
  check_codes<ConsentGiver>();
  check_codes<ConsentForm>();
  check_codes<Explained>();
  check_codes<GdprBasis>();
  check_codes<ActivityStatus>();
  check_codes<CloseReason>();
  check_codes<NextStepKind>();
  check_codes<PlanStage>();
  check_codes<ResponsibilityRole>();
  check_codes<Unit>();
  check_codes<DayCalendar>();
  check_codes<Hardness>();
  check_codes<Certainty>();
  check_codes<Governs>();
  check_codes<ReferralState>();
  check_codes<ReferralStep>();
  check_codes<ReferralAnswer>();
  check_codes<WaitEnd>();
  check_codes<Postponement>();
  check_codes<TaskStatus>();
  check_codes<RequestStatus>();
  check_codes<MessageStandard>();
  check_codes<MessageType>();
  check_codes<QueryKind>();
  check_codes<EventKind>();
  check_codes<CommandKind>();
  CHECK(code(GdprBasis::LegalDutyCare) == "6-1-c-9-2-h");
  CHECK(code(PlanStage::None) == "none");
  CHECK(code(Level::Block) == "block");
  CHECK(code(ActivityStatus::InProgress) == "in-progress");
  CHECK(code(CloseReason::GoalsReached) == "goals-reached");
  CHECK(code(EventKind::CoordinatorEnded) == "coordinator.ended");
  CHECK(code(CommandKind::CoordinatorEnded) == "coordinator.end");
  CHECK(norwegian(CloseReason::Died) == "død");
}

TEST_CASE("events, commands and bodies have one order") {
  static_assert(kCodeCount<EventKind> == std::variant_size_v<decltype(EventBody::value)>);
  static_assert(kCodeCount<CommandKind> == kCodeCount<EventKind>);
  std::size_t index = 0;
  for (const Body& body : bodies()) {
    CAPTURE(body.event);
    CHECK(code(static_cast<EventKind>(index)) == body.event);
    CHECK(code(static_cast<CommandKind>(index)) == body.command);
    const Result<Command> command = read_command(document(command_with(body.command, body.full)));
    REQUIRE(command.ok());
    CHECK(command->body.value.index() == index++);
  }
  CHECK(index == kCodeCount<EventKind>);
}

TEST_CASE("canonical documents are written as they were read") {
  for (const Sample& sample : samples()) {
    CAPTURE(sample.id);
    const Result<std::string> full = sample.again(sample.full, {});
    REQUIRE(full.ok());
    CHECK(*full == sample.full);
    const Result<std::string> minimal = sample.again(sample.minimal, {});
    REQUIRE(minimal.ok());
    CHECK(*minimal == sample.minimal_written);
    CHECK(*sample.again(*minimal, {}) == *minimal);
  }
}

TEST_CASE("members may come in any order, and are written in one") {
  std::mt19937 random(7);
  for (const Sample& sample : samples()) {
    const Result<json::Document> parsed = json::parse(sample.full);
    REQUIRE(parsed.ok());
    for (int round = 0; round < 5; ++round) {
      const std::string text = shuffled(parsed->root(), random);
      CAPTURE(text);
      const Result<std::string> got = sample.again(text, {});
      REQUIRE(got.ok());
      CHECK(*got == sample.full);
    }
  }
}

TEST_CASE("the longest, the first and the last that a schema allows are read") {
  struct Row {
    std::string_view id;
    std::string text;
  };
  std::string name, goals;
  for (int i = 0; i < 200; ++i) name += "å";
  for (int i = 0; i < 1000; ++i) goals += (i ? ",'g1'" : "'g1'");
  const Row kRows[] = {
      {"name-of-200-characters", fact_with("person.registered", "{'name':'" + name + "'}")},
      {"id-of-36",
       fact_with("activity.changed", "{'activity':'" + std::string(36, 'a') + "','status':'stopped'}")},
      {"1000-goals",
       fact_with("plan.revised", "{'plan':{'activities':[{'id':'a','what':'b','goals':[" + goals + "]}]}}")},
      {"first-day", fact_with("plan.answered", "{'answer':'wants','ask_again':'1800-01-01'}")},
      {"last-day", fact_with("plan.answered", "{'answer':'wants','ask_again':'2399-12-31'}")},
      {"leap-day", fact_with("plan.answered", "{'answer':'wants','ask_again':'2028-02-29'}")},
      {"first-instant", document("{'schema':'fact/1','id':'" + kA +
                                 "','kind':'plan.reviewed','occurred':-5364576000000000,'body':{}}")},
      {"last-instant", document("{'schema':'fact/1','id':'" + kA +
                                "','kind':'plan.reviewed','occurred':13569379199999999,'body':{}}")},
      {"escapes", fact_with("plan.reviewed", "{'note':'\\\"\\\\/\\n\\u0001'}")},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    const Result<std::string> got = fact_again(document(row.text), {});
    CHECK(got.ok());
  }
  std::string upper = document(fact_with("plan.reviewed", "{}"));
  upper.replace(upper.find(kA), kA.size(), "ABCDEF00-1111-4111-8111-111111111111");
  CHECK(fact_again(upper, {})->find("abcdef00-1111-4111-8111-111111111111") != std::string::npos);
}

Consent written_by_a_guardian() {
  Consent out;
  out.giver = ConsentGiver::Guardian;
  out.giver_name = "Verge";
  out.tellers = {{uuid(kA), PartyKind::Gp, "fastlege", "p1", PartyGroup::HealthServices, "Legen"}};
  out.recipients = {{{}, PartyKind::Nav, {}, {}, {}, {}}};
  out.both_ways = true;
  out.categories = {Category::Stay, Category::Health};
  out.purposes = {Purpose::Care};
  out.from = date("2026-01-01");
  out.data_from = date("2025-01-01");
  out.data_to = date("2026-12-31");
  out.replaces = {uuid(kB)};
  out.form = ConsentForm::Digital;
  out.explained = {Explained::What, Explained::Whom, Explained::Withdrawal};
  out.evidence = "arkiv 17";
  out.until = date("2027-01-31");
  out.secrecy_waiver = false;
  out.gdpr_basis = GdprBasis::PublicTaskCare;
  return out;
}

TEST_CASE("what a document says lands in the member that it names") {
  const Participation by_phone{ParticipationHow::ByPhone, "ringte selv"};
  const auto body = [](std::string_view kind) {
    for (const Body& one : bodies()) {
      if (one.event == kind) return read_entry(document(entry_with(kind, one.full)))->body;
    }
    return EventBody{};
  };
  CHECK(body("person.registered").value ==
        EventBody{PersonRegistered{{"Prøve Person", "01810112345", *parse_partial_date("2001-01"), "4601",
                                    Language::Nynorsk}}}
            .value);
  CHECK(body("plan.offered") == EventBody{PlanOffered{uuid(kA), false, false, by_phone}});
  CHECK(body("consent.given") == EventBody{ConsentGiven{written_by_a_guardian()}});
  CHECK(
      body("coordinator.appointed") ==
      EventBody{CoordinatorAppointed{{uuid(kB), "Ola", "91", CoordinatorRole::Specialist, true}, by_phone}});
  CHECK(body("plan.closed") ==
        EventBody{PlanClosed{CloseReason::Moved,
                             NextStep{NextStepKind::HandedOver, date("2026-05-01"), uuid(kC), "ny kommune"},
                             by_phone}});
  const EventBody corrected = body("event.corrected");
  const EventCorrected& correction = std::get<EventCorrected>(corrected.value);
  CHECK(correction.event == uuid(kA));
  CHECK(correction.occurred == Moment{Instant{1700000000000000}});
  CHECK(*correction.replacement == EventBody{PlanAnswered{PlanAnswer::Wants, date("2026-09-01"), by_phone}});
  CHECK(corrected == body("event.corrected"));
  EventCorrected other = correction;
  other.replacement = std::make_shared<EventBody>(EventBody{PlanAnswered{}});
  CHECK_FALSE(other == correction);
  CHECK_FALSE(EventBody{other} == corrected);

  const auto find = [](std::string_view id) {
    for (const Sample& one : samples()) {
      if (one.id == id) return one.full;
    }
    return std::string();
  };
  CHECK(*read_context(find("context")) == Context{uuid(kA),
                                                  uuid(kB),
                                                  {"coordinator", uuid(kC), "Kari"},
                                                  TaskBasis::Navl,
                                                  Purpose::Planning,
                                                  "vedtak 12",
                                                  Language::Nynorsk});
  const StreamRows rows = *read_rows(find("rows"));
  const LedgerRow row{uuid(kA),
                      1,
                      uuid(kB),
                      1,
                      "plan.started",
                      "entry/1",
                      Instant{7},
                      digest(kDigest),
                      2,
                      3,
                      digest(kDigest),
                      Digest{},
                      digest(kDigest),
                      SealedBody{true, {0, 1, 2}, {0xff, 0xef}}};
  LedgerRow erased = row;
  erased.body.reset();
  CHECK(rows.rows == std::vector<LedgerRow>{row, erased});
  CHECK(rows.outcome == row);
  const Fact fact = *read_fact(find("fact"));
  CHECK(fact.stream == uuid(kB));
  CHECK(fact.occurred == moment("2026-02-28"));
  CHECK(fact.ext == document("{'z':1,'a':{'deep':[true]}}"));
  CHECK(read_command(find("command"))->confirmations ==
        std::vector<Confirmation>{{"IP-20", "plan", "haster"}});
  const OutcomeEntry outcome = *read_outcome_entry(find("outcome-entry"));
  CHECK(outcome.opened ==
        std::vector<Obligation>{{uuid(kA), "DL-23", "review", "plan", uuid(kB), uuid(kC), kBeginning,
                                 Instant{5}, kEnd, *civil_date(2026, 3, 1), *civil_date(2026, 3, 9)}});
  CHECK(outcome.notices == std::vector<Notice>{{uuid(kA), "IP-25", "told", uuid(kB), "CS-03", uuid(kC)}});
}

TEST_CASE("a rule pack is kept in the order that look-ups need") {
  const auto parameter = [](std::string_view id, int amount, std::string_view from, std::string_view more) {
    return "{'id':'" + std::string(id) + "','rule':'R','amount':" + std::to_string(amount) +
           ",'unit':'day','calendar':'civil','valid_from':'" + std::string(from) + "'," + std::string(more) +
           "'hardness':'policy','local':'free','certainty':'verified'}";
  };
  const auto rule = [](std::string_view id) {
    return "{'id':'" + std::string(id) +
           "','level':'advise','governs':'act','valid_from':'2000-01-01','certainty':'verified','texts':[]}";
  };
  const Result<RulePack> pack = read_rule_pack(
      document("{'schema':'rule-pack/1','id':'x','published':'2026-01-01','rules':[" + rule("B") + "," +
               rule("C") + "," + rule("A") + "],'parameters':[" + parameter("b", 4, "2027-01-01", "") + "," +
               parameter("b", 3, "2026-01-01", "") + "," +
               parameter("a", 2, "2020-01-01", "'valid_to':'2021-12-31','known_from':'2021-06-01',") + "," +
               parameter("a", 9, "2022-01-01", "") + "," +
               parameter("a", 1, "2020-01-01", "'valid_to':'2021-12-31',") + "],'events':[],'words':[]}"));
  REQUIRE(pack.ok());
  std::vector<std::int64_t> amounts;
  for (const Parameter& row : pack->parameters) amounts.push_back(row.amount);
  CHECK(amounts == std::vector<std::int64_t>{2, 1, 9, 3, 4});
  const Rule* found = find_rule(*pack, "B");
  REQUIRE(found != nullptr);
  CHECK(found->id == "B");
  CHECK(find_rule(*pack, "AA") == nullptr);
  CHECK(find_rule(*pack, "D") == nullptr);

  struct Row {
    std::string_view id, parameter, on;
    int amount;  // 0: none
  };
  constexpr Row kRows[] = {
      {"before", "a", "2019-12-31", 0},
      {"first-day", "a", "2020-01-01", 1},
      {"before-correction", "a", "2021-05-31", 1},
      {"corrected", "a", "2021-06-01", 2},
      {"last-day", "a", "2021-12-31", 2},
      {"next-row", "a", "2022-01-01", 9},
      {"of-two-the-later", "b", "2027-01-01", 4},
      {"only-one-yet", "b", "2026-12-31", 3},
      {"unknown", "c", "2026-01-01", 0},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    const Parameter* held = find_parameter(*pack, row.parameter, date(row.on));
    CHECK((held ? held->amount : 0) == row.amount);
  }
}

TEST_CASE("a service is found by its id") {
  Profile profile;
  profile.services = {{uuid(kA), ServiceKind::Nav, "NAV", {}, {}, {}, {}},
                      {uuid(kB), ServiceKind::Gp, "Lege", {}, {}, {}, {}}};
  REQUIRE(find_service(profile, uuid(kB)) != nullptr);
  CHECK(find_service(profile, uuid(kB))->name == "Lege");
  CHECK(find_service(profile, uuid(kC)) == nullptr);
}
