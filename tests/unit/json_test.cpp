#include "codec/json.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace varde::json {
namespace {

using namespace std::string_view_literals;

std::string nested(std::size_t depth, std::string_view open, std::string_view close,
                   std::string_view inside) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += open;
  text += inside;
  for (std::size_t i = 0; i < depth; ++i) text += close;
  return text;
}

// What a canonical writer makes of the text.
std::string canonical(std::string_view text) {
  const Result<Document> document = parse(text);
  return document ? document->root().text() : "refused at " + document.error().where;
}

TEST_CASE("a text that is JSON is read, and written back canonically") {
  struct Row {
    const char* id;
    std::string_view text;
    std::string_view canonical;
    Type type;
  };
  const Row rows[] = {
      {"null", "null", "null", Type::Null},
      {"true", "true", "true", Type::True},
      {"false", "false", "false", Type::False},
      {"zero", "0", "0", Type::Integer},
      {"minus-zero", "-0", "0", Type::Integer},
      {"integer", "-17", "-17", Type::Integer},
      {"largest-integer", "9223372036854775807", "9223372036854775807", Type::Integer},
      {"smallest-integer", "-9223372036854775808", "-9223372036854775808", Type::Integer},
      {"one-beyond", "9223372036854775808", "9223372036854775808", Type::Number},
      {"one-below", "-9223372036854775809", "-9223372036854775809", Type::Number},
      {"beyond-64-bits", "18446744073709551616", "18446744073709551616", Type::Number},
      {"fraction-of-none", "1.0", "1.0", Type::Number},
      {"fraction", "0.25", "0.25", Type::Number},
      {"exponent", "1e3", "1e3", Type::Number},
      {"beyond-double", "1e400", "1e400", Type::Number},
      {"below-double", "-1E-400", "-1E-400", Type::Number},
      {"empty-string", "\"\"", "\"\"", Type::String},
      {"norwegian", "\"bl\u00e5b\u00e6r og \u00f8l\"", "\"bl\u00e5b\u00e6r og \u00f8l\"", Type::String},
      {"escapes-undone", R"("\u00e5\/\u0041")", "\"\u00e5/A\"", Type::String},
      {"escapes-kept", R"("\"\\\b\f\n\r\t\u001f")", R"("\"\\\b\f\n\r\t\u001f")", Type::String},
      {"escapes-short", R"("\u0008\u000C\u000a\u000d\u0009")", R"("\b\f\n\r\t")", Type::String},
      {"delete-is-plain", "\"\x7f\"", "\"\x7f\"", Type::String},
      {"surrogate-pair", R"("\ud83d\ude00")", "\"\U0001F600\"", Type::String},
      {"surrogate-pair-upper", R"("\uD83D\uDE00 and more text behind it")",
       "\"\U0001F600 and more text behind it\"", Type::String},
      {"last-code-point", "\"\U0010FFFF\"", "\"\U0010FFFF\"", Type::String},
      {"empty-array", "[]", "[]", Type::Array},
      {"empty-object", "{}", "{}", Type::Object},
      {"spaces", " \t\r\n[ 1 , { \"a\" : null } ] \n", "[1,{\"a\":null}]", Type::Array},
      {"order-kept", R"({"b":1,"a":2,"":3})", R"({"b":1,"a":2,"":3})", Type::Object},
      {"same-name-apart", R"({"a":{"a":1},"b":[{"a":2},{"a":3}]})", R"({"a":{"a":1},"b":[{"a":2},{"a":3}]})",
       Type::Object},
      {"case-differs", R"({"a":1,"A":2})", R"({"a":1,"A":2})", Type::Object},
      {"composed-differs", "{\"\u00e5\":1,\"a\u030a\":2}", "{\"\u00e5\":1,\"a\u030a\":2}", Type::Object},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const Result<Document> document = parse(row.text);
    REQUIRE(document.ok());
    CHECK(document->root().type() == row.type);
    CHECK(document->root().text() == row.canonical);
    CHECK(canonical(row.canonical) == row.canonical);
  }
}

