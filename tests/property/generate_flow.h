// What goes between services, at random: referrals, appointments, contacts, stays, and what others tell.
#pragma once

#include "model/event.h"
#include "property/random.h"

namespace varde::property {

// `service` and `on` are what the history has at hand: one of its services, and a day about now.
EventBody flow_body(Random& random, const Uuid& service, const Uuid& other, CivilDate on);

}  // namespace varde::property
