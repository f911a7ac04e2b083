#include "app/organisation_views.h"

#include <algorithm>
#include <vector>

#include "app/flow.h"
#include "app/profile_views.h"
#include "app/render.h"
#include "codec/records.g.h"
#include "rules/agreements.h"
#include "rules/route.h"

namespace varde {
namespace {

// "a, b and c".
std::string listed(const std::vector<std::string>& words, const Texts& texts,
                   const char* last = "route.and") {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? texts.word(last) : ", ";
    out += words[i];
  }
  return out;
}

template <class Code>
std::vector<std::string> in_words(const char* list, const std::vector<Code>& codes, const Texts& texts) {
  std::vector<std::string> out;
  for (const Code& one : codes) out.push_back(texts.word(std::string(list) + "." + std::string(code(one))));
  return out;
}

class RouteWriter {
 public:
  RouteWriter(const Basis& basis, const Texts& texts) : basis_(basis), texts_(texts) {}

  ServiceName named(const Uuid& id) const {
    const Service* service = basis_.profile ? find_service(*basis_.profile, id) : nullptr;
    return {id, texts_.service(id), service ? service->phone : std::nullopt};
  }

  RouteLine line(const RoutedLine& routed) const {
    RouteLine out = routed.line;
    out.owner = named(out.owner.service);
    for (ServiceName& partner : out.partners) partner = named(partner.service);
    out.text = reason(routed, out.owner.name);
    return out;
  }

  RouteLead lead(RouteLead out) const {
    if (out.service) out.service = named(out.service->service);
    out.text = out.service ? texts_.word("route.lead", {out.service->name, {}, {}, {}})
                           : texts_.word("route.no-lead");
    return out;
  }

  RouteFinding finding(const Finding& found) const {
    RouteFinding out{found.rule, found.text, std::nullopt, texts_.finding(found).text};
    if (found.owner) out.owner = named(*found.owner);
    return out;
  }

 private:
  // Who, and what it hangs on.
  std::string reason(const RoutedLine& routed, const std::string& owner) const {
    const std::string need = texts_.word("need." + std::string(code(routed.line.need)));
    const std::string who = routed.otherwise ? "otherwise" : routed.instead ? "instead" : routed.line.because;
    std::string out = texts_.word("route." + who, {owner, need, {}, {}});
    const auto add = [&](const char* word, const std::string& detail) {
      out += " " + texts_.word(word, {owner, need, detail, {}});
    };
    if (routed.age_from) add("route.age-from", std::to_string(*routed.age_from));
    if (routed.age_to) add("route.age-to", std::to_string(*routed.age_to));
    const auto circumstances = [&](const std::vector<Circumstance>& list, const char* last) {
      return listed(in_words("circumstance", list, texts_), texts_, last);
    };
    if (!routed.line.depends_on.empty())
      add("route.when", circumstances(routed.line.depends_on, "route.and"));
    if (!routed.line.depends_on_not.empty())
      add("route.unless", circumstances(routed.line.depends_on_not, "route.or"));
    if (routed.line.proposed) add("route.proposed", {});
    return out;
  }

  const Basis& basis_;
  const Texts& texts_;
};

Result<std::string> route_view(const Organisation& organisation, const Query& query, Language language,
                               Instant now) {
  if (!query.need) return fail(Status::Missing, "is missing: a route is asked for by a need", "/need");
  const Basis basis = organisation.basis();
  const Texts texts(basis, language, nullptr);
  const RouteWriter writer(basis, texts);
  Route out;
  out.on = query.on.value_or(oslo_day(now));
  const Routed routed = route(basis, *query.need, out.on);
  out.municipality = routed.municipality;
  for (const RoutedLine& line : routed.lines) out.lines.push_back(writer.line(line));
  if (routed.lead) out.lead = writer.lead(*routed.lead);
  for (const Uuid& id : routed.candidates) out.candidates.push_back(writer.named(id));
  for (const Finding& found : routed.findings) out.findings.push_back(writer.finding(found));
  return write_route(out);
}

std::string agreement_reason(const PartyStanding& party, const std::vector<PermittedAct>& permitted,
                             const Texts& texts) {
  switch (party.standing) {
    case Standing::InForce:
      if (permitted.empty()) return texts.word("agreement.nothing");
      return texts.word("agreement.in-force",
                        {{}, {}, listed(in_words("permitted-act", permitted, texts), texts), {}});
    case Standing::NotAdopted:
      return texts.word("agreement.not-adopted");
    case Standing::NotBegun:
      return texts.word("agreement.not-begun", {{}, {}, {}, party.from});
    case Standing::Ended:
      return texts.word("agreement.ended", {{}, {}, {}, party.to});
  }
  return {};
}

Result<std::string> agreements_view(const Organisation& organisation, const Query& query, Language language,
                                    Instant now) {
  const Basis basis = organisation.basis();
  const Texts texts(basis, language, nullptr);
  Agreements out;
  out.on = query.on.value_or(oslo_day(now));
  out.municipality = query.municipality;
  if (!out.municipality && basis.profile) out.municipality = basis.profile->municipality;
  if (!basis.profile) return write_agreements(out);
  for (const Agreement& agreement : basis.profile->agreements) {
    const std::optional<PartyStanding> party = standing_of(agreement, *out.municipality, out.on);
    if (!party) continue;
    const std::vector<PermittedAct> permitted = permits(agreement);
    AgreementLine line{agreement.id,
                       agreement.kind,
                       agreement.name,
                       permitted,
                       party->from,
                       party->to,
                       agreement_reason(*party, permitted, texts)};
    (party->standing == Standing::InForce ? out.agreements : out.not_in_force).push_back(std::move(line));
  }
  return write_agreements(out);
}

}  // namespace

Result<std::string> organisation_view(const Organisation& organisation, const Query& query, Language language,
                                      Instant now) {
  switch (query.kind) {
    case QueryKind::Route:
      return route_view(organisation, query, language, now);
    case QueryKind::Agreements:
      return agreements_view(organisation, query, language, now);
    case QueryKind::ProfileLint:
      return profile_lint_view(organisation, query, language, now);
    case QueryKind::ProfilePreview: {
      const Result<ProfilePreview> preview = profile_preview(organisation, query, language, now);
      if (!preview) return preview.error();
      return write_profile_preview(*preview);
    }
    case QueryKind::Flow:
      return flow_of_rows(query, Texts(organisation.basis(), language, nullptr), now);
    default:
      break;
  }
  if (!query.stream) return fail(Status::Missing, "is missing: this is read of a case", "/case");
  return fail(Status::Kind, "this is read of a case: open it first", "/kind");
}

}  // namespace varde
