import Casework
import Dashboard
import Foundation
import Terminal
import TestSupport
import Testing
import Wording

/// The inspectorate's pile: one respondent after another.
struct StepModeTests {
  /// Sends the last command on, at the moment the screen shows.
  static func deliver(_ driver: inout Driver) throws {
    let acting = driver.office.acting
    let time = String(driver.office.now.description.prefix(16))
    try driver.deliver(by: acting.actor.text, as: acting.role, at: time)
  }

  /// A console started anew from what the last one kept on disk.
  static func restarted(_ driver: Driver, at now: String? = nil) throws -> Driver {
    var office = driver.office
    if let now { office.now = try #require(Timestamp(now)) }
    var drafts: [SavedDraft] = []
    var work: SavedWork?
    for effect in driver.effects {
      switch effect {
      case .saveDraft(let draft):
        drafts.removeAll { $0.id == draft.id }
        drafts.append(draft)
      case .discardDraft(let id): drafts.removeAll { $0.id == id }
      case .saveWork(let saved): work = saved
      default: break
      }
    }
    var again = Driver(office)
    let data = try JSONEncoder().encode(drafts)
    again.send(.drafts(try JSONDecoder().decode([SavedDraft].self, from: data)))
    if let work {
      let kept = try JSONEncoder().encode(work)
      again.send(.work(try JSONDecoder().decode(SavedWork.self, from: kept)))
    }
    return again
  }

  private static func pile(_ count: Int = 4) throws -> Driver {
    Driver(try FakeOffice.pile(count))
  }

  private static func number(_ driver: Driver) -> String {
    driver.frame.lines[0].split(separator: " ").first { $0.contains("/1") && $0.count == 6 }
      .map(String.init) ?? ""
  }

  @Test func `the question about an interest comes before each case, once`() throws {
    var driver = try Self.pile()
    driver.press("Space")
    #expect(driver.text.contains("Langkah 1/4"))
    #expect(driver.text.contains("Apakah Anda punya kepentingan"))
    #expect(!driver.text.contains("Hadir berseragam"))
    driver.press("1")
    try Self.deliver(&driver)
    #expect(driver.text.contains("Hadir berseragam"))
    driver.press("Space")
    #expect(driver.text.contains("Apakah Anda punya kepentingan"))
    driver.press("Escape b")
    #expect(driver.text.contains("Hadir berseragam"))
    #expect(!driver.text.contains("Apakah Anda punya kepentingan"))
  }

  @Test func `declaring a conflict takes the case out of the pile and says so`() throws {
    var driver = try Self.pile()
    driver.press("Space")
    let gone = Self.number(driver)
    driver.press("2")
    driver.type("ipar")
    driver.press("C-x Y")
    try Self.deliver(&driver)
    #expect(driver.text.contains("Langkah 1/3"))
    #expect(Self.number(driver) != gone)
  }

  @Test func `what is laid aside asks why and comes back at the end`() throws {
    var driver = try Self.pile()
    driver.press("Space Escape")
    let first = Self.number(driver)
    driver.press("z Enter")
    #expect(driver.text.contains("Tulis alasannya"))
    driver.type("menunggu OPD")
    driver.press("Enter Escape")
    #expect(driver.text.contains("Langkah 1/4"))
    #expect(Self.number(driver) != first)
    #expect(driver.text.contains("1 diparkir"))
    driver.press("Space Escape Space Escape Space Escape")
    #expect(Self.number(driver) == first)
    #expect(driver.text.contains("diparkir: menunggu OPD"))
    driver.press("Space")
    #expect(driver.text.contains("Itu yang terakhir"))
    driver.press("Escape b Escape b Escape b Escape")
    #expect(driver.text.contains("Langkah 1/4"))
  }

  @Test func `leaving and coming back resumes at the same place, time and reasons kept`() throws {
    var driver = try Self.pile()
    driver.press("Space Escape z")
    driver.type("menunggu")
    driver.press("Enter Escape Space Escape")
    let (place, number) = (driver.frame.lines[0], Self.number(driver))
    driver.office.now = try #require(Timestamp("2024-10-28T09:43:00.000+07:00"))
    driver.press("b Escape Space Escape")
    #expect(driver.text.contains("30 mnt"))
    var again = try Self.restarted(driver)
    again.press(":")
    again.type("langkah")
    again.press("Enter Escape")
    #expect(again.frame.lines[0] == place)
    #expect(Self.number(again) == number)
    #expect(again.text.contains("1 diparkir") && again.text.contains("30 mnt"))
  }

  @Test func `the pile is what the list shows, in its order`() throws {
    var driver = try Self.pile(6)
    driver.press("/")
    driver.type("Terlapor 3")
    driver.press("Enter Space")
    #expect(driver.text.contains("Langkah 1/1"))
    #expect(Self.number(driver) == "0003/1")
  }

  @Test func `what is missing, its key, the clock and the way ahead are always in view`() throws {
    var driver = try Self.pile()
    driver.press("Space 1")
    try Self.deliver(&driver)
    let summons = try #require(driver.frame.lines.first { $0.contains("▌panggilan I") })
    #expect(summons.contains(" P "))
    #expect(driver.text.contains("Sesudah itu: kajian"))
    #expect(driver.text.contains("Tidak ada batas yang berjalan"))
  }

  @Test func `a wide screen tells beside what is missing what was done last`() throws {
    var driver = Driver(try FakeOffice.pile(2), columns: 120, rows: 36)
    driver.press("Space 1")
    try Self.deliver(&driver)
    #expect(driver.text.contains("Riwayat"))
    #expect(driver.text.contains("dewi   dewi menyatakan tidak ada"))
    driver.send(.input(.resize(Size(rows: 24, columns: 80))))
    #expect(!driver.text.contains("Riwayat"))
  }

  @Test func `a summons proposes a day within the rule, and the right signatory`() throws {
    var driver = try Self.pile()
    driver.press("Space 1")
    try Self.deliver(&driver)
    driver.press("P")
    #expect(driver.text.contains("06/11/2024"))
    #expect(driver.text.contains("atasan langsung"))
    driver.press("Tab Tab")
    #expect(driver.text.contains("paling lambat Rab 6 Nov"))
  }

  @Test func `one form calls all persons of the case, half an hour apart`() throws {
    var office = try FakeOffice.empty(
      now: "2024-10-28T09:13:00.000+07:00",
      acting: "dewi",
      as: .inspectorate
    )
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah, People.clerk])
      )
    )
    for ordinal in 1...2 { try office.run(Stories("K-2024-0001", ordinal).verified("PP94-5N-2")) }
    var driver = Driver(office)
    driver.press("Space 1")
    try Self.deliver(&driver)
    driver.press("P")
    driver.type("800/9")
    driver.press("Tab Tab Tab Tab")
    driver.type("Ruang rapat")
    driver.press("C-x")
    #expect(driver.text.contains("0001/1 Lurah Contoh") && driver.text.contains("0001/2"))
    driver.type("0001/1")
    driver.press("Y")
    try Self.deliver(&driver)
    let id = try #require(RecordID("K-2024-0001"))
    let times = (1...2).map {
      driver.office.file(id)?.respondent($0)?.summonses.last?.entry.meeting.time
    }
    #expect(times == ["09.00", "09.30"])
  }

  /// Step mode at the form of the first answer of somebody who came.
  private static func atFirstAnswer() throws -> Driver {
    var office = try FakeOffice.pile(1)
    try office.run([Stories().summoned(), Stories().came()])
    office.now = try #require(Timestamp("2024-11-06T09:13:00.000+07:00"))
    var driver = Driver(office)
    driver.press("Space 1")
    try deliver(&driver)
    driver.press("w")
    return driver
  }

  @Test func `a draft from the list of drafts goes on where it broke off`() throws {
    var driver = try Self.atFirstAnswer()
    driver.type("Sehat, siap dip")
    driver.press("Escape e Enter")
    driver.type("eriksa")
    driver.press("C-x")
    try Self.deliver(&driver)
    let id = try #require(RecordID("K-2024-0001"))
    let answer = driver.office.file(id)?.respondent(1)?.answers.last?.entry
    #expect(answer?.answer.value == "Sehat, siap diperiksa")
    #expect(answer?.question.value?.contains("sehat") == true)
  }

  @Test func `an answer is kept while it is typed, and opened again where it broke off`() throws {
    var driver = try Self.atFirstAnswer()
    #expect(driver.text.contains("Apakah Saudara dalam keadaan sehat"))
    driver.type("Sehat, siap dip")
    var again = try Self.restarted(driver)
    again.press(":")
    again.type("langkah")
    again.press("Enter w")
    #expect(again.text.contains("Sehat, siap dip"))
    again.type("eriksa")
    again.press("C-x")
    try Self.deliver(&again)
    let id = try #require(RecordID("K-2024-0001"))
    let answer = again.office.file(id)?.respondent(1)?.answers.last?.entry
    #expect(answer?.answer.value == "Sehat, siap diperiksa")
    // The next usual question stands ready, and no draft is left.
    #expect(again.text.contains("Apakah Saudara mengetahui mengapa"))
    #expect(again.effects.contains { if case .discardDraft = $0 { true } else { false } })
  }

  @Test func `a study marks facts without evidence and asks a reviewer who is not its author`()
    throws
  {
    var office = try FakeOffice.pile(1)
    try office.run([Stories().summoned()] + Stories().examined())
    office.now = try #require(Timestamp("2024-11-07T09:13:00.000+07:00"))
    var driver = Driver(office, columns: 120, rows: 40)
    driver.press("Space 1")
    try Self.deliver(&driver)
    driver.press("F")
    #expect(driver.text.contains("bagian Inspektorat"))
    driver.press("1")
    driver.press("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab")
    driver.type("Mengaku hadir.")
    driver.press("Tab Down")
    #expect(driver.text.contains("irfan · Irfan Contoh") && !driver.text.contains("dewi · Dewi"))
    driver.press("Enter")
    driver.type("Hadir di lapangan.")
    driver.press("C-x")
    #expect(driver.text.contains("1 fakta tanpa rujukan bukti"))
    driver.press("Y")
    try Self.deliver(&driver)
    #expect(driver.text.contains("reviu: irfan"))
    // Its author cannot review it: the key is not offered, and says why.
    #expect(driver.frame.lines.suffix(2).allSatisfy { !$0.contains("V reviu") })
    #expect(driver.text.contains("× Anda sendiri penulis kajian ini"))
    let sent = driver.submitted?.ticket
    driver.press("V")
    #expect(driver.frame.lines.suffix(2).contains { $0.contains("Anda sendiri penulis") })
    #expect(driver.submitted?.ticket == sent)
  }
}
