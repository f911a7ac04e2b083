#include "page.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

/* How many octets of `text` fill at most `width` columns: whole words, at least one letter. The mark of a
 * paragraph stays with its number. */
static size_t fitting(const char* text, int width) {
  size_t at = 0, space = 0;
  int columns = 0;
  while (text[at] && text[at] != '\n') {
    size_t next = at + 1;
    while (((unsigned char)text[next] & 0xC0) == 0x80) ++next;
    if (columns == width) return space ? space : at;
    if (text[at] == ' ' && (at < 2 || memcmp(text + at - 2, "§", 2) != 0)) space = at;
    ++columns;
    at = next;
  }
  return at;
}

static int columns_of(const char* text, size_t size) {
  int columns = 0;
  for (size_t i = 0; i < size; ++i) columns += ((unsigned char)text[i] & 0xC0) != 0x80;
  return columns;
}

static void spaces(int count) {
  while (count-- > 0) putchar(' ');
}

void page_heading(const char* title) {
  printf("\n%s\n", title);
  for (int i = 0; i < PAGE_WIDTH; ++i) fputs("─", stdout);
  putchar('\n');
}

void page_counted(const char* title, int count) {
  char* whole = text_format("%s (%d)", title, count);
  page_heading(whole);
  free(whole);
}

enum { kMostColumns = 6 };

void page_row(int columns, const int* widths, const char* const* texts) {
  const char* rest[kMostColumns];
  int more = 1;
  for (int i = 0; i < columns; ++i) rest[i] = texts[i];
  while (more) {
    int owed = 0; /* spaces are printed only when something follows: no line ends in one */
    more = 0;
    for (int i = 0; i < columns; ++i) {
      const size_t size = fitting(rest[i], widths[i]);
      if (size) {
        spaces(owed);
        owed = 0;
        fwrite(rest[i], 1, size, stdout);
      }
      owed += widths[i] - columns_of(rest[i], size) + 2;
      rest[i] += size;
      if (*rest[i] == '\n' || *rest[i] == ' ') ++rest[i];
      more = more || *rest[i];
    }
    putchar('\n');
  }
}

void page_item(int indent, const char* mark, const char* text) {
  const int begin = indent + columns_of(mark, strlen(mark)) + 1;
  const int width = PAGE_WIDTH - begin;
  size_t size = fitting(text, width);
  spaces(indent);
  printf("%s %.*s\n", mark, (int)size, text);
  while (*(text += size)) {
    if (*text == '\n' || *text == ' ') ++text;
    size = fitting(text, width);
    spaces(begin);
    printf("%.*s\n", (int)size, text);
  }
}

static char* formatted(const char* format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  const int size = vsnprintf(NULL, 0, format, again);
  char* text = size >= 0 ? malloc((size_t)size + 1) : NULL;
  va_end(again);
  if (!text) {
    fputs("journal: ikke nok minne\n", stderr);
    exit(1);
  }
  vsnprintf(text, (size_t)size + 1, format, arguments);
  return text;
}

char* text_format(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  char* text = formatted(format, arguments);
  va_end(arguments);
  return text;
}

void page_format(const char* format, ...) {
  static const int width = PAGE_WIDTH;
  va_list arguments;
  va_start(arguments, format);
  char* text = formatted(format, arguments);
  va_end(arguments);
  const char* const texts[] = {text};
  page_row(1, &width, texts);
  free(text);
}

char* text_join(char* text, const char* between, const char* more) {
  char* joined;
  if (!text) return text_copy(more);
  if (!*more) return text;
  joined = text_format("%s%s%s", text, *text ? between : "", more);
  free(text);
  return joined;
}
