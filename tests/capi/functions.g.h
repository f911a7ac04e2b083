// Generated from src/capi/spec/functions.toml; do not edit.
// clang-format off
#pragma once

#include "capi/parameters.h"

// Calls visit(name, function, parameters...) for every function of the interface.
template <class Visit>
void each_function(const Visit& visit) {
  using namespace parameters;
  visit("varde_abi_version", varde_abi_version, Out<uint32_t>{"out"});
  visit("varde_build_info", varde_build_info, Owned<varde_bytes>{"out"}, Err{"err", Null::Taken});
  visit("varde_status_name", varde_status_name, Value<std::int32_t>{"status", 1}, Out<const char*>{"out"});
  visit("varde_handles_live", varde_handles_live, Out<int64_t>{"out"});
  visit("varde_bytes_view", varde_bytes_view, Given<varde_bytes>{"bytes"}, View{"data"});
  visit("varde_bytes_free", varde_bytes_free, GivenBack<varde_bytes>{"bytes", Null::Taken});
  visit("varde_error_view", varde_error_view, Given<varde_error>{"error"}, View{"data"});
  visit("varde_error_status", varde_error_status, Given<varde_error>{"error"}, Out<int32_t>{"out"});
  visit("varde_error_free", varde_error_free, GivenBack<varde_error>{"error", Null::Taken});
  visit("varde_store_open", varde_store_open, Text{"path"}, KeyOctets{"key"}, Document{"options"},
        Owned<varde_store>{"out"}, Err{"err", Null::Taken});
  visit("varde_store_close", varde_store_close, GivenBack<varde_store>{"store", Null::Taken});
  visit("varde_store_report", varde_store_report, Given<varde_store>{"store"}, Document{"context"},
        Document{"fact"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"outcome"},
        Err{"err", Null::Taken});
  visit("varde_store_act", varde_store_act, Given<varde_store>{"store"}, Document{"context"},
        Document{"command"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"outcome"},
        Err{"err", Null::Taken});
  visit("varde_store_message", varde_store_message, Given<varde_store>{"store"}, Document{"context"},
        Document{"message"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"outcome"},
        Err{"err", Null::Taken});
  visit("varde_store_receive", varde_store_receive, Given<varde_store>{"store"}, Document{"context"},
        Value<const varde_uuid*>{"in_case", &kId}, Document{"envelope"}, Octets{"signature", Null::Taken},
        Octets{"public_key", Null::Taken}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"outcome"},
        Err{"err", Null::Taken});
  visit("varde_store_envelope", varde_store_envelope, Given<varde_store>{"store"}, Document{"context"},
        Document{"query"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"envelope"},
        Err{"err", Null::Taken});
  visit("varde_store_read", varde_store_read, Given<varde_store>{"store"}, Document{"context"},
        Document{"query"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"answer"},
        Err{"err", Null::Taken});
  visit("varde_store_list", varde_store_list, Given<varde_store>{"store"}, Document{"context"},
        Owned<varde_cursor>{"out"}, Err{"err", Null::Taken});
  visit("varde_cursor_next", varde_cursor_next, Given<varde_cursor>{"cursor"},
        Value<std::int32_t>{"max_rows", 1}, Owned<varde_bytes>{"page"}, Err{"err", Null::Taken});
  visit("varde_cursor_close", varde_cursor_close, GivenBack<varde_cursor>{"cursor", Null::Taken});
  visit("varde_store_head", varde_store_head, Given<varde_store>{"store"}, Owned<varde_bytes>{"head"},
        Err{"err", Null::Taken});
  visit("varde_store_verify", varde_store_verify, Given<varde_store>{"store"}, Document{"head", Null::Taken},
        Value<std::int32_t>{"depth", 1}, Progress{"progress", Null::Taken}, Owned<varde_bytes>{"report"},
        Err{"err", Null::Taken});
  visit("varde_store_rederive", varde_store_rederive, Given<varde_store>{"store"}, Document{"context"},
        Value<std::int64_t>{"now", 1}, Progress{"progress", Null::Taken}, Owned<varde_bytes>{"report"},
        Err{"err", Null::Taken});
  visit("varde_store_preview", varde_store_preview, Given<varde_store>{"store"}, Document{"context"},
        Document{"query"}, Value<std::int64_t>{"now", 1}, Progress{"progress", Null::Taken},
        Owned<varde_bytes>{"answer"}, Err{"err", Null::Taken});
  visit("varde_store_rotate", varde_store_rotate, Given<varde_store>{"store"}, KeyOctets{"new_key"},
        Err{"err", Null::Taken});
  visit("varde_engine_open", varde_engine_open, KeyOctets{"key", Null::Taken}, Document{"options"},
        Owned<varde_engine>{"out"}, Err{"err", Null::Taken});
  visit("varde_engine_close", varde_engine_close, GivenBack<varde_engine>{"engine", Null::Taken});
  visit("varde_engine_load", varde_engine_load, Given<varde_engine>{"engine"}, Document{"rows"},
        Err{"err", Null::Taken});
  visit("varde_engine_stream", varde_engine_stream, Given<varde_engine>{"engine"},
        Value<const varde_uuid*>{"command", &kId, Null::Taken}, Out<varde_uuid>{"out"},
        Err{"err", Null::Taken});
  visit("varde_engine_command", varde_engine_command, Given<varde_engine>{"engine"}, Document{"given"},
        Value<std::int32_t>{"proved", 1}, Out<varde_uuid>{"out"}, Err{"err", Null::Taken});
  visit("varde_engine_read", varde_engine_read, Given<varde_engine>{"engine"}, Document{"context"},
        Document{"query"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"answer"},
        Err{"err", Null::Taken});
  visit("varde_engine_verify", varde_engine_verify, Given<varde_engine>{"engine"}, Document{"rows"},
        Document{"head", Null::Taken}, Value<std::int32_t>{"depth", 1}, Owned<varde_bytes>{"report"},
        Err{"err", Null::Taken});
  visit("varde_case_open", varde_case_open, Given<varde_engine>{"engine"}, Document{"rows"},
        Owned<varde_case>{"out"}, Err{"err", Null::Taken});
  visit("varde_case_close", varde_case_close, GivenBack<varde_case>{"case_handle", Null::Taken});
  visit("varde_case_report", varde_case_report, Given<varde_case>{"case_handle"}, Document{"context"},
        Document{"fact"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"batch"},
        Owned<varde_bytes>{"outcome"}, Err{"err", Null::Taken});
  visit("varde_case_act", varde_case_act, Given<varde_case>{"case_handle"}, Document{"context"},
        Document{"command"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"batch"},
        Owned<varde_bytes>{"outcome"}, Err{"err", Null::Taken});
  visit("varde_case_message", varde_case_message, Given<varde_case>{"case_handle"}, Document{"context"},
        Document{"message"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"batch"},
        Owned<varde_bytes>{"outcome"}, Err{"err", Null::Taken});
  visit("varde_case_receive", varde_case_receive, Given<varde_case>{"case_handle"}, Document{"context"},
        Document{"envelope"}, Octets{"signature", Null::Taken}, Octets{"public_key", Null::Taken},
        Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"batch"}, Owned<varde_bytes>{"outcome"},
        Err{"err", Null::Taken});
  visit("varde_case_envelope", varde_case_envelope, Given<varde_case>{"case_handle"}, Document{"context"},
        Document{"query"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"envelope"},
        Err{"err", Null::Taken});
  visit("varde_case_rederive", varde_case_rederive, Given<varde_case>{"case_handle"}, Document{"context"},
        Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"batch"}, Owned<varde_bytes>{"outcome"},
        Err{"err", Null::Taken});
  visit("varde_case_read", varde_case_read, Given<varde_case>{"case_handle"}, Document{"context"},
        Document{"query"}, Value<std::int64_t>{"now", 1}, Owned<varde_bytes>{"answer"},
        Err{"err", Null::Taken});
  visit("varde_ddl_write", varde_ddl_write, Value<std::int32_t>{"dialect", 1}, Owned<varde_bytes>{"out"},
        Err{"err", Null::Taken});
  visit("varde_profile_import", varde_profile_import, Value<std::int32_t>{"kind", 1}, Octets{"csv"},
        Document{"profile"}, Document{"context"}, Owned<varde_bytes>{"out_profile"}, Err{"err", Null::Taken});
  visit("varde_disclosure_open", varde_disclosure_open, Given<varde_store>{"store"}, Document{"context"},
        Owned<varde_disclosure>{"out"}, Err{"err", Null::Taken});
  visit("varde_disclosure_close", varde_disclosure_close,
        GivenBack<varde_disclosure>{"disclosure", Null::Taken});
  visit("varde_disclosure_person", varde_disclosure_person, Given<varde_disclosure>{"disclosure"},
        Value<const varde_uuid*>{"case_id", &kId}, Out<uint32_t>{"out"}, Err{"err", Null::Taken});
  visit("varde_disclosure_party", varde_disclosure_party, Given<varde_disclosure>{"disclosure"},
        Document{"party"}, Out<uint32_t>{"out"}, Err{"err", Null::Taken});
  visit("varde_disclosure_decide", varde_disclosure_decide, Given<varde_disclosure>{"disclosure"},
        Value<const varde_disclosure_question*>{"question", &kQuestion},
        Out<varde_disclosure_answer>{"answer"});
  visit("varde_disclosure_batch", varde_disclosure_batch, Given<varde_disclosure>{"disclosure"},
        Questions{"questions"}, Out<varde_disclosure_answer>{"answers"}, Err{"err", Null::Taken});
  visit("varde_disclosure_record", varde_disclosure_record, Given<varde_disclosure>{"disclosure"},
        Document{"context"}, Questions{"questions"}, Value<std::int64_t>{"now", 1},
        Out<varde_disclosure_answer>{"answers"}, Err{"err", Null::Taken});
  visit("varde_disclosure_explain", varde_disclosure_explain, Given<varde_disclosure>{"disclosure"},
        Document{"context"}, Value<const varde_disclosure_question*>{"question", &kQuestion},
        Owned<varde_bytes>{"answer"}, Err{"err", Null::Taken});
  visit("varde_disclosure_rule", varde_disclosure_rule, Value<std::int32_t>{"rule", 1},
        Out<const char*>{"out"});
  visit("varde_disclosure_test", varde_disclosure_test, Err{"err", Null::Taken});
}
