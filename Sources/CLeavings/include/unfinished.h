// The files that are being written under names of their own, so that a signal handler can remove them: half a page is
// about a person, and nobody would look for it.
#ifndef UNFINISHED_H
#define UNFINISHED_H

// Notes a file that is about to be; below 0 where there is no place left for it, or its path is too long.
int unfinished_add(const char *path);
// Forgets it: it is whole, or gone.
void unfinished_done(int place);
// Removes all of them. It may be called in a signal handler.
void unfinished_remove(void);

#endif
