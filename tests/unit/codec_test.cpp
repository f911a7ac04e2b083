// What the readers refuse: status, place, and silence about what was read.
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "codec_documents.h"

using namespace varde;
using namespace varde::test;

namespace {

const std::vector<Sample>& all() {
  static const std::vector<Sample> kSamples = samples();
  return kSamples;
}

// The first sample of that name; of an event's name that is the fact.
const Sample& sample(std::string_view id) {
  return *std::find_if(all().begin(), all().end(), [&](const Sample& one) { return one.id == id; });
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != text.npos);
  return text.replace(at, from.size(), to);
}

std::string times(std::size_t count, std::string_view piece) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += piece;
  return out;
}

struct Refusal {
  std::string_view id;
  std::string_view sample;
  std::string from, to;  // what is replaced in the full document
  Status status;
  std::string_view where;
};

void check(const Refusal& row) {
  CAPTURE(row.id);
  const Sample& good = sample(row.sample);
  const std::string bad = changed(good.full, document(row.from), document(row.to));
  const Result<std::string> got = good.again(bad, {});
  REQUIRE_FALSE(got.ok());
  CHECK(got.error().status == row.status);
  CHECK(got.error().where == row.where);
  CHECK_FALSE(got.error().what.empty());
}

}  // namespace

TEST_CASE("a document of another schema or kind is refused as such") {
  const Refusal kRows[] = {
      {"schema-other", "fact", "fact/1", "command/1", Status::Kind, "/schema"},
      {"schema-newer", "fact", "fact/1", "fact/2", Status::Kind, "/schema"},
      {"schema-before-all", "command", "command/1", "fact/1", Status::Kind, "/schema"},
      {"schema-number", "fact", "'fact/1'", "1", Status::Type, "/schema"},
      {"schema-null", "fact", "'fact/1'", "null", Status::Type, "/schema"},
      {"schema-missing", "fact", "'schema':'fact/1',", "", Status::Missing, "/schema"},
      {"schema-nested", "entry", "context/1", "context/2", Status::Kind, "/context/schema"},
      {"schema-profile", "profile.loaded", "profile/1", "profile/0", Status::Kind, "/body/profile/schema"},
      {"kind-unknown", "fact", "plan.reviewed", "plan.forgotten", Status::Kind, "/kind"},
      {"kind-empty", "fact", "plan.reviewed", "", Status::Kind, "/kind"},
      {"kind-command-in-fact", "fact", "plan.reviewed", "plan.review", Status::Kind, "/kind"},
      {"kind-fact-in-command", "command", "plan.review", "plan.reviewed", Status::Kind, "/kind"},
      {"kind-erase-is-no-fact", "fact", "plan.reviewed", "entry.erased", Status::Kind, "/kind"},
      {"kind-of-query", "query", "'plan'", "'timetable'", Status::Kind, "/kind"},
      {"kind-number", "fact", "'plan.reviewed'", "12", Status::Type, "/kind"},
      {"kind-missing", "fact", "'kind':'plan.reviewed',", "", Status::Missing, "/kind"},
      {"correction-of-void", "event.corrected", "plan.answered", "event.voided", Status::Kind, "/body/kind"},
      {"correction-of-correction", "event.corrected", "plan.answered", "event.corrected", Status::Kind,
       "/body/kind"},
      {"correction-of-erasure", "event.corrected", "plan.answered", "entry.erased", Status::Kind,
       "/body/kind"},
      {"correction-of-profile", "event.corrected", "plan.answered", "profile.loaded", Status::Kind,
       "/body/kind"},
  };
  for (const Refusal& row : kRows) check(row);
}

