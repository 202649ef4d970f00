import Casework
import Dashboard
import Terminal
import TestSupport
import Testing
import Wording

/// What is shown whole, named in words, and asked once.
struct PlainScreenTests {
  private static func inspector(_ rows: Int = 24) throws -> Driver {
    var office = try FakeOffice.filled(acting: "dewi", as: .inspectorate)
    try office.examine(isClosed: false)
    try office.declareNoInterest()
    return Driver(office, rows: rows)
  }

  @Test func `a question of the record is read whole while it is answered`() throws {
    var driver = try Self.inspector()
    driver.press("j w")
    let shown = driver.frame.lines.joined(separator: " ").split { " │▌".contains($0) }
      .joined(separator: " ")
    #expect(shown.contains("Apakah Saudara dalam keadaan sehat dan bersedia diperiksa hari ini?"))
  }

  @Test func `closing a record warns while nothing was asked about the act`() throws {
    let opening = "Apakah Saudara mengetahui mengapa Saudara dipanggil?"
    let substance = "Ceritakan apa yang Saudara lakukan pada hari kejadian."
    var formal = Driver(
      try FakeOffice.summoned(questions: ["Apakah Saudara dalam keadaan sehat?", opening]),
      rows: 30
    )
    formal.press("j W C-x")
    // The first question is of the examiner's own, so that it may be about the act.
    #expect(!formal.text.contains("belum ditanya apa pun"))
    formal = Driver(try FakeOffice.summoned(questions: [opening]), rows: 30)
    formal.press("j W C-x")
    #expect(formal.text.contains("Baru 1 pertanyaan pembuka atau penutup"))
    formal = Driver(try FakeOffice.summoned(questions: [opening, substance]), rows: 30)
    formal.press("j W C-x")
    #expect(formal.text.contains("Yakin?") && !formal.text.contains("belum ditanya apa pun"))
  }

  @Test func `what is said about a form stands below its frame`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("a C-x")
    let lines = driver.frame.lines
    #expect(lines[lines.count - 2].contains("Sumber"))
    #expect(lines[lines.count - 3].hasPrefix("└"))
  }

  @Test func `a draft of a report goes by the report's own title`() throws {
    var driver = Driver(try FakeOffice.filled())
    let draft = SavedDraft(
      id: "report.register-1",
      command: "report.register",
      file: nil,
      respondent: nil,
      rows: 1,
      values: [
        "evidence.0.title": "Foto layar", "title": "Hadir kampanye", "media.title": "Berita",
      ],
      saved: nil
    )
    driver.send(.drafts([draft]))
    driver.press("e")
    #expect(driver.text.contains("Hadir kampanye") && !driver.text.contains("Foto layar"))
  }

  @Test func `articles are cited in words`() throws {
    var office = try FakeOffice.filled()
    office.acting = Acting(actor: try #require(ActorID("budi")), role: .satgas)
    var driver = Driver(office, columns: 120, rows: 40)
    driver.press("j y")
    #expect(driver.text.contains("PP 94/2021 Ps 5 huruf n angka 2"))
    #expect(!driver.text.contains("PP94-5N-2"))
  }
}

extension FakeOffice {
  /// An inspector at an office where 0001/1 came and was asked these questions.
  fileprivate static func summoned(questions: [String]) throws -> FakeOffice {
    var office = try FakeOffice.filled(acting: "dewi", as: .inspectorate)
    try office.examine(isClosed: false, questions: questions)
    try office.declareNoInterest()
    return office
  }
}
