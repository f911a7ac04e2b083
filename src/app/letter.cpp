#include "app/letter.h"

#include <algorithm>

#include "app/document.h"
#include "app/parties.h"

namespace varde {
namespace {

constexpr std::int64_t kMinute = 60000000;

// One line under what happened: what it is, and what it says.
class Details {
 public:
  explicit Details(const Telling& of) : of_(of) {}

  void text(const char* key, const std::optional<std::string>& text) {
    if (text) lines_.push_back(of_.say(key, {{"text", *text}}));
  }
  void day(const char* key, const std::optional<CivilDate>& day) {
    if (day) lines_.push_back(of_.say(key, {{"date", of_.date(*day)}}));
  }
  void at(const Moment& at) {
    std::string date = of_.date(at);
    if (const auto* exact = std::get_if<Instant>(&at.value)) date += " " + clock(*exact);
    lines_.push_back(of_.say("letter.at", {{"date", date}}));
  }
  void needs(const std::vector<Need>& needs) {
    std::vector<std::string> words;
    for (const Need need : needs) words.push_back(of_.texts.coded("need", code(need)));
    if (!words.empty()) lines_.push_back(of_.say("letter.needs", {{"text", of_.list(words)}}));
  }
  std::vector<std::string> take() { return std::move(lines_); }

 private:
  // The wall clock of Oslo: "09:30".
  static std::string clock(Instant at) {
    const CivilDate day = oslo_day(at);
    const auto elapsed = static_cast<int>((at.us - oslo_midnight(day).us) / kMinute);
    const auto text = [](int minute) {
      const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
      return two(minute / 60) + ":" + two(minute % 60);
    };
    // After the night of summer time the clock shows an hour more, after that of winter time one less.
    for (const int minute : {elapsed, elapsed + 60}) {
      if (minute >= 24 * 60) continue;
      const std::int64_t since = at.us - oslo_time(day, minute / 60, minute % 60).us;
      if (since >= 0 && since < kMinute) return text(minute);
    }
    return text(std::max(elapsed - 60, 0));
  }

  const Telling& of_;
  std::vector<std::string> lines_;
};

std::vector<std::string> details(const EventBody& body, const CaseState& state, const Telling& of) {
  Details out(of);
  const auto content = [&](const std::optional<Referral>& referral) {
    if (!referral) return;
    out.needs(referral->needs);
    out.text("letter.question", referral->question);
  };
  std::visit(
      [&](const auto& e) {
        if constexpr (requires { e.content; }) content(e.content);
        if constexpr (requires {
                        e.at;
                        e.mode;
                      })
          out.at(e.at);
        if constexpr (requires { e.next->at; }) {
          if (e.next) out.at(e.next->at);
          if (e.next) out.text("letter.place", e.next->place);
        }
        if constexpr (requires {
                        e.place.has_value();
                        e.mode;
                      })
          out.text("letter.place", e.place);
        if constexpr (requires { e.expected.value().day; }) out.day("letter.expected", e.expected);
        if constexpr (requires { e.treat_by; }) out.day("letter.treat-by", e.treat_by);
        if constexpr (requires { e.until.value().day; }) out.day("letter.until", e.until);
        if constexpr (requires { e.advice; }) out.text("letter.advice", e.advice);
        if constexpr (requires {
                        e.words;
                        e.referral;
                      })
          out.text("letter.words", e.words);
        if constexpr (requires { e.guided_to; }) {
          if (e.guided_to) out.text("letter.guided", party_name(*e.guided_to, state, of));
        }
      },
      body.value);
  return out.take();
}

// What happened, as one line of a story.
std::string happened(const Envelope& envelope, const Telling& of) {
  Event event;
  event.kind = envelope.content->kind();
  Entry entry;
  entry.body = *envelope.content;
  event.entry = std::make_shared<const Entry>(std::move(entry));
  return of.texts.event(event);
}

std::string join(const std::vector<std::string>& paragraphs) {
  std::string out;
  for (const std::string& one : paragraphs) out += (out.empty() ? "" : "\n\n") + one;
  return out;
}

}  // namespace

Letter letter_of(const Uuid& stream, const Envelope& envelope, const Uuid& item, DeliveryWay way,
                 const CaseState& state, const Telling& of) {
  const bool spoken = way == DeliveryWay::Phone || way == DeliveryWay::InPerson;
  const std::string from = envelope.sender.name;
  Letter out;
  out.stream = stream;
  out.item = item;
  out.way = way;
  out.language = of.texts.language();
  out.to = party_name(envelope.recipient, state, of);
  out.title = of.say(spoken ? "letter.title-phone" : "letter.title", {{"from", from}, {"to", out.to}});
  const auto& told = envelope.categories;
  const bool who = std::find(told.begin(), told.end(), Category::Contact) != told.end();
  const std::string name = state.person && state.person->value.name ? *state.person->value.name : "";

  DocumentSection what{"what", of.say("letter.what"), {}, {}};
  if (spoken) what.paragraphs.push_back(of.say("letter.phone-open", {{"from", from}, {"to", out.to}}));
  what.paragraphs.push_back(who && !name.empty() ? of.say("letter.person", {{"text", name}})
                                                 : of.say("letter.person-unnamed"));
  what.paragraphs.push_back(
      of.say("letter.happened", {{"when", of.when(envelope.occurred)}, {"text", happened(envelope, of)}}));
  for (std::string& line : details(*envelope.content, state, of)) what.paragraphs.push_back(std::move(line));
  what.paragraphs.push_back(of.say(envelope.consent ? "letter.basis-consent" : "letter.basis-law") +
                            of.texts.basis_of(envelope.rule));

  DocumentSection answer{"acknowledge", of.say("letter.acknowledge"), {}, {}};
  const ServiceName sender = of.texts.name(envelope.sender.service);
  if (spoken) {
    answer.paragraphs = {of.say("letter.acknowledge-phone"), of.say("letter.note-phone")};
  } else {
    answer.paragraphs = {of.say("letter.acknowledge-letter", {{"from", from}})};
    if (sender.phone) answer.paragraphs.push_back(of.say("letter.call", {{"text", *sender.phone}}));
    answer.paragraphs.push_back(of.say("letter.sign"));
  }
  out.text = join(what.paragraphs);
  out.acknowledge = join(answer.paragraphs);
  out.html = page_of(out.language, out.title, {of.date(of.today())}, {what, answer});
  return out;
}

}  // namespace varde
