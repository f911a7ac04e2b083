#include "journal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "page.h"

/* Room for one more element of a growing array. */
static void* grown(void* array, int count, size_t element) {
  void* more;
  if (count & (count - 1)) return array; /* room is doubled when the count is a power of two */
  more = realloc(array, (count ? 2 * (size_t)count : 1) * element);
  if (!more) {
    fputs("journal: ikke nok minne\n", stderr);
    exit(1);
  }
  return more;
}

static char* whole_file(const char* path) {
  FILE* file = fopen(path, "rb");
  char* text = NULL;
  long size = 0;
  if (file && fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0) {
    text = malloc((size_t)size + 1);
  }
  if (text && fread(text, 1, (size_t)size, file) != (size_t)size) {
    free(text);
    text = NULL;
  }
  if (text) text[size] = 0;
  if (file) fclose(file);
  if (!text) fprintf(stderr, "journal: kan ikke lese %s\n", path);
  return text;
}

static int unreadable(int line) {
  fprintf(stderr, "journal: linje %d er ikke et kall\n", line);
  return -1;
}

int journal_open(const char* path, Journal* out) {
  cJSON* first;
  const cJSON* profile;
  memset(out, 0, sizeof *out);
  out->text = whole_file(path);
  if (!out->text) return -1;
  first = cJSON_Parse(out->text); /* reads one value and leaves the rest */
  profile = cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(first, "document"), "body");
  profile = cJSON_GetObjectItemCaseSensitive(profile, "profile");
  out->name = text_copy(json_text(profile, "name"));
  out->controller = text_copy(json_text(cJSON_GetObjectItemCaseSensitive(first, "context"), "controller"));
  cJSON_Delete(first);
  out->context = json_slice(out->text, "context");
  return *out->name && *out->controller && out->context.size ? 0 : unreadable(1);
}

static int person_of(Journal* journal, const char* id) {
  for (int i = 0; i < journal->person_count; ++i) {
    if (strcmp(journal->people[i].id, id) == 0) return i;
  }
  journal->people = grown(journal->people, journal->person_count, sizeof *journal->people);
  snprintf(journal->people[journal->person_count].id, sizeof journal->people->id, "%s", id);
  return journal->person_count++;
}

static void remember_stop(Journal* journal, const Call* call, varde_status answer, cJSON* outcome) {
  Stop stop = {0};
  stop.person = person_of(journal, json_text(outcome, "case"));
  stop.at = call->now;
  stop.answer = answer;
  stop.kind = text_copy(call->kind);
  stop.command = text_copy(call->id);
  stop.outcome = outcome;
  journal->stops = grown(journal->stops, journal->stop_count, sizeof stop);
  journal->stops[journal->stop_count++] = stop;
}

/* What stood still goes on: the same kind of act, done for the same person. */
static void settle(Journal* journal, const Call* call, const cJSON* document, int person) {
  const cJSON* confirmation =
      cJSON_GetArrayItem(cJSON_GetObjectItemCaseSensitive(document, "confirmations"), 0);
  for (int i = 0; i < journal->stop_count; ++i) {
    Stop* stop = &journal->stops[i];
    if (stop->person != person || stop->settled || strcmp(stop->kind, call->kind) != 0) continue;
    stop->settled = call->now;
    if (confirmation && strcmp(stop->command, call->id) == 0)
      stop->reason = text_copy(json_text(confirmation, "reason"));
  }
}

static void remember_findings(Journal* journal, const Call* call, int person, const cJSON* outcome) {
  const cJSON* finding;
  cJSON_ArrayForEach(finding, cJSON_GetObjectItemCaseSensitive(outcome, "findings")) {
    Remark remark;
    remark.person = person;
    remark.at = call->now;
    remark.text = text_copy(json_text(finding, "text"));
    journal->remarks = grown(journal->remarks, journal->remark_count, sizeof remark);
    journal->remarks[journal->remark_count++] = remark;
  }
}

/* Takes the outcome over. */
static void remember(Journal* journal, const Call* call, const cJSON* document, varde_status answer,
                     cJSON* outcome) {
  if (answer == VARDE_REPEATED) ++journal->repeated;
  if (answer == VARDE_CONFIRM || answer == VARDE_REFUSED) {
    remember_stop(journal, call, answer, outcome);
    return;
  }
  if (answer == VARDE_OK && !call->profile) {
    const int person = person_of(journal, json_text(outcome, "case"));
    if (call->way == WAY_ACT) settle(journal, call, document, person);
    remember_findings(journal, call, person, outcome);
    journal->notices += cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(outcome, "notices"));
  }
  cJSON_Delete(outcome);
}

static int play_line(Journal* journal, Store* store, const char* line, int number) {
  Call call;
  cJSON *tree = cJSON_Parse(line), *outcome = NULL;
  const cJSON* document = cJSON_GetObjectItemCaseSensitive(tree, "document");
  varde_status answer = VARDE_OK;
  int result = -1;
  call.way = strcmp(json_text(tree, "call"), "act") == 0       ? WAY_ACT
             : strcmp(json_text(tree, "call"), "message") == 0 ? WAY_MESSAGE
                                                               : WAY_REPORT;
  call.context = json_slice(line, "context");
  call.document = json_slice(line, "document");
  call.id = json_text(document, "id");
  call.kind = json_text(document, call.way == WAY_MESSAGE ? "type" : "kind");
  call.stream = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(document, "case"));
  call.profile = strncmp(call.kind, "profile.", 8) == 0;
  if (!call.document.size || !call.context.size ||
      !clock_instant(cJSON_GetObjectItemCaseSensitive(tree, "now"), &call.now)) {
    unreadable(number);
  } else if ((result = store->call(store, &call, &answer, &outcome)) == 0) {
    journal->last = call.now;
    remember(journal, &call, document, answer, outcome);
  } else {
    fprintf(stderr, "journal: det var linje %d\n", number);
  }
  cJSON_Delete(tree);
  return result;
}

static int count_lines(const char* text) {
  int lines = 0;
  for (; *text; ++text) lines += *text == '\n';
  return lines;
}

int journal_play(Journal* journal, Store* store) {
  const int all = count_lines(journal->text);
  const int shown = isatty(STDERR_FILENO);
  for (char* line = journal->text; *line;) {
    const size_t size = strcspn(line, "\n");
    ++journal->lines;
    if (size && play_line(journal, store, line, journal->lines)) return -1;
    line += size + (line[size] == '\n');
    if (shown && journal->lines % 20 == 0) fprintf(stderr, "\r%d av %d linjer ...", journal->lines, all);
  }
  if (shown) fputs("\r                         \r", stderr);
  return 0;
}

void journal_close(Journal* journal) {
  for (int i = 0; i < journal->stop_count; ++i) {
    free(journal->stops[i].kind);
    free(journal->stops[i].command);
    free(journal->stops[i].reason);
    cJSON_Delete(journal->stops[i].outcome);
  }
  for (int i = 0; i < journal->remark_count; ++i) free(journal->remarks[i].text);
  free(journal->stops);
  free(journal->remarks);
  free(journal->people);
  free(journal->controller);
  free(journal->name);
  free(journal->text);
}
