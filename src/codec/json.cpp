#include "codec/json.h"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <functional>
#include <new>
#include <numeric>
#include <optional>
#include <span>
#include <tuple>

#include "base/utf8.h"

namespace varde::json {

namespace {

// Offsets are 32 bits wide, and text_ can grow to twice the text.
constexpr std::size_t kMostOctets = 1u << 30;
constexpr std::uint64_t kSizeMask = 0xffffffff;

std::uint64_t slice(std::size_t begin, std::size_t size) { return std::uint64_t{begin} << 32 | size; }

// The offset of the opening quote of string number `index` in a well-formed beginning of JSON.
std::size_t offset_of_string(std::string_view text, std::size_t index) {
  std::size_t at = text.find('"');
  while (index-- > 0) {
    for (++at; text[at] != '"'; ++at) at += text[at] == '\\';
    at = text.find('"', at + 1);
  }
  return at;
}

// The offset of the first escaped NUL of the string that begins at `at`.
std::size_t offset_of_nul(std::string_view text, std::size_t at) {
  for (++at; text.substr(at, 6) != "\\u0000"; ++at) at += text[at] == '\\';
  return at;
}

// The index of the first name that has come before; nothing when all differ.
using Repeated = std::optional<std::size_t>;

// Up to here a look at all names before costs less than sorting them.
constexpr std::size_t kFewNames = 48;

Repeated repeated_of_few(std::span<const std::string_view> names) {
  std::uint64_t seen = 0;  // a bit of 64 for each name: only names that share one are compared
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string_view name = names[i];
    const std::uint64_t bit = std::uint64_t{1} << (std::hash<std::string_view>()(name) & 63);
    const auto before = names.first(i);
    if ((seen & bit) != 0 && std::find(before.begin(), before.end(), name) != before.end()) return i;
    seen |= bit;
  }
  return {};
}

// O(n log n), whatever a stranger sends.
Repeated repeated_of_many(std::span<const std::string_view> names) {
  std::vector<std::size_t> order(names.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return std::tie(names[a], a) < std::tie(names[b], b); });
  Repeated first;
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (names[order[i]] == names[order[i - 1]]) first = std::min(first.value_or(order[i]), order[i]);
  }
  return first;
}

}  // namespace

// Takes what Boost's parser finds, in the order of the text, and lays it on the tape.
class Builder {
 public:
  using error_code = boost::json::error_code;
  static constexpr std::size_t max_object_size = kMostOctets;
  static constexpr std::size_t max_array_size = kMostOctets;
  static constexpr std::size_t max_key_size = kMostOctets;
  static constexpr std::size_t max_string_size = kMostOctets;

  explicit Builder(std::string_view text) : source_(text) {
    document_.text_ = text;
    document_.nodes_.reserve(text.size() / 16 + 8);
  }

  bool on_document_begin(error_code&) { return true; }
  bool on_document_end(error_code&) { return true; }
  bool on_object_begin(error_code&) { return begin(Type::Object); }
  bool on_object_end(std::size_t size, error_code& ec) {
    end(size);
    return size < 2 || names_differ(size, ec);
  }
  bool on_array_begin(error_code&) { return begin(Type::Array); }
  bool on_array_end(std::size_t size, error_code&) { return end(size); }
  bool on_key_part(std::string_view part, std::size_t, error_code&) { return add_part(part); }
  bool on_key(std::string_view part, std::size_t size, error_code& ec) { return add_string(part, size, ec); }
  bool on_string_part(std::string_view part, std::size_t, error_code&) { return add_part(part); }
  bool on_string(std::string_view part, std::size_t size, error_code& ec) {
    return add_string(part, size, ec);
  }
  bool on_number_part(std::string_view, error_code&) { return true; }
  bool on_int64(std::int64_t value, std::string_view, error_code&) {
    return add(Type::Integer, static_cast<std::uint64_t>(value));
  }
  bool on_uint64(std::uint64_t, std::string_view lexeme, error_code&) { return add_number(lexeme); }
  bool on_double(double, std::string_view lexeme, error_code&) { return add_number(lexeme); }
  bool on_bool(bool value, error_code&) { return add(value ? Type::True : Type::False, 0); }
  bool on_null(error_code&) { return add(Type::Null, 0); }
  bool on_comment_part(std::string_view, error_code&) { return false; }
  bool on_comment(std::string_view, error_code&) { return false; }

