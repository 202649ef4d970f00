import CaseStore
import Casework
import Dashboard
import Wording

// Looking at the office as it was.

extension Session {
  /// Looks at the office at another line; nil, and every step beyond the last line, is the present.
  func travel(_ step: TimeStep?) {
    do throws(StoreError) {
      guard let step else { return look(at: nil) }
      let past = past ?? PastOffice(store)
      try past.go(step)
      look(at: past.isPresent ? nil : past)
    } catch {
      look(at: nil)
      send(.message(FailureText(wording: wording).text(of: error)))
    }
  }

  private func look(at past: PastOffice?) {
    self.past = past
    refreshView()
    send(.minuteTick)
  }
}
