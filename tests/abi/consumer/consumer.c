#include <varde/varde.h>

int main(void) {
  uint32_t version = 0;
  return varde_abi_version(&version) != VARDE_OK || version >> 16 != VARDE_ABI_EPOCH;
}
