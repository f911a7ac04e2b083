/* A journal system in small: it opens a store, tells the library what has happened to forty made-up people,
 * and prints what their helpers need to know. All of it goes through <varde/varde.h>. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "journal.h"
#include "page.h"
#include "report.h"

typedef struct Choices {
  const char* file; /* null: the program's own */
  const char* on;   /* a day, or null */
  const char* html; /* where the person's page goes, or null */
  const char* tell; /* the name of a service, or null */
  int person;       /* 0: the overview */
  int host_ledger;
} Choices;

static const char kHelp[] =
    "journal [--person N [--html FIL] [--tell TJENESTE]] [--on DATO] [--host-ledger] [--journal FIL]\n"
    "\n"
    "  uten valg        oversikt over alle: hva som haster, hva planene mangler, hvem som leder dem\n"
    "  --person N       historien til én person, 1 til 40\n"
    "  --html FIL       skriver planen til person N som en side personen selv kan lese\n"
    "  --tell TJENESTE  kan tjenesten få vite om innleggelsen til person N, og hva som må til: --tell NAV\n"
    "  --on DATO        slik det sto, og slik det var kjent, den dagen: 2026-06-30\n"
    "  --host-ledger    radene ligger i vertens egen database i stedet for i Vardes krypterte fil\n"
    "  --journal FIL    en annen journal enn den som følger med\n"
    "  --help           denne teksten\n"
    "\n"
    "Alle personer er oppdiktet. Filene ligger i en midlertidig mappe som slettes til slutt.\n";

/* The journal that lies beside the program. */
static char* own_journal(const char* program) {
  const char* slash = strrchr(program, '/');
  return text_format("%.*scohort.jsonl", slash ? (int)(slash + 1 - program) : 0, program);
}

static int usage(const char* argument) {
  fprintf(stderr, "journal: forstår ikke «%s»; se journal --help\n", argument);
  return -1;
}

/* 0: go on, 1: all is said, -1: wrong. */
static int choose(int argc, char** argv, Choices* out) {
  for (int i = 1; i < argc; ++i) {
    const char* value = i + 1 < argc ? argv[i + 1] : NULL;
    if (strcmp(argv[i], "--help") == 0) {
      fputs(kHelp, stdout);
      return 1;
    }
    if (strcmp(argv[i], "--host-ledger") == 0) {
      out->host_ledger = 1;
      continue;
    }
    if (!value) return usage(argv[i]);
    if (strcmp(argv[i], "--journal") == 0) {
      out->file = value;
    } else if (strcmp(argv[i], "--on") == 0) {
      out->on = value;
    } else if (strcmp(argv[i], "--html") == 0) {
      out->html = value;
    } else if (strcmp(argv[i], "--tell") == 0) {
      out->tell = value;
    } else if (strcmp(argv[i], "--person") == 0) {
      char* end;
      const long number = strtol(value, &end, 10);
      if (*end || number < 1 || number > 1000000) return usage(value);
      out->person = (int)number;
    } else {
      return usage(argv[i]);
    }
    ++i;
  }
  if (out->html && !out->person) return usage("--html");
  return out->tell && !out->person ? usage("--tell") : 0;
}

static char* make_folder(void) {
  static const char wanted[] = {'X', 'X', 'X', 'X', 'X', 'X'}; /* six letters of its own */
  const char* parent = getenv("TMPDIR");
  char* folder = text_format("%s/varde-journal-%.6s", parent && *parent ? parent : "/tmp", wanted);
  if (mkdtemp(folder)) return folder;
  perror("journal: midlertidig mappe");
  free(folder);
  return NULL;
}

static void remove_folder(char* folder) {
  DIR* open = opendir(folder);
  const struct dirent* entry;
  while (open && (entry = readdir(open)) != NULL) {
    char* path = text_format("%s/%s", folder, entry->d_name);
    if (entry->d_name[0] != '.') unlink(path);
    free(path);
  }
  if (open) closedir(open);
  rmdir(folder);
  free(folder);
}

static int verify(Store* store) {
  Verified found;
  if (store->verify(store, &found)) return -1;
  printf("\nchain verified: %lld commits, %lld streams, %lld rows, %lld cases refolded%s\n",
         (long long)found.commits, (long long)found.streams, (long long)found.rows, (long long)found.refolded,
         found.extra);
  return 0;
}

static int print(const Choices* choices, Journal* journal, Store* store) {
  int64_t at;
  if (journal_play(journal, store)) return -1;
  at = journal->last;
  if (choices->on && !clock_end_of_day(choices->on, &at)) return usage(choices->on);
  if (choices->person > journal->person_count) {
    fprintf(stderr, "journal: det er %d personer i journalen\n", journal->person_count);
    return -1;
  }
  printf("Lagret i %s\n", store->title);
  if (choices->person ? report_person(journal, store, at, choices->person) : report_all(journal, store, at))
    return -1;
  if (choices->tell && report_tell(journal, store, at, choices->person, choices->tell)) return -1;
  if (choices->html && report_html(journal, store, at, choices->person, choices->html)) return -1;
  return verify(store);
}

static int run(const Choices* choices, const char* file, const char* folder) {
  Journal journal;
  Store* store;
  int result = -1;
  if (journal_open(file, &journal) == 0) {
    store = (choices->host_ledger ? host_ledger_open : embedded_open)(folder, journal.controller);
    if (store) {
      result = print(choices, &journal, store);
      store->close(store);
    }
  }
  journal_close(&journal);
  return result;
}

/* A caller compiled for another interface must not go on. */
static int fits_library(void) {
  uint32_t version = 0;
  varde_abi_version(&version);
  if (version >> 16 == VARDE_ABI_EPOCH && (version & 0xFFFF) >= VARDE_ABI_MINOR) return 1;
  fputs("journal: biblioteket har et annet grensesnitt enn dette programmet\n", stderr);
  return 0;
}

int main(int argc, char** argv) {
  Choices choices = {NULL, NULL, NULL, NULL, 0, 0};
  const int chosen = choose(argc, argv, &choices);
  char *folder, *file;
  int result;
  if (chosen) return chosen < 0;
  if (!fits_library() || !(folder = make_folder())) return 1;
  clock_begin();
  file = choices.file ? text_copy(choices.file) : own_journal(argv[0]);
  result = run(&choices, file, folder);
  free(file);
  remove_folder(folder);
  if (fflush(stdout)) result = -1;
  return result ? 1 : 0;
}
