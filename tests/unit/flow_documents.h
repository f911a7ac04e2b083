// The bodies of referrals, contacts, stays and envelopes, and the documents that carry them: one full and one
// minimal of each.
#pragma once

#include <string_view>

namespace varde::test {

struct FlowBody {
  std::string_view event, command;
  std::string_view full, minimal, minimal_written;
};

// A referral with all of its members: a literal, so that those beside it are one with it.
#define VARDE_FULL_REFERRAL                                                                       \
  "{'kind':'renewed-assessment',"                                                                 \
  "'from':{'service':'33333333-3333-4333-8333-333333333333','kind':'anyone','role':'et navn ø'," \
  "'person':'x1','group':'health-services','name':'et navn ø'},'referrer':'other',"              \
  "'to':{'service':'11111111-1111-4111-8111-111111111111','kind':'anyone','role':'et navn ø',"   \
  "'person':'x1','group':'health-services','name':'et navn ø'},'target':'other',"                \
  "'chosen':'person-chose','needs':['other'],'urgency':'stat','question':'en tekst æ',"          \
  "'attachments':[{'reference':'et navn ø','title':'et navn ø','category':'family',"            \
  "'may_forward':true}],'consent':'22222222-2222-4222-8222-222222222222',"                        \
  "'grounds':['call-for-help'],'reply_to':{'service':'33333333-3333-4333-8333-333333333333',"     \
  "'kind':'anyone','role':'et navn ø','person':'x1','group':'health-services',"                  \
  "'name':'et navn ø'},'based_on':'11111111-1111-4111-8111-111111111111',"                       \
  "'dates':{'received':'2026-03-14','seniority':'2026-03-14','assess_by':'2026-03-14',"           \
  "'assessed':'2026-03-14','treat_by':'2026-03-14'}}"

// In the order of the kinds, from referral.drafted to delivery.changed.
inline constexpr FlowBody kFlowBodies[] = {
    {"referral.drafted", "referral.draft",
     "{'referral':'22222222-2222-4222-8222-222222222222','content':" VARDE_FULL_REFERRAL "}",
     "{'content':{'from':{},'to':{}}}",
     "{'content':{'kind':'referral','from':{},'to':{},'chosen':'named','urgency':'routine'}}"},
    {"referral.sent", "referral.send",
     "{'referral':'22222222-2222-4222-8222-222222222222','content':" VARDE_FULL_REFERRAL "}", "{}", "{}"},
    {"referral.received", "referral.receive",
     "{'referral':'22222222-2222-4222-8222-222222222222','content':" VARDE_FULL_REFERRAL
     ",'seniority':'2026-03-14',"
     "'assess_by':'2026-03-14'}",
     "{}", "{}"},
    {"referral.accepted", "referral.accept",
     "{'referral':'22222222-2222-4222-8222-222222222222','assessed':'2026-03-14','right':false,"
     "'treat_by':'2026-03-14','complaint_told':true,'words':'en tekst æ'}",
     "{'referral':'22222222-2222-4222-8222-222222222222'}",
     "{'referral':'22222222-2222-4222-8222-222222222222','right':true,'complaint_told':false}"},
    {"referral.declined", "referral.decline",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'other','advice':'en tekst æ',"
     "'guided_to':{'service':'33333333-3333-4333-8333-333333333333','kind':'anyone',"
     "'role':'et navn ø','person':'x1','group':'health-services','name':'et navn ø'},"
     "'assessed':'2026-03-14','complaint_told':true,'words':'en tekst æ'}",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'no-right'}",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'no-right',"
     "'complaint_told':false}"},
    {"referral.forwarded", "referral.forward",
     "{'referral':'22222222-2222-4222-8222-222222222222',"
     "'child':'33333333-3333-4333-8333-333333333333',"
     "'to':{'service':'11111111-1111-4111-8111-111111111111','kind':'anyone','role':'et navn ø',"
     "'person':'x1','group':'health-services','name':'et navn ø'},'target':'other',"
     "'attachments':['et navn ø'],'seniority':'2026-03-14','reason':'en tekst æ'}",
     "{'referral':'22222222-2222-4222-8222-222222222222','to':{}}",
     "{'referral':'22222222-2222-4222-8222-222222222222','to':{}}"},
    {"referral.postponed", "referral.postpone",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'6','until':'2026-03-14',"
     "'words':'en tekst æ'}",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'1'}",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'1'}"},
    {"referral.resumed", "referral.resume",
     "{'referral':'22222222-2222-4222-8222-222222222222','words':'en tekst æ'}",
     "{'referral':'22222222-2222-4222-8222-222222222222'}",
     "{'referral':'22222222-2222-4222-8222-222222222222'}"},
    {"referral.withdrawn", "referral.withdraw",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'en tekst æ',"
     "'person_wishes':true}",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'en tekst æ'}",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'en tekst æ',"
     "'person_wishes':false}"},
    {"referral.cancelled", "referral.cancel",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'en tekst æ','wait_end':'9'}",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'en tekst æ'}",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'en tekst æ'}"},
    {"referral.noted", "referral.note",
     "{'referral':'22222222-2222-4222-8222-222222222222','document':'et navn ø',"
     "'words':'en tekst æ'}",
     "{'referral':'22222222-2222-4222-8222-222222222222'}",
     "{'referral':'22222222-2222-4222-8222-222222222222'}"},
    {"referral.completed", "referral.complete",
     "{'referral':'22222222-2222-4222-8222-222222222222','document':'et navn ø',"
     "'words':'en tekst æ','wait_end':'9','next_step':{'kind':'handed-over','date':'2026-03-14',"
     "'service':'33333333-3333-4333-8333-333333333333','note':'en tekst æ'}}",
     "{'referral':'22222222-2222-4222-8222-222222222222'}",
     "{'referral':'22222222-2222-4222-8222-222222222222'}"},
    {"referral.failed", "referral.fail",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'other','wait_end':'9',"
     "'words':'en tekst æ','next_step':{'kind':'handed-over','date':'2026-03-14',"
     "'service':'33333333-3333-4333-8333-333333333333','note':'en tekst æ'}}",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'person-declines'}",
     "{'referral':'22222222-2222-4222-8222-222222222222','reason':'person-declines'}"},
    {"appointment.booked", "appointment.book",
     "{'appointment':'22222222-2222-4222-8222-222222222222',"
     "'referral':'33333333-3333-4333-8333-333333333333',"
     "'service':'11111111-1111-4111-8111-111111111111','at':'2026-03','place':'et navn ø',"
     "'mode':'elsewhere','with':'et navn ø'}",
     "{'service':'22222222-2222-4222-8222-222222222222','at':'2026-03'}",
     "{'service':'22222222-2222-4222-8222-222222222222','at':'2026-03','mode':'in-person'}"},
    {"appointment.cancelled", "appointment.cancel",
     "{'appointment':'22222222-2222-4222-8222-222222222222','by':'other','postponement':'6',"
     "'reason':'en tekst æ'}",
     "{'appointment':'22222222-2222-4222-8222-222222222222','by':'person'}",
     "{'appointment':'22222222-2222-4222-8222-222222222222','by':'person'}"},
    {"contact.held", "contact.hold",
     "{'kind':'message','outcome':'dismissed','service':'22222222-2222-4222-8222-222222222222',"
     "'referral':'33333333-3333-4333-8333-333333333333',"
     "'appointment':'11111111-1111-4111-8111-111111111111','about_child':true,"
     "'information_given':true,'safety_checked':true,'still_wanted':true,'children_at_home':true,"
     "'next':{'at':'2026-03','service':'22222222-2222-4222-8222-222222222222','place':'et navn ø',"
     "'mode':'elsewhere','with':'et navn ø'},'declined':true,'open_door':'en tekst æ',"
     "'note':'en tekst æ'}",
     "{'kind':'drop-in','service':'22222222-2222-4222-8222-222222222222'}",
     "{'kind':'drop-in','outcome':'held','service':'22222222-2222-4222-8222-222222222222',"
     "'about_child':false,'information_given':false,'safety_checked':false,'declined':false}"},
    {"feedback.given", "feedback.give",
     "{'referral':'22222222-2222-4222-8222-222222222222','activity':'x1',"
     "'service':'33333333-3333-4333-8333-333333333333',"
     "'to':{'service':'11111111-1111-4111-8111-111111111111','kind':'anyone','role':'et navn ø',"
     "'person':'x1','group':'health-services','name':'et navn ø'},'about':'concern',"
     "'disclosure':'22222222-2222-4222-8222-222222222222','not_possible':'en tekst æ'}",
     "{'service':'22222222-2222-4222-8222-222222222222','to':{},'about':'received'}",
     "{'service':'22222222-2222-4222-8222-222222222222','to':{},'about':'received'}"},
    {"helfo.notified", "helfo.notify",
     "{'referral':'22222222-2222-4222-8222-222222222222',"
     "'service':'33333333-3333-4333-8333-333333333333','expected':true,'note':'en tekst æ'}",
     "{'referral':'22222222-2222-4222-8222-222222222222',"
     "'service':'33333333-3333-4333-8333-333333333333'}",
     "{'referral':'22222222-2222-4222-8222-222222222222',"
     "'service':'33333333-3333-4333-8333-333333333333','expected':false}"},
    {"obligation.settled", "obligation.settle",
     "{'obligations':['22222222-2222-4222-8222-222222222222'],'as':'limit-passed',"
     "'until':'2026-03-14','reason':'en tekst æ'}",
     "{'obligations':['22222222-2222-4222-8222-222222222222'],'as':'confirmed',"
     "'reason':'en tekst æ'}",
     "{'obligations':['22222222-2222-4222-8222-222222222222'],'as':'confirmed',"
     "'reason':'en tekst æ'}"},
    {"stay.admitted", "stay.admit",
     "{'stay':'22222222-2222-4222-8222-222222222222','kind':'prison',"
     "'at':{'service':'33333333-3333-4333-8333-333333333333','kind':'anyone','role':'et navn ø',"
     "'person':'x1','group':'health-services','name':'et navn ø'},"
     "'referral':'11111111-1111-4111-8111-111111111111','expected':'2026-03-14',"
     "'housing_lacking':true,'municipal_need':true}",
     "{'kind':'institution','at':{}}", "{'kind':'institution','at':{}}"},
    {"stay.expected", "stay.expect",
     "{'stay':'22222222-2222-4222-8222-222222222222','expected':'2026-03-14','note':'en tekst æ'}",
     "{'stay':'22222222-2222-4222-8222-222222222222'}", "{'stay':'22222222-2222-4222-8222-222222222222'}"},
    {"readiness.declared", "readiness.declare",
     "{'stay':'22222222-2222-4222-8222-222222222222','note':'en tekst æ'}",
     "{'stay':'22222222-2222-4222-8222-222222222222'}", "{'stay':'22222222-2222-4222-8222-222222222222'}"},
    {"readiness.revoked", "readiness.revoke",
     "{'stay':'22222222-2222-4222-8222-222222222222','note':'en tekst æ'}",
     "{'stay':'22222222-2222-4222-8222-222222222222'}", "{'stay':'22222222-2222-4222-8222-222222222222'}"},
    {"stay.discharged", "stay.discharge",
     "{'stay':'22222222-2222-4222-8222-222222222222','how':'died',"
     "'to':{'service':'33333333-3333-4333-8333-333333333333','kind':'anyone','role':'et navn ø',"
     "'person':'x1','group':'health-services','name':'et navn ø'},'next':{'at':'2026-03',"
     "'service':'11111111-1111-4111-8111-111111111111','place':'et navn ø','mode':'elsewhere',"
     "'with':'et navn ø'},'note':'en tekst æ'}",
     "{'stay':'22222222-2222-4222-8222-222222222222'}",
     "{'stay':'22222222-2222-4222-8222-222222222222','how':'planned'}"},
    {"person.moved", "person.move", "{'municipality':'4601','from':'4601'}", "{}", "{}"},
    {"person.died", "person.die", "{'note':'en tekst æ'}", "{}", "{}"},
    {"envelope.received", "envelope.receive",
     "{'envelope':{'schema':'envelope/1',"
     "'sender':{'controller':'22222222-2222-4222-8222-222222222222',"
     "'service':'33333333-3333-4333-8333-333333333333','name':'et navn ø'},"
     "'to':{'service':'11111111-1111-4111-8111-111111111111','kind':'anyone','role':'et navn ø',"
     "'person':'x1','group':'health-services','name':'et navn ø'},"
     "'thread':'22222222-2222-4222-8222-222222222222',"
     "'event':'33333333-3333-4333-8333-333333333333','revision':2,"
     "'answers':'11111111-1111-4111-8111-111111111111','sent':1700000000000000,'rule':'IP-20',"
     "'consent':'22222222-2222-4222-8222-222222222222','categories':['family'],"
     "'occurred':'2026-03','kind':'appointment.cancelled',"
     "'body':{'appointment':'33333333-3333-4333-8333-333333333333','by':'other','postponement':'6',"
     "'reason':'en tekst æ'},'ext':{'a':[1,2.5,null],'b':{}}},'verified':true,"
     "'key':'0123456789abcdefffffffffffffffffffffffffffffffffffffffffffffffff'}",
     "{'envelope':{'schema':'envelope/1',"
     "'sender':{'controller':'22222222-2222-4222-8222-222222222222',"
     "'service':'33333333-3333-4333-8333-333333333333','name':'et navn ø'},'to':{},"
     "'thread':'11111111-1111-4111-8111-111111111111',"
     "'event':'22222222-2222-4222-8222-222222222222','revision':2,'sent':1700000000000000,"
     "'rule':'IP-20','occurred':'2026-03','kind':'person.died','body':{}},'verified':true}",
     "{'envelope':{'schema':'envelope/1',"
     "'sender':{'controller':'22222222-2222-4222-8222-222222222222',"
     "'service':'33333333-3333-4333-8333-333333333333','name':'et navn ø'},'to':{},"
     "'thread':'11111111-1111-4111-8111-111111111111',"
     "'event':'22222222-2222-4222-8222-222222222222','revision':2,'sent':1700000000000000,"
     "'rule':'IP-20','occurred':'2026-03','kind':'person.died','body':{}},'verified':true}"},
    {"delivery.changed", "delivery.change",
     "{'item':'22222222-2222-4222-8222-222222222222','status':'stopped','way':'in-person',"
     "'standard':'none','by':'et navn ø','reason':'en tekst æ'}",
     "{'item':'22222222-2222-4222-8222-222222222222','status':'sent'}",
     "{'item':'22222222-2222-4222-8222-222222222222','status':'sent'}"},
};

