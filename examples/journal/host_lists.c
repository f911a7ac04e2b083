/* Lists over all cases, of the host's own database: the host selects rows or cases with the library's
 * statements, and the library says what stands in them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "host_ledger.h"
#include "page.h"

enum { kDaysBack = 60 }; /* who came home long ago is left out by the library */

/* A column of a statement, and what it is called in the query; null leaves it out. */
typedef struct Column {
  const char* name;
  const char* member;
} Column;

static const char* member_of(const Column* columns, const char* name) {
  for (; columns->name; ++columns) {
    if (strcmp(columns->name, name) == 0) return columns->member;
  }
  return name;
}

/* A value as JSON. Free with free. */
static char* value_text(sqlite3_stmt* row, int column) {
  cJSON* text;
  char *printed, *copy;
  if (sqlite3_column_type(row, column) == SQLITE_INTEGER)
    return text_format("%lld", (long long)sqlite3_column_int64(row, column));
  text = cJSON_CreateString((const char*)sqlite3_column_text(row, column));
  printed = cJSON_PrintUnformatted(text);
  copy = text_copy(printed ? printed : "\"\"");
  cJSON_free(printed);
  cJSON_Delete(text);
  return copy;
}

static char* row_text(sqlite3_stmt* row, const Column* columns) {
  char* text = text_copy("");
  for (int i = 0; i < sqlite3_column_count(row); ++i) {
    const char* name = member_of(columns, sqlite3_column_name(row, i));
    char *value, *member;
    if (!name || sqlite3_column_type(row, i) == SQLITE_NULL) continue;
    value = value_text(row, i);
    member = text_format("\"%s\":%s", name, value);
    text = text_join(text, ",", member);
    free(member);
    free(value);
  }
  return text;
}

/* The rows of a section as objects, with commas between; null when it failed. Free with free. */
static char* rows_text(HostLedger* self, const char* section, const Value* values, const Column* columns) {
  char *sql = host_section(self, section), *rows = text_copy("");
  sqlite3_stmt* statement = NULL;
  int code = sql ? sqlite3_prepare_v2(self->db, sql, -1, &statement, NULL) : SQLITE_ERROR;
  for (const Value* value = values; code == SQLITE_OK && value->name; ++value) {
    const int index = sqlite3_bind_parameter_index(statement, value->name);
    if (index) sqlite3_bind_text(statement, index, value->text, -1, SQLITE_STATIC);
  }
  while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
    char* row = row_text(statement, columns);
    char* object = text_format("{%s}", row);
    rows = text_join(rows, ",", object);
    free(object);
    free(row);
    code = SQLITE_OK;
  }
  sqlite3_finalize(statement);
  free(sql);
  if (code == SQLITE_DONE) return rows;
  free(rows);
  host_failed(self, section);
  return NULL;
}

/* What the library says of the rows. */
static int of_rows(HostLedger* self, Slice context, const List* list, const char* member, char* rows,
                   cJSON** answer) {
  char* given = rows ? text_format(",\"%s\":[%s]", member, rows) : NULL;
  char* query = given ? list_query(list, NULL, given) : NULL;
  varde_bytes* bytes = NULL;
  varde_error* err = NULL;
  varde_status status = VARDE_E_INTERNAL;
  if (query)
    status = varde_engine_read(self->engine, context.data, context.size, query, strlen(query), list->at,
                               &bytes, &err);
  free(query);
  free(given);
  free(rows);
  if (status != VARDE_OK) return failed(list->kind, status, err);
  *answer = json_take(bytes);
  return *answer ? 0 : -1;
}

static int worklist(HostLedger* self, Slice context, const List* list, cJSON** answer) {
  static const Column columns[] = {{"stream", "case"}, {"overdue", NULL}, {NULL, NULL}};
  char* now = text_format("%lld", (long long)list->at);
  const Value values[] = {{":owner", list->service}, {":now", now}, {NULL, NULL}};
  char* rows = rows_text(self, "worklist", values, columns);
  free(now);
  return of_rows(self, context, list, "obligations", rows, answer);
}

