#include "capi/support.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>

#include "capi/can_give.g.h"

void release(varde_bytes*& bytes) {
  varde_bytes_free(bytes);
  bytes = nullptr;
}
void release(varde_error*& error) {
  varde_error_free(error);
  error = nullptr;
}
void release(varde_store*& store) {
  varde_store_close(store);
  store = nullptr;
}
void release(varde_cursor*& cursor) {
  varde_cursor_close(cursor);
  cursor = nullptr;
}
void release(varde_engine*& engine) {
  varde_engine_close(engine);
  engine = nullptr;
}
void release(varde_case*& opened) {
  varde_case_close(opened);
  opened = nullptr;
}

void release(varde_disclosure*& disclosure) {
  varde_disclosure_close(disclosure);
  disclosure = nullptr;
}

std::string taken(varde_bytes*& bytes) {
  if (!bytes) return {};
  const char* data = nullptr;
  std::size_t size = 0;
  REQUIRE(varde_bytes_view(bytes, &data, &size) == VARDE_OK);
  REQUIRE(data[size] == '\0');
  std::string text(data, size);
  release(bytes);
  return text;
}

std::string taken(varde_error*& error) {
  if (!error) return "none";
  const char* data = nullptr;
  std::size_t size = 0;
  REQUIRE(varde_error_view(error, &data, &size) == VARDE_OK);
  REQUIRE(data[size] == '\0');
  const std::string text(data, size);
  std::int32_t status = 0;
  REQUIRE(varde_error_status(error, &status) == VARDE_OK);
  CHECK(member(text, "schema") == "error/1");
  CHECK(member(text, "status") == std::to_string(status));
  CHECK_FALSE(member(text, "what").empty());
  release(error);
  return member(text, "name") + " " + member(text, "where");
}

// --- Open
// --------------------------------------------------------------------------------------------------------

Open::Open() {
  store_ = open_store();
  REQUIRE(varde_store_list(store_, context().data(), context().size(), &cursor_, nullptr) == VARDE_OK);
  REQUIRE(varde_disclosure_open(store_, context().data(), context().size(), &disclosure_, nullptr) ==
          VARDE_OK);
  REQUIRE(varde_engine_open(kKey, sizeof kKey, engine_options().data(), engine_options().size(), &engine_,
                            nullptr) == VARDE_OK);
  const std::string rows = "{\"schema\":\"rows/1\",\"stream\":\"" + command_id(1) + "\",\"rows\":[]}";
  REQUIRE(varde_case_open(engine_, rows.data(), rows.size(), &case_, nullptr) == VARDE_OK);
  REQUIRE(varde_build_info(&bytes_, nullptr) == VARDE_OK);
  REQUIRE(varde_build_info(nullptr, &error_) == VARDE_E_ARGUMENT);

  varde_bytes* bytes = nullptr;
  varde_store* store = open_store();
  REQUIRE(varde_build_info(&bytes, nullptr) == VARDE_OK);
  given_back_ = {bytes, store};
  release(bytes);
  release(store);
}

Open::~Open() {
  release(disclosure_);
  release(cursor_);
  release(store_);
  release(case_);
  release(engine_);
  release(bytes_);
  release(error_);
}

std::vector<void*> Open::all_but(void* handle) const {
  static int object = 0;
  std::vector<void*> all = {store_, cursor_, engine_, case_, disclosure_, bytes_, error_};
  all.erase(std::find(all.begin(), all.end(), handle));
  all.insert(all.end(), given_back_.begin(), given_back_.end());
  const auto number = reinterpret_cast<std::uintptr_t>(handle);
  for (const std::uintptr_t never :
       {std::uintptr_t{1}, std::uintptr_t{2}, ~std::uintptr_t{0}, number + 1, number ^ 2, number ^ 16,
        number ^ (std::uintptr_t{1} << (sizeof(void*) * 8 - 1))}) {
    all.push_back(reinterpret_cast<void*>(never));
  }
  all.push_back(&object);
  return all;
}

// --- Documents
// ---------------------------------------------------------------------------------------------------

std::string context(const char* controller) {
  return std::string("{\"schema\":\"context/1\",\"controller\":\"") + controller + "\",\"unit\":\"" + kUnit +
         "\",\"actor\":{\"role\":\"case-worker\"},\"task_basis\":\"hol\",\"purpose\":\"planning\"}";
}

std::string store_options(const std::string& more) {
  return std::string("{\"schema\":\"store-options/1\",\"controller\":\"") + kController + "\"" +
         (more.empty() ? "" : "," + more) + "}";
}

std::string engine_options(bool sealed) {
  return std::string("{\"schema\":\"engine-options/1\",\"controller\":\"") + kController +
         "\",\"sealed\":" + (sealed ? "true" : "false") + "}";
}

std::string command_id(std::int64_t number) {
  char text[37];
  std::snprintf(text, sizeof text, "33333333-0000-4000-8000-%012llx",
                static_cast<unsigned long long>(number));
  return text;
}

