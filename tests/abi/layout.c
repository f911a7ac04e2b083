/* The only layouts that are public, and the widths of what crosses. Compiled, never run. */
#include <varde/disclosure.h>

typedef char uuid_has_16_octets[sizeof(varde_uuid) == 16 ? 1 : -1];
typedef char uuid_begins_with_them[offsetof(varde_uuid, octet) == 0 ? 1 : -1];
typedef char status_has_32_bits[sizeof(varde_status) == 4 ? 1 : -1];
typedef char status_is_signed[(varde_status)-1 < 0 ? 1 : -1];

typedef char question_has_32_octets[sizeof(varde_disclosure_question) == 32 ? 1 : -1];
typedef char question_ends_with_its_small_numbers[offsetof(varde_disclosure_question, purpose) == 28 ? 1 : -1];
typedef char question_begins_with_the_time[offsetof(varde_disclosure_question, person) == 8 ? 1 : -1];
typedef char answer_has_24_octets[sizeof(varde_disclosure_answer) == 24 ? 1 : -1];
typedef char answer_begins_with_what_is_permitted[offsetof(varde_disclosure_answer, permitted) == 0 ? 1 : -1];
typedef char answer_says_why_after_its_masks[offsetof(varde_disclosure_answer, outcome) == 16 ? 1 : -1];
typedef char answer_ends_with_flags[offsetof(varde_disclosure_answer, flags) == 20 ? 1 : -1];
/* Numbers are never given another meaning. */
typedef char nothing_but_permit_is_0[VARDE_OUTCOME_PERMIT == 0 ? 1 : -1];
typedef char family_is_the_last_category[VARDE_CATEGORY_FAMILY == 0x800u ? 1 : -1];
