/* The host's own database, for the files that keep cases and lists in it. */
#ifndef JOURNAL_HOST_LEDGER_H
#define JOURNAL_HOST_LEDGER_H

#include <sqlite3.h>

#include "store.h"

typedef struct Head {
  char stream[37];
  char* text; /* stream-head/1, as a host keeps it elsewhere */
  struct Head* next;
} Head;

typedef struct HostLedger {
  Store store;
  sqlite3* db;
  char* sql; /* the library's tables and statements for this kind of database */
  varde_engine* engine;
  Head* heads;
  int64_t commits;
} HostLedger;

/* Named values of a statement; a null text is NULL. The last name is null. */
typedef struct Value {
  const char* name;
  const char* text;
} Value;

/* Runs a section of the library's SQL: from its "-- section <name>" to the next. `document` gets the first
 * column of the first row, null when there is none. Gives SQLite's code. */
int host_run_section(HostLedger* self, const char* name, const Value* values, char** document);

/* Says what the database says. Always -1. */
int host_failed(HostLedger* self, const char* what);

/* Opens a case from its rows, with the outcome of a command when that has been carried out before. */
int host_open_case(HostLedger* self, const char* stream, const char* command, varde_case** out);

/* The text of a section of the library's SQL; null when it has none of that name. Free with free. */
char* host_section(const HostLedger* self, const char* name);

/* What is asked of all cases: the host selects, the library says it. */
int host_list(Store* store, Slice context, const List* list, cJSON** answer);

#endif
