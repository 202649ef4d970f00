import TestSupport
import Testing

/// In whose name a console is opened, by what the screen calls them.
struct ActingNameTests {
  private static func opened(_ name: String, _ language: String = "id") throws -> Program.Run {
    let program = try Program()
    try program.demo()
    return try program.run(
      "open",
      "--plain",
      "--size",
      "120x36",
      "--dir",
      program.folder,
      "--as",
      name,
      "--lang",
      language
    )
  }

  @Test(arguments: [
    ("camat", "camat/berwenang"), ("camat/kepala_opd", "camat/kepala OPD"),
    ("camat/kepala OPD", "camat/kepala OPD"), ("camat/Berwenang", "camat/berwenang"),
    ("pj.wali/PPK", "pj.wali/PPK"), ("agus/BKPSDM", "agus/BKPSDM"), ("PPK", "pj.wali/PPK"),
    ("ketua satgas", "sekda/ketua"), ("ketua", "sekda/ketua"), ("chair", "sekda/ketua"),
    ("Majelis Kode Etik", "majelis/majelis"),
  ])
  func `what the screen calls an official opens netra in their name`(
    name: String,
    shown: String
  ) throws {
    let run = try Self.opened(name)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(shown), "\(run.output)")
  }

  @Test(arguments: ["id", "en"])
  func `a word for several is answered with what names each`(language: String) throws {
    let run = try Self.opened(language == "id" ? "berwenang" : "entitled", language)
    #expect(run.status == 1)
    #expect(run.errors.contains("--as camat/pejabat_berwenang"), "\(run.errors)")
    #expect(run.errors.contains("--as kadis/pejabat_berwenang"), "\(run.errors)")
    // What is told to type is taken.
    let named = try Self.opened("kadis/pejabat_berwenang")
    #expect(named.status == 0 && named.output.contains("kadis/berwenang"), "\(named.errors)")
  }

  @Test(arguments: ["camat/inspektorat", "siapa pun", "budi/ketua"])
  func `a word for nobody, or for a role not held, is refused`(name: String) throws {
    #expect(try Self.opened(name).status == 1)
  }
}
