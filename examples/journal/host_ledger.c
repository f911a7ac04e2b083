/* The cases in the host's own database: the library decides what is to be written, and the host writes it in
 * its own transaction, together with what else it has to write. */
#include "host_ledger.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page.h"

int host_failed(HostLedger* self, const char* what) {
  fprintf(stderr, "journal: %s: %s\n", what, sqlite3_errmsg(self->db));
  return -1;
}

/* Runs all statements of a text. `document` gets the first column of the first row, null when there is none.
 * Gives SQLite's code. */
static int run(HostLedger* self, const char* sql, size_t size, const Value* values, char** document) {
  const char* end = sql + size;
  while (sql < end) {
    sqlite3_stmt* statement = NULL;
    int code = sqlite3_prepare_v2(self->db, sql, (int)(end - sql), &statement, &sql);
    if (code != SQLITE_OK) return code;
    if (!statement) continue; /* a comment */
    for (const Value* value = values; value && value->name; ++value) {
      const int index = sqlite3_bind_parameter_index(statement, value->name);
      if (index) sqlite3_bind_text(statement, index, value->text, -1, SQLITE_STATIC);
    }
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
      const char* text = (const char*)sqlite3_column_text(statement, 0);
      if (document && !*document && text) *document = text_copy(text);
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE) return code;
  }
  return SQLITE_OK;
}

static int run_text(HostLedger* self, const char* sql) { return run(self, sql, strlen(sql), NULL, NULL); }

char* host_section(const HostLedger* self, const char* name) {
  char* mark = text_format("-- section %s\n", name);
  const char* begin = strstr(self->sql, mark);
  const char* end = begin ? strstr(begin + 1, "-- section ") : NULL;
  free(mark);
  return begin ? text_format("%.*s", (int)(end ? (size_t)(end - begin) : strlen(begin)), begin) : NULL;
}

int host_run_section(HostLedger* self, const char* name, const Value* values, char** document) {
  char* sql = host_section(self, name);
  const int code = sql ? run(self, sql, strlen(sql), values, document) : SQLITE_ERROR;
  free(sql);
  return code;
}

/* rows/1 of a stream, with the outcome of a command when it has been carried out before. */
static int load(HostLedger* self, const char* stream, const char* command, char** rows) {
  const Value values[] = {{":stream", stream}, {":command", command}, {NULL, NULL}};
  *rows = NULL;
  if (host_run_section(self, "load", values, rows) != SQLITE_OK || !*rows) return host_failed(self, "load");
  return 0;
}

int host_open_case(HostLedger* self, const char* stream, const char* command, varde_case** out) {
  char* rows;
  varde_error* err = NULL;
  varde_status status;
  if (load(self, stream, command, &rows)) return -1;
  status = varde_case_open(self->engine, rows, strlen(rows), out, &err);
  free(rows);
  return status == VARDE_OK ? 0 : failed("case", status, err);
}

static int load_organisation(HostLedger* self, const char* stream) {
  char* rows;
  varde_error* err = NULL;
  varde_status status;
  if (load(self, stream, NULL, &rows)) return -1;
  status = varde_engine_load(self->engine, rows, strlen(rows), &err);
  free(rows);
  return status == VARDE_OK ? 0 : failed("organisation", status, err);
}

static int keep_head(HostLedger* self, const char* stream) {
  const Value values[] = {{":stream", stream}, {NULL, NULL}};
  Head* head = self->heads;
  char* text = NULL;
  if (host_run_section(self, "head", values, &text) != SQLITE_OK || !text) return host_failed(self, "head");
  while (head && strcmp(head->stream, stream) != 0) head = head->next;
  if (!head) {
    head = calloc(1, sizeof *head);
    if (!head) {
      free(text);
      return -1;
    }
    memcpy(head->stream, stream, sizeof head->stream - 1);
    head->next = self->heads;
    self->heads = head;
  }
  free(head->text);
  head->text = text;
  return 0;
}

/* The library's rows and the host's own row, in one transaction. 1: another writer came first; decide again.
 */
