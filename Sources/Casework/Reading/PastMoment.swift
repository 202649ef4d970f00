/// How far to go in time.
package enum TimeStep: Hashable, Sendable {
  /// So many lines on, or back when negative; lines that name a record, or any.
  case lines(Int, of: RecordID?)
  /// To the end of the day so many days on or back that has lines.
  case days(Int)
  /// To the last line not after a day.
  case date(CalendarDate)
  case line(Int)
}

/// An earlier line of the log that is looked at, and what it said.
package struct PastMoment: Hashable, Sendable {
  /// The line's number.
  package let n: Int
  /// The last line there is.
  package let last: Int
  package let time: Timestamp
  /// Who wrote the line; nil when it is about something closed to the reader.
  package let actor: ActorID?
  /// What the line was about; empty when that is closed to the reader.
  package let records: [RecordID]

  package init(n: Int, last: Int, time: Timestamp, actor: ActorID?, records: [RecordID]) {
    self.n = n
    self.last = last
    self.time = time
    self.actor = actor
    self.records = records
  }
}
