#include "words.h"

#include <string.h>

#include "json.h"
#include "page.h"

typedef struct Word {
  const char* code;
  const char* word;
} Word;

static const char* find(const Word* words, const char* code) {
  for (; words->code; ++words) {
    if (strcmp(words->code, code) == 0) return words->word;
  }
  return code;
}

const char* stage_word(const char* code) {
  static const Word words[] = {{"none", "ikke tilbudt plan"},
                               {"offered", "tilbudt, ikke svart"},
                               {"undecided", "har ikke bestemt seg"},
                               {"wanted", "ønsker plan, ikke startet"},
                               {"declined", "takket nei"},
                               {"active", "i gang"},
                               {"closed", "avsluttet"},
                               {0}};
  return find(words, code);
}

const char* activity_word(const char* code) {
  static const Word words[] = {{"not-started", "ikke begynt"}, {"scheduled", "avtalt"},
                               {"in-progress", "i gang"},      {"on-hold", "på vent"},
                               {"completed", "gjennomført"},   {"cancelled", "avlyst"},
                               {"stopped", "stanset"},         {0}};
  return find(words, code);
}

const char* order_word(const char* kind) {
  static const Word words[] = {{"plan.offer", "tilby plan"},
                               {"plan.answer", "skrive svaret på tilbudet"},
                               {"consent.give", "skrive samtykke"},
                               {"consent.withdraw", "trekke samtykke"},
                               {"plan.start", "starte planen"},
                               {"plan.revise", "endre planen"},
                               {"activity.change", "endre et tiltak"},
                               {"coordinator.appoint", "oppnevne koordinator"},
                               {"coordinator.end", "avslutte koordinatoren"},
                               {"plan.review", "evaluere planen"},
                               {"plan.close", "avslutte planen"},
                               {"need.assess", "skrive hva personen trenger"},
                               {"main_responsibility.settle", "avgjøre hovedansvaret"},
                               {"coordinator.offer", "tilby koordinator"},
                               {"absence.begin", "melde koordinatoren borte"},
                               {"goal.assess", "se på et mål"},
                               {"plan.show", "vise planen"},
                               {"plan.amend", "skrive personens egen endring"},
                               {0}};
  return find(words, kind);
}

const char* role_word(const char* code) {
  static const Word words[] = {{"duty-bearer", "Ansvarlig etter loven"},
                               {"responsible-service", "Leder arbeidet"},
                               {"named-contact", "Kontakt"},
                               {0}};
  return find(words, code);
}

const char* giver_word(const char* code) {
  static const Word words[] = {{"person", "personen selv"},
                               {"parent", "den som har foreldreansvar"},
                               {"guardian", "verge"},
                               {"nearest-relative", "nærmeste pårørende"},
                               {"child-welfare", "barneverntjenesten"},
                               {0}};
  return find(words, code);
}

const char* form_word(const char* code) {
  static const Word words[] = {{"oral", "muntlig"}, {"written", "skriftlig"}, {"digital", "digitalt"}, {0}};
  return find(words, code);
}

const char* next_step_word(const char* code) {
  static const Word words[] = {{"appointment", "avtalt time"},
                               {"declined", "personen ønsket ikke mer"},
                               {"handed-over", "overlatt til en annen tjeneste"},
                               {0}};
  return find(words, code);
}

const char* achievement_word(const char* code) {
  static const Word words[] = {{"in-progress", "i gang"},
                               {"improving", "går bedre"},
                               {"worsening", "går tyngre"},
                               {"no-change", "som før"},
                               {"achieved", "nådd"},
                               {"sustaining", "nådd, og det varer"},
                               {"not-achieved", "ikke nådd"},
                               {"not-attainable", "lot seg ikke gjøre"},
                               {0}};
  return find(words, code);
}

const char* coordinator_role_word(const char* code) {
  static const Word words[] = {{"plan", "Koordinator"},
                               {"municipal", "Koordinator, kommunen"},
                               {"specialist", "Koordinator, sykehuset"},
                               {"child", "Barnekoordinator"},
                               {"contact-doctor", "Kontaktlege"},
                               {0}};
  return find(words, code);
}

const char* coordinator_state_word(const char* code) {
  static const Word words[] = {{"in-place", "på plass"},
                               {"away", "borte"},
                               {"vacant", "ingen"},
                               {"offered", "tilbudt"},
                               {"wanted", "ønsket"},
                               {"declined", "takket nei"},
                               {"not-relevant", "ikke aktuelt"},
                               {0}};
  return find(words, code);
}

const char* close_word(const char* code) {
  static const Word words[] = {{"goals-reached", "målene er nådd"},
                               {"person-wishes", "personen ønsket det"},
                               {"consent-withdrawn", "samtykket ble trukket"},
                               {"need-ended", "behovet er borte"},
                               {"moved", "flyttet"},
                               {"died", "død"},
                               {"other", "annen grunn"},
                               {0}};
  return find(words, code);
}

const char* participation_word(const char* code) {
  static const Word words[] = {{"present", "til stede"},
                               {"by-phone", "på telefon"},
                               {"in-writing", "skriftlig"},
                               {"through-representative", "ved en som hjelper"},
                               {"offered-declined", "ville ikke være med"},
                               {"not-possible", "ikke mulig å spørre"},
                               {0}};
  return find(words, code);
}

char* person_words(int number, const cJSON* summary) {
  const char* name = json_text(cJSON_GetObjectItemCaseSensitive(summary, "person"), "name");
  return text_format("%2d %s", number, *name ? name : "(uten navn)");
}

char* coordinator_words(const cJSON* view) {
  const cJSON* line = cJSON_GetObjectItemCaseSensitive(view, "coordinator");
  const char* name = json_text(line, "name");
  if (!line) return text_copy("ingen");
  if (!*name) return text_copy(json_text(line, "service_name"));
  return text_format("%s, %s", name, json_text(line, "service_name"));
}
