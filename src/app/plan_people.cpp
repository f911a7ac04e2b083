#include "app/plan_sections.h"
#include "rules/obligations.h"

namespace varde {
namespace {

std::string name_of(const PlanTelling& of, const Participant& one) {
  std::string out = one.name.value_or("");
  if (one.service) out += (out.empty() ? "" : ", ") + of.texts.service(*one.service);
  if (out.empty()) out = capital(of.texts.coded("participant-role", code(one.role)));
  return out;
}

DocumentEntry participant_entry(const PlanTelling& of, const Participant& one) {
  DocumentEntry entry{name_of(of, one), {}};
  if (one.relation) entry.lines.push_back(capital(*one.relation));
  const bool unwanted = one.standing == ParticipantStanding::NotWanted || one.person_wants == false;
  const bool declined = one.standing == ParticipantStanding::Declined || one.kin_wants == false;
  if (one.standing == ParticipantStanding::Invited) entry.lines.push_back(of.say("plan.person.invited"));
  if (unwanted) entry.lines.push_back(of.say("plan.person.not-wanted"));
  if (declined) entry.lines.push_back(of.say("plan.person.declined"));
  if (one.contributes) entry.lines.push_back(of.say("plan.person.contributes", {{"what", *one.contributes}}));
  return entry;
}

void add_responsible(const PlanTelling& of, std::vector<std::string>& out) {
  if (const auto& main = of.view.main_responsibility) {
    if (main->disputed) out.push_back(of.say("plan.people.disputed") + of.texts.basis_of("IP-10"));
    if (!main->disputed && main->service_name)
      out.push_back(of.say("plan.people.main", {{"who", *main->service_name}}));
  }
  if (of.view.content.made_by)
    out.push_back(of.say("plan.people.made-by", {{"who", of.texts.service(*of.view.content.made_by)}}));
}

// --- whom to turn to

DocumentEntry reachable(const PlanTelling& of, const std::string& role, const CoordinatorLine& line) {
  DocumentEntry entry{role + ": " + (line.name ? *line.name : line.service_name), {}};
  if (line.name) entry.lines.push_back(line.service_name);
  if (line.phone) {
    entry.lines.push_back(of.say("plan.contact.phone", {{"what", *line.phone}}));
  } else {
    of.add_phone(line.service, entry.lines);
  }
  return entry;
}

void add_absence(const PlanTelling& of, const CoordinatorStanding& standing,
                 std::vector<std::string>& lines) {
  lines.push_back(standing.until ? of.say("plan.contact.away.until", {{"date", of.date(*standing.until)}})
                                 : of.say("plan.contact.away"));
  const Uuid unit = of.basis.coordinating_unit();
  if (!standing.substitute) {
    lines.push_back(of.say("plan.contact.no-substitute", {{"who", of.texts.service(unit)}}));
    of.add_phone(unit, lines);
    return;
  }
  const CoordinatorLine& in = *standing.substitute;
  lines.push_back(of.say("plan.contact.substitute",
                         {{"who", in.name ? *in.name + ", " + in.service_name : in.service_name}}));
  if (in.phone) {
    lines.push_back(of.say("plan.contact.phone", {{"what", *in.phone}}));
  } else {
    of.add_phone(in.service, lines);
  }
}

DocumentEntry coordinator_entry(const PlanTelling& of, const CoordinatorStanding& standing) {
  const std::string role = capital(of.texts.coded("coordinator-role", code(standing.role)));
  if (standing.coordinator) {
    DocumentEntry entry = reachable(of, role, *standing.coordinator);
    if (standing.state == "away") add_absence(of, standing, entry.lines);
    return entry;
  }
  const std::string said = "plan.contact." + standing.state;
  const bool nobody = standing.state == "vacant" || !of.has(said);
  return {role, {of.say(nobody ? "plan.contact.nobody" : said)}};
}

DocumentEntry contact_point_entry(const PlanTelling& of, const ContactPoint& contact) {
  const std::string service = of.texts.service(contact.service);
  DocumentEntry entry{of.say("plan.contact.named") + ": " + contact.name.value_or(service), {}};
  std::string place = contact.role ? capital(*contact.role) : "";
  if (contact.name) place += (place.empty() ? "" : ", ") + service;
  if (!place.empty()) entry.lines.push_back(place);
  for (const Telecom& telecom : contact.telecom) {
    std::string line = capital(of.texts.coded("telecom-system", code(telecom.system))) + ": " + telecom.value;
    if (telecom.hours) line += ", " + *telecom.hours;
    entry.lines.push_back(line);
  }
  return entry;
}

// --- when

void add_review(const PlanTelling& of, std::vector<std::string>& out) {
  const PlanEpisode* plan = of.state.plan();
  if (!plan || !plan->active()) return;
  if (const std::optional<CivilDate> next = next_review(*plan, of.basis)) {
    const std::string day = of.date(*next);
    out.push_back(*next >= of.today() ? of.say("plan.meetings.next", {{"date", day}})
                                      : of.say("plan.meetings.late", {{"date", day}}));
  }
  if (!of.view.reviewed.empty())
    out.push_back(of.say("plan.meetings.last", {{"date", of.date(of.view.reviewed.back())}}));
}

void add_period(const PlanTelling& of, std::vector<std::string>& out) {
  const CarePlan& plan = of.view.content;
  if (plan.from && plan.to) {
    out.push_back(of.say("plan.meetings.period", {{"from", of.date(*plan.from)}, {"to", of.date(*plan.to)}}));
  } else if (plan.from) {
    out.push_back(of.say("plan.meetings.from", {{"from", of.date(*plan.from)}}));
  } else if (of.view.stage == PlanStage::Active) {
    out.push_back(of.say("plan.meetings.open"));
  }
}

DocumentEntry group_entry(const PlanTelling& of, const ResponsibilityGroup& group) {
  DocumentEntry entry{of.say("plan.meetings.group"), {}};
  if (!group.next_meeting) {
    entry.lines.push_back(of.say("plan.group.unset"));
  } else {
    const std::string day = of.date(*group.next_meeting);
    entry.lines.push_back(*group.next_meeting >= of.today() ? of.say("plan.group.next", {{"date", day}})
                                                            : of.say("plan.group.last", {{"date", day}}));
  }
  if (group.rhythm) entry.lines.push_back(of.say("plan.group.rhythm", {{"what", *group.rhythm}}));
  entry.lines.push_back(of.say("plan.group.convener", {{"who", of.texts.service(group.convener)}}));
  return entry;
}

}  // namespace

DocumentSection people_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.people");
  const CarePlan& plan = of.view.content;
  add_responsible(of, out.paragraphs);
  const std::size_t responsible = out.paragraphs.size();
  for (const PlanItem item :
       {PlanItem::Responsible, PlanItem::Participants, PlanItem::Contributions, PlanItem::Cooperation})
    of.add_none_stated(item, out.paragraphs);
  if (plan.person_contributes)
    out.entries.push_back({of.say("plan.people.you"),
                           {of.say("plan.person.you-contribute", {{"what", *plan.person_contributes}})}});
  for (const Participant& one : plan.participants) out.entries.push_back(participant_entry(of, one));
  const bool stated = out.paragraphs.size() > responsible;
  if (of.view.stage == PlanStage::Active && plan.participants.empty() && !stated)
    out.paragraphs.push_back(of.say("plan.people.nobody"));
  if (!plan.cooperation.empty()) out.entries.push_back({of.say("plan.people.cooperation"), plan.cooperation});
  return out;
}

