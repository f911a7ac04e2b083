// Names of events, cases, services and commands: 16 octets in network order, as in RFC 9562.
#pragma once

#include <boost/uuid/uuid.hpp>
#include <compare>
#include <span>
#include <string>
#include <string_view>

#include "base/crypto.h"
#include "base/result.h"

namespace varde {

using Uuid = boost::uuids::uuid;

inline bool is_nil(const Uuid& id) { return id.is_nil(); }

// The text form, 36 lower-case characters.
std::string to_text(const Uuid& id);

// Exactly the text form; upper case is read, braces and other forms are not.
Result<Uuid> parse_uuid(std::string_view text);

// A name derived from octets: the first 16 of their SHA-256, marked version 8.
Uuid uuid_from(const Digest& digest);

}  // namespace varde
