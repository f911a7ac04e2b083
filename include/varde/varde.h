/* Generated from src/capi/spec; do not edit.
 *
 * Varde keeps the thread around one person whom several services help: the individual plan, the consents,
 * who is responsible. The host tells it what has happened and is told what is missing, who must act, by
 * when and under which paragraph. It runs inside the host's process: no server, no network, no thread of
 * its own.
 *
 * When to call
 *   a patient's record is opened     varde_store_read, query kind "summary"
 *   something has happened           varde_store_report: a fact is never refused
 *   something is to be done          varde_store_act: an act may be refused, or ask for a reason
 *   a plan or a timeline is shown    varde_store_read, query kind "plan" or "history"
 * A host that keeps the ledger in its own database calls varde_case_report, _act and _read instead, and
 * commits what they compute in its own transaction.
 *
 * Conventions
 *   Names      varde_<noun>_<verb>; the receiver, inputs, outputs, err last.
 *   Status     0 is done, above 0 an answer, below 0 a failure; numbers are never reused. Every function
 *              gives one.
 *   Failures   text and place come in a varde_error of that call, when err is not null and memory allows;
 *              else *err is null. It holds no data of any person. What is wrong with a case is no failure:
 *              it is a finding in the outcome.
 *   Outputs    are set to null when the call begins and stay null when it fails, unless the function says
 *              otherwise.
 *   Ownership  copied: the caller keeps what it gave. owned: give it back with the function named, once.
 *   Null       a pointer may be null only where the function says so; else the call answers ARGUMENT.
 *              Freeing or closing null does nothing and answers OK.
 *   Handles    are checked: one that was given back, is of another kind or was never ours answers HANDLE. A
 *              child keeps its parent alive, so they may be given back in any order.
 *   Threads    "any thread at the same time", "one at a time" (any thread, but not two at once), or
 *              "immutable" (any thread, until it is freed). A thread must not be cancelled inside a call.
 *   Text       is UTF-8. Documents are strict JSON of the schema named: unknown members are refused except
 *              under "ext", absent means not stated, null is refused. Answers are canonical: the same
 *              octets every time.
 *   Time       instants are microseconds since 1970-01-01T00:00Z; the caller says what time it is. Dates
 *              are text: "2026", "2026-03" or "2026-03-14", and days are those of Europe/Oslo.
 *   Floating   the caller's floating-point state is put aside during a call and restored.
 *   Errors     lists what a call can give. Groups of them:
 *              ALWAYS    every call can give these: ARGUMENT HANDLE MEMORY INTERNAL
 *              DOCUMENT  the text is not a document that this call takes: UTF8 JSON LIMIT MEMBER MISSING
 *                        TYPE VALUE DATE KIND
 *              STORAGE   what a store can meet when it is used: BUSY PATH IO FULL NOT_DATABASE TRUNCATED
 *                        NEWER FORMAT CIPHER TAMPERED STALE CRYPTO
 *              DECISION  what a fact or an act can meet: UNKNOWN_SERVICE NOT_FOUND CONFLICT COMMAND_DIFFERS
 *                        CONTROLLER BEHIND NEWER KEY TAMPERED CRYPTO
 */
#ifndef VARDE_VARDE_H
#define VARDE_VARDE_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define VARDE_CALL __cdecl
#if defined(VARDE_BUILDING)
#define VARDE_API __declspec(dllexport)
#else
#define VARDE_API __declspec(dllimport)
#endif
#else
#define VARDE_CALL
#define VARDE_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef int32_t varde_status;

/* Done. */
#define VARDE_OK                 0
/* There is no further page. */
#define VARDE_DONE               1
/* Nothing was saved: the outcome lists what must be confirmed with a reason; give the same command again with
 * the confirmations. */
