#ifndef CLAW_H
#define CLAW_H

#include <stddef.h>

/* The embedded law, one JSON text per number. */
enum {
  CLAW_CATALOGUE = 0,
  CLAW_CALENDAR = 1,
  CLAW_OVERLAY = 2,
  CLAW_AUTHORITY = 3,
  CLAW_GUARDS = 4,
  CLAW_TRACKS = 5,
  CLAW_SERIES = 6,
  CLAW_BODIES = 7
};

/* Start of the text numbered `which`, its size in bytes in `*length`; NULL and 0 for any other number.
   The text lives as long as the program and is not terminated. */
const unsigned char *_Nullable claw_text(int which, size_t *_Nonnull length);

#endif
