// Strict JSON in, canonical JSON out. A parsed document is a flat tape of values over its own copy of the
// text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace varde::json {

// A number written without fraction and exponent that fits 64 bits is an Integer; `-0` is the Integer 0.
// Every other number is a Number: known to be well-formed, kept as it was written, never converted.
enum class Type : std::uint8_t { Null, True, False, Integer, Number, String, Array, Object };

struct Limits {
  std::size_t octets = 4u << 20;  // of the text; at most 1 GiB whatever is asked for
  std::size_t depth = 16;         // arrays and objects within one another
};

class Document;
struct Member;

// A look at one value of a Document; valid as long as the Document lives and is not moved. Any thread.
class Value {
 public:
  // A Value of no document is Null.
  Value() = default;

  Type type() const;
  std::string_view string() const;  // String: its text, escapes undone; else empty
  std::int64_t integer() const;     // Integer: its value; else 0
  std::size_t size() const;         // elements of an Array, members of an Object; else 0

  // for (Value v : value.elements()) / for (auto [name, v] : value.members()). Empty for any other type.
  class ElementRange;
  class MemberRange;
  ElementRange elements() const;
  MemberRange members() const;

  // The value as canonical JSON without spaces, members in the order in which they came. A Number as it was
  // written.
  std::string text() const;

 private:
  friend class Document;
  Value(const Document* document, std::uint32_t at) : document_(document), at_(at) {}
  Value next() const;  // the value behind this one and all that it holds
  const Document* document_ = nullptr;
  std::uint32_t at_ = 0;
};

struct Member {
  std::string_view name;
  Value value;
};

class Value::ElementRange {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Value;
    using difference_type = std::ptrdiff_t;
    using pointer = const Value*;
    using reference = Value;

    Iterator() = default;
    Value operator*() const { return at_; }
    Iterator& operator++() {
      at_ = at_.next();
      --left_;
      return *this;
    }
    Iterator operator++(int) { return std::exchange(*this, std::next(*this)); }
    bool operator==(const Iterator& other) const { return left_ == other.left_; }

   private:
    friend class ElementRange;
    Iterator(Value at, std::size_t left) : at_(at), left_(left) {}
    Value at_;
    std::size_t left_ = 0;
  };

  Iterator begin() const { return {first_, size_}; }
  Iterator end() const { return {Value(), 0}; }
  std::size_t size() const { return size_; }

 private:
  friend class Value;
  ElementRange(Value first, std::size_t size) : first_(first), size_(size) {}
  Value first_;
  std::size_t size_;
};

class Value::MemberRange {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Member;
    using difference_type = std::ptrdiff_t;
    using pointer = const Member*;
    using reference = Member;

    Iterator() = default;
    Member operator*() const { return {name_.string(), name_.next()}; }
    Iterator& operator++() {
      name_ = name_.next().next();
      --left_;
      return *this;
    }
    Iterator operator++(int) { return std::exchange(*this, std::next(*this)); }
    bool operator==(const Iterator& other) const { return left_ == other.left_; }

   private:
    friend class MemberRange;
    Iterator(Value name, std::size_t left) : name_(name), left_(left) {}
    Value name_;
    std::size_t left_ = 0;
  };

  Iterator begin() const { return {first_, size_}; }
  Iterator end() const { return {Value(), 0}; }
  std::size_t size() const { return size_; }

 private:
  friend class Value;
  MemberRange(Value first, std::size_t size) : first_(first), size_(size) {}
  Value first_;
  std::size_t size_;
};

// What parse() gives: everything that a text said. Immutable; moved, not copied by accident.
class Document {
 public:
  Document() = default;  // holds Null
  Document(Document&&) = default;
  Document& operator=(Document&&) = default;
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  Value root() const { return nodes_.empty() ? Value() : Value(this, 0); }

 private:
  friend class Value;
  friend class Builder;
  struct Node {
    std::uint64_t payload;  // Integer: the value; String, Number: begin << 32 | size; Array, Object: size
    std::uint32_t next;     // the node behind this one and all that it holds
    Type type;
  };
  std::string text_;         // the text as given; behind it the strings whose escapes were undone
  std::vector<Node> nodes_;  // in the order of the text; a member is its name and then its value
};

// Parses RFC 8259 text. `where` of a failure is the octet offset in `text`. No other failure than these:
//   Status::Utf8    not UTF-8, or holds NUL, as an octet or as an escape;
//   Status::Json    not JSON, a lone surrogate, anything but white space after the value, a byte order mark,
//   a member
//                   named twice in one object, an exponent beyond 2147483647;
//   Status::Limit   deeper or larger than the limits;
//   Status::Memory  `where` is empty.
// Time is O(n log n); memory is the text and 16 octets a value. Any thread.
Result<Document> parse(std::string_view text, Limits limits = {});

// Writes canonical JSON: no spaces, members in the order given, only the escapes that RFC 8259 demands,
// integers only. The caller gives UTF-8, and calls in an order that makes JSON. One thread at a time.
class Writer {
 public:
  Writer& begin_object() { return open('{'); }
  Writer& end_object() { return close('}'); }
  Writer& begin_array() { return open('['); }
  Writer& end_array() { return close(']'); }
  Writer& name(std::string_view name);
  Writer& string(std::string_view text);
  Writer& integer(std::int64_t value);
  Writer& boolean(bool value) { return raw(value ? "true" : "false"); }
  Writer& null() { return raw("null"); }
  Writer& raw(std::string_view canonical_json);  // kept members under `ext`
  const std::string& text() const { return out_; }
  std::string take() {
    comma_ = false;
    return std::exchange(out_, {});
  }

 private:
  Writer& open(char bracket);
  Writer& close(char bracket);
  void separate();
  std::string out_;
  bool comma_ = false;  // does the next name or value need one before it?
};

}  // namespace varde::json
