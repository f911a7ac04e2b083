#include "app/consent_document.h"

#include "app/document.h"
#include "app/parties.h"
#include "rules/disclose.h"

namespace varde {
namespace {

struct Form {
  const Consent& terms;
  const CaseState& state;
  const Telling& of;
};

DocumentSection heading(const Form& form, const char* key) {
  const std::string id = std::string(key).substr(std::string("consent.").size());
  return {id, form.of.say(key), {}, {}};
}

DocumentSection who_section(const Form& form) {
  DocumentSection out = heading(form, "consent.who");
  out.paragraphs.push_back(
      form.terms.tellers.empty()
          ? form.of.say("consent.tellers.any")
          : form.of.say("consent.tellers", {{"who", party_names(form.terms.tellers, form.state, form.of)}}));
  out.paragraphs.push_back(
      form.of.say("consent.recipients", {{"who", party_names(form.terms.recipients, form.state, form.of)}}));
  if (form.terms.both_ways) out.paragraphs.push_back(form.of.say("consent.both-ways"));
  if (!form.terms.replaces.empty()) out.paragraphs.push_back(form.of.say("consent.replaces"));
  return out;
}

template <class Code>
DocumentSection list_section(const Form& form, const char* key, const char* list,
                             const std::vector<Code>& codes) {
  DocumentSection out = heading(form, key);
  for (const Code one : codes) out.entries.push_back({capital(form.of.texts.coded(list, code(one))), {}});
  return out;
}

DocumentSection what_section(const Form& form) {
  DocumentSection out = list_section(form, "consent.what", "category", form.terms.categories);
  const auto& from = form.terms.data_from;
  const auto& to = form.terms.data_to;
  if (from && to)
    out.paragraphs.push_back(
        form.of.say("consent.data", {{"from", form.of.date(*from)}, {"to", form.of.date(*to)}}));
  if (from && !to)
    out.paragraphs.push_back(form.of.say("consent.data-from", {{"from", form.of.date(*from)}}));
  if (!from && to) out.paragraphs.push_back(form.of.say("consent.data-to", {{"to", form.of.date(*to)}}));
  return out;
}

DocumentSection period_section(const Form& form) {
  DocumentSection out = heading(form, "consent.period");
  const auto& from = form.terms.from;
  const auto& to = form.terms.until;
  if (from && to)
    out.paragraphs = {
        form.of.say("consent.from-to", {{"from", form.of.date(*from)}, {"to", form.of.date(*to)}})};
  if (from && !to)
    out.paragraphs = {form.of.say("consent.from", {{"from", form.of.date(*from)}}),
                      form.of.say("consent.open")};
  if (!from && to) out.paragraphs = {form.of.say("consent.to", {{"to", form.of.date(*to)}})};
  if (!from && !to) out.paragraphs = {form.of.say("consent.open")};
  return out;
}

DocumentSection rights_section(const Form& form) {
  DocumentSection out = heading(form, "consent.rights");
  out.paragraphs = {form.of.say("consent.refuse"), form.of.say("consent.withdraw"),
                    form.of.say("consent.told") + form.of.texts.basis_of("CN-06")};
  return out;
}

DocumentSection sign_section(const Form& form) {
  DocumentSection out = heading(form, "consent.sign");
  const std::string giver = form.terms.giver_name.value_or(giver_name(form.terms.giver, form.of));
  out.paragraphs = {form.of.say("consent.sign.place") + ": ",
                    form.of.say("consent.sign.giver", {{"giver", giver}})};
  return out;
}

std::optional<Consent> terms_of(const CaseState& state, const Query& query, const Basis& basis, Instant at) {
  if (query.consent) {
    for (const GivenConsent& given : state.consents) {
      if (given.id == *query.consent) return effective(given.consent);
    }
    return std::nullopt;
  }
  if (!query.disclosure) return std::nullopt;
  return smallest_consent(state, *query.disclosure, basis, disclose(state, *query.disclosure, basis, at), at);
}

}  // namespace

std::optional<ConsentDocument> consent_document(const Case& known, const CaseState& state, const Query& query,
                                                const Basis& basis, const Texts& texts, Instant at) {
  const std::optional<Consent> terms = terms_of(state, query, basis, at);
  if (!terms) return std::nullopt;
  const Telling of{texts, at};
  const Form form{*terms, state, of};
  ConsentDocument out;
  out.stream = known.stream;
  out.language = texts.language();
  out.title = of.say(terms->scope == ConsentScope::Plan ? "consent.title.plan" : "consent.title");
  out.sections = {who_section(form), what_section(form),
                  list_section(form, "consent.why", "purpose", terms->purposes), period_section(form)};
  if (!terms->explained.empty())
    out.sections.push_back(list_section(form, "consent.explained", "explained", terms->explained));
  out.sections.push_back(rights_section(form));
  out.sections.push_back(sign_section(form));
  const std::string name =
      state.person && state.person->value.name ? *state.person->value.name : std::string();
  out.html = page_of(out.language, out.title, {name, of.date(of.today())}, out.sections);
  return out;
}

}  // namespace varde
