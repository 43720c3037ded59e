#include "leavings.h"

#include <signal.h>
#include <stddef.h>

#include "children.h"
#include "unfinished.h"

void leavings_clear(void) {
  children_end();
  unfinished_remove();
}

static void leave(int signal) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  leavings_clear();
  sigaction(signal, &standard, NULL);
  raise(signal);
}

void leavings_watch(void) {
  static const int numbers[] = {SIGTERM, SIGINT, SIGHUP, SIGQUIT};
  for (size_t index = 0; index < sizeof numbers / sizeof numbers[0]; index++) {
    struct sigaction before, watched = {.sa_handler = leave};
    if (sigaction(numbers[index], NULL, &before) != 0 || before.sa_handler != SIG_DFL) continue;
    sigaction(numbers[index], &watched, NULL);
  }
}
