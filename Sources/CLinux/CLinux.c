#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

int32_t cl_reserve(int32_t descriptor, int64_t offset, int64_t length) {
  return fallocate(descriptor, FALLOC_FL_KEEP_SIZE, offset, length) == 0 ? 0 : errno;
}

int32_t cl_start_writing(int32_t descriptor, int64_t offset, int64_t length) {
  return sync_file_range(descriptor, offset, length, SYNC_FILE_RANGE_WRITE) == 0 ? 0 : errno;
}

int32_t cl_volume_type(int32_t descriptor, uint64_t *type) {
  struct statfs volume;
  if (fstatfs(descriptor, &volume) != 0) return errno;
  // Some types are declared as signed 32-bit numbers; the upper half must not follow the sign.
  *type = (uint32_t)volume.f_type;
  return 0;
}

int64_t cl_read_uncached(const char *path, int64_t offset, void *buffer, size_t length) {
  // O_DIRECT wants offset, length and memory aligned to the block size of the device.
  const int64_t block = 4096;
  int64_t start = offset / block * block;
  size_t skipped = (size_t)(offset - start);
  size_t wanted = (skipped + length + (size_t)block - 1) / (size_t)block * (size_t)block;
  void *aligned = NULL;
  int status = posix_memalign(&aligned, (size_t)block, wanted);
  if (status != 0) return -status;
  int descriptor = open(path, O_RDONLY | O_DIRECT | O_CLOEXEC);
  if (descriptor < 0) {
    status = errno;
    free(aligned);
    return -status;
  }
  // Pages of a failed write are marked clean and may still hold what never reached the device.
  posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
  ssize_t count = pread(descriptor, aligned, wanted, start);
  int64_t result = 0;
  if (count < 0) {
    result = -(int64_t)errno;
  } else if ((size_t)count > skipped) {
    size_t usable = (size_t)count - skipped;
    if (usable > length) usable = length;
    memcpy(buffer, (char *)aligned + skipped, usable);
    result = (int64_t)usable;
  }
  close(descriptor);
  free(aligned);
  return result;
}

int32_t cl_watch(const char *path) {
  int descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (descriptor < 0) return -errno;
  if (inotify_add_watch(descriptor, path, IN_MODIFY | IN_MOVE_SELF | IN_DELETE_SELF) < 0) {
    int status = errno;
    close(descriptor);
    return -status;
  }
  return descriptor;
}

int32_t cl_watch_drain(int32_t descriptor) {
  char buffer[4096] __attribute__((aligned(__alignof__(struct inotify_event))));
  int32_t reports = 0;
  for (;;) {
    ssize_t count = read(descriptor, buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno != EAGAIN) return -errno;
    if (count <= 0) return reports;
    for (ssize_t at = 0; at < count;) {
      const struct inotify_event *event = (const struct inotify_event *)(buffer + at);
      if (event->mask & IN_MODIFY) reports |= CL_WATCH_CHANGED;
      if (event->mask & (IN_MOVE_SELF | IN_DELETE_SELF | IN_IGNORED)) reports |= CL_WATCH_GONE;
      if (event->mask & IN_Q_OVERFLOW) reports |= CL_WATCH_OVERFLOW;
      at += (ssize_t)sizeof(struct inotify_event) + (ssize_t)event->len;
    }
  }
}
