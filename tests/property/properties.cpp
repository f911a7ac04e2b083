#include "property/properties.h"

#include <algorithm>
#include <map>
#include <set>

#include "codec/records.g.h"
#include "property/conformance_file.h"
#include "property/random.h"
#include "property/state_properties.h"
#include "property/ways.h"
#include "rules/consents.h"
#include "rules/obligations.h"

namespace varde::property {
namespace {

constexpr QueryKind kKinds[] = {QueryKind::Summary, QueryKind::Plan, QueryKind::History};

// An outcome without what is rendered: texts and names follow the profile and the plan of the day on which it
// is shown.
std::string without_texts(const std::string& outcome) {
  std::string out;
  for (std::size_t at = 0; at < outcome.size();) {
    const std::size_t mark = outcome.find("\":\"", at);
    if (mark == std::string::npos) return out + outcome.substr(at);
    const std::size_t name = outcome.rfind('"', mark - 1) + 1;
    const std::string member = outcome.substr(name, mark - name);
    std::size_t end = mark + 3;
    while (outcome[end] != '"') end += outcome[end] == '\\' ? 2 : 1;
    const bool rendered = member == "text" || member == "owner_name" || member == "recipient_name";
    out += outcome.substr(at, (rendered ? mark + 3 : end) - at);
    at = end;
  }
  return out;
}

// A read that was made at some time, to be made again later.
struct Remembered {
  Question question;
  Reply reply;
  bool stands = true;  // nothing has come since that may change what was known then
};

// An accepted command, to be sent again.
struct Accepted {
  Sent sent;
  Reply reply;
};

// One history over the memory ledger, judged step by step.
class Trial {
 public:
  Trial() : way_(open_memory_way()) {}

  std::optional<Failure> run(const History& history) {
    for (const Step& step : history) {
      take(step);
      if (failure_) return failure_;
    }
    at_ = 0;
    at_the_end();
    return failure_;
  }

  const std::vector<Sent>& sent() const { return all_sent_; }
  const std::vector<Reply>& replies() const { return replies_; }
  const Thread& thread() const { return thread_; }
  BookWay& way() { return *way_; }
  Instant last() const { return last_; }

 private:
  void fail(const char* property, std::string detail) {
    if (!failure_) failure_ = Failure{property, std::move(detail), at_};
  }
  void expect(bool holds, const char* property, const std::string& detail = {}) {
    if (!holds) fail(property, detail);
  }

  // The stream as it stands; opened anew when something has been written.
  Result<Case> opened(const Uuid& stream) {
    const Result<StreamHead> head = way_->ledger().head(stream);
    const auto kept = opened_.find(stream);
    if (head && kept != opened_.end() && kept->second.head == *head) return kept->second;
    Result<Case> fresh = way_->open(stream);
    if (fresh) opened_[stream] = *fresh;
    return fresh;
  }

  void take(const Step& step) {
    at_ = step.number;
    const std::optional<Sent> sent = thread_.send(step);
    if (!sent) return;
    last_ = std::max(last_, step.now);
    const Result<Case> before = opened(sent->stream);
    const Reply reply = way_->send(*sent);
    const Result<Case> after = opened(sent->stream);
    all_sent_.push_back(*sent);
    replies_.push_back(reply);
    if (!before || !after) return fail("a stream that was written can be opened", "");
    if (step.again) return judge_again(*sent, reply, *before, *after);

    judge_answer(step, reply, *before, *after);
    if (reply.answer != Status::Ok) return;
    if (step.person != kOrganisation && !step.reported) judge_activation(*before, *after, step.now);
    thread_.accepted(step, *sent);
    accepted_.push_back({*sent, reply});
    judge_at_once(step, *sent, reply);
    expire(step, *sent);
    if (step.person != kOrganisation) judge_state(*after, step.now, false);
    remember(step, *sent);
  }

  // A loaded profile names services, so that its own outcome is shown with other names from then on.
  void judge_at_once(const Step& step, const Sent& sent, const Reply& reply) {
    const Reply again = way_->send(sent);
    const bool same = step.person == kOrganisation ? without_texts(again.text) == without_texts(reply.text)
                                                   : again.text == reply.text;
    expect(again.answer == Status::Repeated && same, "a command sent again at once gives the same octets",
           reply.text + "\n" + again.text);
  }

  // Facts are taken. Acts are taken, asked about, refused, or named as what they are; then nothing is
  // written.
  void judge_answer(const Step& step, const Reply& reply, const Case& before, const Case& after) {
    const std::string answer = std::to_string(static_cast<int>(reply.answer)) + " " + reply.where;
    if (step.reported) {
      expect(reply.answer == Status::Ok, "a well-formed fact is never refused", answer);
      const bool strict = reply.text.find(R"("level":"confirm")") != std::string::npos ||
                          reply.text.find(R"("level":"block")") != std::string::npos;
      expect(!strict, "on a fact no finding is above advise", reply.text);
    } else {
      static const std::set<Status> kAllowed = {Status::Ok,       Status::Confirm,
                                                Status::Refused,  Status::UnknownService,
                                                Status::NotFound, Status::Value};
      expect(kAllowed.contains(reply.answer), "an act is taken, asked about, refused or named as unknown",
             answer);
    }
    if (reply.answer == Status::Ok) {
      expect(after.head.sequence == before.head.sequence + 2,
             "a fact or an act adds its outcome and its event");
    } else {
      expect(after.head == before.head, "what is not accepted writes nothing", answer);
    }
  }

