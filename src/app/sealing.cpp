#include "app/sealing.h"

#include <algorithm>
#include <cstring>

namespace varde {
namespace {

void put_u64(Bytes& out, std::uint64_t value) {
  for (int shift = 56; shift >= 0; shift -= 8) out.push_back(static_cast<std::uint8_t>(value >> shift));
}
void put_octets(Bytes& out, ByteView octets) { out.insert(out.end(), octets.begin(), octets.end()); }
void put_part(Bytes& out, std::string_view text) {
  put_u64(out, text.size());
  put_octets(out, view_of(text));
}
void put_uuid(Bytes& out, const Uuid& id) { put_octets(out, ByteView(id.data, 16)); }

// What a row says of itself, and what its body is bound to.
Bytes header_of(const LedgerRow& row) {
  Bytes out;
  out.reserve(192);
  put_part(out, "varde-row-1");
  put_uuid(out, row.stream);
  put_u64(out, static_cast<std::uint64_t>(row.sequence));
  put_uuid(out, row.command);
  put_u64(out, static_cast<std::uint64_t>(row.ordinal));
  put_part(out, row.kind);
  put_part(out, row.schema);
  put_u64(out, static_cast<std::uint64_t>(row.recorded.us));
  put_octets(out, row.pack);
  put_u64(out, static_cast<std::uint64_t>(row.rules));
  put_u64(out, static_cast<std::uint64_t>(row.organisation));
  return out;
}

// The place that a wrapped key belongs to.
Bytes place_of(const LedgerRow& row) {
  Bytes out;
  put_part(out, "varde-entry-key-1");
  put_uuid(out, row.stream);
  put_u64(out, static_cast<std::uint64_t>(row.sequence));
  return out;
}

// The same two of a page of the log. Which page it is, the commit says.
Bytes header_of(const LogPage& page) {
  Bytes out;
  put_part(out, "varde-log-page-1");
  put_u64(out, static_cast<std::uint64_t>(page.recorded.us));
  put_u64(out, static_cast<std::uint64_t>(page.count));
  put_u64(out, static_cast<std::uint64_t>(page.decided));
  return out;
}
Bytes place_of(const LogPage& page) {
  Bytes out;
  put_part(out, "varde-log-key-1");
  put_octets(out, header_of(page));
  return out;
}

template <class Row>
Result<SealedBody> seal_body(const Key& data_key, ByteView body, const Row& row) {
  std::array<std::uint8_t, Key::kSize + 2 * kNonceSize> random;
  if (Result<void> drawn = random_octets(random); !drawn) return drawn.error();
  const Key own(std::span<const std::uint8_t, Key::kSize>(random.data(), Key::kSize));
  Nonce for_body, for_key;
  std::copy_n(random.data() + Key::kSize, kNonceSize, for_body.data());
  std::copy_n(random.data() + Key::kSize + kNonceSize, kNonceSize, for_key.data());
  wipe(random.data(), random.size());
  Result<Bytes> octets = seal(own, for_body, header_of(row), body);
  if (!octets) return octets.error();
  Result<Bytes> key = seal(data_key, for_key, place_of(row), own.view());
  if (!key) return key.error();
  return SealedBody{true, *std::move(key), *std::move(octets)};
}

Result<SealedBody> salt_body(ByteView body) {
  SealedBody plain;
  plain.sealed = false;
  plain.key.resize(Key::kSize);
  if (Result<void> drawn = random_octets(plain.key); !drawn) return drawn.error();
  plain.octets.assign(body.begin(), body.end());
  return plain;
}

template <class Row>
Result<SealedBody> close_body(const Sealing& sealing, ByteView body, const Row& row) {
  return sealing.data_key ? seal_body(*sealing.data_key, body, row) : salt_body(body);
}

Error tampered(const LedgerRow& row) {
  return fail(Status::Tampered, "the body of a row contradicts its commitment or seal",
              "sequence " + std::to_string(row.sequence));
}
Error tampered(const LogPage& page) {
  return fail(Status::Tampered, "the body of a page contradicts its commitment or seal",
              "page " + std::to_string(page.number));
}

template <class Row>
Result<Bytes> open_sealed(const Sealing& sealing, const SealedBody& body, const Row& row) {
  if (commitment_of(body) != row.commitment) return tampered(row);
  if (!body.sealed) return body.octets;
  if (!sealing.data_key) return fail(Status::Key, "a body is sealed and there is no key");
  Result<Bytes> own = unseal(*sealing.data_key, place_of(row), body.key);
  if (!own || own->size() != Key::kSize) return tampered(row);
  const Key key(std::span<const std::uint8_t, Key::kSize>(own->data(), Key::kSize));
  wipe(own->data(), own->size());
  Result<Bytes> plain = unseal(key, header_of(row), body.octets);
  if (!plain) return tampered(row);
  return plain;
}

}  // namespace

Digest commitment_of(const SealedBody& body) {
  Sha256 hash;
  if (body.sealed) return hash.add("varde-sealed-1").add_part(body.octets).digest();
  return hash.add("varde-plain-1").add_part(body.key).add_part(body.octets).digest();
}

Digest row_hash(const LedgerRow& row) {
  return Sha256()
      .add(ByteView(header_of(row)))
      .add(ByteView(row.commitment))
      .add(ByteView(row.previous))
      .digest();
}

Digest page_hash(const LogPage& page) {
  return Sha256().add(ByteView(header_of(page))).add(ByteView(page.commitment)).digest();
}

Result<void> close_row(const Sealing& sealing, std::string_view body, LedgerRow& row) {
  Result<SealedBody> closed = close_body(sealing, view_of(body), row);
  if (!closed) return closed.error();
  row.commitment = commitment_of(*closed);
  row.body = *std::move(closed);
  row.hash = row_hash(row);
  return {};
}

Result<std::optional<std::string>> open_body(const Sealing& sealing, const LedgerRow& row) {
  if (!row.body) return std::optional<std::string>();
  Result<Bytes> plain = open_sealed(sealing, *row.body, row);
  if (!plain) return plain.error();
  std::string text(text_of(*plain));
  wipe(plain->data(), plain->size());
  return std::optional(std::move(text));
}

Result<void> close_page(const Sealing& sealing, ByteView body, LogPage& page) {
  Result<SealedBody> closed = close_body(sealing, body, page);
  if (!closed) return closed.error();
  page.commitment = commitment_of(*closed);
  page.body = *std::move(closed);
  page.hash = page_hash(page);
  return {};
}

Result<Bytes> open_page(const Sealing& sealing, const LogPage& page) {
  return open_sealed(sealing, page.body, page);
}

}  // namespace varde
