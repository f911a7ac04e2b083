#include "app/monday.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/render.h"
#include "codec/records.g.h"
#include "rules/fold.h"
#include "rules/monday.h"

namespace varde {
namespace {

constexpr std::size_t kPage = 1000;
constexpr const char* kRule = "R-070";

struct Asked {
  Uuid service{};
  Instant at, known_at;
  CivilDate on;
};

// Another day than today is looked at as it ends.
Asked asked(const Query& query, Instant now, const Uuid& unit) {
  Asked out;
  out.service = query.service.value_or(unit);
  out.known_at = query.known_at.value_or(kEnd);
  out.at = query.valid_at.value_or(now);
  if (!query.valid_at && query.on && *query.on != oslo_day(now)) out.at = Instant{end_of(*query.on).us - 1};
  out.on = oslo_day(out.at);
  return out;
}

// Where they are: the place by its name, else what kind of place it is.
std::string place_of(const OnMonday& found, const Texts& texts) {
  if (found.place && found.place->name) return *found.place->name;
  if (found.place && found.place->service) return texts.service(*found.place->service);
  return texts.coded("stay-kind", code(found.kind));
}

// How it stands with them, in a few short sentences.
std::string stands(const OnMonday& found, const std::string& place, const Asked& asked, const Texts& texts) {
  std::string out;
  const auto say = [&](const char* key, std::optional<CivilDate> day = {}) {
    if (!out.empty()) out += ' ';
    out += texts.word(key, {{}, place, {}, day});
  };
  if (found.ended) {
    say("monday.home", found.home);
  } else {
    say("monday.away", found.since.day());
    if (found.ready) say("monday.ready");
    if (found.home) {
      say(*found.home < asked.on ? "monday.passed" : "monday.expected", found.home);
    } else if (!found.ready) {
      say("monday.unknown");
    }
  }
  if (found.claim == Claim::Conflict) say("monday.conflict");
  return out;
}

// What to do first: somebody who sees to it, then a home, then a time.
const char* first_of(const OnMonday& found) {
  const auto lacks = [&](MondayReason one) {
    return std::find(found.reasons.begin(), found.reasons.end(), one) != found.reasons.end();
  };
  if (lacks(MondayReason::LacksContact)) return "contact";
  if (lacks(MondayReason::LacksHousing)) return "housing";
  if (lacks(MondayReason::LacksAppointment)) return found.ended ? "appointment-home" : "appointment";
  return "prepared";
}

MondayLine line_of(const Uuid& stream, const OnMonday& found, const Asked& asked, const Basis& basis,
                   const Texts& texts) {
  MondayLine out;
  out.stream = stream;
  out.reasons = found.reasons;
  const std::string place = place_of(found, texts);
  if (found.place) out.stay_kind = found.kind;
  if (found.place && (found.place->name || found.place->service)) out.place = place;
  out.since = found.since;
  out.expected = found.home;
  out.ready = found.ready;
  out.claim = found.claim;
  if (found.contact) {
    const std::string service = texts.service(found.contact->service);
    out.contact = found.contact->name ? *found.contact->name + ", " + service : service;
  }
  out.appointment = found.appointment;
  Texts::Words words;
  words.owner = texts.service(found.contact ? found.contact->service : basis.coordinating_unit());
  words.detail = stands(found, place, asked, texts);
  out.text = texts.said(kRule, first_of(found), words).text;
  return out;
}

std::optional<MondayLine> line_of(const Case& known, const Asked& asked, const Basis& basis,
                                  Language language) {
  const CaseState state = fold(known.events, asked.at, asked.known_at);
  if (!sees_on_monday(state, basis, known.stream, asked.service, asked.at)) return std::nullopt;
  const std::optional<OnMonday> found = on_monday(known.events, state, basis, asked.at);
  if (!found) return std::nullopt;
  return line_of(known.stream, *found, asked, basis, Texts(basis, language, &state));
}

Monday begun(const Asked& asked, const Basis& basis, Language language) {
  Monday out;
  out.service = Texts(basis, language, nullptr).name(asked.service);
  out.on = asked.on;
  return out;
}

}  // namespace

std::string monday_view(const Case& known, const Query& query, const Basis& basis, Language language,
                        Instant now, const Uuid& unit) {
  const Asked of = asked(query, now, unit);
  Monday out = begun(of, basis, language);
  if (std::optional<MondayLine> line = line_of(known, of, basis, language))
    out.lines.push_back(*std::move(line));
  return write_monday(out);
}

Result<std::string> monday_of_all(Ledger& ledger, const OpenCases& open, const Query& query,
                                  const Basis& basis, const Context& context, Instant now) {
  const Asked of = asked(query, now, context.unit);
  // The parameter is no longer than the calendar: without it everybody who was ever away is looked at.
  const std::optional<CivilDate> recent = basis.days_after("monday.recent", of.on, -1);
  const Instant since = recent ? oslo_midnight(*recent) : kBeginning;
  std::set<Uuid> cases;
  std::optional<ListPlace> after;
  for (;;) {
    const Result<std::vector<Listed<StayRow>>> page = ledger.stays(since, after ? &*after : nullptr, kPage);
    if (!page) return page.error();
    for (const Listed<StayRow>& row : *page) cases.insert(row.place.stream);
    if (page->size() < kPage) break;
    after = page->back().place;
  }
  Monday out = begun(of, basis, context.language);
  for (const Uuid& stream : cases) {
    const Result<std::shared_ptr<const Case>> known = open(stream);
    if (!known) return known.error();
    if (std::optional<MondayLine> line = line_of(**known, of, basis, context.language))
      out.lines.push_back(*std::move(line));
  }
  std::stable_sort(out.lines.begin(), out.lines.end(), [](const MondayLine& a, const MondayLine& b) {
    return a.expected.value_or(kLastDate) < b.expected.value_or(kLastDate);
  });
  return write_monday(out);
}

}  // namespace varde
