/* The only layout that is public, and the widths of what crosses. Compiled, never run. */
#include <varde/varde.h>

typedef char uuid_has_16_octets[sizeof(varde_uuid) == 16 ? 1 : -1];
typedef char uuid_begins_with_them[offsetof(varde_uuid, octet) == 0 ? 1 : -1];
typedef char status_has_32_bits[sizeof(varde_status) == 4 ? 1 : -1];
typedef char status_is_signed[(varde_status)-1 < 0 ? 1 : -1];