static int commit(HostLedger* self, const Call* call, const char* stream, const char* batch) {
  static const char kVisit[] =
      "INSERT INTO host_visit (stream, command, kind) VALUES (:stream, :command, :kind)";
  const Value rows[] = {{":batch", batch}, {NULL, NULL}};
  const Value visit[] = {{":stream", stream}, {":command", call->id}, {":kind", call->kind}, {NULL, NULL}};
  int code = run_text(self, "BEGIN IMMEDIATE");
  if (code == SQLITE_OK) code = host_run_section(self, "append", rows, NULL);
  if (code == SQLITE_OK) code = run(self, kVisit, sizeof kVisit - 1, visit, NULL);
  if (code == SQLITE_OK) code = run_text(self, "COMMIT");
  if (code == SQLITE_OK) {
    ++self->commits;
    return 0;
  }
  if (code != SQLITE_CONSTRAINT) host_failed(self, "commit");
  run_text(self, "ROLLBACK");
  return code == SQLITE_CONSTRAINT ? 1 : -1;
}

static void uuid_text(const varde_uuid* id, char out[37]) {
  char* at = out;
  for (int i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) *at++ = '-';
    at += snprintf(at, 3, "%02x", id->octet[i]);
  }
}

static int uuid_parse(const char* text, varde_uuid* out) {
  for (int i = 0; i < 16; ++i) {
    unsigned octet;
    if (*text == '-') ++text;
    if (sscanf(text, "%2x", &octet) != 1) return -1;
    out->octet[i] = (uint8_t)octet;
    text += 2;
  }
  return 0;
}

/* The stream that a call goes to: its case, the new case that it opens, or the organisation's. */
static int stream_of(HostLedger* self, const Call* call, char out[37]) {
  varde_uuid command, stream;
  varde_error* err = NULL;
  varde_status status;
  if (call->stream) {
    snprintf(out, 37, "%s", call->stream);
    return 0;
  }
  if (!call->profile && uuid_parse(call->id, &command)) return failed(call->kind, VARDE_E_VALUE, NULL);
  status = varde_engine_stream(self->engine, call->profile ? NULL : &command, &stream, &err);
  if (status != VARDE_OK) return failed("stream", status, err);
  uuid_text(&stream, out);
  return 0;
}

/* The command that a call is recorded by: its own id, and of a message the one that the library gives it. */
static int command_of(HostLedger* self, const Call* call, char out[37]) {
  varde_uuid command;
  varde_error* err = NULL;
  varde_status status;
  if (call->way != WAY_MESSAGE) {
    snprintf(out, 37, "%s", call->id);
    return 0;
  }
  status = varde_engine_command(self->engine, call->document.data, call->document.size, 0, &command, &err);
  if (status != VARDE_OK) return failed(call->kind, status, err);
  uuid_text(&command, out);
  return 0;
}

/* Load, decide, commit. 1: another writer came first. */
static int attempt(HostLedger* self, const Call* call, const char* stream, varde_status* answer,
                   cJSON** outcome) {
  varde_case* handle = NULL;
  varde_bytes *batch = NULL, *bytes = NULL;
  varde_error* err = NULL;
  char* text;
  char command[37];
  int result = 0;
  if (command_of(self, call, command) || host_open_case(self, stream, command, &handle)) return -1;
  *answer = (call->way == WAY_ACT       ? varde_case_act
             : call->way == WAY_MESSAGE ? varde_case_message
                                        : varde_case_report)(handle, call->context.data, call->context.size,
                                                             call->document.data, call->document.size,
                                                             call->now, &batch, &bytes, &err);
  varde_case_close(handle);
  text = text_take(batch);
  *outcome = json_take(bytes);
  if (*answer < 0) {
    result = failed(call->kind, *answer, err);
  } else if (*answer == VARDE_OK) {
    result = commit(self, call, stream, text);
  }
  free(text);
  if (result) {
    cJSON_Delete(*outcome);
    *outcome = NULL;
  }
  return result;
}

static int call(Store* store, const Call* call, varde_status* answer, cJSON** outcome) {
  HostLedger* self = (HostLedger*)store;
  char stream[37];
  int result;
  if (stream_of(self, call, stream)) return -1;
  do {
    result = attempt(self, call, stream, answer, outcome);
  } while (result == 1);
  if (result == 0 && *answer == VARDE_OK) result = keep_head(self, stream);
  if (result == 0 && *answer == VARDE_OK && call->profile) result = load_organisation(self, stream);
  return result;
}

static int read_case(Store* store, Slice context, const char* stream, const char* query, int64_t now,
                     cJSON** answer) {
  HostLedger* self = (HostLedger*)store;
  varde_case* handle = NULL;
  varde_bytes* bytes = NULL;
  varde_error* err = NULL;
  varde_status status;
  if (!stream) {
    status =
        varde_engine_read(self->engine, context.data, context.size, query, strlen(query), now, &bytes, &err);
  } else {
    if (host_open_case(self, stream, NULL, &handle)) return -1;
    status = varde_case_read(handle, context.data, context.size, query, strlen(query), now, &bytes, &err);
    varde_case_close(handle);
  }
  if (status != VARDE_OK) return failed("read", status, err);
  *answer = json_take(bytes);
  return *answer ? 0 : -1;
}

