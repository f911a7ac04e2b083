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

}  // namespace
}  // namespace varde::test