TEST_CASE("members that are unknown, missing or of another type are refused where they stand") {
  const Refusal kRows[] = {
      {"unknown-top", "fact", "'source'", "'origin'", Status::Member, "/origin"},
      {"unknown-body", "plan.reviewed", "'note'", "'nota'", Status::Member, "/body/nota"},
      {"unknown-of-other-kind", "plan.reviewed", "'note'", "'plan'", Status::Member, "/body/plan"},
      {"unknown-goal", "plan.started", "'words'", "'text'", Status::Member, "/body/plan/goals/0/text"},
      {"unknown-second", "plan.started", "'id':'g2'", "'nr':'g2'", Status::Member, "/body/plan/goals/1/nr"},
      {"unknown-not-ours", "fact", "'source'", "'Ola Nordmann'", Status::Member, ""},
      {"unknown-digits", "person.registered", "'name'", "'01810112345'", Status::Member, "/body"},
      {"unknown-empty", "context", "'role'", "''", Status::Member, "/actor"},
      {"unknown-long", "head", "'commit'", "'" + times(33, "a") + "'", Status::Member, ""},
      {"unknown-in-row", "rows", "'rules'", "'rule'", Status::Member, "/rows/0/rule"},
      {"missing-id", "fact", "'id':'" + kA + "',", "", Status::Missing, "/id"},
      {"missing-body", "command", ",'body':{'note':'a'}", "", Status::Missing, "/body"},
      {"missing-words", "plan.started", ",'words':'Et sted å bo'", "", Status::Missing,
       "/body/plan/goals/0/words"},
      {"missing-role", "context", "'role':'coordinator',", "", Status::Missing, "/actor/role"},
      {"missing-first-of-many", "profile", "'municipality':'4601','name':'Bergen',", "", Status::Missing,
       "/municipality"},
      {"missing-reason", "command", ",'reason':'haster'", "", Status::Missing, "/confirmations/0/reason"},
      {"missing-row-key", "rows", "'key':'AAEC',", "", Status::Missing, "/rows/0/key"},
      {"missing-row-body", "rows", "'sealed':1,'key':'AAEC','body':'/+8='", "'sealed':1", Status::Missing,
       "/rows/0/key"},
      {"missing-row-seal", "batch", "'sealed':1,", "", Status::Missing, "/rows/0/sealed"},
      {"type-id", "fact", "'" + kA + "'", "1", Status::Type, "/id"},
      {"type-text", "plan.reviewed", "'går bra'", "true", Status::Type, "/body/note"},
      {"type-object", "fact", "{'note':'a'}", "[]", Status::Type, "/body"},
      {"type-array", "plan.started", "['2026-06-01','2027-06-01']", "{}", Status::Type, "/body/plan/reviews"},
      {"type-element", "plan.started", "'2027-06-01'", "2027", Status::Type, "/body/plan/reviews/1"},
      {"type-boolean", "plan.offered", "false", "0", Status::Type, "/body/need_long_term"},
      {"type-code", "plan.answered", "'declines'", "1", Status::Type, "/body/answer"},
      {"type-moment", "fact", "'2026-02-28'", "{}", Status::Type, "/occurred"},
      {"type-instant", "query", "'valid_at':1", "'valid_at':'2026'", Status::Type, "/valid_at"},
      {"type-fraction", "query", "'valid_at':1", "'valid_at':1.5", Status::Type, "/valid_at"},
      {"type-exponent", "head", "'commit':4", "'commit':4e0", Status::Type, "/commit"},
      {"type-huge", "head", "'commit':4", "'commit':18446744073709551616", Status::Type, "/commit"},
      {"type-flag", "rows", "'sealed':1", "'sealed':true", Status::Type, "/rows/0/sealed"},
      {"type-ext", "fact", "{'z':1,'a':{'deep':[true]}}", "'x'", Status::Type, "/ext"},
      {"type-digest", "head", "'" + kDigest + "'", "0", Status::Type, "/hash"},
  };
  for (const Refusal& row : kRows) check(row);
}

