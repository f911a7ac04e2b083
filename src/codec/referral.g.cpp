// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

bool read_attachment(json::Value value, const Place& at, Attachment& out) {
  static constexpr std::string_view kNames[] = {"reference", "title", "category", "may_forward"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_name(given, here, out.reference);
      case 1: return read_name(given, here, out.title.emplace());
      case 2: return read_code(given, here, out.category.emplace());
      case 3: return read_boolean(given, here, out.may_forward);
      default: return false;
    }
  });
}

void write_attachment(json::Writer& out, const Attachment& in) {
  out.begin_object();
  out.name("reference").string(in.reference);
  if (in.title) out.name("title").string(*in.title);
  if (in.category) out.name("category").string(code(*in.category));
  out.name("may_forward").boolean(in.may_forward);
  out.end_object();
}

bool read_referral_dates(json::Value value, const Place& at, ReferralDates& out) {
  static constexpr std::string_view kNames[] = {
      "received", "seniority", "assess_by", "assessed", "treat_by"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_date(given, here, out.received.emplace());
      case 1: return read_date(given, here, out.seniority.emplace());
      case 2: return read_date(given, here, out.assess_by.emplace());
      case 3: return read_date(given, here, out.assessed.emplace());
      case 4: return read_date(given, here, out.treat_by.emplace());
      default: return false;
    }
  });
}

void write_referral_dates(json::Writer& out, const ReferralDates& in) {
  out.begin_object();
  if (in.received) {
    out.name("received");
    write_date(out, *in.received);
  }
  if (in.seniority) {
    out.name("seniority");
    write_date(out, *in.seniority);
  }
  if (in.assess_by) {
    out.name("assess_by");
    write_date(out, *in.assess_by);
  }
  if (in.assessed) {
    out.name("assessed");
    write_date(out, *in.assessed);
  }
  if (in.treat_by) {
    out.name("treat_by");
    write_date(out, *in.treat_by);
  }
  out.end_object();
}

bool read_referral(json::Value value, const Place& at, Referral& out) {
  static constexpr std::string_view kNames[] = {
      "kind", "from", "referrer", "to", "target", "chosen", "needs", "urgency", "question", "attachments",
      "consent", "grounds", "reply_to", "based_on", "dates"};
  static constexpr Shape kShape{kNames, 0xa};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_code(given, here, out.kind);
      case 1: return read_party(given, here, out.sender);
      case 2: return read_code(given, here, out.referrer.emplace());
      case 3: return read_party(given, here, out.recipient);
      case 4: return read_code(given, here, out.target.emplace());
      case 5: return read_code(given, here, out.chosen);
      case 6: return read_array(given, here, 0, 1000, out.needs, read_code<Need>);
      case 7: return read_code(given, here, out.urgency);
      case 8: return read_text(given, here, out.question.emplace());
      case 9: return read_array(given, here, 0, 1000, out.attachments, read_attachment);
      case 10: return read_uuid(given, here, out.consent.emplace());
      case 11: return read_array(given, here, 0, 1000, out.grounds, read_code<DisclosureGround>);
      case 12: return read_party(given, here, out.reply_to.emplace());
      case 13: return read_uuid(given, here, out.based_on.emplace());
      case 14: return read_referral_dates(given, here, out.dates.emplace());
      default: return false;
    }
  });
}

void write_referral(json::Writer& out, const Referral& in) {
  out.begin_object();
  out.name("kind").string(code(in.kind));
  out.name("from");
  write_party(out, in.sender);
  if (in.referrer) out.name("referrer").string(code(*in.referrer));
  out.name("to");
  write_party(out, in.recipient);
  if (in.target) out.name("target").string(code(*in.target));
  out.name("chosen").string(code(in.chosen));
  if (!in.needs.empty()) {
    out.name("needs");
    write_array(out, in.needs, write_code<Need>);
  }
  out.name("urgency").string(code(in.urgency));
  if (in.question) out.name("question").string(*in.question);
  if (!in.attachments.empty()) {
    out.name("attachments");
    write_array(out, in.attachments, write_attachment);
  }
  if (in.consent) {
    out.name("consent");
    write_uuid(out, *in.consent);
  }
  if (!in.grounds.empty()) {
    out.name("grounds");
    write_array(out, in.grounds, write_code<DisclosureGround>);
  }
  if (in.reply_to) {
    out.name("reply_to");
    write_party(out, *in.reply_to);
  }
  if (in.based_on) {
    out.name("based_on");
    write_uuid(out, *in.based_on);
  }
  if (in.dates) {
    out.name("dates");
    write_referral_dates(out, *in.dates);
  }
  out.end_object();
}

