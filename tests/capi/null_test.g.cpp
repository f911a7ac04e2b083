// Generated from src/capi/spec/functions.toml; do not edit.
// clang-format off
#include <doctest/doctest.h>

#include "capi/support.h"

namespace {

TEST_CASE("varde_abi_version refuses what it cannot take") {
  CHECK(varde_abi_version(nullptr) == VARDE_E_ARGUMENT);
}

TEST_CASE("varde_build_info refuses what it cannot take") {
  varde_error* err = nullptr;
  err = poison<varde_error>();
  CHECK(varde_build_info(nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out");
  CHECK(varde_build_info(nullptr, nullptr) != VARDE_OK);
}

TEST_CASE("varde_status_name refuses what it cannot take") {
  CHECK(varde_status_name(1, nullptr) == VARDE_E_ARGUMENT);
}

TEST_CASE("varde_handles_live refuses what it cannot take") {
  CHECK(varde_handles_live(nullptr) == VARDE_E_ARGUMENT);
}

TEST_CASE("varde_bytes_view refuses what it cannot take") {
  const Open open;
  const char* data = kMemory;
  size_t size = 1;
  CHECK(varde_bytes_view(nullptr, &data, &size) == VARDE_E_ARGUMENT);
  CHECK(varde_bytes_view(open.a_bytes(), nullptr, &size) == VARDE_E_ARGUMENT);
  CHECK(varde_bytes_view(open.a_bytes(), &data, nullptr) == VARDE_E_ARGUMENT);
  for (void* wrong : open.not_a_bytes()) {
    CHECK(varde_bytes_view(static_cast<const varde_bytes*>(wrong), &data, &size) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_bytes_free refuses what it cannot take") {
  const Open open;
  CHECK(varde_bytes_free(nullptr) == VARDE_OK);
  for (void* wrong : open.not_a_bytes()) {
    CHECK(varde_bytes_free(static_cast<varde_bytes*>(wrong)) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_error_view refuses what it cannot take") {
  const Open open;
  const char* data = kMemory;
  size_t size = 1;
  CHECK(varde_error_view(nullptr, &data, &size) == VARDE_E_ARGUMENT);
  CHECK(varde_error_view(open.a_error(), nullptr, &size) == VARDE_E_ARGUMENT);
  CHECK(varde_error_view(open.a_error(), &data, nullptr) == VARDE_E_ARGUMENT);
  for (void* wrong : open.not_a_error()) {
    CHECK(varde_error_view(static_cast<const varde_error*>(wrong), &data, &size) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_error_status refuses what it cannot take") {
  const Open open;
  int32_t out = 1;
  CHECK(varde_error_status(nullptr, &out) == VARDE_E_ARGUMENT);
  CHECK(varde_error_status(open.a_error(), nullptr) == VARDE_E_ARGUMENT);
  for (void* wrong : open.not_a_error()) {
    CHECK(varde_error_status(static_cast<const varde_error*>(wrong), &out) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_error_free refuses what it cannot take") {
  const Open open;
  CHECK(varde_error_free(nullptr) == VARDE_OK);
  for (void* wrong : open.not_a_error()) {
    CHECK(varde_error_free(static_cast<varde_error*>(wrong)) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_store_open refuses what it cannot take") {
  varde_store* out = nullptr;
  varde_error* err = nullptr;
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(nullptr, kKey, sizeof kKey, kEmpty, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "ARGUMENT path");
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, nullptr, sizeof kKey, kEmpty, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "ARGUMENT key");
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, kKey, sizeof kKey, nullptr, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "ARGUMENT options");
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, kKey, sizeof kKey, kEmpty, 2, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out");
  CHECK(varde_store_open(nullptr, kKey, sizeof kKey, kEmpty, 2, &out, nullptr) != VARDE_OK);
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kNotUtf8, kKey, sizeof kKey, kEmpty, 2, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 3");
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, kKey, 0, kEmpty, 2, &out, &err) == VARDE_E_KEY_LENGTH);
  CHECK(out == nullptr);
  CHECK(taken(err) == "KEY_LENGTH key");
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, kKey, 31, kEmpty, 2, &out, &err) == VARDE_E_KEY_LENGTH);
  CHECK(out == nullptr);
  CHECK(taken(err) == "KEY_LENGTH key");
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, kKey, 33, kEmpty, 2, &out, &err) == VARDE_E_KEY_LENGTH);
  CHECK(out == nullptr);
  CHECK(taken(err) == "KEY_LENGTH key");
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, kKey, SIZE_MAX, kEmpty, 2, &out, &err) == VARDE_E_KEY_LENGTH);
  CHECK(out == nullptr);
  CHECK(taken(err) == "KEY_LENGTH key");
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, kKey, sizeof kKey, kNotUtf8, 5, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 3");
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, kKey, sizeof kKey, kHoldsNul, 4, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 2");
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, kKey, sizeof kKey, kEmpty, kGigabyte, &out, &err) == VARDE_E_LIMIT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "LIMIT options");
  out = poison<varde_store>();
  err = poison<varde_error>();
  CHECK(varde_store_open(kMemory, kKey, sizeof kKey, kEmpty, SIZE_MAX, &out, &err) == VARDE_E_LIMIT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "LIMIT options");
}

TEST_CASE("varde_store_close refuses what it cannot take") {
  const Open open;
  CHECK(varde_store_close(nullptr) == VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    CHECK(varde_store_close(static_cast<varde_store*>(wrong)) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_store_report refuses what it cannot take") {
  const Open open;
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(nullptr, kEmpty, 2, kEmpty, 2, 1, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT store");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), nullptr, 2, kEmpty, 2, 1, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), kEmpty, 2, nullptr, 2, 1, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT fact");
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), kEmpty, 2, kEmpty, 2, 1, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT outcome");
  CHECK(varde_store_report(nullptr, kEmpty, 2, kEmpty, 2, 1, &outcome, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    outcome = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_store_report(static_cast<varde_store*>(wrong), kEmpty, 2, kEmpty, 2, 1, &outcome, &err) == VARDE_E_HANDLE);
    CHECK(outcome == nullptr);
    CHECK(taken(err) == "HANDLE store");
  }
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), kNotUtf8, 5, kEmpty, 2, 1, &outcome, &err) == VARDE_E_UTF8);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 3");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), kHoldsNul, 4, kEmpty, 2, 1, &outcome, &err) == VARDE_E_UTF8);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 2");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), kEmpty, kGigabyte, kEmpty, 2, 1, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT context");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), kEmpty, SIZE_MAX, kEmpty, 2, 1, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT context");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), kEmpty, 2, kNotUtf8, 5, 1, &outcome, &err) == VARDE_E_UTF8);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 3");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), kEmpty, 2, kHoldsNul, 4, 1, &outcome, &err) == VARDE_E_UTF8);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 2");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), kEmpty, 2, kEmpty, kGigabyte, 1, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT fact");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_report(open.a_store(), kEmpty, 2, kEmpty, SIZE_MAX, 1, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT fact");
}

