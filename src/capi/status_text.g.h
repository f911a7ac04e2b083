// Generated from src/capi/spec/status.toml; do not edit.
#pragma once

#include <array>

#include "base/status.g.h"

namespace varde::capi {

struct StatusText {
  Status status;
  const char* name;
  const char* of_class;
  const char* text;
};

inline constexpr std::array<StatusText, 42> kStatusTexts{{
    {Status::Ok, "OK", "answer",
     "Done."},
    {Status::Done, "DONE", "answer",
     "There is no further page."},
    {Status::Confirm, "CONFIRM", "answer",
     "Nothing was saved: the outcome lists what must be confirmed with a reason; give the same command again with the confirmations."},
    {Status::Refused, "REFUSED", "answer",
     "Nothing was saved: a rule blocks this act of ours; the outcome says which and why."},
    {Status::Repeated, "REPEATED", "answer",
     "The command had been carried out before; its stored outcome is given and nothing was changed."},
    {Status::Erased, "ERASED", "answer",
     "The command had been carried out before and its outcome has been erased; it does not run again."},
    {Status::Argument, "ARGUMENT", "bug",
     "A pointer that may not be null is null, or a number is out of its range."},
    {Status::Handle, "HANDLE", "bug",
     "The handle is of another kind, was given back, or was never ours."},
    {Status::Utf8, "UTF8", "input",
     "The text is not UTF-8, or holds a NUL."},
    {Status::Json, "JSON", "input",
     "The document is not JSON as RFC 8259 has it, or names a member twice."},
    {Status::Limit, "LIMIT", "input",
     "The document is too large or too deep."},
    {Status::Member, "MEMBER", "input",
     "The document has a member that its schema does not know."},
    {Status::Missing, "MISSING", "input",
     "The document lacks a member that its schema asks for."},
    {Status::Type, "TYPE", "input",
     "A member has another type than its schema says, or is null."},
    {Status::Value, "VALUE", "input",
     "A member's value is outside of what its schema allows."},
    {Status::Date, "DATE", "input",
     "A date or an instant does not exist."},
    {Status::Kind, "KIND", "input",
     "The schema or the kind of the document is not one that this call takes."},
    {Status::UnknownService, "UNKNOWN_SERVICE", "input",
     "The profile has no service with that id; a fact may name such a service, an act of ours may not."},
    {Status::NotFound, "NOT_FOUND", "input",
     "There is no such case, event or consent."},
    {Status::Conflict, "CONFLICT", "retry",
     "The case has moved on since it was read: load it and decide again."},
    {Status::CommandDiffers, "COMMAND_DIFFERS", "input",
     "A command with this id and another content has been carried out before."},
    {Status::Controller, "CONTROLLER", "input",
     "The call names another data controller than the one that holds the case."},
    {Status::Behind, "BEHIND", "retry",
     "The organisation has moved on since this engine read it: load its new rows."},
    {Status::KeyLength, "KEY_LENGTH", "key",
     "The key is not 32 octets."},
    {Status::Key, "KEY", "key",
     "The key does not open the key file; nothing was touched."},
    {Status::KeyFileMissing, "KEY_FILE_MISSING", "key",
     "There is a database and no key file beside it."},
    {Status::KeyFile, "KEY_FILE", "key",
     "The key file is torn or is no key file; nothing was touched."},
    {Status::NotDatabase, "NOT_DATABASE", "file",
     "The file is no database of ours, or not under this key."},
    {Status::Truncated, "TRUNCATED", "file",
     "The file is shorter than a database of ours can be, or than it says of itself."},
    {Status::Newer, "NEWER", "file",
     "A newer version of the library wrote this; this version may not change it."},
    {Status::Format, "FORMAT", "file",
     "The tables are not those that this format number names."},
    {Status::Cipher, "CIPHER", "bug",
     "The database engine that answers does not encrypt; nothing was written."},
    {Status::Tampered, "TAMPERED", "tampering",
     "The stored record contradicts its own chain or seals."},
    {Status::Stale, "STALE", "tampering",
     "The record is older than the head that the host kept: something was put back."},
    {Status::Busy, "BUSY", "retry",
     "Another writer held the record for longer than the time allowed."},
    {Status::Path, "PATH", "file",
     "The path cannot be opened or created, or lies on a network file system."},
    {Status::Io, "IO", "file",
     "The system reported a failure of reading or writing."},
    {Status::Full, "FULL", "file",
     "The disk is full; nothing was saved."},
    {Status::Memory, "MEMORY", "retry",
     "There was not enough memory. The same command can be given again: nothing is done twice."},
    {Status::Cancelled, "CANCELLED", "retry",
     "The progress callback asked to stop."},
    {Status::Crypto, "CRYPTO", "bug",
     "The system's cryptography reported a failure."},
    {Status::Internal, "INTERNAL", "bug",
     "A fault of this library. The same command can be given again: nothing is done twice."},
}};

}  // namespace varde::capi
