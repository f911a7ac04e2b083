#include "store.h"

#include <stdio.h>

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

int random_key(uint8_t key[VARDE_KEY_SIZE]) {
  FILE* source = fopen("/dev/urandom", "rb");
  const size_t got = source ? fread(key, 1, VARDE_KEY_SIZE, source) : 0;
  if (source) fclose(source);
  if (got == VARDE_KEY_SIZE) return 0;
  fputs("journal: systemet gir ingen tilfeldige tall\n", stderr);
  return -1;
}
