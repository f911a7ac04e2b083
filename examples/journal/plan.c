/* The plan as it stands: what the person wants, who does what, what it lacks. */
#include "plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "json.h"
#include "page.h"
#include "words.h"

static const cJSON* member(const cJSON* object, const char* name) {
  return cJSON_GetObjectItemCaseSensitive(object, name);
}

/* "Kari Nordgløtt, Rus og avhengighet, telefon 00 00 10 20", from a coordinator-line. Free with free. */
static char* who_words(const cJSON* line) {
  char* text = text_copy(json_text(line, "name"));
  text = text_join(text, ", ", json_text(line, "service_name"));
  if (*json_text(line, "phone")) text = text_join(text, ", telefon ", json_text(line, "phone"));
  return text;
}

static void print_pair(const char* what, const char* text) {
  static const int widths[] = {24, 84};
  const char* const texts[] = {what, text};
  if (*text) page_row(2, widths, texts);
}

/* --- who */

static void print_coordinator(const cJSON* standing) {
  char day[DAY_SIZE];
  char* text = text_copy(coordinator_state_word(json_text(standing, "state")));
  char* who = who_words(member(standing, "coordinator"));
  char* substitute = who_words(member(standing, "substitute"));
  text = text_join(text, ": ", who);
  clock_date(json_text(standing, "until"), day);
  text = text_join(text, ", til og med ", day);
  text = text_join(text, ". Vikar: ", substitute);
  print_pair(coordinator_role_word(json_text(standing, "role")), text);
  free(substitute);
  free(who);
  free(text);
}

static void print_main(const cJSON* plan) {
  const cJSON* line = member(plan, "main_responsibility");
  if (!line) return;
  if (cJSON_IsTrue(member(line, "disputed"))) {
    print_pair("Hovedansvar", "tjenestene er ikke enige; kommunen avgjør");
  } else {
    print_pair("Hovedansvar", json_text(line, "service_name"));
  }
}

static void print_participants(const cJSON* plan) {
  const cJSON* one;
  cJSON_ArrayForEach(one, member(plan, "participants")) {
    char* text = text_copy(json_text(one, "name"));
    text = text_join(text, ", ", json_text(one, "relation"));
    text = text_join(text, *text ? ": " : "", json_text(one, "contributes"));
    if (*text) print_pair("Deltar", text);
    free(text);
  }
}

/* --- measures under the goals that they serve */

static void print_measure(const cJSON* activity) {
  static const int widths[] = {46, 26, 12, 20};
  const char* extent = json_text(activity, "extent");
  const char* service = json_text(activity, "service_name");
  char due[DAY_SIZE];
  char* what = text_format("%s%s%s", json_text(activity, "what"), *extent ? ", " : "", extent);
  char* next;
  clock_date(json_text(activity, "due"), due);
  next = text_format("%s%s", *due ? "ses på " : "", due);
  {
    const char* const texts[] = {what, *service ? service : "ingen ansvarlig ennå",
                                 activity_word(json_text(activity, "status")),
                                 strcmp(json_text(activity, "status"), "completed") == 0 ? "" : next};
    page_row(4, widths, texts);
  }
  free(next);
  free(what);
}

static int serves(const cJSON* activity, const char* goal) {
  const cJSON* id;
  cJSON_ArrayForEach(id, member(activity, "goals")) {
    if (strcmp(id->valuestring, goal) == 0) return 1;
  }
  return 0;
}

/* A measure stands once, under the first goal that it serves. */
static int first_goal(const cJSON* plan, const cJSON* activity, const cJSON* goal) {
  const cJSON* other;
  cJSON_ArrayForEach(other, member(plan, "goals")) {
    if (serves(activity, json_text(other, "id"))) return other == goal;
  }
  return goal == NULL;
}

static void print_measures(const cJSON* plan, const cJSON* goal) {
  const cJSON* activity;
  cJSON_ArrayForEach(activity, member(plan, "activities")) {
    if (first_goal(plan, activity, goal)) print_measure(activity);
  }
}

