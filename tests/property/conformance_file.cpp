#include "property/conformance_file.h"

#include <map>
#include <set>

namespace varde::property {
namespace {

// Every UUID that has a label, by its label; every other stays.
std::string with_labels(std::string document, const std::map<std::string, std::string>& labels) {
  for (const auto& [id, label] : labels) {
    for (std::size_t at; (at = document.find("\"" + id + "\"")) != std::string::npos;) {
      document.replace(at, id.size() + 2, "\"" + label + "\"");
    }
  }
  return document;
}

std::map<std::string, std::string> all_labels(const std::vector<Sent>& sent, const Thread& thread) {
  std::map<std::string, std::string> labels;
  const auto add = [&](const std::string& label) { labels[to_text(labelled(label))] = label; };
  for (const char* name : {"unit", "other-unit", "mental-health", "nav", "gp", "elsewhere"}) {
    add("@service:" + std::string(name));
  }
  add("@controller");
  add("@nothing");
  for (const Sent& one : sent) {
    add("@command:s" + std::to_string(one.step));
    add("@event:s" + std::to_string(one.step));
  }
  for (const auto& [id, label] : thread.labels()) labels[to_text(id)] = label;
  return labels;
}

std::string expected(const Reply& reply) {
  switch (reply.answer) {
    case Status::Ok:
      return R"({"answer": "ok"})";
    case Status::Confirm:
      return R"({"answer": "confirm"})";
    case Status::Refused:
      return R"({"answer": "refused"})";
    case Status::Repeated:
      return R"({"answer": "repeated"})";
    case Status::Erased:
      return R"({"answer": "erased"})";
    case Status::UnknownService:
      return R"({"error": "UNKNOWN_SERVICE"})";
    case Status::CommandDiffers:
      return R"({"error": "COMMAND_DIFFERS"})";
    case Status::NotFound:
      return R"({"error": "NOT_FOUND"})";
    case Status::Value:
      return R"({"error": "VALUE"})";
    default:
      return R"({"error": "INTERNAL"})";
  }
}

}  // namespace

std::string write_steps(const std::vector<Sent>& sent, const std::vector<Reply>& replies,
                        const Thread& thread, const std::string& name, const std::string& about) {
  const std::map<std::string, std::string> labels = all_labels(sent, thread);
  std::string text = "{\n  \"name\": \"" + name + "\",\n  \"about\": \"" + about +
                     "\",\n  \"test_numbers\": true,\n  \"steps\": [";
  std::set<std::string> ids;
  for (std::size_t i = 0; i < sent.size() && i < replies.size(); ++i) {
    std::string id = "s" + std::to_string(sent[i].step);
    while (!ids.insert(id).second) id += "-again";
    text += i == 0 ? "\n" : ",\n";
    text += "    {\"id\": \"" + id + "\", \"call\": \"" + (sent[i].reported ? "report" : "act") +
            "\", \"now\": \"" + to_text(sent[i].now) +
            "\",\n     \"context\": " + with_labels(sent[i].context, labels) +
            ",\n     \"document\": " + with_labels(sent[i].document, labels) +
            ",\n     \"expect\": " + expected(replies[i]) + "}";
  }
  return text + "\n  ]\n}\n";
}

}  // namespace varde::property
