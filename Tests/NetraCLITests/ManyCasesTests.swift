import Foundation
import TestSupport
import Testing

/// The screens among many cases, while another process writes.
struct ManyCasesTests {
  @Test func `a report comes in at the keyboard while another process writes, and nothing is lost`()
    throws
  {
    let office = try ManyCases()
    let console = try office.console(as: "budi", on: "2024-10-25")
    let report = try #require(KeyboardStory.sittings.first?.acts.first)
    try console.play(report.strokes)
    try console.send()
    try console.follow()
    let row = "Pegawai \(ManyCases.count / 2)"
    for screen in ["F2", "F4", "F5", "F3"] {
      try console.press("\(screen) /")
      try console.type(row)
      #expect(try console.shows(row), "\(screen)")
      try console.press("Escape")
    }
    try console.press("< < {")
    #expect(try console.screen().hasPrefix(" ◀ masa lalu"))
    try console.leave()
    try office.finish()

    let kept = try #require(
      try office.json("cases", as: "budi", on: "2024-10-25") as? [[String: Any]]
    )
    #expect(kept.count == ManyCases.count + 1)
    let new = try #require(kept.first { $0["title"] as? String == "Foto di kampanye" })
    #expect((new["respondents"] as? [[String: Any]])?.count == 3)
  }
}
