#include "children.h"

#include <signal.h>
#include <stdatomic.h>
#include <sys/types.h>

// 0 is a free place, below 0 one that is taken for a process that is still to come.
enum { places = 64, taken = -1 };
static atomic_int numbers[places];

int children_reserve(void) {
  for (int place = 0; place < places; place++) {
    int expected = 0;
    if (atomic_compare_exchange_strong(&numbers[place], &expected, taken)) return place;
  }
  return -1;
}

void children_name(int place, int number) {
  if (place >= 0 && place < places) atomic_store(&numbers[place], number);
}

void children_free(int place) {
  if (place >= 0 && place < places) atomic_store(&numbers[place], 0);
}

void children_end(void) {
  for (int place = 0; place < places; place++) {
    int number = atomic_load(&numbers[place]);
    // Below 0 a process group would be every process there is.
    if (number > 1) kill(-(pid_t)number, SIGKILL);
  }
}
