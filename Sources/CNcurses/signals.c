#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static const int watched[] = {SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};
enum { WATCHED_COUNT = sizeof watched / sizeof *watched };

static struct sigaction previous[WATCHED_COUNT];
static struct sigaction previous_pipe;
// Read and written by descriptor number only, so that the handler touches no other state.
static volatile int wake[2] = {-1, -1};

static void forward(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe already wakes the loop, and every signal in it is a repetition.
  ssize_t ignored = write(wake[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

static void handle(int number, struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = forward;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, old);
}

bool cn_signals_install(void) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  wake[0] = ends[0];
  wake[1] = ends[1];
  for (int i = 0; i < WATCHED_COUNT; i++) handle(watched[i], &previous[i]);
  sigaction(SIGPIPE, NULL, &previous_pipe);
  cn_sigpipe_ignore(true);
  return true;
}

void cn_signals_remove(void) {
  for (int i = 0; i < WATCHED_COUNT; i++) sigaction(watched[i], &previous[i], NULL);
  sigaction(SIGPIPE, &previous_pipe, NULL);
  int ends[2] = {wake[0], wake[1]};
  wake[0] = -1;
  wake[1] = -1;
  close(ends[0]);
  close(ends[1]);
}

// An ignored SIGPIPE is inherited by a program that is started while the screen is away.
void cn_sigpipe_ignore(bool on) {
  if (on) {
    signal(SIGPIPE, SIG_IGN);
  } else {
    sigaction(SIGPIPE, &previous_pipe, NULL);
  }
}

int cn_signal_descriptor(void) { return wake[0]; }

int cn_next_signal(void) {
  unsigned char byte = 0;
  while (read(wake[0], &byte, 1) == 1) {
    switch (byte) {
      case SIGWINCH: return CN_SIGNAL_RESIZE;
      case SIGINT:
      case SIGTERM: return CN_SIGNAL_TERMINATE;
      case SIGHUP: return CN_SIGNAL_HANGUP;
      case SIGTSTP: return CN_SIGNAL_STOP;
      case SIGCONT: return CN_SIGNAL_CONTINUE;
      default: break;
    }
  }
  return CN_SIGNAL_NONE;
}

void cn_announce_resize(void) { forward(SIGWINCH); }

// What the keyboard sent to the whole foreground group while another program had the terminal was
// meant for that program. Orders to end are kept.
void cn_signals_forget_keyboard(void) {
  bool term = false;
  bool hangup = false;
  unsigned char byte = 0;
  while (read(wake[0], &byte, 1) == 1) {
    if (byte == SIGTERM) term = true;
    if (byte == SIGHUP) hangup = true;
  }
  if (term) forward(SIGTERM);
  if (hangup) forward(SIGHUP);
}

void cn_stop_process_group(void) {
  struct sigaction action;
  struct sigaction old;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, &old);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &old, NULL);
}

void cn_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      struct pollfd entry = {.fd = descriptor, .events = POLLOUT};
      if (poll(&entry, 1, 1000) <= 0) return;
      continue;
    }
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}
