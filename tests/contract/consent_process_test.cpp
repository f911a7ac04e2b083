// Two processes on one store: what one takes back, the other does not tell.
#include <doctest/doctest.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

#include "app/case_book.h"
#include "batches.h"
#include "codec/records.g.h"
#include "stores.h"

namespace varde::contract {
namespace {

constexpr int kRoundsOfCase = 10;
const Uuid kTeller = name_of(7), kReceiver = name_of(8);

// VARDE_CONSENT_ROUNDS says how often a consent is taken back (200).
int rounds() {
  const char* text = std::getenv("VARDE_CONSENT_ROUNDS");
  return text ? std::atoi(text) : 200;
}

// A book over the store of these tests, in this process.
struct Desk {
  explicit Desk(const std::string& path)
      : ledger(*open_store(path)),
        options{ledger->controller(), false, true},
        book(*ledger, options, Sealing{ledger->data_key()}) {
    Context context;
    context.controller = options.controller;
    context.unit = kTeller;
    context.actor.role = "test";
    by = write_context(context);
  }
  Uuid report(const Uuid& command, const std::optional<Uuid>& stream, Instant now, EventBody body) {
    Fact fact;
    fact.id = command;
    fact.stream = stream;
    fact.occurred = Moment{now};
    fact.body = std::move(body);
    const Result<Answered> answered = book.report(by, write_fact(fact), now);
    REQUIRE_MESSAGE(answered.ok(), (answered.ok() ? "" : answered.error().what));
    return stream ? *stream : book.engine().new_case(command);
  }

  std::unique_ptr<SqlcipherLedger> ledger;
  EngineOptions options;
  CaseBook book;
  std::string by;
};

Instant start() { return *parse_instant("2026-09-01T08:00:00Z"); }
// Each call has an instant and names of its own.
Instant instant_of(int call) { return {start().us + call * 1000000LL}; }
Uuid case_command(int number) { return name_of(1000000 + static_cast<std::uint64_t>(number)); }
Uuid give_command(int round) { return name_of(2000000 + static_cast<std::uint64_t>(round)); }
Uuid withdraw_command(int round) { return name_of(3000000 + static_cast<std::uint64_t>(round)); }

Consent sharing() {
  Consent out;
  out.scope = ConsentScope::Sharing;
  out.recipients = {Party{kReceiver, {}, {}, {}, {}, {}}};
  out.categories = {Category::Stay};
  out.purposes = {Purpose::Care};
  return out;
}

bool read_octet(int from) {
  char octet;
  return ::read(from, &octet, 1) == 1;
}
void write_octet(int to) {
  const char octet = '.';
  REQUIRE(::write(to, &octet, 1) == 1);
}

}  // namespace

// For each octet that comes it gives a consent or takes it back, by turns, and says when that is committed.
TEST_CASE("child: gives and takes back" * doctest::skip()) {
  const char* path = ::getenv("VARDE_TEST_STORE");
  if (!path) return;
  Desk desk(path);
  for (int round = 0; round < rounds(); ++round) {
    const Uuid stream = desk.book.engine().new_case(case_command(round / kRoundsOfCase));
    if (!read_octet(STDIN_FILENO)) return;
    desk.report(give_command(round), stream, instant_of(2 * round), {ConsentGiven{sharing()}});
    write_octet(STDOUT_FILENO);
    const Uuid consent =
        event_id(desk.options.controller, stream, give_command(round), EventKind::ConsentGiven, 1);
    if (!read_octet(STDIN_FILENO)) return;
    desk.report(withdraw_command(round), stream, instant_of(2 * round), {ConsentWithdrawn{consent, {}}});
    write_octet(STDOUT_FILENO);
  }
}

TEST_CASE("P-08 a consent that another process has taken back is never used") {
  Folder folder;
  const std::string path = folder.path("store.varde");
  int to_child[2], from_child[2];
  REQUIRE(::pipe(to_child) == 0);
  REQUIRE(::pipe(from_child) == 0);
  Desk desk(path);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(to_child[0], STDIN_FILENO);
    ::dup2(from_child[1], STDOUT_FILENO);
    ::close(to_child[1]);
    ::setenv("VARDE_TEST_STORE", path.c_str(), 1);
    ::execl("/proc/self/exe", "contract", "--test-case=child: gives and takes back", "--no-skip", "--minimal",
            nullptr);
    ::_exit(127);
  }
  REQUIRE(child > 0);
  ConsentIndex& index = desk.book.consents();
  int stale = 0, asked_meanwhile = 0;
  for (int round = 0; round < rounds(); ++round) {
    if (round % kRoundsOfCase == 0)
      desk.report(case_command(round / kRoundsOfCase), {}, instant_of(2 * round), {PersonRegistered{}});
    IndexQuestion question;
    question.at = instant_of(2 * round + 1);
    question.person = *index.person(desk.book.engine().new_case(case_command(round / kRoundsOfCase)));
    question.teller = *index.party(Party{kTeller, {}, {}, {}, {}, {}});
    question.to = *index.party(Party{kReceiver, {}, {}, {}, {}, {}});
    question.categories = mask<CategoryMask>(Category::Stay);
    const auto permits = [&] {
      const Result<Quick> answer = index.decide(question);
      REQUIRE(answer.ok());
      return answer->permitted != 0;
    };
    write_octet(to_child[1]);
    REQUIRE(read_octet(from_child[0]));
    CHECK(permits());
    write_octet(to_child[1]);
    for (bool committed = false; !committed; ++asked_meanwhile) {
      pollfd ready{from_child[0], POLLIN, 0};
      committed = ::poll(&ready, 1, 0) == 1;
      // Only what was committed before this call began must be in its answer.
      if (permits() && committed) ++stale;
    }
    REQUIRE(read_octet(from_child[0]));
  }
  CHECK(stale == 0);
  CHECK(asked_meanwhile >= rounds());
  ::close(to_child[1]);
  int status = -1;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(status == 0);
}

}  // namespace varde::contract
