// The outbox: who hears of which step, by which standard, until when; and what is told anew.
#include <functional>
#include <set>

#include "referral_story.h"
#include "rules/outbox.h"

namespace varde::test {
namespace {

std::string name_of(const Party& to) {
  if (!to.service) return to.kind ? std::string(code(*to.kind)) : "?";
  const std::pair<Uuid, const char*> names[] = {
      {kDoctor, "gp"}, {kPolyclinic, "dps"}, {kNav, "nav"}, {kChildServices, "child"}, {kSubstance, "rus"}};
  for (const auto& [id, name] : names) {
    if (id == *to.service) return name;
  }
  return "other";
}
std::vector<Outgoing> outbox_rows(const Story& story) {
  return outbox_of(story.events, story.state(), story.basis(), story.stream);
}
// "tell-answer gp>nav referral-status", with the status where there is one, sorted.
std::vector<std::string> said(const Story& story) {
  std::vector<std::string> out;
  for (const Outgoing& one : outbox_rows(story)) {
    std::string line = one.row.text + " " + name_of(party(one.row.teller)) + ">" + name_of(one.question.to) +
                       " " + std::string(code(one.standard));
    if (one.row.status) line += " " + std::string(code(*one.row.status));
    out.push_back(std::move(line));
  }
  std::sort(out.begin(), out.end());
  return out;
}
Outgoing the_row(const Story& story) {
  const std::vector<Outgoing> rows = outbox_rows(story);
  REQUIRE(rows.size() == 1);
  return rows.front();
}
EventBody delivered(const Uuid& item, DeliveryStatus status) {
  DeliveryChanged out;
  out.item = item;
  out.status = status;
  return {out};
}
Story sent_story(Referral content = referral(kDoctor, kPolyclinic)) {
  Story story = referral_story();
  story.told("2026-03-02", sent(std::move(content)));
  return story;
}

TEST_CASE("outbox: by step") {
  const EventBody postponed{ReferralPostponed{kThread, Postponement::Capacity, day("2026-04-01"), {}}};
  const EventBody withdrawn{ReferralWithdrawn{kThread, "personen ønsker det", true}};
  ReferralForwarded forward;
  forward.referral = kThread;
  forward.child = kChild;
  forward.recipient = party(kSubstance);
  const EventBody forwarded{forward};
  const EventBody declined{ReferralDeclined{kThread, DeclineReason::NoCapacity, {}, {}, {}, true, {}}};
  const std::string answer = "tell-answer dps>gp referral-status";
  const std::string change = "tell-change dps>gp referral-status";
  const std::string outcome = "tell-outcome dps>gp referral-status";
  const struct {
    std::string_view id;
    std::vector<EventBody> steps;
    std::vector<std::string> rows;
  } rows[] = {
      {"sent", {}, {"tell-referral gp>dps referral"}},
      {"received: whoever has it needs no message, and says none", {received()}, {}},
      {"accepted", {received(), accepted()}, {answer}},
      {"declined", {received(), declined}, {answer}},
      {"forwarded: the new receiver has the referral, the referrer hears that it went on",
       {received(), forwarded},
       {"tell-change dps>gp referral-status", "tell-referral dps>rus dialogue"}},
      {"postponed and resumed",
       {received(), accepted(), postponed, {ReferralResumed{kThread, {}}}},
       {answer, change, change}},
      {"an appointment, moved and cancelled",
       {received(),
        accepted(),
        booked("2026-04-01T08:00:00Z"),
        booked("2026-04-02T08:00:00Z"),
        {AppointmentCancelled{kHour}}},
       {answer, "tell-appointment dps>gp referral-status", "tell-appointment dps>gp referral-status",
        "tell-appointment dps>gp referral-status"}},
      {"withdrawn, not yet confirmed", {received(), withdrawn}, {"tell-withdrawn gp>dps dialogue"}},
      {"cancelled: what asked for it is answered",
       {received(), withdrawn, {ReferralCancelled{kThread, "trukket", {}}}},
       {change}},
      {"an interim answer", {received(), accepted(), {ReferralNoted{kThread, {}, {}}}}, {answer, outcome}},
      {"completed",
       {received(), accepted(), {ReferralCompleted{kThread, {}, {}, {}, {}}}},
       {answer, "tell-outcome dps>gp discharge-letter"}},
      {"failed",
       {received(), accepted(), {ReferralFailed{kThread, FailReason::Other, {}, {}, {}}}},
       {answer, outcome}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = sent_story();
    int on = 3;
    for (const EventBody& step : row.steps) story.told("2026-03-0" + std::to_string(on++), step);
    std::vector<std::string> expected = row.rows;
    std::sort(expected.begin(), expected.end());
    CHECK(said(story) == expected);
    std::set<Uuid> ids;
    for (const Outgoing& one : outbox_rows(story)) CHECK(ids.insert(one.row.id).second);
  }
}

TEST_CASE("outbox: who hears, and who needs not") {
  const struct {
    std::string_view id;
    std::function<void(Story&)> tell;
    std::vector<std::string> rows;
  } rows[] = {
      {"NAV takes no messages",
       [](Story& s) { s.told("2026-03-02", sent(referral(kDoctor, kNav))); },
       {"tell-referral gp>nav none"}},
      {"nor does it send any",
       [](Story& s) { s.told("2026-03-02", sent()); },
       {"tell-referral nav>dps none"}},
      {"between municipal services",
       [](Story& s) { s.told("2026-03-02", sent(referral(kDoctor, kSubstance))); },
       {"tell-referral gp>rus dialogue"}},
      {"the answer goes where it is asked for",
       [](Story& s) {
         Referral content = referral(kNav, kPolyclinic);
         content.reply_to = party(kDoctor);
         s.told("2026-03-02", sent(content));
         s.told("2026-03-03", accepted());
       },
       {"tell-answer dps>gp referral-status"}},
      {"the person is told by people",
       [](Story& s) {
         Referral content = referral(kNav, kPolyclinic);
         content.sender = party(PartyKind::Person);
         s.told("2026-03-02", sent(content));
         s.told("2026-03-03", accepted());
       },
       {}},
      {"whoever wrote it down knows",
       [](Story& s) {
         s.told("2026-03-02", sent(referral(kDoctor, kPolyclinic)));
         s.unit = kDoctor;
         s.told("2026-03-03", accepted());
       },
       {}},
      {"what another body did is theirs to tell",
       [](Story& s) {
         s.told("2026-03-02", sent(referral(kDoctor, kOther)));
         s.told("2026-03-03", accepted());
       },
       {}},
      {"within one service there is nobody to tell",
       [](Story& s) { s.told("2026-03-02", sent(referral(kPolyclinic, kPolyclinic))); },
       {}},
      {"a relative hears by letter or telephone",
       [](Story& s) {
         Referral content = referral(kNav, kPolyclinic);
         content.sender = party(PartyKind::NextOfKin);
         s.told("2026-03-02", sent(content));
         s.told("2026-03-03", accepted());
       },
       {"tell-answer dps>next-of-kin none"}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = referral_story();
    row.tell(story);
    CHECK(said(story) == row.rows);
  }
}

EventBody in_an_envelope(EventBody body, const Uuid& sender, std::optional<Uuid> answers = {}) {
  EnvelopeReceived out;
  out.verified = true;
  out.envelope.sender = {kOther, sender, "Klinikken"};
  out.envelope.recipient = party(kDoctor);
  out.envelope.thread = kThread;
  out.envelope.event = service(140);
  out.envelope.answers = answers;
  out.envelope.occurred = when("2026-03-03");
  out.envelope.content = std::make_shared<const EventBody>(std::move(body));
  return {out};
}

TEST_CASE("outbox: what another body asserts gives no row, and answers ours") {
  Story story = sent_story();
  story.told("2026-03-03", in_an_envelope(accepted(), kPolyclinic));
  CHECK(said(story).empty());
  // The same, told by ourselves as well, is known at both ends.
  story.told("2026-03-03", accepted());
  CHECK(said(story).empty());

  for (const bool from_receiver : {true, false}) {
    CAPTURE(from_receiver);
    Story other = referral_story();
    other.told("2026-03-02", sent(referral(kDoctor, kPolyclinic)));
    other.told("2026-03-03", received());
    other.told("2026-03-04", accepted());
    const Uuid answer = other.last();
    other.told("2026-03-05", in_an_envelope({PersonMoved{}}, from_receiver ? kDoctor : kNav, answer));
    CHECK(said(other).empty() == from_receiver);
  }
}

TEST_CASE("outbox: how far a row came") {
  using D = DeliveryStatus;
  const struct {
    std::string_view id;
    std::vector<D> statuses;
    std::optional<std::string> row;
  } rows[] = {
      {"not sent", {}, "tell-referral gp>dps referral"},
      {"sent", {D::Sent}, "tell-referral gp>dps referral sent"},
      {"a technical receipt is no answer",
       {D::Sent, D::Receipted},
       "tell-referral gp>dps referral receipted"},
      {"failed", {D::Sent, D::Failed}, "tell-referral gp>dps referral failed"},
      {"acknowledged", {D::Sent, D::Acknowledged}, {}},
      {"acknowledged, then sent once more", {D::Acknowledged, D::Sent}, {}},
      {"stopped by somebody", {D::Stopped}, {}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = sent_story();
    const Uuid item = the_row(story).row.id;
    int on = 3;
    for (const D status : row.statuses)
      story.told("2026-03-0" + std::to_string(on++), delivered(item, status));
    CHECK(said(story) == (row.row ? std::vector<std::string>{*row.row} : std::vector<std::string>{}));
  }
}

TEST_CASE("outbox: corrections and what is taken back travel to whoever was told") {
  const auto correct = [](Story& story, const Uuid& event) {
    Referral content = referral(kDoctor, kPolyclinic);
    content.urgency = Urgency::Urgent;
    EventCorrected out;
    out.event = event;
    out.replacement = std::make_shared<const EventBody>(ReferralSent{kThread, content});
    out.reason = "feil hast";
    story.told("2026-03-05", {out});
  };
  for (const bool left : {false, true}) {
    CAPTURE(left);
    Story story = sent_story();
    const Uuid event = story.last();
    const Uuid first = the_row(story).row.id;
    if (left) story.told("2026-03-03", delivered(first, DeliveryStatus::Sent));
    correct(story, event);
    const Outgoing row = the_row(story);
    CHECK((row.row.id == first) == !left);
    CHECK(row.row.text == (left ? "tell-correction" : "tell-referral"));
    CHECK(row.row.event == event);
    CHECK_FALSE(row.row.status);
    // The corrected one has left as well, or not: what is taken back goes to whoever heard.
    if (left) story.told("2026-03-06", delivered(row.row.id, DeliveryStatus::Acknowledged));
    CHECK(said(story).size() == (left ? 0 : 1));
    story.told("2026-03-07", {EventVoided{event, "feil person"}});
    CHECK(said(story) ==
          (left ? std::vector<std::string>{"tell-void gp>dps referral"} : std::vector<std::string>{}));
    if (!left) continue;
    const Outgoing back = the_row(story);
    CHECK(back.takes_back);
    CHECK(back.row.event == story.last());
    CHECK(may_tell(back, story.state(), story.basis(), at("2026-03-08T12:00:00Z")).may);
    story.told("2026-03-08", delivered(back.row.id, DeliveryStatus::Acknowledged));
    CHECK(said(story).empty());
  }
}

Consent lets(const Uuid& teller, const Uuid& to) {
  Consent out;
  out.scope = ConsentScope::Sharing;
  out.tellers = {party(teller)};
  out.recipients = {party(to)};
  out.categories = {Category::Contact, Category::Known, Category::Referral};
  out.purposes = {Purpose::Care};
  out.explained = {Explained::What, Explained::Whom, Explained::Purpose, Explained::Withdrawal};
  out.evidence = "arkiv 1";
  return out;
}

TEST_CASE("outbox: whether it may be told is asked anew each time") {
  Story story = referral_story();
  story.told("2026-03-01", {ConsentGiven{lets(kNav, kPolyclinic)}});
  const Uuid consent = story.last();
  const Decision sending = story.told("2026-03-02", sent());
  REQUIRE(sending.notices.size() == 1);
  CHECK(sending.notices[0].basis == consent);
  CHECK_FALSE(has(sending.findings, "RF-loop", "notice-without-basis"));
  const auto answer = [&](const char* on) {
    return may_tell(the_row(story), story.state(), story.basis(), oslo_time(day(on), 12, 0));
  };
  const MayTell now = answer("2026-03-03");
  CHECK(now.may);
  CHECK(now.consent == consent);
  // Of the need itself nothing was consented to.
  CHECK(now.categories == std::vector<Category>{Category::Contact, Category::Known, Category::Referral});
  story.told("2026-03-04", {ConsentWithdrawn{consent, {}}});
  CHECK_FALSE(answer("2026-03-05").may);
  CHECK(answer("2026-03-05").categories.empty());
  CHECK_FALSE(answer("2026-03-05").consent);
  story.told("2026-03-06", {ConsentGiven{lets(kNav, kPolyclinic)}});
  CHECK(answer("2026-03-07").may);
  CHECK(answer("2026-03-07").consent == story.last());
}

TEST_CASE("outbox: what may not be told is found once, in its moment") {
  Story story = referral_story();
  const Decision told = story.told("2026-03-02", sent());
  CHECK(told.notices.empty());
  CHECK(std::count_if(told.findings.begin(), told.findings.end(),
                      [](const Finding& one) { return one.text == "notice-without-basis"; }) == 1);
  CHECK_FALSE(has(story.told("2026-03-03", {PersonMoved{}}).findings, "RF-loop", "notice-without-basis"));
  // Health personnel may tell those who help the same person.
  Story doctor = referral_story();
  const Decision permitted = doctor.told("2026-03-02", sent(referral(kDoctor, kPolyclinic)));
  REQUIRE(permitted.notices.size() == 1);
  CHECK(permitted.notices[0].recipient == kPolyclinic);
  CHECK_FALSE(permitted.notices[0].basis);
}

TEST_CASE("outbox: CN-06 whoever was told under a consent hears that it was taken back") {
  const struct {
    std::string_view id;
    std::optional<DeliveryStatus> left;
    bool made;  // told beside the outbox
    std::vector<std::string> rows;
  } rows[] = {
      {"nobody was told", {}, false, {"tell-referral nav>dps none"}},
      {"it was sent",
       DeliveryStatus::Sent,
       false,
       {"tell-referral nav>dps none sent", "tell-withdrawal nav>dps none"}},
      {"it was acknowledged", DeliveryStatus::Acknowledged, false, {"tell-withdrawal nav>dps none"}},
      {"it failed", DeliveryStatus::Failed, false, {"tell-referral nav>dps none failed"}},
      {"told by word of mouth", {}, true, {"tell-referral nav>dps none", "tell-withdrawal nav>dps none"}},
      {"both ways: one row", DeliveryStatus::Acknowledged, true, {"tell-withdrawal nav>dps none"}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = referral_story();
    story.told("2026-03-01", {ConsentGiven{lets(kNav, kPolyclinic)}});
    const Uuid consent = story.last();
    story.told("2026-03-02", sent());
    const Uuid item = the_row(story).row.id;
    if (row.left) story.told("2026-03-03", delivered(item, *row.left));
    if (row.made) {
      DisclosureMade made;
      made.teller = kNav;
      made.task_basis = TaskBasis::Navl;
      made.health_personnel = false;
      made.to = party(kPolyclinic);
      made.categories = {Category::Referral};
      story.told("2026-03-03", {made});
    }
    story.told("2026-03-05", {ConsentWithdrawn{consent, {}}});
    CHECK(said(story) == row.rows);
    for (const Outgoing& one : outbox_rows(story)) {
      if (!one.takes_back) continue;
      CHECK(one.row.event == story.last());
      CHECK(may_tell(one, story.state(), story.basis(), at("2026-03-06T12:00:00Z")).may);
    }
    if (!row.made) continue;
    // Acknowledging it closes the duty to tell.
    const auto owed = [](const Story& of) {
      const std::vector<Obligation> all = of.duties();
      return std::any_of(all.begin(), all.end(),
                         [](const Obligation& one) { return one.text == "tell-receivers"; });
    };
    CHECK(owed(story));
    story.told("2026-03-06", delivered(withdrawal_row_id(story.stream, consent, party(kPolyclinic)),
                                       DeliveryStatus::Acknowledged));
    CHECK_FALSE(owed(story));
  }
}

TEST_CASE("outbox: RF-04 the answer that is acknowledged is told") {
  for (const DeliveryStatus status : {DeliveryStatus::Receipted, DeliveryStatus::Acknowledged}) {
    CAPTURE(code(status));
    Story story = sent_story();
    story.told("2026-03-03", received());
    story.told("2026-03-04", accepted());
    CHECK(duty(story, "RF-04", "inform-referrer").towards == kDoctor);
    story.told("2026-03-05", delivered(the_row(story).row.id, status));
    const std::vector<Obligation> all = story.duties();
    const bool owed = std::any_of(all.begin(), all.end(),
                                  [](const Obligation& row) { return row.text == "inform-referrer"; });
    CHECK(owed == (status == DeliveryStatus::Receipted));
  }
  // What was told by word of mouth needs no message.
  Story story = sent_story();
  story.told("2026-03-03", received());
  story.told("2026-03-04", accepted());
  story.told("2026-03-05", feedback(party(kDoctor), FeedbackAbout::Assessed));
  CHECK(said(story).empty());
}

TEST_CASE("outbox: of what was forwarded the new receiver gets the referral, as its thread") {
  Story story = sent_story();
  story.told("2026-03-03", received());
  ReferralForwarded forward;
  forward.referral = kThread;
  forward.child = kChild;
  forward.recipient = party(kSubstance);
  story.told("2026-03-04", {forward});
  const std::vector<Outgoing> rows = outbox_rows(story);
  REQUIRE(rows.size() == 2);
  for (const Outgoing& one : rows) {
    const bool child = one.question.to.service == kSubstance;
    CHECK(one.thread == (child ? kChild : kThread));
    CHECK(one.row.event == story.last());
    REQUIRE((one.says != nullptr) == child);
    if (!child) continue;
    const auto& told = std::get<ReferralSent>(one.says->value);
    CHECK(told.referral == kChild);
    CHECK(told.content->based_on == kThread);
  }
}

}  // namespace
}  // namespace varde::test
