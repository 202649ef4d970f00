#ifndef NETRA_CNCURSES_H
#define NETRA_CNCURSES_H

// The terminal through ncurses, in plain types.
//
// One terminal at a time, used by one thread. No function waits, save cn_stop. Call cn_open,
// cn_close and cn_is_open at any time, the others only between cn_open and cn_close.

#include <stdbool.h>
#include <stdint.h>

enum cn_result {
  CN_OK = 0,
  CN_NOT_A_TERMINAL = 1,   // one of the descriptors is no terminal
  CN_DUMB = 2,             // the terminal cannot move its cursor
  CN_UNKNOWN = 3,          // no description, and none that could stand in
  CN_BUSY = 4,             // a terminal is open already
  CN_FAILED = 5,           // a system call failed, see errno
};

enum cn_token {
  CN_NOTHING = 0,
  CN_CHARACTER = 1,  // value: a Unicode scalar
  CN_KEY = 2,        // value: one of enum cn_key, or CN_KEY_F0 + number
};

enum cn_key {
  CN_KEY_OTHER = 0,
  CN_KEY_UP,
  CN_KEY_DOWN,
  CN_KEY_LEFT,
  CN_KEY_RIGHT,
  CN_KEY_HOME,
  CN_KEY_END,
  CN_KEY_PAGE_UP,
  CN_KEY_PAGE_DOWN,
  CN_KEY_INSERT,
  CN_KEY_DELETE,
  CN_KEY_BACKSPACE,
  CN_KEY_ENTER,
  CN_KEY_BACK_TAB,
  CN_KEY_PASTE_START,
  CN_KEY_PASTE_END,
  CN_KEY_FOCUS_IN,
  CN_KEY_FOCUS_OUT,
  CN_KEY_F0 = 100,
};

enum cn_signal {
  CN_SIGNAL_NONE,
  CN_SIGNAL_RESIZE,
  CN_SIGNAL_TERMINATE,
  CN_SIGNAL_HANGUP,
  CN_SIGNAL_STOP,
  CN_SIGNAL_CONTINUE,
};

enum cn_attribute {
  CN_BOLD = 1,
  CN_REVERSE = 2,
  CN_UNDERLINE = 4,
  CN_FAINT = 8,
  CN_ITALIC = 16,
};

// One glyph: a base and up to two marks (0: none), its columns (1 or 2), a colour (-1: the
// terminal's own) and attributes.
typedef struct cn_glyph {
  uint32_t scalars[3];
  int16_t colour;
  uint8_t attributes;
  uint8_t width;
} cn_glyph;

// Takes over the terminal. `term` names its type; `may_substitute` lets an unknown type that looks
// like an xterm be treated as xterm-256color; `locale` is "" for the environment's.
int cn_open(int input, int output, const char *term, bool may_substitute, const char *locale);
// Gives the terminal back for good, with its modes, signal handlers and standard error.
void cn_close(void);
bool cn_is_open(void);
// errno of the last failed call.
int cn_errno(void);

// Readable when cn_next_signal has something to give; -1 when closed.
int cn_signal_descriptor(void);
// Whether the terminal has been closed at its other end.
bool cn_is_gone(void);

int cn_rows(void);
int cn_columns(void);
// 0 when the terminal has no colours.
int cn_colours(void);
bool cn_is_utf8(void);
// Takes over the terminal's present size; true when it has changed.
bool cn_update_size(void);

// Queues one row, starting at its first column; what is left of the row is blanked.
void cn_put_row(int row, const cn_glyph *glyphs, int count);
// Sends what differs from the screen, in one go. A `large` frame is shown at once by terminals that
// can. Negative `cursor_row`: no cursor.
void cn_flush(int cursor_row, int cursor_column, bool large);
// Sets the modes again and forgets what the screen shows, so that the next flush sends everything.
void cn_forget_screen(void);

// Counts the bytes that each flush sends (Linux only; costs two small reads a flush).
void cn_set_meter(bool on);
uint64_t cn_flushed_bytes(void);

// The next token, or CN_NOTHING. Reports of the mouse come as characters: ESC [ < b ; x ; y M.
int cn_next_token(uint32_t *value);
// The next signal, as enum cn_signal.
int cn_next_signal(void);
// Makes cn_next_signal report a resize, so that the loop looks at the size again.
void cn_announce_resize(void);
void cn_set_mouse(bool on);

// Leaves and takes back the screen around another program.
void cn_suspend(void);
void cn_resume(void);
// Leaves the screen, stops the process group, and takes the screen back when continued.
void cn_stop(void);

// Reads one cell back from what has been queued; false outside the screen.
bool cn_read_back(int row, int column, cn_glyph *glyph);
// The columns that the C library gives to a character in the open terminal's locale; -1: none.
int cn_width(uint32_t scalar);

#endif
