#include "unfinished.h"

#include <limits.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

// A path may be read while its place is named: it is written before that.
enum { places = 4, empty = 0, taken = 1, named = 2 };
static atomic_int states[places];
static char paths[places][PATH_MAX];

int unfinished_add(const char *path) {
  if (strlen(path) >= PATH_MAX) return -1;
  for (int place = 0; place < places; place++) {
    int expected = empty;
    if (!atomic_compare_exchange_strong(&states[place], &expected, taken)) continue;
    strcpy(paths[place], path);
    atomic_store(&states[place], named);
    return place;
  }
  return -1;
}

void unfinished_done(int place) {
  if (place >= 0 && place < places) atomic_store(&states[place], empty);
}

void unfinished_remove(void) {
  for (int place = 0; place < places; place++) {
    if (atomic_load(&states[place]) == named) unlink(paths[place]);
  }
}
