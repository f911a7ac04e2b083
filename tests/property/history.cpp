#include "property/history.h"

#include "codec/records.g.h"
#include "rules/basis.h"

namespace varde::property {
namespace {

Uuid derived(const char* tag, const Uuid* command) {
  Sha256 hash;
  const Uuid by = controller();
  hash.add(tag).add_part(ByteView(by.data, 16));
  if (command) hash.add_part(ByteView(command->data, 16));
  return uuid_from(hash.digest());
}

std::string context_of(const Step& step) {
  Context context;
  context.controller = controller();
  context.unit = service(step.unit);
  context.actor.role = "case-worker";
  context.purpose = Purpose::Planning;
  context.language = step.language;
  return write_context(context);
}

}  // namespace

Uuid labelled(const std::string& label) { return uuid_from(sha256(view_of(label))); }

EventBody Thread::aimed(const Step& step) const {
  EventBody body = step.body;
  Uuid target = labelled("@nothing");
  if (step.about) {
    const auto event = events_.find(*step.about);
    target = event == events_.end() ? labelled("@event:s" + std::to_string(*step.about)) : event->second;
  }
  if (auto* withdrawn = std::get_if<ConsentWithdrawn>(&body.value)) withdrawn->consent = target;
  if (auto* corrected = std::get_if<EventCorrected>(&body.value)) corrected->event = target;
  if (auto* voided = std::get_if<EventVoided>(&body.value)) voided->event = target;
  return body;
}

std::optional<Sent> Thread::send(const Step& step) {
  if (step.again) {
    const auto before = sent_.find(*step.again);
    if (before == sent_.end()) return std::nullopt;
    Sent sent = before->second;
    sent.now = step.now;
    if (step.altered) {
      sent.document.pop_back();
      sent.document += R"(,"ext":{"altered":true}})";
    }
    return sent;
  }
  Sent sent;
  sent.step = step.number;
  sent.reported = step.reported;
  sent.command = command_of(step.number);
  sent.now = step.now;
  sent.context = context_of(step);
  const auto known = cases_.find(step.person);
  std::optional<Uuid> named;
  if (known != cases_.end()) named = known->second;
  sent.stream = named ? *named : derived("varde-case-1", &sent.command);
  if (step.person == kOrganisation) {
    sent.stream = derived("varde-organisation-1", nullptr);
    // Only a profile finds its stream by itself.
    if (step.body.kind() == EventKind::ProfileLoaded) {
      named.reset();
    } else {
      named = sent.stream;
    }
  }
  if (step.reported) {
    sent.document = write_fact(Fact{sent.command, named, step.occurred, std::nullopt, aimed(step), {}});
  } else {
    sent.document = write_command(Command{sent.command, named, step.confirmations, aimed(step), {}});
  }
  sent_[step.number] = sent;
  return sent;
}

void Thread::accepted(const Step& step, const Sent& sent) {
  const std::string name = "s" + std::to_string(step.number);
  if (step.person != kOrganisation && cases_.try_emplace(step.person, sent.stream).second) {
    labels_[sent.stream] = "@case:" + name;
  }
  const Uuid event = event_id(controller(), sent.stream, sent.command, step.body.kind(), 1);
  events_[step.number] = event;
  labels_[event] = "@event:" + name;
}

std::vector<Uuid> Thread::cases() const {
  std::vector<Uuid> all;
  for (const auto& [person, stream] : cases_) all.push_back(stream);
  return all;
}

}  // namespace varde::property