TEST_CASE("values outside of what the schema allows are refused where they stand") {
  const Refusal kRows[] = {
      {"uuid-short", "fact", kA, kA.substr(1), Status::Value, "/id"},
      {"uuid-braces", "fact", kA, "{" + kA.substr(2) + "}", Status::Value, "/id"},
      {"uuid-letter", "fact", kA, "g" + kA.substr(1), Status::Value, "/id"},
      {"uuid-empty", "fact", kB, "", Status::Value, "/case"},
      {"date-29-feb", "plan.started", "2026-06-01", "2026-02-29", Status::Date, "/body/plan/reviews/0"},
      {"date-30-feb", "plan.answered", "2026-09-01", "2026-02-30", Status::Date, "/body/ask_again"},
      {"date-month-13", "plan.answered", "2026-09-01", "2026-13-01", Status::Date, "/body/ask_again"},
      {"date-before-1800", "plan.answered", "2026-09-01", "1799-12-31", Status::Date, "/body/ask_again"},
      {"date-after-2399", "plan.answered", "2026-09-01", "2400-01-01", Status::Date, "/body/ask_again"},
      {"date-partial", "plan.answered", "2026-09-01", "2026-09", Status::Value, "/body/ask_again"},
      {"date-american", "plan.answered", "2026-09-01", "09/01/2026", Status::Value, "/body/ask_again"},
      {"date-sign", "plan.answered", "2026-09-01", "+026-09-01", Status::Value, "/body/ask_again"},
      {"date-with-time", "plan.answered", "2026-09-01", "2026-09-01T00:00Z", Status::Value,
       "/body/ask_again"},
      {"moment-30-feb", "fact", "2026-02-28", "2026-02-30", Status::Date, "/occurred"},
      {"moment-month-0", "fact", "2026-02-28", "2026-00", Status::Date, "/occurred"},
      {"moment-text", "fact", "2026-02-28", "i fjor", Status::Value, "/occurred"},
      {"moment-too-late", "event.corrected", "1700000000000000", "13569379200000000", Status::Date,
       "/body/occurred"},
      {"moment-too-early", "event.corrected", "1700000000000000", "-5364576000000001", Status::Date,
       "/body/occurred"},
      {"born-month-13", "person.registered", "2001-01", "2001-13", Status::Date, "/body/born"},
      {"code", "context", "navl", "NAVL", Status::Value, "/task_basis"},
      {"code-empty", "plan.closed", "moved", "", Status::Value, "/body/reason"},
      {"code-in-array", "consent.given", "'whom'", "'when'", Status::Value, "/body/explained/1"},
      {"number-letter", "person.registered", "01810112345", "0181011234x", Status::Value,
       "/body/identity_number"},
      {"number-long", "person.registered", "01810112345", "018101123456", Status::Value,
       "/body/identity_number"},
      {"municipality-short", "profile", "4601", "460", Status::Value, "/municipality"},
      {"organisation-long", "profile", "987654321", "9876543210", Status::Value,
       "/services/0/organisation_number"},
      {"id-upper", "plan.started", "'id':'g1'", "'id':'G1'", Status::Value, "/body/plan/goals/0/id"},
      {"id-37", "plan.started", "'id':'g1'", "'id':'" + times(37, "g") + "'", Status::Value,
       "/body/plan/goals/0/id"},
      {"id-empty", "activity.changed", "'a1'", "''", Status::Value, "/body/activity"},
      {"rule-space", "command", "IP-20", "IP 20", Status::Value, "/confirmations/0/rule"},
      {"rule-25", "profile", "IP-20", times(25, "I"), Status::Value, "/levels/0/rule"},
      {"name-empty", "context", "'Kari'", "''", Status::Value, "/actor/name"},
      {"name-201", "context", "Kari", times(201, "å"), Status::Value, "/actor/name"},
      {"text-4001", "plan.reviewed", "går bra", times(4001, "x"), Status::Value, "/body/note"},
      {"amount-negative", "profile", "'amount':6", "'amount':-1", Status::Value, "/limits/0/amount"},
      {"commit-negative", "head", "'commit':4", "'commit':-4", Status::Value, "/commit"},
      {"commit-beyond-2-53", "head", "'commit':4", "'commit':9007199254740992", Status::Value, "/commit"},
      {"flag-2", "rows", "'sealed':1", "'sealed':2", Status::Value, "/rows/0/sealed"},
      {"ordinal-beyond-int32", "rows", "'ordinal':1", "'ordinal':2147483648", Status::Value,
       "/rows/0/ordinal"},
      {"digest-upper", "head", "0123456789abcdef", "0123456789ABCDEF", Status::Value, "/hash"},
      {"digest-63", "head", kDigest, kDigest.substr(1), Status::Value, "/hash"},
      {"base64-unpadded", "rows", "/+8=", "/+8", Status::Value, "/rows/0/body"},
      {"base64-url", "rows", "/+8=", "_-8=", Status::Value, "/rows/0/body"},
      {"base64-long", "rows", "AAEC", times(129, "AAEC"), Status::Value, "/rows/0/key"},
      {"wait-too-long", "store-options", "'busy_milliseconds':0", "'busy_milliseconds':3600001",
       Status::Value, "/busy_milliseconds"},
      {"erase-nothing", "entry.erase", "[3,9007199254740991]", "[]", Status::Value, "/body/sequences"},
      {"too-many-goals", "plan.started", "['g1','g2']", "['g1'" + times(1000, ",'g1'") + "]", Status::Limit,
       "/body/plan/activities/0/goals"},
      {"too-many-erased", "entry.erase", "[3", "[3" + times(1000, ",3"), Status::Limit, "/body/sequences"},
  };
  for (const Refusal& row : kRows) check(row);
}

