import Casework
import TestSupport
import Testing

/// What came in, by what still has to be done about it.
struct InboxTests {
  private static func tip(_ title: String, _ day: String) -> Step {
    Step(
      day,
      "budi/satgas",
      "tip.record",
      #"{"received":"\#(day)","source":"medsos","title":"\#(title)","what":"a"}"#
    )
  }

  private static func inbox(_ office: MemoryOffice, _ day: String) throws -> Inbox {
    Inbox(office.index, respondents: [], isOpen: { _ in true }, today: try Law.date(day))
  }

  @Test func `a tip goes from new to checked to passed on`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run([Self.tip("satu", "2024-10-21"), Self.tip("dua", "2024-10-22")])
    #expect(try Self.inbox(office, "2024-10-23").items.map(\.state) == [.new, .new])
    try office.run(
      Step(
        "2024-10-23",
        "sekda/ketua_satgas",
        "tip.assign",
        #"{"tip":"I-2024-0002","to":["joko"],"order":{"number":"ST/1","date":"2024-10-23"},"#
          + #""until":"2024-10-24"}"#
      )
    )
    let assigned = try Self.inbox(office, "2024-10-24")
    #expect(assigned.items.map(\.state) == [.new, .checking])
    #expect(assigned.load == [try #require(ActorID("joko")): 1])
    let late = try Self.inbox(office, "2024-10-25")
    #expect(late.items.map(\.id.number) == [2, 1])
    #expect(late.items.first?.isLate(on: try Law.date("2024-10-25")) == true)
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah], more: #","tips":["I-2024-0001"],"routedTo":"joko""#)
      )
    )
    let after = try Self.inbox(office, "2024-10-25")
    let tip = try #require(after.items.first { $0.id.description == "I-2024-0001" })
    #expect(tip.state == .passedOn && tip.file?.description == "K-2024-0001")
    #expect(office.index.openTips.contains(tip.id))
    let again = Step(
      "2024-10-26",
      "budi/satgas",
      "report.register",
      People.report([People.clerk], more: #","tips":["I-2024-0001"]"#)
    )
    #expect(try office.refusal(of: again)?.cause == .tipPromoted(tip.id))
  }

  @Test func `a report is new, lacking, checked and then verified`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    func state(_ office: MemoryOffice) throws -> InboxState? {
      let row = try #require(office.row(1))
      let item = RespondentItem(row: row, name: "a", unit: "b", title: "c", clock: nil)
      let inbox = Inbox(
        office.index,
        respondents: [item],
        isOpen: { _ in true },
        today: try Law.date("2024-10-28")
      )
      return inbox.items.first?.state
    }
    #expect(try state(office) == .new)
    for (missing, wanted) in [
      (#"["identitas_pelapor"]"#, InboxState.incomplete), ("[]", .checking),
    ] {
      try office.run(
        Step(
          "2024-10-28",
          "budi/satgas",
          "completeness.check",
          #"{"case":"K-2024-0001","on":"2024-10-28","missing":\#(missing)}"#
        )
      )
      #expect(try state(office) == wanted)
    }
    try office.run(Stories().verified("PP94-5N-2"))
    #expect(try state(office) == .verified)
  }

  @Test func `of what is closed to the reader only the cases are counted, not their reports`()
    throws
  {
    var office = try MemoryOffice.staffed(law: Law.book())
    for more in ["", #","case":"K-2024-0001""#] {
      let report = People.report([People.lurah], more: more)
      try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    }
    #expect(office.index.reports.count == 2)
    let inbox = Inbox(
      office.index,
      respondents: [],
      isOpen: { _ in false },
      today: try Law.date("2024-10-28")
    )
    #expect(inbox.items.isEmpty && inbox.closed == 1)
  }
}
