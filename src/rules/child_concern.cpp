#include "rules/child_concern.h"

#include <algorithm>

namespace varde {
namespace {

using S = ReferralState;
using E = ReferralStep;

// A public body is told how it went (bvl § 13-3): all services but those of the voluntary.
bool is_public(const Party& reporter, const Basis& basis) {
  const std::optional<PartyKind> kind = kind_of(reporter, basis);
  if (!kind) return reporter.service.has_value();
  return *kind < PartyKind::Person && *kind != PartyKind::Voluntary;
}

}  // namespace

void child_concern_duties(ReferralLoop& loop) {
  const ReferralCourse& course = loop.course();
  if (!loop.recipient() || course.state == S::Requested) return;
  const Uuid& owner = *loop.recipient();
  const Moment received = loop.received();
  const Party& reporter = course.content->reply_to ? *course.content->reply_to : course.content->sender;
  const std::optional<Instant> reviewed = loop.due("child.review", received);

  const Dated<ReferralMove>* accepted = loop.last({E::Accept});
  const bool elsewhere = course.state == S::Forwarded && !course.children.empty();
  if (!accepted && !is_terminal(course.state) && !elsewhere)
    loop.add("MF-03", "review", course.event, owner, received, reviewed);

  if (!loop.told(reporter, {FeedbackAbout::Received, FeedbackAbout::Assessed, FeedbackAbout::Outcome},
                 received) &&
      course.state != S::Cancelled && !(reporter == Party{})) {
    loop.add("MF-03", "confirm-receipt", course.event, owner, received, loop.due("child.receipt", received))
        .towards = reporter.service;
  }

  if (accepted && !is_terminal(course.state) && !elsewhere) {
    // The months begin when the week ends.
    const Moment week{Instant{reviewed->us - 1}};
    const std::optional<Instant> due = loop.due("child.investigate", week);
    const bool late = due <= accepted->when.earliest();
    loop.add("MF-03", "investigate", accepted->event, owner, late ? received : accepted->when, due);
  }

  const Dated<ReferralMove>* ended = loop.last({E::Complete, E::Fail});
  if (accepted && ended && is_terminal(course.state) && is_public(reporter, loop.basis()) &&
      !loop.told(reporter, {FeedbackAbout::Outcome, FeedbackAbout::Ended}, ended->when) &&
      !loop.acknowledged(reporter, ended->event)) {
    loop.add("MF-03", "tell-after", ended->event, owner, ended->when, loop.due("child.after", ended->when))
        .towards = reporter.service;
  }
}

}  // namespace varde
