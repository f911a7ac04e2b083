/* The host's own words for the library's codes. What rules say is the library's, and is printed as it comes.
 */
#ifndef JOURNAL_WORDS_H
#define JOURNAL_WORDS_H

#include <cjson/cJSON.h>

/* "takket nei", of a plan's stage; the code itself when it is a new one. */
const char* stage_word(const char* code);
/* "i gang", of a measure. */
const char* activity_word(const char* code);
/* "starte planen", of a command. */
const char* order_word(const char* kind);
/* "ansvarlig etter loven", of a responsibility. */
const char* role_word(const char* code);
/* "personen selv", of who gave a consent. */
const char* giver_word(const char* code);
/* "skriftlig", of how. */
const char* form_word(const char* code);
/* "avtalt time", of what comes after a plan. */
const char* next_step_word(const char* code);

/* "går bedre", of a goal. */
const char* achievement_word(const char* code);
/* "Barnekoordinator", of a coordinator. */
const char* coordinator_role_word(const char* code);
/* "på plass", of where it stands with one. */
const char* coordinator_state_word(const char* code);
/* "målene er nådd", of why a plan ended. */
const char* close_word(const char* code);
/* "til stede", of how the person took part. */
const char* participation_word(const char* code);

/* " 7 Odd Gråvardås", from a summary/1. Free with free. */
char* person_words(int number, const cJSON* summary);
/* "Jorunn Aurkleiv, Rus og avhengighet", or "ingen", from a summary/1 or a care-plan-view/1. Free with free.
 */
char* coordinator_words(const cJSON* view);

#endif
