import Casework
import Dashboard
import Terminal
import Testing
import Wording

/// The words of a filter that ask about one thing of a row.
struct FilterWordTests {
  private static func shown(_ filter: String, _ driver: Driver) -> String {
    var driver = driver
    driver.press("/")
    driver.type(filter)
    driver.press("Enter")
    return driver.text
  }

  @Test func `a tag asks about one thing and not about the rest of the row`() throws {
    let driver = Driver(try FakeOffice.filled(), columns: 120, rows: 40)
    let workers = Self.shown("status:non-asn", driver)
    #expect(workers.contains("Honorer") && !workers.contains("Lurah Satu"))
    // The word by itself is found anywhere; under a tag of another kind it is not.
    #expect(!Self.shown("tahap:non-asn", driver).contains("Honorer"))
    let both = Self.shown("status:pns lurah", driver)
    #expect(both.contains("Lurah Satu") && !both.contains("Honorer Satu"))
    // What no tag is called stays a word.
    #expect(Self.shown("warna:merah", driver).contains("Tidak ada yang cocok"))
  }

  @Test func `both languages are understood, and a low line is a blank`() throws {
    let driver = Driver(try FakeOffice.filled(), columns: 120, rows: 40)
    #expect(Self.shown("status:non-asn", driver) != Self.shown("stage:non-asn", driver))
    #expect(Self.shown("unit:kel._contoh", driver).contains("Lurah Satu"))
    var value = ""
    #expect(FilterTag("stage:exam", value: &value) == .stage && value == "exam")
    #expect(FilterTag("saya", value: &value) == .mine)
    #expect(FilterTag("saya:budi", value: &value) == nil)
    #expect(FilterTag("tahap", value: &value) == nil)
  }

  @Test func `mine is what waits for the role in which one acts`() throws {
    var office = try FakeOffice.filled()
    var seen: [Role: Set<RespondentID>] = [:]
    for (name, role) in [("budi", Role.satgas), ("rina", .bkd), ("pj.wali", .ppk)] {
      office.acting = Acting(actor: try #require(ActorID(name)), role: role)
      seen[role] = office.mine()
    }
    let rows = office.respondents.map(\.row)
    for row in rows {
      let isEarly = [.intake, .verification, .clarification].contains(row.stage)
      #expect((seen[.satgas]?.contains(row.id) ?? false) == isEarly, "\(row.id) \(row.stage)")
      #expect(
        (seen[.ppk]?.contains(row.id) ?? false) == (row.stage == .decision && row.status != .nonASN)
      )
    }
    #expect(seen[.bkd]?.isDisjoint(with: seen[.ppk] ?? []) == true)
    #expect(seen.values.contains { !$0.isEmpty })
  }

  @Test func `the help and the empty list name the words`() throws {
    var driver = Driver(try FakeOffice.filled(), columns: 120, rows: 60)
    #expect(Self.shown("tahap:entah", driver).contains("Kata saring: saya tahap: jalur:"))
    driver.press("?")
    driver.type("saring")
    #expect(driver.text.contains("/ tahap:") && driver.text.contains("tahap:periksa"))
    #expect(driver.text.contains("yang menunggu tindakan Anda"))
  }
}