  Document take() { return std::move(document_); }

  // What the handler itself refused, if it was the handler.
  const std::optional<Error>& refusal() const { return refusal_; }

 private:
  bool begin(Type type) {
    open_.push_back(document_.nodes_.size());
    return add(type, 0);
  }
  bool end(std::size_t size) {
    last_closed_ = open_.back();
    open_.pop_back();
    document_.nodes_[last_closed_].payload = size;
    document_.nodes_[last_closed_].next = static_cast<std::uint32_t>(document_.nodes_.size());
    return true;
  }
  bool add(Type type, std::uint64_t payload) {
    const auto next = static_cast<std::uint32_t>(document_.nodes_.size() + 1);
    document_.nodes_.push_back({payload, next, type});
    return true;
  }
  bool add_number(std::string_view lexeme) {
    return add(Type::Number, slice(static_cast<std::size_t>(lexeme.data() - source_.data()), lexeme.size()));
  }

  bool add_part(std::string_view part) {
    document_.text_ += part;
    in_parts_ = true;
    return true;
  }
  // A string without escapes lies in the source in one piece, so its octets are in the copy already.
  bool add_string(std::string_view part, std::size_t size, error_code& ec) {
    const char* const begin = source_.data();
    const bool in_source =
        std::less_equal<>()(begin, part.data()) && std::less_equal<>()(part.data(), begin + source_.size());
    if (!in_parts_ && in_source)
      return add(Type::String, slice(static_cast<std::size_t>(part.data() - begin), size));
    document_.text_ += part;
    in_parts_ = false;
    const std::size_t at = document_.text_.size() - size;
    add(Type::String, slice(at, size));
    if (document_.text_.find('\0', at) == std::string::npos) return true;
    return refuse(ec, Status::Utf8, "NUL in a string",
                  offset_of_nul(source_, offset_of(document_.nodes_.size() - 1)));
  }

  bool names_differ(std::size_t size, error_code& ec) {
    names_.clear();
    auto at = static_cast<std::uint32_t>(last_closed_ + 1);
    for (std::size_t i = 0; i < size; ++i) {
      names_.push_back(string_at(at));
      at = document_.nodes_[at + 1].next;
    }
    const Repeated second = size <= kFewNames ? repeated_of_few(names_) : repeated_of_many(names_);
    if (!second) return true;
    at = static_cast<std::uint32_t>(last_closed_ + 1);
    for (std::size_t i = 0; i < *second; ++i) at = document_.nodes_[at + 1].next;
    return refuse(ec, Status::Json, "a member is named twice in one object", offset_of(at));
  }
  std::string_view string_at(std::size_t node) const {
    const std::uint64_t at = document_.nodes_[node].payload;
    return std::string_view(document_.text_).substr(at >> 32, at & kSizeMask);
  }

  // Strings stand on the tape in the order of the text, so the n-th there is the n-th in the text.
  std::size_t offset_of(std::size_t node) const {
    const auto before = std::span(document_.nodes_).first(node);
    const auto is_string = [](const Document::Node& n) { return n.type == Type::String; };
    return offset_of_string(source_,
                            static_cast<std::size_t>(std::count_if(before.begin(), before.end(), is_string)));
  }
  bool refuse(error_code& ec, Status status, const char* what, std::size_t offset) {
    refusal_ = fail(status, what, std::to_string(offset));
    ec = boost::json::make_error_code(boost::json::error::syntax);
    return false;
  }

