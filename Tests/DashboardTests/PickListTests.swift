import Casework
import Terminal
import Testing
import Wording

@testable import Dashboard

struct PickListTests {
  private func list(isMultiple: Bool, ticked: Set<String> = [], search: String = "") -> PickList {
    PickList(
      title: "Pelanggaran",
      choices: [
        Choice("A1", "hadir kampanye"), Choice("A2", "ikut kampanye"),
        Choice("B1", "foto bersama", closedReason: "hanya PNS"),
      ],
      isMultiple: isMultiple,
      ticked: ticked,
      search: search
    )
  }

  private func type(_ text: String, into list: inout PickList) {
    for character in text { _ = list.take(.character(character)) }
  }

  @Test func `a blank in a search is text and ticks nothing`() {
    var list = list(isMultiple: true)
    type("kampanye ikut", into: &list)
    #expect(list.ticked.isEmpty)
    #expect(list.shown.map(\.key) == ["A2"])
    #expect(list.take(.enter) == .picked(["A2"]))
  }

  @Test func `a blank before any search ticks, and Enter takes what is ticked`() {
    var list = list(isMultiple: true)
    _ = list.take(.character(" "))
    _ = list.take(.down)
    #expect(list.take(.enter) == .picked(["A1"]))
  }

  @Test func `Tab ticks what a search found`() {
    var list = list(isMultiple: true, ticked: ["A1"])
    type("ikut", into: &list)
    _ = list.take(.tab)
    #expect(list.take(.enter) == .picked(["A1", "A2"]))
  }

  @Test func `Tab takes what is highlighted where one is chosen`() {
    var list = list(isMultiple: false)
    type("ikut", into: &list)
    #expect(list.take(.tab) == .picked(["A2"]))
  }

  @Test(arguments: [true, false])
  func `Enter takes nothing where nothing matches`(isMultiple: Bool) {
    var list = list(isMultiple: isMultiple, ticked: isMultiple ? ["A1"] : [])
    type("tidak ada", into: &list)
    #expect(list.shown.isEmpty)
    #expect(list.take(.enter) == .open)
  }

  @Test func `a search without a match is shown with what it says`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("a")
    driver.type("zzz")
    driver.press("Enter")
    #expect(driver.text.contains("/ zzz"))
    #expect(driver.text.contains("tidak ada yang cocok"))
  }

  @Test(arguments: [true, false])
  func `a closed choice says why and stays`(isMultiple: Bool) {
    var list = list(isMultiple: isMultiple)
    type("foto", into: &list)
    #expect(list.take(.enter) == .closed("hanya PNS"))
    if isMultiple { #expect(list.take(.tab) == .closed("hanya PNS")) }
    #expect(list.ticked.isEmpty)
  }

  @Test func `a search given along narrows at once`() {
    #expect(list(isMultiple: false, search: "ikut").shown.map(\.key) == ["A2"])
  }
}