TEST_CASE("varde_store_act refuses what it cannot take") {
  const Open open;
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(nullptr, kEmpty, 2, kEmpty, 2, 1, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT store");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), nullptr, 2, kEmpty, 2, 1, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), kEmpty, 2, nullptr, 2, 1, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT command");
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), kEmpty, 2, kEmpty, 2, 1, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT outcome");
  CHECK(varde_store_act(nullptr, kEmpty, 2, kEmpty, 2, 1, &outcome, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    outcome = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_store_act(static_cast<varde_store*>(wrong), kEmpty, 2, kEmpty, 2, 1, &outcome, &err) == VARDE_E_HANDLE);
    CHECK(outcome == nullptr);
    CHECK(taken(err) == "HANDLE store");
  }
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), kNotUtf8, 5, kEmpty, 2, 1, &outcome, &err) == VARDE_E_UTF8);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 3");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), kHoldsNul, 4, kEmpty, 2, 1, &outcome, &err) == VARDE_E_UTF8);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 2");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), kEmpty, kGigabyte, kEmpty, 2, 1, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT context");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), kEmpty, SIZE_MAX, kEmpty, 2, 1, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT context");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), kEmpty, 2, kNotUtf8, 5, 1, &outcome, &err) == VARDE_E_UTF8);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 3");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), kEmpty, 2, kHoldsNul, 4, 1, &outcome, &err) == VARDE_E_UTF8);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 2");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), kEmpty, 2, kEmpty, kGigabyte, 1, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT command");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_act(open.a_store(), kEmpty, 2, kEmpty, SIZE_MAX, 1, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT command");
}

TEST_CASE("varde_store_read refuses what it cannot take") {
  const Open open;
  varde_bytes* answer = nullptr;
  varde_error* err = nullptr;
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(nullptr, kEmpty, 2, kEmpty, 2, 1, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT store");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), nullptr, 2, kEmpty, 2, 1, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), kEmpty, 2, nullptr, 2, 1, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT query");
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), kEmpty, 2, kEmpty, 2, 1, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT answer");
  CHECK(varde_store_read(nullptr, kEmpty, 2, kEmpty, 2, 1, &answer, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    answer = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_store_read(static_cast<varde_store*>(wrong), kEmpty, 2, kEmpty, 2, 1, &answer, &err) == VARDE_E_HANDLE);
    CHECK(answer == nullptr);
    CHECK(taken(err) == "HANDLE store");
  }
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), kNotUtf8, 5, kEmpty, 2, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 3");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), kHoldsNul, 4, kEmpty, 2, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 2");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), kEmpty, kGigabyte, kEmpty, 2, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), kEmpty, SIZE_MAX, kEmpty, 2, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), kEmpty, 2, kNotUtf8, 5, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 3");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), kEmpty, 2, kHoldsNul, 4, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 2");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), kEmpty, 2, kEmpty, kGigabyte, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT query");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_read(open.a_store(), kEmpty, 2, kEmpty, SIZE_MAX, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT query");
}

