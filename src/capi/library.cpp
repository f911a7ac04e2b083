// What the library says of itself.
#include "app/organisation.h"
#include "base/crypto.h"
#include "capi/ddl.h"
#include "capi/guard.h"
#include "capi/schemas.g.h"
#include "capi/status_text.g.h"

using namespace varde;
using namespace varde::capi;

namespace {

#if defined(__clang__)
constexpr char kCompiler[] = "Clang " __clang_version__;
#elif defined(__GNUC__)
constexpr char kCompiler[] = "GCC " __VERSION__;
#else
constexpr char kCompiler[] = "unknown";
#endif

Result<std::string> build_info() {
  const Result<std::shared_ptr<const CompiledPack>> compiled = compiled_pack();
  if (!compiled) return compiled.error();
  json::Writer out;
  out.begin_object();
  out.name("version").string(VARDE_VERSION);
  out.name("abi").begin_object();
  out.name("epoch").integer(VARDE_ABI_EPOCH).name("minor").integer(VARDE_ABI_MINOR).end_object();
  out.name("compiler").string(kCompiler);
  out.name("sqlcipher").string(VARDE_SQLCIPHER);
  out.name("openssl").string(crypto_library());
  out.name("rule_pack").begin_object();
  out.name("id").string((*compiled)->pack.id).name("digest").string(to_hex((*compiled)->digest)).end_object();
  out.name("schemas").begin_array();
  for (const char* schema : kSchemas) out.string(schema);
  out.end_array();
  out.end_object();
  return out.take();
}

std::span<const std::string_view> ddl_of(int32_t dialect) {
  switch (dialect) {
    case VARDE_DDL_SQLITE:
      return kSqliteDdl;
    case VARDE_DDL_POSTGRESQL:
      return kPostgresqlDdl;
    case VARDE_DDL_SQLSERVER:
      return kSqlserverDdl;
    default:
      return kOracleDdl;
  }
}

}  // namespace

extern "C" {

varde_status VARDE_CALL varde_abi_version(uint32_t* out) {
  return guard(nullptr, [&](CallFrame& call) -> Result<Status> {
    if (!call.given("out", out)) return call.failure();
    *out = static_cast<uint32_t>(VARDE_ABI_EPOCH) << 16 | VARDE_ABI_MINOR;
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_build_info(varde_bytes** out, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("out", out);
    if (call.failed()) return call.failure();
    Result<std::string> text = build_info();
    if (!text) return text.error();
    call.give(out, *std::move(text));
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_status_name(int32_t status, const char** out) {
  return guard(nullptr, [&](CallFrame& call) -> Result<Status> {
    if (!call.given("out", out)) return call.failure();
    *out = nullptr;
    for (const StatusText& text : kStatusTexts) {
      if (static_cast<int32_t>(text.status) == status) *out = text.name;
    }
    if (!*out) return Error{Status::Argument, {}, {}};
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_handles_live(int64_t* out) {
  return guard(nullptr, [&](CallFrame& call) -> Result<Status> {
    if (!call.given("out", out)) return call.failure();
    *out = Handles::of_process().live();
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_ddl_write(int32_t dialect, varde_bytes** out, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("out", out);
    call.range("dialect", dialect, VARDE_DDL_SQLITE, VARDE_DDL_ORACLE);
    if (call.failed()) return call.failure();
    std::string text;
    for (const std::string_view line : ddl_of(dialect)) text += line;
    call.give(out, std::move(text));
    return Status::Ok;
  });
}

}  // extern "C"
