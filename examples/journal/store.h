/* Where the cases lie: one interface, two stores. Each function gives 0 when it is done, and -1 when it
 * failed and has said why on standard error. */
#ifndef JOURNAL_STORE_H
#define JOURNAL_STORE_H

#include <cjson/cJSON.h>
#include <stdint.h>
#include <varde/varde.h>

#include "json.h"

/* What a line does: tells what happened, wants something done, or hands a message of others on. */
typedef enum Way { WAY_REPORT, WAY_ACT, WAY_MESSAGE } Way;

/* One line of the journal. */
typedef struct Call {
  Way way;
  int64_t now;
  Slice context;
  Slice document;
  const char* id;     /* of the fact, the command or the message */
  const char* stream; /* the case; null for a new one, and for the organisation */
  int profile;        /* it speaks of the organisation */
  const char* kind;   /* of a message its type */
} Call;

/* What is asked of all cases at once. */
typedef struct List {
  const char* kind;    /* monday, worklist or flow */
  const char* service; /* whose; null for the caller's */
  int64_t at;
} List;

/* What a check of everything that is stored came to. */
typedef struct Verified {
  int64_t commits, streams, rows, refolded;
  char extra[96]; /* what this store adds to the line; "" when nothing */
} Verified;

typedef struct Store Store;
struct Store {
  const char* title;
  /* The answer is VARDE_OK, _CONFIRM, _REFUSED, _REPEATED or _ERASED; `outcome` is outcome/1, null after
   * ERASED. */
  int (*call)(Store* store, const Call* call, varde_status* answer, cJSON** outcome);
  /* query/1 of one case, or of the organisation when `stream` is null; `answer` is what it asked for. */
  int (*read)(Store* store, Slice context, const char* stream, const char* query, int64_t now,
              cJSON** answer);
  /* monday/1, worklist/1 or flow/1 of everything that is kept; `answer` is null when the library does not
   * have that list. */
  int (*list)(Store* store, Slice context, const List* list, cJSON** answer);
  /* How many cases there are. */
  int (*count)(Store* store, Slice context, int* cases);
  int (*verify)(Store* store, Verified* out);
  void (*close)(Store* store);
};

/* `folder` is where files go; `controller` the data controller. Null when it failed and has said why. */
Store* embedded_open(const char* folder, const char* controller);
Store* host_ledger_open(const char* folder, const char* controller);

/* Says on standard error what failed and gives the error back. Always -1. */
int failed(const char* what, varde_status status, varde_error* err);

/* query/1 of a list. `rows` stands last: ",\"name\":[...]", or "". Free with free. */
char* list_query(const List* list, const char* stream, const char* rows);

/* 32 octets from the system's random source. 0, or -1. */
int random_key(uint8_t key[VARDE_KEY_SIZE]);

#endif
