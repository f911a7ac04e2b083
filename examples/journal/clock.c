#include "clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char* const kDays[] = {"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"};
static const char* const kMonths[] = {"januar", "februar", "mars",      "april",   "mai",      "juni",
                                      "juli",   "august",  "september", "oktober", "november", "desember"};

void clock_begin(void) {
  /* Europe/Oslo as a rule, so that no time zone files are needed. */
  setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
  tzset();
}

static struct tm local(int64_t instant) {
  const int64_t second = instant >= 0 ? instant / 1000000 : -((-instant + 999999) / 1000000);
  const time_t at = (time_t)second;
  struct tm out;
  memset(&out, 0, sizeof out);
  localtime_r(&at, &out);
  return out;
}

static int64_t local_midnight(int year, int month, int day) {
  struct tm at;
  memset(&at, 0, sizeof at);
  at.tm_year = year - 1900;
  at.tm_mon = month - 1;
  at.tm_mday = day;
  at.tm_isdst = -1;
  return (int64_t)mktime(&at) * 1000000;
}

/* Days since 1970 of a day of the Gregorian calendar. */
static int64_t days_from_civil(int year, int month, int day) {
  const int64_t y = month > 2 ? year : year - 1;
  const int64_t era = (y >= 0 ? y : y - 399) / 400;
  const int64_t of_era = y - era * 400;
  const int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

int clock_instant(const cJSON* value, int64_t* out) {
  int year, month, day, hour, minute, second;
  char end = 0;
  if (cJSON_IsNumber(value)) {
    *out = (int64_t)value->valuedouble;
    return 1;
  }
  if (!cJSON_IsString(value)) return 0;
  if (sscanf(value->valuestring, "%4d-%2d-%2dT%2d:%2d:%2d%c", &year, &month, &day, &hour, &minute, &second,
             &end) != 7 ||
      end != 'Z') {
    return 0;
  }
  *out = (((days_from_civil(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000000;
  return 1;
}

int clock_end_of_day(const char* day, int64_t* out) {
  int y, m, d, used = 0;
  if (sscanf(day, "%4d-%2d-%2d%n", &y, &m, &d, &used) != 3 || day[used]) return 0;
  if (y < 1900 || y > 2300 || m < 1 || m > 12 || d < 1 || d > 31) return 0;
  *out = local_midnight(y, m, d + 1) - 1;
  return local(*out).tm_mday == d; /* 31 June is no day */
}

void clock_day(int64_t instant, char out[DAY_SIZE]) {
  const struct tm at = local(instant);
  strftime(out, DAY_SIZE, "%d.%m.%Y", &at);
}

void clock_long_day(int64_t instant, char out[LONG_DAY_SIZE]) {
  const struct tm at = local(instant);
  snprintf(out, LONG_DAY_SIZE, "%s %d. %s %d", kDays[at.tm_wday], at.tm_mday, kMonths[at.tm_mon],
           at.tm_year + 1900);
}

void clock_date(const char* date, char out[DAY_SIZE]) {
  int y = 0, m = 0, d = 0;
  switch (sscanf(date, "%4d-%2d-%2d", &y, &m, &d)) {
    case 3:
      snprintf(out, DAY_SIZE, "%02d.%02d.%04d", d % 100, m % 100, y % 10000);
      break;
    case 2:
      snprintf(out, DAY_SIZE, "%02d.%04d", m % 100, y % 10000);
      break;
    case 1:
      snprintf(out, DAY_SIZE, "%04d", y % 10000);
      break;
    default:
      out[0] = 0;
  }
}

void clock_moment(const cJSON* moment, char out[DAY_SIZE]) {
  out[0] = 0;
  if (cJSON_IsNumber(moment)) clock_day((int64_t)moment->valuedouble, out);
  if (cJSON_IsString(moment)) clock_date(moment->valuestring, out);
}

int64_t clock_earliest(const cJSON* moment) {
  int y = 1970, m = 1, d = 1;
  if (cJSON_IsNumber(moment)) return (int64_t)moment->valuedouble;
  if (cJSON_IsString(moment)) sscanf(moment->valuestring, "%4d-%2d-%2d", &y, &m, &d);
  return local_midnight(y, m, d);
}
