#define _GNU_SOURCE 1

#include "private.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

// What is written to standard error would land in the middle of the screen and be gone with it. A
// memory file takes it, and it is written out when the screen is left.
static volatile int original = -1;
static volatile int held = -1;

void cn_stderr_capture(void) {
  // Somebody who sends standard error elsewhere wants it there.
  if (original >= 0 || !isatty(STDERR_FILENO)) return;
  int memory = memfd_create("netra-standard-error", MFD_CLOEXEC);
  if (memory < 0) return;
  int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (copy < 0 || dup2(memory, STDERR_FILENO) < 0) {
    if (copy >= 0) close(copy);
    close(memory);
    return;
  }
  original = copy;
  held = memory;
}

void cn_stderr_replay(void) {
  if (original < 0) return;
  dup2(original, STDERR_FILENO);
  char block[1024];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(held, block, sizeof block, offset)) > 0) {
    cn_write_all(STDERR_FILENO, block, (size_t)count);
    offset += count;
  }
}

void cn_stderr_release(void) {
  if (original < 0) return;
  cn_stderr_replay();
  close(held);
  close(original);
  held = -1;
  original = -1;
}
