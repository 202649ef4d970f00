#ifndef NETRA_CNCURSES_PRIVATE_H
#define NETRA_CNCURSES_PRIVATE_H

#include <stdbool.h>
#include <stddef.h>

// terminfo.c: whether a full screen is possible on a type of terminal, as enum cn_result.
int cn_probe(const char *term, int output, bool *has_second_screen);
bool cn_looks_like_xterm(const char *term);

// keys.c: the table of keys and the pad they are read from.
void cn_keys_open(void);
void cn_keys_close(void);

// Writes all bytes, retrying after interruptions. Async-signal-safe.
void cn_write_all(int descriptor, const char *bytes, size_t count);

// signals.c: signals as bytes in a pipe.
bool cn_signals_install(void);
void cn_signals_remove(void);
void cn_signals_forget_keyboard(void);
void cn_sigpipe_ignore(bool on);
void cn_stop_process_group(void);

// crash.c: what gives the terminal back when the program dies.
void cn_reset_begin(int input, int output);
void cn_reset_add(const char *sequence);
void cn_crash_install(void);
void cn_crash_remove(void);

// stderr.c: standard error held back while the screen is up.
void cn_stderr_capture(void);
void cn_stderr_release(void);
// The part of the release that is async-signal-safe.
void cn_stderr_replay(void);

#endif
