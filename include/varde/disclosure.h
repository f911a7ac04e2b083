/* Generated from src/capi/spec; do not edit.
 *
 * Who may tell whom what, as numbers, in nanoseconds: for a host that asks at each field of a screen or each
 * row of an export. Experimental: structs and functions may change until a host has used them for a while.
 *
 *   1. varde_disclosure_open for each thread that asks
 *   2. varde_disclosure_person and varde_disclosure_party give the numbers of those who are asked about;
 *      they hold as long as the store is open and are never stored
 *   3. varde_disclosure_decide answers; varde_disclosure_explain says the same in words, with the consent or
 *      the paragraph that decided, and what would permit it
 *
 * An answer is of the instant of the call: a consent that was withdrawn before the call began is never used,
 * whoever withdrew it, also in another process. What is not permitted is not to be told, whatever the reason.
 * Questions about a document that a no names, or about other days than today, are asked by varde_store_read,
 * query kind "disclosure".
 */
#ifndef VARDE_DISCLOSURE_H
#define VARDE_DISCLOSURE_H

#include <varde/varde.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What would be told, one bit each. */
#define VARDE_CATEGORY_CONTACT       0x1u
#define VARDE_CATEGORY_KNOWN         0x2u
#define VARDE_CATEGORY_STAY          0x4u
#define VARDE_CATEGORY_APPOINTMENTS  0x8u
#define VARDE_CATEGORY_PLAN          0x10u
#define VARDE_CATEGORY_REFERRAL      0x20u
#define VARDE_CATEGORY_HEALTH        0x40u
#define VARDE_CATEGORY_MEDICATION    0x80u
#define VARDE_CATEGORY_SUBSTANCE_USE 0x100u
#define VARDE_CATEGORY_CRISIS        0x200u
#define VARDE_CATEGORY_SOCIAL        0x400u
#define VARDE_CATEGORY_FAMILY        0x800u

/* For what. */
#define VARDE_PURPOSE_CARE           0
#define VARDE_PURPOSE_PLANNING       1
#define VARDE_PURPOSE_ADMINISTRATION 2
#define VARDE_PURPOSE_QUALITY        3
#define VARDE_PURPOSE_SUPERVISION    4
#define VARDE_PURPOSE_ACCESS         5

/* The law that the task of whoever tells is done under. */
#define VARDE_TASK_HOL    0
#define VARDE_TASK_SPHL   1
#define VARDE_TASK_PHVL   2
#define VARDE_TASK_STJL   3
#define VARDE_TASK_NAVL   4
#define VARDE_TASK_BVL    5
#define VARDE_TASK_HPL    6
#define VARDE_TASK_FVL    7
#define VARDE_TASK_POLICE 8
#define VARDE_TASK_OTHER  9

/* What whoever tells says holds, one bit each. */
#define VARDE_GROUND_AVERT_HARM                       0x1u
#define VARDE_GROUND_CHILD_AT_RISK                    0x2u
#define VARDE_GROUND_CHILD_WELFARE_ORDER              0x4u
#define VARDE_GROUND_UNBORN_CHILD                     0x8u
#define VARDE_GROUND_MEASURES_NEEDED                  0x10u
#define VARDE_GROUND_AVERT_OFFENCE                    0x20u
#define VARDE_GROUND_EMERGENCY                        0x40u
#define VARDE_GROUND_SUPERVISION                      0x80u
#define VARDE_GROUND_BENEFITS_CASE                    0x100u
#define VARDE_GROUND_DRIVING_LICENCE                  0x200u
#define VARDE_GROUND_REGISTER_DUTY                    0x400u
#define VARDE_GROUND_NO_NEED_OF_SECRECY               0x800u
#define VARDE_GROUND_WEIGHTY_INTERESTS                0x1000u
#define VARDE_GROUND_CARE_NEEDED                      0x2000u
#define VARDE_GROUND_DISCHARGE_LETTER                 0x4000u
#define VARDE_GROUND_OTHER_PATIENTS_CARE              0x8000u
#define VARDE_GROUND_LEARNING                         0x10000u
#define VARDE_GROUND_SERVICE_STAFF                    0x20000u
#define VARDE_GROUND_CHILD_NEXT_OF_KIN                0x40000u
#define VARDE_GROUND_MANAGEMENT                       0x80000u
#define VARDE_GROUND_DECEASED                         0x100000u
#define VARDE_GROUND_OWN_TASKS                        0x200000u
#define VARDE_GROUND_SAME_OFFICE                      0x400000u
#define VARDE_GROUND_POLICE_REQUEST                   0x800000u
#define VARDE_GROUND_TRANSPORT                        0x1000000u
#define VARDE_GROUND_PLACE_OF_STAY                    0x2000000u
#define VARDE_GROUND_KIN_OF_PERSON_WITHOUT_COMPETENCE 0x4000000u
#define VARDE_GROUND_PARENTAL_RESPONSIBILITY          0x8000000u
#define VARDE_GROUND_DENIED_TO_PERSON                 0x10000000u
#define VARDE_GROUND_CORE_RECORD                      0x20000000u
#define VARDE_GROUND_WEIGHTY_REASONS                  0x40000000u
#define VARDE_GROUND_CALL_FOR_HELP                    0x80000000u