namespace {

std::string document(const char* schema, std::int64_t number, const std::string& in_case,
                     const std::string& kind, const std::string& middle, const std::string& body) {
  return std::string("{\"schema\":\"") + schema + "\",\"id\":\"" + command_id(number) + "\"" +
         (in_case.empty() ? "" : ",\"case\":\"" + in_case + "\"") + ",\"kind\":\"" + kind + "\"" + middle +
         ",\"body\":" + body + "}";
}

}  // namespace

std::string fact(std::int64_t number, const std::string& in_case, const std::string& kind,
                 const std::string& occurred, const std::string& body) {
  return document("fact/1", number, in_case, kind, ",\"occurred\":\"" + occurred + "\"", body);
}

std::string command(std::int64_t number, const std::string& in_case, const std::string& kind,
                    const std::string& body) {
  return document("command/1", number, in_case, kind, "", body);
}

std::string load_profile(std::int64_t number) {
  return command(
      number, "", "profile.load",
      std::string("{\"profile\":{\"schema\":\"profile/1\",\"municipality\":\"9999\",\"name\":\"Nordal\","
                  "\"coordinating_unit\":\"") +
          kUnit + "\",\"services\":[{\"id\":\"" + kUnit +
          "\",\"kind\":\"coordinating-unit\",\"name\":\"Koordinerende enhet\"},{\"id\":\"" + kService +
          "\",\"kind\":\"mental-health\",\"name\":\"Psykisk helse på Nordal\"}]}}");
}

std::string query(const std::string& kind, const std::string& of_case) {
  return "{\"schema\":\"query/1\",\"kind\":\"" + kind + "\",\"case\":\"" + of_case + "\"}";
}

namespace {

// Where the JSON value that begins at `at` ends.
std::size_t end_of(std::string_view text, std::size_t at) {
  int depth = 0;
  bool in_string = false;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (in_string) {
      if (c == '\\') ++at;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      if (depth == 0) return at;
      if (--depth == 0) return at + 1;
    } else if (c == ',' && depth == 0) {
      return at;
    }
  }
  return at;
}

}  // namespace

std::string member(std::string_view object, std::string_view name) {
  std::size_t at = 1;
  while (at + 1 < object.size()) {
    const std::size_t name_end = object.find('"', at + 1);
    const std::string_view found = object.substr(at + 1, name_end - at - 1);
    const std::size_t begin = name_end + 2;
    const std::size_t end = end_of(object, begin);
    std::string_view value = object.substr(begin, end - begin);
    if (found == name) {
      if (value.front() == '"') value = value.substr(1, value.size() - 2);
      return std::string(value);
    }
    at = end + 1;
  }
  return {};
}

