// What others tell, in messages and envelopes, and what they are told: over the store, and over a host's
// rows.
#include <algorithm>
#include <utility>

#include "app/messages.h"
#include "capi/callers.h"
#include "capi/guard.h"
#include "capi/host_calls.h"
#include "codec/records.g.h"

using namespace varde;
using namespace varde::capi;

namespace {

// The octets of an optional input; null is none.
ByteView taken(CallFrame& call, const char* name, const uint8_t* data, size_t size) {
  return data ? view_of(call.octets(name, data, size)) : ByteView{};
}

// A signature without a key proves nothing, and a key without one is looked at and found wanting.
struct GivenEnvelope {
  const char* envelope;
  size_t envelope_size;
  const uint8_t* signature;
  size_t signature_size;
  const uint8_t* public_key;
  size_t public_key_size;
};
SignedEnvelope read_given(CallFrame& call, const GivenEnvelope& given) {
  return {call.document("envelope", given.envelope, given.envelope_size),
          taken(call, "signature", given.signature, given.signature_size),
          taken(call, "public_key", given.public_key, given.public_key_size)};
}

// An error's place lies in the envelope, but for what is wrong with its signature and key.
Error in_envelope(const Error& error) {
  const bool place = error.where.empty() || error.where.front() == '/';
  return place ? in_document("envelope", error) : error;
}

}  // namespace

extern "C" {

varde_status VARDE_CALL varde_store_message(varde_store* store, const char* context, size_t context_size,
                                            const char* message, size_t message_size, int64_t now,
                                            varde_bytes** outcome, varde_error** err) {
  return settle("message", "outcome", &CaseBook::take_message, store, context, context_size, message,
                message_size, now, outcome, err);
}

varde_status VARDE_CALL varde_store_receive(varde_store* store, const char* context, size_t context_size,
                                            const varde_uuid* in_case, const char* envelope,
                                            size_t envelope_size, const uint8_t* signature,
                                            size_t signature_size, const uint8_t* public_key,
                                            size_t public_key_size, int64_t now, varde_bytes** outcome,
                                            varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("outcome", outcome);
    const std::shared_ptr<Store> held = store_of(call, store);
    const std::string_view by = call.document("context", context, context_size);
    call.given("in_case", in_case);
    const SignedEnvelope came =
        read_given(call, {envelope, envelope_size, signature, signature_size, public_key, public_key_size});
    if (call.failed()) return call.failure();
    if (const Result<Context> caller = read_caller(held->book.engine(), by); !caller) return caller.error();
    Uuid stream{};
    std::copy_n(in_case->octet, stream.size(), stream.begin());
    Result<Answered> answered = held->book.take_envelope(by, stream, came, Instant{now});
    if (!answered) return in_envelope(answered.error());
    if (answered->answer != Status::Erased) call.give(outcome, std::move(answered->outcome));
    return answered->answer;
  });
}

varde_status VARDE_CALL varde_store_envelope(varde_store* store, const char* context, size_t context_size,
                                             const char* query, size_t query_size, int64_t now,
                                             varde_bytes** envelope, varde_error** err) {
  return settle("query", "envelope", &CaseBook::write_envelope, store, context, context_size, query,
                query_size, now, envelope, err);
}

varde_status VARDE_CALL varde_engine_command(varde_engine* engine, const char* given, size_t given_size,
                                             int32_t proved, varde_uuid* out, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    if (call.given("out", out)) *out = varde_uuid{};
    const std::shared_ptr<Engine> held = call.handle("engine", engine);
    const std::string_view text = call.document("given", given, given_size);
    call.range("proved", proved, 0, 1);
    if (call.failed()) return call.failure();
    Uuid command{};
    if (const Result<Envelope> envelope = read_envelope(text)) {
      command = envelope_command(*envelope, proved == 1);
    } else {
      const Result<Message> message = read_message(text);
      if (!message) return in_document("given", message.error());
      command = message_command(held->controller(), *message);
    }
    std::copy_n(command.begin(), command.size(), out->octet);
    return Status::Ok;
  });
}

