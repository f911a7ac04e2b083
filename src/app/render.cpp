#include "app/render.h"

#include <algorithm>

#include "app/profile_words.h"

namespace varde {
namespace {

const LocalText* find_text(const std::vector<LocalText>& texts, std::string_view key) {
  const auto it = std::find_if(texts.begin(), texts.end(), [&](const LocalText& t) { return t.key == key; });
  return it == texts.end() ? nullptr : &*it;
}

std::string join(const std::vector<Citation>& cite) {
  std::string text;
  for (const Citation& citation : cite) {
    if (!text.empty()) text += ", ";
    text += citation.law + " " + citation.section;
  }
  return text;
}

// What the story says of an event, beside its kind: a code in words, a service, a measure.
struct Detail {
  std::optional<Uuid> service;
  std::string subject;
  std::string subject_word;  // key of the pack's words, in the place of the subject
  std::string word;          // likewise, for the detail
};

void add_coordinators(const EventBody& body, Detail& out) {
  const auto role = [&](CoordinatorRole which) {
    out.subject_word = "coordinator-role." + std::string(code(which));
  };
  if (const auto* appointed = std::get_if<CoordinatorAppointed>(&body.value)) {
    out.service = appointed->coordinator.service;
    role(appointed->coordinator.role);
  }
  if (const auto* ended = std::get_if<CoordinatorEnded>(&body.value)) role(ended->role);
  if (const auto* offered = std::get_if<CoordinatorOffered>(&body.value)) {
    role(offered->role);
    out.word = "offer-standing." + std::string(code(offered->standing));
  }
  if (const auto* away = std::get_if<AbsenceBegun>(&body.value)) role(away->role);
  if (const auto* back = std::get_if<AbsenceEnded>(&body.value)) role(back->role);
}

void add_needs(const EventBody& body, Detail& out) {
  if (const auto* assessed = std::get_if<NeedAssessed>(&body.value)) out.service = assessed->service;
  if (const auto* notified = std::get_if<NeedNotified>(&body.value)) out.service = notified->recipient;
  if (const auto* held = std::get_if<ControlExaminationHeld>(&body.value)) out.service = held->service;
  if (const auto* settled = std::get_if<MainResponsibilitySettled>(&body.value)) {
    out.service = settled->service;
    out.word = "settled-how." + std::string(code(settled->how));
  }
  if (const auto* goal = std::get_if<GoalAssessed>(&body.value)) {
    out.subject = "goal:" + goal->goal;
    out.word = "achievement." + std::string(code(goal->achievement));
  }
  if (const auto* shown = std::get_if<PlanShown>(&body.value))
    out.word = "shown-how." + std::string(code(shown->how));
}

// A party as the story names it.
void name_party(const Party& party, Detail& out) {
  if (party.service) {
    out.subject = "service:" + to_text(*party.service);
  } else if (party.name) {
    out.subject = *party.name;
  } else {
    out.subject_word = "party-kind." + std::string(code(party.kind.value_or(PartyKind::Anyone)));
  }
}

void add_telling(const EventBody& body, Detail& out) {
  if (const auto* asked = std::get_if<ConsentAsked>(&body.value)) {
    out.service = asked->service;
    out.word = "ask-answer." + std::string(code(asked->answer));
  }
  if (const auto* changed = std::get_if<CustodyChanged>(&body.value))
    out.word = "custody." + std::string(code(changed->custody));
  if (const auto* named = std::get_if<NearestRelativeNamed>(&body.value))
    out.word = "kin-relation." + std::string(code(named->relation));
  const auto* made = std::get_if<DisclosureMade>(&body.value);
  if (!made) return;
  out.service = made->teller;
  name_party(made->to, out);
}

template <class E>
std::string word_of(const char* list, E value) {
  return std::string(list) + "." + std::string(code(value));
}

void add_referrals(const EventBody& body, Detail& out) {
  if (const auto* forwarded = std::get_if<ReferralForwarded>(&body.value))
    name_party(forwarded->recipient, out);
  if (const auto* declined = std::get_if<ReferralDeclined>(&body.value))
    out.word = word_of("decline-reason", declined->why);
  if (const auto* failed = std::get_if<ReferralFailed>(&body.value))
    out.word = word_of("fail-reason", failed->why);
  if (const auto* given = std::get_if<FeedbackGiven>(&body.value)) {
    out.service = given->service;
    name_party(given->to, out);
  }
  if (const auto* told = std::get_if<HelfoNotified>(&body.value)) out.service = told->service;
  if (const auto* settled = std::get_if<ObligationSettled>(&body.value))
    out.word = word_of("settled-as", settled->as);
}

void add_contacts(const EventBody& body, Detail& out) {
  if (const auto* booked = std::get_if<AppointmentBooked>(&body.value)) out.service = booked->service;
  if (const auto* contact = std::get_if<ContactHeld>(&body.value)) {
    out.service = contact->service;
    out.subject_word = word_of("contact-kind", contact->kind);
    out.word = word_of("contact-outcome", contact->outcome);
  }
  if (const auto* stay = std::get_if<StayAdmitted>(&body.value)) out.word = word_of("stay-kind", stay->kind);
  if (const auto* left = std::get_if<StayDischarged>(&body.value))
    out.word = word_of("discharge-kind", left->how);
  if (const auto* envelope = std::get_if<EnvelopeReceived>(&body.value))
    out.subject = envelope->envelope.sender.name;
  if (const auto* delivery = std::get_if<DeliveryChanged>(&body.value))
    out.word = word_of("delivery-status", delivery->status);
}

Detail detail_of(const EventBody& body) {
  Detail out;
  const auto word = [&](const char* list, std::string_view code) {
    out.word = std::string(list) + "." + std::string(code);
  };
  if (const auto* contact = std::get_if<ContactPointNamed>(&body.value))
    out.service = contact->contact_point.service;
  if (const auto* offer = std::get_if<PlanOffered>(&body.value)) out.service = offer->service;
  if (const auto* answer = std::get_if<PlanAnswered>(&body.value)) word("plan-answer", code(answer->answer));
  if (const auto* consent = std::get_if<ConsentGiven>(&body.value))
    word("consent-form", code(consent->consent.form));
  if (const auto* closed = std::get_if<PlanClosed>(&body.value)) word("close-reason", code(closed->reason));
  if (const auto* changed = std::get_if<ActivityChanged>(&body.value)) {
    out.subject = "activity:" + changed->activity;
    word("activity-status", code(changed->status));
  }
  add_coordinators(body, out);
  add_needs(body, out);
  add_referrals(body, out);
  add_contacts(body, out);
  add_telling(body, out);
  return out;
}

}  // namespace

ServiceName Texts::name(const Uuid& id) const {
  const Service* known = basis_.profile ? find_service(*basis_.profile, id) : nullptr;
  return {id, service(id), known ? known->phone : std::nullopt};
}

std::string Texts::service(const Uuid& id) const {
  if (basis_.profile) {
    if (const Service* known = find_service(*basis_.profile, id)) return known->name;
  }
  const char* unnamed = id == basis_.coordinating_unit() ? "service.unit" : "service.unnamed";
  return std::string(phrase(unnamed).value_or(unnamed));
}

std::optional<std::string_view> Texts::phrase(std::string_view key) const {
  const LocalText* found = find_phrase(basis_.pack, key);
  if (!found) return {};
  return in_language(*found);
}

std::string Texts::coded(std::string_view list, std::string_view code) const {
  const LocalText* found = find_text(basis_.pack.words, std::string(list) + "." + std::string(code));
  return found ? filled(*found, {}) : std::string(code);
}

std::string Texts::paragraphs(std::string_view rule) const {
  const Rule* row = find_rule(basis_.pack, rule);
  return row ? join(row->cite) : "";
}

std::string Texts::basis_of(std::string_view rule) const {
  const std::string cited = paragraphs(rule);
  return cited.empty() ? "" : " (" + cited + ")";
}

std::string Texts::subject(const std::string& key) const {
  if (basis_.profile && key.rfind('/', 0) == 0) return profile_words(*basis_.profile, key);
  const std::size_t colon = key.find(':');
  const std::string name = colon == std::string::npos ? key : key.substr(colon + 1);
  if (key.rfind("need:", 0) == 0) return word("need." + name);
  if (key.rfind("party-kind:", 0) == 0) return word("party-kind." + name);
  if (key.rfind("party-group:", 0) == 0) return word("party-group." + name);
  if (key == "receiver") return std::string(phrase("party.receiver").value_or(key));
  if (key.rfind("service:", 0) == 0) {
    const Result<Uuid> id = parse_uuid(name);
    return id ? service(*id) : name;
  }
  if (!state_ || (key.rfind("activity:", 0) != 0 && key.rfind("goal:", 0) != 0)) return name;
  for (auto plan = state_->plans.rbegin(); plan != state_->plans.rend(); ++plan) {
    if (!plan->content()) continue;
    for (const Goal& goal : plan->content()->goals) {
      if (key == "goal:" + goal.id) return goal.words;
    }
    for (const Activity& activity : plan->content()->activities) {
      if (key == "activity:" + activity.id) return activity.what;
    }
  }
  return name;
}

std::string Texts::date(CivilDate day) const {
  const YearMonthDay d = parts(day);
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return two(d.day) + "." + two(d.month) + "." + std::to_string(d.year);
}

const std::string& Texts::in_language(const LocalText& text) const {
  switch (language_) {
    case Language::Bokmal:
      return text.nb;
    case Language::Nynorsk:
      return text.nn;
    case Language::English:
      break;
  }
  return text.en;
}

std::string Texts::filled(const LocalText& text, const Values& values) const {
  const std::string& pattern = in_language(text);
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = pattern.find('{', at);
    const std::size_t close = open == std::string::npos ? open : pattern.find('}', open);
    if (close == std::string::npos) return out + pattern.substr(at);
    out += pattern.substr(at, open - at);
    const std::string_view name = std::string_view(pattern).substr(open + 1, close - open - 1);
    if (name == "owner") out += values.owner;
    if (name == "due") out += values.due;
    if (name == "subject") out += values.subject;
    if (name == "service") out += values.service;
    if (name == "detail") out += values.detail;
    at = close + 1;
  }
  return out;
}

