// A letter, or what to say on the telephone, for those without a system: what an envelope would have told
// them.
#pragma once

#include "app/telling.h"
#include "model/envelope.h"
#include "model/outbox.h"

namespace varde {

// Of an envelope that may be told. The person is named only where the receiver may be told who it is.
// `item` is what delivery.change names.
Letter letter_of(const Uuid& stream, const Envelope& envelope, const Uuid& item, DeliveryWay way,
                 const CaseState& state, const Telling& of);

}  // namespace varde