  void judge_again(const Sent& sent, const Reply& reply, const Case& before, const Case& after) {
    const auto first = std::find_if(accepted_.begin(), accepted_.end(), [&](const Accepted& a) {
      return a.sent.command == sent.command && a.sent.stream == sent.stream;
    });
    // What was not accepted then is decided anew, and may be accepted now.
    if (first == accepted_.end()) {
      if (reply.answer != Status::Ok)
        expect(after.head == before.head, "what is not accepted writes nothing");
      if (reply.answer == Status::Ok) accepted_.push_back({sent, reply});
      for (Remembered& read : remembered_) read.stands = read.stands && reply.answer != Status::Ok;
      return;
    }
    expect(after.head == before.head, "a command that was carried out changes nothing when it is sent again");
    const bool same = first->sent.document == sent.document;
    if (reply.answer == Status::Erased)
      return expect(erased(before, sent), "only an erased outcome answers so");
    if (!same)
      return expect(reply.answer == Status::CommandDiffers, "another content under the same id is an error");
    expect(reply.answer == Status::Repeated, "a command that was carried out is repeated");
    expect(without_texts(reply.text) == without_texts(first->reply.text),
           "a repeated command answers as it did", reply.text + "\n" + first->reply.text);
  }

  bool erased(const Case& stream, const Sent& sent) {
    const Result<std::optional<LedgerRow>> row = way_->ledger().outcome(stream.stream, sent.command);
    return row && *row && !(*row)->body;
  }

  // Inv. 5: our acts make no active plan without consent and wish.
  void judge_activation(const Case& before, const Case& after, Instant now) {
    const CaseState was = fold(before.events, now, kEnd), is = fold(after.events, now, kEnd);
    if ((was.plan() && was.plan()->active()) || !is.plan() || !is.plan()->active()) return;
    const std::shared_ptr<const Organisation> organisation = way_->book().engine().organisation();
    expect(plan_consent(is, organisation->basis(), now) != nullptr, "an act makes no active plan without a consent that holds");
    const auto& answers = is.plan()->answers;
    const bool wants = !answers.empty() && answers.back().value.answer == PlanAnswer::Wants;
    expect(wants, "an act makes no active plan against the person's last answer");
  }

  void judge_state(const Case& known, Instant now, bool everywhere) {
    const std::shared_ptr<const Organisation> organisation = way_->book().engine().organisation();
    if (const std::optional<Broken> broken = judge(known, organisation->basis(), now, everywhere))
      fail(broken->property, broken->detail);
    if (everywhere) return;  // another profile may have come since they were written
    const Result<IndexRows> index = way_->ledger().index(known.stream);
    if (!index) return fail("index rows can be read", "");
    const CaseState whole = fold(known.events, kEnd, kEnd);
    const Basis basis = organisation->basis();
    expect(*index == index_of(known, whole, obligations(known.events, basis, known.stream), basis),
           "the stored index rows are those that the events give");
  }

  // What was known at a time is known of that time for ever, unless something was recorded under an earlier
  // time, was erased, or another profile is loaded.
  void expire(const Step& step, const Sent& sent) {
    for (Remembered& read : remembered_) {
      const bool other = step.person == kOrganisation;
      const bool same = read.question.stream == sent.stream &&
                        (step.body.kind() == EventKind::EntryErased || step.now <= *read.question.known_at);
      if (other || same) read.stands = false;
    }
  }
  void remember(const Step& step, const Sent& sent) {
    if (step.person == kOrganisation || step.number % 3 != 0) return;
    for (const QueryKind kind : kKinds) {
      const Question question{kind, sent.stream, step.now, step.now, step.now};
      remembered_.push_back({question, way_->read(question), true});
    }
  }

  void at_the_end() {
    for (const Remembered& read : remembered_) {
      if (!read.stands) continue;
      Question later = read.question;
      later.now = last_;
      expect(way_->read(later) == read.reply, "what was known then is read as it was read then");
    }
    for (const Uuid& stream : thread_.cases()) {
      const Result<Case> known = way_->open(stream);
      if (known) judge_state(*known, last_, true);
    }
    repeat_all();
    const Result<Verification> verification = way_->book().verify(std::nullopt, Depth::Deep, {});
    expect(verification && verification->answer == "verified", "a deep verification finds nothing",
           verification ? write_verification(*verification) : verification.error().what);
  }