TEST_CASE("what is no JSON, twice named, too deep or too large is refused before it is read") {
  struct Row {
    std::string_view id;
    std::string from, to;
    Status status;
  };
  const Row kRows[] = {
      {"not-json", "{'schema'", "{schema", Status::Json},
      {"tail", "'ext'", "'ext':{}} {'ext'", Status::Json},
      {"named-twice", "'occurred'", "'id':'" + kA + "','occurred'", Status::Json},
      {"named-twice-in-ext", "'z':1", "'z':1,'z':1", Status::Json},
      {"nul", "fastlegen", "fast\\u0000legen", Status::Utf8},
      {"not-utf8", "fastlegen", "fast\xc3legen", Status::Utf8},
      {"depth-17", "[true]", times(14, "[") + "true" + times(14, "]"), Status::Limit},
  };
  const Sample& fact = sample("fact");
  for (const Row& row : kRows) {
    CAPTURE(row.id);
    const Result<std::string> got = fact.again(changed(fact.full, document(row.from), document(row.to)), {});
    REQUIRE_FALSE(got.ok());
    CHECK(got.error().status == row.status);
  }
  const std::string deepest = changed(fact.full, "[true]", times(13, "[") + "true" + times(13, "]"));
  CHECK(fact.again(deepest, {}).ok());
  CHECK(fact.again(fact.full, {.octets = fact.full.size()}).ok());
  CHECK(fact.again(fact.full, {.octets = fact.full.size() - 1}).error().status == Status::Limit);
  CHECK(fact.again("{}", {}).error().status == Status::Missing);
  CHECK(fact.again(document("{'other':1,'schema':'command/1'}"), {}).error().status == Status::Kind);
  for (const std::string_view other : {"[]", "1", "null", "'fact/1'"}) {
    CAPTURE(other);
    CHECK(fact.again(document(other), {}).error() == fail(Status::Type, "the document must be an object"));
  }
}

TEST_CASE("what was stored is read with larger limits than what hosts give") {
  const Sample& sample_entry = sample("entry");
  const std::string deep = changed(sample_entry.full, document("'y'"), times(20, "[") + times(20, "]"));
  CHECK(read_entry(deep).ok());
  CHECK(read_entry(deep, {}).error().status == Status::Limit);
  const std::string large =
      changed(sample_entry.full, document("'y'"), document("'" + times(5u << 20, "y") + "'"));
  CHECK(read_entry(large).ok());
  CHECK(read_entry(large, {}).error().status == Status::Limit);
}