varde_status VARDE_CALL varde_case_message(varde_case* case_handle, const char* context, size_t context_size,
                                           const char* message, size_t message_size, int64_t now,
                                           varde_bytes** batch, varde_bytes** outcome, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("batch", batch);
    call.out("outcome", outcome);
    const std::shared_ptr<OpenCase> opened_case = call.handle("case_handle", case_handle);
    const std::string_view who = call.document("context", context, context_size);
    const std::string_view what = call.document("message", message, message_size);
    if (call.failed()) return call.failure();
    const Engine& engine = *opened_case->engine;
    const Result<Context> by = read_caller(engine, who);
    if (!by) return by.error();
    const Result<Message> read = read_message(what);
    if (!read) return in_document("message", read.error());
    if (read->stream != opened_case->known.stream)
      return fail(Status::NotFound, "message: another case is open", "/case");
    const Uuid command = message_command(engine.controller(), *read);
    if (const Result<void> meant = check_outcome(*opened_case, command); !meant) return meant.error();
    Result<Computed> computed =
        engine.take(opened_case->known, opened_case->outcome, *by, *read, Instant{now});
    if (!computed) return in_document("message", computed.error());
    return give_computed(call, *opened_case, *computed, batch, outcome);
  });
}

varde_status VARDE_CALL varde_case_receive(varde_case* case_handle, const char* context, size_t context_size,
                                           const char* envelope, size_t envelope_size,
                                           const uint8_t* signature, size_t signature_size,
                                           const uint8_t* public_key, size_t public_key_size, int64_t now,
                                           varde_bytes** batch, varde_bytes** outcome, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("batch", batch);
    call.out("outcome", outcome);
    const std::shared_ptr<OpenCase> opened_case = call.handle("case_handle", case_handle);
    const std::string_view who = call.document("context", context, context_size);
    const SignedEnvelope came =
        read_given(call, {envelope, envelope_size, signature, signature_size, public_key, public_key_size});
    if (call.failed()) return call.failure();
    const Engine& engine = *opened_case->engine;
    const Result<Context> by = read_caller(engine, who);
    if (!by) return by.error();
    const std::shared_ptr<const Organisation> organisation = engine.organisation();
    const Result<EnvelopeReceived> received = opened(came, organisation->basis());
    if (!received) return in_envelope(received.error());
    const Uuid command = envelope_command(received->envelope, received->verified);
    if (const Result<void> meant = check_outcome(*opened_case, command); !meant) return meant.error();
    Result<Computed> computed =
        engine.take(opened_case->known, opened_case->outcome, *by, *received, Instant{now});
    if (!computed) return in_envelope(computed.error());
    return give_computed(call, *opened_case, *computed, batch, outcome);
  });
}

varde_status VARDE_CALL varde_case_envelope(varde_case* case_handle, const char* context, size_t context_size,
                                            const char* query, size_t query_size, int64_t now,
                                            varde_bytes** envelope, varde_error** err) {
  return guard(err, [&](CallFrame& call) -> Result<Status> {
    call.out("envelope", envelope);
    const std::shared_ptr<OpenCase> opened_case = call.handle("case_handle", case_handle);
    const std::string_view who = call.document("context", context, context_size);
    const std::string_view what = call.document("query", query, query_size);
    if (call.failed()) return call.failure();
    const Result<Context> by = read_caller(*opened_case->engine, who);
    if (!by) return by.error();
    const Result<Query> read = read_query(what);
    if (!read) return in_document("query", read.error());
    if (read->stream != opened_case->known.stream)
      return fail(Status::NotFound, "query: another case is open", "/case");
    Result<Written> written = opened_case->engine->write(opened_case->known, *by, *read, Instant{now});
    if (!written) return in_document("query", written.error());
    call.give(envelope, std::move(written->text));
    return written->answer;
  });
}

}  // extern "C"
