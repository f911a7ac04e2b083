#include "app/disclosure_record.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"

namespace varde {
namespace {

constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kMostTold = 65535;

constexpr std::uint8_t kHasService = 1, kHasKind = 2, kHasPerson = 4;
constexpr std::uint8_t kOverridden = 1, kReasoned = 2;

// --- out: numbers with the most significant octet first

template <class Number>
void put(std::uint8_t*& out, Number value) {
  for (int shift = 8 * (static_cast<int>(sizeof(Number)) - 1); shift >= 0; shift -= 8)
    *out++ = static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> shift);
}
void put(std::uint8_t*& out, const Uuid& id) { out = std::copy(id.begin(), id.end(), out); }

class Out {
 public:
  template <class Number>
  void number(Number value) {
    std::uint8_t octets[sizeof(Number)], *at = octets;
    put(at, value);
    bytes.insert(bytes.end(), octets, at);
  }
  void uuid(const Uuid& id) { bytes.insert(bytes.end(), id.begin(), id.end()); }
  void text(std::string_view text) {
    fits = fits && text.size() <= kMostTold;
    number(static_cast<std::uint16_t>(text.size()));
    bytes.insert(bytes.end(), text.begin(), text.end());
  }
  template <class T, class Put>
  void maybe(const std::optional<T>& value, Put put_value) {
    number(std::uint8_t{value.has_value()});
    if (value) put_value(*value);
  }
  Bytes bytes;
  bool fits = true;
};

void put_record(std::uint8_t* out, const DisclosureRecord& record) {
  put(out, record.at.us);
  put(out, record.stream);
  for (const std::uint16_t value : {record.teller, record.to, record.rule, record.asked, record.permitted,
                                    record.objected, record.unsettled})
    put(out, value);
  put(out, record.grounds);
  for (const std::uint8_t value :
       {static_cast<std::uint8_t>(record.purpose), static_cast<std::uint8_t>(record.regime),
        static_cast<std::uint8_t>(record.outcome), static_cast<std::uint8_t>(record.miss),
        static_cast<std::uint8_t>(record.why), record.duties,
        static_cast<std::uint8_t>((record.overridden ? kOverridden : 0) | (record.reasoned ? kReasoned : 0))})
    put(out, value);
  put(out, record.consent);
  // The seven octets that are left stay zero: a later version of the page may use them.
}

// --- in: what is read behind the end is zero, and spoils the rest

class In {
 public:
  explicit In(ByteView octets) : rest_(octets) {}
  template <class Number>
  Number number() {
    std::uint64_t value = 0;
    for (const std::uint8_t octet : take(sizeof(Number))) value = value << 8 | octet;
    return static_cast<Number>(value);
  }
  Uuid uuid() {
    Uuid id{};
    const ByteView octets = take(id.size());
    std::copy(octets.begin(), octets.end(), id.begin());
    return id;
  }
  std::string text() {
    const std::string_view read = text_of(take(number<std::uint16_t>()));
    if (first_bad_octet(read)) spoiled_ = true;
    return std::string(read);
  }
  bool flag() {
    const auto value = number<std::uint8_t>();
    if (value > 1) spoiled_ = true;
    return value == 1;
  }
  // One of the codes, by its number.
  template <class Code>
  Code code_number(std::size_t count = kCodeCount<Code>) {
    const auto value = number<std::uint8_t>();
    if (value >= count) spoiled_ = true;
    return static_cast<Code>(value);
  }
  // ... and by its name.
  template <class Code>
  Code code_text() {
    const std::string name = text();
    const std::optional<Code> found = parse_code<Code>(name);
    if (!found) spoiled_ = true;
    return found.value_or(Code{});
  }
  ByteView take(std::size_t count) {
    if (count > rest_.size()) {
      spoiled_ = true;
      rest_ = {};
      return {};
    }
    const ByteView taken = rest_.first(count);
    rest_ = rest_.subspan(count);
    return taken;
  }
  std::size_t left() const { return rest_.size(); }
  bool spoiled() const { return spoiled_; }
  void spoil() { spoiled_ = true; }