namespace {

using json::Value;
using json::Writer;

// Writes `value` again, calling change(pointer, value, out) before each value; true means that it has been
// written.
using Change = std::function<bool(const std::string&, Value, Writer&)>;

void rewrite(Value value, const std::string& at, const Change& change, Writer& out) {
  if (change(at, value, out)) return;
  if (value.type() == json::Type::Array) {
    out.begin_array();
    std::size_t index = 0;
    for (const Value element : value.elements())
      rewrite(element, at + "/" + std::to_string(index++), change, out);
    out.end_array();
  } else if (value.type() == json::Type::Object) {
    out.begin_object();
    for (const auto& [name, member] : value.members()) {
      out.name(name);
      rewrite(member, at + "/" + std::string(name), change, out);
    }
    out.end_object();
  } else {
    out.raw(value.text());
  }
}

// Every place of a document outside of `ext`.
std::vector<std::string> places(const json::Document& parsed) {
  std::vector<std::string> found;
  Writer unused;
  const Change look = [&](const std::string& at, Value value, Writer& out) {
    if (at.ends_with("/ext")) out.raw(value.text());
    if (at.ends_with("/ext")) return true;
    found.push_back(at);
    return false;
  };
  rewrite(parsed.root(), "", look, unused);
  return found;
}

std::string replaced(const json::Document& parsed, const std::string& place, std::string_view with) {
  Writer out;
  const Change put = [&](const std::string& at, Value, Writer& to) {
    if (at == place) to.raw(with);
    return at == place;
  };
  rewrite(parsed.root(), "", put, out);
  return out.take();
}

}  // namespace

TEST_CASE("null is refused as a type wherever it stands") {
  for (const Sample& one : all()) {
    const Result<json::Document> parsed = json::parse(one.full);
    REQUIRE(parsed.ok());
    for (const std::string& place : places(*parsed)) {
      CAPTURE(one.id);
      CAPTURE(place);
      const Result<std::string> got = one.again(replaced(*parsed, place, "null"), {});
      REQUIRE_FALSE(got.ok());
      CHECK(got.error().status == Status::Type);
      CHECK(got.error().where == place);
    }
  }
}

TEST_CASE("an unknown member is refused in every object but ext") {
  for (const Sample& one : all()) {
    const Result<json::Document> parsed = json::parse(one.full);
    REQUIRE(parsed.ok());
    for (const std::string& place : places(*parsed)) {
      Writer out;
      bool object = false;
      const Change add = [&](const std::string& at, Value value, Writer& to) {
        if (at != place || value.type() != json::Type::Object) return false;
        object = true;
        to.begin_object();
        for (const auto& [name, member] : value.members()) to.name(name).raw(member.text());
        to.name("unheard_of").integer(1).end_object();
        return true;
      };
      rewrite(parsed->root(), "", add, out);
      if (!object) continue;
      CAPTURE(one.id);
      CAPTURE(place);
      const Result<std::string> got = one.again(out.text(), {});
      REQUIRE_FALSE(got.ok());
      CHECK(got.error() ==
            fail(Status::Member, "'unheard_of' is not a member of its schema", place + "/unheard_of"));
    }
  }
}

TEST_CASE("no error repeats what was read") {
  const std::string secret = "Zzyzx";
  std::size_t refused = 0;
  for (const Sample& one : all()) {
    const Result<json::Document> parsed = json::parse(one.full);
    REQUIRE(parsed.ok());
    for (const std::string& place : places(*parsed)) {
      for (const std::string& with :
           {document("'Zzyzx \\n'"), document("{'Zzyzx':1}"), document("['Zzyzx']")}) {
        const Result<std::string> got = one.again(replaced(*parsed, place, with), {});
        if (got.ok()) continue;
        CAPTURE(place);
        CHECK(got.error().what.find(secret) == std::string::npos);
        CHECK(got.error().where.find(secret) == std::string::npos);
        ++refused;
      }
    }
  }
  CHECK(refused > 1000);
}
