// Tables as spreadsheets write them.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "codec/csv.h"

namespace varde::test {
namespace {

using Fields = std::vector<std::vector<std::string>>;

Fields fields(std::string_view text) {
  const auto rows = parse_csv(text);
  REQUIRE(rows.ok());
  Fields out;
  for (const CsvRow& row : *rows) out.push_back(row.fields);
  return out;
}

TEST_CASE("csv: what a text holds") {
  struct Row {
    std::string_view id, text;
    Fields expected;
  };
  const Row rows[] = {
      {"semicolons", "a;b\n1;2\n", {{"a", "b"}, {"1", "2"}}},
      {"commas", "a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
      {"tabs", "a\tb\n1\t2\n", {{"a", "b"}, {"1", "2"}}},
      {"a comma within semicolons", "a;b\n1,5;2\n", {{"a", "b"}, {"1,5", "2"}}},
      {"a separator within quotes of the header", "\"a,b,c\";d\n1;2", {{"a,b,c", "d"}, {"1", "2"}}},
      {"CRLF", "a;b\r\n1;2\r\n", {{"a", "b"}, {"1", "2"}}},
      {"CR", "a;b\r1;2\r", {{"a", "b"}, {"1", "2"}}},
      {"no line end at the end", "a;b\n1;2", {{"a", "b"}, {"1", "2"}}},
      {"a byte order mark",
       "\xef\xbb\xbf"
       "a;b\n1;2",
       {{"a", "b"}, {"1", "2"}}},
      {"white space around", " a ; b \n 1 ;\t2 ", {{"a", "b"}, {"1", "2"}}},
      {"quotes", "a;b\n\"1;2\";3", {{"a", "b"}, {"1;2", "3"}}},
      {"quotes within quotes", "a;b\n\"1\"\"2\";3", {{"a", "b"}, {"1\"2", "3"}}},
      {"a line break within quotes", "a;b\n\"1\n2\";3", {{"a", "b"}, {"1\n2", "3"}}},
      {"an empty quoted field", "a;b\n\"\";3", {{"a", "b"}, {"", "3"}}},
      {"lines that hold nothing", "\n\na;b\n;\n\n1;2\n\n", {{"a", "b"}, {"1", "2"}}},
      {"an empty field at the end", "a;b\n1;", {{"a", "b"}, {"1", ""}}},
      {"UTF-8", "navn\nB\xc3\xa5tsfjord", {{"navn"}, {"B\xc3\xa5tsfjord"}}},
      {"Windows-1252",
       "navn\nB\xe5tsfjord \xd8 \xe6 \x80 \x96",
       {{"navn"}, {"B\xc3\xa5tsfjord \xc3\x98 \xc3\xa6 \xe2\x82\xac \xe2\x80\x93"}}},
      {"a separator that is stated", "sep=;\r\na;b,c,d\r\n1;2", {{"a", "b,c,d"}, {"1", "2"}}},
      {"a comma that is stated", "sep=,\na,b;c;d\n1,2", {{"a", "b;c;d"}, {"1", "2"}}},
      {"stated within quotes, with a byte order mark",
       "\xef\xbb\xbf\"sep=|\"\na|b\n1|2",
       {{"a", "b"}, {"1", "2"}}},
      {"stated by a letter, which is a header", "sep=a\n1", {{"sep=a"}, {"1"}}},
      {"stated below the header, which is a row", "a;b\nsep=;\n1;2", {{"a", "b"}, {"sep=", ""}, {"1", "2"}}},
      {"stated above nothing", "sep=;", {}},
      {"nothing", "", {}},
      {"one field", "a", {{"a"}}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    CHECK(fields(row.text) == row.expected);
  }
}

TEST_CASE("csv: lines are counted as an editor does") {
  const auto rows = parse_csv("a;b\r\n\r\n\"1\r\n2\";3\r\nx;y\n");
  REQUIRE(rows.ok());
  REQUIRE(rows->size() == 3);
  CHECK((*rows)[0].line == 1);
  CHECK((*rows)[1].line == 3);
  CHECK((*rows)[2].line == 5);
  const auto stated = parse_csv("sep=;\r\na;b\r\n");
  REQUIRE(stated.ok());
  REQUIRE(stated->size() == 1);
  CHECK((*stated)[0].line == 2);
}

TEST_CASE("csv: a mistake costs one row") {
  struct Row {
    std::string_view id, text;
    CsvRow::Fault fault;
    std::size_t field;
  };
  const Row rows[] = {
      {"a quote that does not close", "a;b\nx;\"1\n3;4\n", CsvRow::Fault::QuoteOpen, 1},
      {"a quote within", "a;b\nx;1\"2\n3;4\n", CsvRow::Fault::QuoteInside, 1},
      {"text behind a quote", "a;b\n\"x\"y;2\n3;4\n", CsvRow::Fault::QuoteInside, 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    const auto read = parse_csv(row.text);
    REQUIRE(read.ok());
    REQUIRE(read->size() == 3);
    CHECK((*read)[1].fault == row.fault);
    CHECK((*read)[1].faulty_field == row.field);
    CHECK((*read)[1].line == 2);
    CHECK((*read)[2].fault == CsvRow::Fault::None);
    CHECK((*read)[2].fields == std::vector<std::string>{"3", "4"});
    CHECK((*read)[2].line == 3);
  }
}

TEST_CASE("csv: what is beyond the limits") {
  CsvLimits limits;
  limits.octets = 20;
  limits.rows = 3;
  limits.fields = 4;
  const auto status = [&](std::string_view text) { return parse_csv(text, limits).error(); };
  CHECK(parse_csv("a\nb\nc\n", limits).ok());
  CHECK(status("a\nb\nc\nd\n") == Error{Status::Limit, "too many rows", "4"});
  CHECK(status("a;b\n1;2;3;4;5\n") == Error{Status::Limit, "too many fields in a row", "2"});
  CHECK(status("aaaaaaaaaaaaaaaaaaaaa").status == Status::Limit);
  CHECK(status(std::string_view("a\0b", 3)) ==
        Error{Status::Utf8, "neither UTF-8 nor Windows-1252: it holds NUL", "1"});
}

}  // namespace
}  // namespace varde::test