static int flow(HostLedger* self, Slice context, const List* list, cJSON** answer) {
  static const Column columns[] = {{"stream", NULL}, {NULL, NULL}};
  char* until = text_format("%lld", (long long)list->at + 1);
  const Value values[] = {{":since", "0"}, {":until", until}, {NULL, NULL}};
  char* rows = rows_text(self, "flow", values, columns);
  free(until);
  return of_rows(self, context, list, "referrals", rows, answer);
}

/* The line of one case, put behind the others. */
static int add_case(HostLedger* self, Slice context, const List* list, const char* stream, cJSON** answer) {
  char* query = list_query(list, stream, "");
  varde_case* handle = NULL;
  varde_bytes* bytes = NULL;
  varde_error* err = NULL;
  varde_status status;
  cJSON *one, *line;
  if (host_open_case(self, stream, NULL, &handle)) {
    free(query);
    return -1;
  }
  status = varde_case_read(handle, context.data, context.size, query, strlen(query), list->at, &bytes, &err);
  varde_case_close(handle);
  free(query);
  if (status != VARDE_OK) return failed(list->kind, status, err);
  one = json_take(bytes);
  if (!*answer) {
    *answer = one;
    return one ? 0 : -1;
  }
  line = cJSON_DetachItemFromArray(cJSON_GetObjectItemCaseSensitive(one, "lines"), 0);
  if (line) cJSON_AddItemToArray(cJSON_GetObjectItemCaseSensitive(*answer, "lines"), line);
  cJSON_Delete(one);
  return 0;
}

/* Soonest home first; else in the order of the cases. */
static int by_expected(const void* a, const void* b) {
  const cJSON *one = *(cJSON*const*)a, *other = *(cJSON*const*)b;
  const char *x = json_text(one, "expected"), *y = json_text(other, "expected");
  const int order = strcmp(*x ? x : "9999", *y ? y : "9999");
  return order ? order : strcmp(json_text(one, "case"), json_text(other, "case"));
}

static int sort_lines(cJSON* answer) {
  cJSON* lines = cJSON_GetObjectItemCaseSensitive(answer, "lines");
  const int count = cJSON_GetArraySize(lines);
  cJSON** sorted = calloc((size_t)count + 1, sizeof *sorted);
  if (!sorted) return -1;
  for (int i = 0; i < count; ++i) sorted[i] = cJSON_DetachItemFromArray(lines, 0);
  qsort(sorted, (size_t)count, sizeof *sorted, by_expected);
  for (int i = 0; i < count; ++i) cJSON_AddItemToArray(lines, sorted[i]);
  free(sorted);
  return 0;
}

static int monday(HostLedger* self, Slice context, const List* list, cJSON** answer) {
  static const Column columns[] = {{NULL, NULL}};
  char* since = text_format("%lld", (long long)(list->at - kDaysBack * DAY_IN_MICROSECONDS));
  const Value values[] = {{":since", since}, {NULL, NULL}};
  char* rows = rows_text(self, "monday", values, columns);
  char* text = rows ? text_format("[%s]", rows) : NULL;
  cJSON* cases = text ? cJSON_Parse(text) : NULL;
  const cJSON* row;
  int result = cases ? 0 : -1;
  free(text);
  free(rows);
  free(since);
  cJSON_ArrayForEach(row, cases) {
    if (result == 0) result = add_case(self, context, list, json_text(row, "stream"), answer);
  }
  cJSON_Delete(cases);
  return result ? result : sort_lines(*answer);
}

int host_list(Store* store, Slice context, const List* list, cJSON** answer) {
  HostLedger* self = (HostLedger*)store;
  *answer = NULL;
  if (strcmp(list->kind, "monday") == 0) return monday(self, context, list, answer);
  return strcmp(list->kind, "flow") == 0 ? flow(self, context, list, answer)
                                         : worklist(self, context, list, answer);
}
