// The terminal is given back however the program ends. What runs in a signal handler here only uses calls that
// may run there (signal-safety(7)), on bytes and modes that were prepared before.
#define _GNU_SOURCE 1
#include "cncurses.h"
#include "endings.h"
#include "errors.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

struct bytes {
  char all[512];
  size_t length;
};

static struct bytes enter, undo;
static struct termios before, during;
// Whether the terminal understands ANSI sequences; what it may still show of lines that left its screen.
static bool is_ansi;
static cncurses_scrollback scrollback;
static atomic_bool may_hold_lines;
static atomic_bool is_ours;
static atomic_int notices;
static int wake = -1;
// Somebody who sets SWIFT_BACKTRACE looks for a fault and wants Swift's own report.
static bool is_examined;

// What the program left itself before it was executed anew; nothing where somebody started it.
static bool is_handed;
static cncurses_handover handed;

// What else is to be done before a signal ends the program.
static void (*_Atomic before_death)(void);

static void leave(int signal);
static void crash(int signal);
static void notice(int signal);

// Each signal that would end the program leaves by one path, so that no kind of end can forget the terminal.
static void (*handler_of(int number))(int) {
  switch (number) {
    case SIGWINCH:
    case SIGCONT:
    case SIGTSTP: return notice;
    default: break;
  }
  switch (ending_of(number)) {
    case ending_asked: return leave;
    case ending_fault: return crash;
    case ending_none: break;
  }
  return NULL;
}

static struct sigaction previous[NSIG];

static void write_text(int to, const char *text) { write_all(to, text, strlen(text)); }

static void set_modes(int when, const struct termios *modes) {
  while (tcsetattr(STDOUT_FILENO, when, modes) != 0 && errno == EINTR) continue;
}

// In the background the terminal is somebody else's and stays untouched; one that is gone has no foreground.
static bool is_in_front(void) {
  pid_t front = tcgetpgrp(STDOUT_FILENO);
  return front == -1 || front == getpgrp();
}

// What gives the screen back: first every line is emptied where it is, for many terminals keep what a cleared screen
// showed among the lines that one can scroll back to; then what undoes the rest, and those lines where need be.
static struct {
  char all[16 * 1024];
  size_t length;
} farewell;

static void say(const char *bytes, size_t length) {
  if (farewell.length + length > sizeof farewell.all) return;
  memcpy(farewell.all + farewell.length, bytes, length);
  farewell.length += length;
}

static void say_text(const char *text) { say(text, strlen(text)); }

static void prepare_farewell(void) {
  farewell.length = 0;
  struct winsize window = {0};
  if (is_ansi && ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0) {
    int rows = window.ws_row > 1000 ? 1000 : window.ws_row;
    for (int row = 1; row <= rows; row++) {
      char digits[] = {(char)('0' + row / 1000), (char)('0' + row / 100 % 10), (char)('0' + row / 10 % 10),
                       (char)('0' + row % 10), '\0'};
      say_text("\033[");
      say_text(digits + (row < 10 ? 3 : row < 100 ? 2 : row < 1000 ? 1 : 0));
      say_text("H\033[K");
    }
  }
  say(undo.all, undo.length);
  if (is_ansi && atomic_load(&may_hold_lines)) say_text("\033[3J");
}

void cncurses_keeps(bool ansi, cncurses_scrollback kind) {
  is_ansi = ansi;
  scrollback = kind;
  atomic_store(&may_hold_lines, kind == cncurses_always);
}

void cncurses_moved_lines(void) {
  if (scrollback != cncurses_never) atomic_store(&may_hold_lines, true);
}

void cncurses_forget_lines(void) {
  if (!is_ansi || !atomic_exchange(&may_hold_lines, scrollback == cncurses_always)) return;
  write_text(STDOUT_FILENO, "\033[3J");
}

static void give_back(int when) {
  if (!atomic_exchange(&is_ours, false)) return;
  if (is_in_front()) {
    prepare_farewell();
    write_all(STDOUT_FILENO, farewell.all, farewell.length);
    set_modes(when, &before);
  }
  errors_release();
}

// How long a terminal that takes nothing may keep a signal from ending the program, in milliseconds.
enum { patience = 250 };

// Whether everything was written while there was room for it.
static bool write_while_it_is_read(const char *from, size_t length) {
  struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
  // One byte at a time: of more the last ones could wait for room that nobody makes.
  for (; length > 0; from++, length--) {
    if (poll(&terminal, 1, patience) <= 0 || !(terminal.revents & POLLOUT) || write(STDOUT_FILENO, from, 1) != 1)
      return false;
  }
  return true;
}

