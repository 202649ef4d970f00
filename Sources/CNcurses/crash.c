#define _GNU_SOURCE 1

#include "private.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/types.h>
#include <termios.h>
#include <unistd.h>

// Swift traps are SIGILL on x86-64 and SIGTRAP on arm64.
static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { FATAL_COUNT = sizeof fatal / sizeof *fatal };

static struct sigaction previous[FATAL_COUNT];
static volatile sig_atomic_t installed;
static pid_t owner;

// Everything the handler needs, made ready beforehand: endwin may not be called from it.
static struct {
  int input;
  int output;
  struct termios modes;
  bool has_modes;
  size_t length;
  char sequence[256];
} reset;

void cn_reset_begin(int input, int output) {
  memset(&reset, 0, sizeof reset);
  reset.input = input;
  reset.output = output;
  reset.has_modes = tcgetattr(input, &reset.modes) == 0;
  cn_reset_add("\033[?2026l\033[?2004l\033[?1004l\033[?1006l\033[?1000l");
}

// Adds a sequence without its padding marks, such as `$<5>`.
void cn_reset_add(const char *sequence) {
  if (sequence == NULL || sequence == (const char *)-1) return;
  while (*sequence != '\0' && reset.length < sizeof reset.sequence) {
    if (sequence[0] == '$' && sequence[1] == '<') {
      const char *end = strchr(sequence, '>');
      if (end != NULL) {
        sequence = end + 1;
        continue;
      }
    }
    reset.sequence[reset.length++] = *sequence++;
  }
}

static void give_back(int number, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  if (getpid() == owner) {
    cn_write_all(reset.output, reset.sequence, reset.length);
    cn_write_all(reset.output, "\r\n", 2);
    if (reset.has_modes) tcsetattr(reset.input, TCSANOW, &reset.modes);
    cn_stderr_replay();
  }
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal[i], &previous[i], NULL);
  installed = 0;
  errno = saved;
  // A fault happens again at the same instruction, now with the action that was there before us and
  // a true backtrace. A signal that was sent does not.
  if (info->si_code <= 0) raise(number);
}

void cn_crash_install(void) {
  if (installed) return;
  owner = getpid();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = give_back;
  // On the alternate stack, where the thread has one: a stack that ran over cannot be used.
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal[i], &action, &previous[i]);
  installed = 1;
}

void cn_crash_remove(void) {
  if (!installed) return;
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal[i], &previous[i], NULL);
  installed = 0;
}