TEST_CASE("varde_store_list refuses what it cannot take") {
  const Open open;
  varde_cursor* out = nullptr;
  varde_error* err = nullptr;
  out = poison<varde_cursor>();
  err = poison<varde_error>();
  CHECK(varde_store_list(nullptr, kEmpty, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "ARGUMENT store");
  out = poison<varde_cursor>();
  err = poison<varde_error>();
  CHECK(varde_store_list(open.a_store(), nullptr, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  err = poison<varde_error>();
  CHECK(varde_store_list(open.a_store(), kEmpty, 2, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out");
  CHECK(varde_store_list(nullptr, kEmpty, 2, &out, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    out = poison<varde_cursor>();
    err = poison<varde_error>();
    CHECK(varde_store_list(static_cast<varde_store*>(wrong), kEmpty, 2, &out, &err) == VARDE_E_HANDLE);
    CHECK(out == nullptr);
    CHECK(taken(err) == "HANDLE store");
  }
  out = poison<varde_cursor>();
  err = poison<varde_error>();
  CHECK(varde_store_list(open.a_store(), kNotUtf8, 5, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 3");
  out = poison<varde_cursor>();
  err = poison<varde_error>();
  CHECK(varde_store_list(open.a_store(), kHoldsNul, 4, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 2");
  out = poison<varde_cursor>();
  err = poison<varde_error>();
  CHECK(varde_store_list(open.a_store(), kEmpty, kGigabyte, &out, &err) == VARDE_E_LIMIT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "LIMIT context");
  out = poison<varde_cursor>();
  err = poison<varde_error>();
  CHECK(varde_store_list(open.a_store(), kEmpty, SIZE_MAX, &out, &err) == VARDE_E_LIMIT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "LIMIT context");
}

TEST_CASE("varde_cursor_next refuses what it cannot take") {
  const Open open;
  varde_bytes* page = nullptr;
  varde_error* err = nullptr;
  page = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_cursor_next(nullptr, 1, &page, &err) == VARDE_E_ARGUMENT);
  CHECK(page == nullptr);
  CHECK(taken(err) == "ARGUMENT cursor");
  err = poison<varde_error>();
  CHECK(varde_cursor_next(open.a_cursor(), 1, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT page");
  CHECK(varde_cursor_next(nullptr, 1, &page, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_cursor()) {
    page = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_cursor_next(static_cast<varde_cursor*>(wrong), 1, &page, &err) == VARDE_E_HANDLE);
    CHECK(page == nullptr);
    CHECK(taken(err) == "HANDLE cursor");
  }
}

TEST_CASE("varde_cursor_close refuses what it cannot take") {
  const Open open;
  CHECK(varde_cursor_close(nullptr) == VARDE_OK);
  for (void* wrong : open.not_a_cursor()) {
    CHECK(varde_cursor_close(static_cast<varde_cursor*>(wrong)) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_store_head refuses what it cannot take") {
  const Open open;
  varde_bytes* head = nullptr;
  varde_error* err = nullptr;
  head = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_head(nullptr, &head, &err) == VARDE_E_ARGUMENT);
  CHECK(head == nullptr);
  CHECK(taken(err) == "ARGUMENT store");
  err = poison<varde_error>();
  CHECK(varde_store_head(open.a_store(), nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT head");
  CHECK(varde_store_head(nullptr, &head, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    head = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_store_head(static_cast<varde_store*>(wrong), &head, &err) == VARDE_E_HANDLE);
    CHECK(head == nullptr);
    CHECK(taken(err) == "HANDLE store");
  }
}

TEST_CASE("varde_store_verify refuses what it cannot take") {
  const Open open;
  varde_bytes* report = nullptr;
  varde_error* err = nullptr;
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_verify(nullptr, kEmpty, 2, 1, nullptr, nullptr, &report, &err) == VARDE_E_ARGUMENT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "ARGUMENT store");
  CHECK(varde_store_verify(open.a_store(), nullptr, 2, 1, nullptr, nullptr, &report, &err) != VARDE_E_ARGUMENT);
  release(report); release(err);
  CHECK(varde_store_verify(open.a_store(), kEmpty, 2, 1, nullptr, nullptr, &report, &err) != VARDE_E_ARGUMENT);
  release(report); release(err);
  err = poison<varde_error>();
  CHECK(varde_store_verify(open.a_store(), kEmpty, 2, 1, nullptr, nullptr, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT report");
  CHECK(varde_store_verify(nullptr, kEmpty, 2, 1, nullptr, nullptr, &report, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    report = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_store_verify(static_cast<varde_store*>(wrong), kEmpty, 2, 1, nullptr, nullptr, &report, &err) == VARDE_E_HANDLE);
    CHECK(report == nullptr);
    CHECK(taken(err) == "HANDLE store");
  }
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_verify(open.a_store(), kNotUtf8, 5, 1, nullptr, nullptr, &report, &err) == VARDE_E_UTF8);
  CHECK(report == nullptr);
  CHECK(taken(err) == "UTF8 3");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_verify(open.a_store(), kHoldsNul, 4, 1, nullptr, nullptr, &report, &err) == VARDE_E_UTF8);
  CHECK(report == nullptr);
  CHECK(taken(err) == "UTF8 2");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_verify(open.a_store(), kEmpty, kGigabyte, 1, nullptr, nullptr, &report, &err) == VARDE_E_LIMIT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "LIMIT head");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_verify(open.a_store(), kEmpty, SIZE_MAX, 1, nullptr, nullptr, &report, &err) == VARDE_E_LIMIT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "LIMIT head");
}

TEST_CASE("varde_store_rederive refuses what it cannot take") {
  const Open open;
  varde_bytes* report = nullptr;
  varde_error* err = nullptr;
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_rederive(nullptr, kEmpty, 2, 1, nullptr, nullptr, &report, &err) == VARDE_E_ARGUMENT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "ARGUMENT store");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_rederive(open.a_store(), nullptr, 2, 1, nullptr, nullptr, &report, &err) == VARDE_E_ARGUMENT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  CHECK(varde_store_rederive(open.a_store(), kEmpty, 2, 1, nullptr, nullptr, &report, &err) != VARDE_E_ARGUMENT);
  release(report); release(err);
  err = poison<varde_error>();
  CHECK(varde_store_rederive(open.a_store(), kEmpty, 2, 1, nullptr, nullptr, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT report");
  CHECK(varde_store_rederive(nullptr, kEmpty, 2, 1, nullptr, nullptr, &report, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    report = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_store_rederive(static_cast<varde_store*>(wrong), kEmpty, 2, 1, nullptr, nullptr, &report, &err) == VARDE_E_HANDLE);
    CHECK(report == nullptr);
    CHECK(taken(err) == "HANDLE store");
  }
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_rederive(open.a_store(), kNotUtf8, 5, 1, nullptr, nullptr, &report, &err) == VARDE_E_UTF8);
  CHECK(report == nullptr);
  CHECK(taken(err) == "UTF8 3");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_rederive(open.a_store(), kHoldsNul, 4, 1, nullptr, nullptr, &report, &err) == VARDE_E_UTF8);
  CHECK(report == nullptr);
  CHECK(taken(err) == "UTF8 2");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_rederive(open.a_store(), kEmpty, kGigabyte, 1, nullptr, nullptr, &report, &err) == VARDE_E_LIMIT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "LIMIT context");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_rederive(open.a_store(), kEmpty, SIZE_MAX, 1, nullptr, nullptr, &report, &err) == VARDE_E_LIMIT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "LIMIT context");
}

TEST_CASE("varde_store_preview refuses what it cannot take") {
  const Open open;
  varde_bytes* answer = nullptr;
  varde_error* err = nullptr;
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(nullptr, kEmpty, 2, kEmpty, 2, 1, nullptr, nullptr, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT store");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), nullptr, 2, kEmpty, 2, 1, nullptr, nullptr, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), kEmpty, 2, nullptr, 2, 1, nullptr, nullptr, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT query");
  CHECK(varde_store_preview(open.a_store(), kEmpty, 2, kEmpty, 2, 1, nullptr, nullptr, &answer, &err) != VARDE_E_ARGUMENT);
  release(answer); release(err);
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), kEmpty, 2, kEmpty, 2, 1, nullptr, nullptr, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT answer");
  CHECK(varde_store_preview(nullptr, kEmpty, 2, kEmpty, 2, 1, nullptr, nullptr, &answer, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    answer = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_store_preview(static_cast<varde_store*>(wrong), kEmpty, 2, kEmpty, 2, 1, nullptr, nullptr, &answer, &err) == VARDE_E_HANDLE);
    CHECK(answer == nullptr);
    CHECK(taken(err) == "HANDLE store");
  }
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), kNotUtf8, 5, kEmpty, 2, 1, nullptr, nullptr, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 3");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), kHoldsNul, 4, kEmpty, 2, 1, nullptr, nullptr, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 2");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), kEmpty, kGigabyte, kEmpty, 2, 1, nullptr, nullptr, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), kEmpty, SIZE_MAX, kEmpty, 2, 1, nullptr, nullptr, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), kEmpty, 2, kNotUtf8, 5, 1, nullptr, nullptr, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 3");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), kEmpty, 2, kHoldsNul, 4, 1, nullptr, nullptr, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 2");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), kEmpty, 2, kEmpty, kGigabyte, 1, nullptr, nullptr, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT query");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_store_preview(open.a_store(), kEmpty, 2, kEmpty, SIZE_MAX, 1, nullptr, nullptr, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT query");
}

