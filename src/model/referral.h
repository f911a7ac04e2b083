// Referral (henvisning): what it holds, and what moves it. Its id is the thread that both ends name.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/care_plan.h"
#include "model/codes.g.h"
#include "model/codes_flow.g.h"
#include "model/consent.h"

namespace varde {

// Something that lies with a referral, by the host's reference.
struct Attachment {
  std::string reference;
  std::optional<std::string> title;
  std::optional<Category> category;
  bool may_forward = false;
  bool operator==(const Attachment&) const = default;
};

// The five dates of the specialist services.
struct ReferralDates {
  std::optional<CivilDate> received;   // mottaksdato
  std::optional<CivilDate> seniority;  // ansiennitetsdato: survives forwarding
  std::optional<CivilDate> assess_by;  // frist for vurdering, the last day
  std::optional<CivilDate> assessed;   // vurdert dato
  std::optional<CivilDate> treat_by;   // frist for helsehjelp, the last day
  bool operator==(const ReferralDates&) const = default;
};

// FHIR ServiceRequest.
struct Referral {
  ReferralKind kind = ReferralKind::Referral;
  Party sender;
  std::optional<Referrer> referrer;  // by the kind of the service when absent
  Party recipient;
  std::optional<ReferralTarget> target;  // by the kind of the service when absent
  ChosenHow chosen = ChosenHow::Named;
  std::vector<Need> needs;
  Urgency urgency = Urgency::Routine;
  std::optional<std::string> question;
  std::vector<Attachment> attachments;
  std::optional<Uuid> consent;            // the event that gave it
  std::vector<DisclosureGround> grounds;  // where the law lets it be told without consent
  std::optional<Party> reply_to;          // when it is another than the sender
  std::optional<Uuid> based_on;           // the referral that this forwards
  std::optional<ReferralDates> dates;
  bool operator==(const Referral&) const = default;
};

// referral.draft, referral.drafted (utkast). `referral` is the event's own id when absent.
struct ReferralDrafted {
  std::optional<Uuid> referral;
  Referral content;
  bool operator==(const ReferralDrafted&) const = default;
};
// referral.send, referral.sent
struct ReferralSent {
  std::optional<Uuid> referral;
  std::optional<Referral> content;  // as it was written when absent
  bool operator==(const ReferralSent&) const = default;
};
// referral.receive, referral.received: somebody has it; a technical receipt is none
struct ReferralReceived {
  std::optional<Uuid> referral;
  std::optional<Referral> content;
  std::optional<CivilDate> seniority, assess_by;
  bool operator==(const ReferralReceived&) const = default;
};
// referral.accept, referral.accepted
struct ReferralAccepted {
  Uuid referral{};
  std::optional<CivilDate> assessed;
  bool right = true;  // pbrl § 2-1 b
  std::optional<CivilDate> treat_by;
  bool complaint_told = false;
  std::optional<std::string> words;
  bool operator==(const ReferralAccepted&) const = default;
};
// referral.decline, referral.declined (avvist); with `advice`: råd til henviser
struct ReferralDeclined {
  Uuid referral{};
  DeclineReason why = DeclineReason::Other;
  std::optional<std::string> advice;
  std::optional<Party> guided_to;
  std::optional<CivilDate> assessed;
  bool complaint_told = false;
  std::optional<std::string> words;
  bool operator==(const ReferralDeclined&) const = default;
};
// referral.forward, referral.forwarded (videresendt): makes a new referral, and stays open until that closes
struct ReferralForwarded {
  Uuid referral{};
  std::optional<Uuid> child;  // the event's own id when absent
  Party recipient;
  std::optional<ReferralTarget> target;
  std::vector<std::string> attachments;  // references of what goes with it
  std::optional<CivilDate> seniority;
  std::optional<std::string> reason;
  bool operator==(const ReferralForwarded&) const = default;
};
// referral.postpone, referral.postponed (utsatt)
struct ReferralPostponed {
  Uuid referral{};
  Postponement why = Postponement::Capacity;
  std::optional<CivilDate> until;
  std::optional<std::string> words;
  bool operator==(const ReferralPostponed&) const = default;
};
// referral.resume, referral.resumed: back to where it stood
struct ReferralResumed {
  Uuid referral{};
  std::optional<std::string> words;
  bool operator==(const ReferralResumed&) const = default;
};
// referral.withdraw, referral.withdrawn: the sender asks for it to be cancelled (trekking bedt om)
struct ReferralWithdrawn {
  Uuid referral{};
  std::string reason;
  bool person_wishes = false;
  bool operator==(const ReferralWithdrawn&) const = default;
};
// referral.cancel, referral.cancelled (trukket)
struct ReferralCancelled {
  Uuid referral{};
  std::string reason;
  std::optional<WaitEnd> wait_end;
  bool operator==(const ReferralCancelled&) const = default;
};
// referral.note, referral.noted: an interim answer (delsvar)
struct ReferralNoted {
  Uuid referral{};
  std::optional<std::string> document;
  std::optional<std::string> words;
  bool operator==(const ReferralNoted&) const = default;
};
// referral.complete, referral.completed (fullført: epikrise, svar)
struct ReferralCompleted {
  Uuid referral{};
  std::optional<std::string> document;
  std::optional<std::string> words;
  std::optional<WaitEnd> wait_end;
  std::optional<NextStep> next_step;
  bool operator==(const ReferralCompleted&) const = default;
};
// referral.fail, referral.failed (ikke gjennomført)
struct ReferralFailed {
  Uuid referral{};
  FailReason why = FailReason::Other;
  std::optional<WaitEnd> wait_end;
  std::optional<std::string> words;
  std::optional<NextStep> next_step;
  bool operator==(const ReferralFailed&) const = default;
};

// feedback.give, feedback.given (tilbakemelding): to whoever referred, or to relatives when a measure ends
struct FeedbackGiven {
  std::optional<Uuid> referral;
  std::optional<std::string> activity;
  Uuid service{};
  Party to;
  FeedbackAbout about = FeedbackAbout::Outcome;
  std::optional<Uuid> disclosure;  // the event of the telling
  std::optional<std::string> not_possible;
  bool operator==(const FeedbackGiven&) const = default;
};
// helfo.notify, helfo.notified (pbrl § 2-2 b)
struct HelfoNotified {
  Uuid referral{};
  Uuid service{};
  bool expected = false;  // the breach has not come yet
  std::optional<std::string> note;
  bool operator==(const HelfoNotified&) const = default;
};
// obligation.settle, obligation.settled: a decision that people make about duties
struct ObligationSettled {
  std::vector<Uuid> obligations;
  SettledAs as = SettledAs::Confirmed;
  std::optional<CivilDate> until;
  std::string reason;
  bool operator==(const ObligationSettled&) const = default;
};

}  // namespace varde
