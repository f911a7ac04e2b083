// Messages of others as facts, so that nobody types what a message already said.
#pragma once

#include <string>

#include "app/case.h"
#include "model/message.h"

namespace varde {

// The command that a message is recorded by: the same message again is the same command.
Uuid message_command(const Uuid& controller, const Message& message);

// Who says so: "PLO: Vardevik sykehus".
std::string source_of(const Message& message);

// What a message tells, as a fact of the case that it is about. `known` finds the stay that it continues when
// the message names none: one of the same sender.
// Status::Missing for a member that a message of that type cannot do without.
Result<Fact> fact_of(const Uuid& controller, const Case& known, const Message& message);

}  // namespace varde
