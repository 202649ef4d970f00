import Glibc

/// Sends signals to the calling thread.
enum Signals {
  /// Raises a signal and returns when its handler has run, whatever this thread holds back.
  static func deliver(_ number: Int32) {
    var wanted = sigset_t()
    var saved = sigset_t()
    sigemptyset(&wanted)
    sigaddset(&wanted, number)
    pthread_sigmask(SIG_UNBLOCK, &wanted, &saved)
    raise(number)
    pthread_sigmask(SIG_SETMASK, &saved, nil)
  }
}
