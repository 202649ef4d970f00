import Casework
import TestSupport
import Testing

/// What a study may name besides its findings, and people called by one letter.
struct StudyAndSummonsTests {
  private static func office(_ people: [String], _ steps: [Step]) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report(people)))
    try office.run(steps)
    return office
  }

  private static func written(_ more: String) -> Step {
    Stories().written("inspektorat", by: "irfan/inspektorat", codes: ["PP94-5N-2"], more: more)
  }

  private static func studied() throws -> MemoryOffice {
    try office(
      [People.lurah],
      [Stories().verified("PP94-5N-2"), Stories().summoned()] + Stories().examined()
    )
  }

  @Test func `form, time, place, cause, alternative and reviewer stay with the study`() throws {
    var office = try Self.studied()
    try office.run(
      Self.written(
        #","form":"foto dua jari","when":"pagi","place":"lapangan","cause":"diajak","#
          + #""alternative":"teguran","reviewer":"dewi""#
      )
    )
    let entry = try #require(office.respondent(1)?.assessments[.inspectorate]?.written.entry)
    #expect(entry.form?.value == "foto dua jari" && entry.when?.value == "pagi")
    #expect(entry.place?.value == "lapangan" && entry.cause?.value == "diajak")
    #expect(entry.alternative?.value == "teguran" && entry.reviewer?.text == "dewi")
  }

  @Test func `the reviewer asked is never the author, nor of another office`() throws {
    let office = try Self.studied()
    func cause(_ reviewer: String) throws -> RefusalCause? {
      try office.refusal(of: Self.written(#","reviewer":"\#(reviewer)""#))?.cause
    }
    #expect(try cause("irfan") == .authorIsReviewer)
    #expect(try cause("rina") == .valueUnknown(field: "reviewer", value: "rina"))
    #expect(try cause("nobody") == .actorUnknown("nobody"))
    #expect(try cause("dewi") == nil)
  }

  private static func called(_ time: String, spaced: Bool = true) -> Step {
    Step(
      "2024-10-28",
      "dewi/tim_pemeriksa",
      "summons.issue",
      #"{"case":"K-2024-0001","r":[1,2,3],"letter":{"number":"800/1","date":"2024-10-28"},"#
        + #""meeting":{"date":"2024-11-06","time":"\#(time)","place":"Inspektorat"},"#
        + #""spaced":\#(spaced),"signatory":"atasan_langsung"}"#
    )
  }

  private static func several() throws -> MemoryOffice {
    try office(
      [People.lurah, People.firstWorker, People.secondWorker],
      [Stories().verified("PP94-5N-2")]
        + [2, 3].map { Stories("K-2024-0001", $0).verified("NONASN-01") }
    )
  }

  @Test func `people called by one letter are received half an hour apart`() throws {
    var office = try Self.several()
    try office.run(Self.called("09.00"))
    let times = (1...3).map { office.respondent($0)?.summonses.last?.entry.meeting.time }
    #expect(times == ["09.00", "09.30", "10.00"])
    #expect(office.row(3)?.meeting == "2024-11-06 10.00")
    var together = try Self.several()
    try together.run(Self.called("09.00", spaced: false))
    #expect(together.respondent(3)?.summonses.last?.entry.meeting.time == "09.00")
  }

  @Test func `hours that run past midnight are refused`() throws {
    let refusal = try #require(try Self.several().refusal(of: Self.called("23.30")))
    #expect(refusal.cause == .valueUnknown(field: "meeting.time", value: "23.30"))
  }

  @Test func `the interval for a summons is the one a command is judged by`() throws {
    let office = try Self.office([People.lurah], [Stories().verified("PP94-5N-2")])
    let id = try #require(RecordID("K-2024-0001"))
    let file = try #require(office.files[id])
    let respondent = try #require(file.respondent(1))
    let letter = try #require(CalendarDate("2024-10-28"))
    let found = office.law.summonsInterval(
      for: respondent,
      in: file,
      letter: letter,
      calendar: office.law.workCalendar(region: "19.71")
    )
    let interval = try #require(found)
    #expect(interval.limit.description == "2024-11-06")
    #expect(try office.refusal(of: Stories().summoned(for: "2024-11-06")) == nil)
    let late = try office.refusal(of: Stories().summoned(for: "2024-11-07", reason: ""))
    #expect(late?.reasonWanted == .summonsInterval)
  }

  @Test func `the questions of a record begin, go into the matter and end`() throws {
    let law = try Law.book()
    let campaign = law.questions(about: ["PP94-5N-2"])
    #expect(campaign.first?.part == .opening && campaign.last?.part == .closing)
    #expect(campaign.map(\.part) == campaign.map(\.part).sorted { $0.order < $1.order })
    let party = law.questions(about: ["SKB22-D-05"])
    #expect(party != campaign)
    let codes = Set(law.catalogue.violations.map(\.code))
    for question in law.overlay.questions ?? [] {
      #expect(Set(question.violations ?? []).isSubset(of: codes), "\(question.textID)")
    }
  }
}

extension StandardQuestion.Part {
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
