#include "rules/agreements.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace varde {
namespace {

using Act = PermittedAct;
using Acts = std::array<bool, 6>;  // by the act's number

constexpr Acts acts(std::initializer_list<Act> list) {
  Acts out{};
  for (Act act : list) out[static_cast<std::size_t>(act)] = true;
  return out;
}

struct KindRow {
  AgreementKind kind;
  Acts usual;    // when the agreement does not say
  Acts at_most;  // whatever it says
};

constexpr KindRow kKinds[] = {
    {AgreementKind::Network, acts({Act::Meet}), acts({Act::Meet})},
    {AgreementKind::CostShare, acts({Act::ShareCost}), acts({Act::Meet, Act::ShareCost})},
    {AgreementKind::Cooperation, acts({Act::Meet, Act::UseService, Act::ProjectDuties}),
     acts({Act::Meet, Act::ShareCost, Act::UseService, Act::ProjectDuties})},
    {AgreementKind::Purchase, acts({Act::UseService}), acts({Act::Meet, Act::ShareCost, Act::UseService})},
    {AgreementKind::HostMunicipality, acts({Act::Meet, Act::ShareCost, Act::UseService, Act::EmployStaff}),
     acts({Act::Meet, Act::ShareCost, Act::UseService, Act::ProjectDuties, Act::EmployStaff,
           Act::DecideForResidents})},
    {AgreementKind::DelegatedAuthority, acts({Act::Meet, Act::UseService, Act::DecideForResidents}),
     acts({Act::Meet, Act::ShareCost, Act::UseService, Act::DecideForResidents})},
};

const KindRow& row_of(AgreementKind kind) {
  return *std::find_if(std::begin(kKinds), std::end(kKinds),
                       [&](const KindRow& row) { return row.kind == kind; });
}

bool among(const Acts& acts, Act act) { return acts[static_cast<std::size_t>(act)]; }

// The narrower of two bounds.
std::optional<CivilDate> later(const std::optional<CivilDate>& a, const std::optional<CivilDate>& b) {
  return a && b ? std::max(*a, *b) : a ? a : b;
}
std::optional<CivilDate> earlier(const std::optional<CivilDate>& a, const std::optional<CivilDate>& b) {
  return a && b ? std::min(*a, *b) : a ? a : b;
}

PartyStanding within(std::optional<CivilDate> from, std::optional<CivilDate> to, CivilDate on) {
  const Standing standing = from && on < *from ? Standing::NotBegun
                            : to && *to < on   ? Standing::Ended
                                               : Standing::InForce;
  return {standing, from, to};
}

bool binds(const Agreement& agreement, std::string_view municipality, CivilDate on) {
  const std::optional<PartyStanding> party = standing_of(agreement, municipality, on);
  return party && party->standing == Standing::InForce;
}

bool in(const std::vector<Act>& list, Act act) {
  return std::find(list.begin(), list.end(), act) != list.end();
}

}  // namespace

std::optional<PartyStanding> standing_of(const Agreement& agreement, std::string_view municipality,
                                         CivilDate on) {
  std::optional<PartyStanding> best;
  for (const AgreementMember& member : agreement.members) {
    if (member.municipality != municipality) continue;
    PartyStanding one = within(later(agreement.from, member.from), earlier(agreement.to, member.to), on);
    const bool never = !member.signed_on && one.standing != Standing::Ended;
    if (never || (one.standing == Standing::InForce && on < *member.signed_on))
      one.standing = Standing::NotAdopted;
    // One that has left and come back is named twice: what holds on the day counts, else what comes last.
    if (!best || best->standing != Standing::InForce) best = one;
  }
  if (!best && agreement.host == municipality) best = within(agreement.from, agreement.to, on);
  return best;
}

std::vector<PermittedAct> permits(const Agreement& agreement) {
  const KindRow& kind = row_of(agreement.kind);
  std::vector<Act> out;
  for (std::size_t n = 0; n < Acts{}.size(); ++n) {
    const Act act = static_cast<Act>(n);
    const bool said = agreement.permits.empty() ? among(kind.usual, act)
                                                : among(kind.at_most, act) && in(agreement.permits, act);
    if (said) out.push_back(act);
  }
  return out;
}

Permission may(const Profile& profile, PermittedAct act, std::string_view acting_municipality,
               std::string_view for_municipality, CivilDate on) {
  if (acting_municipality == for_municipality) return {true, nullptr, {}};
  const bool by_the_host = act == Act::DecideForResidents || act == Act::EmployStaff;
  for (const Agreement& agreement : profile.agreements) {
    if (!binds(agreement, acting_municipality, on) || !binds(agreement, for_municipality, on)) continue;
    if (!in(permits(agreement), act)) continue;
    // A host that is not named can be nobody; a delegation without one goes both ways.
    const bool named = agreement.host || agreement.kind == AgreementKind::HostMunicipality;
    if (by_the_host && named && agreement.host != acting_municipality) continue;
    return {true, &agreement, {}};
  }
  Permission refused;
  for (const KindRow& row : kKinds) {
    if (among(row.at_most, act)) refused.needed.push_back(row.kind);
  }
  return refused;
}

}  // namespace varde
