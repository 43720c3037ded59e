// The programs that run for this one, by their numbers, so that a signal handler can end them: it may touch no more than
// this.
#ifndef CHILDREN_H
#define CHILDREN_H

// A place for one program, or below 0 where there is none left; then it is not ended.
int children_reserve(void);
// Says which process is in a place; it leads a process group of its own.
void children_name(int place, int number);
// Gives a place back, once its process is gone.
void children_free(int place);
// Ends all of them with all that they have started. It may be called in a signal handler.
void children_end(void);

#endif
