/* The journal: a file of calls, one a line, made on a store in their order; and what is remembered of the
 * answers. */
#ifndef JOURNAL_JOURNAL_H
#define JOURNAL_JOURNAL_H

#include "store.h"

/* Somebody whom the journal tells of; the number is the place in the order of first lines. */
typedef struct Person {
  char id[37]; /* of the case */
} Person;

/* An act that was refused, or that asked for a reason. */
typedef struct Stop {
  int person;
  int64_t at;
  varde_status answer;
  char* kind;    /* of the command */
  char* command; /* its id */
  cJSON* outcome;
  char* reason;    /* given when it was made again; null when none was */
  int64_t settled; /* when the same thing was done after all; 0 when it was not */
} Stop;

/* A finding about something that was recorded all the same. */
typedef struct Remark {
  int person;
  int64_t at;
  char* text;
} Remark;

typedef struct Journal {
  char* text;    /* the file */
  Slice context; /* of the first line: on whose behalf the page is printed */
  char* controller;
  char* name;   /* of the municipality */
  int64_t last; /* the last `now` */
  int lines;
  Person* people;
  int person_count;
  Stop* stops;
  int stop_count;
  Remark* remarks;
  int remark_count;
  int repeated;
  int notices; /* that services are to be told */
} Journal;

/* Reads the file and its first line. 0, or -1 when it failed and has said why. */
int journal_open(const char* path, Journal* out);

/* Makes every call. 0, or -1. */
int journal_play(Journal* journal, Store* store);

void journal_close(Journal* journal);

#endif
