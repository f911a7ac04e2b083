#include "app/messages.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "rules/fold.h"

namespace varde {
namespace {

constexpr std::size_t kMostOfASource = 200;  // characters

// The beginning of a text, cut between characters.
std::string beginning(std::string text, std::size_t characters) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    if (begins && at++ == characters) {
      text.resize(i);
      break;
    }
  }
  return text;
}

Party party_of(const MessageSender& sender) {
  Party out;
  out.service = sender.service;
  out.name = sender.name;
  return out;
}

// --- Bodies

// Which members a type cannot do without: the place of the first that is not there.
using Lacks = const char* (*)(const Message&);
using Makes = EventBody (*)(const Message&, const Uuid& stay);

const char* nothing(const Message&) { return nullptr; }
const char* appointment_lacks(const Message& m) {
  return !m.at ? "/at" : !m.sender.service ? "/sender/service" : nullptr;
}
const char* cancellation_lacks(const Message& m) { return m.appointment ? nullptr : "/appointment"; }
const char* answer_lacks(const Message& m) {
  if (!m.referral) return "/referral";
  if (!m.answer) return "/answer";
  switch (*m.answer) {
    case ReferralAnswer::Summoned:
      return appointment_lacks(m);
    case ReferralAnswer::Forwarded:
      return m.forwarded_to ? nullptr : "/forwarded_to";
    case ReferralAnswer::Advice:
      return m.advice || m.text ? nullptr : "/advice";
    default:
      return nullptr;
  }
}

EventBody admitted(const Message& m, const Uuid& stay) {
  StayAdmitted out;
  out.stay = stay;
  out.kind = m.stay_kind.value_or(StayKind::Hospital);
  out.place = party_of(m.sender);
  out.referral = m.referral;
  out.expected = m.expected;
  out.housing_lacking = m.housing_lacking;
  return out;
}
EventBody ready(const Message& m, const Uuid& stay) { return ReadinessDeclared{stay, m.text}; }
EventBody not_ready(const Message& m, const Uuid& stay) { return ReadinessRevoked{stay, m.text}; }
EventBody discharged(const Message& m, const Uuid& stay) {
  StayDischarged out;
  out.stay = stay;
  out.how = m.how.value_or(DischargeKind::Planned);
  out.note = m.text;
  return out;
}
EventBody booked(const Message& m, const Uuid&) {
  AppointmentBooked out;
  out.appointment = m.appointment;
  out.referral = m.referral;
  out.service = *m.sender.service;
  out.at = *m.at;
  out.place = m.place;
  out.mode = m.mode.value_or(AppointmentMode::InPerson);
  return out;
}
EventBody cancelled(const Message& m, const Uuid&) {
  return AppointmentCancelled{*m.appointment, m.cancelled_by.value_or(CancelledBy::Service), m.postponement,
                              m.text};
}
EventBody died(const Message& m, const Uuid&) { return PersonDied{m.text}; }
EventBody moved(const Message& m, const Uuid&) { return PersonMoved{m.municipality, {}}; }

// Volven 9148.
EventBody answered(const Message& m, const Uuid& stay) {
  switch (*m.answer) {
    case ReferralAnswer::Summoned:
      return booked(m, stay);
    case ReferralAnswer::RightTimeLater: {
      ReferralAccepted out;
      out.referral = *m.referral;
      out.assessed = m.occurred.day();
      out.treat_by = m.treat_by;
      out.words = m.text;
      return out;
    }
    case ReferralAnswer::Forwarded: {
      ReferralForwarded out;
      out.referral = *m.referral;
      out.recipient = *m.forwarded_to;
      out.reason = m.text;
      return out;
    }
    default: {
      ReferralDeclined out;
      out.referral = *m.referral;
      out.assessed = m.occurred.day();
      if (*m.answer == ReferralAnswer::Advice) out.advice = m.advice ? m.advice : m.text;
      const bool said = m.advice.has_value() || *m.answer != ReferralAnswer::Advice;
      if (said) out.words = m.text;
      return out;
    }
  }
}

