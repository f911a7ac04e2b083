/* A plan, printed for those who work with it, and written as a page for the person whose plan it is. */
#ifndef JOURNAL_PLAN_H
#define JOURNAL_PLAN_H

#include <cjson/cJSON.h>

/* From summary/1 and care-plan-view/1. Nothing is printed where there is no plan. */
void plan_print(const cJSON* summary, const cJSON* plan);

/* What a plan is to hold by law, and whether this one does. */
void plan_print_items(const cJSON* plan);

/* The page of a plan-document/1, as the library wrote it. 0, or -1 when it failed and has said why. */
int plan_write_html(const cJSON* document, const char* path);

#endif
