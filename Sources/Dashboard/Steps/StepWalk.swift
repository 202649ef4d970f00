internal import Casework

/// A pile of respondents gone through one by one: where one is, what was laid aside, how long it took.
struct StepWalk: Hashable, Sendable {
  private(set) var order: [RespondentID]
  private(set) var index: Int
  /// Why a respondent was laid aside; they come back at the end.
  private(set) var parked: [RespondentID: String]
  /// Time spent on those left behind.
  private(set) var seconds: Int
  /// When the one in view came up.
  private(set) var arrived: Timestamp

  init(_ order: [RespondentID], now: Timestamp) {
    self.order = order
    index = 0
    parked = [:]
    seconds = 0
    arrived = now
  }

  /// The pile as it was left.
  init(_ saved: SavedSteps, now: Timestamp) {
    order = saved.order.compactMap { RespondentID($0) }
    index = max(0, min(saved.index, order.count - 1))
    parked = Dictionary(
      saved.parked.compactMap { entry in RespondentID(entry.id).map { ($0, entry.reason) } },
      uniquingKeysWith: { _, last in last }
    )
    seconds = saved.seconds
    arrived = now
  }

  var current: RespondentID? { order.indices.contains(index) ? order[index] : nil }
  var isLast: Bool { index >= order.count - 1 }

  /// Seconds since the one in view came up.
  func sinceArrival(_ now: Timestamp) -> Int { max(0, now.milliseconds(since: arrived) / 1000) }

  /// Seconds that those still ahead may take at the pace so far; nil before the first is done.
  func ahead(_ now: Timestamp) -> Int? {
    guard index > 0, seconds >= 60 else { return nil }
    return seconds / index * (order.count - index)
  }

  mutating func move(by steps: Int, now: Timestamp) {
    let next = max(0, min(index + steps, order.count - 1))
    guard next != index else { return }
    spend(now)
    index = next
  }

  /// Lays the one in view aside: it comes back after all others.
  mutating func park(_ reason: String, now: Timestamp) {
    guard let id = current else { return }
    spend(now)
    parked[id] = reason
    order.remove(at: index)
    order.append(id)
  }

  /// Takes out what is closed to the official now.
  mutating func drop(_ isGone: (RespondentID) -> Bool) -> Int {
    let before = order.count
    let behind = order.prefix(index).count { isGone($0) }
    order.removeAll(where: isGone)
    index = max(0, min(index - behind, order.count - 1))
    return before - order.count
  }

  private mutating func spend(_ now: Timestamp) {
    seconds += sinceArrival(now)
    arrived = now
  }

  func saved(_ now: Timestamp) -> SavedSteps {
    SavedSteps(
      order: order.map(\.description),
      index: index,
      parked: order.compactMap { id in
        parked[id].map { SavedSteps.Parked(id: id.description, reason: $0) }
      },
      seconds: seconds + sinceArrival(now)
    )
  }
}
