#include "app/organisation.h"

#include "app/pack.g.h"
#include "codec/records.g.h"
#include "rules/fold.h"

namespace varde {

Result<std::shared_ptr<const CompiledPack>> compiled_pack() {
  static const Result<std::shared_ptr<const CompiledPack>> pack = []() -> Result<std::shared_ptr<const CompiledPack>> {
    Result<RulePack> read = read_rule_pack(kRulePack);
    if (!read) return read.error();
    return std::shared_ptr<const CompiledPack>(
        std::make_shared<CompiledPack>(CompiledPack{*std::move(read), sha256(view_of(kRulePack))}));
  }();
  return pack;
}

Result<std::shared_ptr<const Organisation>> organisation_from(const Uuid& controller, const Case* stream) {
  Result<std::shared_ptr<const CompiledPack>> pack = compiled_pack();
  if (!pack) return pack.error();
  auto organisation = std::make_shared<Organisation>();
  organisation->pack = *pack;
  organisation->controller = controller;
  if (stream) {
    organisation->sequence = stream->head.sequence;
    for (const Event& event : stream->events) {
      if (event.kind != EventKind::ProfileLoaded || std::string_view(standing(stream->events, event)) != "stands") continue;
      organisation->profile = std::get<ProfileLoaded>(event.entry->body.value).profile;
    }
  }
  return std::shared_ptr<const Organisation>(std::move(organisation));
}

}  // namespace varde
