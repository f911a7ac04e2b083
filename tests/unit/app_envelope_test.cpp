// Envelopes: received once, twice, altered, badly signed, out of order; written with no more than may be
// told.
#include <functional>

#include "app/envelope.h"
#include "book.h"
#include "signing.h"
#include "telling_story.h"

namespace varde::test {
namespace {

const Uuid kOther = service(90), kClinic = service(91), kReferral = service(92);

// What the clinic, another controller, tells NAV of a referral.
Envelope answer_of(EventBody body, int event, std::int32_t revision = 1) {
  Envelope out;
  out.sender = {kOther, kClinic, "Klinikken"};
  out.recipient = to_service(kNav);
  out.thread = kReferral;
  out.event = service(100 + event);
  out.revision = revision;
  out.sent = at("2026-03-03T08:00:00Z");
  out.rule = "CS-16";
  out.occurred = when("2026-03-03");
  out.content = std::make_shared<const EventBody>(std::move(body));
  return out;
}
ReferralAccepted accepted(const char* treat_by = "2026-06-01") {
  ReferralAccepted out;
  out.referral = kReferral;
  out.treat_by = day(treat_by);
  return out;
}

struct Post {
  Desk desk;
  Signer clinic, stranger;

  Post() {
    desk.load_profile();
    Referral content;
    content.sender = to_service(kNav);
    content.recipient = to_service(kClinic);
    desk.report({ReferralSent{kReferral, content}}, "2026-03-01");
    desk.now = at("2026-03-04T12:00:00Z");
  }
  Result<Answered> receive(const std::string& octets, const Bytes& signature, const Bytes& key) {
    return desk.book.take_envelope(desk.by, *desk.stream, {octets, signature, key}, desk.now);
  }
  Result<Answered> receive(const Envelope& envelope) {
    const std::string octets = write_envelope(envelope);
    return receive(octets, clinic.sign(octets), clinic.public_key);
  }
  CaseState state() {
    const Result<std::vector<LedgerRow>> rows = desk.ledger.load(*desk.stream, 0);
    REQUIRE(rows.ok());
    const Result<Case> known = desk.book.engine().open(*desk.stream, *rows);
    REQUIRE(known.ok());
    return fold(known->events, kEnd, kEnd);
  }
};

std::string said(const Result<Answered>& answer) {
  if (!answer) return std::to_string(static_cast<int>(answer.error().status)) + " " + answer.error().where;
  return answer->answer == Status::Ok ? "ok" : answer->answer == Status::Repeated ? "repeated" : "other";
}
std::string failed(Status status, const char* where) {
  return std::to_string(static_cast<int>(status)) + " " + where;
}

TEST_CASE("receiving: what was proved is asserted by its sender") {
  Post post;
  CHECK(said(post.receive(answer_of({accepted()}, 1))) == "ok");
  const CaseState state = post.state();
  REQUIRE(state.envelopes.size() == 1);
  CHECK(state.envelopes[0].received.verified);
  CHECK(state.envelopes[0].received.key == sha256(post.clinic.public_key));
  REQUIRE(state.referral(kReferral));
  const ReferralCourse& course = *state.referral(kReferral);
  CHECK(course.state == ReferralState::Accepted);
  CHECK(course.dates.treat_by == day("2026-06-01"));
  CHECK(course.moves.back().value.source.claim == Claim::Asserted);
  CHECK(course.moves.back().value.source.by->name == "Klinikken");
  CHECK(post.desk.verify().answer == "verified");
}

TEST_CASE("receiving: what stands in the way, by status and place") {
  const struct {
    std::string_view id;
    std::function<Result<Answered>(Post&)> come;
    std::string expected;
  } rows[] = {
      {"altered",
       [](Post& post) {
         const std::string octets = write_envelope(answer_of({accepted()}, 1));
         const std::string other = write_envelope(answer_of({accepted("2026-07-01")}, 1));
         return post.receive(other, post.clinic.sign(octets), post.clinic.public_key);
       },
       failed(Status::Value, "signature")},
      {"one octet more",
       [](Post& post) {
         const std::string octets = write_envelope(answer_of({accepted()}, 1));
         return post.receive(octets + " ", post.clinic.sign(octets), post.clinic.public_key);
       },
       failed(Status::Value, "signature")},
      {"signed by somebody else",
       [](Post& post) {
         const std::string octets = write_envelope(answer_of({accepted()}, 1));
         return post.receive(octets, post.stranger.sign(octets), post.clinic.public_key);
       },
       failed(Status::Value, "signature")},
      {"not signed, with a key",
       [](Post& post) {
         return post.receive(write_envelope(answer_of({accepted()}, 1)), {}, post.clinic.public_key);
       },
       failed(Status::Value, "signature")},
      {"a key that is none",
       [](Post& post) {
         const std::string octets = write_envelope(answer_of({accepted()}, 1));
         return post.receive(octets, post.clinic.sign(octets), Bytes{1, 2, 3});
       },
       failed(Status::Value, "public_key")},
      {"for somebody else",
       [](Post& post) {
         Envelope envelope = answer_of({accepted()}, 1);
         envelope.recipient = to_service(kStranger);
         return post.receive(envelope);
       },
       failed(Status::Controller, "/to/service")},
      {"our own",
       [](Post& post) {
         Envelope envelope = answer_of({accepted()}, 1);
         envelope.sender.controller = kController;
         return post.receive(envelope);
       },
       failed(Status::Controller, "/sender/controller")},
      {"a kind that no envelope has", [](Post& post) { return post.receive(answer_of({PlanReviewed{}}, 1)); },
       failed(Status::Kind, "/kind")},
      {"of no case",
       [](Post& post) {
         post.desk.stream = kStranger;
         return post.receive(answer_of({accepted()}, 1));
       },
       failed(Status::NotFound, "/case")},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Post post;
    const StoreHead before = *post.desk.ledger.store_head();
    CHECK(said(row.come(post)) == row.expected);
    CHECK(*post.desk.ledger.store_head() == before);
  }
}

TEST_CASE("receiving: the same again is repeated, and another under its name is refused") {
  Post post;
  CHECK(said(post.receive(answer_of({accepted()}, 1))) == "ok");
  const StoreHead before = *post.desk.ledger.store_head();
  CHECK(said(post.receive(answer_of({accepted()}, 1))) == "repeated");
  CHECK(said(post.receive(answer_of({accepted("2026-07-01")}, 1))) == failed(Status::CommandDiffers, "/id"));
  CHECK(*post.desk.ledger.store_head() == before);
  CHECK(post.state().envelopes.size() == 1);
}

TEST_CASE("receiving: nobody who proves nothing changes anything, or stands in the way") {
  Post post;
  // A later revision, a void and the same event, none of them proved.
  CHECK(said(post.receive(write_envelope(answer_of({accepted("2030-01-01")}, 1)), {}, {})) == "ok");
  CHECK(said(post.receive(write_envelope(answer_of({accepted("2031-01-01")}, 1, 9)), {}, {})) == "ok");
  CHECK(said(post.receive(write_envelope(answer_of({EventVoided{service(101), "-"}}, 2)), {}, {})) == "ok");
  CHECK(post.state().referral(kReferral)->state == ReferralState::Requested);
  CHECK(said(post.receive(answer_of({accepted()}, 1))) == "ok");
  const CaseState state = post.state();
  CHECK(state.envelopes.size() == 4);
  CHECK(state.referral(kReferral)->state == ReferralState::Accepted);
  CHECK(state.referral(kReferral)->dates.treat_by == day("2026-06-01"));
}

TEST_CASE("receiving: revisions and voids come in any order to one end") {
  std::vector<Envelope> come = {answer_of({accepted("2026-06-01")}, 1, 1),
                                answer_of({accepted("2026-07-01")}, 1, 2),
                                answer_of({accepted("2026-08-01")}, 1, 3)};
  std::sort(come.begin(), come.end(), [](const auto& a, const auto& b) { return a.revision < b.revision; });
  do {
    Post post;
    for (const Envelope& one : come) CHECK(said(post.receive(one)) == "ok");
    for (const Envelope& one : come) CHECK(said(post.receive(one)) == "repeated");
    CHECK(post.state().referral(kReferral)->dates.treat_by == day("2026-08-01"));
  } while (std::next_permutation(come.begin(), come.end(),
                                 [](const auto& a, const auto& b) { return a.revision < b.revision; }));
  const Envelope gone = answer_of({EventVoided{service(101), "-"}}, 2);
  for (const bool first : {true, false}) {
    CAPTURE(first);
    Post post;
    if (first) CHECK(said(post.receive(gone)) == "ok");
    CHECK(said(post.receive(answer_of({accepted()}, 1))) == "ok");
    if (!first) CHECK(said(post.receive(gone)) == "ok");
    CHECK(post.state().referral(kReferral)->state == ReferralState::Requested);
  }
}

TEST_CASE("receiving: what its sender left to its own id has that name here too") {
  Post post;
  AppointmentBooked booked;
  booked.referral = kReferral;
  booked.service = kClinic;
  booked.at = when("2026-04-01T09:00:00Z");
  CHECK(said(post.receive(answer_of({booked}, 7))) == "ok");
  const CaseState state = post.state();
  REQUIRE(state.appointments.size() == 1);
  CHECK(state.appointments[0].id == service(107));
}

// --- Writing

// NAV's case: the GP may hear of stays and appointments by consent.
struct Outbound {
  Desk desk;
  Uuid stay{};

