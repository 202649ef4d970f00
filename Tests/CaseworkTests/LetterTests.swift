import Casework
import TestSupport
import Testing

/// Tips on the spot, completeness, letters with receipts, and the clocks they run.
struct LetterTests {
  private static func office(
    _ people: [String] = [People.lurah],
    known: Bool = true
  ) throws
    -> MemoryOffice
  {
    var office = try MemoryOffice.staffed(law: Law.book())
    let more = known ? #","known":"2024-10-21""# : ""
    let report = People.report(people, more: more)
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    return office
  }

  private static func sent(
    _ matter: String,
    to: String = "bawaslu",
    channel: String = "surat",
    day: String = "2024-10-28",
    more: String = ""
  ) -> Step {
    Step(
      day,
      "sari/sekretariat",
      "letter.send",
      #"{"case":"K-2024-0001","to":"\#(to)","matter":"\#(matter)","channel":"\#(channel)","#
        + #""letter":{"number":"K/1","date":"\#(day)"},"on":"\#(day)"\#(more)}"#
    )
  }

  private static func received(
    _ matter: String,
    from: String = "bawaslu",
    day: String,
    more: String = ""
  ) -> Step {
    Step(
      day,
      "sari/sekretariat",
      "letter.receive",
      #"{"case":"K-2024-0001","from":"\#(from)","matter":"\#(matter)","channel":"surat","#
        + #""letter":{"number":"M/1","date":"\#(day)"},"received":"\#(day)","form":"asli"\#(more)}"#
    )
  }

  private static func clock(_ code: String, in office: MemoryOffice) -> RunningClock? {
    office.row(1)?.clocks.last { $0.code == code }
  }

