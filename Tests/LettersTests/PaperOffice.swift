import CaseStore
import Casework
import Letters
import TestSupport
import Testing

/// An office in memory whose first case is printed from.
struct PaperOffice {
  var office: MemoryOffice
  static let number = "K-2024-0001"

  init(_ steps: [Step]) throws {
    office = try MemoryOffice.staffed(law: LawBook.embedded())
    try office.run(steps)
  }

  /// The campaign, with an invitation before anything else.
  static func campaign() throws -> PaperOffice {
    var steps = CampaignStory.steps
    steps.insert(Self.invited(4), at: 1)
    return try PaperOffice(steps)
  }

  static func invited(_ ordinal: Int) -> Step {
    Step(
      "2024-10-25",
      "budi/satgas",
      "clarification.invite",
      #"{"case":"\#(number)","r":[\#(ordinal)],"letter":{"number":"UND/0001/X/2024","#
        + #""date":"2024-10-25"},"meeting":{"date":"2024-10-29","time":"10.00","#
        + #""place":"Ruang satgas"}}"#
    )
  }

  /// One person from report to decision.
  static func decided(
    _ person: String,
    _ steps: [Step],
    acted day: String = "2024-10-18"
  ) throws -> PaperOffice {
    let report = People.report([person]).replacing("2024-10-18", with: day)
    return try PaperOffice([Step("2024-10-25", "budi/satgas", "report.register", report)] + steps)
  }

  func file() throws -> CaseFile {
    try #require(RecordID(Self.number).flatMap { office.files[$0] })
  }

  func sheet(
    _ kind: PaperKind,
    _ ordinal: Int = 1,
    in file: CaseFile? = nil,
    number: String? = nil
  ) throws -> Sheet {
    let file = try file ?? self.file()
    return Sheet(
      kind,
      about: file.subject(of: kind, for: ordinal),
      in: file,
      office: office.office,
      law: office.law,
      calendar: office.law.workCalendar(region: "19.71"),
      head: PaperHead(n: office.lines.count, h: Stories.hash),
      on: try #require(CalendarDate("2024-12-02")),
      number: number
    )
  }
}