bool read_referral_drafted(json::Value value, const Place& at, ReferralDrafted& out) {
  static constexpr std::string_view kNames[] = {"referral", "content"};
  static constexpr Shape kShape{kNames, 0x2};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral.emplace());
      case 1: return read_referral(given, here, out.content);
      default: return false;
    }
  });
}

void write_referral_drafted(json::Writer& out, const ReferralDrafted& in) {
  out.begin_object();
  if (in.referral) {
    out.name("referral");
    write_uuid(out, *in.referral);
  }
  out.name("content");
  write_referral(out, in.content);
  out.end_object();
}

bool read_referral_sent(json::Value value, const Place& at, ReferralSent& out) {
  static constexpr std::string_view kNames[] = {"referral", "content"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral.emplace());
      case 1: return read_referral(given, here, out.content.emplace());
      default: return false;
    }
  });
}

void write_referral_sent(json::Writer& out, const ReferralSent& in) {
  out.begin_object();
  if (in.referral) {
    out.name("referral");
    write_uuid(out, *in.referral);
  }
  if (in.content) {
    out.name("content");
    write_referral(out, *in.content);
  }
  out.end_object();
}

bool read_referral_received(json::Value value, const Place& at, ReferralReceived& out) {
  static constexpr std::string_view kNames[] = {"referral", "content", "seniority", "assess_by"};
  static constexpr Shape kShape{kNames, 0x0};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral.emplace());
      case 1: return read_referral(given, here, out.content.emplace());
      case 2: return read_date(given, here, out.seniority.emplace());
      case 3: return read_date(given, here, out.assess_by.emplace());
      default: return false;
    }
  });
}

void write_referral_received(json::Writer& out, const ReferralReceived& in) {
  out.begin_object();
  if (in.referral) {
    out.name("referral");
    write_uuid(out, *in.referral);
  }
  if (in.content) {
    out.name("content");
    write_referral(out, *in.content);
  }
  if (in.seniority) {
    out.name("seniority");
    write_date(out, *in.seniority);
  }
  if (in.assess_by) {
    out.name("assess_by");
    write_date(out, *in.assess_by);
  }
  out.end_object();
}

bool read_referral_accepted(json::Value value, const Place& at, ReferralAccepted& out) {
  static constexpr std::string_view kNames[] = {
      "referral", "assessed", "right", "treat_by", "complaint_told", "words"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_date(given, here, out.assessed.emplace());
      case 2: return read_boolean(given, here, out.right);
      case 3: return read_date(given, here, out.treat_by.emplace());
      case 4: return read_boolean(given, here, out.complaint_told);
      case 5: return read_text(given, here, out.words.emplace());
      default: return false;
    }
  });
}

void write_referral_accepted(json::Writer& out, const ReferralAccepted& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  if (in.assessed) {
    out.name("assessed");
    write_date(out, *in.assessed);
  }
  out.name("right").boolean(in.right);
  if (in.treat_by) {
    out.name("treat_by");
    write_date(out, *in.treat_by);
  }
  out.name("complaint_told").boolean(in.complaint_told);
  if (in.words) out.name("words").string(*in.words);
  out.end_object();
}

bool read_referral_declined(json::Value value, const Place& at, ReferralDeclined& out) {
  static constexpr std::string_view kNames[] = {
      "referral", "reason", "advice", "guided_to", "assessed", "complaint_told", "words"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_code(given, here, out.why);
      case 2: return read_text(given, here, out.advice.emplace());
      case 3: return read_party(given, here, out.guided_to.emplace());
      case 4: return read_date(given, here, out.assessed.emplace());
      case 5: return read_boolean(given, here, out.complaint_told);
      case 6: return read_text(given, here, out.words.emplace());
      default: return false;
    }
  });
}

void write_referral_declined(json::Writer& out, const ReferralDeclined& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  out.name("reason").string(code(in.why));
  if (in.advice) out.name("advice").string(*in.advice);
  if (in.guided_to) {
    out.name("guided_to");
    write_party(out, *in.guided_to);
  }
  if (in.assessed) {
    out.name("assessed");
    write_date(out, *in.assessed);
  }
  out.name("complaint_told").boolean(in.complaint_told);
  if (in.words) out.name("words").string(*in.words);
  out.end_object();
}

