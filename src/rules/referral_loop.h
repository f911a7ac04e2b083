// A referral as its duties look at it: which of our services has an end of it, what it goes to, and how a
// duty about it is named.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>

#include "model/referral_course.h"
#include "rules/duty_rows.h"

namespace varde {

// Of what kind a party is: as it is stated, or as the profile has the service.
std::optional<PartyKind> kind_of(const Party& party, const Basis& basis);

// Does a referral ask the specialist services for assessment (pbrl § 2-2)? By what is referred to; else by
// the receiver.
bool to_specialist(const Referral& referral, const Basis& basis);

// The subject of findings and duties about a referral.
std::string referral_subject(const Uuid& id);

// Has the person, of the age that the deadline is for, a mental disorder or substance dependence (forskrift
// 2000-12-01-1208 § 4 a)? Nothing when no day of birth is known.
bool young_with_deadline(const CaseState& state, const Referral& referral, CivilDate assessed,
                         const Basis& basis);

class ReferralLoop {
 public:
  ReferralLoop(DutyRows& rows, const ReferralCourse& course);

  const ReferralCourse& course() const { return course_; }
  const CaseState& state() const { return rows_.state(); }
  const Basis& basis() const { return rows_.basis(); }

  // Ours at each end; nothing where another body has it. Where neither is known to be ours, and where nobody
  // told what the referral holds, the coordinating unit stands in.
  const std::optional<Uuid>& initiator() const { return initiator_; }
  const std::optional<Uuid>& recipient() const { return recipient_; }
  bool specialist() const { return specialist_; }
  // The receiver's kind; nothing when it is not known.
  std::optional<PartyKind> receiver_kind() const;

  // The last move by one of these steps; null when there is none.
  const Dated<ReferralMove>* last(std::initializer_list<ReferralStep> steps) const;
  // Has the person met the receiver?
  bool visited() const { return last({ReferralStep::Visit, ReferralStep::Note}) != nullptr; }
  // When it came to the receiver: the date that is registered, else when it was told.
  Moment received() const;
  Moment sent() const;
  // The event that a duty of this state comes from.
  Uuid cause() const;
  // The appointment that lies ahead, or that nobody has told the outcome of; the first of them.
  const AppointmentCourse* appointment() const;
  // Was it told to somebody, at `since` or later?
  bool told(const Party& to, std::initializer_list<FeedbackAbout> about, const Moment& since) const;
  // Has somebody acknowledged that it was told of a step?
  bool acknowledged(const Party& to, const Uuid& step) const;

  // The end of a period; never nothing, as the days for an answer stand in for a rule that did not yet hold.
  std::optional<Instant> due(const char* parameter, const Moment& from) const;
  Obligation& add(const char* rule, const char* text, const Uuid& cause, const Uuid& owner,
                  const Moment& from, std::optional<Instant> due);

 private:
  DutyRows& rows_;
  const ReferralCourse& course_;
  std::optional<Uuid> initiator_, recipient_;
  bool specialist_;
};

}  // namespace varde
