import Casework
import TestSupport
import Testing

/// A letter of Bawaslu that comes a second time.
struct KnownLetterTests {
  private static let number = "134/PP.00.01/KN/10/2024"
  private static let register = "01/REG/TM/PG/PROV/20.00/X/2024"

  /// Two cases, the first with the lurah and a worker, of whom the lurah has a letter.
  private static func office() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run([
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah, People.firstWorker])
      ),
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.clerk]).replacing("Foto di kampanye", with: "Brosur")
      ),
      finding(),
    ])
    return office
  }

  private static func finding(
    in file: String = "K-2024-0001",
    kind: String = "TM",
    number: String = number,
    register: String? = register,
    date: String = "2024-11-05",
    respondent: Int = 1,
    form: String = "tembusan",
    reason: String? = nil
  ) -> Step {
    let register = register.map { #""register":"\#($0)","# } ?? ""
    let reasons = reason.map { #","reasons":{"LETTER-AGAIN":"\#($0)"}"# } ?? ""
    return Step(
      "2024-11-06",
      "sari/sekretariat",
      "finding.record",
      #"{"case":"\#(file)","kind":"\#(kind)",\#(register)"letter":{"number":"\#(number)","#
        + #""date":"\#(date)"},"received":"2024-11-06","addressee":"bkn","form":"\#(form)","#
        + #""studyAttached":false,"items":[{"r":\#(respondent),"outcome":"hukum_lainnya"}]"#
        + #"\#(reasons)}"#
    )
  }

  private static func recommendation(
    in file: String = "K-2024-0001",
    from body: String = "bawaslu",
    more reasons: String = ""
  ) -> Step {
    Step(
      "2024-11-06",
      "sari/sekretariat",
      "recommendation.record",
      #"{"case":"\#(file)","from":"\#(body)","letter":{"number":"\#(number)","#
        + #""date":"2024-11-05"},"received":"2024-11-06","addressee":"ppk","form":"asli","#
        + #""items":[{"r":1,"text":"Proses."}],"reasons":{"PPK-CLOCK-ADDRESSEE":"a"\#(reasons)}}"#
    )
  }

  private static func warning(_ refusal: Refusal?) -> Casework.Warning? {
    guard case .reasonRequired(let warning)? = refusal?.cause else { return nil }
    return warning
  }

  @Test func `a number known by its normal form asks a reason, and tells the record that has it`()
    throws
  {
    var office = try Self.office()
    let again = Self.finding(
      in: "K-2024-0002",
      number: "134 / pp.00.01/kn/X/2024",
      register: nil
    )
    let refusal = try office.refusal(of: again)
    #expect(refusal?.rule == "LETTER-AGAIN" && refusal?.article.isEmpty == false)
    let subject = try #require(Self.warning(refusal)?.subject)
    let (letter, count) = try #require(KnownLetter.read(subject: subject))
    #expect(count == 1 && letter.file.description == "K-2024-0001")
    #expect(letter.trace.finding?.description == "T-2024-0001")
    #expect(letter.trace.kind == .supervisorFinding)
    #expect(letter.trace.date.description == "2024-11-05")
    try office.run(Self.finding(in: "K-2024-0002", register: nil, reason: "Satu surat, dua kasus."))
    let file = try #require(RecordID("K-2024-0002").flatMap { office.files[$0] })
    #expect(file.findings.count == 1)
    #expect(file.respondent(1)?.frozen.contains { $0.code == "LETTER-AGAIN" } == true)
  }

  @Test(arguments: ["K-2024-0001", "K-2024-0002"])
  func `a register known by its normal form asks a reason, in whatever letter`(file: String) throws
  {
    let office = try Self.office()
    let again = Self.finding(
      in: file,
      number: "B/77",
      register: "01/reg/tm/pg/prov/20.00/10/2024"
    )
    #expect(try office.refusal(of: again)?.reasonWanted == .letterAgain)
  }

  @Test func `other persons of the same letter are recorded without a word`() throws {
    var office = try Self.office()
    try office.run(Self.finding(respondent: 2))
    // The same register in a further letter about somebody else is no repetition either.
    office = try Self.office()
    try office.run(Self.finding(number: "B/77", respondent: 2))
  }

  @Test func `a second copy, another kind or another day of the same letter asks a reason`() throws
  {
    let office = try Self.office()
    for again in [
      Self.finding(form: "asli"), Self.finding(kind: "LP", respondent: 2),
      Self.finding(date: "2024-11-04", respondent: 2),
    ] {
      #expect(try office.refusal(of: again)?.reasonWanted == .letterAgain, "\(again)")
    }
    #expect(try office.refusal(of: Self.finding(form: "asli", reason: "Aslinya.")) == nil)
  }

  @Test func `a letter that is also a recommendation is one in its own case only`() throws {
    let office = try Self.office()
    #expect(try office.refusal(of: Self.recommendation()) == nil)
    let other = Self.recommendation(in: "K-2024-0002")
    #expect(try office.refusal(of: other)?.reasonWanted == .letterAgain)
    let answered = Self.recommendation(in: "K-2024-0002", more: #","LETTER-AGAIN":"a""#)
    #expect(try office.refusal(of: answered) == nil)
    #expect(try office.refusal(of: Self.recommendation(in: "K-2024-0002", from: "bkn")) == nil)
  }

  @Test func `a recommendation recorded before is found by its number too`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(Self.recommendation())
    #expect(try office.refusal(of: Self.recommendation())?.reasonWanted == .letterAgain)
    #expect(try office.refusal(of: Self.finding()) == nil)
  }

  @Test func `of a closed case no more is told than that there is something`() throws {
    var office = try Self.office()
    try office.run(
      Step(
        "2024-11-06",
        "sekda/ketua_satgas",
        "case.seclude",
        #"{"case":"K-2024-0001","secrecy":1,"allowed":["budi"],"reason":"Peka."}"#
      )
    )
    let again = Self.finding(in: "K-2024-0002", register: nil)
    let subject = Self.warning(try office.refusal(of: again))?.subject
    #expect(subject == KnownLetters.closedSubject)
  }

  @Test func `a strictly held case knows its own letters, and nobody else learns of them`() throws {
    var office = try Self.office()
    let strict = People.report([People.teacher], more: #","secrecy":2,"allowed":["sari"]"#)
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", strict))
    let own = Self.finding(in: "K-2024-0003", number: "B/5", register: nil)
    let drafts = try office.run(own)
    #expect(drafts.allSatisfy { $0.outcome.letter == nil })
    #expect(try office.refusal(of: own)?.reasonWanted == .letterAgain)
    let other = Self.finding(in: "K-2024-0002", number: "B/5", register: nil)
    #expect(try office.refusal(of: other) == nil)
  }
}
