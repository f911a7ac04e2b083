// What is answered about referrals, worklists and what others are told: every member where it belongs.
#include <doctest/doctest.h>

#include "codec_documents.h"

using namespace varde;
using namespace varde::test;

namespace {

const Uuid kIdA = *parse_uuid(kA), kIdB = *parse_uuid(kB), kIdC = *parse_uuid(kC);
const CivilDate kDay = *parse_civil_date("2026-03-14");
const Moment kMarch{*parse_partial_date("2026-03")};
const ServiceName kNavOffice{kIdB, "NAV", {}};
const std::string kNavText = "{'service':'" + kB + "','name':'NAV'}";
const ObligationText kDuty{{kIdA, "RF-02", "assess", "referral:x", kIdB, {}, Instant{1}, Instant{2}, {}},
                           "NAV",
                           true,
                           "§ 2-2 a",
                           "Vurder."};
const std::string kDutyText =
    "{'id':'" + kA + "','rule':'RF-02','key':'assess','subject':'referral:x','owner':'" + kB +
    "','owner_name':'NAV','opens':1,'due':2,'overdue':true,'basis':'§ 2-2 a','text':'Vurder.'}";

}  // namespace

TEST_CASE("referral-view/1 is written whole") {
  ReferralView view;
  view.stream = kIdA;
  view.at = Instant{4};
  view.referral = kIdC;
  view.text = "Utkast.";
  CHECK(write_referral_view(view) ==
        document(
            "{'schema':'referral-view/1','case':'" + kA + "','at':4,'id':'" + kC +
            "','state':'draft','task_status':'draft','request_status':'draft','claim':'own','lapsed':false,"
            "'dates':{},'children':[],'steps':[],'allowed':[],'obligations':[],'text':'Utkast.'}"));
  view.state = ReferralState::Scheduled;
  view.since = kMarch;
  view.task_status = TaskStatus::InProgress;
  view.request_status = RequestStatus::Active;
  view.business_status = "5.1.1";
  view.answer = ReferralAnswer::Summoned;
  view.claim = Claim::Conflict;
  view.lapsed = true;
  view.content = Referral{};
  view.dates.seniority = kDay;
  view.sender = view.recipient = kNavOffice;
  view.parent = kIdA;
  view.children = {kIdB};
  view.steps = {
      {kIdA, ReferralStep::Accept, ReferralState::Accepted, kMarch, Claim::Asserted, "DPS", false, "Sagt."}};
  view.allowed = {CommandKind::ReferralCompleted};
  view.obligations = {kDuty};
  CHECK(write_referral_view(view) ==
        document(
            "{'schema':'referral-view/1','case':'" + kA + "','at':4,'id':'" + kC +
            "','state':'scheduled','since':'2026-03','task_status':'in-progress','request_status':'active',"
            "'business_status':'5.1.1','answer':'1','claim':'conflict','lapsed':true,"
            "'content':{'kind':'referral','from':{},'to':{},'chosen':'named','urgency':'routine'},"
            "'dates':{'seniority':'2026-03-14'},'from':" +
            kNavText + ",'to':" + kNavText + ",'parent':'" + kA + "','children':['" + kB +
            "'],'steps':[{'event':'" + kA +
            "','step':'accept','state':'accepted','when':'2026-03','claim':'asserted','by':'DPS','in_table':"
            "false,"
            "'text':'Sagt.'}],'allowed':['referral.complete'],'obligations':[" +
            kDutyText + "],'text':'Utkast.'}"));
}

TEST_CASE("worklist/1, monday/1 and flow/1 are written whole") {
  Worklist list;
  list.service = kNavOffice;
  list.at = Instant{4};
  list.since = Instant{1};
  list.until = Instant{9};
  list.open = 2;
  list.overdue = 1;
  list.lines = {{kIdA, kDuty, true, "Hør etter."}};
  list.text = "Så mange rekker.";
  list.after = "x";
  list.next_due = Instant{7};
  list.hidden = 3;
  CHECK(write_worklist(list) == document("{'schema':'worklist/1','service':" + kNavText +
                                         ",'at':4,'from':1,'to':9,'open':2,'overdue':1,'lines':[{'case':'" +
                                         kA + "','obligation':" + kDutyText +
                                         ",'presumed':true,'text':'Hør etter.'}],'"
                                         "after':'x','next_due':7,'hidden':3,'text':'Så mange rekker.'}"));
  Monday monday{kNavOffice, kDay, {}};
  monday.lines = {{kIdA,
                   {MondayReason::Inpatient, MondayReason::LacksHousing},
                   StayKind::Detox,
                   "Klinikken",
                   kMarch,
                   kDay,
                   true,
                   Claim::Asserted,
                   "Kari",
                   kMarch,
                   "Kommer hjem."}};
  CHECK(
      write_monday(monday) ==
      document(
          "{'schema':'monday/1','service':" + kNavText + ",'on':'2026-03-14','lines':[{'case':'" + kA +
          "','reasons':['inpatient','lacks-housing'],'stay_kind':'detox','place':'Klinikken','since':'2026-"
          "03',"
          "'expected':'2026-03-14','ready':true,'claim':'asserted','contact':'Kari','appointment':'2026-03',"
          "'text':'Kommer hjem.'}]}"));
  CHECK(
      write_flow({kDay, kDay, {{kNavOffice, kNavOffice, 8, 7, 6, 5, 4, 3, 2, 1}}}) ==
      document(
          "{'schema':'flow/1','from':'2026-03-14','to':'2026-03-14','lines':[{'from':" + kNavText +
          ",'to':" + kNavText +
          ",'sent':8,'received':7,'answered':6,'in_time':5,'declined':4,'forwarded':3,'open':2,'late':1}]}"));
}

TEST_CASE("outbox/1 and letter/1 are written whole") {
  Outbox outbox{Instant{4}, {}, "x"};
  outbox.lines = {{kIdA,
                   kIdB,
                   "RF-04",
                   kIdC,
                   kIdA,
                   Party{kIdB, {}, {}, {}, {}, {}},
                   "NAV",
                   MessageStandard::ReferralStatus,
                   {Category::Referral},
                   "§ 2-2 a",
                   kIdC,
                   Instant{6},
                   DeliveryStatus::Receipted,
                   "Si fra."}};
  CHECK(
      write_outbox(outbox) ==
      document("{'schema':'outbox/1','at':4,'lines':[{'id':'" + kA + "','case':'" + kB +
               "','rule':'RF-04','event':'" + kC + "','thread':'" + kA + "','to':{'service':'" + kB +
               "'},'to_name':'NAV','standard':'referral-status','categories':['referral'],'basis':'§ 2-2 a',"
               "'consent':'" +
               kC + "','due':6,'status':'receipted','text':'Si fra.'}],'after':'x'}"));
  CHECK(write_letter(
            {kIdA, kIdB, DeliveryWay::Phone, Language::Nynorsk, "NAV", "Om", "Hei", "<p>Hei</p>", "Svar."}) ==
        document("{'schema':'letter/1','case':'" + kA + "','item':'" + kB +
                 "','way':'phone','language':'nn','to':'NAV','title':'Om','text':'Hei','html':'<p>Hei</p>',"
                 "'acknowledge':'Svar.'}"));
}
