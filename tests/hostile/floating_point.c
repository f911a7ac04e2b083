/* A host that unmasks floating-point exceptions, as Delphi does. floating_point DATABASE; with `die` instead,
 * it shows that this kills. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fenv.h>

#include "host.h"

#define TRAPS (FE_DIVBYZERO | FE_INVALID | FE_OVERFLOW)

static void still_trapping(const char* after) {
  if (fegetexcept() == TRAPS) return;
  printf("after %s the traps are %d\n", after, fegetexcept());
  exit(1);
}

static int32_t VARDE_CALL progress(int64_t done, int64_t of, void* user) {
  (void)done;
  (void)of;
  still_trapping("the call of progress");
  ++*(int*)user;
  return 0;
}

int main(int count, char** arguments) {
  const struct varde varde = LINKED_VARDE;
  varde_store* store;
  varde_bytes* report = NULL;
  int calls = 0;
  volatile double zero = 0;
  if (count != 2) return 2;
  feenableexcept(TRAPS);
  if (strcmp(arguments[1], "die") == 0) {
    zero = zero / zero;
    return 0;
  }
  store = host_open(&varde, arguments[1]);
  still_trapping("open");
  host_markers(&varde, store);
  still_trapping("report");
  expect(&varde, "verify", VARDE_OK,
         varde.store_verify(store, NULL, 0, VARDE_DEPTH_DEEP, progress, &calls, &report, NULL), NULL);
  still_trapping("verify");
  varde.bytes_free(report);
  varde.store_close(store);
  still_trapping("close");
  printf("progress was called %s\n", calls > 0 ? "and trapped" : "never");
  return calls > 0 ? 0 : 1;
}
