#include "CLaw.h"

/* #embed is C23; this compiler accepts it in every C mode and says so. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char catalogue[] = {
#embed "data/catalogue.json"
};
static const unsigned char calendar[] = {
#embed "data/calendar.json"
};
static const unsigned char overlay[] = {
#embed "data/overlay.json"
};
static const unsigned char authority[] = {
#embed "data/authority.json"
};
static const unsigned char guards[] = {
#embed "data/guards.json"
};
static const unsigned char tracks[] = {
#embed "data/tracks.json"
};
static const unsigned char series[] = {
#embed "data/series.json"
};
static const unsigned char bodies[] = {
#embed "data/bodies.json"
};

const unsigned char *claw_text(int which, size_t *length) {
  switch (which) {
    case CLAW_CATALOGUE: *length = sizeof catalogue; return catalogue;
    case CLAW_CALENDAR: *length = sizeof calendar; return calendar;
    case CLAW_OVERLAY: *length = sizeof overlay; return overlay;
    case CLAW_AUTHORITY: *length = sizeof authority; return authority;
    case CLAW_GUARDS: *length = sizeof guards; return guards;
    case CLAW_TRACKS: *length = sizeof tracks; return tracks;
    case CLAW_SERIES: *length = sizeof series; return series;
    case CLAW_BODIES: *length = sizeof bodies; return bodies;
    default: *length = 0; return NULL;
  }
}
