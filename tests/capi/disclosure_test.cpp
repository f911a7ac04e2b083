// Who may tell whom what, as numbers.
#include <doctest/doctest.h>

#include <array>
#include <thread>

#include "capi/support.h"

namespace {

// Two services and a person of whom the first may tell the second that he or she is admitted.
struct Asking {
  varde_store* store = open_store();
  varde_disclosure* disclosure = nullptr;
  std::string in_case, consent;
  varde_disclosure_question question = kQuestion;
  int commands = 0;

  Asking() {
    REQUIRE(act(store, load_profile(++commands)).status == VARDE_OK);
    const Reply person = report(store, fact(++commands, "", "person.registered", "2026-03-01", "{}"));
    REQUIRE(person.status == VARDE_OK);
    in_case = member(person.text, "case");
    REQUIRE(varde_disclosure_open(store, context().data(), context().size(), &disclosure, nullptr) ==
            VARDE_OK);
    question.at = kNow;
    question.person = person_number(in_case);
    question.teller = party_number("\"service\":\"" + std::string(kUnit) + "\"");
    question.to = party_number("\"service\":\"" + std::string(kService) + "\"");
    question.categories = VARDE_CATEGORY_STAY | VARDE_CATEGORY_HEALTH;
  }
  ~Asking() {
    release(disclosure);
    release(store);
  }
  Asking(const Asking&) = delete;
  Asking& operator=(const Asking&) = delete;

  std::uint32_t person_number(const std::string& of_case, varde_disclosure* at = nullptr) {
    varde_uuid id{};
    std::string digits;
    for (const char c : of_case) {
      if (c != '-') digits += c;
    }
    for (std::size_t i = 0; i < 16; ++i)
      id.octet[i] = static_cast<std::uint8_t>(std::stoul(digits.substr(2 * i, 2), nullptr, 16));
    std::uint32_t out = 0;
    CHECK(varde_disclosure_person(at ? at : disclosure, &id, &out, nullptr) == VARDE_OK);
    return out;
  }
  std::uint32_t party_number(const std::string& members, varde_status expected = VARDE_OK) {
    const std::string party = "{\"schema\":\"disclosure-party/1\"," + members + "}";
    std::uint32_t out = 77;
    varde_error* err = nullptr;
    CHECK(told("varde_disclosure_party",
               varde_disclosure_party(disclosure, party.data(), party.size(), &out, &err)) == expected);
    CHECK((out != 0) == (expected == VARDE_OK));
    release(err);
    return out;
  }
  void give() {
    const Reply given = report(
        store, fact(++commands, in_case, "consent.given", "2026-03-01",
                    std::string("{\"scope\":\"sharing\",\"form\":\"oral\",\"tellers\":[{\"service\":\"") +
                        kUnit + "\"}],\"recipients\":[{\"service\":\"" + kService +
                        "\"}],\"categories\":[\"stay\"],\"purposes\":[\"care\"]}"));
    CAPTURE(given.error);
    REQUIRE(given.status == VARDE_OK);
    consent = member(elements(member(given.text, "events"))[0], "id");
  }
  void withdraw() {
    REQUIRE(report(store, fact(++commands, in_case, "consent.withdrawn", "2026-03-02",
                               "{\"consent\":\"" + consent + "\"}"))
                .status == VARDE_OK);
  }
  varde_disclosure_answer decide(const varde_disclosure_question& asked, varde_status expected = VARDE_OK) {
    varde_disclosure_answer out{};
    out.permitted = 0xffffffff;
    CHECK(told("varde_disclosure_decide", varde_disclosure_decide(disclosure, &asked, &out)) == expected);
    return out;
  }
  std::string explained(const varde_disclosure_question& asked) {
    varde_bytes* text = nullptr;
    REQUIRE(varde_disclosure_explain(disclosure, context().data(), context().size(), &asked, &text,
                                     nullptr) == VARDE_OK);
    return taken(text);
  }
};

std::string rule_of(const varde_disclosure_answer& answer) {
  const char* rule = nullptr;
  REQUIRE(varde_disclosure_rule(answer.rule, &rule) == VARDE_OK);
  return rule;
}

bool same(const varde_disclosure_answer& one, const varde_disclosure_answer& other) {
  return one.permitted == other.permitted && one.objected == other.objected &&
         one.unsettled == other.unsettled && one.duties == other.duties && one.outcome == other.outcome &&
         one.rule == other.rule && one.miss == other.miss && one.why == other.why && one.flags == other.flags;
}

}  // namespace

