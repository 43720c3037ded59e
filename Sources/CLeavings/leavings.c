#define _GNU_SOURCE 1
#include "leavings.h"

#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "children.h"
#include "endings.h"
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
  for (int number = 1; number < NSIG; number++) {
    struct sigaction before, watched = {.sa_handler = leave};
    if (ending_of(number) != ending_asked) continue;
    if (sigaction(number, NULL, &before) != 0 || before.sa_handler != SIG_DFL) continue;
    sigaction(number, &watched, NULL);
  }
}

void leavings_survive_broken_pipes(void) {
  struct sigaction before;
  if (sigaction(SIGPIPE, NULL, &before) != 0 || before.sa_flags & SA_SIGINFO) return;
  if (before.sa_handler == SIG_DFL || before.sa_handler == leave) signal(SIGPIPE, SIG_IGN);
}

void leavings_keep_secret(void) {
  // Whoever looks for a fault of the program wants all of it.
  if (getenv("SWIFT_BACKTRACE") != NULL) return;
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}