#undef VARDE_FULL_REFERRAL

inline constexpr std::string_view kEnvelopeFull =
    "{'schema':'envelope/1','sender':{'controller':'22222222-2222-4222-8222-222222222222',"
    "'service':'33333333-3333-4333-8333-333333333333','name':'et navn ø'},"
    "'to':{'service':'11111111-1111-4111-8111-111111111111','kind':'anyone','role':'et navn ø',"
    "'person':'x1','group':'health-services','name':'et navn ø'},"
    "'thread':'22222222-2222-4222-8222-222222222222',"
    "'event':'33333333-3333-4333-8333-333333333333','revision':2,"
    "'answers':'11111111-1111-4111-8111-111111111111','sent':1700000000000000,'rule':'IP-20',"
    "'consent':'22222222-2222-4222-8222-222222222222','categories':['family'],'occurred':'2026-03',"
    "'kind':'appointment.cancelled','body':{'appointment':'33333333-3333-4333-8333-333333333333',"
    "'by':'other','postponement':'6','reason':'en tekst æ'},'ext':{'a':[1,2.5,null],'b':{}}}";
inline constexpr std::string_view kEnvelopeMinimal =
    "{'schema':'envelope/1','sender':{'controller':'22222222-2222-4222-8222-222222222222',"
    "'service':'33333333-3333-4333-8333-333333333333','name':'et navn ø'},'to':{},"
    "'thread':'11111111-1111-4111-8111-111111111111',"
    "'event':'22222222-2222-4222-8222-222222222222','revision':2,'sent':1700000000000000,"
    "'rule':'IP-20','occurred':'2026-03','kind':'person.died','body':{}}";
