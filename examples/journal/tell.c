/* May somebody be told? The question as it is asked before anybody is told anything, and what would open it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page.h"
#include "report.h"

static const cJSON* member(const cJSON* object, const char* name) {
  return cJSON_GetObjectItemCaseSensitive(object, name);
}

/* The id of the first service of the journal's profile whose name holds `name`; "" when there is none. */
static char* service_of(const Journal* journal, const char* name) {
  cJSON* first = cJSON_Parse(journal->text);
  const cJSON* service;
  char* id = NULL;
  cJSON_ArrayForEach(service,
                     member(member(member(member(first, "document"), "body"), "profile"), "services")) {
    if (!id && strstr(json_text(service, "name"), name)) id = text_copy(json_text(service, "id"));
  }
  cJSON_Delete(first);
  return id ? id : text_copy("");
}

/* Who leads the work around the person asks; else the unit that the page is printed for. */
static char* teller_of(const Journal* journal, const cJSON* summary) {
  const char* leads = json_text(member(summary, "coordinator"), "service");
  cJSON* context;
  char* unit;
  if (*leads) return text_copy(leads);
  context = cJSON_ParseWithLength(journal->context.data, journal->context.size);
  unit = text_copy(json_text(context, "unit"));
  cJSON_Delete(context);
  return unit;
}

static int ask(const Journal* journal, Store* store, int64_t at, const char* stream, const char* kind,
               const char* question, cJSON** out) {
  char* query = text_format("{\"schema\":\"query/1\",\"kind\":\"%s\",\"case\":\"%s\",\"disclosure\":%s}",
                            kind, stream, question);
  const int result = store->read(store, journal->context, stream, query, at, out);
  free(query);
  return result;
}

static void print_answer(const cJSON* answer) {
  static const int widths[] = {4, 104};
  const cJSON* row;
  page_format("%s", json_text(answer, "text"));
  cJSON_ArrayForEach(row, member(answer, "categories")) {
    const int yes = strcmp(json_text(row, "outcome"), "permit") == 0;
    const char* const texts[] = {yes ? "ja" : "nei", json_text(row, "text")};
    page_row(2, widths, texts);
  }
  if (member(answer, "needed")) page_format("%s", json_text(member(answer, "needed"), "text"));
}

/* The form, as it would be printed for the person to sign. */
static void print_form(const cJSON* form) {
  static const int widths[] = {30, 78};
  const cJSON *section, *one;
  page_heading(json_text(form, "title"));
  cJSON_ArrayForEach(section, member(form, "sections")) {
    const char* heading = json_text(section, "heading");
    cJSON_ArrayForEach(one, member(section, "paragraphs")) {
      const char* const texts[] = {heading, cJSON_GetStringValue(one)};
      page_row(2, widths, texts);
      heading = "";
    }
    cJSON_ArrayForEach(one, member(section, "entries")) {
      const char* const texts[] = {heading, json_text(one, "title")};
      page_row(2, widths, texts);
      heading = "";
    }
  }
}

/* The person signs the draft: it becomes a consent of the case. */
static int sign(const Journal* journal, Store* store, int64_t at, const char* stream, const cJSON* answer) {
  static const char kId[] = "5c1d7a52-6d0f-8b7e-9a41-3f2b6c8d9e10";
  cJSON* consent = cJSON_Duplicate(member(member(answer, "needed"), "consent"), 1);
  char *body, *document;
  cJSON* outcome = NULL;
  varde_status status = VARDE_OK;
  Call call = {0};
  int result;
  cJSON_ReplaceItemInObjectCaseSensitive(consent, "form", cJSON_CreateString("digital"));
  cJSON_AddStringToObject(consent, "evidence", "signatur i journalen");
  body = cJSON_PrintUnformatted(consent);
  document = text_format(
      "{\"schema\":\"command/1\",\"id\":\"%s\",\"case\":\"%s\",\"kind\":\"consent.give\",\"body\":%s}", kId,
      stream, body ? body : "null");
  call.way = WAY_ACT;
  call.now = at;
  call.context = journal->context;
  call.document.data = document;
  call.document.size = strlen(document);
  call.id = kId;
  call.stream = stream;
  call.kind = "consent.give";
  result = store->call(store, &call, &status, &outcome);
  cJSON_Delete(outcome);
  cJSON_Delete(consent);
  free(document);
  cJSON_free(body);
  return result;
}

static int tell(const Journal* journal, Store* store, int64_t at, const char* stream, const char* question) {
  cJSON *answer = NULL, *form = NULL, *after = NULL;
  int result = ask(journal, store, at, stream, "disclosure", question, &answer);
  if (result == 0) print_answer(answer);
  if (result == 0 && cJSON_IsTrue(member(member(answer, "needed"), "possible"))) {
    result = ask(journal, store, at, stream, "consent-document", question, &form);
    if (result == 0) print_form(form);
    if (result == 0) result = sign(journal, store, at, stream, answer);
    if (result == 0) result = ask(journal, store, at, stream, "disclosure", question, &after);
    if (result == 0) {
      page_heading("Når personen har skrevet under");
      print_answer(after);
    }
  }
  cJSON_Delete(answer);
  cJSON_Delete(form);
  cJSON_Delete(after);
  return result;
}

int report_tell(const Journal* journal, Store* store, int64_t at, int number, const char* to) {
  const char* stream = journal->people[number - 1].id;
  cJSON* summary = NULL;
  char *teller, *receiver, *question;
  int result = report_read(journal, store, number - 1, "summary", at, at, &summary);
  if (result) return result;
  teller = teller_of(journal, summary);
  receiver = service_of(journal, to);
  if (!*receiver) {
    fprintf(stderr, "journal: det er ingen tjeneste som heter «%s»\n", to);
    result = -1;
  } else {
    question = text_format(
        "{\"from\":\"%s\",\"to\":{\"service\":\"%s\"},\"categories\":[\"stay\",\"health\"],\"purpose\":"
        "\"care\"}",
        teller, receiver);
    page_heading("Kan vi fortelle om innleggelsen og behandlingen?");
    result = tell(journal, store, at, stream, question);
    free(question);
  }
  free(receiver);
  free(teller);
  cJSON_Delete(summary);
  return result;
}
