// Two controllers with a store each tell one another of one referral: in any order and twice, both ends
// agree; what was lost is asked for by nobody here, and shows.
#include <algorithm>

#include "app/envelope.h"
#include "book.h"
#include "signing.h"
#include "telling_story.h"

namespace varde::test {
namespace {

const Uuid kReferral = service(92);

// One controller's store, with a case of the person and what lets both services tell one another.
class End {
 public:
  End(int controller, Uuid ours, Uuid theirs) : ours_(ours), theirs_(theirs) {
    options_.controller = service(controller);
    context_ = context_of(ours);
    context_.controller = options_.controller;
    book_ = std::make_unique<CaseBook>(ledger_, options_, sealed());
    tell({ProfileLoaded{wide_profile()}}, "2026-01-01");
    stream_ =
        book_->engine().new_case(tell({PersonRegistered{Person{"Ola", {}, {}, {}, {}}}}, "2026-01-01").id);
    Consent consent = sharing(to_service(ours), to_service(theirs));
    consent.categories = {Category::Known, Category::Referral};
    tell({ConsentGiven{consent}}, "2026-01-02");
  }

  // A fact of our own, and the signed envelope that tells it.
  struct Letter {
    std::string octets;
    Bytes signature, key;
  };
  Letter happens(EventBody body, const char* occurred) {
    const EventKind kind = body.kind();
    const Fact fact = tell(std::move(body), occurred);
    Query query;
    query.kind = QueryKind::Disclosure;
    query.stream = stream_;
    query.event = event_id(options_.controller, *stream_, fact.id, kind, 1);
    query.disclosure = asked(to_service(theirs_));
    query.disclosure->teller = ours_;
    query.disclosure->categories = {Category::Referral};
    const Result<Answered> written = book_->write_envelope(write_context(context_), write_query(query), now_);
    REQUIRE(written.ok());
    REQUIRE_MESSAGE(written->answer == Status::Ok, written->outcome);
    return {written->outcome, signer_.sign(written->outcome), signer_.public_key};
  }
  Status comes(const Letter& letter) {
    const Result<Answered> answer = book_->take_envelope(write_context(context_), *stream_,
                                                         {letter.octets, letter.signature, letter.key}, now_);
    REQUIRE_MESSAGE(answer.ok(), (answer.ok() ? "" : answer.error().what));
    return answer->answer;
  }
  StreamHead head() { return *ledger_.head(*stream_); }
  ReferralCourse referral() {
    const Result<std::vector<LedgerRow>> rows = ledger_.load(*stream_, 0);
    const Result<Case> known = book_->engine().open(*stream_, *rows);
    REQUIRE(known.ok());
    const CaseState state = fold(known->events, kEnd, kEnd);
    REQUIRE(state.referral(kReferral));
    return *state.referral(kReferral);
  }

 private:
  Fact tell(EventBody body, const char* occurred) {
    Fact fact;
    fact.id = service(0);
    fact.id.data[0] = 0xc0;
    fact.id.data[1] = static_cast<std::uint8_t>(++commands_);
    if (body.kind() != EventKind::ProfileLoaded) fact.stream = stream_;
    fact.occurred = when(occurred);
    fact.body = std::move(body);
    const Result<Answered> answer = book_->report(write_context(context_), write_fact(fact), now_);
    REQUIRE_MESSAGE(answer.ok(), (answer.ok() ? "" : answer.error().what));
    return fact;
  }

