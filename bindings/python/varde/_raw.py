# Generated from src/capi/spec; do not edit.
"""The C interface as ctypes has it. Handles are integers; texts come out as addresses, never as owned strings."""

from ctypes import (CDLL, CFUNCTYPE, POINTER, Structure, c_char_p, c_int32, c_int64, c_size_t, c_uint8, c_uint32,
                    c_void_p)

ABI_EPOCH = 0
ABI_MINOR = 1
KEY_SIZE = 32
DEPTH_CHAIN = 0
DEPTH_DEEP = 1
IMPORT_SERVICES = 1
IMPORT_RESPONSIBILITIES = 2
DDL_SQLITE = 1
DDL_POSTGRESQL = 2
DDL_SQLSERVER = 3
DDL_ORACLE = 4

STATUS = {
    "OK": 0,
    "DONE": 1,
    "CONFIRM": 2,
    "REFUSED": 3,
    "REPEATED": 4,
    "ERASED": 5,
    "ARGUMENT": -1,
    "HANDLE": -2,
    "UTF8": -3,
    "JSON": -4,
    "LIMIT": -5,
    "MEMBER": -6,
    "MISSING": -7,
    "TYPE": -8,
    "VALUE": -9,
    "DATE": -10,
    "KIND": -11,
    "UNKNOWN_SERVICE": -12,
    "NOT_FOUND": -13,
    "CONFLICT": -14,
    "COMMAND_DIFFERS": -15,
    "CONTROLLER": -16,
    "BEHIND": -17,
    "KEY_LENGTH": -18,
    "KEY": -19,
    "KEY_FILE_MISSING": -20,
    "KEY_FILE": -21,
    "NOT_DATABASE": -22,
    "TRUNCATED": -23,
    "NEWER": -24,
    "FORMAT": -25,
    "CIPHER": -26,
    "TAMPERED": -27,
    "STALE": -28,
    "BUSY": -29,
    "PATH": -30,
    "IO": -31,
    "FULL": -32,
    "MEMORY": -33,
    "CANCELLED": -34,
    "CRYPTO": -35,
    "INTERNAL": -36,
}


class Uuid(Structure):
    _fields_ = [("octet", c_uint8 * 16)]


ProgressFunction = CFUNCTYPE(c_int32, c_int64, c_int64, c_void_p)

FUNCTIONS = {
    "varde_abi_version": [POINTER(c_uint32)],
    "varde_build_info": [POINTER(c_void_p), POINTER(c_void_p)],
    "varde_status_name": [c_int32, POINTER(c_void_p)],
    "varde_handles_live": [POINTER(c_int64)],
    "varde_bytes_view": [c_void_p, POINTER(c_void_p), POINTER(c_size_t)],
    "varde_bytes_free": [c_void_p],
    "varde_error_view": [c_void_p, POINTER(c_void_p), POINTER(c_size_t)],
    "varde_error_status": [c_void_p, POINTER(c_int32)],
    "varde_error_free": [c_void_p],
    "varde_store_open": [c_char_p, c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_store_close": [c_void_p],
    "varde_store_report": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_store_act": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_store_read": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_store_list": [c_void_p, c_char_p, c_size_t, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_cursor_next": [c_void_p, c_int32, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_cursor_close": [c_void_p],
    "varde_store_head": [c_void_p, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_store_verify": [
        c_void_p, c_char_p, c_size_t, c_int32, ProgressFunction, c_void_p, POINTER(c_void_p),
        POINTER(c_void_p)],
    "varde_store_rederive": [
        c_void_p, c_char_p, c_size_t, c_int64, ProgressFunction, c_void_p, POINTER(c_void_p),
        POINTER(c_void_p)],
    "varde_store_preview": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, ProgressFunction, c_void_p,
        POINTER(c_void_p), POINTER(c_void_p)],
    "varde_store_rotate": [c_void_p, c_char_p, c_size_t, POINTER(c_void_p)],
    "varde_engine_open": [c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_engine_close": [c_void_p],
    "varde_engine_load": [c_void_p, c_char_p, c_size_t, POINTER(c_void_p)],
    "varde_engine_stream": [c_void_p, POINTER(Uuid), POINTER(Uuid), POINTER(c_void_p)],
    "varde_engine_read": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_engine_verify": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int32, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_case_open": [c_void_p, c_char_p, c_size_t, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_case_close": [c_void_p],
    "varde_case_report": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p),
        POINTER(c_void_p)],
    "varde_case_act": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p),
        POINTER(c_void_p)],
    "varde_case_rederive": [
        c_void_p, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p), POINTER(c_void_p)],
    "varde_case_read": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_ddl_write": [c_int32, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_profile_import": [
        c_int32, c_char_p, c_size_t, c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_void_p),
        POINTER(c_void_p)],
}


def load(path: str) -> CDLL:
    library = CDLL(path)
    for name, types in FUNCTIONS.items():
        function = getattr(library, name)
        function.argtypes = types
        function.restype = c_int32
    return library