#define VARDE_CONFIRM            2
/* Nothing was saved: a rule blocks this act of ours; the outcome says which and why. */
#define VARDE_REFUSED            3
/* The command had been carried out before; its stored outcome is given and nothing was changed. */
#define VARDE_REPEATED           4
/* The command had been carried out before and its outcome has been erased; it does not run again. */
#define VARDE_ERASED             5
/* A pointer that may not be null is null, or a number is out of its range. */
#define VARDE_E_ARGUMENT         (-1)
/* The handle is of another kind, was given back, or was never ours. */
#define VARDE_E_HANDLE           (-2)
/* The text is not UTF-8, or holds a NUL. */
#define VARDE_E_UTF8             (-3)
/* The document is not JSON as RFC 8259 has it, or names a member twice. */
#define VARDE_E_JSON             (-4)
/* The document is too large or too deep. */
#define VARDE_E_LIMIT            (-5)
/* The document has a member that its schema does not know. */
#define VARDE_E_MEMBER           (-6)
/* The document lacks a member that its schema asks for. */
#define VARDE_E_MISSING          (-7)
/* A member has another type than its schema says, or is null. */
#define VARDE_E_TYPE             (-8)
/* A member's value is outside of what its schema allows. */
#define VARDE_E_VALUE            (-9)
/* A date or an instant does not exist. */
#define VARDE_E_DATE             (-10)
/* The schema or the kind of the document is not one that this call takes. */
#define VARDE_E_KIND             (-11)
/* The profile has no service with that id; a fact may name such a service, an act of ours may not. */
#define VARDE_E_UNKNOWN_SERVICE  (-12)
/* There is no such case, event or consent. */
#define VARDE_E_NOT_FOUND        (-13)
/* The case has moved on since it was read: load it and decide again. */
#define VARDE_E_CONFLICT         (-14)
/* A command with this id and another content has been carried out before. */
#define VARDE_E_COMMAND_DIFFERS  (-15)
/* The call names another data controller than the one that holds the case. */
#define VARDE_E_CONTROLLER       (-16)
/* The organisation has moved on since this engine read it: load its new rows. */
#define VARDE_E_BEHIND           (-17)
/* The key is not 32 octets. */
#define VARDE_E_KEY_LENGTH       (-18)
/* The key does not open the key file; nothing was touched. */
#define VARDE_E_KEY              (-19)
/* There is a database and no key file beside it. */
#define VARDE_E_KEY_FILE_MISSING (-20)
/* The key file is torn or is no key file; nothing was touched. */
#define VARDE_E_KEY_FILE         (-21)
/* The file is no database of ours, or not under this key. */
#define VARDE_E_NOT_DATABASE     (-22)
/* The file is shorter than a database of ours can be, or than it says of itself. */
#define VARDE_E_TRUNCATED        (-23)
/* A newer version of the library wrote this; this version may not change it. */
#define VARDE_E_NEWER            (-24)
/* The tables are not those that this format number names. */
#define VARDE_E_FORMAT           (-25)
/* The database engine that answers does not encrypt; nothing was written. */
#define VARDE_E_CIPHER           (-26)
/* The stored record contradicts its own chain or seals. */
#define VARDE_E_TAMPERED         (-27)
/* The record is older than the head that the host kept: something was put back. */
#define VARDE_E_STALE            (-28)
/* Another writer held the record for longer than the time allowed. */
#define VARDE_E_BUSY             (-29)
/* The path cannot be opened or created, or lies on a network file system. */
#define VARDE_E_PATH             (-30)
/* The system reported a failure of reading or writing. */
#define VARDE_E_IO               (-31)
/* The disk is full; nothing was saved. */
#define VARDE_E_FULL             (-32)
/* There was not enough memory. The same command can be given again: nothing is done twice. */
#define VARDE_E_MEMORY           (-33)
/* The progress callback asked to stop. */
#define VARDE_E_CANCELLED        (-34)
/* The system's cryptography reported a failure. */
#define VARDE_E_CRYPTO           (-35)
/* A fault of this library. The same command can be given again: nothing is done twice. */
#define VARDE_E_INTERNAL         (-36)

/* Of this header; varde_abi_version() says it of the library. */
#define VARDE_ABI_EPOCH 0
#define VARDE_ABI_MINOR 1
/* Octets of a key. */
#define VARDE_KEY_SIZE 32
/* Verify hashes, commitments, commits and head. */
#define VARDE_DEPTH_CHAIN 0
/* And open every body, fold every case anew and compare it with its index rows. */
#define VARDE_DEPTH_DEEP 1
/* The rows of a sheet are services. */
#define VARDE_IMPORT_SERVICES 1
/* The rows of a sheet are the division of responsibility; the services are in the profile. */
#define VARDE_IMPORT_RESPONSIBILITIES 2
/* Tables for SQLite 3.38 or newer. */
#define VARDE_DDL_SQLITE 1
/* Tables for PostgreSQL 12 or newer. */
#define VARDE_DDL_POSTGRESQL 2
/* Tables for SQL Server 2017 or newer. */
#define VARDE_DDL_SQLSERVER 3
/* Tables for Oracle 19c or newer. */
#define VARDE_DDL_ORACLE 4