static void print_goals(const cJSON* plan) {
  const cJSON* goal;
  cJSON_ArrayForEach(goal, member(plan, "goals")) {
    const char* how = json_text(goal, "achievement");
    page_format("\n«%s»%s%s", json_text(goal, "words"), *how ? " – " : "", *how ? achievement_word(how) : "");
    print_measures(plan, goal);
  }
  print_measures(plan, NULL);
}

/* --- the rest */

static void print_texts(const char* what, const cJSON* texts) {
  const cJSON* text;
  cJSON_ArrayForEach(text, texts) print_pair(what, text->valuestring);
}

static void print_group(const cJSON* plan) {
  const cJSON* group = member(plan, "group");
  char day[DAY_SIZE];
  char* text = text_copy(json_text(group, "rhythm"));
  clock_date(json_text(group, "next_meeting"), day);
  text = text_join(text, ", neste møte ", day);
  print_pair("Ansvarsgruppe", text);
  free(text);
}

/* What the person wrote, and whether they have seen the plan as it stands. */
static void print_own(const cJSON* plan) {
  const cJSON* amendment;
  char day[DAY_SIZE];
  cJSON_ArrayForEach(amendment, member(plan, "amendments")) {
    char* text;
    clock_moment(member(amendment, "when"), day);
    text = text_format("«%s» (%s)", json_text(amendment, "words"), day);
    print_pair("Egen endring", text);
    free(text);
  }
  clock_moment(member(plan, "shown"), day);
  if (*day) {
    char* text = text_format("%s%s", day,
                             cJSON_IsTrue(member(plan, "shown_stands")) ? "" : "; den er endret etter det");
    print_pair("Har sett planen", text);
    free(text);
  }
}

static void print_end(const cJSON* plan) {
  char day[DAY_SIZE];
  clock_moment(member(plan, "closed"), day);
  if (*day) page_format("Avsluttet %s: %s.", day, close_word(json_text(plan, "close_reason")));
}

void plan_print(const cJSON* summary, const cJSON* plan) {
  const cJSON* standing;
  char from[DAY_SIZE], to[DAY_SIZE], review[DAY_SIZE];
  if (!cJSON_GetArraySize(member(plan, "goals")) && !cJSON_GetArraySize(member(plan, "activities")) &&
      !cJSON_GetArraySize(member(plan, "coordinators"))) {
    return;
  }
  page_heading(*json_text(plan, "title") ? json_text(plan, "title") : "Planen");
  clock_date(json_text(plan, "from"), from);
  clock_date(json_text(plan, "to"), to);
  clock_date(json_text(summary, "next_review"), review);
  page_format("Gjelder fra %s til %s.%s%s%s", *from ? from : "(ikke avtalt)", *to ? to : "(ikke avtalt)",
              *review ? " Evalueres " : "", review, *review ? "." : "");
  print_end(plan);
  print_goals(plan);
  putchar('\n');
  cJSON_ArrayForEach(standing, member(plan, "coordinators")) print_coordinator(standing);
  print_main(plan);
  print_participants(plan);
  print_pair("Bidrar selv med", json_text(plan, "person_contributes"));
  print_texts("God på", member(plan, "resources"));
  print_group(plan);
  print_texts("Tegn", member(member(plan, "crisis"), "signs"));
  print_texts("Hjelper", member(member(plan, "crisis"), "helps"));
  print_own(plan);
}

void plan_print_items(const cJSON* plan) {
  const cJSON* item;
  int any = 0;
  cJSON_ArrayForEach(item, member(plan, "items")) {
    const char* state = json_text(item, "state");
    if (!any++) page_heading("Hva planen skal inneholde");
    page_item(0, strcmp(state, "gap") == 0 ? "–" : "+", json_text(item, "text"));
  }
}

/* --- the person's own page */

static int write_file(const char* path, const char* text) {
  FILE* file = fopen(path, "wb");
  const size_t size = strlen(text);
  int wrong = !file || fwrite(text, 1, size, file) != size;
  if (file && fclose(file)) wrong = 1;
  if (!wrong) return 0;
  fprintf(stderr, "journal: kan ikke skrive %s\n", path);
  return -1;
}

int plan_write_html(const cJSON* document, const char* path) {
  const char* html = json_text(document, "html");
  if (*html) return write_file(path, html);
  fputs("journal: planen har ingen side\n", stderr);
  return -1;
}
