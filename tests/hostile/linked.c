/* A host that is linked with the system's libsqlite3 before it is linked with Varde, and uses both. linked
 * DATABASE */
#include <sqlite3.h>

#include "host.h"

static void use_their_sqlite(void) {
  sqlite3* database = NULL;
  sqlite3_stmt* statement = NULL;
  int good = sqlite3_open(":memory:", &database) == SQLITE_OK &&
             sqlite3_exec(database, "CREATE TABLE t(a); INSERT INTO t VALUES('theirs')", NULL, NULL, NULL) ==
                 SQLITE_OK &&
             sqlite3_prepare_v2(database, "PRAGMA cipher_version", -1, &statement, NULL) == SQLITE_OK &&
             sqlite3_step(statement) == SQLITE_DONE; /* a plain SQLite has no cipher and says nothing */
  sqlite3_finalize(statement);
  sqlite3_close(database);
  if (!good) {
    printf("the system's SQLite is not the one that answers\n");
    exit(1);
  }
}

int main(int count, char** arguments) {
  const struct varde varde = LINKED_VARDE;
  varde_store* store;
  if (count != 2) return 2;
  use_their_sqlite();
  store = host_open(&varde, arguments[1]);
  use_their_sqlite();
  host_markers(&varde, store);
  use_their_sqlite();
  host_pause("open");
  varde.store_close(store);
  use_their_sqlite();
  printf("closed\n");
  return 0;
}