 private:
  ByteView rest_;
  bool spoiled_ = false;
};

Party read_party(In& in) {
  Party party;
  const auto has = in.number<std::uint8_t>();
  if (has == 0 || has > (kHasService | kHasKind | kHasPerson)) in.spoil();
  if ((has & kHasService) != 0) party.service = in.uuid();
  if ((has & kHasKind) != 0) party.kind = in.code_text<PartyKind>();
  if ((has & kHasPerson) != 0) party.person = in.text();
  return party;
}

DisclosureRecord read_record(In& in) {
  DisclosureRecord record;
  record.at = {in.number<std::int64_t>()};
  record.stream = in.uuid();
  for (std::uint16_t* value : {&record.teller, &record.to, &record.rule, &record.asked, &record.permitted,
                               &record.objected, &record.unsettled})
    *value = in.number<std::uint16_t>();
  record.grounds = in.number<std::uint32_t>();
  record.purpose = in.code_number<Purpose>();
  record.regime = in.code_number<Regime>(kRegimes);
  record.outcome = in.code_number<DisclosureOutcome>();
  record.miss = in.code_number<Miss>();
  record.why = in.code_number<Unsettled>();
  record.duties = in.number<DutyMask>();
  const auto flags = in.number<std::uint8_t>();
  if (flags > (kOverridden | kReasoned)) in.spoil();
  record.overridden = (flags & kOverridden) != 0;
  record.reasoned = (flags & kReasoned) != 0;
  record.consent = in.number<std::int64_t>();
  for (const std::uint8_t octet : in.take(7)) {
    if (octet != 0) in.spoil();
  }
  return record;
}

bool is_sound(const DisclosureRecord& record, const DisclosurePage& page) {
  constexpr auto kAll = static_cast<CategoryMask>((1u << kCodeCount<Category>)-1);
  const int answered = record.permitted | record.objected | record.unsettled;
  return record.teller < page.parties.size() && record.to < page.parties.size() &&
         record.rule < page.rules.size() && record.asked <= kAll && (answered & ~record.asked) == 0 &&
         (record.permitted & record.objected) == 0 && (record.permitted & record.unsettled) == 0 &&
         record.consent >= 0;
}

Error no_page() { return fail(Status::Tampered, "the octets are no page of the log"); }

}  // namespace

Result<Bytes> write_disclosure_page(const DisclosurePage& page) {
  if (page.records.size() > kMostDisclosureRecords || page.parties.size() > kMostTold ||
      page.rules.size() > kMostTold)
    return fail(Status::Limit, "a page of the log holds fewer records");
  Out out;
  out.number(kVersion);
  out.uuid(page.unit);
  out.text(page.role);
  out.maybe(page.actor, [&](const Uuid& id) { out.uuid(id); });
  out.text(code(page.task_basis));
  out.text(code(page.purpose));
  out.maybe(page.decision, [&](const std::string& text) { out.text(text); });
  out.number(static_cast<std::uint16_t>(page.parties.size()));
  for (const Party& party : page.parties) {
    if (!party.service && !party.kind && !party.person)
      return fail(Status::Internal, "a party of which nothing is said");
    out.number(static_cast<std::uint8_t>((party.service ? kHasService : 0) | (party.kind ? kHasKind : 0) |
                                         (party.person ? kHasPerson : 0)));
    if (party.service) out.uuid(*party.service);
    if (party.kind) out.text(code(*party.kind));
    if (party.person) out.text(*party.person);
  }
  out.number(static_cast<std::uint16_t>(page.rules.size()));
  for (const std::string& rule : page.rules) out.text(rule);
  if (!out.fits) return fail(Status::Limit, "a text is longer than a page of the log holds");
  out.number(static_cast<std::uint32_t>(page.records.size()));
  const std::size_t begin = out.bytes.size();
  out.bytes.resize(begin + page.records.size() * kDisclosureRecordOctets);
  std::uint8_t* at = out.bytes.data() + begin;
  for (const DisclosureRecord& record : page.records) {
    // What could not be read again is not written.
    if (!is_sound(record, page)) return fail(Status::Internal, "a record contradicts itself or its page");
    put_record(at, record);
    at += kDisclosureRecordOctets;
  }
  return std::move(out.bytes);
}

Result<DisclosurePage> read_disclosure_page(ByteView octets, const Uuid* only) {
  In in(octets);
  const auto version = in.number<std::uint8_t>();
  if (in.spoiled() || version == 0) return no_page();
  if (version > kVersion) return fail(Status::Newer, "a page of the log has a newer format");
  DisclosurePage page;
  page.unit = in.uuid();
  page.role = in.text();
  if (in.flag()) page.actor = in.uuid();
  page.task_basis = in.code_text<TaskBasis>();
  page.purpose = in.code_text<Purpose>();
  if (in.flag()) page.decision = in.text();
  for (auto count = in.number<std::uint16_t>(); count > 0 && !in.spoiled(); --count)
    page.parties.push_back(read_party(in));
  for (auto count = in.number<std::uint16_t>(); count > 0 && !in.spoiled(); --count)
    page.rules.push_back(in.text());
  const std::size_t count = in.number<std::uint32_t>();
  // Before anything of that size is taken from memory.
  if (in.spoiled() || count > kMostDisclosureRecords || in.left() != count * kDisclosureRecordOctets)
    return no_page();
  if (!only) page.records.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const DisclosureRecord record = read_record(in);
    if (in.spoiled() || !is_sound(record, page)) return no_page();
    if (!only || record.stream == *only) page.records.push_back(record);
  }
  return page;
}

}  // namespace varde
