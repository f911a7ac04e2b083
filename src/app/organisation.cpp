#include "app/organisation.h"

#include <algorithm>
#include <set>

#include "app/pack.h"
#include "codec/records.g.h"
#include "rules/fold.h"

namespace varde {

Result<std::shared_ptr<const CompiledPack>> compiled_pack() {
  static const Result<std::shared_ptr<const CompiledPack>> pack =
      []() -> Result<std::shared_ptr<const CompiledPack>> {
    std::string document;
    for (const std::string_view line : kRulePackLines) document += line;
    Result<RulePack> read = read_rule_pack(document);
    if (!read) return read.error();
    const Digest digest = sha256(view_of(write_rule_pack(*read)));  // whatever white space the file has
    return std::shared_ptr<const CompiledPack>(
        std::make_shared<CompiledPack>(CompiledPack{*std::move(read), digest}));
  }();
  return pack;
}

namespace {

// Is every body that is missing one that the stream itself has erased by then?
bool erasures_are_told(const std::vector<Event>& events) {
  std::set<std::int64_t> told;
  for (const Event& event : events) {
    const auto* erased = event.entry ? std::get_if<EntryErased>(&event.entry->body.value) : nullptr;
    if (erased) told.insert(erased->sequences.begin(), erased->sequences.end());
  }
  return std::all_of(events.begin(), events.end(),
                     [&](const Event& event) { return event.entry || told.count(event.sequence) > 0; });
}

}  // namespace

Result<std::shared_ptr<const Organisation>> organisation_from(const Uuid& controller, const Case* stream) {
  Result<std::shared_ptr<const CompiledPack>> pack = compiled_pack();
  if (!pack) return pack.error();
  auto organisation = std::make_shared<Organisation>();
  organisation->pack = *pack;
  organisation->controller = controller;
  if (stream) {
    organisation->sequence = stream->head.sequence;
    organisation->whole = erasures_are_told(stream->events);
    for (const Event& event : stream->events) {
      if (event.kind != EventKind::ProfileLoaded ||
          std::string_view(standing(stream->events, event)) != "stands")
        continue;
      organisation->profile = std::get<ProfileLoaded>(event.entry->body.value).profile;
    }
  }
  return std::shared_ptr<const Organisation>(std::move(organisation));
}

Result<std::shared_ptr<const Organisation>> organisation_as_of(const Uuid& controller, Case stream,
                                                               std::int64_t sequence) {
  std::erase_if(stream.events, [&](const Event& event) { return event.sequence > sequence; });
  stream.head.sequence = sequence;
  return organisation_from(controller, &stream);
}

}  // namespace varde