DocumentSection contact_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.contact");
  const Uuid unit = of.basis.coordinating_unit();
  const std::string name = of.texts.service(unit);
  bool led = false;
  for (const CoordinatorStanding& standing : of.view.coordinators) {
    if (standing.role == CoordinatorRole::Plan && standing.state == "vacant") {
      out.paragraphs.push_back(of.say("plan.contact.vacant", {{"who", name}}));
      of.add_phone(unit, out.paragraphs);
      led = true;
      continue;
    }
    led = led || standing.coordinator.has_value();
    out.entries.push_back(coordinator_entry(of, standing));
  }
  if (!of.state.contact_points.empty())
    out.entries.push_back(contact_point_entry(of, of.state.contact_points.back().value));
  of.add_none_stated(PlanItem::Coordinators, out.paragraphs);
  if (!led) {
    out.paragraphs.push_back(of.say("plan.contact.unit", {{"who", name}}));
    of.add_phone(unit, out.paragraphs);
  }
  return out;
}

DocumentSection meetings_section(const PlanTelling& of) {
  DocumentSection out = section(of, "plan.meetings");
  if (of.view.stage == PlanStage::Closed) return out;
  add_period(of, out.paragraphs);
  of.add_none_stated(PlanItem::Period, out.paragraphs);
  add_review(of, out.paragraphs);
  if (of.view.content.group) out.entries.push_back(group_entry(of, *of.view.content.group));
  return out;
}

}  // namespace varde
