// Consent (samtykke) and its opposite: who may tell whom what, for what and how long; and what was told.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"
#include "model/codes.g.h"

namespace varde {

// Somebody who tells or is told. What is stated must all fit; nothing stated fits nobody.
struct Party {
  std::optional<Uuid> service;
  std::optional<PartyKind> kind;
  std::optional<std::string> role;    // in the host's word
  std::optional<std::string> person;  // the participant's id in the plan, or the host's own
  std::optional<PartyGroup> group;
  std::optional<std::string> name;  // for a reader; fits nothing
  bool operator==(const Party&) const = default;
};

// consent/1. One to the plan reaches whoever takes part in it, for what the plan is about, when it says no
// more.
struct Consent {
  ConsentScope scope = ConsentScope::Plan;
  ConsentGiver giver = ConsentGiver::Person;
  std::optional<std::string> giver_name;  // when it is another than the person
  std::vector<Party> tellers;
  std::vector<Party> recipients;
  bool both_ways = false;
  std::vector<Category> categories;
  std::vector<Purpose> purposes;
  std::optional<CivilDate> from;                // the first day; from when it is given when absent
  std::optional<CivilDate> data_from, data_to;  // what is told about lies between these, both included
  std::vector<Uuid> replaces;                   // consents and denials: only so is a denial lifted
  ConsentForm form = ConsentForm::Written;
  std::vector<Explained> explained;     // what the giver was told (pbrl § 3-2, § 3-5)
  std::optional<std::string> evidence;  // the host's reference to the paper or the signature
  std::optional<CivilDate> until;       // the last day; no end when absent
  bool secrecy_waiver = true;           // lifts the duty of secrecy (hpl § 22) ...
  std::optional<GdprBasis> gdpr_basis;  // ... which is another matter than the ground for processing
  bool operator==(const Consent&) const = default;
};

// sharing.deny, sharing.denied (nektelse; reservasjon, hpl § 29; sperring). Absent lists mean all.
struct SharingDenied {
  DenialKind kind = DenialKind::Denial;
  ConsentGiver giver = ConsentGiver::Person;
  bool presumed = false;  // nobody said it; there is reason to believe that the person would
  std::vector<Party> tellers;
  std::vector<Party> recipients;
  std::vector<Category> categories;
  std::vector<Purpose> purposes;
  std::vector<std::string> documents;  // the host's references
  std::optional<CivilDate> data_from, data_to;
  std::optional<CivilDate> until;  // the last day
  std::optional<std::string> reason;
  bool operator==(const SharingDenied&) const = default;
};

// consent.ask, consent.asked
struct ConsentAsked {
  Uuid service{};
  AskAnswer answer = AskAnswer::Asked;
  std::vector<Party> recipients;
  std::vector<Category> categories;
  std::optional<CivilDate> again;
  std::optional<Uuid> consent;  // that is to be renewed
  std::optional<std::string> note;
  bool operator==(const ConsentAsked&) const = default;
};

// competence.assess, competence.assessed (pbrl § 4-3): for one decision
struct CompetenceAssessed {
  CompetenceDecision decision = CompetenceDecision::Sharing;
  bool lacking = false;
  std::optional<std::string> assessor, reason;
  bool shown_to_person = false, shown_to_kin = false;
  std::optional<CivilDate> until;  // the last day; until the next one when absent
  bool operator==(const CompetenceAssessed&) const = default;
};

// confidentiality.order, confidentiality.ordered (hol § 12-1, stjl § 44): above the parents' consent
struct ConfidentialityOrdered {
  std::string by;
  std::optional<CivilDate> until;
  bool lifted = false;
  bool operator==(const ConfidentialityOrdered&) const = default;
};

// custody.change, custody.changed
struct CustodyChanged {
  Custody custody = Custody::Parents;
  std::optional<Uuid> service;
  std::optional<CivilDate> until;
  bool operator==(const CustodyChanged&) const = default;
};

// nearest_relative.name, nearest_relative.named (pbrl § 1-3 b)
struct NearestRelativeNamed {
  KinRelation relation = KinRelation::NamedByPerson;
  std::optional<std::string> person, name;
  bool most_contact = false;
  bool over = false;
  bool operator==(const NearestRelativeNamed&) const = default;
};

// disclosure.make, disclosure.made (utlevering)
struct DisclosureMade {
  Uuid teller{};
  TaskBasis task_basis = TaskBasis::Hol;
  Party to;
  std::vector<Category> categories;
  Purpose purpose = Purpose::Care;
  std::vector<DisclosureGround> grounds;
  bool health_personnel = true;
  std::optional<std::string> document;
  std::optional<CivilDate> data_from, data_to;
  std::optional<std::string> reason;
  bool operator==(const DisclosureMade&) const = default;
};

// disclosure.tell, disclosure.told (pbrl § 3-6)
struct DisclosureTold {
  Uuid disclosure{};
  bool receiver = false;  // the receiver, that the consent was taken back; else the person, of the telling
  std::optional<std::string> not_possible;
  bool operator==(const DisclosureTold&) const = default;
};

// disclosure.review, disclosure.reviewed
struct DisclosureReviewed {
  Uuid disclosure{};
  bool justified = false;
  std::optional<std::string> words;
  bool operator==(const DisclosureReviewed&) const = default;
};

// May a service tell somebody something?
struct DisclosureQuestion {
  Uuid teller{};
  TaskBasis task_basis = TaskBasis::Hol;
  bool health_personnel = true;  // bound by the duty of health personnel: the stricter one governs
  Party to;
  std::vector<Category> categories;
  Purpose purpose = Purpose::Care;
  std::vector<DisclosureGround> grounds;
  std::optional<std::string> document;
  std::optional<CivilDate> data_from, data_to;
  std::optional<std::string> reason;
  bool operator==(const DisclosureQuestion&) const = default;
};

}  // namespace varde
