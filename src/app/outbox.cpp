#include "app/outbox.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

#include "app/disclosure_views.h"
#include "app/parties.h"
#include "codec/records.g.h"
#include "rules/fold.h"

namespace varde {
namespace {

constexpr std::int32_t kPage = 100;

// A case as its lines need it.
struct Look {
  explicit Look(const Case& of, const Basis& basis, Instant at)
      : known(of),
        state(fold(of.events, at, kEnd)),
        rows(outbox_of(of.events, fold(of.events, kEnd, kEnd), basis, of.stream)) {}

  const Case& known;
  CaseState state;
  std::vector<Outgoing> rows;
};

// Why it may not be told: the answer about the first that nothing is told without.
std::string reason_of(const Look& look, const Outgoing& row, const MayTell& answer, const Basis& basis,
                      const Texts& texts, Instant at) {
  const Disclosure view = disclosure_view(look.known, look.state, answer.asked, basis, texts, at);
  for (const CategoryAnswer& one : view.categories) {
    if (in(row.least, one.category) && one.outcome != DisclosureOutcome::Permit) return one.text;
  }
  return view.text;
}

OutboxLine line_of(const Look& look, const Outgoing& row, const Basis& basis, const Texts& texts,
                   Instant at) {
  OutboxLine out;
  out.id = row.row.id;
  out.stream = look.known.stream;
  out.rule = row.row.rule;
  out.event = row.row.event;
  out.thread = row.thread;
  out.recipient = row.question.to;
  const Telling telling{texts, at};
  out.to_name = party_name(row.question.to, look.state, telling);
  out.standard = row.standard;
  out.due = row.row.due;
  out.status = row.row.status;
  // What has left was told when it left; what failed is decided anew.
  const bool away = row.row.status && row.row.status != DeliveryStatus::Failed;
  const Instant then = away ? left_at(look.state, row.row.id).value_or(at) : at;
  const MayTell answer = may_tell(row, look.state, basis, then);
  out.basis = texts.paragraphs(answer.rule);
  if (answer.may) {
    out.categories = answer.categories;
    out.consent = answer.consent;
    out.text = texts.said(row.row.rule, row.row.text, {out.to_name, {}, {}, {}}).text;
  } else {
    out.status = DeliveryStatus::Stopped;
    out.text = reason_of(look, row, answer, basis, texts, then);
  }
  return out;
}

// A place in the list as the host hands it back: instant, position and case.
std::string text_of(const ListPlace& place) {
  return std::to_string(place.at.us) + "." + std::to_string(place.position) + "." + to_text(place.stream);
}
std::optional<ListPlace> place_of(std::string_view text) {
  const std::size_t first = text.find('.'), second = text.find('.', first + 1);
  if (first == std::string_view::npos || second == std::string_view::npos) return std::nullopt;
  const auto number = [](std::string_view digits, std::int64_t& out) {
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    return read.ec == std::errc() && read.ptr == digits.data() + digits.size();
  };
  ListPlace out;
  const Result<Uuid> stream = parse_uuid(text.substr(second + 1));
  if (!stream || !number(text.substr(0, first), out.at.us) ||
      !number(text.substr(first + 1, second - first - 1), out.position))
    return std::nullopt;
  out.stream = *stream;
  return text_of(out) == text ? std::optional(out) : std::nullopt;
}

// The cases of a page, each looked at once.
class Page {
 public:
  Page(const Basis& basis, Language language, const OpenCases& open, Instant now)
      : basis_(basis), language_(language), open_(open), now_(now) {}

  // The line of an index row; nothing when it is not to be told any more under the profile of now.
  Result<std::optional<OutboxLine>> line(const Uuid& stream, const Uuid& item) {
    const Result<const Opened*> opened = look(stream);
    if (!opened) return opened.error();
    for (const Outgoing& row : (*opened)->look.rows) {
      if (row.row.id != item) continue;
      return std::optional(
          line_of((*opened)->look, row, basis_, Texts(basis_, language_, &(*opened)->look.state), now_));
    }
    return std::optional<OutboxLine>();
  }

 private:
  struct Opened {
    std::shared_ptr<const Case> known;
    Look look;
  };
  Result<const Opened*> look(const Uuid& stream) {
    const auto there = opened_.find(stream);
    if (there != opened_.end()) return there->second.get();
    Result<std::shared_ptr<const Case>> known = open_(stream);
    if (!known) return known.error();
    auto made = std::make_unique<Opened>(Opened{*known, Look(**known, basis_, now_)});
    return opened_.emplace(stream, std::move(made)).first->second.get();
  }

  const Basis& basis_;
  Language language_;
  const OpenCases& open_;
  Instant now_;
  std::map<Uuid, std::unique_ptr<Opened>> opened_;
};

}  // namespace

std::optional<Outgoing> outbox_row(const Case& known, const Basis& basis, const Uuid& item, Instant now) {
  for (Outgoing& row : outbox_of(known.events, fold(known.events, kEnd, kEnd), basis, known.stream)) {
    if (row.row.id == item && row.row.opens <= now) return std::move(row);
  }
  return std::nullopt;
}

Outbox outbox_of_case(const Case& known, const Query& query, const Basis& basis, Language language,
                      Instant now) {
  const Look look(known, basis, now);
  const Texts texts(basis, language, &look.state);
  Outbox out;
  out.at = now;
  for (const Outgoing& row : look.rows) {
    if (row.row.opens > now || (query.service && row.row.teller != *query.service)) continue;
    out.lines.push_back(line_of(look, row, basis, texts, now));
  }
  return out;
}

Result<std::string> outbox_of_ledger(const Engine& engine, Ledger& ledger, const OpenCases& open,
                                     const Context& by, const Query& query, Instant now) {
  if (by.controller != engine.controller())
    return fail(Status::Controller, "the context names another controller", "/controller");
  const auto limit = static_cast<std::size_t>(query.limit.value_or(kPage));
  if (limit == 0) return fail(Status::Value, "a page holds at least one line", "/limit");
  std::optional<ListPlace> place;
  if (query.after) {
    place = place_of(*query.after);
    if (!place) return fail(Status::Value, "this is no `after` of such a list", "/after");
  }
  const Uuid service = query.service.value_or(by.unit);
  const std::shared_ptr<const Organisation> organisation = engine.organisation();
  const Basis basis = organisation->basis();
  Page page(basis, by.language, open, now);
  Outbox out;
  out.at = now;
  for (bool more = true; more;) {
    // One more than there is room for says whether there is another page.
    const std::size_t wanted = limit - out.lines.size() + 1;
    const Result<std::vector<Listed<OutboxRow>>> rows =
        ledger.outbox_of(service, place ? &*place : nullptr, wanted);
    if (!rows) return rows.error();
    more = rows->size() == wanted;
    for (const Listed<OutboxRow>& one : *rows) {
      // The list goes by when they open: the rest waits for a later day.
      if (one.place.at > now) return write_outbox(out);
      if (out.lines.size() == limit) {
        out.after = text_of(*place);
        return write_outbox(out);
      }
      Result<std::optional<OutboxLine>> line = page.line(one.place.stream, one.row.id);
      if (!line) return line.error();
      if (*line) out.lines.push_back(*std::move(*line));
      place = one.place;
    }
  }
  return write_outbox(out);
}

}  // namespace varde
