/* The overview: what is late, what comes, the plans and what they lack, who has no plan and why, what stood
 * still. */
#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "page.h"
#include "words.h"

/* One person as the overview sees them. */
typedef struct Line {
  int number;
  cJSON* summary; /* now */
  cJSON* ahead;   /* as it will be in thirty days if nothing is done */
  cJSON* plan;
} Line;

/* A thing to do, for a list by date. */
typedef struct Task {
  const Line* line;
  const cJSON* obligation;
  int coming; /* it opens within thirty days; else it is open now */
} Task;

typedef struct Overview {
  Line* lines;
  int line_count;
  Task* tasks;
  int task_count;
  int64_t at;
} Overview;

enum { kDaysAhead = 30 };

int report_read(const Journal* journal, Store* store, int person, const char* kind, int64_t valid_at,
                int64_t at, cJSON** out) {
  const char* id = journal->people[person].id;
  char* query = text_format(
      "{\"schema\":\"query/1\",\"kind\":\"%s\",\"case\":\"%s\",\"valid_at\":%lld,\"known_at\":%lld}", kind,
      id, (long long)valid_at, (long long)at);
  const int result = store->read(store, journal->context, id, query, at, out);
  free(query);
  return result;
}

static const cJSON* obligations(const cJSON* summary) {
  return cJSON_GetObjectItemCaseSensitive(summary, "obligations");
}

static int is_active(const Line* line) { return strcmp(json_text(line->summary, "stage"), "active") == 0; }

static int is_overdue(const cJSON* obligation) {
  return cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(obligation, "overdue"));
}

static int is_review(const cJSON* obligation) { return strcmp(json_text(obligation, "key"), "review") == 0; }

/* Agreed dates that come by themselves. They stand in the list by date; everything else is something that the
 * plan lacks, and stands with the plan. */
static int is_date(const cJSON* obligation) {
  static const char* const keys[] = {"review", "activity-due", "ask-at-16", "consent-expires", "group-meets"};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; ++i) {
    if (strcmp(json_text(obligation, "key"), keys[i]) == 0) return 1;
  }
  return 0;
}

/* What the plan's content lacks; it stands with the plan, as a number, and in full in the person's story. */
static int is_content(const cJSON* obligation) {
  return strncmp(json_text(obligation, "rule"), "IP-f-9-", 7) == 0;
}

/* --- reading */

static int by_due(const void* a, const void* b) {
  const Task *x = a, *y = b;
  const int64_t dx = json_integer(x->obligation, "due"), dy = json_integer(y->obligation, "due");
  if (dx != dy) return dx < dy ? -1 : 1;
  if (x->line->number != y->line->number) return x->line->number - y->line->number;
  return strcmp(json_text(x->obligation, "id"), json_text(y->obligation, "id"));
}

static int has(const cJSON* list, const cJSON* obligation) {
  const cJSON* other;
  cJSON_ArrayForEach(other, list) {
    if (strcmp(json_text(other, "id"), json_text(obligation, "id")) == 0) return 1;
  }
  return 0;
}

static void add_task(Overview* all, const Line* line, const cJSON* obligation, int coming) {
  Task* task = &all->tasks[all->task_count++];
  task->line = line;
  task->obligation = obligation;
  task->coming = coming;
}

/* What is open now, and the dates that come within thirty days. */
static void gather_tasks(Overview* all) {
  const int64_t end = all->at + kDaysAhead * DAY_IN_MICROSECONDS;
  for (int i = 0; i < all->line_count; ++i) {
    const Line* line = &all->lines[i];
    const cJSON* row;
    cJSON_ArrayForEach(row, obligations(line->summary)) add_task(all, line, row, 0);
    cJSON_ArrayForEach(row, obligations(line->ahead)) {
      if (is_date(row) && !has(obligations(line->summary), row) && json_integer(row, "due") <= end) {
        add_task(all, line, row, 1);
      }
    }
  }
  qsort(all->tasks, (size_t)all->task_count, sizeof *all->tasks, by_due);
}

static int gather(const Journal* journal, Store* store, Overview* all) {
  const int64_t ahead = all->at + kDaysAhead * DAY_IN_MICROSECONDS;
  int most = 0;
  all->lines = calloc((size_t)journal->person_count + 1, sizeof *all->lines);
  if (!all->lines) return -1;
  for (int i = 0; i < journal->person_count; ++i) {
    Line* line = &all->lines[all->line_count];
    if (report_read(journal, store, i, "summary", all->at, all->at, &line->summary)) return -1;
    if (json_integer(line->summary, "sequence") == 0) { /* nobody knew of the person then */
      cJSON_Delete(line->summary);
      line->summary = NULL;
      continue;
    }
    line->number = i + 1;
    ++all->line_count;
    if (report_read(journal, store, i, "summary", ahead, all->at, &line->ahead)) return -1;
    if (report_read(journal, store, i, "plan", all->at, all->at, &line->plan)) return -1;
    most += cJSON_GetArraySize(obligations(line->summary)) + cJSON_GetArraySize(obligations(line->ahead));
  }
  all->tasks = calloc((size_t)most + 1, sizeof *all->tasks);
  if (!all->tasks) return -1;
  gather_tasks(all);
  return 0;
}

