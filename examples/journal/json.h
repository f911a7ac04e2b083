/* Small readings of JSON: cJSON's trees for what the library answers, slices for what is passed on untouched.
 */
#ifndef JOURNAL_JSON_H
#define JOURNAL_JSON_H

#include <cjson/cJSON.h>
#include <stddef.h>
#include <stdint.h>
#include <varde/varde.h>

/* Octets inside a text that somebody else owns. */
typedef struct Slice {
  const char* data;
  size_t size;
} Slice;

/* The text of a member; "" when it is not there. Lives as long as the object. */
const char* json_text(const cJSON* object, const char* name);

/* An integer member, 0 when it is not there. Instants are below 2^53, so cJSON's double holds them exactly.
 */
int64_t json_integer(const cJSON* object, const char* name);

/* The octets of a member of the object that `text` holds, as they stand there; size 0 when it is not there.
 * cJSON would write an instant back as 1.7e+15, which is no integer any more. */
Slice json_slice(const char* text, const char* name);

/* The tree of a result, which is given back; null when there is none or no memory. Free with cJSON_Delete. */
cJSON* json_take(varde_bytes* bytes);

/* A copy of a result as text, which is given back; null when there is none or no memory. Free with free. */
char* text_take(varde_bytes* bytes);

/* A copy of a text; ends the program when memory is out. */
char* text_copy(const char* text);

#endif