TEST_CASE("varde_store_rotate refuses what it cannot take") {
  const Open open;
  varde_error* err = nullptr;
  err = poison<varde_error>();
  CHECK(varde_store_rotate(nullptr, kKey, sizeof kKey, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT store");
  err = poison<varde_error>();
  CHECK(varde_store_rotate(open.a_store(), nullptr, sizeof kKey, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT new_key");
  CHECK(varde_store_rotate(nullptr, kKey, sizeof kKey, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    err = poison<varde_error>();
    CHECK(varde_store_rotate(static_cast<varde_store*>(wrong), kKey, sizeof kKey, &err) == VARDE_E_HANDLE);
    CHECK(taken(err) == "HANDLE store");
  }
  err = poison<varde_error>();
  CHECK(varde_store_rotate(open.a_store(), kKey, 0, &err) == VARDE_E_KEY_LENGTH);
  CHECK(taken(err) == "KEY_LENGTH new_key");
  err = poison<varde_error>();
  CHECK(varde_store_rotate(open.a_store(), kKey, 31, &err) == VARDE_E_KEY_LENGTH);
  CHECK(taken(err) == "KEY_LENGTH new_key");
  err = poison<varde_error>();
  CHECK(varde_store_rotate(open.a_store(), kKey, 33, &err) == VARDE_E_KEY_LENGTH);
  CHECK(taken(err) == "KEY_LENGTH new_key");
  err = poison<varde_error>();
  CHECK(varde_store_rotate(open.a_store(), kKey, SIZE_MAX, &err) == VARDE_E_KEY_LENGTH);
  CHECK(taken(err) == "KEY_LENGTH new_key");
}

TEST_CASE("varde_engine_open refuses what it cannot take") {
  varde_engine* out = nullptr;
  varde_error* err = nullptr;
  CHECK(varde_engine_open(nullptr, sizeof kKey, kEmpty, 2, &out, &err) != VARDE_E_ARGUMENT);
  release(out); release(err);
  out = poison<varde_engine>();
  err = poison<varde_error>();
  CHECK(varde_engine_open(kKey, sizeof kKey, nullptr, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "ARGUMENT options");
  err = poison<varde_error>();
  CHECK(varde_engine_open(kKey, sizeof kKey, kEmpty, 2, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out");
  CHECK(varde_engine_open(nullptr, sizeof kKey, kEmpty, 2, &out, nullptr) != VARDE_OK);
  out = poison<varde_engine>();
  err = poison<varde_error>();
  CHECK(varde_engine_open(kKey, 0, kEmpty, 2, &out, &err) == VARDE_E_KEY_LENGTH);
  CHECK(out == nullptr);
  CHECK(taken(err) == "KEY_LENGTH key");
  out = poison<varde_engine>();
  err = poison<varde_error>();
  CHECK(varde_engine_open(kKey, 31, kEmpty, 2, &out, &err) == VARDE_E_KEY_LENGTH);
  CHECK(out == nullptr);
  CHECK(taken(err) == "KEY_LENGTH key");
  out = poison<varde_engine>();
  err = poison<varde_error>();
  CHECK(varde_engine_open(kKey, 33, kEmpty, 2, &out, &err) == VARDE_E_KEY_LENGTH);
  CHECK(out == nullptr);
  CHECK(taken(err) == "KEY_LENGTH key");
  out = poison<varde_engine>();
  err = poison<varde_error>();
  CHECK(varde_engine_open(kKey, SIZE_MAX, kEmpty, 2, &out, &err) == VARDE_E_KEY_LENGTH);
  CHECK(out == nullptr);
  CHECK(taken(err) == "KEY_LENGTH key");
  out = poison<varde_engine>();
  err = poison<varde_error>();
  CHECK(varde_engine_open(kKey, sizeof kKey, kNotUtf8, 5, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 3");
  out = poison<varde_engine>();
  err = poison<varde_error>();
  CHECK(varde_engine_open(kKey, sizeof kKey, kHoldsNul, 4, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 2");
  out = poison<varde_engine>();
  err = poison<varde_error>();
  CHECK(varde_engine_open(kKey, sizeof kKey, kEmpty, kGigabyte, &out, &err) == VARDE_E_LIMIT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "LIMIT options");
  out = poison<varde_engine>();
  err = poison<varde_error>();
  CHECK(varde_engine_open(kKey, sizeof kKey, kEmpty, SIZE_MAX, &out, &err) == VARDE_E_LIMIT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "LIMIT options");
}

TEST_CASE("varde_engine_close refuses what it cannot take") {
  const Open open;
  CHECK(varde_engine_close(nullptr) == VARDE_OK);
  for (void* wrong : open.not_a_engine()) {
    CHECK(varde_engine_close(static_cast<varde_engine*>(wrong)) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_engine_load refuses what it cannot take") {
  const Open open;
  varde_error* err = nullptr;
  err = poison<varde_error>();
  CHECK(varde_engine_load(nullptr, kEmpty, 2, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT engine");
  err = poison<varde_error>();
  CHECK(varde_engine_load(open.a_engine(), nullptr, 2, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT rows");
  CHECK(varde_engine_load(nullptr, kEmpty, 2, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_engine()) {
    err = poison<varde_error>();
    CHECK(varde_engine_load(static_cast<varde_engine*>(wrong), kEmpty, 2, &err) == VARDE_E_HANDLE);
    CHECK(taken(err) == "HANDLE engine");
  }
  err = poison<varde_error>();
  CHECK(varde_engine_load(open.a_engine(), kNotUtf8, 5, &err) == VARDE_E_UTF8);
  CHECK(taken(err) == "UTF8 3");
  err = poison<varde_error>();
  CHECK(varde_engine_load(open.a_engine(), kHoldsNul, 4, &err) == VARDE_E_UTF8);
  CHECK(taken(err) == "UTF8 2");
  err = poison<varde_error>();
  CHECK(varde_engine_load(open.a_engine(), kEmpty, kGigabyte, &err) == VARDE_E_LIMIT);
  CHECK(taken(err) == "LIMIT rows");
  err = poison<varde_error>();
  CHECK(varde_engine_load(open.a_engine(), kEmpty, SIZE_MAX, &err) == VARDE_E_LIMIT);
  CHECK(taken(err) == "LIMIT rows");
}

TEST_CASE("varde_engine_stream refuses what it cannot take") {
  const Open open;
  varde_uuid out = kId;
  varde_error* err = nullptr;
  err = poison<varde_error>();
  CHECK(varde_engine_stream(nullptr, &kId, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT engine");
  CHECK(varde_engine_stream(open.a_engine(), nullptr, &out, &err) != VARDE_E_ARGUMENT);
  release(err);
  err = poison<varde_error>();
  CHECK(varde_engine_stream(open.a_engine(), &kId, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out");
  CHECK(varde_engine_stream(nullptr, &kId, &out, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_engine()) {
    err = poison<varde_error>();
    CHECK(varde_engine_stream(static_cast<varde_engine*>(wrong), &kId, &out, &err) == VARDE_E_HANDLE);
    CHECK(taken(err) == "HANDLE engine");
  }
}

TEST_CASE("varde_engine_read refuses what it cannot take") {
  const Open open;
  varde_bytes* answer = nullptr;
  varde_error* err = nullptr;
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(nullptr, kEmpty, 2, kEmpty, 2, 1, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT engine");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), nullptr, 2, kEmpty, 2, 1, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), kEmpty, 2, nullptr, 2, 1, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT query");
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), kEmpty, 2, kEmpty, 2, 1, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT answer");
  CHECK(varde_engine_read(nullptr, kEmpty, 2, kEmpty, 2, 1, &answer, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_engine()) {
    answer = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_engine_read(static_cast<varde_engine*>(wrong), kEmpty, 2, kEmpty, 2, 1, &answer, &err) == VARDE_E_HANDLE);
    CHECK(answer == nullptr);
    CHECK(taken(err) == "HANDLE engine");
  }
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), kNotUtf8, 5, kEmpty, 2, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 3");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), kHoldsNul, 4, kEmpty, 2, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 2");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), kEmpty, kGigabyte, kEmpty, 2, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), kEmpty, SIZE_MAX, kEmpty, 2, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), kEmpty, 2, kNotUtf8, 5, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 3");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), kEmpty, 2, kHoldsNul, 4, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 2");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), kEmpty, 2, kEmpty, kGigabyte, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT query");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_read(open.a_engine(), kEmpty, 2, kEmpty, SIZE_MAX, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT query");
}

TEST_CASE("varde_engine_verify refuses what it cannot take") {
  const Open open;
  varde_bytes* report = nullptr;
  varde_error* err = nullptr;
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_verify(nullptr, kEmpty, 2, kEmpty, 2, 1, &report, &err) == VARDE_E_ARGUMENT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "ARGUMENT engine");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_verify(open.a_engine(), nullptr, 2, kEmpty, 2, 1, &report, &err) == VARDE_E_ARGUMENT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "ARGUMENT rows");
  CHECK(varde_engine_verify(open.a_engine(), kEmpty, 2, nullptr, 2, 1, &report, &err) != VARDE_E_ARGUMENT);
  release(report); release(err);
  err = poison<varde_error>();
  CHECK(varde_engine_verify(open.a_engine(), kEmpty, 2, kEmpty, 2, 1, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT report");
  CHECK(varde_engine_verify(nullptr, kEmpty, 2, kEmpty, 2, 1, &report, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_engine()) {
    report = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_engine_verify(static_cast<varde_engine*>(wrong), kEmpty, 2, kEmpty, 2, 1, &report, &err) == VARDE_E_HANDLE);
    CHECK(report == nullptr);
    CHECK(taken(err) == "HANDLE engine");
  }
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_verify(open.a_engine(), kNotUtf8, 5, kEmpty, 2, 1, &report, &err) == VARDE_E_UTF8);
  CHECK(report == nullptr);
  CHECK(taken(err) == "UTF8 3");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_verify(open.a_engine(), kHoldsNul, 4, kEmpty, 2, 1, &report, &err) == VARDE_E_UTF8);
  CHECK(report == nullptr);
  CHECK(taken(err) == "UTF8 2");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_verify(open.a_engine(), kEmpty, kGigabyte, kEmpty, 2, 1, &report, &err) == VARDE_E_LIMIT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "LIMIT rows");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_verify(open.a_engine(), kEmpty, SIZE_MAX, kEmpty, 2, 1, &report, &err) == VARDE_E_LIMIT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "LIMIT rows");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_verify(open.a_engine(), kEmpty, 2, kNotUtf8, 5, 1, &report, &err) == VARDE_E_UTF8);
  CHECK(report == nullptr);
  CHECK(taken(err) == "UTF8 3");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_verify(open.a_engine(), kEmpty, 2, kHoldsNul, 4, 1, &report, &err) == VARDE_E_UTF8);
  CHECK(report == nullptr);
  CHECK(taken(err) == "UTF8 2");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_verify(open.a_engine(), kEmpty, 2, kEmpty, kGigabyte, 1, &report, &err) == VARDE_E_LIMIT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "LIMIT head");
  report = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_engine_verify(open.a_engine(), kEmpty, 2, kEmpty, SIZE_MAX, 1, &report, &err) == VARDE_E_LIMIT);
  CHECK(report == nullptr);
  CHECK(taken(err) == "LIMIT head");
}

TEST_CASE("varde_case_open refuses what it cannot take") {
  const Open open;
  varde_case* out = nullptr;
  varde_error* err = nullptr;
  out = poison<varde_case>();
  err = poison<varde_error>();
  CHECK(varde_case_open(nullptr, kEmpty, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "ARGUMENT engine");
  out = poison<varde_case>();
  err = poison<varde_error>();
  CHECK(varde_case_open(open.a_engine(), nullptr, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "ARGUMENT rows");
  err = poison<varde_error>();
  CHECK(varde_case_open(open.a_engine(), kEmpty, 2, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out");
  CHECK(varde_case_open(nullptr, kEmpty, 2, &out, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_engine()) {
    out = poison<varde_case>();
    err = poison<varde_error>();
    CHECK(varde_case_open(static_cast<varde_engine*>(wrong), kEmpty, 2, &out, &err) == VARDE_E_HANDLE);
    CHECK(out == nullptr);
    CHECK(taken(err) == "HANDLE engine");
  }
  out = poison<varde_case>();
  err = poison<varde_error>();
  CHECK(varde_case_open(open.a_engine(), kNotUtf8, 5, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 3");
  out = poison<varde_case>();
  err = poison<varde_error>();
  CHECK(varde_case_open(open.a_engine(), kHoldsNul, 4, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 2");
  out = poison<varde_case>();
  err = poison<varde_error>();
  CHECK(varde_case_open(open.a_engine(), kEmpty, kGigabyte, &out, &err) == VARDE_E_LIMIT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "LIMIT rows");
  out = poison<varde_case>();
  err = poison<varde_error>();
  CHECK(varde_case_open(open.a_engine(), kEmpty, SIZE_MAX, &out, &err) == VARDE_E_LIMIT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "LIMIT rows");
}

TEST_CASE("varde_case_close refuses what it cannot take") {
  const Open open;
  CHECK(varde_case_close(nullptr) == VARDE_OK);
  for (void* wrong : open.not_a_case()) {
    CHECK(varde_case_close(static_cast<varde_case*>(wrong)) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_case_report refuses what it cannot take") {
  const Open open;
  varde_bytes* batch = nullptr;
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(nullptr, kEmpty, 2, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT case_handle");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), nullptr, 2, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kEmpty, 2, nullptr, 2, 1, &batch, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT fact");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kEmpty, 2, kEmpty, 2, 1, nullptr, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT batch");
  batch = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kEmpty, 2, kEmpty, 2, 1, &batch, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(taken(err) == "ARGUMENT outcome");
  CHECK(varde_case_report(nullptr, kEmpty, 2, kEmpty, 2, 1, &batch, &outcome, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_case()) {
    batch = poison<varde_bytes>();
    outcome = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_case_report(static_cast<varde_case*>(wrong), kEmpty, 2, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_HANDLE);
    CHECK(batch == nullptr);
    CHECK(outcome == nullptr);
    CHECK(taken(err) == "HANDLE case_handle");
  }
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kNotUtf8, 5, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_UTF8);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 3");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kHoldsNul, 4, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_UTF8);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 2");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kEmpty, kGigabyte, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT context");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kEmpty, SIZE_MAX, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT context");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kEmpty, 2, kNotUtf8, 5, 1, &batch, &outcome, &err) == VARDE_E_UTF8);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 3");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kEmpty, 2, kHoldsNul, 4, 1, &batch, &outcome, &err) == VARDE_E_UTF8);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 2");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kEmpty, 2, kEmpty, kGigabyte, 1, &batch, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT fact");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_report(open.a_case(), kEmpty, 2, kEmpty, SIZE_MAX, 1, &batch, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT fact");
}

TEST_CASE("varde_case_act refuses what it cannot take") {
  const Open open;
  varde_bytes* batch = nullptr;
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(nullptr, kEmpty, 2, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT case_handle");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), nullptr, 2, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kEmpty, 2, nullptr, 2, 1, &batch, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT command");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kEmpty, 2, kEmpty, 2, 1, nullptr, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT batch");
  batch = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kEmpty, 2, kEmpty, 2, 1, &batch, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(taken(err) == "ARGUMENT outcome");
  CHECK(varde_case_act(nullptr, kEmpty, 2, kEmpty, 2, 1, &batch, &outcome, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_case()) {
    batch = poison<varde_bytes>();
    outcome = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_case_act(static_cast<varde_case*>(wrong), kEmpty, 2, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_HANDLE);
    CHECK(batch == nullptr);
    CHECK(outcome == nullptr);
    CHECK(taken(err) == "HANDLE case_handle");
  }
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kNotUtf8, 5, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_UTF8);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 3");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kHoldsNul, 4, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_UTF8);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 2");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kEmpty, kGigabyte, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT context");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kEmpty, SIZE_MAX, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT context");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kEmpty, 2, kNotUtf8, 5, 1, &batch, &outcome, &err) == VARDE_E_UTF8);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 3");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kEmpty, 2, kHoldsNul, 4, 1, &batch, &outcome, &err) == VARDE_E_UTF8);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 2");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kEmpty, 2, kEmpty, kGigabyte, 1, &batch, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT command");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_act(open.a_case(), kEmpty, 2, kEmpty, SIZE_MAX, 1, &batch, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT command");
}

TEST_CASE("varde_case_rederive refuses what it cannot take") {
  const Open open;
  varde_bytes* batch = nullptr;
  varde_bytes* outcome = nullptr;
  varde_error* err = nullptr;
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_rederive(nullptr, kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT case_handle");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_rederive(open.a_case(), nullptr, 2, 1, &batch, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_rederive(open.a_case(), kEmpty, 2, 1, nullptr, &outcome, &err) == VARDE_E_ARGUMENT);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "ARGUMENT batch");
  batch = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_rederive(open.a_case(), kEmpty, 2, 1, &batch, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(batch == nullptr);
  CHECK(taken(err) == "ARGUMENT outcome");
  CHECK(varde_case_rederive(nullptr, kEmpty, 2, 1, &batch, &outcome, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_case()) {
    batch = poison<varde_bytes>();
    outcome = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_case_rederive(static_cast<varde_case*>(wrong), kEmpty, 2, 1, &batch, &outcome, &err) == VARDE_E_HANDLE);
    CHECK(batch == nullptr);
    CHECK(outcome == nullptr);
    CHECK(taken(err) == "HANDLE case_handle");
  }
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_rederive(open.a_case(), kNotUtf8, 5, 1, &batch, &outcome, &err) == VARDE_E_UTF8);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 3");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_rederive(open.a_case(), kHoldsNul, 4, 1, &batch, &outcome, &err) == VARDE_E_UTF8);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "UTF8 2");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_rederive(open.a_case(), kEmpty, kGigabyte, 1, &batch, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT context");
  batch = poison<varde_bytes>();
  outcome = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_rederive(open.a_case(), kEmpty, SIZE_MAX, 1, &batch, &outcome, &err) == VARDE_E_LIMIT);
  CHECK(batch == nullptr);
  CHECK(outcome == nullptr);
  CHECK(taken(err) == "LIMIT context");
}

TEST_CASE("varde_case_read refuses what it cannot take") {
  const Open open;
  varde_bytes* answer = nullptr;
  varde_error* err = nullptr;
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(nullptr, kEmpty, 2, kEmpty, 2, 1, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT case_handle");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), nullptr, 2, kEmpty, 2, 1, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), kEmpty, 2, nullptr, 2, 1, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT query");
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), kEmpty, 2, kEmpty, 2, 1, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT answer");
  CHECK(varde_case_read(nullptr, kEmpty, 2, kEmpty, 2, 1, &answer, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_case()) {
    answer = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_case_read(static_cast<varde_case*>(wrong), kEmpty, 2, kEmpty, 2, 1, &answer, &err) == VARDE_E_HANDLE);
    CHECK(answer == nullptr);
    CHECK(taken(err) == "HANDLE case_handle");
  }
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), kNotUtf8, 5, kEmpty, 2, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 3");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), kHoldsNul, 4, kEmpty, 2, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 2");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), kEmpty, kGigabyte, kEmpty, 2, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), kEmpty, SIZE_MAX, kEmpty, 2, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), kEmpty, 2, kNotUtf8, 5, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 3");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), kEmpty, 2, kHoldsNul, 4, 1, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 2");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), kEmpty, 2, kEmpty, kGigabyte, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT query");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_case_read(open.a_case(), kEmpty, 2, kEmpty, SIZE_MAX, 1, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT query");
}

