/* What the hostile hosts share: a store with facts that hold markers. Everything as a host in C would write
 * it. */
#ifndef VARDE_TESTS_HOST_H
#define VARDE_TESTS_HOST_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <varde/varde.h>

#define CONTROLLER "11111111-0000-4000-8000-000000000001"
#define UNIT "22222222-0000-4000-8000-000000000001"
#define NOW INT64_C(1772442000000000)

/* The functions that a host calls: linked, or found in a library that was loaded. */
struct varde {
  varde_status(VARDE_CALL* store_open)(const char*, const uint8_t*, size_t, const char*, size_t,
                                       varde_store**, varde_error**);
  varde_status(VARDE_CALL* store_close)(varde_store*);
  varde_status(VARDE_CALL* store_report)(varde_store*, const char*, size_t, const char*, size_t, int64_t,
                                         varde_bytes**, varde_error**);
  varde_status(VARDE_CALL* store_read)(varde_store*, const char*, size_t, const char*, size_t, int64_t,
                                       varde_bytes**, varde_error**);
  varde_status(VARDE_CALL* store_verify)(varde_store*, const char*, size_t, int32_t, varde_progress_fn, void*,
                                         varde_bytes**, varde_error**);
  varde_status(VARDE_CALL* bytes_view)(const varde_bytes*, const char**, size_t*);
  varde_status(VARDE_CALL* bytes_free)(varde_bytes*);
  varde_status(VARDE_CALL* error_view)(const varde_error*, const char**, size_t*);
};

static const char context_text[] =
    "{\"schema\":\"context/1\",\"controller\":\"" CONTROLLER "\",\"unit\":\"" UNIT
    "\",\"actor\":{\"role\":\"case-worker\"},\"task_basis\":\"hol\",\"purpose\":\"care\"}";
static const char options_text[] =
    "{\"schema\":\"store-options/1\",\"controller\":\"" CONTROLLER "\",\"create\":true}";

/* The key that all hosts here use: 32 times the octet 7. */
static const uint8_t* host_key(void) {
  static uint8_t key[VARDE_KEY_SIZE];
  memset(key, 7, sizeof key);
  return key;
}

static void expect(const struct varde* varde, const char* what, varde_status wanted, varde_status status,
                   varde_error* err) {
  const char* text = "";
  size_t size = 0;
  if (status == wanted) return;
  if (err) varde->error_view(err, &text, &size);
  printf("%s: %d for %d: %s\n", what, (int)status, (int)wanted, text);
  fflush(stdout);
  exit(1);
}

static varde_store* host_open(const struct varde* varde, const char* path) {
  varde_store* store = NULL;
  varde_error* err = NULL;
  varde_status status = varde->store_open(path, host_key(), VARDE_KEY_SIZE, options_text,
                                          sizeof options_text - 1, &store, &err);
  expect(varde, "store_open", VARDE_OK, status, err);
  return store;
}

/* Reports a fact. `in_case` may be null for a new case; `out` receives the case, 37 characters, unless null.
 */
static varde_status host_report(const struct varde* varde, varde_store* store, long number,
                                const char* in_case, const char* kind, const char* body, char* out) {
  char fact[4096];
  const char *text, *found;
  size_t size;
  varde_bytes* outcome = NULL;
  varde_error* err = NULL;
  varde_status status;
  int length =
      snprintf(fact, sizeof fact,
               "{\"schema\":\"fact/1\",\"id\":\"33333333-0000-4000-8000-%012lx\"%s%s%s,\"kind\":\"%s\","
               "\"occurred\":\"2026-03-01\",\"body\":%s}",
               (unsigned long)number, in_case ? ",\"case\":\"" : "", in_case ? in_case : "",
               in_case ? "\"" : "", kind, body);
  status = varde->store_report(store, context_text, sizeof context_text - 1, fact, (size_t)length, NOW,
                               &outcome, &err);
  if (status < 0) expect(varde, kind, VARDE_OK, status, err);
  varde->bytes_view(outcome, &text, &size);
  found = strstr(text, "\"case\":\"");
  if (out && found) {
    memcpy(out, found + 8, 36);
    out[36] = 0;
  }
  varde->bytes_free(outcome);
  return status;
}

/* A person, a plan and a contact with markers in every place that takes text. */
static inline void host_markers(const struct varde* varde, varde_store* store) {
  char in_case[37];
  varde_bytes* report = NULL;
  varde_error* err = NULL;
  expect(varde, "person", VARDE_OK,
         host_report(varde, store, 1, NULL, "person.registered",
                     "{\"name\":\"MARKERname\",\"born\":\"1988-05-20\",\"municipality\":\"9999\"}", in_case),
         NULL);
  expect(varde, "plan", VARDE_OK,
         host_report(
             varde, store, 2, in_case, "plan.started",
             "{\"plan\":{\"title\":\"MARKERtitle\",\"goals\":[{\"id\":\"g1\",\"words\":\"MARKERwords\"}],"
             "\"activities\":[{\"id\":\"a1\",\"what\":\"MARKERwhat\",\"due\":\"2026-05-01\"}]},"
             "\"coordinator\":{\"service\":\"" UNIT
             "\",\"name\":\"MARKERcoordinator\",\"phone\":\"MARKERphone\"}}",
             NULL),
         NULL);
  expect(varde, "contact", VARDE_OK,
         host_report(
             varde, store, 3, in_case, "contact_point.named",
             "{\"service\":\"" UNIT
             "\",\"name\":\"MARKERcontact\",\"telecom\":[{\"system\":\"phone\",\"value\":\"MARKERvalue\"}]}",
             NULL),
         NULL);
  expect(varde, "verify", VARDE_OK,
         varde->store_verify(store, NULL, 0, VARDE_DEPTH_DEEP, NULL, NULL, &report, &err), err);
  varde->bytes_free(report);
}

/* Says a word to whoever started this, and waits for an answer. */
static inline void host_pause(const char* word) {
  printf("%s\n", word);
  fflush(stdout);
  if (getchar() == EOF) exit(2);
}

/* The functions that this program was linked with. */
#define LINKED_VARDE                                                                               \
  {                                                                                                \
    varde_store_open, varde_store_close, varde_store_report, varde_store_read, varde_store_verify, \
        varde_bytes_view, varde_bytes_free, varde_error_view                                       \
  }

#endif
