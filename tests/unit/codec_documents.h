// One full and one minimal document of every kind that is read. Quotes are single here; document() makes them
// double.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "codec/records.g.h"
#include "flow_documents.h"

namespace varde::test {

inline std::string document(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '\'', '"');
  return out;
}

// Reads a document and writes it again; the failure when it is refused.
using Again = Result<std::string> (*)(std::string_view, const json::Limits&);

#define VARDE_AGAIN(name)                                                                      \
  inline Result<std::string> name##_again(std::string_view text, const json::Limits& limits) { \
    const auto read = read_##name(text, limits);                                               \
    if (!read) return read.error();                                                            \
    return write_##name(*read);                                                                \
  }
VARDE_AGAIN(context)
VARDE_AGAIN(profile)
VARDE_AGAIN(rule_pack)
VARDE_AGAIN(store_options)
VARDE_AGAIN(engine_options)
VARDE_AGAIN(fact)
VARDE_AGAIN(command)
VARDE_AGAIN(entry)
VARDE_AGAIN(envelope)
VARDE_AGAIN(message)
VARDE_AGAIN(outcome_entry)
VARDE_AGAIN(query)
VARDE_AGAIN(rows)
VARDE_AGAIN(batch)
VARDE_AGAIN(head)
VARDE_AGAIN(stream_head)
#undef VARDE_AGAIN

struct Sample {
  std::string_view id;
  Again again;
  std::string full;             // canonical, with every member
  std::string minimal;          // with no member that may be left out
  std::string minimal_written;  // the same with the defaults that are always written
};

inline const std::string kA = "11111111-1111-4111-8111-111111111111";
inline const std::string kB = "22222222-2222-4222-8222-222222222222";
inline const std::string kC = "33333333-3333-4333-8333-333333333333";
inline const std::string kZeros(64, '0');
inline const std::string kDigest = "0123456789abcdef" + std::string(48, 'f');

inline const std::string kProfileText =
    "{'schema':'profile/1','municipality':'4601','name':'Bergen',"
    "'coordinating_unit':'11111111-1111-4111-8111-111111111111','population':291940,"
    "'services':[{'id':'22222222-2222-4222-8222-222222222222','kind':'substance-care',"
    "'name':'Rustjenesten','phone':'55 00 00 00','telecom':[{'system':'other','value':'et navn ø',"
    "'hours':'et navn ø'}],'organisation_number':'987654321','her_id':8140001,'municipality':'4601',"
    "'capabilities':['other'],'when':['nav-activity-plan'],'titles':['et navn ø'],"
    "'population_at_least':1200,'leader':'et navn ø',"
    "'successors':[{'service':'11111111-1111-4111-8111-111111111111','needs':['other']}],"
    "'from':'2020-01-01','to':'2030-12-31'}],'responsibilities':[{'id':'K01','needs':['other'],"
    "'leads':true,'age_from':18,'age_to':18,'municipality':'4601','when':['nav-activity-plan'],"
    "'unless':['nav-activity-plan'],'owner':'22222222-2222-4222-8222-222222222222',"
    "'partners':['33333333-3333-4333-8333-333333333333'],'legal_basis':'et navn ø','evidence':'open',"
    "'proposed':true,'source':'et navn ø','from':'2026-03-14','to':'2026-03-14'}],"
    "'catchments':[{'id':'K01','municipality':'4601','needs':['other'],"
    "'service':'11111111-1111-4111-8111-111111111111','evidence':'open','source':'et navn ø',"
    "'from':'2026-03-14','to':'2026-03-14'}],'agreements':[{'id':'K01','kind':'delegated-authority',"
    "'name':'et navn ø','members':[{'municipality':'4601','signed':'2026-03-14','from':'2026-03-14',"
    "'to':'2026-03-14'}],'host':'4601','services':['22222222-2222-4222-8222-222222222222'],"
    "'needs':['other'],'permits':['decide-for-residents'],'tender':'et navn ø','source':'et navn ø',"
    "'from':'2026-03-14','to':'2026-03-14'}],'levels':[{'rule':'IP-20','level':'confirm',"
    "'review':'2027-01-01'}],'limits':[{'parameter':'ip.review.max','amount':6}],'ext':{'a':[1,2.5,"
    "null],'b':{}}}";

