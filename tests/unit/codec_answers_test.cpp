// Documents that are only written: every member where it belongs, and nothing for what is not known.
#include <doctest/doctest.h>

#include "codec_documents.h"

using namespace varde;
using namespace varde::test;

namespace {

const Uuid kIdA = *parse_uuid(kA), kIdB = *parse_uuid(kB), kIdC = *parse_uuid(kC);
const CivilDate kDay = *parse_civil_date("2026-03-14");
const Moment kMarch{*parse_partial_date("2026-03")};
const CoordinatorLine kCoordinator{kIdB, "Rustjenesten", "Ola", "91", Moment{Instant{3}}};
const std::string kCoordinatorText =
    "'coordinator':{'service':'" + kB +
    "','service_name':'Rustjenesten','name':'Ola','phone':'91','since':3,'role':'plan'}";
const ObligationText kObligation{
    {kIdA, "DL-23", "review", "plan", kIdB, kIdC, Instant{1}, Instant{2}, Instant{3}},
    "Rustjenesten",
    true,
    "forskriften § 5",
    "Evaluer planen."};
const std::string kObligationText =
    "{'id':'" + kA + "','rule':'DL-23','key':'review','subject':'plan','owner':'" + kB +
    "','owner_name':'Rustjenesten','towards':'" + kC +
    "','opens':1,'due':2,'closes':3,'overdue':true,'basis':'forskriften § 5','text':'Evaluer planen.'}";

}  // namespace

TEST_CASE("outcome/1 is written whole") {
  Outcome outcome{"refused", kIdA, kIdB, 7, {{kIdC, EventKind::PlanStarted}}, {}, {kObligation}, {}, {}};
  outcome.findings = {
      {{"IP-20", "no-goal", Level::Block, "plan", kIdB, kDay}, "Rustjenesten", "§ 5", "Sett et mål."},
      {{"IP-21", "late", Level::Advise, "plan", {}, {}}, {}, "§ 6", "Sent."}};
  outcome.notices = {{{kIdA, "IP-25", "told", kIdB, "CS-03", kIdC}, "NAV", "Planen er startet."}};
  CHECK(write_outcome(outcome) ==
        document(
            "{'schema':'outcome/1','answer':'refused','command':'" + kA + "','case':'" + kB +
            "','sequence':7,'events':[{'id':'" + kC +
            "','kind':'plan.started'}],'findings':[{'rule':'IP-20','level':'block','key':'no-goal',"
            "'subject':'plan','owner':'" +
            kB +
            "','owner_name':'Rustjenesten','due':'2026-03-14','basis':'§ 5','text':'Sett et mål.'},"
            "{'rule':'IP-21','level':'advise','key':'late','subject':'plan','basis':'§ 6','text':'Sent.'}],"
            "'obligations':{'opened':[" +
            kObligationText + "],'closed':[]},'notices':[{'id':'" + kA +
            "','rule':'IP-25','key':'told','recipient':'" + kB +
            "','recipient_name':'NAV','permits':'CS-03','basis':'" + kC +
            "','text':'Planen er startet.'}]}"));
  CHECK(
      write_outcome({"done", kIdA, kIdB, 0, {}, {}, {}, {}, {}}) ==
      document(
          "{'schema':'outcome/1','answer':'done','command':'" + kA + "','case':'" + kB +
          "','sequence':0,'events':[],'findings':[],'obligations':{'opened':[],'closed':[]},'notices':[]}"));
}

TEST_CASE("summary/1 is written whole") {
  Summary summary;
  summary.stream = kIdA;
  summary.valid_at = Instant{10};
  summary.known_at = Instant{11};
  summary.coordinator_state = "vacant";
  CHECK(write_summary(summary) == document("{'schema':'summary/1','case':'" + kA +
                                           "','sequence':0,'valid_at':10,'known_at':11,'stage':'none','"
                                           "coordinator_state':'vacant','consents':[],'responsible':[],"
                                           "'obligations':[],'erased':0}"));
  summary.sequence = 5;
  summary.person = Person{"Prøve", {}, {}, {}, {}};
  summary.stage = PlanStage::Active;
  summary.since = kMarch;
  summary.coordinator = kCoordinator;
  summary.plan_place = "pasientjournalen";
  summary.coordinator_state = "away";
  summary.next_review = kDay;
  summary.contact_point = ContactPoint{kIdC, "Kari", {}, {}};
  summary.consents = {{kIdA, ConsentScope::Plan, ConsentGiver::Parent, ConsentForm::Oral, kMarch, kDay,
                       Moment{Instant{4}}, false}};
  summary.responsible = {{{ResponsibilityRole::DutyBearer, kIdB, "Per", Instant{1}, Instant{2}}, "Kommunen"}};
  summary.obligations = {kObligation};
  summary.erased = 2;
  CHECK(write_summary(summary) ==
        document("{'schema':'summary/1','case':'" + kA +
                 "','sequence':5,'valid_at':10,'known_at':11,'person':{'name':'Prøve'},'stage':'active',"
                 "'since':'2026-03'," +
                 kCoordinatorText +
                 ",'plan_place':'pasientjournalen','coordinator_state':'away','next_review':'2026-03-14','"
                 "contact_point':{'service':'" +
                 kC + "','name':'Kari'},'consents':[{'id':'" + kA +
                 "','scope':'plan','giver':'parent','form':'oral','given':'2026-03','until':'2026-03-14',"
                 "'withdrawn':4,'holds':false}],'responsible':[{'role':'duty-bearer','service':'" +
                 kB + "','name':'Per','from':1,'to':2,'service_name':'Kommunen'}],'obligations':[" +
                 kObligationText + "],'erased':2}"));
}

