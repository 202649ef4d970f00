/// How the time for telling of a breach stands.
package struct BreachReading: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    /// So many whole hours left.
    case running(Int)
    /// So many hours, begun ones counted, past the last.
    case late(Int)
    case met
    case metLate
  }

  package let breach: BreachRecord
  package let deadline: DeadlineRow
  package let due: Timestamp
  package let state: State
}

extension LawBook {
  /// Each breach with the deadline that its being known starts, the most pressing first.
  ///
  /// A breach without such a deadline in the rules of its day is left out.
  package func readings(of breaches: [BreachRecord], at now: Timestamp) -> [BreachReading] {
    let all = breaches.compactMap { breach -> BreachReading? in
      let known = breach.entry.known
      let row = catalogue.deadlines.first { deadline in
        deadline.startTriggers.contains("breach.known")
          && deadline.metTriggers.contains("breach.notified")
          && deadline.isInForce(on: known.date)
      }
      guard let row, let hours = row.hours else { return nil }
      let due = known.adding(hours: hours)
      let state: BreachReading.State
      if let told = breach.told {
        state = told <= due ? .met : .metLate
      } else if now <= due {
        state = .running(due.hours(since: now))
      } else {
        state = .late(now.hours(since: due) + 1)
      }
      return BreachReading(breach: breach, deadline: row, due: due, state: state)
    }
    return all.sorted {
      ($0.breach.told == nil ? 0 : 1, $0.due) < ($1.breach.told == nil ? 0 : 1, $1.due)
    }
  }
}