struct Row {
  MessageType type;
  const char* system;  // which the source names
  bool of_a_stay;
  Lacks lacks;
  Makes makes;
};
// In the order of the types.
constexpr Row kRows[] = {
    {MessageType::Admitted, "PLO", true, nothing, admitted},
    {MessageType::Ready, "PLO", true, nothing, ready},
    {MessageType::ReadyRevoked, "PLO", true, nothing, not_ready},
    {MessageType::Discharged, "PLO", true, nothing, discharged},
    {MessageType::ReferralAnswer, "Henvisningssvar", false, answer_lacks, answered},
    {MessageType::AppointmentBooked, "Timemelding", false, appointment_lacks, booked},
    {MessageType::AppointmentCancelled, "Timemelding", false, cancellation_lacks, cancelled},
    {MessageType::PersonDied, "Folkeregisteret", false, nothing, died},
    {MessageType::PersonMoved, "Folkeregisteret", false, nothing, moved},
};
static_assert(std::size(kRows) == kCodeCount<MessageType>);

const Row& row_of(MessageType type) { return kRows[static_cast<std::size_t>(type)]; }

// --- Which stay

// The stay that an event is of, when it is of one.
std::optional<Uuid> stay_in(const EventBody& body) {
  return std::visit(
      [](const auto& e) -> std::optional<Uuid> {
        if constexpr (requires { e.stay; }) return e.stay;
        return std::nullopt;
      },
      body.value);
}

bool same_sender(const MessageSender& sender, const Party& place) {
  if (sender.service && place.service) return *sender.service == *place.service;
  return place.name == sender.name;
}

bool told_by(const Case& known, const std::string& source, const Uuid& stay) {
  return std::any_of(known.events.begin(), known.events.end(), [&](const Event& event) {
    return event.entry && event.entry->source == source && stay_in(event.entry->body) == stay;
  });
}

// Is the message of this stay, by its time?
bool fits(const StayCourse& stay, const Message& m) {
  if (stay.discharged && surely_before(stay.discharged->when, m.occurred)) return false;
  if (!stay.admitted) return true;
  if (m.type == MessageType::Admitted) return stay.admitted->when.day() == m.occurred.day();
  return !surely_before(m.occurred, stay.admitted->when);
}

// Of the sender's stays the last one that fits; what ends or changes one that none fits is of the last.
const StayCourse* stay_found(const Case& known, const CaseState& state, const Message& m) {
  const std::string source = source_of(m);
  const StayCourse* last = nullptr;
  const StayCourse* fitting = nullptr;
  for (const StayCourse& stay : state.stays) {
    const bool theirs =
        stay.admitted ? same_sender(m.sender, stay.admitted->value.place) : told_by(known, source, stay.id);
    if (!theirs) continue;
    last = &stay;
    if (fits(stay, m)) fitting = &stay;
  }
  return fitting || m.type == MessageType::Admitted ? fitting : last;
}

Uuid stay_of(const Case& known, const Message& m, const Uuid& command) {
  if (m.stay) return *m.stay;
  // What was recorded of this message already: it goes by the stay that was found then.
  for (const Event& event : known.events) {
    if (event.command != command || !event.entry) continue;
    if (const std::optional<Uuid> stay = stay_in(event.entry->body)) return *stay;
  }
  const CaseState state = fold(known.events, kEnd, kEnd);
  if (const StayCourse* stay = stay_found(known, state, m)) return stay->id;
  Sha256 hash;
  hash.add("varde-stay-1").add_part(ByteView(m.stream.data, 16));
  const bool named = m.sender.service.has_value();
  hash.add_part(named ? to_text(*m.sender.service) : m.sender.name).add_part(to_text(m.occurred.day()));
  return uuid_from(hash.digest());
}

}  // namespace

Uuid message_command(const Uuid& controller, const Message& message) {
  Sha256 hash;
  hash.add("varde-message-1").add_part(ByteView(controller.data, 16)).add_part(code(message.type));
  const MessageSender& sender = message.sender;
  hash.add_part(sender.her_id ? std::to_string(*sender.her_id) : sender.name).add_part(message.id);
  return uuid_from(hash.digest());
}

std::string source_of(const Message& message) {
  return beginning(std::string(row_of(message.type).system) + ": " + message.sender.name, kMostOfASource);
}

Result<Fact> fact_of(const Uuid& controller, const Case& known, const Message& message) {
  const Row& row = row_of(message.type);
  if (const char* lacking = row.lacks(message))
    return fail(Status::Missing, "is missing: a message of this type cannot do without it", lacking);
  Fact out;
  out.id = message_command(controller, message);
  out.stream = message.stream;
  out.occurred = message.occurred;
  out.source = source_of(message);
  out.body = row.makes(message, row.of_a_stay ? stay_of(known, message, out.id) : Uuid{});
  return out;
}

}  // namespace varde
