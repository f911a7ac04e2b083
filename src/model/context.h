// Who acts, for whom and on which legal ground: part of every call.
#pragma once

#include <optional>
#include <string>

#include "base/uuid.h"
#include "model/codes.g.h"

namespace varde {

// The person who acts, as the host knows them. Not a patient.
struct Actor {
  std::string role;  // "coordinator", "nurse", "case-worker" ...: the host's own word
  std::optional<Uuid> id;
  std::optional<std::string> name;
  bool operator==(const Actor&) const = default;
};

struct Context {
  Uuid controller{};  // data controller (dataansvarlig): cases of different controllers never see each other
  Uuid unit{};        // the service on whose behalf the actor acts
  Actor actor;
  TaskBasis task_basis = TaskBasis::Hol;  // the law that the task is done under, not the office it is done in
  Purpose purpose = Purpose::Care;
  std::optional<std::string> decision;   // the host's reference to an administrative decision (vedtak)
  Language language = Language::Bokmal;  // of the texts in the answer
  bool operator==(const Context&) const = default;
};

}  // namespace varde