static void forget(const Journal* journal, Overview* all) {
  for (int i = 0; all->lines && i <= journal->person_count; ++i) {
    cJSON_Delete(all->lines[i].summary);
    cJSON_Delete(all->lines[i].ahead);
    cJSON_Delete(all->lines[i].plan);
  }
  free(all->lines);
  free(all->tasks);
}

/* --- printing */

/* The last good day of a deadline. */
static void due_day(const cJSON* obligation, char out[DAY_SIZE]) {
  const int64_t due = json_integer(obligation, "due");
  if (due) {
    clock_day(due - 1, out);
  } else {
    memcpy(out, "uten frist", sizeof "uten frist");
  }
}

static void print_task(const Task* task) {
  static const int widths[] = {10, 28, 68};
  char due[DAY_SIZE];
  char* who = person_words(task->line->number, task->line->summary);
  who = text_join(who, "\n   ", json_text(task->obligation, "owner_name"));
  due_day(task->obligation, due);
  {
    const char* const texts[] = {due, who, json_text(task->obligation, "text")};
    page_row(3, widths, texts);
  }
  free(who);
}

enum { kLateReviews, kLateOthers, kComing };

static int belongs(const Task* task, int list) {
  const cJSON* row = task->obligation;
  const int late = !task->coming && is_overdue(row);
  if (is_content(row)) return 0;
  if (list == kComing) return !late && is_date(row);
  return late && is_review(row) == (list == kLateReviews);
}

static int count_tasks(const Overview* all, int list) {
  int count = 0;
  for (int i = 0; i < all->task_count; ++i) count += belongs(&all->tasks[i], list);
  return count;
}

static void print_tasks(const Overview* all, int list, const char* title) {
  const int count = count_tasks(all, list);
  if (!count) return;
  page_counted(title, count);
  for (int i = 0; i < all->task_count; ++i) {
    if (belongs(&all->tasks[i], list)) print_task(&all->tasks[i]);
  }
}

/* "3 i gang, 1 gjort" */
static char* measures_words(const cJSON* plan) {
  static const char* const order[] = {"in-progress", "scheduled", "not-started",
                                      "on-hold",     "completed", "stopped"};
  static const char* const words[] = {"i gang", "avtalt", "venter", "på vent", "gjort", "stanset"};
  char* text = text_copy("");
  for (size_t i = 0; i < sizeof order / sizeof *order; ++i) {
    const cJSON* activity;
    int count = 0;
    cJSON_ArrayForEach(activity, cJSON_GetObjectItemCaseSensitive(plan, "activities")) {
      count += strcmp(json_text(activity, "status"), order[i]) == 0;
    }
    if (count) {
      char* some = text_format("%d %s", count, words[i]);
      text = text_join(text, ", ", some);
      free(some);
    }
  }
  if (!*text) text = text_join(text, "", "ingen");
  return text;
}

static void print_plan(const Line* line) {
  static const int widths[] = {23, 42, 10, 10, 17};
  char since[DAY_SIZE], review[DAY_SIZE];
  char* who = person_words(line->number, line->summary);
  char* coordinator = coordinator_words(line->summary);
  char* measures = measures_words(line->plan);
  const cJSON* row;
  int late = 0, lacks = 0;
  clock_moment(cJSON_GetObjectItemCaseSensitive(line->summary, "since"), since);
  clock_date(json_text(line->summary, "next_review"), review);
  {
    const char* const texts[] = {who, coordinator, since, review, measures};
    page_row(5, widths, texts);
  }
  cJSON_ArrayForEach(row, obligations(line->summary)) {
    if (is_content(row)) {
      ++lacks;
    } else if (is_overdue(row)) {
      ++late;
    } else if (!is_date(row)) {
      page_item(4, "–", json_text(row, "text"));
    }
  }
  if (lacks) {
    char* text = text_format("Planen mangler innhold: %d, se --person %d.", lacks, line->number);
    page_item(4, "–", text);
    free(text);
  }
  if (late) {
    char* text = text_format("Over fristen: %d, se øverst.", late);
    page_item(4, "–", text);
    free(text);
  }
  free(measures);
  free(coordinator);
  free(who);
}

static void print_plans(const Overview* all, int count) {
  static const int widths[] = {23, 42, 10, 10, 17};
  static const char* const titles[] = {"Person", "Koordinator", "Startet", "Evalueres", "Tiltak"};
  page_counted("Planer i gang, og hva de mangler", count);
  page_row(5, widths, titles);
  for (int i = 0; i < all->line_count; ++i) {
    if (is_active(&all->lines[i])) print_plan(&all->lines[i]);
  }
}