inline constexpr std::string_view kEnvelopeWritten =
    "{'schema':'envelope/1','sender':{'controller':'22222222-2222-4222-8222-222222222222',"
    "'service':'33333333-3333-4333-8333-333333333333','name':'et navn ø'},'to':{},"
    "'thread':'11111111-1111-4111-8111-111111111111',"
    "'event':'22222222-2222-4222-8222-222222222222','revision':2,'sent':1700000000000000,"
    "'rule':'IP-20','occurred':'2026-03','kind':'person.died','body':{}}";
inline constexpr std::string_view kMessageFull =
    "{'schema':'message/1','id':'et navn ø','type':'person-moved',"
    "'case':'22222222-2222-4222-8222-222222222222',"
    "'sender':{'service':'33333333-3333-4333-8333-333333333333','name':'et navn ø',"
    "'her_id':8140001},'occurred':'2026-03','sent':1700000000000000,"
    "'stay':'11111111-1111-4111-8111-111111111111','stay_kind':'prison','expected':'2026-03-14',"
    "'housing_lacking':true,'how':'died','referral':'22222222-2222-4222-8222-222222222222',"
    "'answer':'11','treat_by':'2026-03-14',"
    "'forwarded_to':{'service':'33333333-3333-4333-8333-333333333333','kind':'anyone',"
    "'role':'et navn ø','person':'x1','group':'health-services','name':'et navn ø'},"
    "'advice':'en tekst æ','appointment':'11111111-1111-4111-8111-111111111111','at':'2026-03',"
    "'place':'et navn ø','mode':'elsewhere','cancelled_by':'other','postponement':'6',"
    "'municipality':'4601','text':'en tekst æ'}";
inline constexpr std::string_view kMessageMinimal =
    "{'schema':'message/1','id':'et navn ø','type':'admitted',"
    "'case':'22222222-2222-4222-8222-222222222222','sender':{'name':'et navn ø'},"
    "'occurred':'2026-03'}";
inline constexpr std::string_view kMessageWritten =
    "{'schema':'message/1','id':'et navn ø','type':'admitted',"
    "'case':'22222222-2222-4222-8222-222222222222','sender':{'name':'et navn ø'},"
    "'occurred':'2026-03'}";

}  // namespace varde::test
