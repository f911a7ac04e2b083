// Generated from src/capi/spec/functions.toml; do not edit.
// clang-format off
#include <doctest/doctest.h>

#include "capi/injected.h"
#include "capi/support.h"

namespace {

TEST_CASE("varde_abi_version lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_abi_version)>("varde_abi_version");
  uint32_t out = 1;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(&out) == row.status);
  }
}

TEST_CASE("varde_build_info lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_build_info)>("varde_build_info");
  varde_bytes* out = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    out = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(&out, &err) == row.status);
    CHECK(out == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_status_name lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_status_name)>("varde_status_name");
  const char* out = kMemory;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(1, &out) == row.status);
  }
}

TEST_CASE("varde_handles_live lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_handles_live)>("varde_handles_live");
  int64_t out = 1;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(&out) == row.status);
  }
}

TEST_CASE("varde_bytes_view lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_bytes_view)>("varde_bytes_view");
  const char* data = kMemory;
  size_t size = 1;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, &data, &size) == row.status);
  }
}

TEST_CASE("varde_bytes_free lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_bytes_free)>("varde_bytes_free");
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr) == row.status);
  }
}

TEST_CASE("varde_error_view lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_error_view)>("varde_error_view");
  const char* data = kMemory;
  size_t size = 1;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, &data, &size) == row.status);
  }
}

TEST_CASE("varde_error_status lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_error_status)>("varde_error_status");
  int32_t out = 1;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, &out) == row.status);
  }
}

TEST_CASE("varde_error_free lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_error_free)>("varde_error_free");
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr) == row.status);
  }
}

TEST_CASE("varde_store_open lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_open)>("varde_store_open");
  varde_store* out = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    out = poison<varde_store>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(kMemory, kKey, sizeof kKey, kEmpty, 2, &out, &err) == row.status);
    CHECK(out == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_store_close lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_close)>("varde_store_close");
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr) == row.status);
  }
}

TEST_CASE("varde_store_report lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_report)>("varde_store_report");
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    outcome = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, kEmpty, 2, 1, &outcome, &err) == row.status);
    CHECK(outcome == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_store_act lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_act)>("varde_store_act");
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    outcome = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, kEmpty, 2, 1, &outcome, &err) == row.status);
    CHECK(outcome == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_store_read lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_read)>("varde_store_read");
  varde_bytes* answer = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    answer = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, kEmpty, 2, 1, &answer, &err) == row.status);
    CHECK(answer == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_store_list lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_list)>("varde_store_list");
  varde_cursor* out = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    out = poison<varde_cursor>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, &out, &err) == row.status);
    CHECK(out == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_cursor_next lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_cursor_next)>("varde_cursor_next");
  varde_bytes* page = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    page = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, 1, &page, &err) == row.status);
    CHECK(page == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_cursor_close lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_cursor_close)>("varde_cursor_close");
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr) == row.status);
  }
}

TEST_CASE("varde_store_head lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_head)>("varde_store_head");
  varde_bytes* head = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    head = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, &head, &err) == row.status);
    CHECK(head == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_store_verify lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_verify)>("varde_store_verify");
  varde_bytes* report = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    report = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, 1, nullptr, nullptr, &report, &err) == row.status);
    CHECK(report == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_store_rederive lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_rederive)>("varde_store_rederive");
  varde_bytes* report = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    report = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, 1, nullptr, nullptr, &report, &err) == row.status);
    CHECK(report == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_store_preview lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_preview)>("varde_store_preview");
  varde_bytes* answer = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    answer = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, kEmpty, 2, 1, nullptr, nullptr, &answer, &err) == row.status);
    CHECK(answer == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_store_rotate lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_store_rotate)>("varde_store_rotate");
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kKey, sizeof kKey, &err) == row.status);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_engine_open lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_engine_open)>("varde_engine_open");
  varde_engine* out = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    out = poison<varde_engine>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(kKey, sizeof kKey, kEmpty, 2, &out, &err) == row.status);
    CHECK(out == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_engine_close lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_engine_close)>("varde_engine_close");
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr) == row.status);
  }
}