  Bent ledger_;
  EngineOptions options_{kController, false, true};
  std::unique_ptr<CaseBook> book_;
  Context context_;
  Signer signer_;
  Uuid ours_, theirs_;
  std::optional<Uuid> stream_;
  Instant now_ = at("2026-06-01T12:00:00Z");
  int commands_ = 0;
};

EventBody sent() {
  Referral content;
  content.sender = to_service(kNav);
  content.recipient = to_service(kGp);
  content.needs = {Need::MentalHealth};
  return {ReferralSent{kReferral, content}};
}
EventBody accepted() {
  ReferralAccepted out;
  out.referral = kReferral;
  out.treat_by = day("2026-05-01");
  return {out};
}
EventBody completed() {
  ReferralCompleted out;
  out.referral = kReferral;
  return {out};
}

TEST_CASE("two ends: in every order and twice, both stand at the same place") {
  std::vector<int> order = {0, 1, 2};
  do {
    End nav(1, kNav, kGp), gp(2, kGp, kNav);
    const auto out = nav.happens(sent(), "2026-03-01");
    const End::Letter back[] = {gp.happens({ReferralReceived{kReferral, {}, {}, {}}}, "2026-03-03"),
                                gp.happens(accepted(), "2026-03-10"), gp.happens(completed(), "2026-04-20")};
    // Whatever has come may come again at any time, and changes nothing: so a sequence with doubles, however
    // long, is the sequence of those that came first.
    for (std::size_t n = 0; n < order.size(); ++n) {
      CHECK(nav.comes(back[order[n]]) == Status::Ok);
      const StreamHead head = nav.head();
      for (std::size_t again = 0; again <= n; ++again)
        CHECK(nav.comes(back[order[again]]) == Status::Repeated);
      CHECK(nav.head() == head);
    }
    CHECK(gp.comes(out) == Status::Ok);
    CHECK(gp.comes(out) == Status::Repeated);
    const ReferralCourse here = nav.referral(), there = gp.referral();
    CHECK(here.state == ReferralState::Completed);
    CHECK(there.state == here.state);
    CHECK(there.dates == here.dates);
    CHECK(here.moves.size() == there.moves.size());
    CHECK_FALSE(here.conflict);
    CHECK_FALSE(there.conflict);
    // Each knows its own, and has the rest from the other.
    CHECK(here.moves.front().value.source.claim == Claim::Own);
    CHECK(here.moves.back().value.source.claim == Claim::Asserted);
    CHECK(there.moves.front().value.source.claim == Claim::Asserted);
    CHECK(there.moves.back().value.source.claim == Claim::Own);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("two ends: whichever is lost, the end that has all of it is never contradicted") {
  for (int lost = 0; lost < 8; ++lost) {
    CAPTURE(lost);
    End nav(1, kNav, kGp), gp(2, kGp, kNav);
    nav.happens(sent(), "2026-03-01");
    const End::Letter back[] = {gp.happens({ReferralReceived{kReferral, {}, {}, {}}}, "2026-03-03"),
                                gp.happens(accepted(), "2026-03-10"), gp.happens(completed(), "2026-04-20")};
    ReferralState expected = ReferralState::Requested;
    const ReferralState then[] = {ReferralState::Received, ReferralState::Accepted, ReferralState::Completed};
    for (int i = 0; i < 3; ++i) {
      if ((lost >> i & 1) != 0) continue;
      CHECK(nav.comes(back[i]) == Status::Ok);
      expected = then[i];
    }
    CHECK(nav.referral().state == expected);
    CHECK_FALSE(nav.referral().conflict);
    // What was lost comes late after all.
    for (int i = 0; i < 3; ++i) nav.comes(back[i]);
    CHECK(nav.referral().state == gp.referral().state);
  }
}

TEST_CASE("two ends: what cannot both be is shown at both, with who says so") {
  End nav(1, kNav, kGp), gp(2, kGp, kNav);
  const auto out = nav.happens(sent(), "2026-03-01");
  CHECK(gp.comes(out) == Status::Ok);
  ReferralDeclined no;
  no.referral = kReferral;
  const auto declined = gp.happens({no}, "2026-03-10");
  // NAV was told of a yes on the telephone.
  nav.happens(accepted(), "2026-03-12");
  CHECK(nav.comes(declined) == Status::Ok);
  const ReferralCourse course = nav.referral();
  CHECK(course.conflict);
  CHECK(std::any_of(course.moves.begin(), course.moves.end(),
                    [](const auto& move) { return move.value.source.claim == Claim::Conflict; }));
  CHECK(std::any_of(course.moves.begin(), course.moves.end(),
                    [](const auto& move) { return move.value.source.by.has_value(); }));
}

}  // namespace
}  // namespace varde::test
