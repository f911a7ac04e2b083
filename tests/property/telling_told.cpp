// A world looked at: when an answer can change, and what was told, as text.
#include <set>

#include "base/age.h"
#include "codec/records.g.h"
#include "property/telling_worlds.h"

namespace varde::property {
namespace {

void add_days(const EventBody& body, std::set<Instant>& out) {
  const auto day = [&](const std::optional<CivilDate>& on) {
    if (!on) return;
    out.insert(oslo_midnight(*on));
    out.insert(oslo_midnight(plus_days(*on, 1)));
  };
  std::visit(
      [&](const auto& e) {
        if constexpr (requires { e.until.has_value(); }) day(e.until);
        if constexpr (requires { e.data_from.has_value(); }) {
          day(e.data_from);
          day(e.data_to);
        }
        if constexpr (requires { e.consent.until; }) {
          day(e.consent.until);
          day(e.consent.from);
          day(e.consent.data_from);
          day(e.consent.data_to);
        }
        if constexpr (requires { e.person.born; }) {
          if (!e.person.born) return;
          for (const int age : {7, 12, 13, 14, 15, 16, 17, 18}) {
            day(birthday(e.person.born->first, age, LeapBirthday::February28));
            day(birthday(last_day(*e.person.born), age, LeapBirthday::March1));
          }
        }
        if constexpr (requires { e.replacement; }) add_days(*e.replacement, out);
      },
      body.value);
}

}  // namespace

std::vector<Instant> changes(const World& world) {
  std::set<Instant> out = {oslo_midnight(*civil_date(2026, 6, 1)), oslo_midnight(*civil_date(2026, 7, 1)),
                           oslo_midnight(*civil_date(2026, 3, 15))};
  for (const Event& event : world.events) {
    if (!event.entry) continue;
    out.insert(event.entry->occurred.earliest());
    out.insert(event.entry->occurred.latest());
    const auto* corrected = std::get_if<EventCorrected>(&event.entry->body.value);
    if (corrected && corrected->occurred) out.insert(corrected->occurred->earliest());
    add_days(event.entry->body, out);
  }
  std::vector<Instant> within;
  for (const Instant at : out) {
    if (at >= oslo_midnight(*civil_date(2025, 12, 1)) && at < oslo_midnight(*civil_date(2027, 9, 1)))
      within.push_back(at);
  }
  return within;
}

std::string told(const World& world) {
  std::string out;
  for (const Event& event : world.events) {
    out += std::to_string(event.sequence) + " ";
    if (!event.entry) {
      out += "erased " + std::string(code(event.kind)) + "\n";
      continue;
    }
    Fact fact;
    fact.id = event.id;
    fact.occurred = event.entry->occurred;
    fact.body = event.entry->body;
    out += write_fact(fact) + "\n";
  }
  return out;
}

std::string told(const DisclosureQuestion& question) {
  DisclosureMade made;
  made.teller = question.teller;
  made.task_basis = question.task_basis;
  made.health_personnel = question.health_personnel;
  made.to = question.to;
  made.categories = question.categories;
  made.purpose = question.purpose;
  made.grounds = question.grounds;
  made.document = question.document;
  made.data_from = question.data_from;
  made.data_to = question.data_to;
  made.reason = question.reason;
  Fact fact;
  fact.body = EventBody{made};
  return write_fact(fact);
}

}  // namespace varde::property
