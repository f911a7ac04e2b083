/* A host that loads the libraries into its global name space. loaded DATABASE FIRST-LIBRARY SECOND-LIBRARY,
 * of which one is Varde and one the system's libsqlite3. */
#include <dlfcn.h>

#include "host.h"

static void* global(void* library, const char* name) {
  void* found = dlsym(library, name);
  if (!found) {
    printf("%s\n", dlerror());
    exit(1);
  }
  return found;
}

int main(int count, char** arguments) {
  struct varde varde;
  varde_store* store;
  void* library;
  const char* (*version)(void);
  int i;
  if (count != 4) return 2;
  for (i = 2; i < 4; ++i) {
    if (!dlopen(arguments[i], RTLD_NOW | RTLD_GLOBAL)) {
      printf("%s\n", dlerror());
      return 1;
    }
  }
  library = RTLD_DEFAULT;
  *(void**)&varde.store_open = global(library, "varde_store_open");
  *(void**)&varde.store_close = global(library, "varde_store_close");
  *(void**)&varde.store_report = global(library, "varde_store_report");
  *(void**)&varde.store_read = global(library, "varde_store_read");
  *(void**)&varde.store_verify = global(library, "varde_store_verify");
  *(void**)&varde.bytes_view = global(library, "varde_bytes_view");
  *(void**)&varde.bytes_free = global(library, "varde_bytes_free");
  *(void**)&varde.error_view = global(library, "varde_error_view");
  *(void**)&version = global(library, "sqlite3_libversion");
  if (dlsym(library, "sqlcipher_version") || dlsym(library, "sqlite3_key")) {
    printf("SQLCipher is visible in the process\n");
    return 1;
  }
  printf("theirs is %s\n", version());
  store = host_open(&varde, arguments[1]);
  host_markers(&varde, store);
  host_pause("open");
  varde.store_close(store);
  printf("closed\n");
  return 0;
}
