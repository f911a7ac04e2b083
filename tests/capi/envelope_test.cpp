// Messages and envelopes of others through the C interface: in a store and over a host's rows the same
// octets.
#include <doctest/doctest.h>

#include <cstdio>

#include "capi/support.h"

namespace {

// Signed once, by a key that was thrown away.
const std::string kEnvelope =
    R"({"schema":"envelope/1","sender":{"controller":"11111111-0000-4000-8000-000000000)"
    R"(002","service":"22222222-0000-4000-8000-000000000009","name":"Klinikken"},"to":{)"
    R"("service":"22222222-0000-4000-8000-000000000002"},"thread":"44444444-0000-4000-8)"
    R"(000-000000000001","event":"44444444-0000-4000-8000-000000000002","revision":1,"s)"
    R"(ent":1772442000000000,"rule":"CS-16","occurred":"2026-03-01","kind":"referral.ac)"
    R"(cepted","body":{"referral":"44444444-0000-4000-8000-000000000001"}})";
constexpr std::uint8_t kSignature[] = {0x30, 0x45, 0x02, 0x21, 0x00, 0xc4, 0xfb, 0x25, 0xfe, 0x0d, 0x64, 0x03,
                                       0xab, 0x11, 0xa5, 0x17, 0x5f, 0x31, 0x40, 0xa0, 0x2f, 0x34, 0x3f, 0x8e,
                                       0xc4, 0x9f, 0xd8, 0x8b, 0x76, 0x63, 0xdf, 0x20, 0xea, 0x18, 0x7c, 0x66,
                                       0xd3, 0x02, 0x20, 0x0a, 0xae, 0x19, 0x38, 0xdb, 0xe5, 0xe7, 0x1d, 0xfc,
                                       0xac, 0x37, 0x48, 0xbf, 0x1a, 0x94, 0x89, 0x38, 0xc3, 0x26, 0x8f, 0x18,
                                       0x18, 0x70, 0xc7, 0xe4, 0x46, 0xcd, 0xe9, 0x2f, 0x08, 0x6b, 0xe2};
constexpr std::uint8_t kPublicKey[] = {
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a,
    0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04, 0xb3, 0x7d, 0x07, 0x8b, 0xf1,
    0x6d, 0x53, 0x64, 0xb6, 0x41, 0x70, 0x2d, 0x9f, 0x66, 0xe5, 0x36, 0xa2, 0x6b, 0xe4, 0x1c, 0xdf,
    0x77, 0x84, 0x7a, 0x57, 0xaa, 0x6c, 0xa2, 0xa9, 0x80, 0x35, 0x15, 0xc9, 0x8a, 0xc8, 0x48, 0xba,
    0x43, 0xde, 0xc4, 0x90, 0x4b, 0x67, 0x3b, 0x9c, 0xf9, 0xfd, 0xef, 0x42, 0x38, 0x07, 0xa0, 0x8a,
    0xd9, 0xe0, 0xba, 0x2d, 0x5f, 0xa1, 0x80, 0x5d, 0x80, 0x68, 0x3c};

std::string message_in(const std::string& in_case, const char* id = "m1") {
  return "{\"schema\":\"message/1\",\"id\":\"" + std::string(id) + "\",\"type\":\"admitted\",\"case\":\"" +
         in_case + "\",\"sender\":{\"name\":\"Vardevik sykehus\"},\"occurred\":\"2026-03-01\"}";
}

varde_uuid uuid_of(const std::string& text) {
  std::string digits;
  for (const char c : text) {
    if (c != '-') digits += c;
  }
  varde_uuid out{};
  for (std::size_t i = 0; i < 16; ++i)
    out.octet[i] = static_cast<std::uint8_t>(std::stoi(digits.substr(2 * i, 2), nullptr, 16));
  return out;
}
std::string text_of(const varde_uuid& id) {
  std::string out;
  for (int i = 0; i < 16; ++i) {
    char two[3];
    std::snprintf(two, sizeof two, "%02x", id.octet[i]);
    out += (i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "") + std::string(two);
  }
  return out;
}

struct Came {
  std::string envelope = kEnvelope;
  std::string signature{reinterpret_cast<const char*>(kSignature), sizeof kSignature};
  bool key = true;
  const std::uint8_t* sign() const { return reinterpret_cast<const std::uint8_t*>(signature.data()); }
};

