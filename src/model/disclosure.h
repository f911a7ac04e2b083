// The answers about telling: disclosure/1, knowledge/1, consents/1, consent-document/1, disclosure-log/1.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/consent.h"
#include "model/plan_view.h"
#include "model/route.h"

namespace varde {

// disclosure-party/1: no role, group or name, which no number says.
struct DisclosureParty {
  Party party;
};

struct CategoryAnswer {
  Category category = Category::Contact;
  DisclosureOutcome outcome = DisclosureOutcome::Indeterminate;
  std::string rule, basis;
  std::optional<Uuid> consent;  // that permits, or came nearest
  std::optional<Uuid> denial;   // that decided, or was overridden
  std::optional<Miss> miss;
  std::optional<Unsettled> unsettled;
  std::vector<DisclosureDuty> duties;
  std::string text, person_text;
};

struct Needed {
  bool possible = false;
  std::optional<ConsentGiver> giver;
  std::optional<Consent> consent;  // the smallest, as a draft
  std::string text;
};

struct AskedBefore {
  ServiceName service;
  AskAnswer answer = AskAnswer::Asked;
  Moment when;
  std::optional<CivilDate> again;
};

struct Disclosure {
  Uuid stream{};
  Language language = Language::Bokmal;
  Instant at;
  ServiceName teller;
  std::string to;
  bool permitted = false;  // everything that was asked about
  std::string text, person_text;
  std::vector<CategoryAnswer> categories;
  std::optional<Needed> needed;
  std::vector<AskedBefore> asked;
};

struct KnowledgeLine {
  Party to;
  std::string to_name;
  ServiceName teller;
  Category category = Category::Contact;
  Moment when;
  Uuid disclosure{};
  std::optional<std::string> rule;  // that let it be told then; absent when none did
  std::optional<Uuid> consent;
  bool withdrawn = false;
};
struct Knowledge {
  Uuid stream{};
  Language language = Language::Bokmal;
  std::vector<KnowledgeLine> lines;
};

struct ConsentStanding {
  Uuid id{};
  Moment given;
  Consent terms;
  bool holds = false;
  std::optional<Miss> miss;
  std::optional<CivilDate> until;
  std::string text;
};
struct DenialStanding {
  Uuid id{};
  Moment given;
  SharingDenied terms;
  bool holds = false;
  std::string text;
};
struct AskLine {
  ConsentGiver giver = ConsentGiver::Person;
  std::optional<Party> to;
  std::string to_name;
  std::optional<Uuid> consent;
  std::optional<Miss> miss;
  std::optional<CivilDate> by;
  std::string text;
};
struct Consents {
  Uuid stream{};
  Language language = Language::Bokmal;
  CivilDate on;
  std::vector<ConsentStanding> consents;
  std::vector<DenialStanding> denials;
  std::vector<AskLine> ask;
};

struct ConsentDocument {
  Uuid stream{};
  Language language = Language::Bokmal;
  std::string title;
  std::vector<DocumentSection> sections;
  std::string html;
};

struct DisclosureLogLine {
  std::optional<Uuid> disclosure;  // the event; none for what was only asked and answered
  Moment when;
  ServiceName teller;
  std::string to_name, actor;
  std::vector<Category> categories;
  Purpose purpose = Purpose::Care;
  bool permitted = false;            // all of it
  std::optional<std::string> rule;   // that decided
  std::optional<std::string> basis;  // none when nothing let it be told
  bool emergency = false;
  std::optional<bool> reviewed;
  std::string text;
};
struct DisclosureLog {
  Uuid stream{};
  Language language = Language::Bokmal;
  std::vector<DisclosureLogLine> lines;
};

}  // namespace varde
