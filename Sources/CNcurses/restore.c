// The terminal is given back however the program ends. What runs in a signal handler here only uses calls that
// may run there (signal-safety(7)), on bytes and modes that were prepared before.
#define _GNU_SOURCE 1
#include "cncurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <termios.h>
#include <unistd.h>

struct bytes {
  char all[512];
  size_t length;
};

static struct bytes enter, undo;
static struct termios before, during;
static atomic_bool is_ours;
static atomic_int notices;
// Where standard error went before it was held, or -1.
static atomic_int standard_error = -1;
static int wake = -1;
// Somebody who sets SWIFT_BACKTRACE looks for a fault and wants Swift's own report.
static bool is_examined;

// What else is to be done before a signal ends the program.
static void (*_Atomic before_death)(void);

static void leave(int signal);
static void crash(int signal);
static void notice(int signal);

// The signals that could end or stop the program. Who started it under nohup meant it, so one that was ignored
// stays ignored, unless it tells of a fault.
static const struct {
  int number;
  void (*handler)(int);
  bool may_be_ignored;
} caught[] = {
    {SIGTERM, leave, true},    {SIGHUP, leave, true},    {SIGINT, leave, true},    {SIGQUIT, leave, true},
    {SIGILL, crash, false},    {SIGTRAP, crash, false},  {SIGABRT, crash, false},  {SIGSEGV, crash, false},
    {SIGBUS, crash, false},    {SIGFPE, crash, false},   {SIGWINCH, notice, true}, {SIGCONT, notice, true},
    {SIGTSTP, notice, true},
};
enum { count = sizeof caught / sizeof *caught };
static struct sigaction previous[NSIG];

static void write_all(int to, const char *from, size_t length) {
  while (length > 0) {
    ssize_t written = write(to, from, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    from += written;
    length -= (size_t)written;
  }
}

static void write_text(int to, const char *text) { write_all(to, text, strlen(text)); }

static void set_modes(int when, const struct termios *modes) {
  while (tcsetattr(STDOUT_FILENO, when, modes) != 0 && errno == EINTR) continue;
}

// Held errors lie in memory: nothing may spoil the screen, and nothing of it may stay on a disk.
static void hold_errors(void) {
  if (!isatty(STDERR_FILENO)) return;
  fflush(stderr);
  int memory = memfd_create("stderr", MFD_CLOEXEC);
  int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (memory >= 0 && copy >= 0 && dup2(memory, STDERR_FILENO) >= 0) {
    atomic_store(&standard_error, copy);
  } else if (copy >= 0) {
    close(copy);
  }
  if (memory >= 0) close(memory);
}

static void release_errors(void) {
  int copy = atomic_exchange(&standard_error, -1);
  if (copy < 0) return;
  char part[2048];
  ssize_t length;
  lseek(STDERR_FILENO, 0, SEEK_SET);
  while ((length = read(STDERR_FILENO, part, sizeof part)) > 0) write_all(copy, part, (size_t)length);
  dup2(copy, STDERR_FILENO);
  close(copy);
}

// In the background the terminal is somebody else's and stays untouched; one that is gone has no foreground.
static bool is_in_front(void) {
  pid_t front = tcgetpgrp(STDOUT_FILENO);
  return front == -1 || front == getpgrp();
}

static void give_back(int when) {
  if (!atomic_exchange(&is_ours, false)) return;
  if (is_in_front()) {
    write_all(STDOUT_FILENO, undo.all, undo.length);
    set_modes(when, &before);
  }
  release_errors();
}

static void give_back_at_exit(void) { give_back(TCSADRAIN); }

// Ends the program by the signal itself, when the handler returns, so that the shell sees the true reason.
static void die(int signal, const struct sigaction *how) {
  void (*act)(void) = atomic_load(&before_death);
  if (act != NULL) act();
  // A core file would keep the answers of a person.
  if (!is_examined) prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  sigaction(signal, how, NULL);
  raise(signal);
}

void cncurses_before_death(void (*act)(void)) { atomic_store(&before_death, act); }

static void leave(int signal) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  // What was typed or pasted for this program must not reach the shell: it is thrown away.
  give_back(TCSAFLUSH);
  die(signal, &standard);
}

