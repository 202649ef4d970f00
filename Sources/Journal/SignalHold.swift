import Glibc

/// The signals that would stop a program while others wait for it, held back until released.
final class SignalHold {
  private var previous = sigset_t()
  private var isHeld = true

  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGTSTP, SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &previous)
  }

  deinit {
    release()
  }

  /// Lets the signals through again; those that came meanwhile arrive now.
  func release() {
    guard isHeld else { return }
    isHeld = false
    pthread_sigmask(SIG_SETMASK, &previous, nil)
  }
}