/* What comes after a plan that has ended; "" when nothing was agreed. Free with free. */
static char* next_step_words(const cJSON* plan) {
  const cJSON* step = cJSON_GetObjectItemCaseSensitive(plan, "next_step");
  char day[DAY_SIZE];
  char* text;
  if (!step) return text_copy("");
  clock_date(json_text(step, "date"), day);
  text = text_format("Neste skritt: %s%s%s", next_step_word(json_text(step, "kind")), *day ? " " : "", day);
  return text_join(text_join(text, ". ", json_text(step, "note")), "", *json_text(step, "note") ? "" : ".");
}

static void print_without(const Line* line) {
  static const int widths[] = {24, 25, 57};
  char since[DAY_SIZE];
  char* who = person_words(line->number, line->summary);
  char* what = next_step_words(line->plan);
  char* why;
  const cJSON* row;
  clock_moment(cJSON_GetObjectItemCaseSensitive(line->summary, "since"), since);
  why = text_format("%s%s%s", stage_word(json_text(line->summary, "stage")), *since ? " " : "", since);
  if (cJSON_GetObjectItemCaseSensitive(line->summary, "coordinator")) {
    char* coordinator = coordinator_words(line->summary);
    what = text_join(what, "\n", "Koordinator: ");
    what = text_join(what, "", coordinator);
    free(coordinator);
  }
  cJSON_ArrayForEach(row, obligations(line->summary)) {
    what = text_join(what, "\n", is_overdue(row) ? "Over fristen; se øverst." : json_text(row, "text"));
  }
  {
    const char* const texts[] = {who, why, *what ? what : "Ingenting venter."};
    page_row(3, widths, texts);
  }
  free(why);
  free(what);
  free(who);
}

static void print_people_without(const Overview* all, int count) {
  static const int widths[] = {24, 25, 57};
  static const char* const titles[] = {"Person", "Hvorfor", "Hva nå"};
  page_counted("Uten plan i gang, og hvorfor", count);
  page_row(3, widths, titles);
  for (int i = 0; i < all->line_count; ++i) {
    if (!is_active(&all->lines[i])) print_without(&all->lines[i]);
  }
}

static void print_head(const Journal* journal, const Overview* all, int active) {
  const int late = count_tasks(all, kLateReviews) + count_tasks(all, kLateOthers);
  char day[LONG_DAY_SIZE];
  clock_long_day(all->at, day);
  page_format("%s, individuell plan og koordinator, %s", journal->name, day);
  page_format(
      "%d personer: %d har plan i gang, %d har ikke. %d ting er over fristen, og %d datoer kommer innen %d "
      "dager.",
      all->line_count, active, all->line_count - active, late, count_tasks(all, kComing), kDaysAhead);
  if (all->at < journal->last) return;
  page_format(
      "%d varsler er klare til tjenester som er blitt koordinator. %d kall kom to ganger og er lagret én "
      "gang.",
      journal->notices, journal->repeated);
}

static int print_all(const Journal* journal, Store* store, const Overview* all) {
  const cJSON** summaries = calloc((size_t)journal->person_count + 1, sizeof *summaries);
  int active = 0;
  if (!summaries) return -1;
  for (int i = 0; i < all->line_count; ++i) {
    active += is_active(&all->lines[i]);
    summaries[all->lines[i].number - 1] = all->lines[i].summary;
  }
  print_head(journal, all, active);
  if (report_monday(journal, store, summaries, all->at)) {
    free(summaries);
    return -1;
  }
  print_tasks(all, kLateReviews, "Evalueringer over fristen");
  print_tasks(all, kLateOthers, "Annet over fristen");
  print_tasks(all, kComing, "Datoer de neste 30 dagene");
  print_plans(all, active);
  print_people_without(all, all->line_count - active);
  report_stops(journal, summaries, 0, all->at);
  report_remarks(journal, all->at);
  free(summaries);
  return 0;
}

int report_all(const Journal* journal, Store* store, int64_t at) {
  Overview all;
  int cases = 0;
  int result;
  memset(&all, 0, sizeof all);
  all.at = at;
  result = gather(journal, store, &all);
  if (result == 0) result = store->count(store, journal->context, &cases);
  if (result == 0 && cases != journal->person_count) {
    fprintf(stderr, "journal: lageret har %d saker og journalen %d personer\n", cases, journal->person_count);
    result = -1;
  }
  if (result == 0) result = print_all(journal, store, &all);
  /* What lists of all cases hold is what stands now. */
  if (result == 0 && at >= journal->last) result = report_worklists(journal, store, at);
  if (result == 0 && at >= journal->last) result = report_flow(journal, store, at);
  if (result == 0) result = report_routes(journal, store, at);
  forget(journal, &all);
  return result;
}
