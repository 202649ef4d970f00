#define _GNU_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"
#include "private.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static struct {
  bool open;
  bool utf8;
  bool default_colours;
  bool second_screen;
  bool mouse;
  bool meter;
  int cursor;  // what curs_set was last told
  int input;
  int output;
  FILE *input_stream;
  FILE *output_stream;
  SCREEN *screen;
  uint64_t flushed;
} terminal;

// MARK: Opening

static void set_private_modes(bool on) {
  static const char *const modes[][2] = {
      {"\033[?2004l\033[?1004l", "\033[?2004h\033[?1004h"},
      {"\033[?1006l\033[?1000l", "\033[?1000h\033[?1006h"},
  };
  if (!terminal.second_screen) return;  // only terminals with a second screen know these modes
  cn_write_all(terminal.output, modes[0][on], strlen(modes[0][on]));
  if (terminal.mouse) cn_write_all(terminal.output, modes[1][on], strlen(modes[1][on]));
}

void cn_set_mouse(bool on) {
  if (terminal.mouse == on) return;
  set_private_modes(false);
  terminal.mouse = on;
  set_private_modes(true);
}

static void set_up_screen(void) {
  raw();
  noecho();
  nonl();
  set_escdelay(25);
  cn_keys_open();
  if (has_colors()) {
    start_color();
    terminal.default_colours = use_default_colors() == OK;
  }
  terminal.cursor = 1;
  leaveok(stdscr, TRUE);
  if (curs_set(0) != ERR) terminal.cursor = 0;
  set_private_modes(true);
}

static int open_streams(int input, int output) {
  int in = fcntl(input, F_DUPFD_CLOEXEC, 3);
  int out = fcntl(output, F_DUPFD_CLOEXEC, 3);
  terminal.input_stream = in < 0 ? NULL : fdopen(in, "r");
  terminal.output_stream = out < 0 ? NULL : fdopen(out, "w");
  if (terminal.input_stream != NULL && terminal.output_stream != NULL) return CN_OK;
  if (terminal.input_stream == NULL && in >= 0) close(in);
  if (terminal.output_stream == NULL && out >= 0) close(out);
  return CN_FAILED;
}

static void close_streams(void) {
  if (terminal.input_stream != NULL) fclose(terminal.input_stream);
  if (terminal.output_stream != NULL) fclose(terminal.output_stream);
  terminal.input_stream = NULL;
  terminal.output_stream = NULL;
}

int cn_open(int input, int output, const char *term, bool may_substitute, const char *locale) {
  if (terminal.open) return CN_BUSY;
  // newterm accepts any descriptor, and a loop over one that is no terminal never rests.
  if (!isatty(input) || !isatty(output)) return CN_NOT_A_TERMINAL;
  memset(&terminal, 0, sizeof terminal);
  terminal.input = input;
  terminal.output = output;
  setlocale(LC_CTYPE, locale);
  terminal.utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;

  cn_reset_begin(input, output);
  int result = term == NULL || *term == '\0' ? CN_UNKNOWN : cn_probe(term, output, &terminal.second_screen);
  if (result == CN_UNKNOWN && term != NULL && (may_substitute || cn_looks_like_xterm(term))) {
    term = "xterm-256color";
    result = cn_probe(term, output, &terminal.second_screen);
  }
  if (result != CN_OK) return result;

  result = open_streams(input, output);
  if (result != CN_OK) {
    close_streams();
    return result;
  }
  // newterm installs handlers for the signals that still have their default: ours come first.
  if (!cn_signals_install()) {
    close_streams();
    return CN_FAILED;
  }
  terminal.screen = newterm(term, terminal.output_stream, terminal.input_stream);
  if (terminal.screen == NULL) {
    cn_signals_remove();
    close_streams();
    return CN_FAILED;
  }
  set_term(terminal.screen);
  set_up_screen();
  cn_stderr_capture();
  cn_crash_install();
  terminal.open = true;
  return CN_OK;
}

void cn_close(void) {
  if (!terminal.open) return;
  cn_crash_remove();
  set_private_modes(false);
  if (!isendwin()) endwin();
  cn_keys_close();
  delscreen(terminal.screen);
  close_streams();
  cn_signals_remove();
  cn_stderr_release();
  terminal.open = false;
}

bool cn_is_open(void) { return terminal.open; }

int cn_errno(void) { return errno; }