// The same from within a signal: nothing here waits for a terminal that is not read, and what was typed or pasted for
// this program is thrown away, for it must not reach the shell.
static void give_back_at_once(void) {
  if (!atomic_exchange(&is_ours, false)) return;
  if (is_in_front()) {
    prepare_farewell();
    if (!write_while_it_is_read(farewell.all, farewell.length)) {
      // What nobody has read yet would be read late, after what gives the terminal back: it goes.
      tcflush(STDOUT_FILENO, TCOFLUSH);
      write_while_it_is_read(farewell.all, farewell.length);
    }
    tcflush(STDOUT_FILENO, TCIFLUSH);
    set_modes(TCSANOW, &before);
  }
  errors_release();
}

static void give_back_at_exit(void) { give_back(TCSADRAIN); }

// Ends the program by the signal itself, when the handler returns, so that the shell sees the true reason.
static void die(int signal, const struct sigaction *how) {
  void (*act)(void) = atomic_load(&before_death);
  if (act != NULL) act();
  sigaction(signal, how, NULL);
  raise(signal);
}

void cncurses_before_death(void (*act)(void)) { atomic_store(&before_death, act); }

static void leave(int signal) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  give_back_at_once();
  die(signal, &standard);
}

// A program that runs for this one may leave before it has read everything, and a file may grow past its limit: whoever
// writes is told so by the call, and nothing ends. Such a signal comes from this process itself.
static void own_write(int signal, siginfo_t *cause, void *context) {
  (void)context;
  if (cause->si_pid != getpid()) leave(signal);
}

static void crash(int signal) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  char number[] = {(char)('0' + signal / 10), (char)('0' + signal % 10), '\0'};
  give_back_at_once();
  // Whoever crashes looks up no words: both languages stand here.
  const char *told = number[0] == '0' ? number + 1 : number;
  write_text(STDERR_FILENO, "Il programma si è fermato per un errore suo (segnale ");
  write_text(STDERR_FILENO, told);
  write_text(STDERR_FILENO, "). Avvisa chi se ne occupa.\nThe program stopped because of a fault of its own (signal ");
  write_text(STDERR_FILENO, told);
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

// Who started the program under nohup meant it, so a signal that was ignored stays ignored, unless it tells of a fault.
static void catch_all(void) {
  for (int number = 1; number < NSIG; number++) {
    struct sigaction action = {.sa_handler = handler_of(number), .sa_flags = SA_RESTART | SA_ONSTACK};
    if (action.sa_handler == NULL || sigaction(number, NULL, &previous[number]) != 0) continue;
    bool is_write = number == SIGPIPE || number == SIGXFSZ;
    // The limit of files is ignored by this program itself.
    if (action.sa_handler != crash && number != SIGXFSZ && previous[number].sa_handler == SIG_IGN) continue;
    sigfillset(&action.sa_mask);
    if (is_write) {
      action.sa_flags |= SA_SIGINFO;
      action.sa_sigaction = own_write;
    }
    sigaction(number, &action, NULL);
  }
}

// Blocks or lets through what ends the program, or all that is handled here.
static void mask(int how, bool is_all) {
  sigset_t set;
  sigemptyset(&set);
  for (int number = 1; number < NSIG; number++) {
    void (*handler)(int) = handler_of(number);
    if (handler == leave || (is_all && handler != NULL)) sigaddset(&set, number);
  }
  sigprocmask(how, &set, NULL);
}

// Between its steps, taking and giving must not be broken off by the end of the program. Afterwards all are let
// through, also those that whoever started the program had blocked: a blocked crash would skip the handler.
static void quiet(bool is_quiet) { mask(is_quiet ? SIG_BLOCK : SIG_UNBLOCK, !is_quiet); }

// What is blocked when a program is executed waits until the new one asks for it: until then no signal finds the
// terminal without somebody who would give it back.
static void block_all(void) { mask(SIG_BLOCK, true); }

cncurses_handover cncurses_hand_over(void) {
  block_all();
  cncurses_handover handover = {.errors = errors_hand_over()};
  static_assert(sizeof before <= sizeof handover.before, "the modes have room");
  memcpy(handover.before, &before, sizeof before);
  return handover;
}

void cncurses_keep(void) {
  errors_take_over(errors_hand_over());
  quiet(false);
}

void cncurses_take_over(cncurses_handover from) {
  handed = from;
  is_handed = true;
}

bool cncurses_is_handed(void) { return is_handed; }

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
  if (is_handed) {
    memcpy(&before, handed.before, sizeof before);
    errors_take_over(handed.errors);
  }
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
  errors_hold();
  quiet(false);
}

void cncurses_release(void) {
  quiet(true);
  give_back(TCSADRAIN);
  for (int number = 1; number < NSIG; number++) {
    if (handler_of(number) != NULL) sigaction(number, &previous[number], NULL);
  }
  quiet(false);
}

void cncurses_take_again(void) {
  wait_for_front();
  quiet(true);
  set_modes(TCSADRAIN, &during);
  write_all(STDOUT_FILENO, enter.all, enter.length);
  if (!atomic_exchange(&is_ours, true)) errors_hold();
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
