import Glibc

/// Work spread over threads of its own, without any pool that something else may be waiting in.
enum Workers {
  private final class Job: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// Calls `body` with 0 to `count` − 1 at the same time and returns when all have returned.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    var own = [0]
    for index in 1..<max(1, count) {
      let job = Unmanaged.passRetained(Job { body(index) })
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
      if status == 0 {
        threads.append(thread)
      } else {
        // No thread to be had: its share is done here.
        job.release()
        own.append(index)
      }
    }
    for index in own { body(index) }
    for thread in threads { pthread_join(thread, nil) }
  }
}