TEST_CASE("a text that is not JSON is refused with its status and place") {
  struct Row {
    const char* id;
    std::string_view text;
    Status status;
    std::string_view where;
  };
  const Row rows[] = {
      {"empty", "", Status::Json, "0"},
      {"only-space", " \n", Status::Json, "2"},
      {"byte-order-mark", "\xEF\xBB\xBF{}", Status::Json, "0"},
      {"word", "nul", Status::Json, "3"},
      {"word-upper", "True", Status::Json, "0"},
      {"not-a-number", "NaN", Status::Json, "0"},
      {"infinity", "-Infinity", Status::Json, "1"},
      {"plus", "+1", Status::Json, "0"},
      {"leading-zero", "01", Status::Json, "1"},
      {"no-fraction", "1.", Status::Json, "2"},
      {"no-exponent", "1e", Status::Json, "2"},
      {"only-minus", "-", Status::Json, "1"},
      {"exponent-too-large", "1e2147483648", Status::Json, "11"},
      {"single-quotes", "'a'", Status::Json, "0"},
      {"comment", "/**/1", Status::Json, "0"},
      {"trailing-comma-array", "[1,]", Status::Json, "3"},
      {"trailing-comma-object", R"({"a":1,})", Status::Json, "7"},
      {"no-value", R"({"a":})", Status::Json, "5"},
      {"no-colon", R"({"a" 1})", Status::Json, "5"},
      {"name-not-string", "{1:2}", Status::Json, "1"},
      {"open-array", "[1", Status::Json, "2"},
      {"open-string", "\"abc", Status::Json, "4"},
      {"wrong-bracket", "[1}", Status::Json, "2"},
      {"garbage-behind", "{} x", Status::Json, "3"},
      {"second-value", "1 2", Status::Json, "2"},
      {"control-in-string", "\"a\nb\"", Status::Json, "2"},
      {"unknown-escape", R"("a\x41")", Status::Json, "3"},
      {"short-escape", R"("\u12")", Status::Json, "5"},
      {"twice-named", R"({"a":1,"b":2,"a":3})", Status::Json, "13"},
      {"twice-named-by-escape", R"({"a":1,"\u0061":3})", Status::Json, "7"},
      {"twice-named-deep", R"([{"x":[{"k":{},"k":{}}]}])", Status::Json, "15"},
      {"twice-named-empty", R"({"":1,"":2})", Status::Json, "6"},
      {"twice-named-same-value", R"({"\"":1,"\"":1})", Status::Json, "8"},
      {"nul-octet", "\"a\0b\""sv, Status::Utf8, "2"},
      {"nul-behind", "1\0"sv, Status::Utf8, "1"},
      {"nul-escape", R"(["x","a\\u0000\u0000"])", Status::Utf8, "14"},
      {"nul-escape-in-name", R"({"\u0000":1})", Status::Utf8, "2"},
      {"lone-continuation", "\"\x80\"", Status::Utf8, "1"},
      {"overlong-slash", "\"\xC0\xAF\"", Status::Utf8, "1"},
      {"overlong-nul", "\"\xC0\x80\"", Status::Utf8, "1"},
      {"overlong-three", "\"ab\xE0\x80\xAF\"", Status::Utf8, "3"},
      {"overlong-four", "\"\xF0\x80\x80\xAF\"", Status::Utf8, "1"},
      {"surrogate-octets", "\"\xED\xA0\x80\"", Status::Utf8, "1"},
      {"beyond-unicode", "\"\xF4\x90\x80\x80\"", Status::Utf8, "1"},
      {"latin-1", "\"bl\xE5\"", Status::Utf8, "3"},
      {"cut-off", "\"\xC3", Status::Utf8, "1"},
      {"not-in-string", "[1]\xFF", Status::Utf8, "3"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const Result<Document> document = parse(row.text);
    REQUIRE_FALSE(document.ok());
    CHECK(document.error().status == row.status);
    CHECK(document.error().where == row.where);
    CHECK_FALSE(document.error().what.empty());
  }
}

TEST_CASE("a lone surrogate is refused wherever the text ends") {
  const std::string_view escapes[] = {R"(\ud800)",       R"(\udbff)",   R"(\udc00)",       R"(\udfff)",
                                      R"(\ud800\u0041)", R"(\ud800\n)", R"(\ud800\ud800)", R"(\uDC00\uD800)"};
  for (std::string_view escape : escapes) {
    for (std::size_t behind = 0; behind < 16; ++behind) {
      const std::string text = "\"" + std::string(escape) + std::string(behind, 'x') + "\"";
      CAPTURE(text);
      const Result<Document> document = parse(text);
      REQUIRE_FALSE(document.ok());
      CHECK(document.error().status == Status::Json);
    }
  }
}