std::string Texts::ruled(const std::string& rule, const std::string& key, const Values& values, bool told,
                         std::string& basis) const {
  const Rule* row = find_rule(basis_.pack, rule);
  const LocalText* text = nullptr;
  // What has happened is not spoken of as if it could still be left undone.
  if (row && told) text = find_text(row->texts, key + "-told");
  if (row && !text) text = find_text(row->texts, key);
  // A row decided under a later pack still answers: with its rule and key.
  if (!text) return rule + " " + key;
  basis = join(row->cite);
  return filled(*text, values) + " (" + basis + ")";
}

FindingText Texts::finding(const Finding& finding) const {
  FindingText out;
  out.finding = finding;
  Values values;
  if (finding.owner) values.owner = service(*finding.owner);
  if (finding.owner) out.owner_name = values.owner;
  if (finding.due) values.due = date(*finding.due);
  values.subject = subject(finding.subject);
  out.text = ruled(finding.rule, finding.text, values, finding.level <= Level::Advise, out.basis);
  return out;
}

ObligationText Texts::obligation(const Obligation& obligation, Instant now) const {
  ObligationText out;
  out.obligation = obligation;
  out.owner_name = service(obligation.owner);
  out.overdue = obligation.due && *obligation.due <= now && !(obligation.closes && *obligation.closes <= now);
  Values values;
  values.owner = out.owner_name;
  // Due is the first instant that is too late: the day before it is the last good one.
  if (obligation.due) values.due = date(oslo_day(Instant{obligation.due->us - 1}));
  values.subject = subject(obligation.subject);
  out.text = ruled(obligation.rule, obligation.text, values, false, out.basis);
  return out;
}

