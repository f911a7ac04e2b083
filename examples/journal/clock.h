/* Days as people in Norway write them. The library speaks microseconds since 1970 and dates as text. */
#ifndef JOURNAL_CLOCK_H
#define JOURNAL_CLOCK_H

#include <cjson/cJSON.h>
#include <stdint.h>

enum { DAY_SIZE = 16, LONG_DAY_SIZE = 48 };
#define DAY_IN_MICROSECONDS ((int64_t)86400 * 1000000)

/* Sets the time zone of Norway; called once, before the others. */
void clock_begin(void);

/* An instant in the journal: microseconds, or 2025-03-14T09:30:00Z. Gives 0 when it is neither, else 1. */
int clock_instant(const cJSON* value, int64_t* out);

/* The last instant of a day such as 2026-11-20. Gives 0 when it is no day, else 1. */
int clock_end_of_day(const char* day, int64_t* out);

/* "20.11.2026" */
void clock_day(int64_t instant, char out[DAY_SIZE]);

/* "fredag 20. november 2026" */
void clock_long_day(int64_t instant, char out[LONG_DAY_SIZE]);

/* A date of a document, "2026", "2026-11" or "2026-11-20", as "2026", "11.2026" or "20.11.2026". */
void clock_date(const char* date, char out[DAY_SIZE]);

/* A moment of a document: an instant or a date. "" when there is none. */
void clock_moment(const cJSON* moment, char out[DAY_SIZE]);

/* The earliest instant that a moment can mean, to sort by. */
int64_t clock_earliest(const cJSON* moment);

#endif
