// A history: what is told and ordered, step by step, over a few cases. A step names others by number, so that
// any part of a history is a history.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/event.h"

namespace varde::property {

inline constexpr int kOrganisation = -1;

struct Step {
  int number = 0;  // keeps it when other steps are taken away
  int person = 0;  // whose case: 0, 1, 2; or the organisation's stream
  bool reported = true;
  Instant now;
  Moment occurred;  // of a fact
  EventBody body;
  std::optional<int> about;  // the step whose event the body points at; with none, at nothing that is there
  std::vector<Confirmation> confirmations;
  std::optional<int> again;  // sends what that step sent once more, and nothing of its own
  bool altered = false;      // ... with another content
  Language language = Language::Bokmal;
  std::string unit = "unit";
};
using History = std::vector<Step>;

// What a label of a conformance file stands for: "@service:gp".
Uuid labelled(const std::string& label);
inline Uuid service(const std::string& name) { return labelled("@service:" + name); }
inline Uuid controller() { return labelled("@controller"); }
inline Uuid command_of(int step) { return labelled("@command:s" + std::to_string(step)); }

// A step as it was sent.
struct Sent {
  bool reported = true;
  Uuid stream;  // the case that it goes to
  Uuid command;
  Instant now;
  std::string context;
  std::string document;
  int step = 0;  // the number of the step that made the document
};

// What the steps so far have made: needed to say what the next one sends.
class Thread {
 public:
  // Nothing when the step repeats one that sent nothing.
  std::optional<Sent> send(const Step& step);
  // The step was accepted.
  void accepted(const Step& step, const Sent& sent);

  // The cases that have been opened, in the order of their persons.
  std::vector<Uuid> cases() const;
  const std::map<int, Uuid>& opened() const { return cases_; }
  // The labels of cases and events, for a conformance file.
  const std::map<Uuid, std::string>& labels() const { return labels_; }

 private:
  EventBody aimed(const Step& step) const;

  std::map<int, Uuid> cases_;   // person -> case
  std::map<int, Uuid> events_;  // step -> the event that it made
  std::map<int, Sent> sent_;
  std::map<Uuid, std::string> labels_;
};

}  // namespace varde::property
