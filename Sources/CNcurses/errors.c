#define _GNU_SOURCE 1
#include "errors.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

// Where standard error went before it was held, or -1.
static atomic_int standard_error = -1;

void write_all(int to, const char *from, size_t length) {
  while (length > 0) {
    ssize_t written = write(to, from, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    from += written;
    length -= (size_t)written;
  }
}

// Held errors lie in memory: nothing may spoil the screen, and nothing of it may stay on a disk.
void errors_hold(void) {
  if (atomic_load(&standard_error) >= 0 || !isatty(STDERR_FILENO)) return;
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

void errors_release(void) {
  int copy = atomic_exchange(&standard_error, -1);
  if (copy < 0) return;
  char part[2048];
  ssize_t length;
  lseek(STDERR_FILENO, 0, SEEK_SET);
  while ((length = read(STDERR_FILENO, part, sizeof part)) > 0) write_all(copy, part, (size_t)length);
  dup2(copy, STDERR_FILENO);
  close(copy);
}

int errors_hand_over(void) {
  int errors = atomic_load(&standard_error);
  if (errors >= 0) fcntl(errors, F_SETFD, 0);
  return errors;
}

void errors_take_over(int errors) {
  if (errors >= 0 && fcntl(errors, F_SETFD, FD_CLOEXEC) == 0) atomic_store(&standard_error, errors);
}
