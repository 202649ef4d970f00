import Casework
import Dashboard
import TestSupport
import Testing

/// Deadlines of the office itself on F4: telling of a breach, and reporting who replaced whom.
struct OwnDeadlineTests {
  @Test func `a breach to be told stands over the deadlines until everyone was told`() throws {
    var office = try FakeOffice.desk(acting: "sari", as: .secretariat)
    try office.run(
      Step(
        "2024-11-25",
        "sari/sekretariat",
        "breach.record",
        #"{"known":"2024-11-24T09:13:00.000+07:00","what":"NIP lima orang","#
          + #""how":"Surel salah alamat","remedy":"Ditarik"}"#
      )
    )
    var driver = Driver(office, columns: 120)
    driver.press("F4")
    #expect(driver.text.contains("data bocor 1 ~ sisa 48 jam"), "\(driver.text)")
    try office.run(
      Step(
        "2024-11-25",
        "sari/sekretariat",
        "breach.notify",
        #"{"breach":1,"to":["subjek_data","lembaga"],"at":"2024-11-25T08:00:00.000+07:00","#
          + #""letter":{"number":"PD/1","date":"2024-11-25"}}"#
      )
    )
    var told = Driver(office, columns: 120)
    told.press("F4")
    #expect(!told.text.contains("data bocor"))
  }

  @Test func `the report of a replaced official is a row until it was made`() throws {
    let bureau = People.person("Kabid Contoh", "PNS", "administrator", "Dinas Contoh")
    var office = try FakeOffice.empty(
      now: "2025-01-06T09:13:00.000+07:00",
      acting: "rina",
      as: .bkd
    )
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", People.report([bureau])))
    try office.run(
      Stories().decidable("PP94-3C", level: "berat", team: true, more: #","impact":"negara""#)
    )
    try office.run([
      Stories().decided("BERAT-2"), Stories().numbered(), Stories().served(), Stories().effective(),
      Stories().executed(from: "2025-01-03"),
    ])
    var driver = Driver(office, columns: 120)
    driver.press("F4")
    let line = driver.text.split(separator: "\n").first { $0.contains("lapor penggantian") }
    #expect(line?.contains("Kabid Contoh") == true, "\(driver.text)")
    try office.run(
      Step(
        "2025-01-06",
        "rina/bkd",
        "step.record",
        #"{"case":"K-2024-0001","r":1,"step":{"code":"LAPOR-PENGGANTIAN","way":"dilaporkan"},"#
          + #""on":"2025-01-06","letter":{"number":"LP/1","date":"2025-01-06"}}"#
      )
    )
    var reported = Driver(office, columns: 120)
    reported.press("F4")
    #expect(!reported.text.contains("lapor penggantian"))
  }
}
