// Generated from src/capi/spec/records; do not edit.
#include "codec/parts.g.h"
#include "codec/records.g.h"

namespace varde::codec {

bool read_ledger_row(json::Value value, const Place& at, LedgerRow& out) {
  static constexpr std::string_view kNames[] = {
      "stream", "sequence", "command", "ordinal", "kind", "schema", "recorded", "pack", "rules",
      "organisation", "commitment", "previous", "hash", "sealed", "key", "body"};
  static constexpr Shape kShape{kNames, 0x1fff, 0xe000};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_uuid(given, here, out.stream);
      case 1: return read_sequence(given, here, out.sequence);
      case 2: return read_uuid(given, here, out.command);
      case 3: return read_ordinal(given, here, out.ordinal);
      case 4: return read_tag(given, here, out.kind);
      case 5: return read_tag(given, here, out.schema);
      case 6: return read_reckoned_instant(given, here, out.recorded);
      case 7: return read_digest(given, here, out.pack);
      case 8: return read_revision(given, here, out.rules);
      case 9: return read_sequence(given, here, out.organisation);
      case 10: return read_digest(given, here, out.commitment);
      case 11: return read_digest(given, here, out.previous);
      case 12: return read_digest(given, here, out.hash);
      case 13: return read_flag(given, here, filled(out.body).sealed);
      case 14: return read_row_key(given, here, filled(out.body).key);
      case 15: return read_row_body(given, here, filled(out.body).octets);
      default: return false;
    }
  });
}

void write_ledger_row(json::Writer& out, const LedgerRow& in) {
  out.begin_object();
  out.name("stream");
  write_uuid(out, in.stream);
  out.name("sequence").integer(in.sequence);
  out.name("command");
  write_uuid(out, in.command);
  out.name("ordinal").integer(in.ordinal);
  out.name("kind").string(in.kind);
  out.name("schema").string(in.schema);
  out.name("recorded");
  write_instant(out, in.recorded);
  out.name("pack");
  write_digest(out, in.pack);
  out.name("rules").integer(in.rules);
  out.name("organisation").integer(in.organisation);
  out.name("commitment");
  write_digest(out, in.commitment);
  out.name("previous");
  write_digest(out, in.previous);
  out.name("hash");
  write_digest(out, in.hash);
  if (in.body) out.name("sealed").integer(in.body->sealed);
  if (in.body) {
    out.name("key");
    write_octets(out, in.body->key);
  }
  if (in.body) {
    out.name("body");
    write_octets(out, in.body->octets);
  }
  out.end_object();
}

bool read_index_rows(json::Value value, const Place& at, IndexRows& out) {
  static constexpr std::string_view kNames[] = {"obligations", "responsibilities", "outbox"};
  static constexpr Shape kShape{kNames, 0x7};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_array(given, here, 0, 100000, out.obligations, read_obligation);
      case 1: return read_array(given, here, 0, 100000, out.responsibilities, read_responsibility);
      case 2: return read_array(given, here, 0, 100000, out.outbox, read_notice);
      default: return false;
    }
  });
}

void write_index_rows(json::Writer& out, const IndexRows& in) {
  out.begin_object();
  out.name("obligations");
  write_array(out, in.obligations, write_obligation);
  out.name("responsibilities");
  write_array(out, in.responsibilities, write_responsibility);
  out.name("outbox");
  write_array(out, in.outbox, write_notice);
  out.end_object();
}

bool read_rows(json::Value value, const Place& at, StreamRows& out) {
  static constexpr std::string_view kNames[] = {"schema", "stream", "rows", "outcome"};
  static constexpr Shape kShape{kNames, 0x7};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "rows/1");
      case 1: return read_uuid(given, here, out.stream);
      case 2: return read_array(given, here, 0, 100000, out.rows, read_ledger_row);
      case 3: return read_ledger_row(given, here, out.outcome.emplace());
      default: return false;
    }
  });
}

void write_rows(json::Writer& out, const StreamRows& in) {
  out.begin_object();
  out.name("schema").string("rows/1");
  out.name("stream");
  write_uuid(out, in.stream);
  out.name("rows");
  write_array(out, in.rows, write_ledger_row);
  if (in.outcome) {
    out.name("outcome");
    write_ledger_row(out, *in.outcome);
  }
  out.end_object();
}

bool read_batch(json::Value value, const Place& at, Batch& out) {
  static constexpr std::string_view kNames[] = {"schema", "stream", "expected", "rows", "erase", "index"};
  static constexpr Shape kShape{kNames, 0x3f};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "batch/1");
      case 1: return read_uuid(given, here, out.stream);
      case 2: return read_sequence(given, here, out.expected);
      case 3: return read_array(given, here, 0, 100000, out.rows, read_ledger_row);
      case 4: return read_array(given, here, 0, 100000, out.erase, read_sequence<std::int64_t>);
      case 5: return read_index_rows(given, here, out.index);
      default: return false;
    }
  });
}

