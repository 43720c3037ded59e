#define _GNU_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "cncurses.h"

#include <fcntl.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
// Last, for it makes macros of common words such as `columns`.
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

static SCREEN *screen;
static bool colored;

// tputs, which knows about padding, hands over byte by byte.
static int undo_byte(int byte) {
  char one = (char)byte;
  cncurses_add_undo(&one, 1);
  return byte;
}

static int enter_byte(int byte) {
  char one = (char)byte;
  cncurses_add_enter(&one, 1);
  return byte;
}

const char *cncurses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == NULL || value == (const char *)-1 || *value == '\0' ? NULL : value;
}

static void undo(const char *name) {
  const char *value = cncurses_capability(name);
  if (value) tputs(value, 1, undo_byte);
}

// What to write on giving the terminal back, prepared while there is time to think.
static void prepare_undo(bool pastes) {
  if (pastes) cncurses_add_undo("\033[?2004l", 8);
  undo("sgr0");
  if (colored) undo("op");
  undo("cnorm");
  // The alternate screen is cleared too: terminals keep it, and can show it again.
  undo("clear");
  undo("rmcup");
}

static bool is_set(const char *name) {
  const char *value = getenv(name);
  return value != NULL && *value != '\0';
}

// Whether lines that leave the screen can be scrolled back to. A terminal within another may have been told to have no
// alternate screen, and says so nowhere: there they do when the size changes.
static cncurses_scrollback kept(void) {
  if (!cncurses_capability("rmcup")) return cncurses_always;
  const char *type = getenv("TERM");
  bool is_within = is_set("TMUX") || is_set("STY") ||
                   (type != NULL && (strncmp(type, "screen", 6) == 0 || strncmp(type, "tmux", 4) == 0));
  return is_within ? cncurses_on_resizing : cncurses_never;
}

// ncurses enters the alternate screen itself at its first refresh, and later it is for us to do.
static void begin(void) {
  const char *place = cncurses_capability("cup"), *alternate = cncurses_capability("smcup");
  // Terminals of the ANSI family ignore a private mode they do not know; others might print it.
  bool pastes = place[0] == '\033' && place[1] == '[';
  prepare_undo(pastes);
  cncurses_keeps(pastes, kept());
  raw();
  noecho();
  nonl();
  // Input is read elsewhere; a drawing is never broken off because a key waits.
  typeahead(-1);
  curs_set(1);
  refresh();
  if (pastes) cncurses_add_enter("\033[?2004h", 8);
  cncurses_begin();
  if (alternate) tputs(alternate, 1, enter_byte);
}

static int within(int value) { return value < 1 ? 1 : value > 1000 ? 1000 : value; }

static bool ask_size(int *high, int *wide) {
  struct winsize window = {0};
  bool is_told = ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0;
  *high = within(window.ws_row);
  *wide = within(window.ws_col);
  return is_told;
}

// LINES and COLUMNS are often left over from another window, and with absurd ones, or in an absurd window, ncurses does
// not even begin: it is told what holds.
static void state_size(void) {
  int high, wide;
  char digits[8];
  unsetenv("LINES");
  unsetenv("COLUMNS");
  if (!ask_size(&high, &wide)) return;
  snprintf(digits, sizeof digits, "%d", high);
  setenv("LINES", digits, 1);
  snprintf(digits, sizeof digits, "%d", wide);
  setenv("COLUMNS", digits, 1);
}

// What is written for nobody, and what stands on the screen stays there.
static void unseen(void (*act)(void)) {
  int screen_end = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (screen_end >= 0 && nowhere >= 0) dup2(nowhere, STDOUT_FILENO);
  act();
  if (screen_end >= 0) dup2(screen_end, STDOUT_FILENO);
  if (screen_end >= 0) close(screen_end);
  if (nowhere >= 0) close(nowhere);
}

static void settle(void) {
  refresh();
  endwin();
  refresh();
}

cncurses_opening cncurses_open(bool has_color) {
  if (screen || !cncurses_guard()) return cncurses_refused;
  state_size();
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    cncurses_close();
    return cncurses_unknown_type;
  }
  if (!cncurses_capability("cup") || !cncurses_capability("clear")) {
    cncurses_close();
    return cncurses_no_cursor_addressing;
  }
  // Until the screen was left and taken again, ncurses sends what it has at each move of the cursor: twenty writes a
  // screen, each of which wakes whoever draws the terminal. (Before there are colours: or it would reset those that the
  // terminal had.)
  if (cncurses_is_handed()) {
    unseen(settle);
    // What was written for nobody has moved no cursor. (This goes by way of stdout, and would come at the end.)
    mvcur(-1, -1, 0, 0);
    fflush(stdout);
  } else {
    settle();
  }
  // Without default colours ncurses would paint a background of its own.
  colored = has_color && has_colors() && use_default_colors() == OK;
  if (colored) {
    start_color();
    for (short color = COLOR_RED; color <= COLOR_CYAN; color++) init_pair(color, color, -1);
  }
  begin();
  // Until here ncurses asks for the size again and again. Programs that are started from here have no window.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  int high, wide;
  cncurses_size(&high, &wide);
  if (high != LINES || wide != COLS) cncurses_resize(high, wide);
  // The screen of the program before still stands: the first drawing is laid over it, line by line.
  if (cncurses_is_handed()) cncurses_forget();
  return cncurses_opened;
}

void cncurses_close(void) {
  cncurses_release();
  if (screen) delscreen(screen);
  screen = NULL;
}

void cncurses_size(int *high, int *wide) {
  // A serial line tells no size; then terminfo's is as good as any.
  if (ask_size(high, wide)) return;
  *high = within(LINES);
  *wide = within(COLS);
}

void cncurses_resize(int high, int wide) {
  cncurses_moved_lines();
  resize_term(high, wide);
  erase();
  clearok(curscr, TRUE);
}

int cncurses_width(wchar_t character) { return wcwidth(character); }

void cncurses_erase(void) { erase(); }

void cncurses_put(int row, int column, const wchar_t *character, int look, int color) {
  attr_t attributes = (look & cncurses_bold ? A_BOLD : 0) | (look & cncurses_dim ? A_DIM : 0) |
                      (look & cncurses_reverse ? A_REVERSE : 0) | (look & cncurses_underline ? A_UNDERLINE : 0);
  cchar_t cell;
  setcchar(&cell, character, attributes, colored ? (short)color : 0, NULL);
  // The last cell is written too, though ncurses then complains that the cursor cannot go on.
  mvadd_wch(row, column, &cell);
}

void cncurses_show(int row, int column) {
  move(row, column);
  refresh();
}

// Every line is written again where it is: a screen that is cleared first would be kept by some terminals.
void cncurses_forget(void) { redrawwin(stdscr); }

void cncurses_ring(void) { beep(); }