TEST_CASE("a decision follows consent and withdrawal, and says why") {
  const std::int64_t before = handles_live();
  {
    Asking asking;
    const varde_disclosure_answer none = asking.decide(asking.question);
    CHECK(none.permitted == 0);
    CHECK(none.outcome == VARDE_OUTCOME_DENY_NOT_PERMITTED);
    CHECK(none.miss == VARDE_MISS_NO_CONSENT);
    CHECK(rule_of(none) == "SR-01");
    asking.give();
    const varde_disclosure_answer yes = asking.decide(asking.question);
    CHECK(yes.permitted == VARDE_CATEGORY_STAY);
    CHECK(yes.outcome == VARDE_OUTCOME_PERMIT);
    CHECK(rule_of(yes) == "CS-12");
    CHECK(yes.duties == (VARDE_DUTY_LOG | VARDE_DUTY_LEAST_POSSIBLE));
    CHECK(same(yes, asking.decide(asking.question)));
    asking.withdraw();
    CHECK(asking.decide(asking.question).permitted == 0);
  }
  CHECK(handles_live() == before);
}

TEST_CASE("what is decided and recorded stands in the person's log") {
  Asking asking;
  asking.give();
  std::vector<varde_disclosure_question> questions(3, asking.question);
  questions[1].to = asking.party_number("\"kind\":\"police\"");
  questions[2].categories = VARDE_CATEGORY_FAMILY;
  std::vector<varde_disclosure_answer> answers(questions.size());
  varde_error* err = nullptr;
  const varde_status status =
      told("varde_disclosure_record",
           varde_disclosure_record(asking.disclosure, context().data(), context().size(), questions.data(),
                                   questions.size(), kNow, answers.data(), &err));
  CAPTURE(taken(err));
  REQUIRE(status == VARDE_OK);
  for (std::size_t i = 0; i < questions.size(); ++i) CHECK(same(answers[i], asking.decide(questions[i])));
  const std::string log = read(asking.store, query("disclosure-log", asking.in_case), kNow + kDay).text;
  // What was permitted of a question and what was not are lines of their own.
  CHECK(elements(member(log, "lines")).size() == 4);
  questions[2].person = 0;
  CHECK(varde_disclosure_record(asking.disclosure, context().data(), context().size(), questions.data(),
                                questions.size(), kNow, answers.data(), nullptr) == VARDE_E_VALUE);
  for (const varde_disclosure_answer& answer : answers) CHECK(answer.permitted == 0);
  CHECK(read(asking.store, query("disclosure-log", asking.in_case), kNow + kDay).text == log);
  const std::string stranger = context("11111111-0000-4000-8000-000000000009");
  CHECK(varde_disclosure_record(asking.disclosure, stranger.data(), stranger.size(), questions.data(), 1,
                                kNow, answers.data(), nullptr) == VARDE_E_CONTROLLER);
  CHECK(verify(asking.store).status == VARDE_OK);
}

