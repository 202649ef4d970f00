import Foundation
import TestSupport
import Testing

/// What goes to the pager while the past is looked at.
struct PastPagerTests {
  private static func paged(_ keys: [String]) throws -> String {
    let program = try Program()
    try program.demo([
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah])),
      Stories().verified("PP94-5N-2"),
    ])
    let script = program.temporary("script")
    try Data(keys.map { "key \($0)\n" }.joined().utf8).write(to: URL(filePath: script))
    let run = try program.run(
      "open",
      "--dir",
      program.folder,
      "--as",
      "budi",
      "--script",
      script,
      "--save-display",
      program.temporary("display")
    )
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test(arguments: [["Enter", "Enter"], ["c", "1"]])
  func `a text of the past says so above it, one of the present does not`(keys: [String]) throws {
    let present = try Self.paged(keys)
    #expect(present.contains("K-2024-0001") && !present.contains("masa lalu"), "\(present)")
    let past = try Self.paged(["<"] + keys)
    #expect(past.contains("K-2024-0001"), "\(past)")
    #expect(past.hasPrefix(" ◀ masa lalu #"), "\(past)")
    let back = try Self.paged(["<", ">"] + keys)
    #expect(back == present)
  }
}
