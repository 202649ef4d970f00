import Foundation
import TestSupport
import Testing

/// The inspector's pile and the deciding official's desk in the real program, key by key.
@Suite(.serialized, .enabled(if: Program.tool("tmux") != nil, "needs tmux"))
struct TmuxDesksTests {
  private let program: Program
  private let tmux: Tmux
  /// Everything the pager was given.
  private let papers: String

  init() throws {
    program = try Program()
    papers = program.temporary("kertas")
    tmux = try Tmux(program)
    // A printer that keeps a copy and asks for no key.
    try tmux.type("export PAGER='tee -a \(papers)'; clear\n")
    try tmux.wait("the shell") { $0.hasPrefix("siap$") && !$0.contains("PAGER") }
  }

  private func printed() throws -> String { try String(contentsOfFile: papers, encoding: .utf8) }

  private func sheet(_ number: String, as who: String = "budi") throws -> String {
    let run = try program.run("case", number, "--dir", program.folder, "--as", who)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func `an inspector takes a pile from the summons to the signed record`() throws {
    try program.demo(InspectorStory.office())
    try Data("isi pindaian\n".utf8)
      .write(to: URL(filePath: program.temporary(InspectorStory.scan)))
    for sitting in InspectorStory.hearing { try tmux.play(sitting) }

    let text = try printed()
    #expect(text.contains("SURAT PANGGILAN I"))
    #expect(text.contains("LEMBAR HAK TERPERIKSA"))
    #expect(text.contains("BERITA ACARA PEMERIKSAAN"))
    #expect(text.contains("Siapa yang mengundang?"))
    let told = try sheet("K-2024-0001")
    for fact in ["pertanyaan 3 dijawab", "B1", "B2", "ditandatangani"] {
      #expect(told.contains(fact), "\(fact)\n\(told)")
    }
    let closed = try program.run("case", "K-2024-0002", "--dir", program.folder, "--as", "dewi")
    #expect(closed.status == 1)
    #expect(!closed.output.contains("Staf Contoh") && !closed.errors.contains("Staf Contoh"))
    #expect(try program.run("verify", program.folder).status == 2)
  }

  @Test func `an inspector studies a record, and others review it and write the second part`()
    throws
  {
    try program.demo(InspectorStory.office() + InspectorStory.heardAlready)
    for sitting in InspectorStory.studying { try tmux.play(sitting) }

    let told = try sheet("K-2024-0001")
    for fact in ["Inspektorat", "BKPSDM", "disetujui", "keputusan"] {
      #expect(told.contains(fact), "\(fact)\n\(told)")
    }
    #expect(try program.run("verify", program.folder).status == 2)
  }

  @Test func `the deciding official reads, weighs and signs, and the decree is delivered`() throws {
    try program.demo(DeskStory.office())
    for sitting in DeskStory.sittings { try tmux.play(sitting) }

    let text = try printed()
    #expect(text.contains("0003/1 · pengawas"))
    #expect(text.contains("MEMUTUSKAN"))
    // Issued and printed again: the same pages twice, under one code.
    let foot = try #require(text.split(separator: "\n").last { $0.contains(" kode ") })
    let code = String(foot.suffix(9))
    let (pages, odd) = text.components(separatedBy: " kode \(code)\n").count.quotientAndRemainder(
      dividingBy: 2
    )
    #expect(pages >= 1 && odd == 1)
    let told = try sheet("K-2024-0001")
    for fact in ["tunda KGB 1 tahun", "800/77/2024", "diterima"] {
      #expect(told.contains(fact), "\(fact)\n\(told)")
    }
    let closed = try program.run("case", "K-2024-0002", "--dir", program.folder, "--as", "pj.wali")
    #expect(closed.status == 1)
    #expect(!closed.output.contains("Kasi") && !closed.errors.contains("Kasi"))
    #expect(try program.run("verify", program.folder).status == 2)
  }
}