bool cn_is_gone(void) {
  struct pollfd entry = {.fd = terminal.input, .events = POLLIN};
  if (poll(&entry, 1, 0) <= 0) return false;
  return (entry.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

int cn_rows(void) { return getmaxy(stdscr); }

int cn_columns(void) { return getmaxx(stdscr); }

int cn_colours(void) { return has_colors() && COLORS > 0 ? COLORS : 0; }

bool cn_is_utf8(void) { return terminal.utf8; }

bool cn_update_size(void) {
  struct winsize size;
  if (ioctl(terminal.output, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (size.ws_row == cn_rows() && size.ws_col == cn_columns()) return false;
  resizeterm(size.ws_row, size.ws_col);
  return true;
}

// MARK: Drawing

static attr_t curses_attributes(uint8_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & CN_BOLD) result |= A_BOLD;
  if (attributes & CN_REVERSE) result |= A_REVERSE;
  if (attributes & CN_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & CN_FAINT) result |= A_DIM;
  if (attributes & CN_ITALIC) result |= A_ITALIC;
  return result;
}

static int pair_for(int colour) {
  if (colour < 0 || colour >= cn_colours()) return 0;
  int pair = alloc_pair(colour, terminal.default_colours ? -1 : COLOR_BLACK);
  return pair < 0 ? 0 : pair;
}

// Curses advances by the C library's widths. Where these differ from ours, a stand-in of known
// width keeps everything to the right in its place.
static int fill_cell(cchar_t *cell, const cn_glyph *glyph, attr_t attributes, int pair) {
  wchar_t text[4] = {0};
  int length = 0;
  bool agrees = wcwidth((wchar_t)glyph->scalars[0]) == glyph->width;
  text[length++] = agrees ? (wchar_t)glyph->scalars[0] : terminal.utf8 ? 0xFFFD : L'?';
  for (int i = 1; agrees && i < 3 && glyph->scalars[i] != 0; i++) {
    if (wcwidth((wchar_t)glyph->scalars[i]) == 0) text[length++] = (wchar_t)glyph->scalars[i];
  }
  setcchar(cell, text, attributes, (short)(pair > 255 ? 255 : pair), &pair);
  if (agrees || glyph->width < 2) return 1;
  setcchar(cell + 1, L" ", attributes, (short)(pair > 255 ? 255 : pair), &pair);
  return 2;
}

void cn_put_row(int row, const cn_glyph *glyphs, int count) {
  int columns = cn_columns();
  if (row < 0 || row >= cn_rows()) return;
  cchar_t *cells = calloc((size_t)columns + 2, sizeof *cells);
  if (cells == NULL) return;
  int length = 0;
  int column = 0;
  int colour = -1;
  int pair = 0;
  for (int i = 0; i < count && column + glyphs[i].width <= columns; i++) {
    if (glyphs[i].colour != colour) {
      colour = glyphs[i].colour;
      pair = pair_for(colour);
    }
    attr_t attributes = curses_attributes(glyphs[i].attributes);
    length += fill_cell(cells + length, &glyphs[i], attributes, pair);
    column += glyphs[i].width;
  }
  wmove(stdscr, row, 0);
  mvwadd_wchnstr(stdscr, row, 0, cells, length);
  if (column < columns) {
    wmove(stdscr, row, column);
    wclrtoeol(stdscr);
  }
  free(cells);
}

static uint64_t written_so_far(void) {
  char text[256] = {0};
  int io = open("/proc/self/io", O_RDONLY | O_CLOEXEC);
  if (io < 0) return 0;
  ssize_t count = read(io, text, sizeof text - 1);
  close(io);
  const char *field = count > 0 ? strstr(text, "wchar: ") : NULL;
  return field == NULL ? 0 : strtoull(field + strlen("wchar: "), NULL, 10);
}

static void show_cursor(int visibility) {
  if (terminal.cursor == visibility) return;
  terminal.cursor = visibility;
  curs_set(visibility);
}

void cn_flush(int cursor_row, int cursor_column, bool large) {
  uint64_t before = terminal.meter ? written_so_far() : 0;
  bool synchronised = large && terminal.second_screen;
  bool visible = cursor_row >= 0;
  if (synchronised || !visible) show_cursor(0);
  if (synchronised) cn_write_all(terminal.output, "\033[?2026h", 8);
  leaveok(stdscr, visible ? FALSE : TRUE);
  if (visible) wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
  if (synchronised) cn_write_all(terminal.output, "\033[?2026l", 8);
  if (visible) show_cursor(1);
  if (terminal.meter) terminal.flushed = written_so_far() - before;
}

void cn_forget_screen(void) {
  if (isendwin()) return;
  // Whoever disturbed the screen may have changed the modes too.
  reset_prog_mode();
  set_private_modes(true);
  terminal.cursor = -1;
  clearok(curscr, TRUE);
}

void cn_set_meter(bool on) { terminal.meter = on; }

uint64_t cn_flushed_bytes(void) { return terminal.flushed; }

// MARK: Leaving and coming back

void cn_suspend(void) {
  if (isendwin()) return;
  cn_crash_remove();
  set_private_modes(false);
  endwin();
  cn_stderr_release();
  cn_sigpipe_ignore(false);
}

void cn_resume(void) {
  if (!isendwin()) return;
  cn_sigpipe_ignore(true);
  cn_signals_forget_keyboard();
  cn_stderr_capture();
  // The screen itself comes back with the next flush; the size may have changed meanwhile.
  reset_prog_mode();
  set_private_modes(true);
  terminal.cursor = -1;
  clearok(curscr, TRUE);
  cn_crash_install();
  cn_update_size();
}

void cn_stop(void) {
  cn_suspend();
  cn_stop_process_group();
  cn_resume();
}

// MARK: Looking back

bool cn_read_back(int row, int column, cn_glyph *glyph) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1] = {0};
  attr_t attributes = 0;
  short narrow = 0;
  int pair = 0;
  if (mvwin_wch(stdscr, row, column, &cell) == ERR) return false;
  if (getcchar(&cell, text, &attributes, &narrow, &pair) == ERR) return false;
  memset(glyph, 0, sizeof *glyph);
  for (int i = 0; i < 3 && text[i] != 0; i++) glyph->scalars[i] = (uint32_t)text[i];
  int width = wcwidth(text[0]);
  glyph->width = (uint8_t)(width < 0 ? 1 : width);
  int foreground = -1;
  int background = -1;
  if (pair != 0) extended_pair_content(pair, &foreground, &background);
  glyph->colour = (int16_t)foreground;
  if (attributes & A_BOLD) glyph->attributes |= CN_BOLD;
  if (attributes & A_REVERSE) glyph->attributes |= CN_REVERSE;
  if (attributes & A_UNDERLINE) glyph->attributes |= CN_UNDERLINE;
  if (attributes & A_DIM) glyph->attributes |= CN_FAINT;
  if (attributes & A_ITALIC) glyph->attributes |= CN_ITALIC;
  return true;
}

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
