import Casework
import TestSupport
import Testing

/// Pledges, circulars and the money for legal aid.
struct RegistersTests {
  private static func office() throws -> MemoryOffice { try .staffed(law: Law.book()) }

  private static func pledge(
    _ date: String,
    _ unit: String = "Dinas Contoh",
    on day: String = "2024-10-25",
    who: String = "budi/satgas",
    more: String = ""
  ) -> Step {
    Step(
      day,
      who,
      "pledge.record",
      #"""
      {"date":"\#(date)","unit":"\#(unit)","leader":"Kepala","present":40,"absent":2\#(more)}
      """#
    )
  }

  private static func circular(
    _ number: String,
    _ date: String = "2024-10-07",
    to: String = #""Dinas Contoh","Kec. Contoh""#,
    more: String = ""
  ) -> Step {
    Step(
      "2024-10-25",
      "sari/sekretariat",
      "circular.record",
      #"""
      {"letter":{"number":"\#(number)","date":"\#(date)"},"subject":"Netralitas","to":[\#(to)]\#(more)}
      """#
    )
  }

  private static func receipt(
    _ number: String,
    _ unit: String = "Dinas Contoh",
    on day: String = "2024-10-08"
  ) -> Step {
    Step(
      "2024-10-25",
      "rina/bkd",
      "circular.acknowledge",
      #"{"letter":"\#(number)","unit":"\#(unit)","on":"\#(day)"}"#
    )
  }

  private static func ceiling(_ amount: Int, year: Int = 2024) -> Step {
    Step(
      "2024-10-25",
      "sari/sekretariat",
      "aid.ceiling",
      #"{"year":\#(year),"amount":\#(amount),"letter":{"number":"DPA/1","date":"2024-01-02"}}"#
    )
  }

  private static func commitment(
    _ amount: Int,
    year: Int = 2024,
    who: String = "rina/bkd",
    more: String = ""
  ) -> Step {
    Step(
      "2024-10-25",
      who,
      "aid.commit",
      #"""
      {"year":\#(year),"amount":\#(amount),"provider":"LKBH Contoh","on":"2024-10-24","note":"a"\#(more)}
      """#
    )
  }

  // MARK: Pledges

  @Test func `a pledge is read on a Monday, or with a reason on another day`() throws {
    var office = try Self.office()
    try office.run(Self.pledge("2024-10-21"))
    let tuesday = try #require(try office.refusal(of: Self.pledge("2024-10-15")))
    #expect(tuesday.rule == "PLEDGE-DAY")
    #expect(try office.refusal(of: Self.pledge("2024-10-15", more: #","reason":" ""#)) != nil)
    try office.run(Self.pledge("2024-10-15", more: #","reason":"Senin listrik padam.""#))
    #expect(office.registers.pledges["Dinas Contoh"]?.count == 2)
  }

  @Test func `a pledge is entered once, not of the future, by prevention's own roles`() throws {
    var office = try Self.office()
    try office.run(Self.pledge("2024-10-21"))
    #expect(try office.refusal(of: Self.pledge("2024-10-21"))?.rule == "ALREADY-DONE")
    #expect(try office.refusal(of: Self.pledge("2024-10-21", "Kec. Contoh")) == nil)
    #expect(try office.refusal(of: Self.pledge("2024-10-28"))?.rule == "DATE-ORDER")
    #expect(try office.refusal(of: Self.pledge("2024-10-14", " "))?.rule == "FIELD-REQUIRED")
    let other = Self.pledge("2024-10-14", who: "dewi/inspektorat")
    #expect(try office.refusal(of: other)?.rule == "ROLE")
  }

  @Test func `the grid shows holes, and a holiday is none`() throws {
    var office = try Self.office()
    try office.run(Self.circular("SE/1", "2024-09-02"))
    try office.run(Self.pledge("2024-09-02"))
    try office.run(Self.pledge("2024-09-10", more: #","reason":"Upacara.""#))
    try office.run(Self.pledge("2024-09-23", "Unit Baru"))
    let grid = PledgeGrid(
      office.registers,
      from: try Law.date("2024-08-27"),
      to: try Law.date("2024-10-02"),
      today: try Law.date("2024-09-25"),
      calendar: office.law.workCalendar(region: "19.71")
    )
    #expect(
      grid.mondays.map(\.description) == [
        "2024-09-02", "2024-09-09", "2024-09-16", "2024-09-23", "2024-09-30",
      ]
    )
    #expect(grid.rows.map(\.unit) == ["Dinas Contoh", "Kec. Contoh", "Unit Baru"])
    #expect(grid.rows.map(\.read) == [2, 0, 1])
    // 16 September was a holiday, 30 September is still to come.
    #expect(grid.rows[0].cells[2...] == [.holiday, .hole, .noneDue])
    #expect(grid.rows[1].cells == [.hole, .hole, .holiday, .hole, .noneDue])
    #expect(grid.rows[2].cells[...2] == [.noneDue, .noneDue, .holiday])
    #expect(grid.holes == 4)
  }

  // MARK: Circulars

  @Test func `a circular is confirmed once by each unit it was sent to`() throws {
    var office = try Self.office()
    try office.run(Self.circular("SE/1"))
    #expect(try office.refusal(of: Self.circular("SE/1"))?.rule == "ALREADY-DONE")
    #expect(try office.refusal(of: Self.circular("SE/2", to: ""))?.rule == "FIELD-REQUIRED")
    #expect(try office.refusal(of: Self.circular("SE/2", to: #""A","A""#)) != nil)
    try office.run(Self.receipt("SE/1"))
    #expect(office.registers.circular("SE/1")?.open == ["Kec. Contoh"])
    #expect(try office.refusal(of: Self.receipt("SE/1"))?.rule == "ALREADY-DONE")
    #expect(try office.refusal(of: Self.receipt("SE/9"))?.rule == "NUMBER-UNKNOWN")
    #expect(try office.refusal(of: Self.receipt("SE/1", "Lain"))?.rule == "FIELD-REQUIRED")
    let early = Self.receipt("SE/1", "Kec. Contoh", on: "2024-10-06")
    #expect(try office.refusal(of: early)?.rule == "DATE-ORDER")
  }

  @Test func `a circular takes the place of one that is known, once`() throws {
    var office = try Self.office()
    try office.run(Self.circular("SE/1"))
    let unknown = Self.circular("SE/2", "2024-10-14", more: #","replaces":"SE/9""#)
    #expect(try office.refusal(of: unknown)?.rule == "NUMBER-UNKNOWN")
    try office.run(Self.circular("SE/2", "2024-10-14", more: #","replaces":"SE/1""#))
    #expect(office.registers.circular("SE/1")?.replacedBy == "SE/2")
    let again = Self.circular("SE/3", "2024-10-21", more: #","replaces":"SE/1""#)
    #expect(try office.refusal(of: again)?.rule == "ALREADY-DONE")
  }

  // MARK: Legal aid

  @Test func `a commitment stays within what is left of the year's ceiling`() throws {
    var office = try Self.office()
    #expect(
      try office.refusal(of: Self.commitment(20_000_000))?.cause == .aidNoCeiling(year: 2024)
    )
    try office.run(Self.ceiling(50_000_000))
    try office.run(Self.commitment(20_000_000))
    try office.run(Self.commitment(20_000_000))
    let third = try #require(try office.refusal(of: Self.commitment(20_000_000)))
    #expect(third.rule == "AID-CEILING")
    #expect(third.cause == .aidExceeds(amount: 20_000_000, left: 10_000_000))
    try office.run(Self.commitment(10_000_000))
    #expect(office.registers.aid[2024]?.left == 0)
    #expect(try office.refusal(of: Self.ceiling(49_999_999))?.rule == "AID-CEILING")
    try office.run(Self.ceiling(70_000_000))
    #expect(try office.refusal(of: Self.commitment(20_000_000)) == nil)
  }

  @Test func `money is whole and above nothing, of its own year, for a case that is open`() throws {
    var office = try Self.office()
    try office.run(Self.ceiling(50_000_000))
    #expect(try office.refusal(of: Self.commitment(0))?.rule == "FIELD-REQUIRED")
    #expect(try office.refusal(of: Self.commitment(-1))?.rule == "FIELD-REQUIRED")
    #expect(try office.refusal(of: Self.ceiling(0))?.rule == "FIELD-REQUIRED")
    #expect(try office.refusal(of: Self.commitment(1, year: 2023))?.rule == "FIELD-REQUIRED")
    #expect(try office.refusal(of: Self.commitment(1, who: "budi/satgas"))?.rule == "ROLE")
    let served = Self.commitment(1, more: #","case":"K-2024-0001""#)
    #expect(try office.refusal(of: served)?.rule == "NUMBER-UNKNOWN")
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(served)
    let file = try #require(RecordID("K-2024-0001").flatMap { office.files[$0] })
    #expect(file.history.last?.event.kind == .aidCommitted)
  }

  @Test func `the registers are those of the lines`() throws {
    var office = try Self.office()
    try office.run([
      Self.pledge("2024-10-21"), Self.circular("SE/1"), Self.receipt("SE/1"),
      Self.ceiling(50_000_000), Self.commitment(20_000_000),
    ])
    #expect(try office.replayed(office.lines.count) == office)
  }
}