void write_batch(json::Writer& out, const Batch& in) {
  out.begin_object();
  out.name("schema").string("batch/1");
  out.name("stream");
  write_uuid(out, in.stream);
  out.name("expected").integer(in.expected);
  out.name("rows");
  write_array(out, in.rows, write_ledger_row);
  out.name("erase");
  write_array(out, in.erase, write_integer);
  out.name("index");
  write_index_rows(out, in.index);
  out.end_object();
}

bool read_head(json::Value value, const Place& at, StoreHead& out) {
  static constexpr std::string_view kNames[] = {"schema", "commit", "hash"};
  static constexpr Shape kShape{kNames, 0x7};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "head/1");
      case 1: return read_sequence(given, here, out.commit);
      case 2: return read_digest(given, here, out.hash);
      default: return false;
    }
  });
}

void write_head(json::Writer& out, const StoreHead& in) {
  out.begin_object();
  out.name("schema").string("head/1");
  out.name("commit").integer(in.commit);
  out.name("hash");
  write_digest(out, in.hash);
  out.end_object();
}

bool read_stream_head(json::Value value, const Place& at, StreamHead& out) {
  static constexpr std::string_view kNames[] = {"schema", "sequence", "hash"};
  static constexpr Shape kShape{kNames, 0x7};
  return read_object(value, at, kShape, [&](std::size_t member, json::Value given, const Place& here) {
    switch (member) {
      case 0: return read_constant(given, here, "stream-head/1");
      case 1: return read_sequence(given, here, out.sequence);
      case 2: return read_digest(given, here, out.hash);
      default: return false;
    }
  });
}

void write_stream_head(json::Writer& out, const StreamHead& in) {
  out.begin_object();
  out.name("schema").string("stream-head/1");
  out.name("sequence").integer(in.sequence);
  out.name("hash");
  write_digest(out, in.hash);
  out.end_object();
}

void write_verification(json::Writer& out, const Verification& in) {
  out.begin_object();
  out.name("schema").string("verification/1");
  out.name("answer").string(in.answer);
  out.name("commits").integer(in.commits);
  out.name("streams").integer(in.streams);
  out.name("rows").integer(in.rows);
  out.name("erased").integer(in.erased);
  out.name("pages").integer(in.pages);
  out.name("refolded").integer(in.refolded);
  if (in.head) {
    out.name("head");
    write_head(out, *in.head);
  }
  if (in.stream_head) {
    out.name("stream_head");
    write_stream_head(out, *in.stream_head);
  }
  out.name("faults");
  write_array(out, in.faults, write_fault);
  out.end_object();
}

void write_fault(json::Writer& out, const Verification::Fault& in) {
  out.begin_object();
  out.name("what").string(in.what);
  if (in.stream) {
    out.name("stream");
    write_uuid(out, *in.stream);
  }
  if (in.sequence) out.name("sequence").integer(*in.sequence);
  if (in.commit) out.name("commit").integer(*in.commit);
  out.end_object();
}

}  // namespace varde::codec

namespace varde {

Result<StreamRows> read_rows(std::string_view json, const json::Limits& limits) {
  return codec::read_document<StreamRows>(json, limits, "rows/1",
      codec::read_rows);
}
std::string write_rows(const StreamRows& value) {
  json::Writer out;
  codec::write_rows(out, value);
  return out.take();
}

Result<Batch> read_batch(std::string_view json, const json::Limits& limits) {
  return codec::read_document<Batch>(json, limits, "batch/1",
      codec::read_batch);
}
std::string write_batch(const Batch& value) {
  json::Writer out;
  codec::write_batch(out, value);
  return out.take();
}

Result<StoreHead> read_head(std::string_view json, const json::Limits& limits) {
  return codec::read_document<StoreHead>(json, limits, "head/1",
      codec::read_head);
}
std::string write_head(const StoreHead& value) {
  json::Writer out;
  codec::write_head(out, value);
  return out.take();
}

Result<StreamHead> read_stream_head(std::string_view json, const json::Limits& limits) {
  return codec::read_document<StreamHead>(json, limits, "stream-head/1",
      codec::read_stream_head);
}
std::string write_stream_head(const StreamHead& value) {
  json::Writer out;
  codec::write_stream_head(out, value);
  return out.take();
}

std::string write_verification(const Verification& value) {
  json::Writer out;
  codec::write_verification(out, value);
  return out.take();
}

}  // namespace varde