TEST_CASE("limits hold to the octet and to the level") {
  CHECK(parse(nested(16, "[", "]", "1")).ok());
  CHECK(parse(nested(8, "[{\"a\":", "}]", "1")).ok());

  const Result<Document> deep = parse(nested(17, "[", "]", "1"));
  REQUIRE_FALSE(deep.ok());
  CHECK(deep.error().status == Status::Limit);
  CHECK(deep.error().where == "16");
  const Result<Document> deep_object = parse(nested(17, "{\"a\":", "}", "1"));
  REQUIRE_FALSE(deep_object.ok());
  CHECK(deep_object.error().status == Status::Limit);

  CHECK(parse("[[1]]", {.octets = 5, .depth = 2}).ok());
  CHECK(parse("[[1]]", {.octets = 4, .depth = 2}).error() == Error{Status::Limit, "JSON is too long", "4"});
  CHECK(parse("[[1]]", {.octets = 5, .depth = 1}).error().status == Status::Limit);
  CHECK(parse("1", {.octets = 5, .depth = 0}).ok());
  CHECK(parse("[]", {.octets = 5, .depth = 0}).error().status == Status::Limit);
}

TEST_CASE("an object of any size tells a name that comes twice") {
  for (std::size_t size : {2u, 47u, 48u, 49u, 50u, 500u, 20000u}) {
    for (std::size_t first : {std::size_t{0}, (size - 1) / 2, size - 2}) {
      std::string text = "{";
      std::size_t last_at = 0;
      for (std::size_t i = 0; i < size; ++i) {
        if (i > 0) text += ',';
        last_at = text.size();
        text += "\"member " + std::to_string(i + 1 == size ? first : i) + "\":" + std::to_string(i);
      }
      text += '}';
      CAPTURE(size);
      CAPTURE(first);
      const Result<Document> document = parse(text);
      REQUIRE_FALSE(document.ok());
      CHECK(document.error().status == Status::Json);
      CHECK(document.error().where == std::to_string(last_at));
    }
  }
}

TEST_CASE("of several names that come twice the first in the object is told") {
  CHECK(parse(R"({"a":1,"b":1,"b":2,"a":2})").error().where == "13");
  std::string text = "{\"a\":0,\"b\":0";
  for (int i = 0; i < 100; ++i) text += ",\"n" + std::to_string(i) + "\":0";
  const std::size_t at = text.size() + 1;
  text += ",\"b\":1,\"a\":1}";
  CHECK(parse(text).error().where == std::to_string(at));
}

TEST_CASE("members and elements come in order with their values") {
  const Result<Document> document =
      parse(R"({"n":null,"list":[1,"to",[3],{"x":true}],"navn":"Åse","tall":-5})");
  REQUIRE(document.ok());
  const Value root = document->root();
  CHECK(root.size() == 4);
  std::vector<std::string> names;
  for (auto [name, value] : root.members()) {
    names.emplace_back(name);
    if (name == "navn") CHECK(value.string() == "Åse");
    if (name == "tall") CHECK(value.integer() == -5);
    if (name != "list") continue;
    CHECK(value.size() == 4);
    std::vector<Type> types;
    for (Value element : value.elements()) types.push_back(element.type());
    CHECK(types == std::vector<Type>{Type::Integer, Type::String, Type::Array, Type::Object});
    CHECK(value.text() == R"([1,"to",[3],{"x":true}])");
  }
  CHECK(names == std::vector<std::string>{"n", "list", "navn", "tall"});
}

TEST_CASE("a look at another type is empty, never undefined") {
  const Result<Document> document = parse(R"(["text",7,[1],{"a":1},1.5])");
  REQUIRE(document.ok());
  for (Value value : document->root().elements()) {
    CHECK((value.type() == Type::String) == !value.string().empty());
    CHECK((value.type() == Type::Integer) == (value.integer() != 0));
    CHECK((value.type() == Type::Array) == (value.elements().begin() != value.elements().end()));
    CHECK((value.type() == Type::Object) == (value.members().begin() != value.members().end()));
  }
  const Value none;
  CHECK(none.type() == Type::Null);
  CHECK(none.text() == "null");
  CHECK(none.size() == 0);
  CHECK(none.elements().begin() == none.elements().end());
  CHECK(Document().root().type() == Type::Null);
}

TEST_CASE("the document has its own copy of the text") {
  std::string text = R"({"navn":"kort","lang":"et lengre navn \u00e5 huske"})";
  Result<Document> document = parse(text);
  REQUIRE(document.ok());
  const Document kept = std::move(document).value();
  text.assign(text.size(), '#');
  CHECK(kept.root().text() == "{\"navn\":\"kort\",\"lang\":\"et lengre navn å huske\"}");
}

