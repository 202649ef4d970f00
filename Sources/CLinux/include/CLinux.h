#ifndef NETRA_CLINUX_H
#define NETRA_CLINUX_H

#include <stddef.h>
#include <stdint.h>

/// Reserves space behind the end of a file without changing its size. Returns 0 or an errno.
int32_t cl_reserve(int32_t descriptor, int64_t offset, int64_t length);

/// Starts writing a part of a file to disk and does not wait for it. Returns 0 or an errno.
int32_t cl_start_writing(int32_t descriptor, int64_t offset, int64_t length);

/// Stores the type number of the file system that holds an open file. Returns 0 or an errno.
int32_t cl_volume_type(int32_t descriptor, uint64_t *type);

/// Reads past the page cache. Returns the bytes read, or a negated errno.
int64_t cl_read_uncached(const char *path, int64_t offset, void *buffer, size_t length);

/// What a watched file reported.
enum { CL_WATCH_CHANGED = 1, CL_WATCH_GONE = 2, CL_WATCH_OVERFLOW = 4 };

/// Watches a file for changes, moving and removal. Returns a descriptor, or a negated errno.
int32_t cl_watch(const char *path);

/// Takes every waiting report off a watch. Returns a sum of CL_WATCH_ values, or a negated errno.
int32_t cl_watch_drain(int32_t descriptor);

#endif
