// Who may tell whom what: the rows of the law, each by its id.
#include "book.h"
#include "telling_story.h"

namespace varde::test {
namespace {

using G = DisclosureGround;
using K = PartyKind;

TEST_CASE("disclosure: what the law lets or bids somebody tell, row by row") {
  const struct {
    std::string_view id;
    DisclosureQuestion question;
    const char* on;
    const char* says;
  } rows[] = {
      {"CS-01", on(asked(to_kind(K::Police)), {G::AvertHarm}), "2026-09-01", "permit CS-01"},
      {"CS-01 the fire service", on(asked(to_kind(K::FireService)), {G::AvertHarm}), "2026-09-01",
       "permit CS-01"},
      {"CS-01 nobody else", on(asked(), {G::AvertHarm}), "2026-09-01", "deny SR-01 no-consent"},
      {"CS-02", on(asked(to_service(kChildWelfare)), {G::ChildAtRisk}), "2026-09-01", "permit CS-02"},
      {"CS-02 by NAV", by(TaskBasis::Stjl, false, on(asked(to_service(kChildWelfare)), {G::ChildAtRisk})),
       "2026-09-01", "permit CS-02"},
      {"CS-02 by a school", by(TaskBasis::Fvl, false, on(asked(to_service(kChildWelfare)), {G::ChildAtRisk})),
       "2026-09-01", "permit CS-02"},
      {"CS-02 not to NAV", on(asked(), {G::ChildAtRisk}), "2026-09-01", "deny SR-01 no-consent"},
      {"CS-03", on(asked(to_service(kChildWelfare)), {G::ChildWelfareOrder}), "2026-09-01", "permit CS-03"},
      {"CS-04", on(asked(to_service(kSubstance)), {G::UnbornChild}), "2026-09-01", "permit CS-04"},
      {"CS-04 not to the hospital", on(asked(to_service(kWard)), {G::UnbornChild}), "2026-09-01",
       "deny SR-01 no-consent"},
      {"CS-05 takes consent", on(asked(to_service(kSubstance)), {G::MeasuresNeeded}), "2026-09-01",
       "deny SR-01 no-consent"},
      {"CS-06", on(asked(to_kind(K::Anyone)), {G::AvertOffence}), "2026-09-01", "permit CS-06"},
      {"CS-07", on(asked(to_service(kWard)), {G::Emergency}, "Funnet bevisstløs"), "2026-09-01",
       "permit CS-07"},
      {"CS-07 says why", on(asked(to_service(kWard)), {G::Emergency}), "2026-09-01",
       "indeterminate CS-07 reason-missing"},
      {"CS-07 no plan", of(Category::Plan, on(asked(to_service(kWard)), {G::Emergency}, "Funnet bevisstløs")),
       "2026-09-01", "deny SR-01 no-consent"},
      {"CS-08", on(asked(to_kind(K::SupervisoryAuthority)), {G::Supervision}), "2026-09-01", "permit CS-08"},
      {"CS-09", on(asked(), {G::BenefitsCase}), "2026-09-01", "permit CS-09"},
      {"CS-09 not by child welfare", by(TaskBasis::Bvl, false, on(asked(), {G::BenefitsCase})), "2026-09-01",
       "deny SR-07 no-consent"},
      {"CS-10", of(Category::Health, on(asked(to_kind(K::RoadAuthority)), {G::DrivingLicence})), "2026-09-01",
       "permit CS-10"},
      {"CS-10 not of housing",
       of(Category::Social, on(asked(to_kind(K::RoadAuthority)), {G::DrivingLicence})), "2026-09-01",
       "deny SR-01 no-consent"},
      {"CS-11", on(asked(to_kind(K::HealthRegister)), {G::RegisterDuty}), "2026-09-01", "permit CS-11"},
      {"CS-12 without consent", asked(), "2026-09-01", "deny SR-01 no-consent"},
      {"CS-13", asked(to_kind(K::Person)), "2026-09-01", "permit CS-13"},
      {"CS-13 what may be denied", on(asked(to_kind(K::Person)), {G::DeniedToPerson}), "2026-09-01",
       "deny CS-13"},
      {"CS-14", on(asked(), {G::NoNeedOfSecrecy}), "2026-09-01", "permit CS-14"},
      {"CS-15", on(asked(to_kind(K::Police)), {G::WeightyInterests}, "Nær fare"), "2026-09-01",
       "permit CS-15"},
      {"CS-15 says why", on(asked(to_kind(K::Police)), {G::WeightyInterests}), "2026-09-01",
       "indeterminate CS-15 reason-missing"},
      {"CS-16 the first day", on(asked(to_service(kDps)), {G::CareNeeded}), "2026-07-01", "permit CS-16"},
      {"CS-17 the last day", on(asked(to_service(kDps)), {G::CareNeeded}), "2026-06-30", "permit CS-17"},
      {"CS-17 before June", on(asked(to_service(kDps)), {G::CareNeeded}), "2026-05-31", "permit CS-17"},
      {"CS-16 never NAV", on(asked(), {G::CareNeeded}), "2026-09-01", "deny SR-01 no-consent"},
      {"CS-16 never a school", on(asked(to_service(kSchool)), {G::CareNeeded}), "2026-09-01",
       "deny SR-01 no-consent"},
      {"CS-16 only health personnel", by(TaskBasis::Bvl, false, on(asked(to_service(kDps)), {G::CareNeeded})),
       "2026-09-01", "deny SR-07 no-consent"},
      {"CS-18", of(Category::Health, on(asked(to_service(kGp)), {G::DischargeLetter})), "2026-09-01",
       "permit CS-18"},
      {"CS-18 not the family", of(Category::Family, on(asked(to_service(kGp)), {G::DischargeLetter})),
       "2026-09-01", "deny SR-01 no-consent"},
      {"CS-19", on(asked(to_service(kDps)), {G::OtherPatientsCare}), "2026-09-01", "permit CS-19"},
      {"CS-20", on(asked(to_service(kDps)), {G::Learning}), "2026-09-01", "permit CS-20"},
      {"CS-21", on(asked(to_kind(K::Administration)), {G::ServiceStaff}), "2026-09-01", "permit CS-21"},
      {"CS-21 the children", of(Category::Family, on(asked(to_service(kStation)), {G::ChildNextOfKin})),
       "2026-09-01", "permit CS-21"},
      {"CS-22", on(asked(to_kind(K::Management)), {G::Management}), "2026-09-01", "permit CS-22"},
      {"CS-23", on(asked(to_kind(K::NextOfKin)), {G::Deceased}, "Vil forstå"), "2026-09-01", "permit CS-23"},
      {"CS-24", of(Category::Contact, on(asked(to_kind(K::Person)), {G::CallForHelp})), "2026-09-01",
       "deny CS-24"},
      {"CS-24 before July", of(Category::Contact, on(asked(to_kind(K::Person)), {G::CallForHelp})),
       "2026-06-30", "permit CS-13"},
      {"CS-24 but where life is in danger",
       of(Category::Contact, on(asked(to_service(kWard)), {G::CallForHelp, G::Emergency}, "Bevisstløs")),
       "2026-09-01", "permit CS-07"},
      {"SR-02", by(TaskBasis::Hol, false, on(asked(to_kind(K::NextOfKin)), {G::PlaceOfStay})), "2026-09-01",
       "permit SR-02"},
      {"SR-02 own tasks", by(TaskBasis::Hol, false, on(asked(), {G::OwnTasks})), "2026-09-01",
       "permit SR-02"},
      {"SR-02 the stricter binds health personnel", by(TaskBasis::Hol, true, on(asked(), {G::OwnTasks})),
       "2026-09-01", "deny SR-01 no-consent"},
      {"SR-03", by(TaskBasis::Sphl, false, on(asked(to_kind(K::Carrier)), {G::Transport})), "2026-09-01",
       "permit SR-03"},
      {"SR-03 own tasks", by(TaskBasis::Sphl, false, on(asked(), {G::OwnTasks})), "2026-09-01",
       "permit SR-03"},
      {"SR-04", by(TaskBasis::Stjl, false, on(asked(to_service(kHousing)), {G::OwnTasks})), "2026-09-01",
       "permit SR-04"},
      {"SR-04 the police", by(TaskBasis::Stjl, false, on(asked(to_kind(K::Police)), {G::PoliceRequest})),
       "2026-09-01", "permit SR-04"},
      {"SR-04 the police, no more",
       of(Category::Health, by(TaskBasis::Stjl, false, on(asked(to_kind(K::Police)), {G::PoliceRequest}))),
       "2026-09-01", "deny SR-04 no-consent"},
      {"SR-05", by(TaskBasis::Navl, false, on(asked(to_service(kGp)), {G::OwnTasks})), "2026-09-01",
       "permit SR-05"},
      {"SR-05 not for others", by(TaskBasis::Navl, false, asked(to_service(kGp))), "2026-09-01",
       "deny SR-05 no-consent"},
      {"SR-06", by(TaskBasis::Stjl, false, on(asked(), {G::SameOffice})), "2026-09-01", "permit SR-06"},
      {"SR-07", by(TaskBasis::Bvl, false, on(asked(to_service(kDps)), {G::OwnTasks})), "2026-09-01",
       "permit SR-07"},
      {"SR-07 not a private", by(TaskBasis::Bvl, false, on(asked(to_kind(K::Employer)), {G::OwnTasks})),
       "2026-09-01", "deny SR-07 no-consent"},
      {"SR-08", by(TaskBasis::Fvl, false, on(asked(), {G::OwnTasks})), "2026-09-01", "permit SR-08"},
      {"SR-09", by(TaskBasis::Police, false, on(asked(to_service(kChildWelfare)), {G::OwnTasks})),
       "2026-09-01", "permit SR-09"},
      {"CN-10", on(asked(to_kind(K::Insurer)), {G::DeniedToPerson}), "2026-09-01", "deny CN-10"},
      {"CN-11", on(asked(to_kind(K::Employer)), {G::CoreRecord}), "2026-09-01", "deny CN-11"},
      {"nobody knows the receiver", on(asked(to_service(kStranger)), {G::CareNeeded}), "2026-09-01",
       "indeterminate CS-16 recipient-unknown"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    CHECK(said(answer(telling(), row.question, row.on)) == row.says);
  }
}

TEST_CASE("disclosure: every row of the law is asked about above, and the pack knows it") {
  const Story story = telling();
  for (const LawRow& row : disclosure_law()) {
    CAPTURE(row.rule);
    CHECK(find_rule(story.pack->pack, row.rule) != nullptr);
    CHECK(row.from <= row.to);
    CHECK(row.senders != 0);
    CHECK(row.recipients != 0);
    CHECK(row.categories != 0);
  }
}

TEST_CASE("disclosure: whom a finding about telling speaks of") {
  CHECK(subject_of(to_service(kNav)) == "service:" + to_text(kNav));
  CHECK(subject_of(to_person(K::NextOfKin, "p1")) == "party-kind:next-of-kin");
  CHECK(subject_of(to_group(PartyGroup::HealthServices)) == "party-group:health-services");
  CHECK(subject_of({{}, {}, "lege", {}, {}, "Legen"}) == "receiver");
}

TEST_CASE("disclosure: what follows from telling") {
  const auto duties = [](const DisclosureQuestion& question) { return answer(telling(), question).duties; };
  const DutyMask emergency = duties(on(asked(to_service(kWard)), {G::Emergency}, "Bevisstløs"));
  CHECK(in(emergency, DisclosureDuty::ReviewAfterwards));
  CHECK(in(emergency, DisclosureDuty::TellPerson));
  CHECK(in(duties(on(asked(to_service(kDps)), {G::CareNeeded})), DisclosureDuty::RecipientAssesses));
  CHECK(in(duties(by(TaskBasis::Bvl, false, on(asked(to_service(kDps)), {G::OwnTasks}))),
           DisclosureDuty::HearChild));
  CHECK(in(duties(by(TaskBasis::Police, false, on(asked(), {G::OwnTasks}))), DisclosureDuty::MarkUnverified));
  CHECK(duties(asked()) == 0);  // nothing is told
}

// --- consents

struct ConsentRow {
  std::string_view id;
  std::function<void(Consent&)> terms;
  DisclosureQuestion question;
  const char* on;
  const char* says;
};

TEST_CASE("CS-12 CN-12: what a consent must reach") {
  const auto as_it_is = [](Consent&) {};
  DisclosureQuestion planning = asked(), back = asked(to_service(kGp)), early = asked(), whole = asked();
  planning.purpose = Purpose::Planning;
  back.teller = kNav;
  back.task_basis = TaskBasis::Stjl;
  back.health_personnel = false;
  early.data_from = day("2026-01-31");
  whole.data_from = day("2026-02-01");
  whole.data_to = day("2026-12-31");
  const auto dated = [](Consent& c) {
    c.data_from = day("2026-02-01");
    c.data_to = day("2026-12-31");
  };
  const ConsentRow rows[] = {
      {"CS-12", as_it_is, asked(), "2026-09-01", "permit CS-12"},
      {"CS-05 with consent", [](Consent& c) { c.recipients = {to_service(kSubstance)}; },
       on(asked(to_service(kSubstance)), {G::MeasuresNeeded}), "2026-09-01", "permit CS-05"},
      {"another receiver", as_it_is, asked(to_service(kSchool)), "2026-09-01", "deny SR-01 recipient"},
      {"R-063 the school is no party",
       [](Consent& c) {
         c.recipients = {to_service(kNav), to_service(kGp)};
       },
       asked(to_service(kSchool)), "2026-09-01", "deny SR-01 recipient"},
      {"another sender", [](Consent& c) { c.tellers = {to_service(kDps)}; }, asked(), "2026-09-01",
       "deny SR-01 sender"},
      {"whoever holds it", [](Consent& c) { c.tellers = {}; }, asked(), "2026-09-01", "permit CS-12"},
      {"R-274 one way", as_it_is, back, "2026-09-01", "deny SR-04 recipient"},
      {"R-274 both ways", [](Consent& c) { c.both_ways = true; }, back, "2026-09-01", "permit CS-12"},
      {"another category", as_it_is, of(Category::Health, asked()), "2026-09-01", "deny SR-01 category"},
      {"another purpose", as_it_is, planning, "2026-09-01", "deny SR-01 purpose"},
      {"older than the period of the data", dated, early, "2026-09-01", "deny SR-01 data-period"},
      {"the whole period of the data", dated, whole, "2026-09-01", "permit CS-12"},
      {"today is in it", dated, asked(), "2026-12-31", "permit CS-12"},
      {"the day after", dated, asked(), "2027-01-01", "deny SR-01 data-period"},
      {"CN-03 no waiver", [](Consent& c) { c.secrecy_waiver = false; }, asked(), "2026-09-01",
       "deny SR-01 waiver"},
      {"CN-02 unknown scope", [](Consent& c) { c.categories = {}; }, asked(), "2026-09-01",
       "deny SR-01 scope-unknown"},
      {"CN-02 to nobody", [](Consent& c) { c.recipients = {}; }, asked(), "2026-09-01",
       "deny SR-01 scope-unknown"},
      {"before it was given", as_it_is, asked(), "2026-03-01", "deny SR-01 not-yet"},
      {"the day it was given", as_it_is, asked(), "2026-03-02", "permit CS-12"},
      {"from a later day", [](Consent& c) { c.from = day("2026-09-02"); }, asked(), "2026-09-01",
       "deny SR-01 not-yet"},
      {"that day", [](Consent& c) { c.from = day("2026-09-02"); }, asked(), "2026-09-02", "permit CS-12"},
      {"CN-05 its last day", [](Consent& c) { c.until = day("2026-09-01"); }, asked(), "2026-09-01",
       "permit CS-12"},
      {"CN-05 the day after", [](Consent& c) { c.until = day("2026-09-01"); }, asked(), "2026-09-02",
       "deny SR-01 ended"},
      {"a kind", [](Consent& c) { c.recipients = {to_kind(K::Nav)}; }, asked(), "2026-09-01", "permit CS-12"},
      {"another kind", [](Consent& c) { c.recipients = {to_kind(K::School)}; }, asked(), "2026-09-01",
       "deny SR-01 recipient"},
      {"the health services", [](Consent& c) { c.recipients = {to_group(PartyGroup::HealthServices)}; },
       asked(to_service(kDps)), "2026-09-01", "permit CS-12"},
      {"NAV is none", [](Consent& c) { c.recipients = {to_group(PartyGroup::HealthServices)}; }, asked(),
       "2026-09-01", "deny SR-01 recipient"},
      {"R-035 this relative", [](Consent& c) { c.recipients = {to_person(K::NextOfKin, "p3")}; },
       asked(to_person(K::NextOfKin, "p3")), "2026-09-01", "permit CS-12"},
      {"R-035 another relative", [](Consent& c) { c.recipients = {to_person(K::NextOfKin, "p3")}; },
       asked(to_person(K::NextOfKin, "p4")), "2026-09-01", "deny SR-01 recipient"},
      {"a name is nobody",
       [](Consent& c) {
         c.recipients = {{{}, {}, {}, {}, {}, "NAV"}};
       },
       asked(), "2026-09-01", "deny SR-01 recipient"},
      {"CN-04 oral counts", [](Consent& c) { c.form = ConsentForm::Oral; }, asked(), "2026-09-01",
       "permit CS-12"},
  };
  for (const ConsentRow& row : rows) {
    CAPTURE(row.id);
    Story story = telling();
    Consent terms = sharing();
    row.terms(terms);
    story.told("2026-03-02", {ConsentGiven{terms}});
    CHECK(said(answer(story, row.question, row.on)) == row.says);
  }
}

TEST_CASE("CN-06: a withdrawal works at once, and is not forgotten") {
  Story story = telling();
  story.told("2026-03-02", {ConsentGiven{sharing()}});
  const Uuid consent = story.last();
  story.told("2026-05-04T10:00:00Z", {ConsentWithdrawn{consent, {}}});
  const CaseState state = story.state();
  const auto then = [&](const char* instant) {
    return said(disclose(state, asked(), story.basis(), at(instant)).front());
  };
  CHECK(then("2026-05-04T09:59:59.999999Z") == "permit CS-12");
  CHECK(then("2026-05-04T10:00:00Z") == "deny SR-01 withdrawn");
  // As it was known on a day before: nobody knew.
  const CaseState known = fold(story.events, kEnd, at("2026-05-03T00:00:00Z"));
  CHECK(said(disclose(known, asked(), story.basis(), at("2026-09-01T00:00:00Z")).front()) == "permit CS-12");
}

TEST_CASE("the consent to a plan reaches whoever takes part in it, for what the plan is about") {
  Story story = ready();
  story.profile = wide_profile();
  CarePlan plan = small_plan();
  plan.participants = {{"p1", ParticipantRole::Service, kNav},
                       {"p2", ParticipantRole::NextOfKin},
                       {"p3", ParticipantRole::NextOfKin}};
  plan.participants[2].person_wants = false;
  story.told("2026-03-02", {PlanStarted{plan, Coordinator{kGp}, kPresent}});
  DisclosureQuestion question = asked();
  question.purpose = Purpose::Planning;
  const auto says = [&](Category category, Party to) {
    question.to = std::move(to);
    return said(answer(story, of(category, question)));
  };
  CHECK(says(Category::Plan, to_service(kNav)) == "permit CS-12");
  CHECK(says(Category::Plan, to_person(K::NextOfKin, "p2")) == "permit CS-12");
  CHECK(says(Category::Plan, to_person(K::NextOfKin, "p3")) == "deny SR-01 recipient");
  CHECK(says(Category::Plan, to_service(kSchool)) == "deny SR-01 recipient");
  CHECK(says(Category::Health, to_service(kNav)) == "deny SR-01 category");
  story.told("2026-10-01", {PlanClosed{CloseReason::GoalsReached, {}, kPresent}});
  question.to = to_service(kNav);
  CHECK(said(answer(story, of(Category::Plan, question), "2026-09-30")) == "permit CS-12");
  CHECK(answer(story, of(Category::Plan, question), "2026-10-02").outcome ==
        DisclosureOutcome::DenyNotPermitted);
}

// --- noes

TEST_CASE("OB-01: a no stands above consent and care, below duty and what has no right to object") {
  Story story = telling();
  story.told("2026-03-02", {ConsentGiven{sharing()}});
  SharingDenied no;
  no.recipients = {to_service(kNav), to_service(kDps), to_service(kChildWelfare)};
  story.told("2026-03-03", {no});
  const Uuid denial = story.last();
  CHECK(said(answer(story, asked())) == "objected OB-01");
  CHECK(answer(story, asked()).denial == denial);
  CHECK(said(answer(story, on(asked(to_service(kDps)), {G::CareNeeded}))) == "objected OB-01");
  CHECK(said(answer(story, on(asked(to_service(kChildWelfare)), {G::ChildAtRisk}))) == "permit CS-02");
  CHECK(said(answer(story, on(asked(), {G::NoNeedOfSecrecy}))) == "permit CS-14");
  CHECK(said(answer(story, on(asked(to_service(kWard)), {G::CareNeeded}))) == "permit CS-16");

  SUBCASE("weighty reasons that are written down set it aside once, where the basis allows") {
    const DisclosureQuestion care =
        on(asked(to_service(kDps)), {G::CareNeeded, G::WeightyReasons}, "Fare for liv");
    CHECK(said(answer(story, care)) == "permit CS-16");
    CHECK(answer(story, care).denial == denial);
    CHECK(in(answer(story, care).duties, DisclosureDuty::DocumentReasons));
    CHECK(said(answer(story, care, "2026-06-15")) == "objected OB-01");
    CHECK(said(answer(story, on(asked(to_service(kDps)), {G::CareNeeded, G::WeightyReasons}))) ==
          "objected OB-01");
    // A consent is no basis that a no can be set aside for.
    CHECK(said(answer(story, on(asked(), {G::WeightyReasons}, "Fare for liv"))) == "objected OB-01");
  }
  SUBCASE("only a consent that names it lifts it") {
    story.told("2026-03-04", {ConsentGiven{sharing()}});
    CHECK(said(answer(story, asked())) == "objected OB-01");
    Consent lifting = sharing();
    lifting.replaces = {denial};
    story.told("2026-03-05", {ConsentGiven{lifting}});
    const Uuid lifted_by = story.last();
    CHECK(said(answer(story, asked())) == "permit CS-12");
    CHECK(said(answer(story, asked(), "2026-03-04")) == "objected OB-01");
    story.told("2026-04-01", {ConsentWithdrawn{lifted_by, {}}});
    CHECK(said(answer(story, asked())) == "objected OB-01");
  }
}

TEST_CASE("OB-01: what a no reaches") {
  const struct {
    std::string_view id;
    std::function<void(SharingDenied&)> terms;
    std::function<void(DisclosureQuestion&)> question;
    bool stands;
  } rows[] = {
      {"everything", [](SharingDenied&) {}, [](DisclosureQuestion&) {}, true},
      {"another receiver", [](SharingDenied& n) { n.recipients = {to_service(kSchool)}; },
       [](DisclosureQuestion&) {}, false},
      {"another sender", [](SharingDenied& n) { n.tellers = {to_service(kDps)}; }, [](DisclosureQuestion&) {},
       false},
      {"another category", [](SharingDenied& n) { n.categories = {Category::Health}; },
       [](DisclosureQuestion&) {}, false},
      {"another purpose", [](SharingDenied& n) { n.purposes = {Purpose::Quality}; },
       [](DisclosureQuestion&) {}, false},
      {"its last day", [](SharingDenied& n) { n.until = day("2026-09-01"); }, [](DisclosureQuestion&) {},
       true},
      {"over", [](SharingDenied& n) { n.until = day("2026-08-31"); }, [](DisclosureQuestion&) {}, false},
      {"NORS, this document", [](SharingDenied& n) { n.documents = {"epikrise 7"}; },
       [](DisclosureQuestion& q) { q.document = "epikrise 7"; }, true},
      {"NORS, another document", [](SharingDenied& n) { n.documents = {"epikrise 7"}; },
       [](DisclosureQuestion& q) { q.document = "epikrise 8"; }, false},
      {"NORS, no document", [](SharingDenied& n) { n.documents = {"epikrise 7"}; },
       [](DisclosureQuestion&) {}, false},
      {"partly in its period", [](SharingDenied& n) { n.data_to = day("2026-01-31"); },
       [](DisclosureQuestion& q) {
         q.data_from = day("2026-01-01");
         q.data_to = day("2026-06-01");
       },
       true},
      {"after its period", [](SharingDenied& n) { n.data_to = day("2026-01-31"); },
       [](DisclosureQuestion& q) { q.data_from = day("2026-02-01"); }, false},
      {"presumed", [](SharingDenied& n) { n.presumed = true; }, [](DisclosureQuestion&) {}, true},
      {"only of parents", [](SharingDenied& n) { n.kind = DenialKind::ParentsNotTold; },
       [](DisclosureQuestion&) {}, false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = telling();
    SharingDenied no;
    row.terms(no);
    story.told("2026-03-03", {no});
    DisclosureQuestion question = on(asked(to_service(kDps)), {G::CareNeeded});
    row.question(question);
    CHECK(said(answer(story, question)) == (row.stands ? "objected OB-01" : "permit CS-16"));
  }
}

TEST_CASE("an erased no may have stood there") {
  Story story = telling();
  story.told("2026-03-02", {ConsentGiven{sharing()}});
  story.told("2026-03-03", {SharingDenied{}});
  story.told("2026-03-04", {EntryErased{{story.events.back().sequence}, "krav om sletting"}});
  CHECK(said(answer(story, asked())) == "indeterminate OB-01 record-erased");
  CHECK(said(answer(story, asked(to_service(kSchool)))) == "deny SR-01 recipient");
  // Weighty reasons set a no aside, and so one that may have stood.
  const auto care = {G::CareNeeded, G::WeightyReasons};
  CHECK(said(answer(story, on(asked(to_service(kDps)), care))) == "indeterminate OB-01 record-erased");
  CHECK(said(answer(story, on(asked(to_service(kDps)), care, "Fare for liv"))) == "permit CS-16");
  CHECK(in(answer(story, on(asked(to_service(kDps)), care, "Fare for liv")).duties,
           DisclosureDuty::ReviewAfterwards));
}

TEST_CASE("an erased wish that the parents are not told may have stood there") {
  Story story = telling("2013-01-01");
  SharingDenied secret;
  secret.kind = DenialKind::ParentsNotTold;
  story.told("2026-03-03", {secret});
  CHECK(said(answer(story, asked(to_kind(K::Parent)))) == "objected OB-01");
  story.told("2026-03-04", {EntryErased{{story.events.back().sequence}, "krav om sletting"}});
  CHECK(said(answer(story, asked(to_kind(K::Parent)))) == "indeterminate OB-01 record-erased");
}

TEST_CASE("R-271: what is asked about one receiver answers nothing about another") {
  Story story = telling();
  const auto again = [&] {
    const std::vector<Obligation> rows = story.duties();
    return std::count_if(rows.begin(), rows.end(), [](const Obligation& row) {
      return row.rule == "R-271" && row.text == "ask-again";
    });
  };
  ConsentAsked nav, dps;
  nav.service = dps.service = kGp;
  nav.recipients = {to_service(kNav)};
  dps.recipients = {to_service(kDps)};
  nav.answer = AskAnswer::Later;
  dps.answer = AskAnswer::No;
  story.told("2026-03-02", {nav});
  CHECK(again() == 1);
  story.told("2026-03-03", {dps});
  CHECK(again() == 1);
  story.told("2026-03-04", {ConsentGiven{sharing(to_service(kGp), to_service(kSchool))}});
  CHECK(again() == 1);
  story.told("2026-03-05", {nav});
  CHECK(again() == 1);  // the later of the two
  story.told("2026-03-06", {ConsentGiven{sharing(to_service(kGp), to_kind(K::Nav))}});
  CHECK(again() == 0);
}

// --- who may consent

using Giver = ConsentGiver;

TEST_CASE("CG rows: who may lift the secrecy, by age and competence") {
  const auto nothing = [](Story&) {};
  const auto lacks = [](Story& story) {
    CompetenceAssessed lacking;
    lacking.lacking = true;
    story.told("2026-02-01", {lacking});
  };
  const auto care = [](Story& story) {
    story.told("2026-02-01", {CustodyChanged{Custody::CareOrder, kChildWelfare, {}}});
  };
  const auto secret = [](Story& story) {
    SharingDenied no;
    no.kind = DenialKind::ParentsNotTold;
    story.told("2026-02-01", {no});
  };
  const auto ordered = [](Story& story) {
    story.told("2026-02-01", {ConfidentialityOrdered{"Statsforvalteren", {}, false}});
  };
  const struct {
    std::string_view id;
    const char* born;
    std::function<void(Story&)> before;
    Giver giver;
    Regime regime;
    Answer answer;
    const char* rule;
  } rows[] = {
      {"CG-01 6 years, a parent", "2020-01-01", nothing, Giver::Parent, Regime::HealthPersonnel, Answer::Yes,
       "CG-01"},
      {"CG-01 the child", "2020-01-01", nothing, Giver::Person, Regime::HealthPersonnel, Answer::No, "CG-01"},
      {"CG-02 7 years", "2019-03-01", nothing, Giver::Parent, Regime::HealthPersonnel, Answer::Yes, "CG-02"},
      {"CG-03 12 years", "2014-03-01", nothing, Giver::Parent, Regime::HealthPersonnel, Answer::Yes, "CG-03"},
      {"CG-03 the child, when the parents know", "2014-03-01", nothing, Giver::Person,
       Regime::HealthPersonnel, Answer::No, "CG-03"},
      {"CG-03 the child alone", "2014-03-01", secret, Giver::Person, Regime::HealthPersonnel, Answer::Yes,
       "CG-03"},
      {"CG-03 then no parent", "2014-03-01", secret, Giver::Parent, Regime::HealthPersonnel, Answer::No,
       "CG-03"},
      {"CG-04 under 12, kept from the parents", "2015-03-01", secret, Giver::Parent, Regime::HealthPersonnel,
       Answer::No, "CG-04"},
      {"CG-04 nor the child", "2015-03-01", secret, Giver::Person, Regime::HealthPersonnel, Answer::No,
       "CG-04"},
      {"CG-05 the day of 16", "2010-03-01", nothing, Giver::Person, Regime::HealthPersonnel, Answer::Yes,
       "CG-05"},
      {"CG-05 the day before", "2010-03-02", nothing, Giver::Person, Regime::HealthPersonnel, Answer::No,
       "CG-03"},
      {"CG-05 no parent from 16", "2010-03-01", nothing, Giver::Parent, Regime::HealthPersonnel, Answer::No,
       "CG-05"},
      {"CG-06 16, cannot decide", "2010-03-01", lacks, Giver::Person, Regime::HealthPersonnel, Answer::No,
       "CG-06"},
      {"CG-06 the nearest relative", "2010-03-01", lacks, Giver::NearestRelative, Regime::HealthPersonnel,
       Answer::Yes, "CG-06"},
      {"CG-07 18", "2008-03-01", nothing, Giver::Person, Regime::HealthPersonnel, Answer::Yes, "CG-07"},
      {"CG-07 nobody knows the age", nullptr, nothing, Giver::Person, Regime::HealthPersonnel, Answer::Yes,
       "CG-07"},
      {"CN-07 a parent of nobody knows whom", nullptr, nothing, Giver::Parent, Regime::HealthPersonnel,
       Answer::Unknown, "CN-07"},
      {"CN-07 16 this year, or not yet", "2010", nothing, Giver::Person, Regime::HealthPersonnel,
       Answer::Unknown, "CN-07"},
      {"CG-08 an adult who cannot decide", "1990-01-01", lacks, Giver::Person, Regime::HealthPersonnel,
       Answer::No, "CG-08"},
      {"CG-08 the nearest relative", "1990-01-01", lacks, Giver::NearestRelative, Regime::HealthPersonnel,
       Answer::Yes, "CG-08"},
      {"CG-08 no relative of one who can", "1990-01-01", nothing, Giver::NearestRelative,
       Regime::HealthPersonnel, Answer::No, "CG-08"},
      {"CG-09 the guardian", "1990-01-01", lacks, Giver::Guardian, Regime::HealthPersonnel, Answer::Yes,
       "CG-09"},
      {"CG-10 in care, child welfare", "2014-03-01", care, Giver::ChildWelfare, Regime::HealthPersonnel,
       Answer::Yes, "CG-10"},
      {"CG-10 in care, the foster home", "2014-03-01", care, Giver::FosterParent, Regime::HealthPersonnel,
       Answer::Yes, "CG-10"},
      {"CG-10 in care, no parent", "2014-03-01", care, Giver::Parent, Regime::HealthPersonnel, Answer::No,
       "CG-10"},
      {"CG-10 not in care", "2014-03-01", nothing, Giver::ChildWelfare, Regime::HealthPersonnel, Answer::No,
       "CG-10"},
      {"CG-13 child welfare's own, 15", "2011-03-01", nothing, Giver::Person, Regime::ChildWelfare,
       Answer::Yes, "CG-13"},
      {"CG-13 14", "2011-03-02", nothing, Giver::Person, Regime::ChildWelfare, Answer::No, "CG-13"},
      {"CG-13 14, a parent", "2011-03-02", nothing, Giver::Parent, Regime::ChildWelfare, Answer::Yes,
       "CG-13"},
      {"CG-14 NAV, 17", "2009-03-01", nothing, Giver::Person, Regime::NavMunicipal, Answer::No, "CG-14"},
      {"CG-14 NAV, 17, a parent", "2009-03-01", nothing, Giver::Parent, Regime::NavMunicipal, Answer::Yes,
       "CG-14"},
      {"CG-14 a school, 17, a parent", "2009-03-01", nothing, Giver::Parent, Regime::PublicBody, Answer::Yes,
       "CG-14"},
      {"CG-14 NAV, 18", "2008-03-01", nothing, Giver::Person, Regime::NavState, Answer::Yes, "CG-14"},
      {"CN-08 secrecy is ordered", "2014-03-01", ordered, Giver::Parent, Regime::HealthPersonnel, Answer::No,
       "CN-08"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = telling(row.born);
    row.before(story);
    const MayGive may =
        may_give(row.giver, row.regime, story.state(), story.basis(), oslo_midnight(day("2026-03-01")));
    CHECK(may.answer == row.answer);
    CHECK(std::string_view(may.rule) == row.rule);
  }
}

TEST_CASE("CG rows: what parents, carers and relatives are told") {
  const auto care = [](Story& story) {
    story.told("2026-02-01", {CustodyChanged{Custody::CareOrder, kChildWelfare, {}}});
  };
  const auto lacks = [](Story& story) {
    CompetenceAssessed lacking;
    lacking.lacking = true;
    story.told("2026-02-01", {lacking});
  };
  const auto secret = [](Story& story) {
    SharingDenied no;
    no.kind = DenialKind::ParentsNotTold;
    story.told("2026-02-01", {no});
  };
  const auto nothing = [](Story&) {};
  const struct {
    std::string_view id;
    const char* born;
    std::function<void(Story&)> before;
    DisclosureQuestion question;
    const char* says;
  } rows[] = {
      {"CG-01", "2022-01-01", nothing, asked(to_kind(K::Parent)), "permit CG-01"},
      {"CG-02", "2018-01-01", nothing, asked(to_kind(K::Parent)), "permit CG-02"},
      {"CG-03", "2013-01-01", nothing, asked(to_kind(K::Parent)), "permit CG-03"},
      {"CG-03 the child does not want it", "2013-01-01", secret, asked(to_kind(K::Parent)), "objected OB-01"},
      {"CG-05 16", "2010-01-01", nothing, asked(to_kind(K::Parent)), "deny SR-01 no-consent"},
      {"CG-05 needed for the parents' duty", "2010-01-01", nothing,
       on(asked(to_kind(K::Parent)), {G::ParentalResponsibility}), "permit CG-05"},
      {"CG-07 18", "2008-01-01", nothing, on(asked(to_kind(K::Parent)), {G::ParentalResponsibility}),
       "deny SR-01 no-consent"},
      {"CG-10 in care, no parent", "2013-01-01", care, asked(to_kind(K::Parent)), "deny SR-01 no-consent"},
      {"CG-10 in care, the foster home", "2013-01-01", care, asked(to_kind(K::FosterParent)), "permit CG-10"},
      {"CG-06 kin of one of 17 who cannot decide", "2009-01-01", lacks,
       on(asked(to_kind(K::NextOfKin)), {G::KinOfPersonWithoutCompetence}), "permit CG-06"},
      {"CG-08 kin of one who cannot decide", "1980-01-01", lacks,
       on(asked(to_kind(K::NextOfKin)), {G::KinOfPersonWithoutCompetence}), "permit CG-08"},
      {"CG-08 said, and not assessed", "1980-01-01", nothing,
       on(asked(to_kind(K::NextOfKin)), {G::KinOfPersonWithoutCompetence}), "deny SR-01 no-consent"},
      {"SC-18 a father of a grown person", "2004-01-08", nothing, asked(to_kind(K::Parent)),
       "deny SR-01 no-consent"},
      {"NAV tells no parent", "2013-01-01", nothing, by(TaskBasis::Stjl, false, asked(to_kind(K::Parent))),
       "deny SR-04 no-consent"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    Story story = telling(row.born);
    row.before(story);
    CHECK(said(answer(story, row.question)) == row.says);
  }
}

TEST_CASE("CN-07: a consent follows who may give it") {
  Story story = telling("2010-10-01");
  Consent terms = sharing();
  terms.giver = Giver::Parent;
  terms.giver_name = "mor";
  story.told("2026-03-02", {ConsentGiven{terms}});
  CHECK(said(answer(story, asked(), "2026-09-30")) == "permit CS-12");
  CHECK(said(answer(story, asked(), "2026-10-01")) == "deny SR-01 giver");

  SUBCASE("who loses competence is not unsaid") {
    Story grown = telling();
    grown.told("2026-03-02", {ConsentGiven{sharing()}});
    CompetenceAssessed lacking;
    lacking.lacking = true;
    grown.told("2026-05-01", {lacking});
    CHECK(said(answer(grown, asked())) == "permit CS-12");
    grown.told("2026-05-02", {ConsentGiven{sharing(to_service(kDps))}});
    DisclosureQuestion from_dps = asked();
    from_dps.teller = kDps;
    CHECK(said(answer(grown, from_dps)) == "deny SR-01 giver");
  }
  SUBCASE("nobody knows yet whether it is the person") {
    Story unsure = telling("2010");
    unsure.told("2026-03-02", {ConsentGiven{sharing()}});
    CHECK(said(answer(unsure, asked())) == "indeterminate CN-07 age-unknown");
  }
}

TEST_CASE("the smallest consent turns the answer, and no larger one is asked for") {
  Story story = telling();
  SharingDenied no;
  no.recipients = {to_service(kNav)};
  no.categories = {Category::Stay};
  story.told("2026-03-02", {no});
  DisclosureQuestion question = asked();
  question.categories = {Category::Stay, Category::Health};
  const Instant then = at("2026-09-01T10:00:00Z");
  const auto decisions = disclose(story.state(), question, story.basis(), then);
  const std::optional<Consent> draft =
      smallest_consent(story.state(), question, story.basis(), decisions, then);
  REQUIRE(draft);
  CHECK(draft->categories == question.categories);
  CHECK(draft->purposes == std::vector{Purpose::Care});
  CHECK(draft->recipients == std::vector{to_service(kNav)});
  CHECK(draft->replaces.size() == 1);
  story.told("2026-08-01", {ConsentGiven{*draft}});
  for (const CategoryDecision& decision : disclose(story.state(), question, story.basis(), then))
    CHECK(decision.outcome == DisclosureOutcome::Permit);
  // What no consent opens is in no draft.
  const DisclosureQuestion never = on(asked(to_kind(K::Employer)), {G::CoreRecord});
  CHECK_FALSE(smallest_consent(story.state(), never, story.basis(),
                               disclose(story.state(), never, story.basis(), then), then));
}

}  // namespace
}  // namespace varde::test