/* An encrypted store of the cases of one data controller. Threads: any thread at the same time. Give it back
 * with varde_store_close. */
typedef struct varde_store varde_store;
/* A walk through the cases of a store; keeps the store alive. Threads: one at a time. Give it back with
 * varde_cursor_close. */
typedef struct varde_cursor varde_cursor;
/* The rules for a host that keeps the ledger in its own database. Threads: any thread at the same time. Give
 * it back with varde_engine_close. */
typedef struct varde_engine varde_engine;
/* One case as the host loaded it; never changes; keeps the engine alive. Threads: any thread at the same
 * time. Give it back with varde_case_close. */
typedef struct varde_case varde_case;
/* Who may tell whom what, of one store, for one thread; keeps the store alive. Threads: one at a time. Give
 * it back with varde_disclosure_close. */
typedef struct varde_disclosure varde_disclosure;
/* A result: octets with a NUL behind them; overwritten when freed. Threads: immutable. Give it back with
 * varde_bytes_free. */
typedef struct varde_bytes varde_bytes;
/* A failure of one call. Holds no data of any person: it may be logged. Threads: immutable. Give it back with
 * varde_error_free. */
typedef struct varde_error varde_error;

/* 16 octets in network order, as in RFC 9562: 00112233-4455-6677-8899-aabbccddeeff begins with 0x00, 0x11. */
typedef struct varde_uuid {
  uint8_t octet[16];
} varde_uuid;

/* Called now and then during lengthy work, on the thread that is inside the call, with what is done of what
 * there is. An answer other than 0 stops the work, and the call answers CANCELLED. */
typedef int32_t(VARDE_CALL *varde_progress_fn)(int64_t done, int64_t of, void *user);

/* --- The library ---------------------------------------------------------------------------------------- */

/* The binary interface of the library that is loaded: (epoch << 16) | minor. A caller compiled with another
 * VARDE_ABI_EPOCH, or with a greater VARDE_ABI_MINOR, must not go on.
 *
 *   out  out, into the caller's memory
 *
 * May be null: nothing. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_abi_version(uint32_t *out);

/* What this library is made of, as JSON: version, abi, compiler, the versions of SQLCipher and OpenSSL, the
 * rule pack compiled in with its digest, and the schemas that it reads and writes.
 *
 *   out  out, owned: varde_bytes_free
 *   err  out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_build_info(varde_bytes **out, varde_error **err);

/* The name of a status without its prefix: "OK", "KEY_LENGTH". A number that is no status gives ARGUMENT and
 * null.
 *
 *   status  in, by value
 *   out     out, static
 *
 * May be null: nothing. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_status_name(int32_t status, const char **out);

/* How many handles of all kinds are open in this process: for tests that must end where they began.
 *
 *   out  out, into the caller's memory
 *
 * May be null: nothing. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_handles_live(int64_t *out);

/* --- Results and failures ------------------------------------------------------------------------------- */

/* The octets of a result, with a NUL behind them that `size` does not count.
 *
 *   bytes  in, borrowed
 *   data   out, valid until the receiver is freed
 *
 * May be null: nothing. Threads: immutable. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_bytes_view(const varde_bytes *bytes, const char **data,
                                                   size_t *size);

/* Overwrites a result and gives it back.
 *
 *   bytes  in, given back
 *
 * May be null: bytes. Threads: one at a time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_bytes_free(varde_bytes *bytes);

/* The failure as error/1 JSON: status, name, class (input, retry, key, file, tampering, bug), what, and
 * where: a JSON pointer, a parameter or an octet offset.
 *
 *   error  in, borrowed
 *   data   out, valid until the receiver is freed
 *
 * May be null: nothing. Threads: immutable. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_error_view(const varde_error *error, const char **data,
                                                   size_t *size);

/* The status that the call answered with.
 *
 *   error  in, borrowed
 *   out    out, into the caller's memory
 *
 * May be null: nothing. Threads: immutable. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_error_status(const varde_error *error, int32_t *out);

/* Gives a failure back.
 *
 *   error  in, given back
 *
 * May be null: error. Threads: one at a time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_error_free(varde_error *error);

/* --- The embedded store --------------------------------------------------------------------------------- */

