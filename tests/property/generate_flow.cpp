#include "property/generate_flow.h"

#include <memory>
#include <optional>

namespace varde::property {
namespace {

class FlowGenerator {
 public:
  FlowGenerator(Random& random, const Uuid& service, const Uuid& other, CivilDate on)
      : random_(random), service_(service), other_(other), on_(on) {}

  EventBody body() {
    switch (random_.below(4)) {
      case 0:
        return answer();
      case 1:
        return sending();
      case 2:
        return contact();
      default:
        return told();
    }
  }

 private:
  template <class E>
  E any() {
    return static_cast<E>(random_.below(kCodeCount<E>));
  }
  template <class T>
  std::optional<T> perhaps(T value) {
    return random_.one_in(2) ? std::optional<T>(value) : std::nullopt;
  }
  // One of a few, so that histories come back to the same.
  Uuid thread(std::uint8_t kind) {
    Uuid id{};
    id.data[0] = kind;
    id.data[6] = id.data[8] = 0x80;
    id.data[15] = static_cast<std::uint8_t>(random_.below(3));
    return id;
  }
  Uuid referral_id() { return thread(1); }
  CivilDate day() { return plus_days(on_, random_.between(-20, 90)); }
  Moment moment() { return Moment{PartialDate{day(), PartialDate::Precision::Day}}; }
  Party party() {
    Party out;
    if (random_.one_in(2)) out.service = random_.one_in(2) ? service_ : other_;
    if (!out.service) out.kind = any<PartyKind>();
    return out;
  }
  Referral referral() {
    Referral out;
    out.kind = any<ReferralKind>();
    out.sender.service = service_;
    out.recipient.service = other_;
    out.urgency = any<Urgency>();
    if (random_.one_in(2)) out.needs = {any<Need>()};
    if (random_.one_in(2)) out.attachments = {{"notat 1", {}, {}, random_.one_in(2)}};
    return out;
  }
  std::optional<NextAppointment> next() { return perhaps(NextAppointment{moment(), perhaps(other_)}); }

  EventBody sending() {
    switch (random_.below(8)) {
      case 0:
        return {ReferralDrafted{referral_id(), referral()}};
      case 1:
        return {ReferralSent{perhaps(referral_id()), perhaps(referral())}};
      case 2:
        return {ReferralReceived{referral_id(), perhaps(referral()), perhaps(day())}};
      case 3:
        return {ReferralWithdrawn{referral_id(), "flytter"}};
      case 4:
        return {FeedbackGiven{perhaps(referral_id()), {}, service_, party(), any<FeedbackAbout>()}};
      case 5:
        return {HelfoNotified{referral_id(), service_, random_.one_in(2)}};
      case 6:
        return {ObligationSettled{{thread(4)}, any<SettledAs>(), perhaps(day()), "avklart"}};
      default:
        return {DeliveryChanged{thread(5), any<DeliveryStatus>()}};
    }
  }
  EventBody answer() {
    switch (random_.below(9)) {
      case 0:
        return {ReferralAccepted{referral_id(), perhaps(day()), random_.one_in(2), perhaps(day())}};
      case 1:
        return {ReferralDeclined{referral_id(), any<DeclineReason>(), perhaps(std::string("prøv samtaler"))}};
      case 2:
        return {ReferralForwarded{referral_id(), perhaps(referral_id()), party()}};
      case 3:
        return {ReferralPostponed{referral_id(), any<Postponement>(), perhaps(day())}};
      case 4:
        return {ReferralResumed{referral_id()}};
      case 5:
        return {ReferralCancelled{referral_id(), "trukket"}};
      case 6:
        return {ReferralNoted{referral_id()}};
      case 7:
        return {ReferralCompleted{referral_id()}};
      default:
        return {ReferralFailed{referral_id(), any<FailReason>()}};
    }
  }
  EventBody contact() {
    switch (random_.below(3)) {
      case 0:
        return {AppointmentBooked{perhaps(thread(2)), perhaps(referral_id()), service_, moment()}};
      case 1:
        return {AppointmentCancelled{thread(2), any<CancelledBy>()}};
      default: {
        ContactHeld out;
        out.kind = any<ContactKind>();
        out.outcome = any<ContactOutcome>();
        out.service = random_.one_in(3) ? other_ : service_;
        out.referral = perhaps(referral_id());
        out.appointment = perhaps(thread(2));
        out.about_child = random_.one_in(6);
        out.children_at_home = perhaps(random_.one_in(2));
        out.safety_checked = random_.one_in(2);
        out.next = next();
        out.declined = random_.one_in(4);
        if (out.declined) out.open_door = perhaps(std::string("kom innom"));
        return {out};
      }
    }
  }
  EventBody stay() {
    switch (random_.below(7)) {
      case 0:
        return {StayAdmitted{perhaps(thread(3)), any<StayKind>(), party(), {}, perhaps(day())}};
      case 1:
        return {StayExpected{thread(3), perhaps(day())}};
      case 2:
        return {ReadinessDeclared{thread(3)}};
      case 3:
        return {ReadinessRevoked{thread(3)}};
      case 4:
        return {StayDischarged{thread(3), any<DischargeKind>(), {}, next()}};
      case 5:
        return {PersonMoved{perhaps(std::string("5501")), {}}};
      default:
        return {PersonDied{}};
    }
  }
  EventBody told() {
    if (!random_.one_in(3)) return stay();
    EnvelopeReceived out;
    out.envelope.sender = {thread(6), other_, "en annen"};
    out.envelope.recipient = party();
    out.envelope.thread = referral_id();
    out.envelope.event = thread(7);
    out.envelope.revision = static_cast<std::int32_t>(random_.between(1, 3));
    out.envelope.rule = "RF-04";
    out.envelope.occurred = moment();
    out.envelope.content = std::make_shared<const EventBody>(
        random_.one_in(5) ? EventBody{EventVoided{thread(7), "feil"}} : EventBody{answer()});
    out.verified = !random_.one_in(5);
    return {out};
  }

  Random& random_;
  Uuid service_, other_;
  CivilDate on_;
};

}  // namespace

EventBody flow_body(Random& random, const Uuid& service, const Uuid& other, CivilDate on) {
  return FlowGenerator(random, service, other, on).body();
}

}  // namespace varde::property
