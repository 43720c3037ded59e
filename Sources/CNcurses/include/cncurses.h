// What Swift cannot say itself: the macros, variadics and stdscr of ncurses, and what must run in a signal handler.
// There is one terminal at a time; everything here belongs to it.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <wchar.h>

// How opening went; after anything but cncurses_opened the terminal is as it was.
typedef enum __attribute__((enum_extensibility(closed))) {
  cncurses_opened,
  cncurses_refused,
  cncurses_unknown_type,
  cncurses_no_cursor_addressing,
} cncurses_opening;

// When lines that leave the screen can be scrolled back to.
typedef enum { cncurses_never, cncurses_on_resizing, cncurses_always } cncurses_scrollback;

// What this program needs of itself to go on with the terminal once it was executed anew: the modes that there were
// before it came, and where standard error went before it was held, or -1.
typedef struct {
  unsigned char before[128];
  int errors;
} cncurses_handover;

// How letters look, to be added up.
enum { cncurses_bold = 1, cncurses_dim = 2, cncurses_reverse = 4, cncurses_underline = 8 };

// What signals asked for, to be added up.
enum { cncurses_resized = 1, cncurses_continued = 2, cncurses_stop_asked = 4 };

// cncurses.c: the screen.

// Takes the terminal of standard input and output; both must be one.
cncurses_opening cncurses_open(bool has_color);
// Gives it back for good.
void cncurses_close(void);
// A capability of the terminal by its terminfo name, or NULL.
const char *cncurses_capability(const char *name);
// Rows and columns, each from 1 to 1000.
void cncurses_size(int *rows, int *columns);
// Tells ncurses the new size; the next drawing starts from an empty screen.
void cncurses_resize(int rows, int columns);
// The columns of a character as ncurses counts them: 0 for a mark, below 0 if it cannot be shown.
int cncurses_width(wchar_t character);
// Empties the screen that is drawn next.
void cncurses_erase(void);
// Writes one character, zero-terminated with its marks; color is 0 for none, else its ANSI number.
void cncurses_put(int row, int column, const wchar_t *character, int look, int color);
// Sends what changed, and leaves the cursor here.
void cncurses_show(int row, int column);
// Forgets what the terminal shows, so that the next drawing sends everything.
void cncurses_forget(void);
// Sounds the bell.
void cncurses_ring(void);

// alarm.c: the clock.

// A descriptor that can be read from this second on, or once the clock is set; -1 where the system has none.
int cncurses_alarm(long long seconds_since_1970);

// restore.c: the manners.

// Keeps the modes of the terminal and catches the signals that could end or stop the program;
// those that end it wait from here on until cncurses_begin or cncurses_release.
bool cncurses_guard(void);
// What to do before a signal that was caught ends the program; it may only do what a signal handler may.
void cncurses_before_death(void (*act)(void));
// Adds to what is written each time the terminal is taken, or given back.
void cncurses_add_enter(const char *bytes, int length);
// Whether the terminal is one of the ANSI family, and when it keeps lines that left its screen.
void cncurses_keeps(bool is_ansi, cncurses_scrollback kind);
// Says that lines may have left the screen; takes those away that one could scroll back to.
void cncurses_moved_lines(void);
void cncurses_forget_lines(void);
void cncurses_add_undo(const char *bytes, int length);
// Writes what was added so far; the modes set now are those to draw in; standard error is held from here on.
void cncurses_begin(void);
// Gives the terminal back and lets go of the signals.
void cncurses_release(void);
// Gives the terminal to the shell, stops, and takes it again once continued.
void cncurses_suspend(void);
// Takes the terminal again after somebody else may have changed its modes.
void cncurses_take_again(void);
// Makes ready for executing the program anew: the screen stays as it is, and signals wait for the next cncurses_open.
cncurses_handover cncurses_hand_over(void);
// Goes on, for the program could not be executed anew.
void cncurses_keep(void);
// Says, before cncurses_open, that the terminal was handed over.
void cncurses_take_over(cncurses_handover from);
// Whether it was.
bool cncurses_is_handed(void);
// A descriptor that becomes readable when there are notices.
int cncurses_wake(void);
// The notices since the last call.
int cncurses_notices(void);

#endif
