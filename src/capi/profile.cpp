// A profile out of a spreadsheet.
#include "app/profile_import.h"
#include "capi/guard.h"
#include "codec/records.g.h"

using namespace varde;
using namespace varde::capi;

extern "C" {

varde_status VARDE_CALL varde_profile_import(int32_t kind, const uint8_t* csv, size_t csv_size,
                                             const char* profile, size_t profile_size, const char* context,
                                             size_t context_size, varde_bytes** out_profile,
                                             varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("out_profile", out_profile);
    call.range("kind", kind, VARDE_IMPORT_SERVICES, VARDE_IMPORT_RESPONSIBILITIES);
    const std::string_view sheet = call.octets("csv", csv, csv_size);
    const std::string_view into = call.document("profile", profile, profile_size);
    const std::string_view who = call.document("context", context, context_size);
    if (call.failed()) return call.failure();
    const Result<Context> by = read_context(who);
    if (!by) return in_document("context", by.error());
    Result<Profile> given = read_profile(into);
    if (!given) return in_document("profile", given.error());
    const Result<std::shared_ptr<const Organisation>> none = organisation_from(by->controller, nullptr);
    if (!none) return none.error();
    const Result<ProfileImport> read = import_profile(static_cast<ImportKind>(kind), sheet, *std::move(given),
                                                      (*none)->basis(), by->language);
    if (!read) return in_document("csv", read.error());
    call.give(out_profile, write_profile_import(*read));
    return Status::Ok;
  });
}

}  // extern "C"
