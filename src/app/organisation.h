// The organisation as of a sequence: profile and rule pack. Loaded profiles are events of its own stream.
#pragma once

#include <memory>
#include <optional>

#include "app/case.h"
#include "model/profile.h"
#include "model/rule_pack.h"
#include "rules/basis.h"

namespace varde {

// The rule pack that is compiled in, with the digest of its canonical form. Read once; null never.
struct CompiledPack {
  RulePack pack;
  Digest digest{};
};
Result<std::shared_ptr<const CompiledPack>> compiled_pack();

struct Organisation {
  std::shared_ptr<const CompiledPack> pack;
  std::optional<Profile> profile;
  Uuid controller{};
  std::int64_t sequence = 0;
  bool whole = true;  // false: read as of a sequence from which a body has been erased since

  Basis basis() const { return {pack->pack, profile ? &*profile : nullptr, controller, sequence}; }
};

// The last profile by sequence that is not voided.
Result<std::shared_ptr<const Organisation>> organisation_from(const Uuid& controller, const Case* stream);

// As it stood at a sequence of its stream, of which `stream` holds the rows up to there or more.
Result<std::shared_ptr<const Organisation>> organisation_as_of(const Uuid& controller, Case stream,
                                                               std::int64_t sequence);

}  // namespace varde
