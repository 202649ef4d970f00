import Casework
import Dashboard
import Terminal
import Testing
import Wording

struct WhyTests {
  @Test func `y lists the fields and tells the events behind one with official and article`() throws
  {
    var driver = Driver(try FakeOffice.filled(), columns: 100, rows: 40)
    driver.press("j y")
    #expect(driver.text.contains("Mengapa? · 0001/1 Lurah Satu"))
    driver.type("batas tindak")
    driver.press("Enter")
    let text = driver.text
    #expect(text.contains("Batas tindak lanjut PPK: batas Kam 28 Nov"))
    #expect(text.contains("sari/sekretariat"))
    #expect(text.contains("rekomendasi BKN dicatat"))
    #expect(text.contains("Pernyataan BKN (jpnn, 2024-02-06)"))
    driver.press("Escape")
    #expect(driver.text.contains("1 Terlapor"))
  }

  @Test func `every field that is shown has at least one event behind it`() throws {
    let office = try FakeOffice.filled()
    var asked = 0
    for item in office.respondents {
      let file = try #require(office.file(item.row.id.file))
      for field in file.tracedFields(of: item.row.id.ordinal) {
        let steps = file.trace(field, of: item.row.id.ordinal)
        #expect(!steps.isEmpty)
        for step in steps {
          let respondents = step.item.respondents
          #expect(respondents.isEmpty || respondents.contains(item.row.id.ordinal))
        }
        asked += 1
      }
      #expect(file.tracedFields(of: item.row.id.ordinal).contains(.stage))
    }
    #expect(asked > 20, "\(asked)")
  }

  @Test func `o tells a person's other matters and what the unit had been told`() throws {
    var office = try FakeOffice.filled()
    let unit = try #require(office.respondents.first { $0.name == "Lurah Satu" }).unit
    try office.submit(
      .recordCircular,
      #"{"letter":{"number":"SE/1/2024","date":"2024-09-02"},"subject":"Netralitas","to":["\#(unit)"]}"#,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T08:00"
    )
    var driver = Driver(office, columns: 100, rows: 40)
    driver.press("j o")
    #expect(driver.text.contains("Riwayat orang ini"))
    #expect(driver.text.contains("Lurah Satu"))
    #expect(driver.text.contains("SE/1/2024: Netralitas"))
    #expect(driver.text.contains("belum ada tanda terima"))
  }

  @Test func `the office's closed cases are not laid to the person`() throws {
    var office = try FakeOffice.filled()
    office.closedCases = 2
    var driver = Driver(office, columns: 100, rows: 40)
    driver.press("j o")
    #expect(driver.text.contains("Kantor ini memegang 2 kasus yang tertutup bagi Anda;"))
    #expect(driver.text.contains("apakah orang ini ada di dalamnya tidak ditunjukkan"))
    #expect(!driver.text.contains("    2 kasus tertutup bagi Anda"))
  }
}
