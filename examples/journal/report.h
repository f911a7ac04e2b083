/* What is printed: the overview of all, and one person's story. Both are the same whatever store they are
 * read from. */
#ifndef JOURNAL_REPORT_H
#define JOURNAL_REPORT_H

#include "journal.h"

/* As things stood, and as they were known, at an instant. 0, or -1 when it failed and has said why. */
int report_all(const Journal* journal, Store* store, int64_t at);
int report_person(const Journal* journal, Store* store, int64_t at, int number);

/* Writes the plan of a person as a page that they can read. 0, or -1. */
int report_html(const Journal* journal, Store* store, int64_t at, int number, const char* path);

/* May the first service whose name holds `to` be told of a stay? What would open it, and the answer once that
 * is signed, which writes to the store. 0, or -1. */
int report_tell(const Journal* journal, Store* store, int64_t at, int number, const char* to);

/* Who answers for some needs, whoever has them. 0, or -1. */
int report_routes(const Journal* journal, Store* store, int64_t at);

/* Reads a case as it was known at `at` and valid at `valid_at`. `kind` is summary, plan, history or
 * plan-document. */
int report_read(const Journal* journal, Store* store, int person, const char* kind, int64_t valid_at,
                int64_t at, cJSON** out);

/* Everything that stood still until an instant, for one person by number or for all (0). `summaries` has one
 * for each person of the journal; null leaves that person out. */
void report_stops(const Journal* journal, const cJSON* const* summaries, int only, int64_t at);

/* What was recorded with a remark until an instant. */
void report_remarks(const Journal* journal, int64_t at);

/* Who is away, who comes home, and what they lack. `summaries` as for report_stops. 0, or -1. */
int report_monday(const Journal* journal, Store* store, const cJSON* const* summaries, int64_t at);

/* What each service has to do, and what comes first. 0, or -1. */
int report_worklists(const Journal* journal, Store* store, int64_t at);

/* How referrals go between services: sent, answered, in time. 0, or -1. */
int report_flow(const Journal* journal, Store* store, int64_t at);

#endif