/* What the answer is. All but the first are carried out as a no. */
#define VARDE_OUTCOME_PERMIT             0
#define VARDE_OUTCOME_DENY_NOT_PERMITTED 1
#define VARDE_OUTCOME_DENY_OBJECTED      2
#define VARDE_OUTCOME_INDETERMINATE      3

/* How far the nearest consent was from permitting, the nearest last. */
#define VARDE_MISS_NO_CONSENT    0
#define VARDE_MISS_SCOPE_UNKNOWN 1
#define VARDE_MISS_RECIPIENT     2
#define VARDE_MISS_SENDER        3
#define VARDE_MISS_CATEGORY      4
#define VARDE_MISS_PURPOSE       5
#define VARDE_MISS_DATA_PERIOD   6
#define VARDE_MISS_WAIVER        7
#define VARDE_MISS_GIVER         8
#define VARDE_MISS_NOT_YET       9
#define VARDE_MISS_ENDED         10
#define VARDE_MISS_WITHDRAWN     11

/* Why a question cannot be settled. */
#define VARDE_UNSETTLED_AGE_UNKNOWN       0
#define VARDE_UNSETTLED_RECIPIENT_UNKNOWN 1
#define VARDE_UNSETTLED_REASON_MISSING    2
#define VARDE_UNSETTLED_RECORD_ERASED     3

/* What follows from telling, one bit each. */
#define VARDE_DUTY_LOG                0x1u
#define VARDE_DUTY_TELL_PERSON        0x2u
#define VARDE_DUTY_DOCUMENT_REASONS   0x4u
#define VARDE_DUTY_LEAST_POSSIBLE     0x8u
#define VARDE_DUTY_RECIPIENT_ASSESSES 0x10u
#define VARDE_DUTY_HEAR_CHILD         0x20u
#define VARDE_DUTY_MARK_UNVERIFIED    0x40u
#define VARDE_DUTY_REVIEW_AFTERWARDS  0x80u

/* Flag of a question: who would tell is bound by the secrecy of health personnel. */
#define VARDE_HEALTH_PERSONNEL 1
/* Flag of a question: the reasons that the law asks for are written down. */
#define VARDE_REASONED 2
/* Flag of an answer: a no of the person was set aside, as the law lets documented reasons do. */
#define VARDE_OVERRIDDEN 1

/* May somebody tell somebody something of a person, now? 32 octets, without a gap. */
typedef struct varde_disclosure_question {
  int64_t at;          /* now: an instant */
  uint32_t person;     /* of varde_disclosure_person */
  uint32_t teller;     /* of varde_disclosure_party: the service that would tell */
  uint32_t to;         /* of varde_disclosure_party: who would be told */
  uint32_t categories; /* VARDE_CATEGORY_..., one or more */
  uint32_t grounds;    /* VARDE_GROUND_..., none or more */
  uint8_t purpose;     /* VARDE_PURPOSE_... */
  uint8_t task;        /* VARDE_TASK_... */
  uint8_t flags;       /* VARDE_HEALTH_PERSONNEL, VARDE_REASONED, or 0 */
  uint8_t reserved;    /* 0 */
} varde_disclosure_question;

/* What may be told, by category; and of the lowest of the categories that were asked about, why. 24 octets,
 * without a gap. */
typedef struct varde_disclosure_answer {
  uint32_t permitted; /* VARDE_CATEGORY_... that may be told; no other may */
  uint32_t objected;  /* those that the person's no keeps back */
  uint32_t unsettled; /* those that cannot be settled */
  uint32_t duties;    /* VARDE_DUTY_... that follow from telling */
  uint8_t outcome;    /* VARDE_OUTCOME_... */
  uint8_t rule;       /* the row of the law: varde_disclosure_rule */
  uint8_t miss;       /* VARDE_MISS_..., when it is not permitted */
  uint8_t why;        /* VARDE_UNSETTLED_..., when it is not settled */
  uint32_t flags;     /* VARDE_OVERRIDDEN, or 0 */
} varde_disclosure_answer;

/* --- Disclosure decisions ------------------------------------------------------------------------------- */

