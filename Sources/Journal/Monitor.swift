import Glibc

/// A lock with a condition to wait for, for what two threads work on together.
final class Monitor: @unchecked Sendable {
  // Sendable because POSIX lets any thread use an initialised mutex and condition; the pointers are
  // set once and freed when nobody has the monitor any more.

  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>

  init() {
    mutex = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(changed)
    mutex.deallocate()
    changed.deallocate()
  }

  func enter() { pthread_mutex_lock(mutex) }

  func leave() { pthread_mutex_unlock(mutex) }

  /// Lets others in until one of them calls ``wakeAll()``; inside only.
  func wait() { pthread_cond_wait(changed, mutex) }

  /// Wakes all who wait inside.
  func wakeAll() { pthread_cond_broadcast(changed) }

  /// Runs `body` inside and wakes all who wait.
  func changing<Value>(_ body: () -> Value) -> Value {
    enter()
    defer {
      wakeAll()
      leave()
    }
    return body()
  }
}