bool read_referral_forwarded(json::Value value, const Place& at, ReferralForwarded& out) {
  static constexpr std::string_view kNames[] = {
      "referral", "child", "to", "target", "attachments", "seniority", "reason"};
  static constexpr Shape kShape{kNames, 0x5};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_uuid(given, here, out.child.emplace());
      case 2: return read_party(given, here, out.recipient);
      case 3: return read_code(given, here, out.target.emplace());
      case 4: return read_array(given, here, 0, 1000, out.attachments, read_name);
      case 5: return read_date(given, here, out.seniority.emplace());
      case 6: return read_text(given, here, out.reason.emplace());
      default: return false;
    }
  });
}

void write_referral_forwarded(json::Writer& out, const ReferralForwarded& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  if (in.child) {
    out.name("child");
    write_uuid(out, *in.child);
  }
  out.name("to");
  write_party(out, in.recipient);
  if (in.target) out.name("target").string(code(*in.target));
  if (!in.attachments.empty()) {
    out.name("attachments");
    write_array(out, in.attachments, write_string);
  }
  if (in.seniority) {
    out.name("seniority");
    write_date(out, *in.seniority);
  }
  if (in.reason) out.name("reason").string(*in.reason);
  out.end_object();
}

bool read_referral_postponed(json::Value value, const Place& at, ReferralPostponed& out) {
  static constexpr std::string_view kNames[] = {"referral", "reason", "until", "words"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_code(given, here, out.why);
      case 2: return read_date(given, here, out.until.emplace());
      case 3: return read_text(given, here, out.words.emplace());
      default: return false;
    }
  });
}

void write_referral_postponed(json::Writer& out, const ReferralPostponed& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  out.name("reason").string(code(in.why));
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  if (in.words) out.name("words").string(*in.words);
  out.end_object();
}

bool read_referral_resumed(json::Value value, const Place& at, ReferralResumed& out) {
  static constexpr std::string_view kNames[] = {"referral", "words"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_text(given, here, out.words.emplace());
      default: return false;
    }
  });
}

void write_referral_resumed(json::Writer& out, const ReferralResumed& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  if (in.words) out.name("words").string(*in.words);
  out.end_object();
}

bool read_referral_withdrawn(json::Value value, const Place& at, ReferralWithdrawn& out) {
  static constexpr std::string_view kNames[] = {"referral", "reason", "person_wishes"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_text(given, here, out.reason);
      case 2: return read_boolean(given, here, out.person_wishes);
      default: return false;
    }
  });
}

void write_referral_withdrawn(json::Writer& out, const ReferralWithdrawn& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  out.name("reason").string(in.reason);
  out.name("person_wishes").boolean(in.person_wishes);
  out.end_object();
}

bool read_referral_cancelled(json::Value value, const Place& at, ReferralCancelled& out) {
  static constexpr std::string_view kNames[] = {"referral", "reason", "wait_end"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_text(given, here, out.reason);
      case 2: return read_code(given, here, out.wait_end.emplace());
      default: return false;
    }
  });
}

void write_referral_cancelled(json::Writer& out, const ReferralCancelled& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  out.name("reason").string(in.reason);
  if (in.wait_end) out.name("wait_end").string(code(*in.wait_end));
  out.end_object();
}

bool read_referral_noted(json::Value value, const Place& at, ReferralNoted& out) {
  static constexpr std::string_view kNames[] = {"referral", "document", "words"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_name(given, here, out.document.emplace());
      case 2: return read_text(given, here, out.words.emplace());
      default: return false;
    }
  });
}

void write_referral_noted(json::Writer& out, const ReferralNoted& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  if (in.document) out.name("document").string(*in.document);
  if (in.words) out.name("words").string(*in.words);
  out.end_object();
}

bool read_referral_completed(json::Value value, const Place& at, ReferralCompleted& out) {
  static constexpr std::string_view kNames[] = {"referral", "document", "words", "wait_end", "next_step"};
  static constexpr Shape kShape{kNames, 0x1};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_name(given, here, out.document.emplace());
      case 2: return read_text(given, here, out.words.emplace());
      case 3: return read_code(given, here, out.wait_end.emplace());
      case 4: return read_next_step(given, here, out.next_step.emplace());
      default: return false;
    }
  });
}