struct Body {
  std::string_view event;    // kind of a fact
  std::string_view command;  // kind of a command
  std::string full;
  std::string minimal;
  std::string minimal_written;
};

inline std::vector<Body> bodies() {
  const std::string part = "'participation':{'how':'by-phone','note':'ringte selv'}";
  const std::string plan =
      "'plan':{'title':'Min plan','from':'2026-01-01','to':'2027-12-31','reviews':['2026-06-01',"
      "'2027-06-01'],'goals':[{'id':'g1','words':'Et sted å bo','area':'housing','service_words':true},"
      "{'id':'g2','words':'Noe å gå til','service_words':false}],'activities':[{'id':'a1',"
      "'what':'Søke bolig','service':'11111111-1111-4111-8111-111111111111','goals':['g1','g2'],"
      "'extent':'ukentlig','due':'2026-03-01','how':'en tekst æ','area':'other','needs_decision':true,"
      "'decision':{'reference':'et navn ø','made':'2026-03-14','until':'2026-03-14',"
      "'service':'33333333-3333-4333-8333-333333333333'}},{'id':'a2','what':'Besøk',"
      "'needs_decision':false}],'made_by':'11111111-1111-4111-8111-111111111111',"
      "'resources':['en tekst æ'],'needs':[{'area':'other','words':'en tekst æ'}],"
      "'participants':[{'id':'x1','role':'other','service':'22222222-2222-4222-8222-222222222222',"
      "'name':'et navn ø','relation':'et navn ø','standing':'not-wanted','contributes':'en tekst æ',"
      "'person_wants':true,'kin_wants':true}],'person_contributes':'en tekst æ',"
      "'cooperation':['en tekst æ'],'child_participation':'en tekst æ','adaptation':'en tekst æ',"
      "'none_stated':[{'item':'needs','reason':'en tekst æ'}],'crisis':{'signs':['en tekst æ'],"
      "'helps':['en tekst æ'],'call':['en tekst æ'],"
      "'readmission':{'service':'33333333-3333-4333-8333-333333333333','terms':'en tekst æ',"
      "'until':'2026-03-14'}},'group':{'convener':'11111111-1111-4111-8111-111111111111',"
      "'next_meeting':'2026-03-14','rhythm':'et navn ø'},'links':[{'kind':'other',"
      "'reference':'et navn ø','note':'en tekst æ'}],'place':'et navn ø'}";
  std::vector<Body> all = {
      {"person.registered", "person.register",
       "{'name':'Prøve Person','identity_number':'01810112345','born':'2001-01','municipality':'4601',"
       "'language':'nn'}",
       "{}", "{}"},
      {"contact_point.named", "contact_point.name",
       "{'service':'" + kA +
           "','name':'Kari','role':'primærkontakt','telecom':[{'system':'sms','value':'90 00 00 00',"
           "'hours':'9-15'},{'system':'email','value':'k@example.org'}]}",
       "{'service':'" + kA + "'}", "{'service':'" + kA + "'}"},
      {"plan.offered", "plan.offer",
       "{'service':'" + kA + "','need_long_term':false,'need_coordinated':false," + part + "}",
       "{'service':'" + kA + "'}", "{'service':'" + kA + "','need_long_term':true,'need_coordinated':true}"},
      {"plan.answered", "plan.answer", "{'answer':'declines','ask_again':'2026-09-01'," + part + "}",
       "{'answer':'wants'}", "{'answer':'wants'}"},
      {"consent.given", "consent.give",
       "{'scope':'plan','giver':'guardian','giver_name':'Verge','tellers':[{'service':'" + kA +
           "','kind':'gp','role':'fastlege','person':'p1','group':'health-services','name':'Legen'}],"
           "'recipients':[{'kind':'nav'}],'both_ways':true,'categories':['stay','health'],"
           "'purposes':['care'],'from':'2026-01-01','data_from':'2025-01-01','data_to':'2026-12-31',"
           "'replaces':['" +
           kB +
           "'],'form':'digital','explained':['what','whom','withdrawal'],'evidence':'arkiv "
           "17','until':'2027-01-31',"
           "'secrecy_waiver':false,'gdpr_basis':'6-1-e-9-2-h'}",
       "{'form':'oral'}",
       "{'scope':'plan','giver':'person','both_ways':false,'form':'oral','secrecy_waiver':true}"},
      {"consent.withdrawn", "consent.withdraw", "{'consent':'" + kA + "','reason':'vil ikke'}",
       "{'consent':'" + kA + "'}", "{'consent':'" + kA + "'}"},
      {"plan.started", "plan.start",
       "{" + plan + ",'coordinator':{'service':'" + kB +
           "','name':'Ola','phone':'91','role':'child','health_personnel':true}," + part + "}",
       "{'plan':{}}", "{'plan':{}}"},
      {"plan.revised", "plan.revise", "{" + plan + "," + part + "}", "{'plan':{}}", "{'plan':{}}"},
      {"activity.changed", "activity.change", "{'activity':'a1','status':'on-hold','reason':'ferie'}",
       "{'activity':'a1','status':'completed'}", "{'activity':'a1','status':'completed'}"},
      {"coordinator.appointed", "coordinator.appoint",
       "{'service':'" + kB + "','name':'Ola','phone':'91','role':'specialist','health_personnel':true," +
           part + "}",
       "{'service':'" + kB + "'}", "{'service':'" + kB + "','role':'plan'}"},
      {"coordinator.ended", "coordinator.end", "{'role':'contact-doctor','reason':'sluttet'}", "{}",
       "{'role':'plan'}"},
      {"plan.reviewed", "plan.review", "{'next_review':'2027-01-01','note':'går bra'," + part + "}", "{}",
       "{}"},
      {"plan.closed", "plan.close",
       "{'reason':'moved','next_step':{'kind':'handed-over','date':'2026-05-01','service':'" + kC +
           "','note':'ny kommune'}," + part + "}",
       "{'reason':'died'}", "{'reason':'died'}"},
      {"need.assessed", "need.assess",
       "{'service':'22222222-2222-4222-8222-222222222222','long_term':true,'coordinated':true,"
       "'complex':true,'municipal':true,'specialist':true,'needs':['other'],"
       "'circumstances':['nav-activity-plan'],'not_circumstances':['nav-activity-plan'],"
       "'in_contact':['33333333-3333-4333-8333-333333333333']}",
       "{'service':'22222222-2222-4222-8222-222222222222'}",
       "{'service':'22222222-2222-4222-8222-222222222222'}"},
      {"need.notified", "need.notify",
       "{'service':'22222222-2222-4222-8222-222222222222',"
       "'recipient':'33333333-3333-4333-8333-333333333333'}",
       "{'service':'22222222-2222-4222-8222-222222222222',"
       "'recipient':'33333333-3333-4333-8333-333333333333'}",
       "{'service':'22222222-2222-4222-8222-222222222222',"
       "'recipient':'33333333-3333-4333-8333-333333333333'}"},
      {"main_responsibility.settled", "main_responsibility.settle",
       "{'service':'22222222-2222-4222-8222-222222222222','how':'decided-by-municipality',"
       "'note':'en tekst æ'}",
       "{'service':'22222222-2222-4222-8222-222222222222'}",
       "{'service':'22222222-2222-4222-8222-222222222222','how':'agreed'}"},
      {"main_responsibility.disputed", "main_responsibility.dispute",
       "{'services':['22222222-2222-4222-8222-222222222222'],'note':'en tekst æ'}",
       "{'services':['22222222-2222-4222-8222-222222222222']}",
       "{'services':['22222222-2222-4222-8222-222222222222']}"},
      {"coordinator.offered", "coordinator.offer",
       "{'role':'contact-doctor','standing':'not-relevant',"
       "'service':'22222222-2222-4222-8222-222222222222','participation':{'how':'not-possible',"
       "'note':'en tekst æ'}}",
       "{}", "{'role':'municipal','standing':'offered'}"},
      {"coordinator.wished", "coordinator.wish",
       "{'service':'22222222-2222-4222-8222-222222222222','name':'et navn ø','note':'en tekst æ'}", "{}",
       "{}"},
      {"absence.begun", "absence.begin",
       "{'role':'contact-doctor','until':'2026-03-14',"
       "'substitute':{'service':'22222222-2222-4222-8222-222222222222','name':'et navn ø',"
       "'phone':'et navn ø','role':'contact-doctor','health_personnel':true},'reason':'en tekst æ'}",
       "{}", "{'role':'plan'}"},
      {"absence.ended", "absence.end", "{'role':'contact-doctor'}", "{}", "{'role':'plan'}"},
      {"goal.assessed", "goal.assess",
       "{'goal':'x1','achievement':'not-attainable','words':'en tekst æ',"
       "'participation':{'how':'not-possible','note':'en tekst æ'}}",
       "{'goal':'x1','achievement':'in-progress'}", "{'goal':'x1','achievement':'in-progress'}"},
      {"plan.shown", "plan.show", "{'how':'declined','approves':true,'words':'en tekst æ'}", "{}",
       "{'how':'together'}"},
      {"plan.amended", "plan.amend", "{'about':'goal:g1','words':'en tekst æ'}", "{'words':'en tekst æ'}",
       "{'words':'en tekst æ'}"},
      {"control_examination.held", "control_examination.hold",
       "{'service':'22222222-2222-4222-8222-222222222222','plan_accounted':true,"
       "'reason':'en tekst æ'}",
       "{'service':'22222222-2222-4222-8222-222222222222'}",
       "{'service':'22222222-2222-4222-8222-222222222222','plan_accounted':false}"},
      {"sharing.denied", "sharing.deny",
       "{'kind':'blocked-documents','giver':'guardian','presumed':true,'tellers':[{'kind':'gp'}],"
       "'recipients':[{'kind':'nav'}],'categories':['health'],'purposes':['care'],'documents':['epikrise 7'],"
       "'data_from':'2025-01-01','data_to':'2026-12-31','until':'2027-01-31','reason':'vil ikke'}",
       "{}", "{'kind':'denial','giver':'person','presumed':false}"},
      {"consent.asked", "consent.ask",
       "{'service':'" + kA +
           "','answer':'later','recipients':[{'kind':'nav'}],'categories':['stay'],"
           "'again':'2026-05-01','consent':'" +
           kB + "','note':'etter helga'}",
       "{'service':'" + kA + "'}", "{'service':'" + kA + "','answer':'asked'}"},
      {"competence.assessed", "competence.assess",
       "{'decision':'plan','lacking':true,'assessor':'lege','reason':'forstår ikke','shown_to_person':true,"
       "'shown_to_kin':true,'until':'2026-12-31'}",
       "{'decision':'sharing','lacking':false}",
       "{'decision':'sharing','lacking':false,'shown_to_person':false,'shown_to_kin':false}"},
      {"confidentiality.ordered", "confidentiality.order",
       "{'by':'Statsforvalteren','until':'2026-12-31','lifted':true}", "{'by':'Statsforvalteren'}",
       "{'by':'Statsforvalteren','lifted':false}"},
      {"custody.changed", "custody.change",
       "{'custody':'care-order','service':'" + kA + "','until':'2026-12-31'}", "{'custody':'parents'}",
       "{'custody':'parents'}"},
      {"nearest_relative.named", "nearest_relative.name",
       "{'relation':'spouse','person':'p1','name':'Runa','most_contact':true,'over':true}",
       "{'relation':'spouse'}", "{'relation':'spouse','most_contact':false,'over':false}"},
      {"disclosure.made", "disclosure.make",
       "{'from':'" + kA +
           "','task_basis':'stjl','to':{'kind':'nav'},'categories':['stay','health'],"
           "'purpose':'planning','grounds':['emergency'],'health_personnel':false,'document':'epikrise 7',"
           "'data_from':'2025-01-01','data_to':'2026-12-31','reason':'fare for liv'}",
       "{'from':'" + kA + "','to':{},'categories':['stay']}",
       "{'from':'" + kA +
           "','task_basis':'hol','to':{},'categories':['stay'],'purpose':'care',"
           "'health_personnel':true}"},
      {"disclosure.told", "disclosure.tell",
       "{'disclosure':'" + kA + "','receiver':true,'not_possible':'ikke å få tak i'}",
       "{'disclosure':'" + kA + "'}", "{'disclosure':'" + kA + "','receiver':false}"},
      {"disclosure.reviewed", "disclosure.review",
       "{'disclosure':'" + kA + "','justified':true,'words':'helt rett'}",
       "{'disclosure':'" + kA + "','justified':true}", "{'disclosure':'" + kA + "','justified':true}"},
      {"event.corrected", "event.correct",
       "{'event':'" + kA +
           "','occurred':1700000000000000,'reason':'feil dag','kind':'plan.answered',"
           "'body':{'answer':'wants','ask_again':'2026-09-01'," +
           part + "}}",
       "{'event':'" + kA + "','reason':'feil','kind':'plan.reviewed','body':{}}",
       "{'event':'" + kA + "','reason':'feil','kind':'plan.reviewed','body':{}}"},
      {"event.voided", "event.void", "{'event':'" + kA + "','reason':'feil person'}",
       "{'event':'" + kA + "','reason':'feil person'}", "{'event':'" + kA + "','reason':'feil person'}"},
      {"entry.erased", "entry.erase", "{'sequences':[3,9007199254740991],'reason':'krav om sletting'}",
       "{'sequences':[3],'reason':'krav'}", "{'sequences':[3],'reason':'krav'}"},
      {"profile.loaded", "profile.load", "{'profile':" + kProfileText + "}",
       "{'profile':{'schema':'profile/1','municipality':'4601','name':'Bergen','coordinating_unit':'" + kA +
           "'}}",
       "{'profile':{'schema':'profile/1','municipality':'4601','name':'Bergen','coordinating_unit':'" + kA +
           "'}}"},
  };
  const auto corrections =
      std::find_if(all.begin(), all.end(), [](const Body& body) { return body.event == "event.corrected"; });
  std::vector<Body> flow;
  for (const FlowBody& each : kFlowBodies) {
    flow.push_back({each.event, each.command, std::string(each.full), std::string(each.minimal),
                    std::string(each.minimal_written)});
  }
  all.insert(corrections, flow.begin(), flow.end());
  return all;
}

