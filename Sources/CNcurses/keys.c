#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"
#include "private.h"

#include <curses.h>
#include <stddef.h>

// Key codes above all that curses gives out itself.
enum {
  CODE_PASTE_START = 2000,
  CODE_PASTE_END = 2001,
  CODE_FOCUS_IN = 2002,
  CODE_FOCUS_OUT = 2003,
};

// A pad never drawn, because reading from a window draws it.
static WINDOW *keys;

// Terminals send the same keys in several forms, whatever their description says; paste and focus
// stand in no description.
static void define_keys(void) {
  static const struct {
    const char *sequence;
    int code;
  } table[] = {
      {"\033[A", KEY_UP},         {"\033[B", KEY_DOWN},       {"\033[C", KEY_RIGHT},
      {"\033[D", KEY_LEFT},       {"\033OA", KEY_UP},         {"\033OB", KEY_DOWN},
      {"\033OC", KEY_RIGHT},      {"\033OD", KEY_LEFT},       {"\033[H", KEY_HOME},
      {"\033[F", KEY_END},        {"\033OH", KEY_HOME},       {"\033OF", KEY_END},
      {"\033[1~", KEY_HOME},      {"\033[7~", KEY_HOME},      {"\033[4~", KEY_END},
      {"\033[8~", KEY_END},       {"\033[2~", KEY_IC},        {"\033[3~", KEY_DC},
      {"\033[5~", KEY_PPAGE},     {"\033[6~", KEY_NPAGE},     {"\033[Z", KEY_BTAB},
      {"\033OM", KEY_ENTER},      {"\033OP", KEY_F(1)},       {"\033OQ", KEY_F(2)},
      {"\033OR", KEY_F(3)},       {"\033OS", KEY_F(4)},       {"\033[[A", KEY_F(1)},
      {"\033[[B", KEY_F(2)},      {"\033[[C", KEY_F(3)},      {"\033[[D", KEY_F(4)},
      {"\033[[E", KEY_F(5)},      {"\033[11~", KEY_F(1)},     {"\033[12~", KEY_F(2)},
      {"\033[13~", KEY_F(3)},     {"\033[14~", KEY_F(4)},     {"\033[15~", KEY_F(5)},
      {"\033[17~", KEY_F(6)},     {"\033[18~", KEY_F(7)},     {"\033[19~", KEY_F(8)},
      {"\033[20~", KEY_F(9)},     {"\033[21~", KEY_F(10)},    {"\033[23~", KEY_F(11)},
      {"\033[24~", KEY_F(12)},    {"\033[200~", CODE_PASTE_START},
      {"\033[201~", CODE_PASTE_END}, {"\033[I", CODE_FOCUS_IN}, {"\033[O", CODE_FOCUS_OUT},
  };
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    define_key(table[i].sequence, table[i].code);
  }
}

void cn_keys_open(void) {
  keys = newpad(1, 1);
  keypad(keys, TRUE);
  nodelay(keys, TRUE);
  define_keys();
  // Curses gives one key for a burst of mouse events, merges some and turns their order round; the
  // reports pass as they come instead.
  keyok(KEY_MOUSE, FALSE);
}

void cn_keys_close(void) {
  delwin(keys);
  keys = NULL;
}

static uint32_t key_for(int code) {
  if (code >= KEY_F(1) && code <= KEY_F(12)) return CN_KEY_F0 + (uint32_t)(code - KEY_F0);
  switch (code) {
    case KEY_UP: return CN_KEY_UP;
    case KEY_DOWN: return CN_KEY_DOWN;
    case KEY_LEFT: return CN_KEY_LEFT;
    case KEY_RIGHT: return CN_KEY_RIGHT;
    case KEY_HOME:
    case KEY_FIND: return CN_KEY_HOME;
    case KEY_END:
    case KEY_SELECT: return CN_KEY_END;
    case KEY_PPAGE: return CN_KEY_PAGE_UP;
    case KEY_NPAGE: return CN_KEY_PAGE_DOWN;
    case KEY_IC: return CN_KEY_INSERT;
    case KEY_DC: return CN_KEY_DELETE;
    case KEY_BACKSPACE: return CN_KEY_BACKSPACE;
    case KEY_ENTER: return CN_KEY_ENTER;
    case KEY_BTAB: return CN_KEY_BACK_TAB;
    case CODE_PASTE_START: return CN_KEY_PASTE_START;
    case CODE_PASTE_END: return CN_KEY_PASTE_END;
    case CODE_FOCUS_IN: return CN_KEY_FOCUS_IN;
    case CODE_FOCUS_OUT: return CN_KEY_FOCUS_OUT;
    default: return CN_KEY_OTHER;
  }
}

int cn_next_token(uint32_t *value) {
  wint_t code = 0;
  int kind = wget_wch(keys, &code);
  if (kind == ERR) return CN_NOTHING;
  *value = kind == KEY_CODE_YES ? key_for((int)code) : code;
  return kind == KEY_CODE_YES ? CN_KEY : CN_CHARACTER;
}