/* Begins to answer who may be told what of the store's cases, for one thread. Numbers are shared by all that
 * are open on one store handle.
 *
 *   store    in, borrowed
 *   context  in, copied; context/1
 *   out      out, owned: varde_disclosure_close
 *   err      out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT CONTROLLER
 * BUSY. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_disclosure_open(varde_store *store, const char *context,
                                                        size_t context_size, varde_disclosure **out,
                                                        varde_error **err);

/* Says that the thread has asked its last. No other call on the handle may be under way.
 *
 *   disclosure  in, given back
 *
 * May be null: disclosure. Threads: one at a time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_disclosure_close(varde_disclosure *disclosure);

/* The number of a case: the same for the same case, as long as the store handle is open. The case need not
 * exist yet.
 *
 *   disclosure  in, borrowed
 *   case_id     in, copied
 *   out         out, into the caller's memory
 *   err         out, owned: varde_error_free
 *
 * May be null: err. Threads: one at a time. Answers: OK. Errors: ALWAYS LIMIT. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_disclosure_person(varde_disclosure *disclosure,
                                                          const varde_uuid *case_id, uint32_t *out,
                                                          varde_error **err);

/* The number of somebody who tells or is told: a service, a kind (police, next-of-kin) or a named person. At
 * most 32767.
 *
 *   disclosure  in, borrowed
 *   party       in, copied; disclosure-party/1
 *   out         out, into the caller's memory
 *   err         out, owned: varde_error_free
 *
 * May be null: err. Threads: one at a time. Answers: OK. Errors: ALWAYS DOCUMENT STORAGE. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_disclosure_party(varde_disclosure *disclosure, const char *party,
                                                         size_t party_size, uint32_t *out,
                                                         varde_error **err);

/* Answers one question, from memory where the person's consents are there: then it takes no lock and no
 * memory and leaves the floating-point state alone. An answer is kept for nobody. What is not OK permits
 * nothing.
 *
 *   disclosure  in, borrowed
 *   question    in, copied
 *   answer      out, into the caller's memory
 *
 * May be null: nothing. Threads: one at a time. Answers: OK. Errors: ALWAYS DOCUMENT STORAGE NOT_FOUND
 * TAMPERED CRYPTO. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_disclosure_decide(varde_disclosure *disclosure,
                                                          const varde_disclosure_question *question,
                                                          varde_disclosure_answer *answer);

/* The same of many, an answer each; faster than one by one. The first failure ends it, and then no answer
 * permits anything.
 *
 *   disclosure  in, borrowed
 *   questions   in, copied
 *   answers     out, into the caller's memory; as many as questions
 *   err         out, owned: varde_error_free
 *
 * May be null: err. Threads: one at a time. Answers: OK. Errors: ALWAYS DOCUMENT STORAGE NOT_FOUND TAMPERED
 * CRYPTO. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_disclosure_batch(varde_disclosure *disclosure,
                                                         const varde_disclosure_question *questions,
                                                         size_t questions_count,
                                                         varde_disclosure_answer *answers,
                                                         varde_error **err);

/* Decides, and records what was asked and answered in the store's log (pasientjournalloven § 22 a) in one
 * durable step: when it answers OK, what is permitted may be told. Another process's commit in between lets
 * it decide again. At most 16384 questions; many together are far cheaper than one by one. The log is read by
 * query kind "disclosure-log".
 *
 *   disclosure  in, borrowed
 *   context     in, copied; context/1; who asks
 *   questions   in, copied
 *   now         in, by value; instant
 *   answers     out, into the caller's memory; as many as questions
 *   err         out, owned: varde_error_free
 *
 * May be null: err. Threads: one at a time. Answers: OK. Errors: ALWAYS DOCUMENT STORAGE NOT_FOUND
 * CONTROLLER. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_disclosure_record(varde_disclosure *disclosure,
                                                          const char *context, size_t context_size,
                                                          const varde_disclosure_question *questions,
                                                          size_t questions_count, int64_t now,
                                                          varde_disclosure_answer *answers,
                                                          varde_error **err);

/* Why, in words: what varde_store_read answers to the same question, with the consent or the paragraph that
 * decides and what would permit it.
 *
 *   disclosure  in, borrowed
 *   context     in, copied; context/1; for the language of the texts
 *   question    in, copied
 *   answer      out, owned: varde_bytes_free; disclosure/1
 *   err         out, owned: varde_error_free
 *
 * May be null: err. Threads: one at a time. Answers: OK. Errors: ALWAYS DOCUMENT STORAGE NOT_FOUND CONTROLLER
 * TAMPERED CRYPTO. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_disclosure_explain(varde_disclosure *disclosure,
                                                           const char *context, size_t context_size,
                                                           const varde_disclosure_question *question,
                                                           varde_bytes **answer, varde_error **err);

/* The row of the law that an answer's number names: "CS-12". A number that names none gives ARGUMENT and
 * null.
 *
 *   rule  in, by value
 *   out   out, static
 *
 * May be null: nothing. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_disclosure_rule(int32_t rule, const char **out);

/* For the host's start: asks about a made-up person, who exists in memory only, whom nothing may be told of,
 * then something, then nothing again. Anything but OK means that no answer of this library is to be trusted.
 *
 *   err  out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_disclosure_test(varde_error **err);

#ifdef __cplusplus
}
#endif

#endif