TEST_CASE("strings with escapes are read whole at every length") {
  // Boost hands long strings with escapes over in pieces of its buffer's size.
  for (std::size_t before : {0u, 1u, 4094u, 4095u, 4096u, 4097u, 9000u}) {
    for (std::size_t behind : {0u, 1u, 4094u, 4095u, 4096u, 9000u}) {
      const std::string head(before, 'h'), tail(behind, 't');
      const Result<Document> document =
          parse("{\"" + head + "\\n" + tail + "\":\"" + tail + "\\u00e5" + head + "\"}");
      REQUIRE(document.ok());
      const auto [name, value] = *document->root().members().begin();
      CHECK(name == head + "\n" + tail);
      CHECK(value.string() == tail + "å" + head);
    }
  }
}

TEST_CASE("the writer writes what the reader reads") {
  Writer out;
  out.begin_object();
  out.name("a")
      .integer(INT64_MIN)
      .name("b")
      .begin_array()
      .integer(INT64_MAX)
      .boolean(true)
      .boolean(false)
      .null();
  out.begin_array().end_array().begin_object().end_object().end_array();
  out.name("navn \"å\"").string("linje\n\x01 \\ / \x7f").name("ext").raw(R"({"x":1})").end_object();
  const std::string expected =
      "{\"a\":-9223372036854775808,\"b\":[9223372036854775807,true,false,null,[],{}],"
      "\"navn \\\"å\\\"\":\"linje\\n\\u0001 \\\\ / \x7f\",\"ext\":{\"x\":1}}";
  CHECK(out.text() == expected);
  CHECK(canonical(out.text()) == expected);
  CHECK(out.take() == expected);
  out.begin_array().integer(1).integer(2).end_array();
  CHECK(out.text() == "[1,2]");
}

TEST_CASE("each octet of a string is escaped at each place, and comes back") {
  for (int c = 1; c < 0x80; ++c) {
    for (std::size_t at = 0; at < 17; ++at) {
      std::string text(17, 'x');
      text[at] = static_cast<char>(c);
      Writer out;
      const std::string written = out.string(text).take();
      const bool escaped = c < 0x20 || c == '"' || c == '\\';
      CAPTURE(written);
      CHECK((written.size() > text.size() + 2) == escaped);
      const Result<Document> document = parse(written);
      REQUIRE(document.ok());
      CHECK(document->root().string() == text);
    }
  }
}

// A random value, written canonically.
void write_random(Writer& out, std::mt19937& random, int depth) {
  const auto below = [&](unsigned n) { return random() % n; };
  const auto text = [&] {
    static const std::string_view pieces[] = {"a",          "å", "\n",   "\"",          "\\",
                                              "\U0001F600", " ", "\x01", "lengre tekst"};
    std::string made;
    for (unsigned i = below(12); i > 0; --i) made += pieces[below(std::size(pieces))];
    return made;
  };
  switch (below(depth > 0 ? 6 : 4)) {
    case 0:
      out.null();
      return;
    case 1:
      out.boolean(below(2) == 0);
      return;
    case 2:
      out.integer(static_cast<std::int64_t>(std::uint64_t{random()} << 32 | random()) >> below(64));
      return;
    case 3:
      out.string(text());
      return;
    case 4:
      out.begin_array();
      for (unsigned i = below(6); i > 0; --i) write_random(out, random, depth - 1);
      out.end_array();
      return;
    default:
      out.begin_object();
      for (unsigned i = below(60); i > 0; --i) {
        write_random(out.name(text() + std::to_string(i)), random, depth - 1);
      }
      out.end_object();
  }
}

TEST_CASE("random documents: canonical text comes back octet for octet, and no damage to it does harm") {
  for (unsigned seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    std::mt19937 random(seed);
    Writer out;
    write_random(out, random, 3);
    std::string text = out.take();
    REQUIRE(canonical(text) == text);

    text[random() % text.size()] = static_cast<char>(random());
    const Result<Document> damaged = parse(text);
    if (damaged) {
      const std::string again = damaged->root().text();
      CHECK(canonical(again) == again);
    } else {
      CHECK(std::stoul(damaged.error().where) <= text.size());
    }
  }
}

}  // namespace
}  // namespace varde::json
