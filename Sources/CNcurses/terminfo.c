#include "CNcurses.h"
#include "private.h"

#include <curses.h>
#include <string.h>
#include <term.h>

bool cn_looks_like_xterm(const char *term) {
  static const char *const known[] = {"xterm",   "kitty", "ghostty", "alacritty", "foot",
                                      "wezterm", "tmux",  "konsole", "screen",    "rxvt",
                                      "vte",     "gnome", "st-",     "contour",   "rio"};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    if (strncmp(term, known[i], strlen(known[i])) == 0) return true;
  }
  return false;
}

// What a description lacks decides whether a full screen is possible at all.
int cn_probe(const char *term, int output, bool *has_second_screen) {
  int found = 0;
  if (setupterm(term, output, &found) != OK) return CN_UNKNOWN;
  const char *cup = tigetstr("cup");
  int result = cup == NULL || cup == (const char *)-1 ? CN_DUMB : CN_OK;
  if (result == CN_OK) {
    cn_reset_add(tigetstr("sgr0"));
    cn_reset_add(tigetstr("cnorm"));
    cn_reset_add(tigetstr("rmkx"));
    cn_reset_add(tigetstr("rmcup"));
  }
  const char *smcup = tigetstr("smcup");
  *has_second_screen = smcup != NULL && smcup != (const char *)-1;
  del_curterm(cur_term);
  return result;
}