static int number(HostLedger* self, const char* sql, int64_t* out) {
  char* text = NULL;
  if (run(self, sql, strlen(sql), NULL, &text) != SQLITE_OK || !text) return host_failed(self, "count");
  *out = strtoll(text, NULL, 10);
  free(text);
  return 0;
}

static int count(Store* store, Slice context, int* cases) {
  int64_t streams = 0;
  (void)context;
  if (number((HostLedger*)store, "SELECT count(DISTINCT stream) - 1 FROM varde_ledger", &streams)) return -1;
  *cases = (int)streams; /* one stream is the organisation's */
  return 0;
}

static int verify_stream(HostLedger* self, const Head* head, Verified* out) {
  char* rows;
  varde_bytes* bytes = NULL;
  varde_error* err = NULL;
  varde_status status;
  cJSON* report;
  if (load(self, head->stream, NULL, &rows)) return -1;
  status = varde_engine_verify(self->engine, rows, strlen(rows), head->text, strlen(head->text),
                               VARDE_DEPTH_DEEP, &bytes, &err);
  free(rows);
  report = json_take(bytes);
  out->streams += json_integer(report, "streams");
  out->rows += json_integer(report, "rows");
  out->refolded += json_integer(report, "refolded");
  cJSON_Delete(report);
  return status == VARDE_OK ? 0 : failed("verify", status, err);
}

static int verify(Store* store, Verified* out) {
  HostLedger* self = (HostLedger*)store;
  int64_t visits = 0;
  memset(out, 0, sizeof *out);
  for (const Head* head = self->heads; head; head = head->next) {
    if (verify_stream(self, head, out)) return -1;
  }
  if (number(self, "SELECT count(*) FROM host_visit", &visits)) return -1;
  out->commits = self->commits;
  snprintf(out->extra, sizeof out->extra, ", %lld rows of the host's own", (long long)visits);
  return 0;
}

static void close_ledger(Store* store) {
  HostLedger* self = (HostLedger*)store;
  varde_engine_close(self->engine);
  sqlite3_close(self->db);
  while (self->heads) {
    Head* next = self->heads->next;
    free(self->heads->text);
    free(self->heads);
    self->heads = next;
  }
  free(self->sql);
  free(self);
}

static int open_database(HostLedger* self, const char* folder) {
  static const char kOwn[] =
      "CREATE TABLE host_visit (stream TEXT NOT NULL, command TEXT NOT NULL, kind TEXT NOT NULL);";
  char* path = text_format("%s/host.sqlite", folder);
  int code = sqlite3_open(path, &self->db);
  free(path);
  if (code == SQLITE_OK) code = run_text(self, "PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;");
  if (code == SQLITE_OK) code = host_run_section(self, "create", NULL, NULL);
  if (code == SQLITE_OK) code = run_text(self, kOwn);
  return code == SQLITE_OK ? 0 : host_failed(self, "database");
}

static int open_engine(HostLedger* self, const char* controller) {
  uint8_t key[VARDE_KEY_SIZE]; /* bodies are sealed with it; a real host has it in its key store */
  varde_error* err = NULL;
  varde_status status;
  char* options;
  if (random_key(key)) return -1;
  options = text_format("{\"schema\":\"engine-options/1\",\"controller\":\"%s\",\"test_numbers\":true}",
                        controller);
  status = varde_engine_open(key, sizeof key, options, strlen(options), &self->engine, &err);
  memset(key, 0, sizeof key);
  free(options);
  return status == VARDE_OK ? 0 : failed("engine", status, err);
}

Store* host_ledger_open(const char* folder, const char* controller) {
  const Store functions = {
      "vertens egen database (SQLite)", call, read_case, host_list, count, verify, close_ledger};
  varde_bytes* sql = NULL;
  varde_error* err = NULL;
  varde_status status;
  HostLedger* self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->store = functions;
  status = varde_ddl_write(VARDE_DDL_SQLITE, &sql, &err);
  self->sql = text_take(sql);
  if (status != VARDE_OK) {
    failed("ddl", status, err);
  } else if (!open_database(self, folder) && !open_engine(self, controller)) {
    return &self->store;
  }
  close_ledger(&self->store);
  return NULL;
}
