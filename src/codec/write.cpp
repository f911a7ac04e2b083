#include "codec/write.h"

namespace varde::codec {

void write_uuid(json::Writer& out, const Uuid& id) { out.string(to_text(id)); }
void write_date(json::Writer& out, CivilDate date) { out.string(to_text(date)); }
void write_partial_date(json::Writer& out, const PartialDate& date) { out.string(to_text(date)); }
void write_digest(json::Writer& out, const Digest& digest) { out.string(to_hex(digest)); }
void write_octets(json::Writer& out, const Bytes& octets) { out.string(to_base64(octets)); }

void write_moment(json::Writer& out, const Moment& moment) {
  if (const Instant* instant = std::get_if<Instant>(&moment.value)) {
    write_instant(out, *instant);
  } else {
    write_partial_date(out, std::get<PartialDate>(moment.value));
  }
}

}  // namespace varde::codec
