/// One command of a story: when, who, which, and what it states.
package struct Step: Hashable, Sendable {
  /// The day, at nine in the morning.
  package var day: String
  /// An official and the role acted in: `dewi/tim_pemeriksa`.
  package var who: String
  package var name: String
  /// The `d` of the command as JSON.
  package var statement: String

  package init(_ day: String, _ who: String, _ name: String, _ statement: String) {
    self.day = day
    self.who = who
    self.name = name
    self.statement = statement
  }

  /// The whole moment, as the log has it.
  package var at: String { "\(day)T09:00:00.000+07:00" }

  /// The line `netra submit` takes.
  package var line: String {
    #"{"do":"\#(name)","as":"\#(who)","at":"\#(at)","d":\#(statement)}"#
  }
}