TEST_CASE("varde_ddl_write refuses what it cannot take") {
  varde_error* err = nullptr;
  err = poison<varde_error>();
  CHECK(varde_ddl_write(1, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out");
}

TEST_CASE("varde_profile_import refuses what it cannot take") {
  varde_bytes* out_profile = nullptr;
  varde_error* err = nullptr;
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, nullptr, sizeof kKey, kEmpty, 2, kEmpty, 2, &out_profile, &err) == VARDE_E_ARGUMENT);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "ARGUMENT csv");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, nullptr, 2, kEmpty, 2, &out_profile, &err) == VARDE_E_ARGUMENT);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "ARGUMENT profile");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, kEmpty, 2, nullptr, 2, &out_profile, &err) == VARDE_E_ARGUMENT);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, kEmpty, 2, kEmpty, 2, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out_profile");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, SIZE_MAX, kEmpty, 2, kEmpty, 2, &out_profile, &err) == VARDE_E_LIMIT);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "LIMIT csv");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, kNotUtf8, 5, kEmpty, 2, &out_profile, &err) == VARDE_E_UTF8);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "UTF8 3");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, kHoldsNul, 4, kEmpty, 2, &out_profile, &err) == VARDE_E_UTF8);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "UTF8 2");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, kEmpty, kGigabyte, kEmpty, 2, &out_profile, &err) == VARDE_E_LIMIT);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "LIMIT profile");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, kEmpty, SIZE_MAX, kEmpty, 2, &out_profile, &err) == VARDE_E_LIMIT);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "LIMIT profile");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, kEmpty, 2, kNotUtf8, 5, &out_profile, &err) == VARDE_E_UTF8);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "UTF8 3");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, kEmpty, 2, kHoldsNul, 4, &out_profile, &err) == VARDE_E_UTF8);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "UTF8 2");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, kEmpty, 2, kEmpty, kGigabyte, &out_profile, &err) == VARDE_E_LIMIT);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "LIMIT context");
  out_profile = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_profile_import(1, kKey, sizeof kKey, kEmpty, 2, kEmpty, SIZE_MAX, &out_profile, &err) == VARDE_E_LIMIT);
  CHECK(out_profile == nullptr);
  CHECK(taken(err) == "LIMIT context");
}

