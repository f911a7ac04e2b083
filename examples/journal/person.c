/* One person's story: what has happened, the plan as it stands, who holds what, and what must be done by
 * when. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "page.h"
#include "plan.h"
#include "report.h"
#include "words.h"

typedef struct Story {
  cJSON* summary;
  cJSON* plan;
  cJSON* history;
} Story;

static const cJSON* member(const cJSON* object, const char* name) {
  return cJSON_GetObjectItemCaseSensitive(object, name);
}

static void print_head(const Story* story, int number, int64_t at) {
  const cJSON* person = member(story->summary, "person");
  const char* name = json_text(person, "name");
  char day[LONG_DAY_SIZE], born[DAY_SIZE], since[DAY_SIZE];
  clock_long_day(at, day);
  clock_date(json_text(person, "born"), born);
  clock_moment(member(story->summary, "since"), since);
  page_format("%s (nummer %d)%s%s, %s", *name ? name : "Uten navn", number, *born ? ", født " : "", born,
              day);
  page_format("Plan: %s%s%s", stage_word(json_text(story->summary, "stage")), *since ? ", siden " : "",
              since);
}

/* --- what has happened */

static int by_time(const void* a, const void* b) {
  const cJSON *x = *(const cJSON*const*)a, *y = *(const cJSON*const*)b;
  const cJSON *when_x = member(x, "occurred"), *when_y = member(y, "occurred");
  const int64_t tx = when_x ? clock_earliest(when_x) : json_integer(x, "recorded");
  const int64_t ty = when_y ? clock_earliest(when_y) : json_integer(y, "recorded");
  if (tx != ty) return tx < ty ? -1 : 1;
  return (int)(json_integer(x, "sequence") - json_integer(y, "sequence"));
}

/* Who, why and how the person took part; what became of the entry, and when it was written down if that was
 * another day. Free with free. */
static char* line_words(const cJSON* line) {
  const char* standing = json_text(line, "standing");
  char happened[DAY_SIZE], recorded[DAY_SIZE];
  char* text = text_copy(json_text(line, "text"));
  clock_moment(member(line, "occurred"), happened);
  clock_day(json_integer(line, "recorded"), recorded);
  text = text_join(text, " ", json_text(line, "name"));
  if (*json_text(line, "note")) {
    char* note = text_format("«%s»", json_text(line, "note"));
    text = text_join(text, " ", note);
    free(note);
  }
  if (*json_text(line, "participation")) {
    char* how = text_format("(%s)", participation_word(json_text(line, "participation")));
    text = text_join(text, " ", how);
    free(how);
  }
  if (strcmp(standing, "corrected") == 0) text = text_join(text, " ", "(rettet senere)");
  if (strcmp(standing, "voided") == 0) text = text_join(text, " ", "(gjelder ikke)");
  if (*happened && strcmp(happened, recorded) != 0) {
    char* late = text_format("(skrevet %s)", recorded);
    text = text_join(text, " ", late);
    free(late);
  }
  return text;
}

static void print_line(const cJSON* line) {
  static const int widths[] = {10, 56, 40};
  char happened[DAY_SIZE];
  char* what = line_words(line);
  char* who = text_format("%s, %s", json_text(line, "unit_name"), json_text(line, "role"));
  if (member(line, "occurred")) {
    clock_moment(member(line, "occurred"), happened);
  } else {
    clock_day(json_integer(line, "recorded"), happened);
  }
  {
    const char* const texts[] = {happened, what, member(line, "unit_name") ? who : ""};
    page_row(3, widths, texts);
  }
  free(who);
  free(what);
}

static int print_history(const Story* story) {
  const cJSON* lines = member(story->history, "lines");
  const int count = cJSON_GetArraySize(lines);
  const cJSON** sorted = calloc((size_t)count + 1, sizeof *sorted);
  const cJSON* line;
  int i = 0;
  if (!sorted) return -1;
  cJSON_ArrayForEach(line, lines) sorted[i++] = line;
  qsort(sorted, (size_t)count, sizeof *sorted, by_time);
  page_heading("Historien");
  for (i = 0; i < count; ++i) print_line(sorted[i]);
  free(sorted);
  return 0;
}

/* --- who, and what */

static void print_responsible(const Story* story) {
  static const int widths[] = {24, 84};
  const cJSON* row;
  page_heading("Hvem har hva");
  cJSON_ArrayForEach(row, member(story->summary, "responsible")) {
    const char* name = json_text(row, "name");
    char since[DAY_SIZE];
    char* who;
    clock_day(json_integer(row, "from"), since);
    who = text_format("%s%s%s, fra %s", name, *name ? ", " : "", json_text(row, "service_name"), since);
    {
      const char* const texts[] = {role_word(json_text(row, "role")), who};
      page_row(2, widths, texts);
    }
    free(who);
  }
}

