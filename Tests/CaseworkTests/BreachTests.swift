import Casework
import TestSupport
import Testing

/// Personal data that was exposed: the hours for the notice run from when it was known.
struct BreachTests {
  private static func known(_ time: String = "2024-11-08T08:00:00.000+07:00") -> Step {
    Step(
      "2024-11-08",
      "sari/sekretariat",
      "breach.record",
      #"{"known":"\#(time)","what":"NIP lima orang","how":"Surel salah alamat","#
        + #""remedy":"Ditarik kembali"}"#
    )
  }

  private static func told(
    _ parties: String,
    at time: String = "2024-11-10T09:00:00.000+07:00",
    day: String = "2024-11-12",
    breach: Int = 1
  ) -> Step {
    Step(
      day,
      "sari/sekretariat",
      "breach.notify",
      #"{"breach":\#(breach),"to":[\#(parties)],"at":"\#(time)","#
        + #""letter":{"number":"PD/1","date":"2024-11-10"}}"#
    )
  }

  private static func reading(
    _ office: MemoryOffice,
    at time: String
  ) throws -> BreachReading {
    let now = try #require(Timestamp("\(time):00.000+07:00"))
    return try #require(office.law.readings(of: office.office.breaches, at: now).first)
  }

  @Test func `the clock counts hours from when it was known to when everyone was told`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Self.known())
    let before = try Self.reading(office, at: "2024-11-09T08:00")
    #expect(before.due == Timestamp("2024-11-11T08:00:00.000+07:00"))
    #expect(before.state == .running(48))
    #expect(before.deadline.code == "PDP-NOTIF")
    #expect(try Self.reading(office, at: "2024-11-11T08:00").state == .running(0))
    #expect(try Self.reading(office, at: "2024-11-11T08:30").state == .late(1))
    try office.run(Self.told(#""subjek_data""#))
    // The authority is still to be told.
    #expect(try Self.reading(office, at: "2024-11-11T09:30").state == .late(2))
    try office.run(Self.told(#""lembaga""#))
    #expect(try Self.reading(office, at: "2024-11-20T09:30").state == .met)
  }

  @Test func `a party told twice in one notice is named as such`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Self.known())
    #expect(
      try office.refusal(of: Self.told(#""lembaga","lembaga""#))?.cause
        == .valueTwice(field: "to", value: "lembaga")
    )
    #expect(try office.refusal(of: Self.told(""))?.cause == .fieldRequired("to"))
  }

  @Test func `told after the hours is met late`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Self.known())
    try office.run(Self.told(#""subjek_data","lembaga""#, at: "2024-11-11T08:01:00.000+07:00"))
    #expect(try Self.reading(office, at: "2024-11-20T09:30").state == .metLate)
  }

  @Test func `a notice needs a breach, somebody to tell, an order in time and a letter`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    #expect(
      try office.refusal(of: Self.known("2024-11-09T08:00:00.000+07:00"))?.rule == "DATE-ORDER"
    )
    #expect(try office.refusal(of: Self.told(#""lembaga""#))?.rule == "NUMBER-UNKNOWN")
    try office.run(Self.known())
    #expect(try office.refusal(of: Self.told(""))?.cause == .fieldRequired("to"))
    let before = Self.told(#""lembaga""#, at: "2024-11-07T08:00:00.000+07:00")
    #expect(try office.refusal(of: before)?.rule == "DATE-ORDER")
    try office.run(Self.told(#""lembaga""#))
    #expect(try office.refusal(of: Self.told(#""lembaga""#))?.rule == "ALREADY-DONE")
  }

  @Test func `without the row there is no clock`() throws {
    var law = try Law.book()
    law.catalogue.deadlines.removeAll { $0.code == "PDP-NOTIF" }
    var office = try MemoryOffice.staffed(law: law)
    try office.run(Self.known())
    let now = try #require(Timestamp("2024-11-09T08:00:00.000+07:00"))
    #expect(office.law.readings(of: office.office.breaches, at: now).isEmpty)
  }
}
