/* Whom to turn to with a need, asked without any person. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page.h"
#include "report.h"

/* A question as people ask it, and as the library is asked. */
typedef struct Question {
  const char* words;
  const char* need; /* need-question */
} Question;

static const Question kQuestions[] = {
    {"En voksen vil snakke med noen om rusen", "{\"needs\":[\"substance-use\"],\"age\":34}"},
    {"Noen på 17 sover ikke og har det tungt", "{\"needs\":[\"mental-health\"],\"age\":17}"},
    {"En mangler bolig og penger samtidig", "{\"needs\":[\"housing\",\"economy\"],\"age\":41}"},
};

static const cJSON* member(const cJSON* object, const char* name) {
  return cJSON_GetObjectItemCaseSensitive(object, name);
}

/* "Rus og avhengighet, 00 00 10 20". Free with free. */
static char* service_words(const cJSON* service) {
  return text_join(text_copy(json_text(service, "name")), ", ", json_text(service, "phone"));
}

static void print_answer(const char* words, const cJSON* route) {
  static const int widths[] = {27, 38, 41};
  const cJSON* line;
  const cJSON* lead = member(route, "lead");
  int first = 1;
  cJSON_ArrayForEach(line, member(route, "lines")) {
    char* owner = service_words(member(line, "owner"));
    const char* const texts[] = {first ? words : "", owner, json_text(line, "text")};
    page_row(3, widths, texts);
    free(owner);
    first = 0;
  }
  if (lead) {
    char* who = service_words(member(lead, "service"));
    const char* const texts[] = {"Leder arbeidet", *who ? who : "ikke bestemt", json_text(lead, "text")};
    page_row(3, widths, texts);
    free(who);
  }
}

int report_routes(const Journal* journal, Store* store, int64_t at) {
  page_heading("Hvem du kan gå til");
  for (size_t i = 0; i < sizeof kQuestions / sizeof *kQuestions; ++i) {
    char* query = text_format("{\"schema\":\"query/1\",\"kind\":\"route\",\"need\":%s}", kQuestions[i].need);
    cJSON* route = NULL;
    const int result = store->read(store, journal->context, NULL, query, at, &route);
    if (result == 0) print_answer(kQuestions[i].words, route);
    cJSON_Delete(route);
    free(query);
    if (result) return -1;
  }
  return 0;
}
