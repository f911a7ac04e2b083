#include "rules/plan_content.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "rules/ages.h"
#include "rules/consents.h"
#include "rules/plan_rights.h"

namespace varde {
namespace {

// How an item of the list stands, and what to say of it when it is a gap.
struct Look {
  PlanItemState state;
  const char* text = nullptr;
};
constexpr Look kFilled{PlanItemState::Filled};
constexpr Look kNoneStated{PlanItemState::NoneStated};
constexpr Look gap(const char* text) { return {PlanItemState::Gap, text}; }

bool states_none(const CarePlan& plan, PlanItem item) {
  return std::any_of(plan.none_stated.begin(), plan.none_stated.end(),
                     [&](const NoneStated& none) { return none.item == item; });
}

using Over = std::set<std::string>;  // ids of the measures that have come to their end

// a: goals, resources and needs. One thing at a time, the goal first.
Look overview(const CarePlan& plan, const Over&) {
  if (plan.goals.empty()) return gap("no-goal");
  const bool no_resources = plan.resources.empty(), no_needs = plan.needs.empty();
  if (no_resources && !states_none(plan, PlanItem::Resources)) return gap("no-resources");
  if (no_needs && !states_none(plan, PlanItem::Needs)) return gap("no-needs");
  return no_resources || no_needs ? kNoneStated : kFilled;
}

// b: who takes part besides the person.
Look participants(const CarePlan& plan, const Over&) {
  const bool any =
      std::any_of(plan.participants.begin(), plan.participants.end(), [](const Participant& one) {
        return one.standing == ParticipantStanding::TakesPart || one.standing == ParticipantStanding::Invited;
      });
  if (any) return kFilled;
  return states_none(plan, PlanItem::Participants) ? kNoneStated : gap("no-participants");
}

// c: who makes the plan. That somebody leads the work is looked at beside this.
Look maker(const CarePlan& plan, const Over&) { return plan.made_by ? kFilled : gap("no-maker"); }

// d: what each contributes, the person first.
Look contributions(const CarePlan& plan, const Over&) {
  if (!plan.person_contributes) return gap("no-own-contribution");
  const bool silent =
      std::any_of(plan.participants.begin(), plan.participants.end(), [](const Participant& one) {
        return one.standing == ParticipantStanding::TakesPart && !one.contributes;
      });
  return silent ? gap("no-contribution") : kFilled;
}

using Lacks = bool (*)(const Activity&);
bool any_going(const CarePlan& plan, const Over& over, Lacks lacks) {
  return std::any_of(plan.activities.begin(), plan.activities.end(), [&](const Activity& activity) {
    return over.count(activity.id) == 0 && lacks(activity);
  });
}
bool lacks_service(const Activity& activity) { return !activity.service; }
bool lacks_extent(const Activity& activity) { return !activity.extent; }
bool lacks_how(const Activity& activity) { return !activity.how; }

// What each measure says. Somebody is to be responsible first, and can then be asked for the rest.
Look of_each(const CarePlan& plan, const Over& over, Lacks lacks, Lacks lacks_though_owned,
             const char* text) {
  if (any_going(plan, over, lacks_though_owned)) return gap(text);
  return any_going(plan, over, lacks) ? Look{PlanItemState::Gap} : kFilled;
}

// e: measures with their extent. Who is responsible is a duty a measure, see below.
Look measures(const CarePlan& plan, const Over& over) {
  if (plan.activities.empty()) return gap("no-measure");
  return of_each(
      plan, over, lacks_extent,
      [](const Activity& activity) { return lacks_extent(activity) && !lacks_service(activity); },
      "no-extent");
}

// f: how they are carried out. Without measures it is item e that has the duty.
Look method(const CarePlan& plan, const Over& over) {
  if (plan.activities.empty()) return {PlanItemState::Gap};
  return of_each(
      plan, over, lacks_how,
      [](const Activity& activity) { return lacks_how(activity) && !lacks_service(activity); }, "no-method");
}

// h: the period and the dates for review within it.
Look period(const CarePlan& plan, const Over&) {
  if (!plan.from || !plan.to || plan.reviews.empty()) return gap("no-period");
  const bool inside = std::any_of(plan.reviews.begin(), plan.reviews.end(),
                                  [&](CivilDate day) { return *plan.from <= day && day <= *plan.to; });
  return inside ? kFilled : gap("review-outside-period");
}

// j: cooperation that is needed or wished.
Look cooperation(const CarePlan& plan, const Over&) {
  if (!plan.cooperation.empty()) return kFilled;
  return states_none(plan, PlanItem::Cooperation) ? kNoneStated : gap("no-cooperation");
}

// k: how a child takes part; asked for only of a child.
Look child(const CarePlan& plan, const Over&) {
  return plan.child_participation ? kFilled : gap("no-child-participation");
}

// What is seen from the content alone, in the order of the list; the others have a null there.
struct Item {
  PlanItem item;
  const char* rule;
  Look (*look)(const CarePlan&, const Over&);
};
constexpr std::array<Item, 11> kItems = {{
    {PlanItem::Goals, "IP-f-9-a", overview},
    {PlanItem::Participants, "IP-f-9-b", participants},
    {PlanItem::Responsible, "IP-f-9-c", maker},
    {PlanItem::Contributions, "IP-f-9-d", contributions},
    {PlanItem::Measures, "IP-f-9-e", measures},
    {PlanItem::Method, "IP-f-9-f", method},
    {PlanItem::Coordinators, "IP-f-9-g", nullptr},
    {PlanItem::Period, "IP-f-9-h", period},
    {PlanItem::Consent, "IP-f-9-i", nullptr},
    {PlanItem::Cooperation, "IP-f-9-j", cooperation},
    {PlanItem::Child, "IP-f-9-k", child},
}};

const CarePlan& content_of(const PlanEpisode& plan) {
  static const CarePlan empty;
  return plan.content() ? *plan.content() : empty;
}

Over over_in(const PlanEpisode& plan) {
  Over over;
  for (const Activity& activity : content_of(plan).activities) {
    if (is_over(plan, activity)) over.insert(activity.id);
  }
  return over;
}

// The first day on which the person may be grown up; nothing when nobody knows the year of birth.
std::optional<CivilDate> may_be_adult(const CaseState& state, const Basis& basis, CivilDate on) {
  return day_of_age(basis, "age.adult", state, BornOn::First, on);
}
// What a plan holds of a child is asked for of who is one for certain.
bool is_child(const CaseState& state, const Basis& basis, CivilDate on) {
  return surely_under(basis, "age.adult", state, on);
}

// --- g: coordinators, the child's coordinator and the contact doctor

// Does the law speak of that coordinator for a person with this need? A municipal one is always spoken of, a
// child's only of a child.
bool relevant(CoordinatorRole role, const NeedAssessed& need) {
  const bool serious = has(need, Circumstance::SeriousIllness);
  switch (role) {
    case CoordinatorRole::Specialist:
      return need.specialist == true;
    case CoordinatorRole::Child:
      return serious || has(need, Circumstance::ChildSeriouslyIll);
    case CoordinatorRole::ContactDoctor:
      return serious && has(need, Circumstance::LastingTreatment) && need.specialist == true;
    case CoordinatorRole::Plan:
    case CoordinatorRole::Municipal:
      return true;
  }
  return true;
}

// How one coordinator's place stands: given or offered at some time, found not to be relevant, or a gap.
PlanItemState offer_state(const CaseState& state, const Basis& basis, CoordinatorRole role) {
  const bool given =
      std::any_of(state.coordinators.begin(), state.coordinators.end(), [&](const CoordinatorPeriod& period) {
        const CoordinatorRole held = period.coordinator.role;
        if (held != CoordinatorRole::Plan) return held == role;
        // The plan's own is also one of the municipality, or of the specialist services when it works there.
        return role == CoordinatorRole::Municipal ||
               (role == CoordinatorRole::Specialist && in_specialist_service(period.coordinator, basis));
      });
  if (given) return PlanItemState::Filled;
  for (auto offer = state.coordinator_offers.rbegin(); offer != state.coordinator_offers.rend(); ++offer) {
    if (offer->value.role != role) continue;
    return offer->value.standing == OfferStanding::NotRelevant ? PlanItemState::NotRelevant
                                                               : PlanItemState::Filled;
  }
  return PlanItemState::Gap;
}

constexpr std::array kByNeed = {CoordinatorRole::Specialist, CoordinatorRole::Child,
                                CoordinatorRole::ContactDoctor};

PlanItemState coordinators(const CaseState& state, const Basis& basis, CivilDate on) {
  std::vector<PlanItemState> states = {offer_state(state, basis, CoordinatorRole::Municipal)};
  for (const CoordinatorRole role : kByNeed) {
    const bool child_only = role == CoordinatorRole::Child;
    if (!state.need() || !relevant(role, state.need()->value)) continue;
    if (!child_only || is_child(state, basis, on)) states.push_back(offer_state(state, basis, role));
  }
  const auto all = [&](PlanItemState one) {
    return std::all_of(states.begin(), states.end(), [&](PlanItemState each) { return each == one; });
  };
  if (std::find(states.begin(), states.end(), PlanItemState::Gap) != states.end()) return PlanItemState::Gap;
  return all(PlanItemState::NotRelevant) ? PlanItemState::NotRelevant : PlanItemState::Filled;
}

// When the need for that coordinator came to be known, after the plan began.
Moment relevant_since(const CaseState& state, const PlanEpisode& plan, CoordinatorRole role) {
  Moment since = *plan.started;
  for (auto need = state.needs.rbegin(); need != state.needs.rend() && relevant(role, need->value); ++need) {
    since = need->when;
  }
  return since.earliest() < plan.started->earliest() ? *plan.started : since;
}

// --- the duties

class Gaps {
 public:
  Gaps(DutyRows& rows, const PlanEpisode& plan) : rows_(rows), plan_(plan) {}

