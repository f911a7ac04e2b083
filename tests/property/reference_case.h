// One question about one case, looked at the plain way; the parts by where the law has them.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "property/reference_disclosure.h"
#include "property/reference_record.h"

namespace varde::property {

// Who binds the sender to secrecy (2.1); of two the stricter.
enum class Sender { Health, Care, Institution, MunicipalNav, StateNav, ChildWelfare, Public, Police };

Sender sender_of(const DisclosureQuestion& question);

enum class May { No, Yes, Unsure };

class Reference {
 public:
  Reference(const std::vector<Event>& events, const Profile& profile, const DisclosureQuestion& question,
            Instant at)
      : record_(events, at), profile_(profile), question_(question), at_(at), sender_(sender_of(question)) {
    to_ = of_party(question.to);
    Party teller;
    teller.service = question.teller;
    teller_ = of_party(teller);
  }

  ReferenceAnswer answer(Category category) const;

 private:
  // Somebody real.
  struct One {
    std::optional<Uuid> service;
    std::optional<PartyKind> kind;
    std::optional<std::string> role, person;
    bool in_plan = false;
  };
  One of_party(const Party& party) const;
  static bool gives_care(const std::optional<PartyKind>& kind);
  static bool fits(const Party& said, const One& one);
  static bool any(const std::vector<Party>& said, const One& one);

  // 2.2
  std::optional<May> aged(int years, Instant when) const;
  int own_age() const;
  bool of_health() const;
  bool cannot_decide(Instant when) const;
  bool in_care(Instant when) const;
  bool ordered(Instant when) const;
  bool parents_not_told(Instant when) const;
  May may(ConsentGiver giver, Instant when, bool for_health) const;
  May person_may(int own, bool health, Instant when) const;
  May parent_may(int own, bool health, Instant when) const;
  std::string row_of_age(Instant when) const;

  // 2.3 and 2.1
  bool says(DisclosureGround ground) const;
  bool to(std::initializer_list<PartyKind> kinds) const;
  bool to_municipal_care() const;
  bool to_care_team() const;
  bool to_public() const;
  int chapter() const;
  std::optional<ReferenceAnswer> whatever_said(Category category) const;
  std::optional<ReferenceAnswer> bound_by_duty(Category category) const;
  std::optional<ReferenceAnswer> free_to_tell(Category category) const;
  std::optional<ReferenceAnswer> own_tasks(Category category) const;
  std::optional<ReferenceAnswer> in_place() const;
  std::string objectable(Category category) const;
  std::string lacking(Category category) const;

  // 2.4
  bool refused(Category category) const;
  bool lifted(const SaidNo& no) const;
  May consented(Category category) const;
  bool about(const std::optional<CivilDate>& from, const std::optional<CivilDate>& to_day, bool whole) const;

  ReferenceRecord record_;
  const Profile& profile_;
  const DisclosureQuestion& question_;
  Instant at_;
  Sender sender_;
  One teller_, to_;
};

bool among(Category category, std::initializer_list<Category> all);

}  // namespace varde::property
