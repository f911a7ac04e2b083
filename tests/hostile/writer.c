/* Writes until it is killed. writer DATABASE FIRST-NUMBER: says each number when its fact has been
 * acknowledged. */
#include <unistd.h>

#include "host.h"

#define CASES 5

int main(int count, char** arguments) {
  const struct varde varde = LINKED_VARDE;
  char cases[CASES][37], line[32], body[256];
  varde_store* store;
  long number;
  int i;
  if (count != 3) return 2;
  store = host_open(&varde, arguments[1]);
  for (i = 0; i < CASES; ++i)
    host_report(&varde, store, i + 1, NULL, "person.registered", "{\"name\":\"MARKERname\"}", cases[i]);
  for (number = strtol(arguments[2], NULL, 10);; ++number) {
    snprintf(body, sizeof body, "{\"service\":\"" UNIT "\",\"name\":\"MARKER%ld\"}", number);
    host_report(&varde, store, number, cases[number % CASES], "contact_point.named", body, NULL);
    i = snprintf(line, sizeof line, "%ld\n", number);
    if (write(1, line, (size_t)i) != i) return 1;
  }
}