static void print_consents(const Story* story) {
  static const int widths[] = {24, 84};
  const cJSON* row;
  cJSON_ArrayForEach(row, member(story->summary, "consents")) {
    char given[DAY_SIZE], until[DAY_SIZE], withdrawn[DAY_SIZE];
    char* what;
    clock_moment(member(row, "given"), given);
    clock_date(json_text(row, "until"), until);
    clock_moment(member(row, "withdrawn"), withdrawn);
    what = text_format("gitt %s av %s, %s%s%s%s%s", given, giver_word(json_text(row, "giver")),
                       form_word(json_text(row, "form")), *until ? ", til og med " : "", until,
                       *withdrawn ? ", trukket " : "", withdrawn);
    {
      const char* const texts[] = {cJSON_IsTrue(member(row, "holds")) ? "Samtykke" : "Samtykke, gjelder ikke",
                                   what};
      page_row(2, widths, texts);
    }
    free(what);
  }
}

static void print_tasks(const Story* story) {
  static const int widths[] = {10, 28, 68};
  const cJSON* row;
  page_heading("Dette må gjøres");
  if (!cJSON_GetArraySize(member(story->summary, "obligations"))) printf("Ingenting venter nå.\n");
  cJSON_ArrayForEach(row, member(story->summary, "obligations")) {
    const int64_t due = json_integer(row, "due");
    const int late = cJSON_IsTrue(member(row, "overdue"));
    char day[DAY_SIZE] = "";
    char* what = text_format("%s%s", late ? "Over fristen. " : "", json_text(row, "text"));
    if (due) clock_day(due - 1, day);
    {
      const char* const texts[] = {day, json_text(row, "owner_name"), what};
      page_row(3, widths, texts);
    }
    free(what);
  }
}

static int print_stops(const Journal* journal, const Story* story, int number, int64_t at) {
  const cJSON** summaries = calloc((size_t)journal->person_count, sizeof *summaries);
  if (!summaries) return -1;
  summaries[number - 1] = story->summary;
  report_stops(journal, summaries, number, at);
  free(summaries);
  return 0;
}

/* What the rules said of what was recorded. */
static void print_remarks(const Journal* journal, int number, int64_t at) {
  static const int widths[] = {10, 98};
  int any = 0;
  for (int i = 0; i < journal->remark_count; ++i) {
    const Remark* remark = &journal->remarks[i];
    char day[DAY_SIZE];
    if (remark->at > at || remark->person + 1 != number) continue;
    if (!any++) page_heading("Merknader");
    clock_day(remark->at, day);
    {
      const char* const texts[] = {day, remark->text};
      page_row(2, widths, texts);
    }
  }
}

static int print_story(const Journal* journal, const Story* story, int number, int64_t at) {
  if (json_integer(story->summary, "sequence") == 0) {
    page_format("Ingen her kjente person nummer %d da.", number);
    return 0;
  }
  print_head(story, number, at);
  print_tasks(story);
  plan_print(story->summary, story->plan);
  plan_print_items(story->plan);
  print_responsible(story);
  print_consents(story);
  if (print_stops(journal, story, number, at)) return -1;
  print_remarks(journal, number, at);
  return print_history(story);
}

int report_person(const Journal* journal, Store* store, int64_t at, int number) {
  Story story = {NULL, NULL, NULL};
  int result = report_read(journal, store, number - 1, "summary", at, at, &story.summary);
  if (result == 0) result = report_read(journal, store, number - 1, "plan", at, at, &story.plan);
  if (result == 0) result = report_read(journal, store, number - 1, "history", at, at, &story.history);
  if (result == 0) result = print_story(journal, &story, number, at);
  cJSON_Delete(story.summary);
  cJSON_Delete(story.plan);
  cJSON_Delete(story.history);
  return result;
}

int report_html(const Journal* journal, Store* store, int64_t at, int number, const char* path) {
  cJSON *summary = NULL, *document = NULL;
  int result = report_read(journal, store, number - 1, "summary", at, at, &summary);
  if (result == 0) {
    /* In the person's own language. */
    const char* language = json_text(member(summary, "person"), "language");
    Journal own = *journal;
    char* context = text_format("{\"language\":\"%s\",%.*s", *language ? language : "nb",
                                (int)journal->context.size - 1, journal->context.data + 1);
    own.context.data = context;
    own.context.size = strlen(context);
    result = report_read(&own, store, number - 1, "plan-document", at, at, &document);
    free(context);
  }
  if (result == 0) result = plan_write_html(document, path);
  cJSON_Delete(document);
  cJSON_Delete(summary);
  return result;
}
