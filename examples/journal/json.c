#include "json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char* json_text(const cJSON* object, const char* name) {
  const char* text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
  return text ? text : "";
}

int64_t json_integer(const cJSON* object, const char* name) {
  const cJSON* item = cJSON_GetObjectItemCaseSensitive(object, name);
  return cJSON_IsNumber(item) ? (int64_t)item->valuedouble : 0;
}

static const char* skip_space(const char* at) { return at + strspn(at, " \t\r\n"); }

static const char* skip_string(const char* at) {
  for (++at; *at && *at != '"'; ++at) {
    if (*at == '\\' && at[1]) ++at;
  }
  return *at ? at + 1 : at;
}

/* Behind the value that begins here: a string, a nested value, or a plain one. */
static const char* skip_value(const char* at) {
  int depth = 0;
  do {
    if (*at == '"') {
      at = skip_string(at);
      continue;
    }
    if (*at == '{' || *at == '[') ++depth;
    if (*at == '}' || *at == ']') --depth;
    ++at;
  } while (*at && (depth > 0 || !strchr(",]} \t\r\n", *at)));
  return at;
}

Slice json_slice(const char* text, const char* name) {
  const Slice none = {NULL, 0};
  const char* at = skip_space(text);
  if (*at != '{') return none;
  at = skip_space(at + 1);
  while (*at == '"') {
    const char* key = at + 1;
    const char* end = skip_string(at);
    const char* value = skip_space(end);
    if (*value != ':') return none;
    value = skip_space(value + 1);
    at = skip_value(value);
    if ((size_t)(end - 1 - key) == strlen(name) && strncmp(key, name, strlen(name)) == 0) {
      const Slice found = {value, (size_t)(at - value)};
      return found;
    }
    at = skip_space(at);
    if (*at == ',') at = skip_space(at + 1);
  }
  return none;
}

cJSON* json_take(varde_bytes* bytes) {
  const char* data = NULL;
  size_t size = 0;
  cJSON* tree = NULL;
  if (bytes && varde_bytes_view(bytes, &data, &size) == VARDE_OK) tree = cJSON_ParseWithLength(data, size);
  varde_bytes_free(bytes);
  return tree;
}

char* text_take(varde_bytes* bytes) {
  const char* data = NULL;
  size_t size = 0;
  char* text = NULL;
  if (bytes && varde_bytes_view(bytes, &data, &size) == VARDE_OK) text = text_copy(data);
  varde_bytes_free(bytes);
  return text;
}

char* text_copy(const char* text) {
  const size_t size = strlen(text) + 1;
  char* copy = malloc(size);
  if (!copy) {
    fputs("journal: ikke nok minne\n", stderr);
    exit(1);
  }
  return memcpy(copy, text, size);
}
