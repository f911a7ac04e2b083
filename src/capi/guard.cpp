#include "capi/guard.h"

#include <cstring>

#include "base/utf8.h"
#include "capi/status_text.g.h"

namespace varde::capi {
namespace {

constexpr std::size_t kTextOctets = 4096;

const StatusText& text_of(Status status) {
  for (const StatusText& text : kStatusTexts) {
    if (text.status == status) return text;
  }
  return text_of(Status::Internal);
}

std::string error_document(const Error& error) {
  const StatusText& status = text_of(error.status);
  json::Writer out;
  out.begin_object();
  out.name("schema").string("error/1");
  out.name("status").integer(static_cast<std::int32_t>(status.status));
  out.name("name").string(status.name);
  out.name("class").string(status.of_class);
  out.name("what").string(error.what.empty() ? status.text : error.what);
  if (!error.where.empty()) out.name("where").string(error.where);
  out.end_object();
  return out.take();
}

}  // namespace

void CallFrame::note(Status status, std::string what, std::string where) {
  if (!failure_) failure_ = Error{status, std::move(what), std::move(where)};
}

bool CallFrame::given(const char* name, const void* pointer) {
  if (!pointer) note(Status::Argument, "a pointer that may not be null is null", name);
  return pointer != nullptr;
}

void CallFrame::utf8(const char* name, std::string_view text) {
  if (const std::optional<std::size_t> bad = first_bad_octet(text)) {
    note(Status::Utf8, std::string(name) + ": not UTF-8, or a NUL, at this octet", std::to_string(*bad));
  }
}

std::string_view CallFrame::document(const char* name, const char* data, std::size_t size,
                                     std::size_t limit) {
  if (!given(name, data)) return {};
  if (size > limit) {
    note(Status::Limit, "the document is longer than " + std::to_string(limit) + " octets", name);
    return {};
  }
  const std::string_view text(data, size);
  utf8(name, text);
  return text;
}

std::string_view CallFrame::text(const char* name, const char* data) {
  if (!given(name, data)) return {};
  const std::string_view text(data, strnlen(data, kTextOctets + 1));
  if (text.size() > kTextOctets) {
    note(Status::Limit, "the text is longer than " + std::to_string(kTextOctets) + " octets", name);
    return {};
  }
  utf8(name, text);
  return text;
}

std::string_view CallFrame::octets(const char* name, const std::uint8_t* data, std::size_t size,
                                   std::size_t limit) {
  if (!given(name, data)) return {};
  if (size > limit) {
    note(Status::Limit, "more than " + std::to_string(limit) + " octets", name);
    return {};
  }
  return {reinterpret_cast<const char*>(data), size};
}

Key CallFrame::key(const char* name, const std::uint8_t* data, std::size_t size) {
  if (!given(name, data)) return {};
  if (size != Key::kSize) {
    note(Status::KeyLength, "the key is not 32 octets", name);
    return {};
  }
  return Key(std::span<const std::uint8_t, Key::kSize>(data, Key::kSize));
}

void CallFrame::range(const char* name, std::int64_t value, std::int64_t least, std::int64_t most) {
  if (value < least || value > most) {
    note(Status::Argument, "the number is not " + std::to_string(least) + " to " + std::to_string(most),
         name);
  }
}

varde_status CallFrame::answer(const Result<Status>& result) noexcept {
  return result ? static_cast<varde_status>(*result) : fail(result.error());
}

varde_status CallFrame::fail(const Error& error) noexcept {
  for (std::size_t i = 0; i < count_; ++i) outputs_[i].withdraw(outputs_[i].slot);
  if (err_ && !*err_) {
    try {
      give(err_, std::make_shared<Failure>(Failure{error.status, error_document(error)}));
    } catch (...) {
      // Without memory there is no text: the status says it.
      *err_ = nullptr;
    }
  }
  return static_cast<varde_status>(error.status);
}

varde_status CallFrame::fail(Status status, const char* what) noexcept {
  try {
    return fail(Error{status, what, {}});
  } catch (...) {
    return fail(Error{status, {}, {}});
  }
}

Error in_document(const char* name, Error error) {
  const bool of_document = error.status <= Status::Utf8 && error.status >= Status::Kind;
  if (of_document) error.what = std::string(name) + ": " + error.what;
  return error;
}

}  // namespace varde::capi