static void crash(int signal) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  char number[] = {(char)('0' + signal / 10), (char)('0' + signal % 10), '\0'};
  give_back(TCSAFLUSH);
  write_text(STDERR_FILENO, "The program stopped because of a fault of its own (signal ");
  write_text(STDERR_FILENO, number[0] == '0' ? number + 1 : number);
  write_text(STDERR_FILENO, "). Please tell the people who look after it.\n");
  die(signal, is_examined ? &previous[signal] : &standard);
}

static void notice(int signal) {
  int kept = errno;
  atomic_fetch_or(&notices, signal == SIGWINCH  ? cncurses_resized
                            : signal == SIGCONT ? cncurses_continued
                                                : cncurses_stop_asked);
  uint64_t one = 1;
  if (write(wake, &one, sizeof one) < 0) {
    // Full means that it is readable already.
  }
  errno = kept;
}

static void catch_all(void) {
  for (int i = 0; i < count; i++) {
    struct sigaction action = {.sa_handler = caught[i].handler, .sa_flags = SA_RESTART | SA_ONSTACK};
    struct sigaction *before_us = &previous[caught[i].number];
    sigfillset(&action.sa_mask);
    sigaction(caught[i].number, NULL, before_us);
    if (caught[i].may_be_ignored && before_us->sa_handler == SIG_IGN) continue;
    sigaction(caught[i].number, &action, NULL);
  }
}

// Between its steps, taking and giving must not be broken off by the end of the program. Afterwards all are let
// through, also those that whoever started the program had blocked: a blocked crash would skip the handler.
static void quiet(bool is_quiet) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < count; i++) {
    if (!is_quiet || caught[i].handler == leave) sigaddset(&set, caught[i].number);
  }
  sigprocmask(is_quiet ? SIG_BLOCK : SIG_UNBLOCK, &set, NULL);
}

// From the background this stops the program until it is in front again, as touching the terminal should.
static void wait_for_front(void) {
  struct termios now;
  if (tcgetattr(STDOUT_FILENO, &now) == 0) set_modes(TCSANOW, &now);
}

// A stack that overflowed cannot run its own handler.
static void use_second_stack(void) {
  static char stack[64 * 1024];
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && !(current.ss_flags & SS_DISABLE)) return;
  stack_t second = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&second, NULL);
}

bool cncurses_guard(void) {
  static bool is_registered;
  if (wake < 0) wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (wake < 0) return false;
  wait_for_front();
  if (tcgetattr(STDOUT_FILENO, &before) != 0) return false;
  if (!is_registered) is_registered = atexit(give_back_at_exit) == 0;
  is_examined = getenv("SWIFT_BACKTRACE") != NULL;
  enter.length = undo.length = 0;
  use_second_stack();
  quiet(true);
  atomic_store(&is_ours, true);
  catch_all();
  return true;
}

static void add(struct bytes *to, const char *bytes, int length) {
  if (to->length + (size_t)length > sizeof to->all) return;
  memcpy(to->all + to->length, bytes, (size_t)length);
  to->length += (size_t)length;
}

void cncurses_add_enter(const char *bytes, int length) { add(&enter, bytes, length); }

void cncurses_add_undo(const char *bytes, int length) { add(&undo, bytes, length); }

void cncurses_begin(void) {
  tcgetattr(STDOUT_FILENO, &during);
  write_all(STDOUT_FILENO, enter.all, enter.length);
  hold_errors();
  quiet(false);
}

void cncurses_release(void) {
  quiet(true);
  give_back(TCSADRAIN);
  for (int i = 0; i < count; i++) sigaction(caught[i].number, &previous[caught[i].number], NULL);
  quiet(false);
}

void cncurses_take_again(void) {
  wait_for_front();
  quiet(true);
  set_modes(TCSADRAIN, &during);
  write_all(STDOUT_FILENO, enter.all, enter.length);
  if (!atomic_exchange(&is_ours, true)) hold_errors();
  quiet(false);
}

void cncurses_suspend(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  if (previous[SIGTSTP].sa_handler == SIG_IGN) return;
  quiet(true);
  give_back(TCSADRAIN);
  quiet(false);
  sigaction(SIGTSTP, &standard, &ours);
  // The whole job stops, as Ctrl-Z does it: a script that waits for this program would hold the shell.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  cncurses_take_again();
}

int cncurses_wake(void) { return wake; }

int cncurses_notices(void) {
  uint64_t times;
  if (read(wake, &times, sizeof times) < 0) {
    // Empty: somebody was here before.
  }
  return atomic_exchange(&notices, 0);
}