TEST_CASE("varde_engine_load lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_engine_load)>("varde_engine_load");
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, &err) == row.status);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_engine_stream lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_engine_stream)>("varde_engine_stream");
  varde_uuid out = kId;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, &kId, &out, &err) == row.status);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_engine_read lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_engine_read)>("varde_engine_read");
  varde_bytes* answer = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    answer = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, kEmpty, 2, 1, &answer, &err) == row.status);
    CHECK(answer == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_engine_verify lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_engine_verify)>("varde_engine_verify");
  varde_bytes* report = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    report = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, kEmpty, 2, 1, &report, &err) == row.status);
    CHECK(report == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_case_open lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_case_open)>("varde_case_open");
  varde_case* out = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    out = poison<varde_case>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, &out, &err) == row.status);
    CHECK(out == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_case_close lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_case_close)>("varde_case_close");
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr) == row.status);
  }
}

TEST_CASE("varde_case_report lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_case_report)>("varde_case_report");
  varde_bytes* batch = nullptr;
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    batch = poison<varde_bytes>();
    outcome = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, kEmpty, 2, 1, &batch, &outcome, &err) == row.status);
    CHECK(batch == nullptr);
    CHECK(outcome == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_case_act lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_case_act)>("varde_case_act");
  varde_bytes* batch = nullptr;
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    batch = poison<varde_bytes>();
    outcome = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, kEmpty, 2, 1, &batch, &outcome, &err) == row.status);
    CHECK(batch == nullptr);
    CHECK(outcome == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_case_rederive lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_case_rederive)>("varde_case_rederive");
  varde_bytes* batch = nullptr;
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    batch = poison<varde_bytes>();
    outcome = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, 1, &batch, &outcome, &err) == row.status);
    CHECK(batch == nullptr);
    CHECK(outcome == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_case_read lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_case_read)>("varde_case_read");
  varde_bytes* answer = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    answer = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, kEmpty, 2, 1, &answer, &err) == row.status);
    CHECK(answer == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_ddl_write lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_ddl_write)>("varde_ddl_write");
  varde_bytes* out = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    out = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(1, &out, &err) == row.status);
    CHECK(out == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_profile_import lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_profile_import)>("varde_profile_import");
  varde_bytes* out_profile = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    out_profile = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(1, kKey, sizeof kKey, kEmpty, 2, kEmpty, 2, &out_profile, &err) == row.status);
    CHECK(out_profile == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_disclosure_open lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_disclosure_open)>("varde_disclosure_open");
  varde_disclosure* out = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    out = poison<varde_disclosure>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, &out, &err) == row.status);
    CHECK(out == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_disclosure_close lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_disclosure_close)>("varde_disclosure_close");
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr) == row.status);
  }
}

TEST_CASE("varde_disclosure_person lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_disclosure_person)>("varde_disclosure_person");
  uint32_t out = 1;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, &kId, &out, &err) == row.status);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_disclosure_party lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_disclosure_party)>("varde_disclosure_party");
  uint32_t out = 1;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, &out, &err) == row.status);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_disclosure_decide lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_disclosure_decide)>("varde_disclosure_decide");
  varde_disclosure_answer answer{};
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, &kQuestion, &answer) == row.status);
  }
}

TEST_CASE("varde_disclosure_batch lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_disclosure_batch)>("varde_disclosure_batch");
  varde_disclosure_answer answers{};
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, &kQuestion, 1, &answers, &err) == row.status);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_disclosure_explain lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_disclosure_explain)>("varde_disclosure_explain");
  varde_bytes* answer = nullptr;
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    answer = poison<varde_bytes>();
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(nullptr, kEmpty, 2, &kQuestion, &answer, &err) == row.status);
    CHECK(answer == nullptr);
    CHECK(injected::taken(err) == row.status);
  }
}

TEST_CASE("varde_disclosure_rule lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_disclosure_rule)>("varde_disclosure_rule");
  const char* out = kMemory;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    injected::misbehave_next(row.what);
    CHECK(function(1, &out) == row.status);
  }
}

TEST_CASE("varde_disclosure_test lets nothing out that is thrown inside") {
  const auto function = injected::function<decltype(&varde_disclosure_test)>("varde_disclosure_test");
  varde_error* err = nullptr;
  for (const injected::Thrown& row : injected::kThrown) {
    CAPTURE(row.what);
    err = poison<varde_error>();
    injected::misbehave_next(row.what);
    CHECK(function(&err) == row.status);
    CHECK(injected::taken(err) == row.status);
  }
}

}  // namespace
