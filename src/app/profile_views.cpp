#include "app/profile_views.h"

#include "app/render.h"
#include "app/typical_cases.h"
#include "codec/records.g.h"
#include "rules/profile_rules.h"

namespace varde {

std::vector<LintFinding> profile_findings(const Organisation& organisation, const Profile& profile,
                                          Language language, CivilDate on) {
  const Profile* before = organisation.profile ? &*organisation.profile : nullptr;
  Basis basis = organisation.basis();
  basis.profile = &profile;
  const Texts texts(basis, language, nullptr);
  std::vector<LintFinding> out;
  for (const Finding& finding : judge_profile(profile, organisation.pack->pack, on, before)) {
    const std::string path = finding.subject == "/" ? std::string() : finding.subject;
    out.push_back({finding.rule, finding.text, path, texts.finding(finding).text});
  }
  return out;
}

namespace {

// The profile looked at: the query's, or the one that stands.
Result<const Profile*> looked_at(const Organisation& organisation, const Query& query) {
  if (query.profile) return &*query.profile;
  if (organisation.profile) return &*organisation.profile;
  return fail(Status::Missing, "there is no profile to look at", "/profile");
}

}  // namespace

Result<std::string> profile_lint_view(const Organisation& organisation, const Query& query, Language language,
                                      Instant now) {
  const Result<const Profile*> profile = looked_at(organisation, query);
  if (!profile) return profile.error();
  const CivilDate on = query.on.value_or(oslo_day(now));
  return write_profile_lint({profile_findings(organisation, **profile, language, on)});
}

Result<ProfilePreview> profile_preview(const Organisation& organisation, const Query& query,
                                       Language language, Instant now) {
  const Result<const Profile*> profile = looked_at(organisation, query);
  if (!profile) return profile.error();
  const CivilDate on = query.on.value_or(oslo_day(now));
  ProfilePreview out;
  out.typical = typical_cases(organisation, **profile, language, on);
  out.findings = profile_findings(organisation, **profile, language, on);
  return out;
}

}  // namespace varde