inline std::string fact_with(std::string_view kind, const std::string& body) {
  return "{'schema':'fact/1','id':'" + kA + "','kind':'" + std::string(kind) +
         "','occurred':'2026','body':" + body + "}";
}
inline std::string command_with(std::string_view kind, const std::string& body) {
  return "{'schema':'command/1','id':'" + kA + "','kind':'" + std::string(kind) + "','body':" + body + "}";
}
inline std::string entry_with(std::string_view kind, const std::string& body) {
  return "{'schema':'entry/1','occurred':'2026-03','reported':false,'context':{'schema':'context/"
         "1','controller':'" +
         kA + "','unit':'" + kB +
         "','actor':{'role':'nurse'},'task_basis':'hol','purpose':'care','language':'nb'},'kind':'" +
         std::string(kind) + "','body':" + body + "}";
}

inline std::vector<Sample> samples() {
  const std::string context =
      "{'schema':'context/1','controller':'" + kA + "','unit':'" + kB +
      "','actor':{'role':'coordinator','id':'" + kC +
      "','name':'Kari'},'task_basis':'navl','purpose':'planning','decision':'vedtak 12',"
      "'language':'nn'}";
  const std::string context_minimal = "{'schema':'context/1','controller':'" + kA + "','unit':'" + kB +
                                      "','actor':{'role':'nurse'},'task_basis':'hol','purpose':'care'";
  const std::string profile_minimal =
      "{'schema':'profile/1','municipality':'4601','name':'Bergen','coordinating_unit':'" + kA + "'}";
  const std::string confirmations = "'confirmations':[{'rule':'IP-20','subject':'plan','reason':'haster'}]";
  const std::string obligation =
      "{'id':'" + kA + "','rule':'DL-23','text':'review','subject':'plan','owner':'" + kB + "','towards':'" +
      kC +
      "','opens':-9223372036854775808,'due':5,'closes':9223372036854775807,'confirmed':'2026-03-01',"
      "'snoozed':'2026-03-09'}";
  const std::string finding = "{'rule':'IP-20','text':'no-goal','level':'advise','subject':'plan','owner':'" +
                              kB + "','due':'2026-02-28'}";
  const std::string notice = "{'id':'" + kA + "','rule':'IP-25','text':'told','recipient':'" + kB +
                             "','permits':'CS-03','basis':'" + kC + "'}";
  const std::string outbox_row = "{'id':'" + kA + "','rule':'IP-25','text':'told','event':'" + kB +
                                 "','teller':'" + kC + "','recipient':'" + kB +
                                 "','opens':1,'due':2,'status':'sent'}";
  const std::string stay_row = "{'stay':'" + kA + "','kind':'institution','from':1,'expected':2,'ended':3}";
  const std::string referral_row = "{'referral':'" + kA + "','state':'requested','sender':'" + kB +
                                   "','recipient':'" + kC +
                                   "','sent':1,'received':2,'answered':3,'declined':5,'forwarded':6,"
                                   "'answer_by':4}";
  const std::string row_head =
      "{'stream':'" + kA + "','sequence':1,'command':'" + kB +
      "','ordinal':1,'kind':'plan.started','schema':'entry/1','recorded':7,'pack':'" + kDigest +
      "','rules':2,'organisation':3,'commitment':'" + kDigest + "','previous':'" + kZeros + "','hash':'" +
      kDigest + "'";
  const std::string row = row_head + ",'sealed':1,'key':'AAEC','body':'/+8='}";
  const std::string erased_row = row_head + "}";
  const std::string index = "'index':{'obligations':[" + obligation +
                            "],'responsibilities':[{'role':'named-contact','service':'" + kA +
                            "','name':'Kari','from':1,'to':2}],'outbox':[" + outbox_row + "],'stays':[" +
                            stay_row + "],'referrals':[" + referral_row + "]}";
  const std::string empty_index =
      "'index':{'obligations':[],'responsibilities':[],'outbox':[],'stays':[],'referrals':[]}";
  const std::string text = "{'key':'told','nb':'å','nn':'ø','en':'a'}";
  const std::string head = "{'schema':'head/1','commit':4,'hash':'" + kDigest + "'}";
  const std::string stream_head = "{'schema':'stream-head/1','sequence':4,'hash':'" + kDigest + "'}";
  const std::string fact =
      "{'schema':'fact/1','id':'" + kA + "','case':'" + kB +
      "','kind':'plan.reviewed','occurred':'2026-02-28','source':'fastlegen','body':{'note':'a'},"
      "'ext':{'z':1,'a':{'deep':[true]}}}";
  const std::string command = "{'schema':'command/1','id':'" + kA + "','case':'" + kB + "'," + confirmations +
                              ",'kind':'plan.review','body':{'note':'a'},'ext':{}}";
  const std::string entry = "{'schema':'entry/1','occurred':-1,'reported':true,'context':" + context +
                            ",'source':'fastlegen'," + confirmations +
                            ",'kind':'plan.reviewed','body':{'note':'a'},'ext':{'x':'y'}}";
  const std::string rule_pack =
      "{'schema':'rule-pack/"
      "1','id':'no-2026-11','published':'2026-11-22','rules':[{'id':'IP-20','level':'block',"
      "'governs':'trigger','valid_from':'2001-01-01','valid_to':'2030-01-01','cite':[{'law':'pbrl','section':"
      "'§ 5'}],"
      "'certainty':'recalled','texts':[" +
      text +
      "]}],'parameters':[{'id':'ip.review.max','rule':'IP-20','amount':12,"
      "'unit':'month','calendar':'civil','valid_from':'2001-01-01','valid_to':'2030-01-01',"
      "'known_from':'2026-01-01','hardness':'statutory','local':'shorter','cite':[{'law':'hol','section':'§ "
      "7-1'}],"
      "'certainty':'configurable'}],'events':[" +
      text + "],'words':[" + text + "]}";
  const std::string no_rules =
      "{'schema':'rule-pack/"
      "1','id':'x','published':'2026-11-22','rules':[],'parameters':[],'events':[],'words':[]}";
  const std::string controller = "'controller':'" + kA + "'";
  const std::string no_digest = "{'schema':'outcome-entry/1','command_digest':'" + kZeros + "'}";
  const std::string no_rows = "{'schema':'rows/1','stream':'" + kA + "','rows':[]}";
  const std::string no_batch =
      "{'schema':'batch/1','stream':'" + kA + "','expected':0,'rows':[],'erase':[]," + empty_index + "}";
  const std::string query = "{'schema':'query/1','kind':'plan','case':'" + kA + "'";

  std::vector<Sample> all = {
      {"context", context_again, context, context_minimal + "}", context_minimal + ",'language':'nb'}"},
      {"profile", profile_again, kProfileText, profile_minimal, profile_minimal},
      {"rule-pack", rule_pack_again, rule_pack, no_rules, no_rules},
      {"store-options", store_options_again,
       "{'schema':'store-options/1'," + controller + ",'create':true,'test_numbers':true,'head':" + head +
           ",'busy_milliseconds':0,'resident_persons':7}",
       "{'schema':'store-options/1'," + controller + "}",
       "{'schema':'store-options/1'," + controller +
           ",'create':false,'test_numbers':false,'busy_milliseconds':5000,'resident_persons':100000}"},
      {"engine-options", engine_options_again,
       "{'schema':'engine-options/1'," + controller + ",'test_numbers':true,'sealed':false}",
       "{'schema':'engine-options/1'," + controller + "}",
       "{'schema':'engine-options/1'," + controller + ",'test_numbers':false,'sealed':true}"},
      {"fact", fact_again, fact, fact_with("plan.reviewed", "{}"), fact_with("plan.reviewed", "{}")},
      {"command", command_again, command, command_with("plan.review", "{}"),
       command_with("plan.review", "{}")},
      {"entry", entry_again, entry, entry_with("plan.reviewed", "{}"), entry_with("plan.reviewed", "{}")},
      {"outcome-entry", outcome_entry_again,
       "{'schema':'outcome-entry/1','command_digest':'" + kDigest + "','events':['" + kA + "'],'findings':[" +
           finding + "],'opened':[" + obligation + "],'closed':[" + obligation + "],'notices':[" + notice +
           "]}",
       no_digest, no_digest},
      {"query", query_again, query + ",'valid_at':1,'known_at':2}", query + "}", query + "}"},
      {"query-of-a-need", query_again,
       "{'schema':'query/"
       "1','kind':'route','need':{'needs':['housing','aftercare'],'municipality':'4601','age':18,"
       "'circumstances':['lar-patient'],'not_circumstances':['own-patient'],'chosen':'" +
           kA +
           "','title':'ruskonsulent','proposed':true},'municipality':'4602','on':'2026-03-14','profile':" +
           kProfileText + "}",
       "{'schema':'query/1','kind':'route'}", "{'schema':'query/1','kind':'route'}"},
      {"query-of-a-worklist", query_again,
       "{'schema':'query/1','kind':'worklist','referral':'" + kA + "','service':'" + kB +
           "','from':1,'to':2,'after':'x','limit':50,'all':true,'obligations':[{'case':'" + kA + "','id':'" +
           kB + "','rule':'R-192','text':'waiting-contact','subject':'plan','owner':'" + kC +
           "','towards':'" + kA +
           "','opens':3,'due':4,'closes':5,'confirmed':'2026-03-14','snoozed':'2026-03-15'}],'item':'" + kC +
           "','way':'phone','event':'" + kA + "','answers':'" + kB + "'}",
       "{'schema':'query/1','kind':'worklist'}", "{'schema':'query/1','kind':'worklist'}"},
      {"envelope", envelope_again, std::string(kEnvelopeFull), std::string(kEnvelopeMinimal),
       std::string(kEnvelopeWritten)},
      {"message", message_again, std::string(kMessageFull), std::string(kMessageMinimal),
       std::string(kMessageWritten)},
      {"rows", rows_again,
       "{'schema':'rows/1','stream':'" + kA + "','rows':[" + row + "," + erased_row + "],'outcome':" + row +
           "}",
       no_rows, no_rows},
      {"batch", batch_again,
       "{'schema':'batch/1','stream':'" + kA + "','expected':6,'rows':[" + row + "],'erase':[2,3]," + index +
           "}",
       no_batch, no_batch},
      {"head", head_again, head, head, head},
      {"stream-head", stream_head_again, stream_head, stream_head, stream_head},
  };
  for (const Body& body : bodies()) {
    if (body.event != "entry.erased") {
      all.push_back({body.event, fact_again, fact_with(body.event, body.full),
                     fact_with(body.event, body.minimal), fact_with(body.event, body.minimal_written)});
    }
    all.push_back({body.command, command_again, command_with(body.command, body.full),
                   command_with(body.command, body.minimal),
                   command_with(body.command, body.minimal_written)});
    all.push_back({body.event, entry_again, entry_with(body.event, body.full),
                   entry_with(body.event, body.minimal), entry_with(body.event, body.minimal_written)});
  }
  for (Sample& sample : all) {
    for (std::string* one : {&sample.full, &sample.minimal, &sample.minimal_written}) *one = document(*one);
  }
  return all;
}

}  // namespace varde::test
