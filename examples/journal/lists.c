/* Lists over everybody: Monday's, each service's own, and how referrals go between the services. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "page.h"
#include "report.h"
#include "words.h"

static const cJSON* member(const cJSON* object, const char* name) {
  return cJSON_GetObjectItemCaseSensitive(object, name);
}

static int read_list(const Journal* journal, Store* store, const char* kind, const char* service, int64_t at,
                     cJSON** answer) {
  List list;
  list.kind = kind;
  list.service = service;
  list.at = at;
  return store->list(store, journal->context, &list, answer);
}

/* " 7 Odd Gråvardås", of a case. Free with free. */
static char* who_words(const Journal* journal, const cJSON* const* summaries, const char* stream) {
  for (int i = 0; i < journal->person_count; ++i) {
    if (summaries[i] && strcmp(journal->people[i].id, stream) == 0) return person_words(i + 1, summaries[i]);
  }
  return text_copy(stream);
}

int report_monday(const Journal* journal, Store* store, const cJSON* const* summaries, int64_t at) {
  static const int widths[] = {10, 28, 68};
  cJSON* list = NULL;
  const cJSON* line;
  if (read_list(journal, store, "monday", NULL, at, &list)) return -1;
  if (cJSON_GetArraySize(member(list, "lines"))) {
    page_counted("Mandagslista: hvem er borte, og hvem kommer hjem",
                 cJSON_GetArraySize(member(list, "lines")));
    cJSON_ArrayForEach(line, member(list, "lines")) {
      char day[DAY_SIZE];
      char* who = who_words(journal, summaries, json_text(line, "case"));
      clock_date(json_text(line, "expected"), day);
      {
        const char* const texts[] = {*day ? day : "ikke sagt", who, json_text(line, "text")};
        page_row(3, widths, texts);
      }
      free(who);
    }
  }
  cJSON_Delete(list);
  return 0;
}

static void print_worklist(const char* name, const cJSON* list) {
  static const int widths[] = {26, 12, 68};
  const cJSON* first = member(cJSON_GetArrayItem(member(list, "lines"), 0), "obligation");
  char* count = text_format("%lld åpne\n%lld for sent", (long long)json_integer(list, "open"),
                            (long long)json_integer(list, "overdue"));
  const char* const texts[] = {name, count, json_text(first, "text")};
  page_row(3, widths, texts);
  free(count);
}

int report_worklists(const Journal* journal, Store* store, int64_t at) {
  cJSON* line = cJSON_Parse(journal->text);
  const cJSON* services = member(member(member(member(line, "document"), "body"), "profile"), "services");
  const cJSON* service;
  int result = 0, any = 0;
  cJSON_ArrayForEach(service, services) {
    cJSON* list = NULL;
    if (result == 0) result = read_list(journal, store, "worklist", json_text(service, "id"), at, &list);
    if (json_integer(list, "open")) {
      if (!any++) page_heading("Arbeidslister: hva hver tjeneste har åpent, og hva som kommer først");
      print_worklist(json_text(service, "name"), list);
    }
    cJSON_Delete(list);
  }
  cJSON_Delete(line);
  return result;
}

static void print_flow(const cJSON* line) {
  static const int widths[] = {32, 32, 8, 8, 8, 12};
  static const char* const counts[] = {"sent", "answered", "in_time", "open"};
  char texts[4][24];
  for (int i = 0; i < 4; ++i)
    snprintf(texts[i], sizeof texts[i], "%lld", (long long)json_integer(line, counts[i]));
  {
    const char* const row[] = {json_text(member(line, "from"), "name"),
                               json_text(member(line, "to"), "name"),
                               texts[0],
                               texts[1],
                               texts[2],
                               texts[3]};
    page_row(6, widths, row);
  }
}

int report_flow(const Journal* journal, Store* store, int64_t at) {
  static const int widths[] = {32, 32, 8, 8, 8, 12};
  static const char* const titles[] = {"Fra", "Til", "Sendt", "Besvart", "I tide", "Ikke ferdig"};
  cJSON* flow = NULL;
  const cJSON* line;
  if (read_list(journal, store, "flow", NULL, at, &flow)) return -1;
  if (cJSON_GetArraySize(member(flow, "lines"))) {
    char from[DAY_SIZE], to[DAY_SIZE];
    char* title;
    clock_date(json_text(flow, "from"), from);
    clock_date(json_text(flow, "to"), to);
    title = text_format("Henvisninger mellom tjenestene, %s til %s", from, to);
    page_heading(title);
    page_row(6, widths, titles);
    cJSON_ArrayForEach(line, member(flow, "lines")) print_flow(line);
    free(title);
  }
  cJSON_Delete(flow);
  return 0;
}