TEST_CASE("care-plan-view/1 is written whole") {
  PlanView view;
  view.stream = kIdA;
  CHECK(
      write_care_plan_view(view) ==
      document(
          "{'schema':'care-plan-view/1','case':'" + kA +
          "','stage':'none','reviews':[],'reviewed':[],'goals':[],'activities':[],'resources':[],'needs':[],"
          "'participants':[],'cooperation':[],'none_stated':[],'links':[],'coordinators':[],'amendments':[],"
          "'items':[]}"));
  view.plan = kIdB;
  view.stage = PlanStage::Closed;
  view.started = Moment{Instant{1}};
  view.revised = kMarch;
  view.content.title = "Min plan";
  view.content.from = view.content.to = kDay;
  view.content.reviews = {kDay};
  view.reviewed = {kMarch, Moment{Instant{6}}};
  view.goals = {{{"g1", "Et sted å bo"}, Achievement::Improving, kMarch}};
  view.activities = {{{"a1", "Søke", kIdC, {"g1"}, "ukentlig", kDay}, "NAV", ActivityStatus::OnHold, kMarch},
                     {{"a2", "Besøk", {}, {}, {}, {}}, {}, ActivityStatus::NotStarted, {}}};
  view.coordinator = kCoordinator;
  view.closed = kMarch;
  view.close_reason = CloseReason::Moved;
  view.next_step = NextStep{NextStepKind::Declined, kDay, kIdA, "døra er åpen"};
  CHECK(write_care_plan_view(view) ==
        document("{'schema':'care-plan-view/1','case':'" + kA + "','plan':'" + kB +
                 "','stage':'closed','started':1,'revised':'2026-03','title':'Min plan','from':'2026-03-14',"
                 "'to':'2026-03-14','reviews':['2026-03-14'],'reviewed':['2026-03',6],"
                 "'goals':[{'id':'g1','words':'Et sted å "
                 "bo','service_words':false,'achievement':'improving','since':'2026-03'}],'activities':[{'id'"
                 ":'a1','what':'Søke','service':'" +
                 kC +
                 "','service_name':'NAV','goals':['g1'],'extent':'ukentlig','due':'2026-03-14',"
                 "'needs_decision':false,'status':'on-hold','since':'2026-03'},{'id':'a2','what':'Besøk','"
                 "goals':[],'needs_decision':false,'status':'not-started'}"
                 "]," +
                 kCoordinatorText +
                 ",'resources':[],'needs':[],'participants':[],'cooperation':[],'none_stated':[],'links':[],"
                 "'coordinators':[],'amendments':[],'items':[],'closed':'2026-03','close_reason':'moved','"
                 "next_step':{'kind':'declined','date':'2026-03-14','service':'" +
                 kA + "','note':'døra er åpen'}}"));
}

TEST_CASE("history/1 and case-page/1 are written whole") {
  History history{kIdA, {}};
  CHECK(write_history(history) == document("{'schema':'history/1','case':'" + kA + "','lines':[]}"));
  history.lines = {
      {kIdB, 2, EventKind::PlanClosed, kMarch, Instant{9}, true, "nurse", kIdC, "NAV", "Kari",
       ParticipationHow::ByPhone, "på telefon", "stands", "Slutt."},
      {kIdC, 3, EventKind::ConsentGiven, {}, Instant{10}, {}, {}, {}, {}, {}, {}, {}, "erased", "Slettet."}};
  CHECK(write_history(history) ==
        document(
            "{'schema':'history/1','case':'" + kA + "','lines':[{'event':'" + kB +
            "','sequence':2,'kind':'plan.closed','occurred':'2026-03','recorded':9,'reported':true,"
            "'role':'nurse','unit':'" +
            kC +
            "','unit_name':'NAV','name':'Kari','participation':'by-phone','note':'på "
            "telefon','standing':'stands','text':'Slutt.'},{'event':'" +
            kC +
            "','sequence':3,'kind':'consent.given','recorded':10,'standing':'erased','text':'Slettet.'}]}"));
  CHECK(write_case_page({{kIdA, kIdB}}) ==
        document("{'schema':'case-page/1','cases':['" + kA + "','" + kB + "']}"));
}

TEST_CASE("verification/1 is written whole") {
  Verification found;
  found.answer = "verified";
  CHECK(write_verification(found) ==
        document("{'schema':'verification/1','answer':'verified','commits':0,'streams':0,'rows':0,'erased':0,"
                 "'pages':0,'refolded':0,'faults':[]}"));
  found = {"row-hash",
           1,
           2,
           3,
           4,
           10,
           5,
           StoreHead{6, Digest{}},
           StreamHead{7, Digest{}},
           {{"row-hash", kIdA, 8, 9}, {"file", {}, {}, {}}}};
  CHECK(write_verification(found) ==
        document("{'schema':'verification/1','answer':'row-hash','commits':1,'streams':2,'rows':3,'erased':4,"
                 "'pages':10,'refolded':5,'head':{'schema':'head/1','commit':6,'hash':'" +
                 kZeros + "'},'stream_head':{'schema':'stream-head/1','sequence':7,'hash':'" + kZeros +
                 "'},'faults':[{'what':'row-hash','stream':'" + kA +
                 "','sequence':8,'commit':9},{'what':'file'}]}"));
}
