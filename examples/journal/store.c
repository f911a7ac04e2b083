#include "store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page.h"

int failed(const char* what, varde_status status, varde_error* err) {
  const char* text = NULL;
  size_t size = 0;
  const char* name = NULL;
  if (err && varde_error_view(err, &text, &size) == VARDE_OK) {
    fprintf(stderr, "journal: %s: %.*s\n", what, (int)size, text);
  } else {
    varde_status_name(status, &name);
    fprintf(stderr, "journal: %s: %s\n", what, name ? name : "?");
  }
  varde_error_free(err);
  return -1;
}

char* list_query(const List* list, const char* stream, const char* rows) {
  char* query = text_format("{\"schema\":\"query/1\",\"kind\":\"%s\"", list->kind);
  if (stream) query = text_join(text_join(query, ",\"case\":\"", stream), "", "\"");
  if (list->service) query = text_join(text_join(query, ",\"service\":\"", list->service), "", "\"");
  if (strcmp(list->kind, "monday") == 0) {
    char* times =
        text_format(",\"valid_at\":%lld,\"known_at\":%lld", (long long)list->at, (long long)list->at);
    query = text_join(query, "", times);
    free(times);
  }
  return text_join(text_join(query, "", rows), "", "}");
}

int random_key(uint8_t key[VARDE_KEY_SIZE]) {
  FILE* source = fopen("/dev/urandom", "rb");
  const size_t got = source ? fread(key, 1, VARDE_KEY_SIZE, source) : 0;
  if (source) fclose(source);
  if (got == VARDE_KEY_SIZE) return 0;
  fputs("journal: systemet gir ingen tilfeldige tall\n", stderr);
  return -1;
}
