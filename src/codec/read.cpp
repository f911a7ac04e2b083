#include "codec/read.h"

namespace varde::codec {
namespace {

// A name that a host wrote may be anything, even a person's. Only one that looks like ours is repeated in an
// error.
bool looks_like_a_member(std::string_view name) {
  const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  return !name.empty() && name.size() <= 32 && std::all_of(name.begin(), name.end(), plain);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// 2026, 2026-03 or 2026-03-14 in form; whether there is such a day is another question.
bool has_date_form(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7 ? text[i] != '-' : !is_digit(text[i])) return false;
  }
  return true;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

bool fail_text(const Place& at, const TextRule& rule) {
  std::string expected = "must have " + std::to_string(rule.least);
  if (rule.most != rule.least) expected += " to " + std::to_string(rule.most);
  expected += rule.most == 1 ? " character" : " characters";
  if (!rule.letters.empty()) expected.append(" of ").append(rule.spelling);
  return at.fail(Status::Value, expected);
}

bool fail_range(const Place& at, Status status, std::int64_t least, std::int64_t most) {
  return at.fail(status, "must be from " + std::to_string(least) + " to " + std::to_string(most));
}

}  // namespace

std::string Place::pointer() const {
  if (up_ == nullptr) return {};
  return up_->pointer() + '/' + (name_.empty() ? std::to_string(index_) : std::string(name_));
}

bool Place::fail(Status status, std::string_view expected) const {
  const Place* named = this;
  while (named->up_ != nullptr && named->name_.empty()) named = named->up_;
  std::string what = named == this ? "" : "an element of ";
  what += named->name_.empty() ? "the document" : "'" + std::string(named->name_) + "'";
  error_ = varde::fail(status, what.append(" ").append(expected), pointer());
  return false;
}

std::size_t find_member(const Shape& shape, std::string_view name) {
  return static_cast<std::size_t>(std::find(shape.names.begin(), shape.names.end(), name) -
                                  shape.names.begin());
}

bool fail_unknown(const Place& at, std::string_view name, std::size_t position) {
  if (looks_like_a_member(name)) return Place(at, name).fail(Status::Member, "is not a member of its schema");
  return at.fail(Status::Member,
                 "has a member that its schema does not know, number " + std::to_string(position));
}

bool fail_missing(const Place& at, const Shape& shape, Mask seen) {
  const Mask missing = shape.required & ~seen;
  if (missing != 0)
    return Place(at, shape.names[std::countr_zero(missing)]).fail(Status::Missing, "is missing");
  const Mask partner = shape.together & ~seen;
  return Place(at, shape.names[std::countr_zero(partner)])
      .fail(Status::Missing, "is missing: it comes with the members that stand here");
}

bool fail_count(const Place& at, std::size_t least, std::size_t most, std::size_t count) {
  if (count > most) return at.fail(Status::Limit, "must have at most " + std::to_string(most) + " elements");
  return at.fail(Status::Value, "must have at least " + std::to_string(least) + " elements");
}

bool fail_code(const Place& at, Status status, std::string_view (*name)(std::size_t), std::size_t count,
               CodeMask allowed) {
  std::string expected = "must be one of";
  for (std::size_t i = 0; i < count; ++i) {
    if (allowed.has(i)) expected.append(" ").append(name(i));
  }
  return at.fail(status, expected);
}

bool read_string(json::Value value, const Place& at, const TextRule& rule, std::string& out) {
  if (value.type() != json::Type::String) return at.fail(Status::Type, "must be a string");
  const std::string_view text = value.string();
  // A character is at least one octet, so that most texts need no counting.
  const bool fits = text.size() <= rule.most || characters(text) <= rule.most;
  const bool enough = rule.least <= 1 ? text.size() >= rule.least : characters(text) >= rule.least;
  const bool spelt = rule.letters.empty() || text.find_first_not_of(rule.letters) == text.npos;
  if (!fits || !enough || !spelt) return fail_text(at, rule);
  out = text;
  return true;
}

bool read_integer(json::Value value, const Place& at, std::int64_t least, std::int64_t most,
                  std::int64_t& out) {
  if (value.type() != json::Type::Integer) return at.fail(Status::Type, "must be an integer");
  out = value.integer();
  return (out >= least && out <= most) || fail_range(at, Status::Value, least, most);
}

bool read_boolean(json::Value value, const Place& at, bool& out) {
  out = value.type() == json::Type::True;
  return out || value.type() == json::Type::False || at.fail(Status::Type, "must be true or false");
}

bool read_uuid(json::Value value, const Place& at, Uuid& out) {
  if (value.type() != json::Type::String) return at.fail(Status::Type, "must be a string");
  const Result<Uuid> id = parse_uuid(value.string());
  if (!id) return at.fail(Status::Value, "must be a UUID of 36 characters");
  out = *id;
  return true;
}

bool read_date(json::Value value, const Place& at, CivilDate& out) {
  if (value.type() != json::Type::String) return at.fail(Status::Type, "must be a string");
  const std::string_view text = value.string();
  if (text.size() != 10 || !has_date_form(text))
    return at.fail(Status::Value, "must be a date as 2026-03-14");
  const Result<CivilDate> date = parse_civil_date(text);
  if (!date) return at.fail(Status::Date, "must be a day from 1800-01-01 to 2399-12-31");
  out = *date;
  return true;
}

bool read_partial_date(json::Value value, const Place& at, PartialDate& out) {
  if (value.type() != json::Type::String) return at.fail(Status::Type, "must be a string");
  if (!has_date_form(value.string())) {
    return at.fail(Status::Value, "must be a date as 2026, 2026-03 or 2026-03-14");
  }
  const Result<PartialDate> date = parse_partial_date(value.string());
  if (!date) return at.fail(Status::Date, "must be a day from 1800-01-01 to 2399-12-31");
  out = *date;
  return true;
}

bool read_instant_in(json::Value value, const Place& at, std::int64_t least, std::int64_t most,
                     Instant& out) {
  if (value.type() != json::Type::Integer) return at.fail(Status::Type, "must be an integer of microseconds");
  out.us = value.integer();
  return (out.us >= least && out.us <= most) || fail_range(at, Status::Date, least, most);
}

bool read_moment_in(json::Value value, const Place& at, std::int64_t least, std::int64_t most, Moment& out) {
  if (value.type() == json::Type::String)
    return read_partial_date(value, at, out.value.emplace<PartialDate>());
  if (value.type() == json::Type::Integer)
    return read_instant_in(value, at, least, most, out.value.emplace<Instant>());
  return at.fail(Status::Type, "must be an integer of microseconds or a date");
}

bool read_digest(json::Value value, const Place& at, Digest& out) {
  if (value.type() != json::Type::String) return at.fail(Status::Type, "must be a string");
  const std::string_view text = value.string();
  if (text.size() != 2 * out.size() || text.find_first_not_of("0123456789abcdef") != text.npos) {
    return at.fail(Status::Value, "must be 64 lower-case hexadecimal digits");
  }
  const auto nibble = [&](std::size_t i) { return is_digit(text[i]) ? text[i] - '0' : text[i] - 'a' + 10; };
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = static_cast<std::uint8_t>(nibble(2 * i) << 4 | nibble(2 * i + 1));
  }
  return true;
}

bool read_octets(json::Value value, const Place& at, std::size_t most_characters, Bytes& out) {
  if (value.type() != json::Type::String) return at.fail(Status::Type, "must be a string");
  if (value.string().size() > most_characters) {
    return at.fail(Status::Value, "must have at most " + std::to_string(most_characters) + " characters");
  }
  Result<Bytes> octets = from_base64(value.string());
  if (!octets) return at.fail(Status::Value, "must be base 64 with padding");
  out = std::move(*octets);
  return true;
}

bool read_kept(json::Value value, const Place& at, std::string& out) {
  if (value.type() != json::Type::Object) return at.fail(Status::Type, "must be an object");
  out = value.text();
  return true;
}

bool read_constant(json::Value value, const Place& at, std::string_view constant) {
  if (value.type() != json::Type::String) return at.fail(Status::Type, "must be a string");
  return value.string() == constant || at.fail(Status::Kind, "must be " + std::string(constant));
}

bool check_schema(json::Value document, const Place& at, std::string_view schema) {
  for (const auto& [name, value] : document.members()) {
    if (name == "schema") return read_constant(value, Place(at, "schema"), schema);
  }
  return true;
}

}  // namespace varde::codec