  Outbound() {
    Profile profile = wide_profile();
    REQUIRE(desk.act(Command{desk.command(200), {}, {}, {ProfileLoaded{profile}}, {}})->answer == Status::Ok);
    Person person;
    person.name = "Ola Eksempel";
    person.born = PartialDate{day("1988-05-20"), PartialDate::Precision::Day};
    desk.report({PersonRegistered{person}}, "2026-01-01");
    StayAdmitted admitted;
    admitted.kind = StayKind::Institution;
    admitted.place = to_service(kHospital);
    admitted.expected = day("2026-04-10");
    admitted.housing_lacking = true;
    stay = told({admitted}, "2026-03-01");
  }
  // The event.
  Uuid told(EventBody body, const char* occurred) {
    const EventKind kind = body.kind();
    const Fact fact = desk.fact(std::move(body), occurred);
    desk.report(fact);
    return event_id(kController, *desk.stream, fact.id, kind, 1);
  }
  Uuid consents(std::vector<Category> categories) {
    Consent consent = sharing(to_service(kNav), to_service(kGp));
    consent.categories = std::move(categories);
    return told({ConsentGiven{consent}}, "2026-01-02");
  }
  Query query(const Uuid& event, std::vector<Category> categories = {Category::Stay}) {
    Query out;
    out.kind = QueryKind::Disclosure;
    out.stream = desk.stream;
    out.event = event;
    out.disclosure = asked(to_service(kGp));
    out.disclosure->teller = kNav;
    out.disclosure->task_basis = TaskBasis::Navl;
    out.disclosure->health_personnel = false;
    out.disclosure->categories = std::move(categories);
    return out;
  }
  Result<Answered> write(const Query& query) {
    return desk.book.write_envelope(desk.by, write_query(query), desk.now);
  }
  Envelope written(const Query& query) {
    const Result<Answered> answer = write(query);
    REQUIRE(answer.ok());
    REQUIRE_MESSAGE(answer->answer == Status::Ok, answer->outcome);
    const Result<Envelope> envelope = read_envelope(answer->outcome);
    REQUIRE(envelope.ok());
    CHECK(write_envelope(*envelope) == answer->outcome);
    return *envelope;
  }
};

TEST_CASE("writing: what may be told, with what lets it") {
  Outbound out;
  const Uuid consent = out.consents({Category::Known, Category::Stay});
  const Envelope envelope = out.written(out.query(out.stay));
  CHECK(envelope.sender.controller == kController);
  CHECK(envelope.sender.service == kNav);
  CHECK(envelope.recipient == to_service(kGp));
  CHECK(envelope.event == out.stay);
  CHECK(envelope.thread == out.stay);
  CHECK(envelope.revision == 1);
  CHECK(envelope.consent == consent);
  CHECK(envelope.occurred == when("2026-03-01"));
  CHECK(envelope.categories == std::vector<Category>{Category::Stay, Category::Known});
  const auto* stay = std::get_if<StayAdmitted>(&envelope.content->value);
  REQUIRE(stay);
  CHECK(stay->stay == out.stay);
  CHECK(stay->expected == day("2026-04-10"));
  // Housing is another matter.
  CHECK_FALSE(stay->housing_lacking.has_value());
}

TEST_CASE("writing: nothing without what lets it, and then it says why") {
  const struct {
    std::string_view id;
    std::vector<Category> consented;
    std::vector<Category> asked;
    Status expected;
  } rows[] = {
      {"no consent", {}, {Category::Stay}, Status::Refused},
      {"not that it is known", {Category::Stay}, {Category::Stay}, Status::Refused},
      {"another thing", {Category::Known, Category::Health}, {Category::Stay}, Status::Refused},
      {"not asked about", {Category::Known, Category::Stay}, {Category::Health}, Status::Refused},
      {"all that is needed", {Category::Known, Category::Stay}, {Category::Stay}, Status::Ok},
      {"more is asked than may be told",
       {Category::Known, Category::Stay},
       {Category::Stay, Category::Crisis},
       Status::Ok},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Outbound out;
    if (!row.consented.empty()) out.consents(row.consented);
    const Result<Answered> answer = out.write(out.query(out.stay, row.asked));
    REQUIRE(answer.ok());
    CHECK(answer->answer == row.expected);
    CHECK(holds(answer->outcome, row.expected == Status::Ok ? "envelope/1" : "disclosure/1"));
  }
}

TEST_CASE("writing: a withdrawal stops what was let, and is told to those who heard") {
  Outbound out;
  const Uuid consent = out.consents({Category::Known, Category::Stay});
  CHECK(out.write(out.query(out.stay))->answer == Status::Ok);
  const Uuid withdrawn = out.told({ConsentWithdrawn{consent, "GRUNN"}}, "2026-03-01");
  CHECK(out.write(out.query(out.stay))->answer == Status::Refused);
  CHECK(out.write(out.query(withdrawn))->answer == Status::Refused);
  DisclosureMade made;
  made.teller = kNav;
  made.to = to_service(kGp);
  made.categories = {Category::Stay};
  out.told({made}, "2026-02-01");
  const Envelope envelope = out.written(out.query(withdrawn));
  const auto* body = std::get_if<ConsentWithdrawn>(&envelope.content->value);
  REQUIRE(body);
  CHECK(body->consent == consent);
  CHECK_FALSE(body->reason.has_value());
  Query elsewhere = out.query(withdrawn);
  elsewhere.disclosure->to = to_service(kSchool);
  CHECK(out.write(elsewhere)->answer == Status::Refused);
}

TEST_CASE("writing: a correction is a later revision of the event, and a void takes it back") {
  Outbound out;
  out.consents({Category::Known, Category::Stay});
  StayAdmitted better;
  better.kind = StayKind::Detox;
  better.place = to_service(kHospital);
  EventCorrected corrected;
  corrected.event = out.stay;
  corrected.reason = "feil";
  corrected.occurred = when("2026-02-28");
  corrected.replacement = std::make_shared<const EventBody>(better);
  const Uuid correction = out.told({corrected}, "2026-03-02");
  for (const Uuid& event : {out.stay, correction}) {
    const Envelope envelope = out.written(out.query(event));
    CHECK(envelope.event == out.stay);
    CHECK(envelope.thread == out.stay);
    CHECK(envelope.revision == 2);
    CHECK(envelope.occurred == when("2026-02-28"));
    CHECK(std::get<StayAdmitted>(envelope.content->value).kind == StayKind::Detox);
  }
  DisclosureMade made;
  made.teller = kNav;
  made.to = to_service(kGp);
  made.categories = {Category::Stay};
  out.told({made}, "2026-03-02");
  const Uuid gone = out.told({EventVoided{out.stay, "GRUNN"}}, "2026-03-02");
  for (const Uuid& event : {out.stay, gone}) {
    const Envelope envelope = out.written(out.query(event));
    CHECK(envelope.event == gone);
    CHECK(envelope.thread == out.stay);
    CHECK(std::get<EventVoided>(envelope.content->value).event == out.stay);
    CHECK_FALSE(holds(write_envelope(envelope), "GRUNN"));
  }
}

TEST_CASE("writing: what stands in the way, by status and place") {
  Outbound out;
  const Uuid consent = out.consents({Category::Known, Category::Stay, Category::Contact});
  const Query good = out.query(out.stay);
  const Uuid person =
      event_id(kController, *out.desk.stream, out.desk.command(1), EventKind::PersonRegistered, 1);
  const struct {
    std::string_view id;
    std::function<void(Query&)> change;
    std::string expected;
  } rows[] = {
      {"no event", [](Query& q) { q.event.reset(); }, failed(Status::Missing, "/event")},
      {"no receiver", [](Query& q) { q.disclosure.reset(); }, failed(Status::Missing, "/disclosure")},
      {"no case", [](Query& q) { q.stream.reset(); }, failed(Status::Missing, "/case")},
      {"an event that is none", [](Query& q) { q.event = kStranger; }, failed(Status::NotFound, "/event")},
      {"a case that is none", [](Query& q) { q.stream = kStranger; }, failed(Status::NotFound, "/case")},
      {"a kind that is never told so",
       [&](Query& q) {
         q.event = person;
         q.disclosure->categories = {Category::Contact};
       },
       failed(Status::Kind, "/event")},
  };
  CHECK(consent != Uuid{});
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Query query = good;
    row.change(query);
    CHECK(said(out.write(query)) == row.expected);
  }
}

TEST_CASE("written by one and received by the other: one referral at both ends") {
  Outbound out;
  out.consents({Category::Known, Category::Referral});
  Referral content;
  content.sender = to_service(kNav);
  content.recipient = to_service(kGp);
  content.needs = {Need::Housing};
  content.question = "SPOERSMAAL";
  const Uuid sent = out.told({ReferralSent{{}, content}}, "2026-03-01");
  Query query = out.query(sent, {Category::Referral});
  const std::string octets = out.write(query)->outcome;
  CHECK_FALSE(holds(octets, "SPOERSMAAL"));
  CHECK_FALSE(holds(octets, "housing"));

  Desk other;
  other.options.controller = kOther;
  CaseBook book{other.ledger, other.options, sealed()};
  Context by = context_of(kGp);
  by.controller = kOther;
  Fact opens = other.fact({PersonRegistered{Person{"Ola", {}, {}, {}, {}}}});
  REQUIRE(book.report(write_context(by), write_fact(opens), other.now).ok());
  const Uuid stream = book.engine().new_case(opens.id);
  const Signer nav;
  const Bytes signature = nav.sign(octets);
  const Result<Answered> came =
      book.take_envelope(write_context(by), stream, {octets, signature, nav.public_key}, other.now);
  REQUIRE(came.ok());
  CHECK(came->answer == Status::Ok);
  const Result<std::vector<LedgerRow>> rows = other.ledger.load(stream, 0);
  const Result<Case> known = book.engine().open(stream, *rows);
  REQUIRE(known.ok());
  const CaseState state = fold(known->events, kEnd, kEnd);
  REQUIRE(state.referral(sent));
  CHECK(state.referral(sent)->state == ReferralState::Requested);
  CHECK(state.referral(sent)->content->recipient == to_service(kGp));
}

TEST_CASE("letters: what an envelope would tell, in three languages, to be confirmed by hand") {
  const struct {
    Language language;
    DeliveryWay way;
    std::vector<const char*> says;
    const char* acknowledge;
  } rows[] = {
      {Language::Bokmal,
       DeliveryWay::Letter,
       {"Hvem dette gjelder, får dere vite", "Personen ble innlagt", "Ventes hjem: 10. april 2026",
        "Personen har samtykket"},
       "Send dette arket tilbake til NAV"},
      {Language::Nynorsk,
       DeliveryWay::Letter,
       {"Kven dette gjeld, får de vite", "Personen blei lagd inn", "Ventast heim: 10. april 2026",
        "Personen har samtykt"},
       "Send dette arket tilbake til NAV"},
      {Language::English,
       DeliveryWay::Letter,
       {"We will tell you who this is about", "The person was admitted", "Expected home: 10 April 2026",
        "The person has consented"},
       "Please send this sheet back to NAV"},
      {Language::Bokmal,
       DeliveryWay::Phone,
       {"Hei, jeg ringer fra NAV", "Legekontoret"},
       "Be den du snakker med"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.acknowledge);
    Outbound out;
    out.consents({Category::Known, Category::Stay});
    Query query = out.query(out.stay);
    query.kind = QueryKind::Letter;
    query.way = row.way;
    Context by = context_of();
    by.language = row.language;
    const Result<std::string> text = out.desk.book.read(write_context(by), write_query(query), out.desk.now);
    REQUIRE(text.ok());
    for (const char* one : row.says) {
      CAPTURE(one);
      CHECK(holds(*text, one));
    }
    CHECK(holds(*text, row.acknowledge));
    CHECK_FALSE(holds(*text, "Ola Eksempel"));
    CHECK_FALSE(holds(*text, "letter."));
  }
}

TEST_CASE("letters: the person is named to whoever may be told who it is, and nothing to whoever may not") {
  Outbound out;
  Query query = out.query(out.stay, {Category::Stay, Category::Contact});
  query.kind = QueryKind::Letter;
  const Result<std::string> none = out.desk.book.read(out.desk.by, write_query(query), out.desk.now);
  REQUIRE_FALSE(none.ok());
  CHECK(none.error().status == Status::NotFound);
  CHECK(none.error().where == "/event");
  out.consents({Category::Known, Category::Stay, Category::Contact});
  const Result<std::string> text = out.desk.book.read(out.desk.by, write_query(query), out.desk.now);
  REQUIRE(text.ok());
  CHECK(holds(*text, "Dette gjelder Ola Eksempel."));
}

}  // namespace
}  // namespace varde::test
