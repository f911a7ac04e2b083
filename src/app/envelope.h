// Envelopes: what another body tells of one event comes in, and what it may be told of one goes out.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/case.h"
#include "app/render.h"
#include "model/answer.h"
#include "model/envelope.h"

namespace varde {

// An envelope as it came: the octets that were signed, the signature over them (ECDSA P-256 over SHA-256,
// DER) and the sender's public key (DER), as the host has it of that sender. Without a key nothing is proved.
struct SignedEnvelope {
  std::string_view octets;
  ByteView signature;
  ByteView public_key;
  bool has_key() const { return !public_key.empty(); }
};

// The command that an envelope is recorded by: the same again is the same command. One that nobody proved has
// a name of its own, so that it never stands in the way of the one that is proved.
Uuid envelope_command(const Envelope& envelope, bool verified);

// The envelope, when its signature stands and it is for us.
// Status::Value for a signature that does not stand or a key that is none, Status::Controller when it is for
// somebody else or says that it comes from ourselves.
Result<EnvelopeReceived> opened(const SignedEnvelope& given, const Basis& basis);
// The fact that it came, of a case that the host has found.
Fact fact_of(const EnvelopeReceived& received, const Uuid& stream);

// What is told of the event that the query names to the receiver in its question, or of a row of the outbox
// (`item` alone): cut to what may be told now. Nothing when nothing may. An event that was taken back is told
// as such, and so is a consent that was: to those who were told before, and to nobody else. Status::NotFound
// when there is no such event or row, Status::Kind when its kind is never told in an envelope.
Result<std::optional<Envelope>> envelope_of(const Case& known, const Query& query, const Basis& basis,
                                            const Texts& texts, Instant now);

// envelope/1 in the octets that the host signs. Where nothing may be told, Status::Refused and disclosure/1,
// which says why.
struct Written {
  Status answer = Status::Ok;
  std::string text;
};
Result<Written> write_envelope_of(const Case& known, const Query& query, const Basis& basis,
                                  Language language, Instant now);

}  // namespace varde
