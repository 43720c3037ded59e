// Standard error while the screen is ours. All of this may run in a signal handler but errors_hold.
#ifndef CNCURSES_ERRORS_H
#define CNCURSES_ERRORS_H

#include <stddef.h>

// Writes everything, or as much as can be written.
void write_all(int to, const char *from, size_t length);
// From here on what is written there lies in memory; nothing happens where it is no terminal, or is held already.
void errors_hold(void);
// Writes what was held to where it was meant to go.
void errors_release(void);
// The descriptor of where it was meant to go, for this program executed anew, or -1; and the other way round.
int errors_hand_over(void);
void errors_take_over(int errors);

#endif