std::vector<std::string> elements(std::string_view array) {
  std::vector<std::string> out;
  for (std::size_t at = 1; at + 1 < array.size();) {
    const std::size_t end = end_of(array, at);
    out.emplace_back(array.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

// --- Calls
// -------------------------------------------------------------------------------------------------------

varde_status told(const char* function, varde_status status) {
  CAPTURE(function);
  CAPTURE(status);
  const auto row = std::find_if(std::begin(kCanGive), std::end(kCanGive),
                                [&](const CanGive& each) { return each.functions.count(function) == 1; });
  REQUIRE(row != std::end(kCanGive));
  CHECK(row->statuses.count(status) == 1);
  return status;
}

varde_store* open_store(const char* path, const std::string& options) {
  varde_store* store = nullptr;
  varde_error* err = nullptr;
  const varde_status status =
      varde_store_open(path, kKey, sizeof kKey, options.data(), options.size(), &store, &err);
  INFO(taken(err));
  REQUIRE(status == VARDE_OK);
  return store;
}

namespace {

using Settle = decltype(&varde_store_report);

Reply call(const char* name, Settle function, varde_store* store, const std::string& by,
           const std::string& document, std::int64_t now) {
  Reply out;
  varde_bytes* text = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  out.status =
      told(name, function(store, by.data(), by.size(), document.data(), document.size(), now, &text, &err));
  CHECK((err == nullptr) == (out.status >= 0));
  CHECK((text == nullptr) == (out.status < 0 || out.status == VARDE_ERASED));
  out.text = taken(text);
  out.error = taken(err);
  return out;
}

}  // namespace

Reply report(varde_store* store, const std::string& fact, std::int64_t now, const std::string& by) {
  return call("varde_store_report", &varde_store_report, store, by, fact, now);
}
Reply act(varde_store* store, const std::string& command, std::int64_t now, const std::string& by) {
  return call("varde_store_act", &varde_store_act, store, by, command, now);
}
Reply read(varde_store* store, const std::string& query, std::int64_t now, const std::string& by) {
  return call("varde_store_read", &varde_store_read, store, by, query, now);
}

Reply verify(varde_store* store, const std::string& head, std::int32_t depth) {
  Reply out;
  varde_bytes* text = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  out.status =
      told("varde_store_verify", varde_store_verify(store, head.empty() ? nullptr : head.data(), head.size(),
                                                    depth, nullptr, nullptr, &text, &err));
  out.text = taken(text);
  out.error = taken(err);
  return out;
}

std::string head_of(varde_store* store) {
  varde_bytes* head = nullptr;
  REQUIRE(varde_store_head(store, &head, nullptr) == VARDE_OK);
  return taken(head);
}

std::int64_t handles_live() {
  std::int64_t live = -1;
  REQUIRE(varde_handles_live(&live) == VARDE_OK);
  return live;
}

// --- Host
// --------------------------------------------------------------------------------------------------------

Host::Host(bool sealed) {
  const std::string options = engine_options(sealed);
  REQUIRE(varde_engine_open(sealed ? kKey : nullptr, sealed ? sizeof kKey : 0, options.data(), options.size(),
                            &engine_, nullptr) == VARDE_OK);
}

Host::~Host() { varde_engine_close(engine_); }

std::string Host::organisation() const {
  varde_uuid id{};
  REQUIRE(varde_engine_stream(engine_, nullptr, &id, nullptr) == VARDE_OK);
  char text[37];
  char* at = text;
  for (int i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) *at++ = '-';
    at += std::snprintf(at, 3, "%02x", id.octet[i]);
  }
  return text;
}

std::string Host::stream_of(const std::string& document) const {
  const std::string named = member(document, "case");
  if (!named.empty()) return named;
  if (member(document, "kind").substr(0, 8) == "profile.") return organisation();
  const std::string id = member(document, "id");
  varde_uuid command{}, stream{};
  std::string digits = id;
  digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
  for (std::size_t i = 0; i < 16; ++i) {
    command.octet[i] = static_cast<std::uint8_t>(std::stoi(digits.substr(2 * i, 2), nullptr, 16));
  }
  REQUIRE(varde_engine_stream(engine_, &command, &stream, nullptr) == VARDE_OK);
  char text[37];
  char* at = text;
  for (int i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) *at++ = '-';
    at += std::snprintf(at, 3, "%02x", stream.octet[i]);
  }
  return text;
}

std::string Host::rows(const std::string& stream, const std::string& command) const {
  std::string rows, outcome;
  if (const auto found = streams_.find(stream); found != streams_.end()) {
    for (const std::string& row : found->second) {
      rows += (rows.empty() ? "" : ",") + row;
      if (member(row, "command") == command && member(row, "ordinal") == "0") outcome = row;
    }
  }
  return "{\"schema\":\"rows/1\",\"stream\":\"" + stream + "\",\"rows\":[" + rows + "]" +
         (outcome.empty() ? "" : ",\"outcome\":" + outcome) + "}";
}

bool Host::commit(const std::string& batch) {
  std::vector<std::string>& stream = streams_[member(batch, "stream")];
  if (member(batch, "expected") != std::to_string(stream.size())) return false;
  for (std::string& row : elements(member(batch, "rows"))) stream.push_back(std::move(row));
  for (const std::string& sequence : elements(member(batch, "erase"))) {
    std::string& row = stream[static_cast<std::size_t>(std::stoll(sequence)) - 1];
    row = row.substr(0, row.find(",\"sealed\":")) + "}";
  }
  return true;
}

Reply Host::settle(bool act, const std::string& document, std::int64_t now) {
  const std::string stream = stream_of(document);
  const std::string loaded = rows(stream, member(document, "id"));
  varde_case* opened = nullptr;
  REQUIRE(varde_case_open(engine_, loaded.data(), loaded.size(), &opened, nullptr) == VARDE_OK);
  Reply out;
  varde_bytes* batch = poison<varde_bytes>();
  varde_bytes* text = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  const std::string by = context();
  out.status = told(act ? "varde_case_act" : "varde_case_report",
                    (act ? varde_case_act : varde_case_report)(opened, by.data(), by.size(), document.data(),
                                                               document.size(), now, &batch, &text, &err));
  release(opened);
  CHECK((batch == nullptr) == (out.status < 0));
  out.batch = taken(batch);
  out.text = taken(text);
  out.error = taken(err);
  if (out.status == VARDE_OK) {
    REQUIRE(commit(out.batch));
    if (stream == organisation()) {
      const std::string all = rows(stream);
      REQUIRE(varde_engine_load(engine_, all.data(), all.size(), nullptr) == VARDE_OK);
    }
  } else if (out.status > 0) {
    CHECK(member(out.batch, "rows") == "[]");
  }
  return out;
}

Reply Host::report(const std::string& fact, std::int64_t now) { return settle(false, fact, now); }
Reply Host::act(const std::string& command, std::int64_t now) { return settle(true, command, now); }

Reply Host::read(const std::string& query, std::int64_t now) {
  const std::string loaded = rows(member(query, "case"));
  varde_case* opened = nullptr;
  REQUIRE(varde_case_open(engine_, loaded.data(), loaded.size(), &opened, nullptr) == VARDE_OK);
  Reply out;
  varde_bytes* text = poison<varde_bytes>();
  varde_error* err = poison<varde_error>();
  const std::string by = context();
  out.status = told("varde_case_read", varde_case_read(opened, by.data(), by.size(), query.data(),
                                                       query.size(), now, &text, &err));
  release(opened);
  out.text = taken(text);
  out.error = taken(err);
  return out;
}