  @Test func `knowing of the act starts the reporter's days, reporting to Bawaslu meets them`()
    throws
  {
    var office = try Self.office()
    let started = try #require(Self.clock("BW-LAPOR", in: office))
    #expect(started.start == (try Law.date("2024-10-21")))
    let calendar = office.law.workCalendar(region: "19.71")
    let today = try Law.date("2024-11-20")
    let reading = try #require(
      office.row(1)?.readings(on: today, law: office.law, calendar: calendar).first {
        $0.deadline.code == "BW-LAPOR"
      }
    )
    // It bounds the reporter; unused it lapses and presses nobody here.
    #expect(reading.state == .lapsed)
    #expect(office.row(1)?.pressing(on: today, law: office.law, calendar: calendar) == nil)
    try office.run(Self.sent("lapor_bawaslu"))
    let met = try #require(Self.clock("BW-LAPOR", in: office)?.stop)
    #expect(met.due == (try Law.date("2024-10-28")))
    #expect(met.met == met.due)
    #expect(try Self.clock("BW-LAPOR", in: Self.office(known: false)) == nil)
  }

  @Test func `Bawaslu's days run from its own steps, told by its letters`() throws {
    var office = try Self.office()
    try office.run([
      Self.sent("lapor_bawaslu"), Self.received("laporan_diterima", day: "2024-10-29"),
    ])
    #expect(Self.clock("BW-KAJIAN-AWAL", in: office)?.isRunning == true)
    try office.run(Self.received("kajian_awal", day: "2024-10-30"))
    #expect(Self.clock("BW-KAJIAN-AWAL", in: office)?.stop?.met == (try Law.date("2024-10-30")))
    try office.run(
      Self.received("registrasi", day: "2024-10-31", more: #","on":"2024-10-30","agenda":"77""#)
    )
    #expect(Self.clock("BW-PENANGANAN", in: office)?.start == (try Law.date("2024-10-30")))
    try office.run(Self.received("perpanjangan", day: "2024-11-02"))
    #expect(Self.clock("BW-TAMBAHAN", in: office)?.isRunning == true)
    try office.run(Self.received("status", day: "2024-11-04"))
    #expect(Self.clock("BW-TAMBAHAN", in: office)?.stop?.met == (try Law.date("2024-11-04")))
    #expect(Self.clock("BW-PENANGANAN", in: office)?.stop != nil)
    #expect(try office.replayed(office.lines.count) == office)
  }

  @Test func `the days of SBT run from entry to Bawaslu's status, and wait for an answer`() throws {
    var office = try Self.office()
    try office.run(
      Self.sent(
        "aduan_sbt",
        to: "bkn",
        channel: "sbt",
        more: #","awaited":true,"register":"SBT-9""#
      )
    )
    #expect(Self.clock("SBT-VERIFIKASI", in: office)?.isRunning == true)
    #expect(office.row(1)?.waiting?.on == .bkn)
    try office.run(Self.received("sbt_diteruskan", from: "bkn", day: "2024-11-04"))
    #expect(office.row(1)?.waiting == nil)
    #expect(Self.clock("SBT-VERIFIKASI", in: office)?.stop?.met == (try Law.date("2024-11-04")))
    #expect(Self.clock("SBT-BAWASLU", in: office)?.isRunning == true)
    try office.run(Self.received("status", day: "2024-11-07"))
    #expect(Self.clock("SBT-BAWASLU", in: office)?.stop != nil)
  }

  @Test func `a complaint about somebody outside the civil service asks why it goes to SBT`() throws
  {
    let office = try Self.office([People.lurah, People.firstWorker])
    let all = Self.sent("aduan_sbt", to: "bkn", channel: "sbt")
    #expect(try office.refusal(of: all)?.reasonWanted == .sbtForASN)
    #expect(
      try office.refusal(
        of: Self.sent("aduan_sbt", to: "bkn", channel: "sbt", more: #","r":[1]"#)
      ) == nil
    )
  }

  @Test func `a letter whose clocks differ by person stays one letter`() throws {
    var office = try Self.office([People.lurah, People.firstWorker])
    try office.run(
      Self.sent("aduan_sbt", to: "bkn", channel: "sbt", more: #","reasons":{"SBT-FOR-ASN":"a"}"#)
    )
    let letters = try #require(office.files.values.first).correspondence.letters
    #expect(letters.count == 1)
    #expect(letters.first?.respondents == [1, 2])
    #expect(office.row(2)?.clocks.contains { $0.code == "SBT-VERIFIKASI" } == false)
  }

  @Test func `a receipt is for a letter of ours, once`() throws {
    func receipt(_ letter: Int, on day: String = "2024-10-29") -> Step {
      Step(
        day,
        "sari/sekretariat",
        "letter.acknowledge",
        #"{"case":"K-2024-0001","letter":\#(letter),"receipt":{"by":"Loket","on":"\#(day)","number":"TT/1"}}"#
      )
    }
    var office = try Self.office()
    #expect(try office.refusal(of: receipt(1))?.cause == .letterUnknown(1))
    try office.run([
      Self.sent("lapor_bawaslu"),
      Self.received("laporan_diterima", day: "2024-10-29", more: #","answers":1"#),
    ])
    #expect(try office.refusal(of: receipt(2))?.cause == .letterUnknown(2))
    #expect(
      try office.refusal(
        of: Self.received("jawaban", day: "2024-10-30", more: #","answers":9"#)
      )?.cause == .letterUnknown(9)
    )
    try office.run(receipt(1))
    #expect(try office.refusal(of: receipt(1))?.cause.rule == .alreadyDone)
  }

  @Test func `a disposition stands with its letter, under an agenda number`() throws {
    func disposition(_ more: String, agenda: String = "77") -> Step {
      Step(
        "2024-10-30",
        "sekda/ketua_satgas",
        "disposition.record",
        #"{"case":"K-2024-0001","agenda":"\#(agenda)","on":"2024-10-30","by":"sekda","to":["budi"],"#
          + #""instruction":"Tindak lanjuti."\#(more)}"#
      )
    }
    var office = try Self.office()
    #expect(
      try office.refusal(of: disposition(#","letter":1"#))?.cause == .letterUnknown(1)
    )
    #expect(
      try office.refusal(of: disposition("", agenda: " "))?.cause == .fieldRequired("agenda")
    )
    try office.run([
      Self.received("registrasi", day: "2024-10-29"), disposition(#","letter":1"#),
      disposition(#","report":"L-2024-0001""#),
    ])
    let book = try #require(office.files.values.first).correspondence
    #expect(book.letters.first?.dispositions.count == 1)
    #expect(book.dispositions.count == 1)
  }

  // MARK: Before anything is handled

  @Test func `a report that lacks something is found complete only with a reason`() throws {
    func check(_ missing: String) -> Step {
      Step(
        "2024-10-26",
        "budi/satgas",
        "completeness.check",
        #"{"case":"K-2024-0001","on":"2024-10-26","missing":[\#(missing)],"until":"2024-10-30"}"#
      )
    }
    var office = try Self.office()
    try office.run(check(#""bukti","tanda_tangan""#))
    #expect(try office.refusal(of: Stories().verified("PP94-5N-2"))?.reasonWanted == .completeness)
    try office.run(check(""))
    try office.run(Stories().verified("PP94-5N-2"))
    #expect(try office.refusal(of: check(""))?.cause.rule == .stage)
  }

  @Test func `a tip is looked into by order, while it is open`() throws {
    func assigned(_ tip: String) -> Step {
      Step(
        "2024-10-26",
        "sekda/ketua_satgas",
        "tip.assign",
        #"{"tip":"\#(tip)","to":["budi","joko"],"order":{"number":"ST/1","date":"2024-10-26"}}"#
      )
    }
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "tip.record",
        #"{"received":"2024-10-25","source":"medsos","title":"Foto","what":"Ramai."}"#
      )
    )
    #expect(try office.refusal(of: assigned("I-2024-0009"))?.cause.rule == .numberUnknown)
    try office.run(assigned("I-2024-0001"))
    try office.run(
      Step(
        "2024-10-28",
        "budi/satgas",
        "tip.check",
        #"{"tip":"I-2024-0001","outcome":"benar","on":"2024-10-28","note":"Dilihat di tempat."}"#
      )
    )
    #expect(try office.refusal(of: assigned("I-2024-0001"))?.cause.rule == .alreadyDone)
  }

  @Test func `only what is not ours is passed on, with a letter and its receipt`() throws {
    let forwarded = Step(
      "2024-10-29",
      "sari/sekretariat",
      "case.forward",
      #"{"case":"K-2024-0001","r":[1],"to":"mendagri","letter":{"number":"P/1","date":"2024-10-29"},"#
        + #""on":"2024-10-29","reason":"Pegawai pusat.","receipt":{"by":"Loket","on":"2024-10-29"}}"#
    )
    var office = try Self.office()
    #expect(try office.refusal(of: forwarded)?.cause.rule == .stage)
    try office.run(
      Step(
        "2024-10-28",
        "budi/satgas",
        "verification.finish",
        #"{"case":"K-2024-0001","r":[1],"outcome":"bukan_kewenangan","on":"2024-10-28"}"#
      )
    )
    let id = try #require(RecordID("K-2024-0001"))
    func steps() throws -> [NextStep] {
      let file = try #require(office.files[id])
      return nextSteps(of: try #require(file.respondent(1)), in: file, law: office.law)
    }
    #expect(try steps() == [.forwarding])
    try office.run(forwarded)
    #expect(try steps().isEmpty)
    #expect(office.files[id]?.correspondence.letters.first?.receipt != nil)
  }

  @Test func `a report taken back ends nothing`() throws {
    let withdrawn = Step(
      "2024-10-30",
      "budi/satgas",
      "report.withdraw",
      #"{"case":"K-2024-0001","report":"L-2024-0001","on":"2024-10-30","reason":"Diminta atasan."}"#
    )
    var office = try Self.office()
    try office.run(Stories().verified("PP94-5N-2"))
    let before = try #require(office.row(1))
    try office.run(withdrawn)
    let after = try #require(office.row(1))
    #expect(after.stage == before.stage && after.clocks == before.clocks && !after.isEnded)
    #expect(try office.refusal(of: withdrawn)?.cause.rule == .alreadyDone)
    try office.run([Stories().summoned()] + Stories().examined())
    #expect(office.row(1)?.stage == .assessment)
    let other = Step(
      withdrawn.day,
      withdrawn.who,
      withdrawn.name,
      withdrawn.statement.replacing("L-2024-0001", with: "L-2024-0009")
    )
    #expect(try office.refusal(of: other)?.cause.rule == .numberUnknown)
  }
}
