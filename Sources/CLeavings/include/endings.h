// What each signal comes to where nobody has decided otherwise: the one table of signals of the whole program.
#ifndef ENDINGS_H
#define ENDINGS_H

typedef enum {
  // It ends nothing, cannot be caught, belongs to the C library, or stops the program.
  ending_none,
  // It asks the program to end, or would end it because nothing here uses it.
  ending_asked,
  // It tells of a fault of the program's own.
  ending_fault,
} ending;

// It may be called in a signal handler.
ending ending_of(int signal);

#endif
