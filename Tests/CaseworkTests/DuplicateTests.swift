import Casework
import TestSupport
import Testing

/// What looks like something the office has already, and what is answered.
struct DuplicateTests {
  private static let lurah = People.person(
    "Soekarno Contoh",
    "PNS",
    "pengawas",
    "Kel. Bukit Sari",
    nip: "190001012020011001"
  )

  /// One open case and one held closely, a year apart.
  private static func office() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(
      Step(
        "2024-10-25",
        "sari/sekretariat",
        "report.register",
        #"{"source":"media","received":"2024-10-25","act":{"from":"2024-10-18"},"#
          + #""media":{"outlet":"Koran Contoh","url":"https://www.koran.id/b/1/?utm_source=x"},"#
          + #""title":"Lurah hadir di kampanye terbuka","what":"a","persons":["#
          + #"{"facts":\#(lurah)}]}"#
      )
    )
    try office.run(
      Step(
        "2024-11-04",
        "sekda/ketua_satgas",
        "report.register",
        #"{"source":"warga","received":"2024-11-04","act":{"from":"2024-10-30"},"secrecy":2,"#
          + #""title":"Rahasia","what":"a","persons":[{"facts":\#(People.teacher)}]}"#
      )
    )
    try office.run(
      Step(
        "2024-11-05",
        "sekda/ketua_satgas",
        "report.register",
        #"{"source":"warga","received":"2024-11-05","act":{"from":"2024-11-01"},"secrecy":1,"#
          + #""title":"Tertutup bagi satgas","what":"a","persons":[{"facts":\#(People.clerk)}]}"#
      )
    )
    return office
  }

  private static func found(
    _ question: DuplicateQuestion,
    by name: String = "budi"
  ) throws -> Duplicates {
    let office = try office()
    let actor = try #require(ActorID(name))
    return Duplicates(question, in: office.index) {
      office.index.access(of: actor, in: office.office, to: $0) == nil
    }
  }

  static let likenesses: [(PersonLikeness, DuplicateGround)] = [
    (PersonLikeness(name: "Siapa Saja", nip: "190001012020011001"), .serviceNumber),
    (PersonLikeness(name: "SOEKARNO contoh", unit: "kel bukit sari"), .nameAndUnit),
    (PersonLikeness(name: "Sukarno Contoh", unit: "Dinas Lain"), .sound),
  ]

  @Test(arguments: likenesses)
  func `a person is found by number, by name and unit, and by sound`(
    person: PersonLikeness,
    ground: DuplicateGround
  ) throws {
    let found = try Self.found(DuplicateQuestion(persons: [person]))
    #expect(found.hits.map(\.ground) == [ground])
    #expect(found.hits.first?.with.description == "O-00001")
    #expect(found.hits.first?.file.description == "K-2024-0001")
    #expect(!found.isInClosedCase)
  }

  @Test func `an account much the same leads to the case`() throws {
    let account = "Lurah dan tiga honorer berfoto bersama di panggung kampanye calon nomor dua."
    var office = try Self.office()
    try office.run(
      Step(
        "2024-11-06",
        "budi/satgas",
        "report.register",
        #"{"source":"warga","received":"2024-11-06","act":{"from":"2024-11-01"},"title":"Lain","#
          + #""what":"\#(account)","persons":[{"facts":\#(People.firstWorker)}]}"#
      )
    )
    let found = Duplicates(
      DuplicateQuestion(title: "Tanpa judul", accounts: [account + " Kemarin."]),
      in: office.index
    ) { _ in true }
    #expect(found.hits.map(\.ground) == [.text])
    #expect(found.hits.first?.file.description == "K-2024-0004")
  }

  @Test func `an address, a title and a person near the day lead to the case`() throws {
    let act = try Law.date("2024-10-28")
    let address = try #require(WebAddress("koran.id/b/1#x"))
    let found = try Self.found(
      DuplicateQuestion(
        title: "Lurah hadir pada kampanye terbuka",
        act: act...act,
        persons: [PersonLikeness(name: "Soekarno Contoh", unit: "Kel. Bukit Sari")],
        addresses: [address]
      )
    )
    #expect(found.hits.map(\.ground) == [.address, .nameAndUnit])
    let later = try Law.date("2024-11-02")
    let apart = try Self.found(
      DuplicateQuestion(
        act: later...later,
        persons: [PersonLikeness(name: "Soekarno Contoh", unit: "Kel. Bukit Sari")]
      )
    )
    #expect(apart.hits.map(\.ground) == [.nameAndUnit])
    let title = try Self.found(DuplicateQuestion(title: "Lurah hadir pada kampanye terbuka"))
    #expect(title.hits.map(\.ground) == [.text])
  }

  @Test func `of a case closed to the reader only that there is something is told`() throws {
    let clerk = DuplicateQuestion(persons: [
      PersonLikeness(name: "Staf Contoh", unit: "Kel. Bukit Sari", nip: "190001012020011002")
    ])
    let satgas = try Self.found(clerk)
    #expect(satgas.hits.isEmpty && satgas.isInClosedCase)
    let chair = try Self.found(clerk, by: "sekda")
    #expect(chair.hits.map(\.ground) == [.serviceNumber] && !chair.isInClosedCase)
  }

  @Test func `a case is not like itself`() throws {
    let found = try Self.found(
      DuplicateQuestion(
        file: RecordID("K-2024-0001"),
        title: "Lurah hadir di kampanye terbuka",
        persons: [
          PersonLikeness(
            id: RecordID("O-00001"),
            name: "Soekarno Contoh",
            unit: "Kel. Bukit Sari",
            nip: "190001012020011001"
          )
        ]
      )
    )
    #expect(found == Duplicates())
  }

  // MARK: Answers

  private static func second(_ more: String) -> Step {
    let person =
      #"{"facts":{"name":"Sukarno Contoh","status":"PNS","class":"pelaksana","#
      + #""position":"Staf","unit":"Dinas Lain","unknown":false}}"#
    return Step(
      "2024-11-06",
      "budi/satgas",
      "report.register",
      #"{"source":"warga","received":"2024-11-06","act":{"from":"2024-11-05"},"#
        + #""title":"Hal lain","what":"a","persons":[\#(person)]\#(more)}"#
    )
  }

  @Test func `an answer is kept also when it is somebody else`() throws {
    var office = try Self.office()
    try office.run(
      Self.second(
        #","duplicates":[{"person":1,"with":"O-00001","kind":"bunyi","answer":"berbeda"}]"#
      )
    )
    let file = try #require(RecordID("K-2024-0004").flatMap { office.files[$0] })
    let answer = try #require(file.duplicates.first)
    #expect(answer.answer == .different && answer.with.description == "O-00001")
    #expect(answer.person == file.respondents.first?.person)
    #expect(file.reports.first?.entry.duplicates == nil)
  }

  @Test func `an answer about two cases stands in both`() throws {
    var office = try Self.office()
    try office.run(Self.second(""))
    try office.run(
      Step(
        "2024-11-06",
        "budi/satgas",
        "duplicate.answer",
        #"{"case":"K-2024-0004","with":"K-2024-0001","kind":"teks","answer":"terkait"}"#
      )
    )
    for number in ["K-2024-0001", "K-2024-0004"] {
      let file = try #require(RecordID(number).flatMap { office.files[$0] })
      #expect(file.duplicates.map(\.answer) == [.related])
    }
  }

  static let wrongs: [(String, GuardCode)] = [
    (
      #","duplicates":[{"person":1,"with":"O-00001","kind":"bunyi","answer":"sama"}]"#,
      .duplicateAnswer
    ),
    (
      #","duplicates":[{"person":2,"with":"O-00001","kind":"bunyi","answer":"berbeda"}]"#,
      .fieldRequired
    ),
    (
      #","duplicates":[{"person":1,"with":"O-00001","kind":"nip","answer":"berbeda"}]"#,
      .duplicateAnswer
    ),
    (#","duplicates":[{"with":"K-2024-0002","kind":"teks","answer":"berbeda"}]"#, .needToKnow),
    (
      #","duplicates":[{"person":1,"with":"O-00003","kind":"bunyi","answer":"berbeda"}]"#,
      .needToKnow
    ),
    (#","duplicates":[{"with":"K-2024-0001","kind":"teks","answer":"sama"}]"#, .duplicateAnswer),
    (#","duplicates":[{"with":"L-2024-0001","kind":"teks","answer":"terkait"}]"#, .fieldRequired),
  ]

  @Test(arguments: wrongs)
  func `an answer that fits nothing, or a case nobody may name, is refused`(
    more: String,
    rule: GuardCode
  ) throws {
    let refusal = try Self.office().refusal(of: Self.second(more))
    #expect(refusal?.cause.rule == rule)
  }
}