TEST_CASE("varde_disclosure_open refuses what it cannot take") {
  const Open open;
  varde_disclosure* out = nullptr;
  varde_error* err = nullptr;
  out = poison<varde_disclosure>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_open(nullptr, kEmpty, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "ARGUMENT store");
  out = poison<varde_disclosure>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_open(open.a_store(), nullptr, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  err = poison<varde_error>();
  CHECK(varde_disclosure_open(open.a_store(), kEmpty, 2, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out");
  CHECK(varde_disclosure_open(nullptr, kEmpty, 2, &out, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_store()) {
    out = poison<varde_disclosure>();
    err = poison<varde_error>();
    CHECK(varde_disclosure_open(static_cast<varde_store*>(wrong), kEmpty, 2, &out, &err) == VARDE_E_HANDLE);
    CHECK(out == nullptr);
    CHECK(taken(err) == "HANDLE store");
  }
  out = poison<varde_disclosure>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_open(open.a_store(), kNotUtf8, 5, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 3");
  out = poison<varde_disclosure>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_open(open.a_store(), kHoldsNul, 4, &out, &err) == VARDE_E_UTF8);
  CHECK(out == nullptr);
  CHECK(taken(err) == "UTF8 2");
  out = poison<varde_disclosure>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_open(open.a_store(), kEmpty, kGigabyte, &out, &err) == VARDE_E_LIMIT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "LIMIT context");
  out = poison<varde_disclosure>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_open(open.a_store(), kEmpty, SIZE_MAX, &out, &err) == VARDE_E_LIMIT);
  CHECK(out == nullptr);
  CHECK(taken(err) == "LIMIT context");
}

TEST_CASE("varde_disclosure_close refuses what it cannot take") {
  const Open open;
  CHECK(varde_disclosure_close(nullptr) == VARDE_OK);
  for (void* wrong : open.not_a_disclosure()) {
    CHECK(varde_disclosure_close(static_cast<varde_disclosure*>(wrong)) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_disclosure_person refuses what it cannot take") {
  const Open open;
  uint32_t out = 1;
  varde_error* err = nullptr;
  err = poison<varde_error>();
  CHECK(varde_disclosure_person(nullptr, &kId, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT disclosure");
  err = poison<varde_error>();
  CHECK(varde_disclosure_person(open.a_disclosure(), nullptr, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT case_id");
  err = poison<varde_error>();
  CHECK(varde_disclosure_person(open.a_disclosure(), &kId, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out");
  CHECK(varde_disclosure_person(nullptr, &kId, &out, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_disclosure()) {
    err = poison<varde_error>();
    CHECK(varde_disclosure_person(static_cast<varde_disclosure*>(wrong), &kId, &out, &err) == VARDE_E_HANDLE);
    CHECK(taken(err) == "HANDLE disclosure");
  }
}

TEST_CASE("varde_disclosure_party refuses what it cannot take") {
  const Open open;
  uint32_t out = 1;
  varde_error* err = nullptr;
  err = poison<varde_error>();
  CHECK(varde_disclosure_party(nullptr, kEmpty, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT disclosure");
  err = poison<varde_error>();
  CHECK(varde_disclosure_party(open.a_disclosure(), nullptr, 2, &out, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT party");
  err = poison<varde_error>();
  CHECK(varde_disclosure_party(open.a_disclosure(), kEmpty, 2, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT out");
  CHECK(varde_disclosure_party(nullptr, kEmpty, 2, &out, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_disclosure()) {
    err = poison<varde_error>();
    CHECK(varde_disclosure_party(static_cast<varde_disclosure*>(wrong), kEmpty, 2, &out, &err) == VARDE_E_HANDLE);
    CHECK(taken(err) == "HANDLE disclosure");
  }
  err = poison<varde_error>();
  CHECK(varde_disclosure_party(open.a_disclosure(), kNotUtf8, 5, &out, &err) == VARDE_E_UTF8);
  CHECK(taken(err) == "UTF8 3");
  err = poison<varde_error>();
  CHECK(varde_disclosure_party(open.a_disclosure(), kHoldsNul, 4, &out, &err) == VARDE_E_UTF8);
  CHECK(taken(err) == "UTF8 2");
  err = poison<varde_error>();
  CHECK(varde_disclosure_party(open.a_disclosure(), kEmpty, kGigabyte, &out, &err) == VARDE_E_LIMIT);
  CHECK(taken(err) == "LIMIT party");
  err = poison<varde_error>();
  CHECK(varde_disclosure_party(open.a_disclosure(), kEmpty, SIZE_MAX, &out, &err) == VARDE_E_LIMIT);
  CHECK(taken(err) == "LIMIT party");
}

TEST_CASE("varde_disclosure_decide refuses what it cannot take") {
  const Open open;
  varde_disclosure_answer answer{};
  CHECK(varde_disclosure_decide(nullptr, &kQuestion, &answer) == VARDE_E_ARGUMENT);
  CHECK(varde_disclosure_decide(open.a_disclosure(), nullptr, &answer) == VARDE_E_ARGUMENT);
  CHECK(varde_disclosure_decide(open.a_disclosure(), &kQuestion, nullptr) == VARDE_E_ARGUMENT);
  for (void* wrong : open.not_a_disclosure()) {
    CHECK(varde_disclosure_decide(static_cast<varde_disclosure*>(wrong), &kQuestion, &answer) == VARDE_E_HANDLE);
  }
}

TEST_CASE("varde_disclosure_batch refuses what it cannot take") {
  const Open open;
  varde_disclosure_answer answers{};
  varde_error* err = nullptr;
  err = poison<varde_error>();
  CHECK(varde_disclosure_batch(nullptr, &kQuestion, 1, &answers, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT disclosure");
  err = poison<varde_error>();
  CHECK(varde_disclosure_batch(open.a_disclosure(), nullptr, 1, &answers, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT questions");
  err = poison<varde_error>();
  CHECK(varde_disclosure_batch(open.a_disclosure(), &kQuestion, 1, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT answers");
  CHECK(varde_disclosure_batch(nullptr, &kQuestion, 1, &answers, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_disclosure()) {
    err = poison<varde_error>();
    CHECK(varde_disclosure_batch(static_cast<varde_disclosure*>(wrong), &kQuestion, 1, &answers, &err) == VARDE_E_HANDLE);
    CHECK(taken(err) == "HANDLE disclosure");
  }
}

TEST_CASE("varde_disclosure_explain refuses what it cannot take") {
  const Open open;
  varde_bytes* answer = nullptr;
  varde_error* err = nullptr;
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_explain(nullptr, kEmpty, 2, &kQuestion, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT disclosure");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_explain(open.a_disclosure(), nullptr, 2, &kQuestion, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_explain(open.a_disclosure(), kEmpty, 2, nullptr, &answer, &err) == VARDE_E_ARGUMENT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "ARGUMENT question");
  err = poison<varde_error>();
  CHECK(varde_disclosure_explain(open.a_disclosure(), kEmpty, 2, &kQuestion, nullptr, &err) == VARDE_E_ARGUMENT);
  CHECK(taken(err) == "ARGUMENT answer");
  CHECK(varde_disclosure_explain(nullptr, kEmpty, 2, &kQuestion, &answer, nullptr) != VARDE_OK);
  for (void* wrong : open.not_a_disclosure()) {
    answer = poison<varde_bytes>();
    err = poison<varde_error>();
    CHECK(varde_disclosure_explain(static_cast<varde_disclosure*>(wrong), kEmpty, 2, &kQuestion, &answer, &err) == VARDE_E_HANDLE);
    CHECK(answer == nullptr);
    CHECK(taken(err) == "HANDLE disclosure");
  }
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_explain(open.a_disclosure(), kNotUtf8, 5, &kQuestion, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 3");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_explain(open.a_disclosure(), kHoldsNul, 4, &kQuestion, &answer, &err) == VARDE_E_UTF8);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "UTF8 2");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_explain(open.a_disclosure(), kEmpty, kGigabyte, &kQuestion, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT context");
  answer = poison<varde_bytes>();
  err = poison<varde_error>();
  CHECK(varde_disclosure_explain(open.a_disclosure(), kEmpty, SIZE_MAX, &kQuestion, &answer, &err) == VARDE_E_LIMIT);
  CHECK(answer == nullptr);
  CHECK(taken(err) == "LIMIT context");
}

TEST_CASE("varde_disclosure_rule refuses what it cannot take") {
  CHECK(varde_disclosure_rule(1, nullptr) == VARDE_E_ARGUMENT);
}

TEST_CASE("varde_disclosure_test refuses what it cannot take") {
  CHECK(varde_disclosure_test(nullptr) == VARDE_OK);
}

}  // namespace
