import CaseStore
import Casework
import Journal
import TestSupport
import Testing

/// The office as an earlier line left it.
struct PastOfficeTests {
  private static func randomOffice() throws -> StoredOffice {
    var generator = SeededGenerator(seed: 25_10_2024)
    let office = try StoredOffice()
    var memory = try MemoryOffice.staffed(law: office.law)
    for _ in 0..<220 {
      let step = RandomCommands.step(in: memory, &generator)
      guard (try? memory.run(step)) != nil else { continue }
      try office.run(step)
    }
    return office
  }

  @Test func `going back to any line shows what a program that read no further sees`() throws {
    let office = try Self.randomOffice()
    let last = office.store.head.n
    #expect(last > 100, "\(last)")
    let past = PastOffice(office.store)
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<40 {
      let n = Int.random(in: 0...last, using: &generator)
      try past.go(.line(n))
      #expect(past.n == n)
      let wanted = try office.another(.read, lastLine: n)
      #expect(past.index.summary == wanted.index.summary, "#\(n)")
      #expect(past.office == wanted.office, "#\(n)")
      #expect(past.head == wanted.head, "#\(n)")
      #expect(past.registers == wanted.registers, "#\(n)")
      for file in wanted.index.cases.keys {
        let name = try #require(ActorID("sekda"))
        #expect(try past.file(file, for: name) == wanted.file(file, for: name), "#\(n) \(file)")
      }
    }
  }

  @Test func `single steps back and forward again end where they began`() throws {
    let office = try Self.randomOffice()
    let past = PastOffice(office.store)
    let here = office.store.index.summary
    for _ in 0..<60 { try past.go(.lines(-1, of: nil)) }
    #expect(past.n == office.store.head.n - 60)
    while !past.isPresent { try past.go(.lines(1, of: nil)) }
    #expect(past.index.summary == here)
    #expect(past.head.hash == office.store.head.hash)
  }

  @Test func `steps of one case pass over the lines of the others`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    try office.run(
      Step("2024-10-26", "budi/satgas", "report.register", People.report([People.teacher]))
    )
    let first = StoredOffice.file
    let lines = office.store.index.lines(of: .record(first)).map(\.n)
    let past = PastOffice(office.store)
    try past.go(.lines(-1, of: first))
    #expect(past.n == lines.last)
    try past.go(.lines(-1, of: first))
    #expect(past.n == lines.first)
    try past.go(.lines(1, of: first))
    #expect(past.isPresent)
  }

  @Test func `days go to the last line of the day, and a date to the last line not after it`()
    throws
  {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    let report = office.store.head.n
    try office.run(
      Step("2024-10-29", "budi/satgas", "report.register", People.report([People.teacher]))
    )
    let past = PastOffice(office.store)
    try past.go(.date(try #require(CalendarDate("2024-10-27"))))
    #expect(past.n == report)
    #expect(past.time.date.description == "2024-10-25")
    try past.go(.days(1))
    #expect(past.isPresent)
    try past.go(.days(-1))
    #expect(past.n == report)
    try past.go(.date(try #require(CalendarDate("1999-01-01"))))
    #expect(past.n == 0)
    try past.go(.days(-1))
    #expect(past.n == 0)
  }

  @Test func `who may see a case is judged by today, also in the past`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    let before = office.store.head.n
    try office.run(
      Step(
        "2024-10-26",
        "dewi/inspektorat",
        "conflict.declare",
        #"{"case":"K-2024-0001","kind":"ada","relation":"sepupu"}"#
      )
    )
    let past = PastOffice(office.store)
    try past.go(.line(before))
    let dewi = Acting(actor: try #require(ActorID("dewi")), role: .inspectorate)
    let view = office.store.view(as: dewi, of: past, readOnlyReason: "")
    #expect(view.respondents.isEmpty)
    #expect(view.file(StoredOffice.file) == nil)
    #expect(view.past?.actor == nil && view.past?.records == [])
    let budi = Acting(actor: try #require(ActorID("budi")), role: .satgas)
    let open = office.store.view(as: budi, of: past, readOnlyReason: "")
    #expect(open.respondents.count == 2)
    #expect(open.past?.actor == budi.actor)
    #expect(open.now.date.description == "2024-10-25")
  }

  @Test func `who answered the question of interest is known from the index, also in the past`()
    throws
  {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    let before = office.store.head.n
    let dewi = Acting(actor: try #require(ActorID("dewi")), role: .inspectorate)
    #expect(try !office.view("dewi").hasDeclared(StoredOffice.file))
    #expect(try office.view("dewi").respondents.map(\.isUnasked) == [true, true])
    #expect(try office.view("budi").respondents.map(\.isUnasked) == [false, false])
    try office.run(
      Step(
        "2024-10-26",
        "dewi/inspektorat",
        "conflict.declare",
        #"{"case":"K-2024-0001","kind":"tidak_ada"}"#
      )
    )
    #expect(office.store.index.cases[StoredOffice.file]?.declared == [dewi.actor])
    #expect(try office.view("dewi", in: office.another()).hasDeclared(StoredOffice.file))
    #expect(try !office.view("budi").hasDeclared(StoredOffice.file))
    #expect(try office.view("dewi").respondents.map(\.isUnasked) == [false, false])
    let past = PastOffice(office.store)
    try past.go(.line(before))
    let then = office.store.view(as: dewi, of: past, readOnlyReason: "")
    #expect(then.hasDeclared(StoredOffice.file))
    #expect(then.respondents.map(\.isUnasked) == [false, false])
  }

  @Test func `lines written meanwhile are ahead of the past and found by going on`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    let past = PastOffice(office.store)
    try past.go(.lines(-1, of: nil))
    try office.run(
      Step("2024-10-29", "budi/satgas", "report.register", People.report([People.teacher]))
    )
    try past.go(.lines(1, of: nil))
    #expect(!past.isPresent)
    try past.go(.lines(1, of: nil))
    #expect(past.isPresent)
    #expect(past.index.summary == office.store.index.summary)
  }
}