TEST_CASE("what is explained is what was decided") {
  Asking asking;
  asking.give();
  const std::string why = asking.explained(asking.question);
  CHECK(member(why, "schema") == "disclosure/1");
  const std::vector<std::string> categories = elements(member(why, "categories"));
  REQUIRE(categories.size() == 2);
  CHECK(member(categories[0], "category") == "stay");
  CHECK(member(categories[0], "outcome") == "permit");
  CHECK(member(categories[0], "consent") == asking.consent);
  CHECK(member(categories[1], "outcome") == "deny-not-permitted");
  const std::string query = "{\"schema\":\"query/1\",\"kind\":\"disclosure\",\"case\":\"" + asking.in_case +
                            "\",\"disclosure\":{\"from\":\"" + kUnit + "\",\"to\":{\"service\":\"" +
                            kService + "\"},\"categories\":[\"stay\",\"health\"]}}";
  CHECK(read(asking.store, query).text == why);
}

TEST_CASE("the answer is alike alone, among many, and at another desk") {
  Asking asking;
  asking.give();
  std::vector<varde_disclosure_question> questions;
  for (std::uint32_t category = 1; category <= VARDE_CATEGORY_FAMILY; category *= 2) {
    for (std::uint8_t purpose = 0; purpose <= VARDE_PURPOSE_ACCESS; ++purpose) {
      questions.push_back(asking.question);
      questions.back().categories = category;
      questions.back().purpose = purpose;
    }
  }
  questions[3].grounds = VARDE_GROUND_EMERGENCY;
  std::vector<varde_disclosure_answer> answers(questions.size());
  REQUIRE(varde_disclosure_batch(asking.disclosure, questions.data(), questions.size(), answers.data(),
                                 nullptr) == VARDE_OK);
  varde_disclosure* other = nullptr;
  REQUIRE(varde_disclosure_open(asking.store, context().data(), context().size(), &other, nullptr) ==
          VARDE_OK);
  CHECK(asking.person_number(asking.in_case, other) == asking.question.person);
  std::size_t permitted = 0;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    CAPTURE(i);
    CHECK(same(answers[i], asking.decide(questions[i])));
    varde_disclosure_answer there{};
    CHECK(varde_disclosure_decide(other, &questions[i], &there) == VARDE_OK);
    CHECK(same(answers[i], there));
    permitted += answers[i].permitted != 0;
  }
  CHECK(permitted > 0);
  CHECK(permitted < questions.size());
  release(other);
}

TEST_CASE("a question that says nothing permits nothing") {
  Asking asking;
  asking.give();
  struct Row {
    std::string_view what;
    void (*spoil)(varde_disclosure_question&);
    varde_status status;
  };
  const Row rows[] = {
      {"nobody", [](auto& q) { q.person = 0; }, VARDE_E_VALUE},
      {"a person without a number", [](auto& q) { q.person = 4000000000u; }, VARDE_E_MISSING},
      {"no teller", [](auto& q) { q.teller = 0; }, VARDE_E_VALUE},
      {"a teller without a number", [](auto& q) { q.teller = 20000; }, VARDE_E_MISSING},
      {"no receiver", [](auto& q) { q.to = 0; }, VARDE_E_VALUE},
      {"a receiver beyond all", [](auto& q) { q.to = 70000; }, VARDE_E_VALUE},
      {"no category", [](auto& q) { q.categories = 0; }, VARDE_E_VALUE},
      {"a thirteenth category", [](auto& q) { q.categories = 0x1000; }, VARDE_E_VALUE},
      {"an unknown ground", [](auto& q) { q.grounds = 0xffffffff; }, VARDE_OK},
      {"a seventh purpose", [](auto& q) { q.purpose = 6; }, VARDE_E_VALUE},
      {"an unknown law", [](auto& q) { q.task = 200; }, VARDE_E_VALUE},
      {"an unknown flag", [](auto& q) { q.flags = 4; }, VARDE_E_VALUE},
      {"what is reserved", [](auto& q) { q.reserved = 1; }, VARDE_E_VALUE},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    varde_disclosure_question spoiled = asking.question;
    row.spoil(spoiled);
    const varde_disclosure_answer answer = asking.decide(spoiled, row.status);
    if (row.status == VARDE_OK) continue;
    CHECK(answer.permitted == 0);
    CHECK(answer.outcome == VARDE_OUTCOME_INDETERMINATE);
    const std::array questions = {asking.question, spoiled};
    std::array<varde_disclosure_answer, 2> answers;
    CHECK(varde_disclosure_batch(asking.disclosure, questions.data(), 2, answers.data(), nullptr) ==
          row.status);
    for (const varde_disclosure_answer& one : answers) {
      CHECK(one.permitted == 0);
      CHECK(one.outcome == VARDE_OUTCOME_INDETERMINATE);
    }
  }
}

