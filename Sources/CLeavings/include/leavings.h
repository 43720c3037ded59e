// What a program that is ended in the middle must not leave behind: programs that run for it, files not finished.
#ifndef LEAVINGS_H
#define LEAVINGS_H

// Ends the programs and removes the files. It may be called in a signal handler.
void leavings_clear(void);
// Does so before a signal ends the program that would end it in silence; one that is ignored stays so.
void leavings_watch(void);
// From now on a program that leaves before it has read everything does not end this one. (Where somebody else sees to
// that already, nothing changes.)
void leavings_survive_broken_pipes(void);
// From now on no core file is written (the answers of a person would be in it), no other program of this account reads
// this one's memory, and no program that it starts gets more rights than it has.
void leavings_keep_secret(void);

#endif