  void repeat_all() {
    for (const Accepted& one : accepted_) {
      const Result<Case> before = opened(one.sent.stream);
      const Reply reply = way_->send(one.sent);
      const Result<Case> after = opened(one.sent.stream);
      if (!before || !after) return fail("a stream that was written can be opened", "");
      at_ = one.sent.step;
      judge_again(one.sent, reply, *before, *after);
    }
    at_ = 0;
  }

  std::unique_ptr<BookWay> way_;
  std::map<Uuid, Case> opened_;
  Thread thread_;
  std::vector<Sent> all_sent_;
  std::vector<Reply> replies_;
  std::vector<Remembered> remembered_;
  std::vector<Accepted> accepted_;
  std::optional<Failure> failure_;
  Instant last_{INT64_MIN};
  int at_ = 0;
};

// All reads of all cases, as valid and as known at several times.
std::vector<Question> questions(const std::vector<Uuid>& cases, const std::vector<Sent>& sent, Instant now) {
  std::vector<Question> all;
  for (const Uuid& stream : cases) {
    for (const QueryKind kind : kKinds) {
      all.push_back({kind, stream, now, std::nullopt, std::nullopt});
      for (std::size_t i = 0; i < sent.size(); i += 1 + sent.size() / 3) {
        all.push_back({kind, stream, now, sent[i].now, std::nullopt});
        all.push_back({kind, stream, now, std::nullopt, sent[i].now});
        all.push_back({kind, stream, now, sent[sent.size() - 1 - i].now, sent[i].now});
      }
    }
  }
  return all;
}

// Inv. 6: another way, fed with what was sent, answers in the same octets.
std::optional<Failure> compare(Trial& trial, Way& other) {
  for (std::size_t i = 0; i < trial.sent().size(); ++i) {
    const Sent& sent = trial.sent()[i];
    const Reply reply = other.send(sent);
    if (reply != trial.replies()[i]) {
      return Failure{std::string("the same octets from memory and ") + other.name(),
                     trial.replies()[i].text + "\n" + reply.text + "\n" + reply.where, sent.step};
    }
  }
  for (const Question& question : questions(trial.thread().cases(), trial.sent(), trial.last())) {
    const Reply mine = trial.way().read(question), theirs = other.read(question);
    if (mine != theirs) {
      return Failure{std::string("the same reads from memory and ") + other.name(),
                     query_text(question) + "\n" + mine.text + "\n" + theirs.text, 0};
    }
  }
  return std::nullopt;
}

std::optional<Failure> check_cache(Trial& trial) {
  const std::vector<Question> all = questions(trial.thread().cases(), trial.sent(), trial.last());
  std::vector<Reply> warm;
  for (const Question& question : all) warm.push_back(trial.way().read(question));
  trial.way().forget();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (trial.way().read(all[i]) != warm[i])
      return Failure{"a fresh case book reads the same octets", query_text(all[i]), 0};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Failure> check(const History& history, const Effort& effort) {
  Trial trial;
  if (std::optional<Failure> failure = trial.run(history)) return failure;
  if (trial.sent().empty()) return std::nullopt;
  if (std::optional<Failure> failure = check_cache(trial)) return failure;
  if (std::optional<Failure> failure = compare(trial, *open_host_way())) return failure;
  if (effort.store) return compare(trial, *open_store_way());
  return std::nullopt;
}

std::optional<Failure> check_order(const History& history, std::uint64_t seed) {
  History other(history);
  const Step first = other.front();
  other.erase(other.begin());
  Random(seed).shuffle(other);
  other.insert(other.begin(), first);
  std::vector<Reply> reads[2];
  for (const History* order : {&history, static_cast<const History*>(&other)}) {
    const std::unique_ptr<BookWay> way = open_memory_way();
    Thread thread;
    // Ids do not depend on the order, so that an event may be named before it is told.
    for (const Step& step : history) {
      if (const std::optional<Sent> sent = thread.send(step)) thread.accepted(step, *sent);
    }
    for (const Step& step : *order) {
      const std::optional<Sent> sent = thread.send(step);
      const Reply reply = way->send(*sent);
      if (reply.answer != Status::Ok)
        return Failure{"a well-formed fact is never refused", reply.where, step.number};
    }
    for (const QueryKind kind : {QueryKind::Summary, QueryKind::Plan}) {
      for (const Step& at : history) {
        const Question question{
            kind, thread.cases().front(), history.front().now, std::get<Instant>(at.occurred.value), {}};
        reads[order == &other].push_back(way->read(question));
      }
    }
  }
  if (reads[0] != reads[1])
    return Failure{"facts with distinct instants come to the same in any order", "", 0};
  return std::nullopt;
}

std::string conformance_file(const History& history, const std::string& name, const std::string& about) {
  Trial trial;
  (void)trial.run(history);
  return write_steps(trial.sent(), trial.replies(), trial.thread(), name, about);
}

}  // namespace varde::property