  Obligation& add(const char* rule, const char* text, std::string subject, const Moment& since) {
    return rows_.add(rule, text, plan_.id, std::move(subject), rows_.lead(), since.earliest(),
                     rows_.basis().deadline("ip.content", since));
  }

 private:
  DutyRows& rows_;
  const PlanEpisode& plan_;
};

void responsible_for_each(Gaps& gaps, const PlanEpisode& plan, const Over& over) {
  for (const Activity& activity : content_of(plan).activities) {
    if (over.count(activity.id) != 0 || !lacks_service(activity)) continue;
    const Moment since = since_when(plan, [&](const CarePlan& version) {
      return std::any_of(version.activities.begin(), version.activities.end(),
                         [&](const Activity& then) { return then.id == activity.id && lacks_service(then); });
    });
    gaps.add("IP-f-9-e", "no-responsible", "activity:" + activity.id, since);
  }
}

// The rule by which a coordinator of that role is offered, whether or not there is a plan.
std::string_view duty_of(CoordinatorRole role) {
  switch (role) {
    case CoordinatorRole::Specialist:
      return "IP-26";
    case CoordinatorRole::Child:
      return "IP-27";
    case CoordinatorRole::ContactDoctor:
      return "IP-31";
    default:
      return "IP-25";
  }
}

// That a municipal coordinator lacks is said by IP-25 as long as the plan has none at all.
void coordinators_are_offered(Gaps& gaps, const DutyRows& rows, const PlanEpisode& plan) {
  const CaseState& state = rows.state();
  std::optional<Moment> since;
  std::optional<CivilDate> until;  // of a child's coordinator
  bool child_only = true;
  for (const CoordinatorRole role : kByNeed) {
    if (!state.need() || !relevant(role, state.need()->value)) continue;
    if (rows.has(duty_of(role))) continue;  // whoever is to offer has that duty already
    if (offer_state(state, rows.basis(), role) != PlanItemState::Gap) continue;
    const Moment from = relevant_since(state, plan, role);
    if (role == CoordinatorRole::Child) {
      if (!is_child(state, rows.basis(), from.day())) continue;
      until = may_be_adult(state, rows.basis(), from.day());
    } else {
      child_only = false;
    }
    if (!since || from.earliest() < since->earliest()) since = from;
  }
  if (!since) return;
  Obligation& row = gaps.add("IP-f-9-g", "no-coordinator-offer", "plan", *since);
  if (child_only && until) row.closes = oslo_midnight(*until);
}

}  // namespace

bool is_over(const PlanEpisode& plan, const Activity& activity) {
  return has_ended(status_of(plan, activity.id));
}

std::vector<PlanItemCheck> plan_items(const CaseState& state, const PlanEpisode& plan, const Basis& basis,
                                      Instant at) {
  const CarePlan& content = content_of(plan);
  const Over over = over_in(plan);
  const CivilDate on = oslo_day(at);
  std::vector<PlanItemCheck> checks;
  for (const Item& item : kItems) {
    PlanItemState answer = item.look ? item.look(content, over).state : PlanItemState::Filled;
    const auto gap_if = [&](bool lacks) { return lacks ? PlanItemState::Gap : answer; };
    switch (item.item) {
      case PlanItem::Responsible:
        answer = gap_if(state.coordinator() == nullptr);
        break;
      case PlanItem::Measures:
        answer = gap_if(any_going(content, over, lacks_service));
        break;
      case PlanItem::Coordinators:
        answer = coordinators(state, basis, on);
        break;
      case PlanItem::Consent:
        answer = gap_if(plan_consent(state, basis, at) == nullptr);
        break;
      case PlanItem::Child:
        if (!is_child(state, basis, on)) answer = PlanItemState::NotRelevant;
        break;
      default:
        break;
    }
    checks.push_back({item.item, item.rule, answer});
  }
  return checks;
}

void content_is_whole(DutyRows& rows, const PlanEpisode& plan) {
  const CarePlan& content = content_of(plan);
  const Over over = over_in(plan);
  Gaps gaps(rows, plan);
  for (const Item& item : kItems) {
    const char* text = item.look ? item.look(content, over).text : nullptr;
    if (!text) continue;
    const Moment since = since_when(plan, [&](const CarePlan& version) {
      const char* then = item.look(version, over).text;
      return then && std::string_view(then) == text;
    });
    if (item.item != PlanItem::Child) {
      gaps.add(item.rule, text, "plan", since);
    } else if (is_child(rows.state(), rows.basis(), since.day())) {
      const std::optional<CivilDate> adult = may_be_adult(rows.state(), rows.basis(), since.day());
      gaps.add(item.rule, text, "plan", since).closes = oslo_midnight(*adult);
    }
  }
  responsible_for_each(gaps, plan, over);
  coordinators_are_offered(gaps, rows, plan);
  if (!content.adaptation && rows.basis().level("IP-f-9-adapted") > Level::Silent) {
    gaps.add("IP-f-9-adapted", "no-adaptation", "plan",
             since_when(plan, [](const CarePlan& version) { return !version.adaptation; }));
  }
}

}  // namespace varde
