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
HEALTH_PERSONNEL = 1
REASONED = 2
OVERRIDDEN = 1
CATEGORY = {
    "contact": 1, "known": 2, "stay": 4, "appointments": 8, "plan": 16, "referral": 32, "health": 64,
    "medication": 128, "substance-use": 256, "crisis": 512, "social": 1024, "family": 2048}
PURPOSE = {
    "care": 0, "planning": 1, "administration": 2, "quality": 3, "supervision": 4, "access": 5}
TASK = {
    "hol": 0, "sphl": 1, "phvl": 2, "stjl": 3, "navl": 4, "bvl": 5, "hpl": 6, "fvl": 7, "police": 8,
    "other": 9}
GROUND = {
    "avert-harm": 1, "child-at-risk": 2, "child-welfare-order": 4, "unborn-child": 8, "measures-needed": 16,
    "avert-offence": 32, "emergency": 64, "supervision": 128, "benefits-case": 256, "driving-licence": 512,
    "register-duty": 1024, "no-need-of-secrecy": 2048, "weighty-interests": 4096, "care-needed": 8192,
    "discharge-letter": 16384, "other-patients-care": 32768, "learning": 65536, "service-staff": 131072,
    "child-next-of-kin": 262144, "management": 524288, "deceased": 1048576, "own-tasks": 2097152,
    "same-office": 4194304, "police-request": 8388608, "transport": 16777216, "place-of-stay": 33554432,
    "kin-of-person-without-competence": 67108864, "parental-responsibility": 134217728,
    "denied-to-person": 268435456, "core-record": 536870912, "weighty-reasons": 1073741824,
    "call-for-help": 2147483648}
OUTCOME = {
    "permit": 0, "deny-not-permitted": 1, "deny-objected": 2, "indeterminate": 3}
MISS = {
    "no-consent": 0, "scope-unknown": 1, "recipient": 2, "sender": 3, "category": 4, "purpose": 5,
    "data-period": 6, "waiver": 7, "giver": 8, "not-yet": 9, "ended": 10, "withdrawn": 11}
UNSETTLED = {
    "age-unknown": 0, "recipient-unknown": 1, "reason-missing": 2, "record-erased": 3}
DUTY = {
    "log": 1, "tell-person": 2, "document-reasons": 4, "least-possible": 8, "recipient-assesses": 16,
    "hear-child": 32, "mark-unverified": 64, "review-afterwards": 128}

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


class DisclosureQuestion(Structure):
    _fields_ = [
        ("at", c_int64),
        ("person", c_uint32),
        ("teller", c_uint32),
        ("to", c_uint32),
        ("categories", c_uint32),
        ("grounds", c_uint32),
        ("purpose", c_uint8),
        ("task", c_uint8),
        ("flags", c_uint8),
        ("reserved", c_uint8),
    ]


class DisclosureAnswer(Structure):
    _fields_ = [
        ("permitted", c_uint32),
        ("objected", c_uint32),
        ("unsettled", c_uint32),
        ("duties", c_uint32),
        ("outcome", c_uint8),
        ("rule", c_uint8),
        ("miss", c_uint8),
        ("why", c_uint8),
        ("flags", c_uint32),
    ]


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
    "varde_store_message": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_store_receive": [
        c_void_p, c_char_p, c_size_t, POINTER(Uuid), c_char_p, c_size_t, c_char_p, c_size_t, c_char_p,
        c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_store_envelope": [
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
    "varde_engine_command": [c_void_p, c_char_p, c_size_t, c_int32, POINTER(Uuid), POINTER(c_void_p)],
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
    "varde_case_message": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p),
        POINTER(c_void_p)],
    "varde_case_receive": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_char_p, c_size_t, c_char_p, c_size_t, c_int64,
        POINTER(c_void_p), POINTER(c_void_p), POINTER(c_void_p)],
    "varde_case_envelope": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_case_rederive": [
        c_void_p, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p), POINTER(c_void_p)],
    "varde_case_read": [
        c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_int64, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_ddl_write": [c_int32, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_profile_import": [
        c_int32, c_char_p, c_size_t, c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_void_p),
        POINTER(c_void_p)],
    "varde_disclosure_open": [c_void_p, c_char_p, c_size_t, POINTER(c_void_p), POINTER(c_void_p)],
    "varde_disclosure_close": [c_void_p],
    "varde_disclosure_person": [c_void_p, POINTER(Uuid), POINTER(c_uint32), POINTER(c_void_p)],
    "varde_disclosure_party": [c_void_p, c_char_p, c_size_t, POINTER(c_uint32), POINTER(c_void_p)],
    "varde_disclosure_decide": [c_void_p, POINTER(DisclosureQuestion), POINTER(DisclosureAnswer)],
    "varde_disclosure_batch": [
        c_void_p, POINTER(DisclosureQuestion), c_size_t, POINTER(DisclosureAnswer), POINTER(c_void_p)],
    "varde_disclosure_record": [
        c_void_p, c_char_p, c_size_t, POINTER(DisclosureQuestion), c_size_t, c_int64,
        POINTER(DisclosureAnswer), POINTER(c_void_p)],
    "varde_disclosure_explain": [
        c_void_p, c_char_p, c_size_t, POINTER(DisclosureQuestion), POINTER(c_void_p), POINTER(c_void_p)],
    "varde_disclosure_rule": [c_int32, POINTER(c_void_p)],
    "varde_disclosure_test": [POINTER(c_void_p)],
}


def load(path: str) -> CDLL:
    library = CDLL(path)
    for name, types in FUNCTIONS.items():
        function = getattr(library, name)
        function.argtypes = types
        function.restype = c_int32
    return library