/* Opens a store, or creates it when the options say so: an encrypted file with its key file beside it, both
 * needed in a backup. The path ":memory:" gives a store that ends with its last handle. Every open proves
 * that the cipher is there before anything is written.
 *
 *   path     in, copied
 *   key      in, copied; the key-encryption key, 32 octets that the host keeps elsewhere
 *   options  in, copied; store-options/1
 *   out      out, owned: varde_store_close
 *   err      out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT STORAGE
 * KEY_LENGTH KEY KEY_FILE KEY_FILE_MISSING CONTROLLER. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_open(const char *path, const uint8_t *key, size_t key_size,
                                                   const char *options, size_t options_size,
                                                   varde_store **out, varde_error **err);

/* Says that the caller is done. The file closes with the last cursor and the last call that runs.
 *
 *   store  in, given back
 *
 * May be null: store. Threads: one at a time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_close(varde_store *store);

/* Something has happened: records a fact, which is never refused, and answers with what is missing, who must
 * act and by when. Durable when it answers.
 *
 *   store    in, borrowed
 *   context  in, copied; context/1
 *   fact     in, copied; fact/1
 *   now      in, by value; instant
 *   outcome  out, owned: varde_bytes_free; outcome/1; null after ERASED
 *   err      out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK REPEATED ERASED. Errors: ALWAYS
 * DOCUMENT DECISION STORAGE. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_report(varde_store *store, const char *context,
                                                     size_t context_size, const char *fact,
                                                     size_t fact_size, int64_t now, varde_bytes **outcome,
                                                     varde_error **err);

/* Something is to be done: carries out a command if no rule stands against it. On CONFIRM and REFUSED nothing
 * was saved, the outcome says why, and err stays null. Durable when it answers OK.
 *
 *   store    in, borrowed
 *   context  in, copied; context/1
 *   command  in, copied; command/1
 *   now      in, by value; instant
 *   outcome  out, owned: varde_bytes_free; outcome/1; null after ERASED
 *   err      out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK CONFIRM REFUSED REPEATED ERASED.
 * Errors: ALWAYS DOCUMENT DECISION STORAGE. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_act(varde_store *store, const char *context,
                                                  size_t context_size, const char *command,
                                                  size_t command_size, int64_t now, varde_bytes **outcome,
                                                  varde_error **err);

/* A message of others has come: records what it tells as a fact with its source, so that nobody types it
 * again. The same message again is REPEATED. Durable when it answers.
 *
 *   store    in, borrowed
 *   context  in, copied; context/1
 *   message  in, copied; message/1
 *   now      in, by value; instant
 *   outcome  out, owned: varde_bytes_free; outcome/1; null after ERASED
 *   err      out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK REPEATED ERASED. Errors: ALWAYS
 * DOCUMENT DECISION STORAGE. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_message(varde_store *store, const char *context,
                                                      size_t context_size, const char *message,
                                                      size_t message_size, int64_t now,
                                                      varde_bytes **outcome, varde_error **err);

/* An envelope has come: looks at its signature and records it as asserted by its sender, apart from our own
 * facts. The same envelope again is REPEATED, another under its name COMMAND_DIFFERS; a signature that does
 * not stand is VALUE and one for somebody else CONTROLLER, and nothing is recorded. Without a key it is
 * recorded and shown, and nothing follows from it. Durable when it answers.
 *
 *   store       in, borrowed
 *   context     in, copied; context/1
 *   in_case     in, copied; the case of the person: the host has found out who it is
 *   envelope    in, copied; envelope/1; the octets that the sender signed, unchanged
 *   signature   in, copied; ECDSA P-256 over SHA-256 of these octets, DER
 *   public_key  in, copied; the sender's, as the host has it of that sender: P-256, DER; null: nothing is
 *               proved
 *   now         in, by value; instant
 *   outcome     out, owned: varde_bytes_free; outcome/1; null after ERASED
 *   err         out, owned: varde_error_free
 *
 * May be null: signature, public_key, err. Threads: any thread at the same time. Answers: OK REPEATED ERASED.
 * Errors: ALWAYS DOCUMENT DECISION STORAGE. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_receive(varde_store *store, const char *context,
                                                      size_t context_size, const varde_uuid *in_case,
                                                      const char *envelope, size_t envelope_size,
                                                      const uint8_t *signature, size_t signature_size,
                                                      const uint8_t *public_key, size_t public_key_size,
                                                      int64_t now, varde_bytes **outcome, varde_error **err);

/* Writes what a receiver is told of one event: no more than may be told now, which on REFUSED is nothing. The
 * host signs exactly these octets. Nothing is recorded; an event of a correction, of what was taken back and
 * of a withdrawn consent is told likewise, the last two to whoever was told before.
 *
 *   store     in, borrowed
 *   context   in, copied; context/1
 *   query     in, copied; query/1; kind disclosure: a row of the outbox, or who would tell whom what, and the
 *             event
 *   now       in, by value; instant
 *   envelope  out, owned: varde_bytes_free; envelope/1 or, after REFUSED, disclosure/1
 *   err       out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK REFUSED. Errors: ALWAYS DOCUMENT
 * STORAGE NOT_FOUND CONTROLLER. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_envelope(varde_store *store, const char *context,
                                                       size_t context_size, const char *query,
                                                       size_t query_size, int64_t now,
                                                       varde_bytes **envelope, varde_error **err);

/* A record or a plan is opened: reads a case as it was valid and as it was known at the times that the query
 * names. Reads of the organisation (route, agreements, profile-lint, profile-preview) and what a service has
 * to do (worklist) need no case.
 *
 *   store    in, borrowed
 *   context  in, copied; context/1
 *   query    in, copied; query/1
 *   now      in, by value; instant
 *   answer   out, owned: varde_bytes_free; summary/1, care-plan-view/1 or history/1
 *   err      out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT STORAGE
 * NOT_FOUND CONTROLLER. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_read(varde_store *store, const char *context,
                                                   size_t context_size, const char *query,
                                                   size_t query_size, int64_t now, varde_bytes **answer,
                                                   varde_error **err);

/* Begins a walk through the cases, ascending by id. A case that is opened on the way is met if its id lies
 * ahead.
 *
 *   store    in, borrowed
 *   context  in, copied; context/1
 *   out      out, owned: varde_cursor_close
 *   err      out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT CONTROLLER
 * BUSY. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_list(varde_store *store, const char *context,
                                                   size_t context_size, varde_cursor **out,
                                                   varde_error **err);

/* The next page of a walk; DONE and a null page at its end. A call that failed can be made again.
 *
 *   cursor    in, borrowed
 *   max_rows  in, by value; 1 to 1000
 *   page      out, owned: varde_bytes_free; case-page/1
 *   err       out, owned: varde_error_free
 *
 * May be null: err. Threads: one at a time. Answers: OK DONE. Errors: ALWAYS STORAGE. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_cursor_next(varde_cursor *cursor, int32_t max_rows,
                                                    varde_bytes **page, varde_error **err);

/* Ends a walk.
 *
 *   cursor  in, given back
 *
 * May be null: cursor. Threads: one at a time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_cursor_close(varde_cursor *cursor);

/* Number and hash of the last commit. Kept elsewhere and given back at open or verify, it uncovers a file, a
 * page or a tail that was put back.
 *
 *   store  in, borrowed
 *   head   out, owned: varde_bytes_free; head/1
 *   err    out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS STORAGE. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_head(varde_store *store, varde_bytes **head,
                                                   varde_error **err);

/* Does the record contradict itself, or the head that the host kept? On TAMPERED and STALE the report is
 * given as well as the error. The progress function is called on this thread and may make no call on this
 * store (BUSY).
 *
 *   store     in, borrowed
 *   head      in, copied; head/1; null: none was kept
 *   depth     in, by value; VARDE_DEPTH_CHAIN or VARDE_DEPTH_DEEP
 *   progress  in, borrowed
 *   report    out, owned: varde_bytes_free; verification/1
 *   err       out, owned: varde_error_free
 *
 * May be null: head, progress, err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS
 * DOCUMENT STORAGE CANCELLED. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_verify(varde_store *store, const char *head,
                                                     size_t head_size, int32_t depth,
                                                     varde_progress_fn progress, void *user,
                                                     varde_bytes **report, varde_error **err);

/* Derives the duties of every case anew that rests on an earlier profile than the one that holds: call it
 * after a profile was loaded. Each case is recorded as it is done, so a call that was stopped is called again
 * and goes on. Cases that could not be done (written meanwhile, or by a newer library) are counted as left.
 * The progress function is called on this thread and may make no call on this store (BUSY).
 *
 *   store     in, borrowed
 *   context   in, copied; context/1
 *   now       in, by value; instant
 *   progress  in, borrowed
 *   report    out, owned: varde_bytes_free; rederivation/1
 *   err       out, owned: varde_error_free
 *
 * May be null: progress, err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT
 * STORAGE DECISION CANCELLED. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_rederive(varde_store *store, const char *context,
                                                       size_t context_size, int64_t now,
                                                       varde_progress_fn progress, void *user,
                                                       varde_bytes **report, varde_error **err);

/* What a profile would change: twenty typical cases, and the open duties of the real cases that would change
 * hands. Nothing is written. The progress function is called on this thread with the cases looked at so far
 * and 0, and may make no call on this store (BUSY).
 *
 *   store     in, borrowed
 *   context   in, copied; context/1
 *   query     in, copied; query/1; of kind profile-preview, with the profile
 *   now       in, by value; instant
 *   progress  in, borrowed
 *   answer    out, owned: varde_bytes_free; profile-preview/1
 *   err       out, owned: varde_error_free
 *
 * May be null: progress, err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT
 * STORAGE CONTROLLER CANCELLED. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_preview(varde_store *store, const char *context,
                                                      size_t context_size, const char *query,
                                                      size_t query_size, int64_t now,
                                                      varde_progress_fn progress, void *user,
                                                      varde_bytes **answer, varde_error **err);

/* Puts another key-encryption key in the place of the one that opened the store, and proves it. The old key
 * file is kept beside it until the next open with the new key; on a failure the old key still opens the
 * store. A store in memory keeps no key and answers OK.
 *
 *   store    in, borrowed
 *   new_key  in, copied; 32 octets
 *   err      out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS STORAGE KEY_LENGTH KEY
 * KEY_FILE KEY_FILE_MISSING. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_store_rotate(varde_store *store, const uint8_t *new_key,
                                                     size_t new_key_size, varde_error **err);

/* --- The host's own ledger ------------------------------------------------------------------------------ */

