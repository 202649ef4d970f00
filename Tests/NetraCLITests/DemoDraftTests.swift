import Foundation
import TestSupport
import Testing

@testable import NetraCLI

/// What is begun in one demonstration stays in it: they all have the same origin.
struct DemoDraftTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `a draft is offered again in the demonstration it was begun in, and in no other`()
    throws
  {
    let (one, other) = (program.temporary("one"), program.temporary("other"))
    for folder in [one, other] { #expect(try program.demo(in: folder).status == 0) }
    _ = try screen("key a Tab Tab Tab Tab\ntext Foto di pasar\nkey Escape", in: one)
    #expect(try screen("key e", in: one).contains("Draf tersimpan"))
    #expect(try screen("key e", in: other).contains("Tidak ada draf tersimpan"))
  }

  @Test func `a demonstration built anew in the same place begins without drafts`() throws {
    let folder = program.temporary("one")
    #expect(try program.demo(in: folder).status == 0)
    _ = try screen("key a Tab Tab Tab Tab\ntext Foto di pasar\nkey Escape", in: folder)
    try FileManager.default.removeItem(atPath: folder)
    #expect(try program.demo(in: folder).status == 0)
    #expect(try screen("key e", in: folder).contains("Tidak ada draf tersimpan"))
  }

  /// The screen after these keys.
  private func screen(_ keys: String, in folder: String) throws -> String {
    let (script, display) = (program.temporary("script"), program.temporary("display"))
    try Data(keys.utf8).write(to: URL(filePath: script))
    let run = try program.run(
      "open",
      "--dir",
      folder,
      "--as",
      "budi/satgas",
      "--script",
      script,
      "--save-display",
      display
    )
    #expect(run.status == 0, "\(run.errors)")
    return try String(contentsOfFile: display, encoding: .utf8)
  }
}
