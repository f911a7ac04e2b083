/* The cases in the library's own encrypted file. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page.h"
#include "store.h"

typedef struct Embedded {
  Store store;
  varde_store* file;
  char* head; /* the last commit, as a host keeps it elsewhere */
} Embedded;

static int keep_head(Embedded* self) {
  varde_bytes* head = NULL;
  varde_error* err = NULL;
  const varde_status status = varde_store_head(self->file, &head, &err);
  if (status != VARDE_OK) return failed("head", status, err);
  free(self->head);
  self->head = text_take(head);
  return 0;
}

static int call(Store* store, const Call* call, varde_status* answer, cJSON** outcome) {
  Embedded* self = (Embedded*)store;
  varde_bytes* bytes = NULL;
  varde_error* err = NULL;
  *answer = (call->way == WAY_ACT       ? varde_store_act
             : call->way == WAY_MESSAGE ? varde_store_message
                                        : varde_store_report)(self->file, call->context.data,
                                                              call->context.size, call->document.data,
                                                              call->document.size, call->now, &bytes, &err);
  if (*answer < 0) return failed(call->kind, *answer, err);
  *outcome = json_take(bytes);
  return *answer == VARDE_OK ? keep_head(self) : 0;
}

static int read_case(Store* store, Slice context, const char* stream, const char* query, int64_t now,
                     cJSON** answer) {
  Embedded* self = (Embedded*)store;
  varde_bytes* bytes = NULL;
  varde_error* err = NULL;
  const varde_status status =
      varde_store_read(self->file, context.data, context.size, query, strlen(query), now, &bytes, &err);
  (void)stream; /* the query names it */
  if (status != VARDE_OK) return failed("read", status, err);
  *answer = json_take(bytes);
  return *answer ? 0 : -1;
}

/* The file has its own index of all cases. */
static int list(Store* store, Slice context, const List* list, cJSON** answer) {
  Embedded* self = (Embedded*)store;
  char* query = list_query(list, NULL, "");
  varde_bytes* bytes = NULL;
  varde_error* err = NULL;
  const varde_status status =
      varde_store_read(self->file, context.data, context.size, query, strlen(query), list->at, &bytes, &err);
  free(query);
  *answer = NULL;
  if (status != VARDE_OK) return failed(list->kind, status, err);
  *answer = json_take(bytes);
  return *answer ? 0 : -1;
}

/* A walk through all cases, a page at a time. */
static int count(Store* store, Slice context, int* cases) {
  Embedded* self = (Embedded*)store;
  varde_cursor* cursor = NULL;
  varde_bytes* page = NULL;
  varde_error* err = NULL;
  varde_status status = varde_store_list(self->file, context.data, context.size, &cursor, &err);
  *cases = 0;
  while (status == VARDE_OK && (status = varde_cursor_next(cursor, 16, &page, &err)) == VARDE_OK) {
    cJSON* tree = json_take(page);
    *cases += cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(tree, "cases"));
    cJSON_Delete(tree);
  }
  varde_cursor_close(cursor);
  return status == VARDE_DONE ? 0 : failed("list", status, err);
}

static int verify(Store* store, Verified* out) {
  Embedded* self = (Embedded*)store;
  varde_bytes* bytes = NULL;
  varde_error* err = NULL;
  const varde_status status = varde_store_verify(self->file, self->head, self->head ? strlen(self->head) : 0,
                                                 VARDE_DEPTH_DEEP, NULL, NULL, &bytes, &err);
  cJSON* report = json_take(bytes);
  out->commits = json_integer(report, "commits");
  out->streams = json_integer(report, "streams");
  out->rows = json_integer(report, "rows");
  out->refolded = json_integer(report, "refolded");
  out->extra[0] = 0;
  cJSON_Delete(report);
  return status == VARDE_OK ? 0 : failed("verify", status, err);
}

static void close_store(Store* store) {
  Embedded* self = (Embedded*)store;
  varde_store_close(self->file);
  free(self->head);
  free(self);
}

Store* embedded_open(const char* folder, const char* controller) {
  const Store functions = {"kryptert fil (SQLCipher)", call, read_case, list, count, verify, close_store};
  uint8_t key[VARDE_KEY_SIZE]; /* a real host has it in its key store */
  varde_error* err = NULL;
  varde_status status;
  char *path, *options;
  Embedded* self;
  if (random_key(key)) return NULL;
  self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->store = functions;
  path = text_format("%s/journal.varde", folder);
  options = text_format(
      "{\"schema\":\"store-options/1\",\"controller\":\"%s\",\"create\":true,\"test_numbers\":true}",
      controller);
  status = varde_store_open(path, key, sizeof key, options, strlen(options), &self->file, &err);
  memset(key, 0, sizeof key);
  free(options);
  free(path);
  if (status == VARDE_OK) return &self->store;
  failed("open", status, err);
  free(self);
  return NULL;
}
