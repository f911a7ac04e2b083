// What was told about a person and stands at an instant, for the reference: corrections done, the rest in
// order.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/event.h"

namespace varde::property {

template <class T>
bool contains(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}
// Is its last day over?
inline bool ended(const std::optional<CivilDate>& until, Instant at) {
  return until && *until < oslo_day(at);
}

struct SaidYes {
  Uuid id{};
  const Consent* terms = nullptr;
  Moment when;
  Instant given;
  bool withdrawn = false, replaced = false;
};
struct SaidNo {
  Uuid id{};
  const SharingDenied* terms = nullptr;
  Moment when;
};
inline bool names(const SaidYes& by, const Uuid& id) { return contains(by.terms->replaces, id); }

class ReferenceRecord {
 public:
  ReferenceRecord(const std::vector<Event>& events, Instant at);

  const std::optional<PartialDate>& born() const { return born_; }
  const std::vector<SaidYes>& consents() const { return consents_; }
  const std::vector<SaidNo>& noes() const { return noes_; }
  bool erased_no() const { return erased_no_; }
  bool plan_closed_after(Instant given) const;
  bool service_in_plan(const Uuid& service) const;
  bool person_in_plan(const std::string& id) const;

  // All of one kind, in order, each with its instant.
  template <class Body>
  std::vector<std::pair<const Body*, Instant>> all() const {
    std::vector<std::pair<const Body*, Instant>> out;
    for (const Told& one : told_) {
      if (const auto* body = std::get_if<Body>(&one.body->value)) out.push_back({body, one.from});
    }
    return out;
  }

 private:
  struct Told {
    const EventBody* body = nullptr;
    Moment when;
    Instant from;
    Uuid id{};
  };
  void read(const std::vector<Event>& events, Instant at);
  void weigh_consents();
  void follow_plan();

  std::vector<Told> told_;
  std::optional<PartialDate> born_;
  std::vector<SaidYes> consents_;
  std::vector<SaidNo> noes_;
  const CarePlan* plan_ = nullptr;
  std::map<CoordinatorRole, Uuid> coordinators_;
  bool erased_no_ = false;
};

}  // namespace varde::property
