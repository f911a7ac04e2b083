// A page of the log as octets: there and back, and whatever else somebody has written there.
#include "app/disclosure_record.h"
#include "story.h"

namespace varde::test {
namespace {

DisclosureRecord record_of(int n) {
  DisclosureRecord out;
  out.at = Instant{1'788'249'600'000'000 + n};
  out.stream = service(n % 7);
  out.teller = static_cast<std::uint16_t>(n % 3);
  out.to = static_cast<std::uint16_t>((n + 1) % 3);
  out.rule = static_cast<std::uint16_t>(n % 2);
  out.asked = 0x0fff;
  out.permitted = static_cast<CategoryMask>(1u << n % 12);
  out.objected = static_cast<CategoryMask>(out.asked & ~out.permitted & 0x0555);
  out.unsettled = static_cast<CategoryMask>(out.asked & ~out.permitted & ~out.objected & 0x0700);
  out.grounds = static_cast<GroundMask>(n) * 0x01010101u;
  out.purpose = static_cast<Purpose>(n % 6);
  out.regime = static_cast<Regime>(n % kRegimes);
  out.outcome = static_cast<DisclosureOutcome>(n % 4);
  out.miss = static_cast<Miss>(n % 12);
  out.why = static_cast<Unsettled>(n % 4);
  out.duties = static_cast<DutyMask>(n * 37);
  out.overridden = n % 2 != 0;
  out.reasoned = n % 3 != 0;
  out.consent = n % 4 == 0 ? 0 : std::int64_t{1} << n % 60;
  return out;
}

DisclosurePage page_of(int records) {
  DisclosurePage page;
  page.unit = kUnit;
  page.role = "sykepleier på vakt";
  page.actor = service(9);
  page.task_basis = TaskBasis::Stjl;
  page.purpose = Purpose::Planning;
  page.decision = "2026/17";
  page.parties = {{kNav, {}, {}, {}, {}, {}},
                  {{}, PartyKind::Parent, {}, "p1", {}, {}},
                  {kSubstance, PartyKind::SubstanceCare, {}, {}, {}, {}}};
  page.rules = {"CS-12", ""};
  for (int n = 0; n < records; ++n) page.records.push_back(record_of(n));
  return page;
}

Status status_of(ByteView octets) {
  const Result<DisclosurePage> read = read_disclosure_page(octets);
  return read ? Status::Ok : read.error().status;
}

}  // namespace

TEST_CASE("log record: there and back") {
  struct Row {
    std::string_view id;
    void (*bend)(DisclosurePage&);
  };
  const Row rows[] = {
      {"whole", [](DisclosurePage&) {}},
      {"nobody named", [](DisclosurePage& p) { p.actor.reset(); }},
      {"no decision", [](DisclosurePage& p) { p.decision.reset(); }},
      {"no role", [](DisclosurePage& p) { p.role.clear(); }},
      {"no records", [](DisclosurePage& p) { p.records.clear(); }},
      {"nothing at all", [](DisclosurePage& p) { p = {}; }},
      {"a long role", [](DisclosurePage& p) { p.role.assign(65535, 'x'); }},
      {"before 1970", [](DisclosurePage& p) { p.records[0].at = kBeginning; }},
      {"for ever", [](DisclosurePage& p) { p.records[0].at = kEnd; }},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    DisclosurePage page = page_of(100);
    row.bend(page);
    const Result<Bytes> octets = write_disclosure_page(page);
    REQUIRE(octets.ok());
    const Result<DisclosurePage> read = read_disclosure_page(*octets);
    REQUIRE(read.ok());
    CHECK(*read == page);
  }
}

TEST_CASE("log record: each is as wide as the others") {
  const std::size_t none = write_disclosure_page(page_of(0))->size();
  for (const int count : {1, 2, 100})
    CHECK(write_disclosure_page(page_of(count))->size() == none + static_cast<std::size_t>(count) * 64);
}

TEST_CASE("log record: the records of one case") {
  const DisclosurePage page = page_of(100);
  const Uuid only = service(3);
  const DisclosurePage read = *read_disclosure_page(*write_disclosure_page(page), &only);
  CHECK(read.parties == page.parties);
  std::vector<DisclosureRecord> expected;
  std::copy_if(page.records.begin(), page.records.end(), std::back_inserter(expected),
               [&](const DisclosureRecord& r) { return r.stream == only; });
  CHECK(expected.size() == 14);
  CHECK(read.records == expected);
  const Uuid nobody = service(8);
  CHECK(read_disclosure_page(*write_disclosure_page(page), &nobody)->records.empty());
}

TEST_CASE("log record: what could not be read again is not written") {
  struct Row {
    std::string_view id;
    void (*bend)(DisclosurePage&);
    Status status;
  };
  const Row rows[] = {
      {"a teller that is not in the page", [](DisclosurePage& p) { p.records[2].teller = 3; },
       Status::Internal},
      {"a receiver that is not in the page", [](DisclosurePage& p) { p.records[2].to = 3; },
       Status::Internal},
      {"a rule that is not in the page", [](DisclosurePage& p) { p.records[2].rule = 2; }, Status::Internal},
      {"permitted and not asked", [](DisclosurePage& p) { p.records[2].asked = 0; }, Status::Internal},
      {"permitted and objected to", [](DisclosurePage& p) { p.records[2].objected = 0x0fff; },
       Status::Internal},
      {"a category that there is not", [](DisclosurePage& p) { p.records[2].asked = 0x1fff; },
       Status::Internal},
      {"a party that is nobody", [](DisclosurePage& p) { p.parties.emplace_back(); }, Status::Internal},
      {"too long a role", [](DisclosurePage& p) { p.role.assign(65536, 'x'); }, Status::Limit},
      {"too many records",
       [](DisclosurePage& p) { p.records.resize(kMostDisclosureRecords + 1, p.records[0]); }, Status::Limit},
  };
  for (const Row& row : rows) {
    CAPTURE(row.id);
    DisclosurePage page = page_of(5);
    row.bend(page);
    const Result<Bytes> octets = write_disclosure_page(page);
    REQUIRE_FALSE(octets.ok());
    CHECK(octets.error().status == row.status);
  }
  DisclosurePage full = page_of(1);
  full.records.resize(kMostDisclosureRecords, full.records[0]);
  CHECK(read_disclosure_page(*write_disclosure_page(full))->records.size() == kMostDisclosureRecords);
}

TEST_CASE("log record: octets that are torn, too many, or lie about their count") {
  const Bytes whole = *write_disclosure_page(page_of(3));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK(status_of(ByteView(whole).first(size)) == Status::Tampered);
  }
  for (const std::size_t more : {1, 63, 64, 65}) {
    Bytes longer = whole;
    longer.resize(whole.size() + more);
    CHECK(status_of(longer) == Status::Tampered);
  }
  const std::size_t count_at = whole.size() - 3 * 64 - 4;
  REQUIRE(whole[count_at + 3] == 3);
  for (const std::uint32_t count : {0u, 2u, 4u, 0x04000003u, 0xffffffffu}) {
    Bytes lying = whole;
    for (std::size_t i = 0; i < 4; ++i)
      lying[count_at + i] = static_cast<std::uint8_t>(count >> (24 - 8 * i));
    CHECK(status_of(lying) == Status::Tampered);
  }
  Bytes later = whole;
  later[0] = 2;
  CHECK(status_of(later) == Status::Newer);
  later[0] = 0;
  CHECK(status_of(later) == Status::Tampered);
}

TEST_CASE("log record: whatever octet is changed, what can be read is written as it was read") {
  const Bytes whole = *write_disclosure_page(page_of(2));
  int refused = 0, read_well = 0;
  for (std::size_t at = 1; at < whole.size(); ++at) {
    for (const int change : {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
      Bytes bent = whole;
      bent[at] = static_cast<std::uint8_t>(bent[at] ^ change);
      const Result<DisclosurePage> read = read_disclosure_page(bent);
      if (!read) {
        CHECK(read.error().status == Status::Tampered);
        ++refused;
        continue;
      }
      ++read_well;
      const Result<Bytes> again = write_disclosure_page(*read);
      REQUIRE(again.ok());
      CHECK(*again == bent);
    }
  }
  CHECK(refused > 500);
  CHECK(read_well > 500);
}

// Masks and numbers lie in pages for years: a code keeps its place, and new ones come last.
TEST_CASE("log record: the places of the codes that pages hold") {
  const auto names = [](auto first, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
      out += (i ? " " : "") + std::string(code(static_cast<decltype(first)>(i)));
    return out;
  };
  CHECK(names(Category{}, kCodeCount<Category>) ==
        "contact known stay appointments plan referral health medication substance-use crisis social family");
  CHECK(names(Purpose{}, kCodeCount<Purpose>) == "care planning administration quality supervision access");
  CHECK(names(DisclosureOutcome{}, kCodeCount<DisclosureOutcome>) ==
        "permit deny-not-permitted deny-objected indeterminate");
  CHECK(names(Miss{}, kCodeCount<Miss>) ==
        "no-consent scope-unknown recipient sender category purpose data-period waiver giver not-yet ended "
        "withdrawn");
  CHECK(names(Unsettled{}, kCodeCount<Unsettled>) ==
        "age-unknown recipient-unknown reason-missing record-erased");
  CHECK(names(DisclosureDuty{}, kCodeCount<DisclosureDuty>) ==
        "log tell-person document-reasons least-possible recipient-assesses hear-child mark-unverified "
        "review-afterwards");
  CHECK(names(DisclosureGround{}, kCodeCount<DisclosureGround>) ==
        "avert-harm child-at-risk child-welfare-order unborn-child measures-needed avert-offence emergency "
        "supervision benefits-case driving-licence register-duty no-need-of-secrecy weighty-interests "
        "care-needed discharge-letter other-patients-care learning service-staff child-next-of-kin "
        "management deceased own-tasks same-office police-request transport place-of-stay "
        "kin-of-person-without-competence parental-responsibility denied-to-person core-record "
        "weighty-reasons call-for-help");
  std::string regimes;
  for (int i = 0; i < kRegimes; ++i) regimes += std::string(rule_of(static_cast<Regime>(i))) + " ";
  CHECK(regimes == "SR-01 SR-02 SR-03 SR-04 SR-05 SR-07 SR-08 SR-09 ");
}

}  // namespace varde::test
