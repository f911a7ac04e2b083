/* What stood still: the acts that a rule stopped, or wanted a reason for, and how it went on. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "page.h"
#include "report.h"
#include "words.h"

/* The texts of the findings that stood in the way. Free with free. */
static char* reasons(const Stop* stop) {
  const char* level = stop->answer == VARDE_REFUSED ? "block" : "confirm";
  const cJSON* finding;
  char* text = text_copy("");
  cJSON_ArrayForEach(finding, cJSON_GetObjectItemCaseSensitive(stop->outcome, "findings")) {
    if (strcmp(json_text(finding, "level"), level) == 0)
      text = text_join(text, "\n", json_text(finding, "text"));
  }
  return text;
}

/* How it went on. Free with free. */
static char* afterwards(const Stop* stop, int64_t at) {
  char day[DAY_SIZE];
  if (!stop->settled || stop->settled > at) return text_copy("Ikke gjort.");
  clock_day(stop->settled, day);
  if (stop->reason) return text_format("Gjort %s, med begrunnelsen: «%s»", day, stop->reason);
  return text_format("Gjort %s, da det var i orden.", day);
}

static void print_stop(const Stop* stop, const cJSON* summary, int64_t at) {
  static const int widths[] = {10, 28, 68};
  char day[DAY_SIZE];
  char* who = person_words(stop->person + 1, summary);
  char* why = reasons(stop);
  char* after = afterwards(stop, at);
  char* what = text_format("Ville %s: %s.\n%s\n%s", order_word(stop->kind),
                           stop->answer == VARDE_REFUSED ? "stanset" : "ba om begrunnelse", why, after);
  clock_day(stop->at, day);
  {
    const char* const texts[] = {day, who, what};
    page_row(3, widths, texts);
  }
  free(what);
  free(after);
  free(why);
  free(who);
}

void report_stops(const Journal* journal, const cJSON* const* summaries, int only, int64_t at) {
  int any = 0;
  for (int i = 0; i < journal->stop_count; ++i) {
    const Stop* stop = &journal->stops[i];
    if (stop->at > at || !summaries[stop->person] || (only && stop->person + 1 != only)) continue;
    if (!any++) page_heading("Stanset, eller gjort med begrunnelse");
    print_stop(stop, summaries[stop->person], at);
  }
}

/* Of whom the same thing was said: "9, 18". Null when it was said before, of another. Free with free. */
static char* people_of(const Journal* journal, int remark, int64_t at) {
  char* people = text_copy("");
  int before = -1;
  for (int i = 0; i < journal->remark_count; ++i) {
    const Remark* other = &journal->remarks[i];
    char number[16];
    if (other->at > at || strcmp(other->text, journal->remarks[remark].text) != 0) continue;
    if (i < remark) {
      free(people);
      return NULL;
    }
    if (other->person == before) continue;
    before = other->person;
    snprintf(number, sizeof number, "%d", other->person + 1);
    people = text_join(people, ", ", number);
  }
  return people;
}

void report_remarks(const Journal* journal, int64_t at) {
  static const int widths[] = {10, 98};
  static const char* const titles[] = {"Person", "Merknad"};
  int any = 0;
  for (int i = 0; i < journal->remark_count; ++i) {
    char* people = people_of(journal, i, at);
    if (people && *people) {
      const char* const texts[] = {people, journal->remarks[i].text};
      if (!any++) {
        page_heading("Lagret, med en merknad");
        page_row(2, widths, titles);
      }
      page_row(2, widths, texts);
    }
    free(people);
  }
}