TEST_CASE("parties that no number says") {
  Asking asking;
  CHECK(asking.party_number("\"kind\":\"police\"") == asking.party_number("\"kind\":\"police\""));
  CHECK(asking.party_number("\"person\":\"k1\"") != asking.party_number("\"person\":\"k2\""));
  // Whoever is of a kind can be told by law, without a consent.
  asking.question.to = asking.party_number("\"kind\":\"police\"");
  asking.question.grounds = VARDE_GROUND_AVERT_HARM;
  CHECK(asking.decide(asking.question).permitted == asking.question.categories);
  CHECK(member(asking.explained(asking.question), "permitted") == "true");
  asking.question.grounds = 0;
  CHECK(asking.decide(asking.question).permitted == 0);
  asking.question.teller = asking.question.to;
  CHECK(asking.decide(asking.question, VARDE_E_VALUE).permitted == 0);
  asking.party_number("\"role\":\"nurse\"", VARDE_E_MEMBER);
  asking.party_number("\"kind\":\"friend\"", VARDE_E_KIND);
}

TEST_CASE("a case that is not there yet is not found, and then answers") {
  Asking asking;
  const std::string command = fact(900, "", "person.registered", "2026-03-01", "{}");
  Asking other;
  const Reply elsewhere = report(other.store, command);
  REQUIRE(elsewhere.status == VARDE_OK);
  varde_disclosure_question asked = asking.question;
  asked.person = asking.person_number(member(elsewhere.text, "case"));
  CHECK(asking.decide(asked, VARDE_E_NOT_FOUND).permitted == 0);
  REQUIRE(report(asking.store, command).status == VARDE_OK);
  CHECK(asking.decide(asked).permitted == 0);
}

TEST_CASE("the store stays open for those who ask, and no other thread's desk is touched") {
  Asking asking;
  asking.give();
  asking.decide(asking.question);
  std::vector<std::thread> threads;
  std::atomic<int> good{0};
  for (int i = 0; i < 4; ++i) {
    varde_disclosure* own = nullptr;
    REQUIRE(varde_disclosure_open(asking.store, context().data(), context().size(), &own, nullptr) ==
            VARDE_OK);
    threads.emplace_back([own, &good, question = asking.question]() mutable {
      varde_disclosure_answer answer{};
      for (int n = 0; n < 2000; ++n) {
        if (varde_disclosure_decide(own, &question, &answer) == VARDE_OK &&
            answer.permitted == VARDE_CATEGORY_STAY)
          ++good;
      }
      varde_disclosure_close(own);
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(good == 8000);
  CHECK(varde_store_close(asking.store) == VARDE_OK);
  asking.store = nullptr;
  CHECK(asking.decide(asking.question).permitted == VARDE_CATEGORY_STAY);
}

TEST_CASE("a rule's number has a name, and others have none") {
  int named = 0;
  for (std::int32_t number = -1; number < 300; ++number) {
    const char* name = kMemory;
    const varde_status status = varde_disclosure_rule(number, &name);
    CHECK((status == VARDE_OK) == (name != nullptr));
    named += status == VARDE_OK;
  }
  CHECK(named > 30);
}

TEST_CASE("the made-up person of the host's start is treated as it must be") {
  varde_error* err = nullptr;
  CHECK(varde_disclosure_test(&err) == VARDE_OK);
  CHECK(taken(err) == "none");
}