/* The rules for one data controller, without a store: the host keeps the rows in its own database, in its own
 * transactions. Another key than the one that rows were sealed with shows as TAMPERED when they are opened.
 *
 *   key      in, copied; the data key, 32 octets; null: the options say that bodies are not sealed
 *   options  in, copied; engine-options/1
 *   out      out, owned: varde_engine_close
 *   err      out, owned: varde_error_free
 *
 * May be null: key, err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT
 * KEY_LENGTH. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_engine_open(const uint8_t *key, size_t key_size,
                                                    const char *options, size_t options_size,
                                                    varde_engine **out, varde_error **err);

/* Says that the caller is done. Cases that are open keep the engine.
 *
 *   engine  in, given back
 *
 * May be null: engine. Threads: one at a time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_engine_close(varde_engine *engine);

/* Gives the engine the organisation's stream, whole: its profile is what the next calls decide by. Rows older
 * than those that it has are left aside.
 *
 *   engine  in, borrowed
 *   rows    in, copied; rows/1
 *   err     out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT TAMPERED KEY
 * CRYPTO. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_engine_load(varde_engine *engine, const char *rows,
                                                    size_t rows_size, varde_error **err);

/* The stream that a command goes to when it names no case: the new case that it opens. Without a command, the
 * organisation's stream.
 *
 *   engine   in, borrowed
 *   command  in, copied; null: the organisation's stream
 *   out      out, into the caller's memory
 *   err      out, owned: varde_error_free
 *
 * May be null: command, err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_engine_stream(varde_engine *engine, const varde_uuid *command,
                                                      varde_uuid *out, varde_error **err);

/* The id of the command that a message or an envelope is recorded by: the host seeks its outcome row before
 * varde_case_message or varde_case_receive.
 *
 *   engine  in, borrowed
 *   given   in, copied; message/1 or envelope/1
 *   proved  in, by value; of an envelope: 1 when its signature will be looked at, else 0
 *   out     out, into the caller's memory
 *   err     out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_engine_command(varde_engine *engine, const char *given,
                                                       size_t given_size, int32_t proved, varde_uuid *out,
                                                       varde_error **err);

/* Who answers for a need, which agreements bind, what a profile lacks or changes: reads of the organisation,
 * as the engine has it loaded. And a worklist, of the obligation rows that the query brings. Needs no case;
 * before a profile is loaded it answers as well. What is read of a case is KIND here.
 *
 *   engine   in, borrowed
 *   context  in, copied; context/1
 *   query    in, copied; query/1
 *   now      in, by value; instant
 *   answer   out, owned: varde_bytes_free; route/1, agreements/1, profile-lint/1, profile-preview/1 or
 *            worklist/1
 *   err      out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT CONTROLLER.
 * Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_engine_read(varde_engine *engine, const char *context,
                                                    size_t context_size, const char *query,
                                                    size_t query_size, int64_t now, varde_bytes **answer,
                                                    varde_error **err);

/* Does a stream contradict itself, or the head that the host kept of it? On TAMPERED and STALE the report is
 * given as well as the error.
 *
 *   engine  in, borrowed
 *   rows    in, copied; rows/1
 *   head    in, copied; stream-head/1; null: none was kept
 *   depth   in, by value; VARDE_DEPTH_CHAIN or VARDE_DEPTH_DEEP
 *   report  out, owned: varde_bytes_free; verification/1
 *   err     out, owned: varde_error_free
 *
 * May be null: head, err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT TAMPERED
 * STALE. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_engine_verify(varde_engine *engine, const char *rows,
                                                      size_t rows_size, const char *head, size_t head_size,
                                                      int32_t depth, varde_bytes **report,
                                                      varde_error **err);

/* Opens a case, or the organisation's stream, from its rows, all of them from sequence 1; no rows for one
 * that does not exist yet. The row `outcome` is the one with the command's id and ordinal 0, which the host
 * seeks before a report or an act.
 *
 *   engine  in, borrowed
 *   rows    in, copied; rows/1
 *   out     out, owned: varde_case_close
 *   err     out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT TAMPERED KEY
 * CRYPTO. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_case_open(varde_engine *engine, const char *rows, size_t rows_size,
                                                  varde_case **out, varde_error **err);

/* Gives a case back.
 *
 *   case_handle  in, given back
 *
 * May be null: case_handle. Threads: one at a time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_case_close(varde_case *case_handle);

/* Something has happened: computes what a fact comes to and writes nothing. The host commits the batch in its
 * own transaction, or, when its unique indexes refuse it, loads the rows and decides again.
 *
 *   case_handle  in, borrowed
 *   context      in, copied; context/1
 *   fact         in, copied; fact/1
 *   now          in, by value; instant
 *   batch        out, owned: varde_bytes_free; batch/1; without rows unless OK
 *   outcome      out, owned: varde_bytes_free; outcome/1; null after ERASED
 *   err          out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK REPEATED ERASED. Errors: ALWAYS
 * DOCUMENT DECISION. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_case_report(varde_case *case_handle, const char *context,
                                                    size_t context_size, const char *fact,
                                                    size_t fact_size, int64_t now, varde_bytes **batch,
                                                    varde_bytes **outcome, varde_error **err);

/* Something is to be done: as varde_case_report, for a command that a rule may stand against. On CONFIRM and
 * REFUSED the outcome says why and err stays null.
 *
 *   case_handle  in, borrowed
 *   context      in, copied; context/1
 *   command      in, copied; command/1
 *   now          in, by value; instant
 *   batch        out, owned: varde_bytes_free; batch/1; without rows unless OK
 *   outcome      out, owned: varde_bytes_free; outcome/1; null after ERASED
 *   err          out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK CONFIRM REFUSED REPEATED ERASED.
 * Errors: ALWAYS DOCUMENT DECISION. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_case_act(varde_case *case_handle, const char *context,
                                                 size_t context_size, const char *command,
                                                 size_t command_size, int64_t now, varde_bytes **batch,
                                                 varde_bytes **outcome, varde_error **err);

/* As varde_store_message, over the rows that the host loaded: computes the batch and writes nothing. The
 * outcome row that was sought is that of varde_engine_command.
 *
 *   case_handle  in, borrowed
 *   context      in, copied; context/1
 *   message      in, copied; message/1
 *   now          in, by value; instant
 *   batch        out, owned: varde_bytes_free; batch/1; without rows unless OK
 *   outcome      out, owned: varde_bytes_free; outcome/1; null after ERASED
 *   err          out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK REPEATED ERASED. Errors: ALWAYS
 * DOCUMENT DECISION. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_case_message(varde_case *case_handle, const char *context,
                                                     size_t context_size, const char *message,
                                                     size_t message_size, int64_t now, varde_bytes **batch,
                                                     varde_bytes **outcome, varde_error **err);

/* As varde_store_receive, over the rows that the host loaded: computes the batch and writes nothing. The
 * outcome row that was sought is that of varde_engine_command.
 *
 *   case_handle  in, borrowed
 *   context      in, copied; context/1
 *   envelope     in, copied; envelope/1; the octets that the sender signed, unchanged
 *   signature    in, copied; ECDSA P-256 over SHA-256 of these octets, DER
 *   public_key   in, copied; the sender's, as the host has it of that sender: P-256, DER; null: nothing is
 *                proved
 *   now          in, by value; instant
 *   batch        out, owned: varde_bytes_free; batch/1; without rows unless OK
 *   outcome      out, owned: varde_bytes_free; outcome/1; null after ERASED
 *   err          out, owned: varde_error_free
 *
 * May be null: signature, public_key, err. Threads: any thread at the same time. Answers: OK REPEATED ERASED.
 * Errors: ALWAYS DOCUMENT DECISION. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_case_receive(varde_case *case_handle, const char *context,
                                                     size_t context_size, const char *envelope,
                                                     size_t envelope_size, const uint8_t *signature,
                                                     size_t signature_size, const uint8_t *public_key,
                                                     size_t public_key_size, int64_t now,
                                                     varde_bytes **batch, varde_bytes **outcome,
                                                     varde_error **err);

/* As varde_store_envelope, over the rows that the host loaded.
 *
 *   case_handle  in, borrowed
 *   context      in, copied; context/1
 *   query        in, copied; query/1; kind disclosure: a row of the outbox, or who would tell whom what, and
 *                the event
 *   now          in, by value; instant
 *   envelope     out, owned: varde_bytes_free; envelope/1 or, after REFUSED, disclosure/1
 *   err          out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK REFUSED. Errors: ALWAYS DOCUMENT
 * NOT_FOUND CONTROLLER. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_case_envelope(varde_case *case_handle, const char *context,
                                                      size_t context_size, const char *query,
                                                      size_t query_size, int64_t now,
                                                      varde_bytes **envelope, varde_error **err);

/* Derives the duties of the case anew under the organisation that the engine has: for every case after a
 * profile was loaded. The batch is committed as any other; on REPEATED the case rests on that organisation
 * already and the batch is without rows. The engine must have been loaded with the whole stream of the
 * organisation.
 *
 *   case_handle  in, borrowed
 *   context      in, copied; context/1
 *   now          in, by value; instant
 *   batch        out, owned: varde_bytes_free; batch/1; without rows unless OK
 *   outcome      out, owned: varde_bytes_free; outcome/1; null after REPEATED
 *   err          out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK REPEATED. Errors: ALWAYS DOCUMENT
 * DECISION. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_case_rederive(varde_case *case_handle, const char *context,
                                                      size_t context_size, int64_t now,
                                                      varde_bytes **batch, varde_bytes **outcome,
                                                      varde_error **err);

/* As varde_store_read, over the rows that the host loaded. A read of the organisation is answered as by
 * varde_engine_read.
 *
 *   case_handle  in, borrowed
 *   context      in, copied; context/1
 *   query        in, copied; query/1
 *   now          in, by value; instant
 *   answer       out, owned: varde_bytes_free; summary/1, care-plan-view/1 or history/1
 *   err          out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT NOT_FOUND
 * CONTROLLER. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_case_read(varde_case *case_handle, const char *context,
                                                  size_t context_size, const char *query,
                                                  size_t query_size, int64_t now, varde_bytes **answer,
                                                  varde_error **err);

/* Tables and statements for a host ledger, as SQL in sections that begin with a line `-- section <name>`:
 * create, append (takes a batch/1), load (gives a rows/1), head, worklist, outbox, monday and flow.
 *
 *   dialect  in, by value; VARDE_DDL_SQLITE to VARDE_DDL_ORACLE
 *   out      out, owned: varde_bytes_free
 *   err      out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_ddl_write(int32_t dialect, varde_bytes **out, varde_error **err);

/* --- The profile ---------------------------------------------------------------------------------------- */

/* Takes the rows of a spreadsheet into a profile: CSV with a header in Norwegian or English, parted by
 * semicolon, tab or comma, in UTF-8 or Windows-1252. A row with a mistake is left out, with its line and
 * column in the answer. Nothing is stored: load the profile with profile.load.
 *
 *   kind         in, by value; VARDE_IMPORT_SERVICES or VARDE_IMPORT_RESPONSIBILITIES
 *   csv          in, copied; at most 4 MiB and 20000 rows
 *   profile      in, copied; profile/1
 *   context      in, copied; context/1; for the language of the texts
 *   out_profile  out, owned: varde_bytes_free; profile-import/1
 *   err          out, owned: varde_error_free
 *
 * May be null: err. Threads: any thread at the same time. Answers: OK. Errors: ALWAYS DOCUMENT. Since 0.1. */
VARDE_API varde_status VARDE_CALL varde_profile_import(int32_t kind, const uint8_t *csv, size_t csv_size,
                                                       const char *profile, size_t profile_size,
                                                       const char *context, size_t context_size,
                                                       varde_bytes **out_profile, varde_error **err);

#ifdef __cplusplus
}
#endif

#endif
