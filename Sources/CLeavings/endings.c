#define _GNU_SOURCE 1
#include "endings.h"

#include <signal.h>

ending ending_of(int signal) {
  switch (signal) {
    case SIGKILL:
    case SIGSTOP:
    case SIGTSTP:
    case SIGTTIN:
    case SIGTTOU:
    case SIGCONT:
    case SIGCHLD:
    case SIGURG:
    case SIGWINCH:
    // The C library's own: it tells no program of them.
    case 32:
    case 33: return ending_none;
    case SIGILL:
    case SIGTRAP:
    case SIGABRT:
    case SIGSEGV:
    case SIGBUS:
    case SIGFPE:
    case SIGSYS: return ending_fault;
    default: return ending_asked;
  }
}
