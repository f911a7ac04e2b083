// What messages of others tell, as facts: each type, what it cannot do without, and which stay it is of.
#include <functional>
#include <set>

#include "app/messages.h"
#include "book.h"

namespace varde::test {
namespace {

const Uuid kReferral = service(61), kAppointment = service(62), kStay = service(63);

Message message_of(MessageType type, const char* occurred = "2026-03-05T10:00:00Z") {
  Message out;
  out.id = "m1";
  out.type = type;
  out.stream = service(60);
  out.sender = {kStranger, "Vardevik sykehus", 8140001};
  out.occurred = when(occurred);
  return out;
}

// A message that says all that any type uses.
Message full(MessageType type, std::optional<ReferralAnswer> answer = {}) {
  Message out = message_of(type);
  out.stay = kStay;
  out.stay_kind = StayKind::Detox;
  out.expected = day("2026-03-20");
  out.housing_lacking = true;
  out.how = DischargeKind::AgainstAdvice;
  out.referral = kReferral;
  out.answer = answer;
  out.treat_by = day("2026-06-01");
  out.forwarded_to = Party{kNav, {}, {}, {}, {}, {}};
  out.advice = "råd";
  out.appointment = kAppointment;
  out.at = when("2026-03-20T09:00:00Z");
  out.place = "Rom 3";
  out.mode = AppointmentMode::Video;
  out.cancelled_by = CancelledBy::Person;
  out.postponement = Postponement::NoShow;
  out.municipality = "4601";
  out.text = "tekst";
  return out;
}

// Kind and body as they are written.
std::string body_of(const Fact& fact) {
  const std::string text = write_fact(fact);
  const auto body = text.find(",\"body\":");
  return "\"kind\":\"" + std::string(code(fact.body.kind())) + '"' +
         text.substr(body, text.size() - body - 1);
}

TEST_CASE("messages: each type is one fact with its source") {
  const std::string stay = "\"stay\":\"" + to_text(kStay) + "\"",
                    referral = "\"referral\":\"" + to_text(kReferral) + "\"",
                    appointment = "\"appointment\":\"" + to_text(kAppointment) + "\"";
  const std::string place = "{\"service\":\"" + to_text(kStranger) + "\",\"name\":\"Vardevik sykehus\"}";
  using A = ReferralAnswer;
  const struct {
    std::string_view id;
    Message message;
    const char* source;
    std::string body;
  } rows[] = {
      {"admitted", full(MessageType::Admitted), "PLO: Vardevik sykehus",
       R"("kind":"stay.admitted","body":{)" + stay + R"(,"kind":"detox","at":)" + place + "," + referral +
           R"(,"expected":"2026-03-20","housing_lacking":true})"},
      {"ready", full(MessageType::Ready), "PLO: Vardevik sykehus",
       R"("kind":"readiness.declared","body":{)" + stay + R"(,"note":"tekst"})"},
      {"revoked", full(MessageType::ReadyRevoked), "PLO: Vardevik sykehus",
       R"("kind":"readiness.revoked","body":{)" + stay + R"(,"note":"tekst"})"},
      {"discharged", full(MessageType::Discharged), "PLO: Vardevik sykehus",
       R"("kind":"stay.discharged","body":{)" + stay + R"(,"how":"against-advice","note":"tekst"})"},
      {"9148=1", full(MessageType::ReferralAnswer, A::Summoned), "Henvisningssvar: Vardevik sykehus",
       R"("kind":"appointment.booked","body":{)" + appointment + "," + referral + R"(,"service":")" +
           to_text(kStranger) + R"(","at":1773997200000000,"place":"Rom 3","mode":"video"})"},
      {"9148=2", full(MessageType::ReferralAnswer, A::RightTimeLater), "Henvisningssvar: Vardevik sykehus",
       R"("kind":"referral.accepted","body":{)" + referral +
           R"(,"assessed":"2026-03-05","right":true,"treat_by":"2026-06-01","complaint_told":false,"words":"tekst"})"},
      {"9148=3", full(MessageType::ReferralAnswer, A::Forwarded), "Henvisningssvar: Vardevik sykehus",
       R"("kind":"referral.forwarded","body":{)" + referral + R"(,"to":{"service":")" + to_text(kNav) +
           R"("},"reason":"tekst"})"},
      {"9148=4", full(MessageType::ReferralAnswer, A::Declined), "Henvisningssvar: Vardevik sykehus",
       R"("kind":"referral.declined","body":{)" + referral +
           R"(,"reason":"other","assessed":"2026-03-05","complaint_told":false,"words":"tekst"})"},
      {"9148=11", full(MessageType::ReferralAnswer, A::Advice), "Henvisningssvar: Vardevik sykehus",
       R"("kind":"referral.declined","body":{)" + referral +
           R"(,"reason":"other","advice":"råd","assessed":"2026-03-05","complaint_told":false,"words":"tekst"})"},
      {"booked", full(MessageType::AppointmentBooked), "Timemelding: Vardevik sykehus",
       R"("kind":"appointment.booked","body":{)" + appointment + "," + referral + R"(,"service":")" +
           to_text(kStranger) + R"(","at":1773997200000000,"place":"Rom 3","mode":"video"})"},
      {"cancelled", full(MessageType::AppointmentCancelled), "Timemelding: Vardevik sykehus",
       R"("kind":"appointment.cancelled","body":{)" + appointment +
           R"(,"by":"person","postponement":"21","reason":"tekst"})"},
      {"died", full(MessageType::PersonDied), "Folkeregisteret: Vardevik sykehus",
       R"("kind":"person.died","body":{"note":"tekst"})"},
      {"moved", full(MessageType::PersonMoved), "Folkeregisteret: Vardevik sykehus",
       R"("kind":"person.moved","body":{"municipality":"4601"})"},
  };
  std::set<MessageType> types;
  for (const auto& row : rows) {
    CAPTURE(row.id);
    types.insert(row.message.type);
    const Result<Fact> fact = fact_of(kController, Case{}, row.message);
    REQUIRE(fact.ok());
    CHECK(body_of(*fact) == row.body);
    CHECK(fact->source == row.source);
    CHECK(fact->occurred == row.message.occurred);
    CHECK(fact->stream == row.message.stream);
    CHECK(fact->id == message_command(kController, row.message));
  }
  CHECK(types.size() == kCodeCount<MessageType>);
}

