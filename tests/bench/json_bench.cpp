// How much a checked tape costs beyond the parser that fills it: an individual plan of 12 kB, read into a
// Document (UTF-8, NUL, names that come twice), against the same parser with a handler that forgets
// everything.
#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <chrono>
#include <cstdio>
#include <string>

#include "codec/json.h"

namespace {

using varde::json::Writer;

constexpr const char* kWords =
    "Hverdagen skal gå roligere, søvnen bli bedre, og støttekontakten følger til trening.";
constexpr const char* kService = "0d3f7c52-6a41-8b7e-9c11-5f0a4de1b2c3";

void write_goal(Writer& out, int i) {
  out.begin_object().name("id").string("g" + std::to_string(i)).name("words").string(kWords);
  out.name("quote")
      .string("Han sier selv:\n\"jeg vil\"")
      .name("area")
      .string("health")
      .name("status")
      .string("active");
  out.name("from")
      .string("2026-03-14")
      .name("to")
      .string("2026-09-14")
      .name("priority")
      .integer(i)
      .end_object();
}

void write_activity(Writer& out, int i) {
  out.begin_object().name("id").string("a" + std::to_string(i)).name("what").string(kWords);
  out.name("service").string(kService).name("goals").begin_array().string("g1").string("g2").end_array();
  out.name("extent")
      .string("to ganger i uken")
      .name("due")
      .string("2026-05-01")
      .name("status")
      .string("planned");
  out.name("hours").integer(i).name("notify").boolean(i % 2 == 0).name("place").string("hjemme");
  out.name("evaluation")
      .string("Snakkes om på neste møte i ansvarsgruppa")
      .name("at")
      .integer(1789000000000000 + i);
  out.end_object();
}

std::string plan() {
  Writer out;
  out.begin_object()
      .name("kind")
      .string("plan.adopt")
      .name("case")
      .string(kService)
      .name("at")
      .integer(1789000000000000);
  out.name("plan").begin_object().name("title").string("Individuell plan").name("from").string("2026-03-14");
  out.name("goals").begin_array();
  for (int i = 0; i < 6; ++i) write_goal(out, i);
  out.end_array().name("activities").begin_array();
  for (int i = 0; i < 28; ++i) write_activity(out, i);
  return out.end_array().end_object().end_object().take();
}

struct Forgetful {
  using error_code = boost::json::error_code;
  using Text = boost::json::string_view;
  static constexpr std::size_t max_object_size = 1u << 30, max_array_size = 1u << 30;
  static constexpr std::size_t max_key_size = 1u << 30, max_string_size = 1u << 30;
  bool on_document_begin(error_code&) { return true; }
  bool on_document_end(error_code&) { return true; }
  bool on_object_begin(error_code&) { return true; }
  bool on_object_end(std::size_t, error_code&) { return true; }
  bool on_array_begin(error_code&) { return true; }
  bool on_array_end(std::size_t, error_code&) { return true; }
  bool on_key_part(Text, std::size_t, error_code&) { return true; }
  bool on_key(Text, std::size_t, error_code&) { return true; }
  bool on_string_part(Text, std::size_t, error_code&) { return true; }
  bool on_string(Text, std::size_t, error_code&) { return true; }
  bool on_number_part(Text, error_code&) { return true; }
  bool on_int64(std::int64_t, Text, error_code&) { return true; }
  bool on_uint64(std::uint64_t, Text, error_code&) { return true; }
  bool on_double(double, Text, error_code&) { return true; }
  bool on_bool(bool, error_code&) { return true; }
  bool on_null(error_code&) { return true; }
  bool on_comment_part(Text, error_code&) { return true; }
  bool on_comment(Text, error_code&) { return true; }
};

template <class Work>
double microseconds(Work work) {
  constexpr int kTimes = 20;
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < kTimes; ++i) work();
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count() / kTimes;
}

}  // namespace

int main() {
  const std::string text = plan();
  bool good = true;
  const auto read = [&] { good = good && varde::json::parse(text).ok(); };
  const auto skim = [&] {
    boost::json::basic_parser<Forgetful> parser{boost::json::parse_options()};
    boost::json::error_code ec;
    good = good && parser.write_some(false, text.data(), text.size(), ec) == text.size() && !ec;
  };
  // The least of many turns, taken by turns: other work on the machine only ever adds.
  double value = microseconds(read), floor = microseconds(skim);
  for (int turn = 0; turn < 400; ++turn) {
    value = std::min(value, microseconds(read));
    floor = std::min(floor, microseconds(skim));
  }
  std::printf("bench json_read %.2f us floor %.2f ratio %.2f limit <=2\n", value, floor, value / floor);
  return good ? 0 : 1;
}