Reply receive(varde_store* store, const std::string& in_case, const Came& came) {
  Reply out;
  varde_bytes* text = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  const std::string by = context();
  const varde_uuid id = uuid_of(in_case);
  out.status =
      told("varde_store_receive",
           varde_store_receive(store, by.data(), by.size(), &id, came.envelope.data(), came.envelope.size(),
                               came.key ? came.sign() : nullptr, came.signature.size(),
                               came.key ? kPublicKey : nullptr, sizeof kPublicKey, kNow, &text, &err));
  CHECK((text == nullptr) == (out.status < 0));
  out.text = taken(text);
  out.error = taken(err);
  return out;
}
Reply message(varde_store* store, const std::string& document) {
  Reply out;
  varde_bytes* text = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  const std::string by = context();
  out.status = told("varde_store_message", varde_store_message(store, by.data(), by.size(), document.data(),
                                                               document.size(), kNow, &text, &err));
  out.text = taken(text);
  out.error = taken(err);
  return out;
}

// The case of a host's rows, with the outcome row of what is about to come.
varde_case* open_for(const Host& host, const std::string& in_case, const std::string& given, int proved) {
  varde_uuid command{};
  REQUIRE(varde_engine_command(host.engine(), given.data(), given.size(), proved, &command, nullptr) ==
          VARDE_OK);
  const std::string rows = host.rows(in_case, text_of(command));
  varde_case* opened = nullptr;
  REQUIRE(varde_case_open(host.engine(), rows.data(), rows.size(), &opened, nullptr) == VARDE_OK);
  return opened;
}
Reply committed(Host& host, Reply out, varde_bytes*& batch, varde_bytes*& text, varde_error*& err) {
  out.batch = taken(batch);
  out.text = taken(text);
  out.error = taken(err);
  if (out.status == VARDE_OK) REQUIRE(host.commit(out.batch));
  if (out.status > 0) CHECK(member(out.batch, "rows") == "[]");
  return out;
}
Reply receive(Host& host, const std::string& in_case, const Came& came) {
  varde_case* opened = open_for(host, in_case, came.envelope, came.key ? 1 : 0);
  Reply out;
  varde_bytes *batch = poison<varde_bytes>(), *text = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  const std::string by = context();
  out.status =
      told("varde_case_receive",
           varde_case_receive(opened, by.data(), by.size(), came.envelope.data(), came.envelope.size(),
                              came.key ? came.sign() : nullptr, came.signature.size(),
                              came.key ? kPublicKey : nullptr, sizeof kPublicKey, kNow, &batch, &text, &err));
  release(opened);
  return committed(host, std::move(out), batch, text, err);
}
Reply message(Host& host, const std::string& in_case, const std::string& document) {
  varde_case* opened = open_for(host, in_case, document, 0);
  Reply out;
  varde_bytes *batch = poison<varde_bytes>(), *text = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  const std::string by = context();
  out.status = told("varde_case_message", varde_case_message(opened, by.data(), by.size(), document.data(),
                                                             document.size(), kNow, &batch, &text, &err));
  release(opened);
  return committed(host, std::move(out), batch, text, err);
}

struct Both {
  varde_store* store = open_store();
  Host host;
  std::string in_case;

  Both() {
    for (const std::string& given : {load_profile(1)}) {
      REQUIRE(act(store, given).status == VARDE_OK);
      REQUIRE(host.act(given, kNow).status == VARDE_OK);
    }
    const std::string person = fact(2, "", "person.registered", "2026-03-01", "{}");
    in_case = member(report(store, person).text, "case");
    REQUIRE(host.report(person, kNow).status == VARDE_OK);
  }
  ~Both() { release(store); }
};

}  // namespace

TEST_CASE("an envelope comes in once, alike in a store and over a host's rows") {
  Both both;
  Came altered;
  altered.envelope.replace(altered.envelope.find("2026-03-01"), 10, "2026-03-02");
  Came short_signature;
  short_signature.signature.pop_back();
  Came nobody;
  nobody.key = false;
  const struct {
    const char* id;
    Came came;
    varde_status status;
    const char* error;
  } rows[] = {
      {"altered", altered, VARDE_E_VALUE, "VALUE signature"},
      {"badly signed", short_signature, VARDE_E_VALUE, "VALUE signature"},
      {"as it was signed", Came(), VARDE_OK, "none"},
      {"again", Came(), VARDE_REPEATED, "none"},
      {"by nobody", nobody, VARDE_OK, "none"},
      {"by nobody again", nobody, VARDE_REPEATED, "none"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.id);
    const Reply stored = receive(both.store, both.in_case, row.came);
    const Reply hosted = receive(both.host, both.in_case, row.came);
    CHECK(stored.status == row.status);
    CHECK(stored.error == row.error);
    CHECK(hosted.status == stored.status);
    CHECK(hosted.error == stored.error);
    CHECK(hosted.text == stored.text);
  }
  const std::string story = query("history", both.in_case);
  const Reply read_back = read(both.store, story);
  CHECK(elements(member(read_back.text, "lines")).size() == 3);
  CHECK(both.host.read(story, kNow).text == read_back.text);
}

