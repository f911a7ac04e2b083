// What the help in an area of life tells of the person.
#pragma once

#include "model/codes.g.h"

namespace varde {

Category category_of(Need area);

}  // namespace varde