TEST_CASE("messages: what a type cannot do without is asked for by name") {
  using T = MessageType;
  using A = ReferralAnswer;
  const auto without = [](T type, std::optional<A> answer, const std::function<void(Message&)>& take) {
    Message out = full(type, answer);
    take(out);
    return out;
  };
  const struct {
    std::string_view id;
    Message message;
    const char* where;
  } rows[] = {
      {"which referral", without(T::ReferralAnswer, A::Declined, [](Message& m) { m.referral.reset(); }),
       "/referral"},
      {"which answer", full(T::ReferralAnswer), "/answer"},
      {"when", without(T::ReferralAnswer, A::Summoned, [](Message& m) { m.at.reset(); }), "/at"},
      {"to whom", without(T::ReferralAnswer, A::Forwarded, [](Message& m) { m.forwarded_to.reset(); }),
       "/forwarded_to"},
      {"what advice",
       without(T::ReferralAnswer, A::Advice,
               [](Message& m) {
                 m.advice.reset();
                 m.text.reset();
               }),
       "/advice"},
      {"booked when", without(T::AppointmentBooked, {}, [](Message& m) { m.at.reset(); }), "/at"},
      {"with whom", without(T::AppointmentBooked, {}, [](Message& m) { m.sender.service.reset(); }),
       "/sender/service"},
      {"which appointment", without(T::AppointmentCancelled, {}, [](Message& m) { m.appointment.reset(); }),
       "/appointment"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    const Result<Fact> fact = fact_of(kController, Case{}, row.message);
    REQUIRE_FALSE(fact.ok());
    CHECK(fact.error().status == Status::Missing);
    CHECK(fact.error().where == row.where);
  }
}

TEST_CASE("messages: the command is the message's, whoever passes it on and however often") {
  const Message one = full(MessageType::Ready);
  Message later = one;
  later.sent = at("2026-04-01T00:00:00Z");
  later.sender.name = "Vardevik sjukehus";
  CHECK(message_command(kController, later) == message_command(kController, one));
  Message other = one;
  other.id = "m2";
  CHECK(message_command(kController, other) != message_command(kController, one));
  other = one;
  other.type = MessageType::ReadyRevoked;
  CHECK(message_command(kController, other) != message_command(kController, one));
  other = one;
  other.sender.her_id = 8140002;
  CHECK(message_command(kController, other) != message_command(kController, one));
  CHECK(message_command(kUnit, one) != message_command(kController, one));
}

TEST_CASE("messages: a long name is cut between characters") {
  Message message = full(MessageType::PersonDied);
  std::string name;
  for (int i = 0; i < 200; ++i) name += "ø";
  message.sender.name = name;
  const std::string source = source_of(message);
  CHECK(source.size() == std::string("Folkeregisteret: ").size() + 2 * (200 - 17));
  CHECK(source.substr(source.size() - 2) == "ø");
}

struct Inbox {
  Desk desk;
  int messages = 0;
  Inbox() {
    desk.load_profile();
    desk.report({PersonRegistered{Person{"Ola", {}, {}, {}, {}}}}, "2026-01-01");
    desk.now = at("2026-06-01T12:00:00Z");
  }
  Message message(MessageType type, const char* occurred, const char* from = "Vardevik sykehus") {
    Message out = message_of(type, occurred);
    out.id = "m" + std::to_string(++messages);
    out.stream = *desk.stream;
    out.sender = {{}, from, {}};
    return out;
  }
  Result<Answered> take(const Message& message) {
    return desk.book.take_message(desk.by, write_message(message), desk.now);
  }
  CaseState state() {
    const Result<std::vector<LedgerRow>> rows = desk.ledger.load(*desk.stream, 0);
    REQUIRE(rows.ok());
    const Result<Case> known = desk.book.engine().open(*desk.stream, *rows);
    REQUIRE(known.ok());
    return fold(known->events, kEnd, kEnd);
  }
};

TEST_CASE("messages: a stay that no message names is one stay, in whatever order they come") {
  using T = MessageType;
  const struct {
    std::string_view id;
    std::vector<std::pair<T, const char*>> come;
    std::size_t stays;
    bool ready, discharged;
  } rows[] = {
      {"as it went",
       {{T::Admitted, "2026-03-02"}, {T::Ready, "2026-03-10"}, {T::Discharged, "2026-03-12"}},
       1,
       true,
       true},
      {"backwards",
       {{T::Discharged, "2026-03-12"}, {T::Ready, "2026-03-10"}, {T::Admitted, "2026-03-02"}},
       1,
       true,
       true},
      {"not ready after all",
       {{T::Admitted, "2026-03-02"}, {T::Ready, "2026-03-10"}, {T::ReadyRevoked, "2026-03-11"}},
       1,
       false,
       false},
      {"two stays",
       {{T::Admitted, "2026-03-02"},
        {T::Discharged, "2026-03-04"},
        {T::Admitted, "2026-04-02"},
        {T::Ready, "2026-04-03"}},
       2,
       true,
       false},
      {"admitted told twice", {{T::Admitted, "2026-03-02"}, {T::Admitted, "2026-03-02"}}, 1, false, false},
      {"discharged told twice",
       {{T::Admitted, "2026-03-02"}, {T::Discharged, "2026-03-04"}, {T::Discharged, "2026-03-05"}},
       1,
       false,
       true},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Inbox inbox;
    for (const auto& [type, occurred] : row.come) {
      const Message message = inbox.message(type, occurred);
      CHECK(inbox.take(message)->answer == Status::Ok);
    }
    const CaseState state = inbox.state();
    REQUIRE(state.stays.size() == row.stays);
    CHECK(state.stays.back().ready.has_value() == row.ready);
    CHECK(state.stays.back().discharged.has_value() == row.discharged);
    CHECK(inbox.desk.verify().answer == "verified");
  }
}

TEST_CASE("messages: another sender's stay is another") {
  Inbox inbox;
  inbox.take(inbox.message(MessageType::Admitted, "2026-03-02")).value();
  inbox.take(inbox.message(MessageType::Admitted, "2026-03-02", "Åsen klinikk")).value();
  inbox.take(inbox.message(MessageType::Ready, "2026-03-05", "Åsen klinikk")).value();
  const CaseState state = inbox.state();
  REQUIRE(state.stays.size() == 2);
  CHECK_FALSE(state.stays[0].ready.has_value());
  CHECK(state.stays[1].ready.has_value());
}

TEST_CASE("messages: the same again is repeated, also when the stay has ended since") {
  Inbox inbox;
  const Message admitted = inbox.message(MessageType::Admitted, "2026-03-02");
  const Message ready = inbox.message(MessageType::Ready, "2026-03-05");
  const Message left = inbox.message(MessageType::Discharged, "2026-03-06");
  const Result<Answered> first = inbox.take(ready);
  for (const Message* one : {&admitted, &left}) CHECK(inbox.take(*one)->answer == Status::Ok);
  for (const Message* one : {&left, &admitted, &ready}) CHECK(inbox.take(*one)->answer == Status::Repeated);
  CHECK(inbox.take(ready)->outcome == first->outcome);
  Message changed = ready;
  changed.text = "noe annet";
  const Result<Answered> other = inbox.take(changed);
  REQUIRE_FALSE(other.ok());
  CHECK(other.error().status == Status::CommandDiffers);
}

TEST_CASE("messages: a message about nobody here is refused by name") {
  Inbox inbox;
  Message message = inbox.message(MessageType::PersonDied, "2026-03-02");
  message.stream = kStranger;
  const Result<Answered> answer = inbox.take(message);
  REQUIRE_FALSE(answer.ok());
  CHECK(answer.error().status == Status::NotFound);
}

}  // namespace
}  // namespace varde::test