std::string Texts::word(const std::string& key, const Words& with) const {
  const LocalText* text = find_text(basis_.pack.words, key);
  if (!text) return key;
  Values values;
  values.owner = with.owner;
  values.subject = with.subject;
  values.detail = with.detail;
  if (with.due) values.due = date(*with.due);
  return filled(*text, values);
}

std::string Texts::word(const std::string& key) const { return word(key, {}); }

Texts::Said Texts::said(const std::string& rule, const std::string& key, const Words& with) const {
  Values values;
  values.owner = with.owner;
  values.subject = with.subject;
  values.detail = with.detail;
  Said out;
  out.text = ruled(rule, key, values, false, out.basis);
  return out;
}

NoticeText Texts::notice(const Notice& notice) const {
  NoticeText out;
  out.notice = notice;
  if (notice.recipient) out.recipient_name = service(*notice.recipient);
  Values values;
  values.owner = out.recipient_name;
  std::string basis;
  out.text = ruled(notice.rule, notice.text, values, false, basis);
  return out;
}

std::string Texts::event(const Event& event) const {
  const LocalText* text = find_text(basis_.pack.events, event.entry ? code(event.kind) : "erased");
  if (!text) return std::string(code(event.kind));
  Values values;
  if (event.entry) {
    const Detail detail = detail_of(event.entry->body);
    if (detail.service) values.service = service(*detail.service);
    values.subject = subject(detail.subject);
    const LocalText* named = find_text(basis_.pack.words, detail.subject_word);
    if (named) values.subject = filled(*named, {});
    const LocalText* word = find_text(basis_.pack.words, detail.word);
    if (word) values.detail = filled(*word, {});
  }
  return filled(*text, values);
}

}  // namespace varde