TEST_CASE("a message comes in once, alike in a store and over a host's rows") {
  Both both;
  const std::string document = message_in(both.in_case);
  for (const varde_status expected : {VARDE_OK, VARDE_REPEATED}) {
    const Reply stored = message(both.store, document);
    const Reply hosted = message(both.host, both.in_case, document);
    CHECK(stored.status == expected);
    CHECK(hosted.status == expected);
    CHECK(hosted.text == stored.text);
  }
  CHECK(message(both.store, message_in(kController, "m2")).error == "NOT_FOUND /case");
  CHECK(message(both.host, both.in_case, message_in(kController, "m2")).error == "NOT_FOUND /case");
}

TEST_CASE("what a receiver is told: octets to sign, or why not") {
  Both both;
  const std::string document = message_in(both.in_case);
  const std::string outcome = message(both.store, document).text;
  REQUIRE(message(both.host, both.in_case, document).status == VARDE_OK);
  const std::string event = member(elements(member(outcome, "events"))[0], "id");
  const std::string asked = "{\"schema\":\"query/1\",\"kind\":\"disclosure\",\"case\":\"" + both.in_case +
                            "\",\"disclosure\":{\"from\":\"" + kUnit +
                            "\",\"task_basis\":\"hol\",\"to\":{\"service\":\"" + kService +
                            "\"},\"categories\":[\"stay\"]},\"event\":\"" + event + "\"}";
  const std::string by = context();
  for (const bool consented : {false, true}) {
    CAPTURE(consented);
    if (consented) {
      const std::string consent =
          fact(3, both.in_case, "consent.given", "2026-03-01",
               std::string("{\"scope\":\"sharing\",\"form\":\"written\",\"recipients\":[{\"service\":\"") +
                   kService +
                   "\"}],\"categories\":[\"known\",\"stay\"],\"purposes\":[\"care\"],\"explained\":[\"what\","
                   "\"whom\",\"purpose\",\"withdrawal\"],\"evidence\":\"arkiv 1\"}");
      REQUIRE(report(both.store, consent).status == VARDE_OK);
      REQUIRE(both.host.report(consent, kNow).status == VARDE_OK);
    }
    varde_bytes* text = nullptr;
    const varde_status status =
        told("varde_store_envelope", varde_store_envelope(both.store, by.data(), by.size(), asked.data(),
                                                          asked.size(), kNow, &text, nullptr));
    CHECK(status == (consented ? VARDE_OK : VARDE_REFUSED));
    const std::string stored = taken(text);
    CHECK(member(stored, "schema") == (consented ? "envelope/1" : "disclosure/1"));
    const std::string rows = both.host.rows(both.in_case);
    varde_case* opened = nullptr;
    REQUIRE(varde_case_open(both.host.engine(), rows.data(), rows.size(), &opened, nullptr) == VARDE_OK);
    CHECK(told("varde_case_envelope", varde_case_envelope(opened, by.data(), by.size(), asked.data(),
                                                          asked.size(), kNow, &text, nullptr)) == status);
    CHECK(taken(text) == stored);
    release(opened);
  }
}

TEST_CASE("the command of what came: of a message, of an envelope, and of one that nobody proved") {
  Host host;
  const auto command = [&](const std::string& given, int proved) {
    varde_uuid out{};
    varde_error* err = nullptr;
    const varde_status status =
        told("varde_engine_command",
             varde_engine_command(host.engine(), given.data(), given.size(), proved, &out, &err));
    const std::string error = taken(err);
    return status == VARDE_OK ? text_of(out) : error;
  };
  CHECK(command(kEnvelope, 1) == command(kEnvelope, 1));
  CHECK(command(kEnvelope, 1) != command(kEnvelope, 0));
  CHECK(command(message_in(kController), 0) == command(message_in(kController), 1));
  CHECK(command(message_in(kController), 0) != command(message_in(kController, "m2"), 0));
  CHECK(command(kEnvelope, 2) == "ARGUMENT proved");
}
