// What the tests of the C interface share: open handles, documents, and a look into answers. Uses nothing of
// Varde but the shared library.
#pragma once

#include <varde/disclosure.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

// --- What the generated tests give
// -------------------------------------------------------------------------------

inline constexpr char kEmpty[] = "{}";
inline constexpr char kMemory[] = ":memory:";
inline constexpr char kNotUtf8[] = "{\"a\xff\"";  // octet 3
inline constexpr char kHoldsNul[] = "{\"\0}";     // octet 2
inline constexpr std::size_t kGigabyte = std::size_t{1} << 30;
inline constexpr std::uint8_t kKey[VARDE_KEY_SIZE] = {1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11,
                                                      12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
                                                      23, 24, 25, 26, 27, 28, 29, 30, 31, 32};
inline constexpr varde_uuid kId = {
    {0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff}};

inline constexpr varde_disclosure_question kQuestion = {
    1, 1, 1, 2, VARDE_CATEGORY_STAY, 0, VARDE_PURPOSE_CARE, VARDE_TASK_HOL, VARDE_HEALTH_PERSONNEL, 0};

// What an output holds before a call: the call must not leave it there.
template <class Handle>
Handle* poison() {
  return reinterpret_cast<Handle*>(std::uintptr_t{0x5a5a5a5a});
}

void release(varde_bytes*& bytes);
void release(varde_error*& error);
void release(varde_store*& store);
void release(varde_cursor*& cursor);
void release(varde_engine*& engine);
void release(varde_case*& opened);
void release(varde_disclosure*& disclosure);

// "NAME where" of an error, which is given back; "none" for null.
std::string taken(varde_error*& error);
// The octets of a result, which is given back; empty for null.
std::string taken(varde_bytes*& bytes);

// One live handle of each kind, and handles that are none.
class Open {
 public:
  Open();
  ~Open();
  Open(const Open&) = delete;
  Open& operator=(const Open&) = delete;

  varde_store* a_store() const { return store_; }
  varde_cursor* a_cursor() const { return cursor_; }
  varde_engine* a_engine() const { return engine_; }
  varde_case* a_case() const { return case_; }
  varde_disclosure* a_disclosure() const { return disclosure_; }
  varde_bytes* a_bytes() const { return bytes_; }
  varde_error* a_error() const { return error_; }

  std::vector<void*> not_a_store() const { return all_but(store_); }
  std::vector<void*> not_a_cursor() const { return all_but(cursor_); }
  std::vector<void*> not_a_engine() const { return all_but(engine_); }
  std::vector<void*> not_a_case() const { return all_but(case_); }
  std::vector<void*> not_a_disclosure() const { return all_but(disclosure_); }
  std::vector<void*> not_a_bytes() const { return all_but(bytes_); }
  std::vector<void*> not_a_error() const { return all_but(error_); }

 private:
  std::vector<void*> all_but(void* handle) const;

  varde_store* store_ = nullptr;
  varde_cursor* cursor_ = nullptr;
  varde_engine* engine_ = nullptr;
  varde_case* case_ = nullptr;
  varde_disclosure* disclosure_ = nullptr;
  varde_bytes* bytes_ = nullptr;
  varde_error* error_ = nullptr;
  std::vector<void*> given_back_;
};

// --- Documents
// ---------------------------------------------------------------------------------------------------

inline constexpr char kController[] = "11111111-0000-4000-8000-000000000001";
inline constexpr char kUnit[] = "22222222-0000-4000-8000-000000000001";
inline constexpr char kService[] = "22222222-0000-4000-8000-000000000002";
inline constexpr std::int64_t kNow = 1772442000000000;  // 2026-03-02T09:00:00Z
inline constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60 * 1000000;

std::string context(const char* controller = kController);
std::string store_options(const std::string& more = "\"create\":true");
std::string engine_options(bool sealed = true);
// 33333333-0000-4000-8000- and the number in twelve hexadecimal digits.
std::string command_id(std::int64_t number);
std::string fact(std::int64_t number, const std::string& in_case, const std::string& kind,
                 const std::string& occurred, const std::string& body);
std::string command(std::int64_t number, const std::string& in_case, const std::string& kind,
                    const std::string& body);
std::string load_profile(std::int64_t number);
std::string query(const std::string& kind, const std::string& of_case);

// The text of a member's value in a JSON object; empty when there is none. A string comes without its quotes.
std::string member(std::string_view object, std::string_view name);
// The texts of an array's elements.
std::vector<std::string> elements(std::string_view array);

// --- Calls
// -------------------------------------------------------------------------------------------------------

struct Reply {
  varde_status status = VARDE_OK;
  std::string text;   // the outcome or the answer
  std::string batch;  // of a case
  std::string error;  // "NAME where"
};

// The status, checked to be one that the function says it can give.
varde_status told(const char* function, varde_status status);

varde_store* open_store(const char* path = kMemory, const std::string& options = store_options());
Reply report(varde_store* store, const std::string& fact, std::int64_t now = kNow,
             const std::string& by = context());
Reply act(varde_store* store, const std::string& command, std::int64_t now = kNow,
          const std::string& by = context());
Reply read(varde_store* store, const std::string& query, std::int64_t now = kNow,
           const std::string& by = context());
Reply verify(varde_store* store, const std::string& head = {}, std::int32_t depth = VARDE_DEPTH_DEEP);
std::string head_of(varde_store* store);
std::int64_t handles_live();

// A host that keeps its own ledger: rows as text, committed only when nobody came between.
class Host {
 public:
  explicit Host(bool sealed = true);
  ~Host();
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;

  Reply report(const std::string& fact, std::int64_t now);
  Reply act(const std::string& command, std::int64_t now);
  Reply read(const std::string& query, std::int64_t now);

  varde_engine* engine() const { return engine_; }
  // rows/1 of a stream, with the outcome row of a command.
  std::string rows(const std::string& stream, const std::string& command = {}) const;
  // Commits a batch/1: false when the stream has moved on.
  bool commit(const std::string& batch);
  std::string stream_of(const std::string& document) const;
  std::string organisation() const;
  const std::map<std::string, std::vector<std::string>>& streams() const { return streams_; }

 private:
  Reply settle(bool act, const std::string& document, std::int64_t now);

  varde_engine* engine_ = nullptr;
  std::map<std::string, std::vector<std::string>> streams_;
};
