import Glibc

/// Work spread over threads of its own, without any pool that something else may be waiting in.
package enum Workers {
  private final class Job: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// A thread that was started.
  package struct Started: Sendable {
    fileprivate let thread: pthread_t

    /// Waits until its work is done; to be called once.
    package func join() {
      pthread_join(thread, nil)
    }
  }

  /// Starts `body` on a thread of its own that takes no signals; nothing when there is none to be had.
  package static func start(_ body: @escaping @Sendable () -> Void) -> Started? {
    let job = Unmanaged.passRetained(Job(body))
    var all = sigset_t()
    var previous = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    var thread = pthread_t()
    let status = pthread_create(
      &thread,
      nil,
      { raw in
        if let raw { Unmanaged<Job>.fromOpaque(raw).takeRetainedValue().body() }
        return nil
      },
      job.toOpaque()
    )
    guard status == 0 else {
      job.release()
      return nil
    }
    return Started(thread: thread)
  }

  /// Calls `body` with 0 to `count` − 1 at the same time and returns when all have returned.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [Started] = []
    var own = [0]
    for index in 1..<max(1, count) {
      if let thread = start({ body(index) }) {
        threads.append(thread)
      } else {
        // No thread to be had: its share is done here.
        own.append(index)
      }
    }
    for index in own { body(index) }
    for thread in threads { thread.join() }
  }
}