  std::string_view source_;
  Document document_;
  std::vector<std::size_t> open_;
  std::size_t last_closed_ = 0;
  bool in_parts_ = false;
  std::vector<std::string_view> names_;
  std::optional<Error> refusal_;
};

namespace {

Error failure(const boost::json::error_code& ec, std::size_t offset) {
  const char* what = "not JSON";
  Status status = Status::Json;
  if (ec == boost::json::error::too_deep) {
    status = Status::Limit;
    what = "JSON is nested too deep";
  } else if (ec == boost::json::error::extra_data) {
    what = "something follows the JSON value";
  } else if (ec == boost::json::error::incomplete) {
    what = "JSON ends too early";
  } else if (ec == boost::json::error::exponent_overflow) {
    what = "the exponent of a number is too large";
  }
  return fail(status, what, std::to_string(offset));
}

Result<Document> parse_checked(std::string_view text, const Limits& limits) {
  boost::json::parse_options options;
  options.max_depth = limits.depth;
  options.allow_invalid_utf8 = true;  // first_bad_octet() has seen the whole text
  boost::json::basic_parser<Builder> parser(options, text);
  boost::json::error_code ec;
  const std::size_t read = parser.write_some(false, text.data(), text.size(), ec);
  if (!ec && read < text.size()) ec = boost::json::make_error_code(boost::json::error::extra_data);
  if (!ec) return parser.handler().take();
  if (parser.handler().refusal()) return *parser.handler().refusal();
  return failure(ec, read);
}

void write(Writer& out, Value value) {
  switch (value.type()) {
    case Type::Null:
      out.null();
      return;
    case Type::True:
      out.boolean(true);
      return;
    case Type::False:
      out.boolean(false);
      return;
    case Type::Integer:
      out.integer(value.integer());
      return;
    case Type::Number:
      out.raw(value.text());
      return;
    case Type::String:
      out.string(value.string());
      return;
    case Type::Array:
      out.begin_array();
      for (Value element : value.elements()) write(out, element);
      out.end_array();
      return;
    case Type::Object:
      out.begin_object();
      for (auto [name, member] : value.members()) write(out.name(name), member);
      out.end_object();
      return;
  }
}

}  // namespace

Result<Document> parse(std::string_view text, Limits limits) {
  try {
    const std::size_t most = std::min(limits.octets, kMostOctets);
    if (text.size() > most) return fail(Status::Limit, "JSON is too long", std::to_string(most));
    if (const auto bad = first_bad_octet(text))
      return fail(Status::Utf8, "not UTF-8, or NUL", std::to_string(*bad));
    return parse_checked(text, limits);
  } catch (const std::bad_alloc&) {
    return Error{Status::Memory, {}, {}};
  }
}

Type Value::type() const { return document_ ? document_->nodes_[at_].type : Type::Null; }

std::string_view Value::string() const {
  if (type() != Type::String) return {};
  const std::uint64_t at = document_->nodes_[at_].payload;
  return std::string_view(document_->text_).substr(at >> 32, at & kSizeMask);
}

std::int64_t Value::integer() const {
  return type() == Type::Integer ? static_cast<std::int64_t>(document_->nodes_[at_].payload) : 0;
}

std::size_t Value::size() const {
  const bool holds = type() == Type::Array || type() == Type::Object;
  return holds ? document_->nodes_[at_].payload : 0;
}

Value Value::next() const { return {document_, document_->nodes_[at_].next}; }

Value::ElementRange Value::elements() const {
  return {Value(document_, at_ + 1), type() == Type::Array ? size() : 0};
}

Value::MemberRange Value::members() const {
  return {Value(document_, at_ + 1), type() == Type::Object ? size() : 0};
}

std::string Value::text() const {
  if (type() == Type::Number) {
    const std::uint64_t at = document_->nodes_[at_].payload;
    return document_->text_.substr(at >> 32, at & kSizeMask);
  }
  Writer out;
  write(out, *this);
  return out.take();
}

}  // namespace varde::json