void write_referral_completed(json::Writer& out, const ReferralCompleted& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  if (in.document) out.name("document").string(*in.document);
  if (in.words) out.name("words").string(*in.words);
  if (in.wait_end) out.name("wait_end").string(code(*in.wait_end));
  if (in.next_step) {
    out.name("next_step");
    write_next_step(out, *in.next_step);
  }
  out.end_object();
}

bool read_referral_failed(json::Value value, const Place& at, ReferralFailed& out) {
  static constexpr std::string_view kNames[] = {"referral", "reason", "wait_end", "words", "next_step"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_code(given, here, out.why);
      case 2: return read_code(given, here, out.wait_end.emplace());
      case 3: return read_text(given, here, out.words.emplace());
      case 4: return read_next_step(given, here, out.next_step.emplace());
      default: return false;
    }
  });
}

void write_referral_failed(json::Writer& out, const ReferralFailed& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  out.name("reason").string(code(in.why));
  if (in.wait_end) out.name("wait_end").string(code(*in.wait_end));
  if (in.words) out.name("words").string(*in.words);
  if (in.next_step) {
    out.name("next_step");
    write_next_step(out, *in.next_step);
  }
  out.end_object();
}

bool read_feedback_given(json::Value value, const Place& at, FeedbackGiven& out) {
  static constexpr std::string_view kNames[] = {
      "referral", "activity", "service", "to", "about", "disclosure", "not_possible"};
  static constexpr Shape kShape{kNames, 0x1c};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral.emplace());
      case 1: return read_local_id(given, here, out.activity.emplace());
      case 2: return read_uuid(given, here, out.service);
      case 3: return read_party(given, here, out.to);
      case 4: return read_code(given, here, out.about);
      case 5: return read_uuid(given, here, out.disclosure.emplace());
      case 6: return read_text(given, here, out.not_possible.emplace());
      default: return false;
    }
  });
}

void write_feedback_given(json::Writer& out, const FeedbackGiven& in) {
  out.begin_object();
  if (in.referral) {
    out.name("referral");
    write_uuid(out, *in.referral);
  }
  if (in.activity) out.name("activity").string(*in.activity);
  out.name("service");
  write_uuid(out, in.service);
  out.name("to");
  write_party(out, in.to);
  out.name("about").string(code(in.about));
  if (in.disclosure) {
    out.name("disclosure");
    write_uuid(out, *in.disclosure);
  }
  if (in.not_possible) out.name("not_possible").string(*in.not_possible);
  out.end_object();
}

bool read_helfo_notified(json::Value value, const Place& at, HelfoNotified& out) {
  static constexpr std::string_view kNames[] = {"referral", "service", "expected", "note"};
  static constexpr Shape kShape{kNames, 0x3};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.referral);
      case 1: return read_uuid(given, here, out.service);
      case 2: return read_boolean(given, here, out.expected);
      case 3: return read_text(given, here, out.note.emplace());
      default: return false;
    }
  });
}

void write_helfo_notified(json::Writer& out, const HelfoNotified& in) {
  out.begin_object();
  out.name("referral");
  write_uuid(out, in.referral);
  out.name("service");
  write_uuid(out, in.service);
  out.name("expected").boolean(in.expected);
  if (in.note) out.name("note").string(*in.note);
  out.end_object();
}

bool read_obligation_settled(json::Value value, const Place& at, ObligationSettled& out) {
  static constexpr std::string_view kNames[] = {"obligations", "as", "until", "reason"};
  static constexpr Shape kShape{kNames, 0xb};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_array(given, here, 1, 1000, out.obligations, read_uuid);
      case 1: return read_code(given, here, out.as);
      case 2: return read_date(given, here, out.until.emplace());
      case 3: return read_text(given, here, out.reason);
      default: return false;
    }
  });
}

void write_obligation_settled(json::Writer& out, const ObligationSettled& in) {
  out.begin_object();
  out.name("obligations");
  write_array(out, in.obligations, write_uuid);
  out.name("as").string(code(in.as));
  if (in.until) {
    out.name("until");
    write_date(out, *in.until);
  }
  out.name("reason").string(in.reason);
  out.end_object();
}

}  // namespace varde::codec

namespace varde {


}  // namespace varde
