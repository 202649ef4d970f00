import Testing

@testable import Letters

/// Templates: what they ask for must be there, and values set nothing.
struct PaperTemplateTests {
  private func text(_ template: String, _ fill: (inout Fields) -> Void) throws -> String {
    var fields = Fields()
    fill(&fields)
    return try PaperTemplate("uji", template).text(fields)
  }

  @Test func `a field nobody fills in is an error, wherever it stands`() throws {
    for template in ["{{nama}}", "{{#nama}}x{{/nama}}", "{{^nama}}x{{/nama}}"] {
      #expect(throws: SheetError.value("uji: nama")) { _ = try text(template) { _ in } }
    }
    #expect(throws: SheetError.value("uji: dalam")) {
      _ = try text("{{#baris}}{{dalam}}{{/baris}}") { $0.list("baris", [Fields()]) }
    }
  }

  @Test func `a field without a value is a visible blank`() throws {
    let found = try text("Nama: {{nama}}.") { $0.set("nama", nil) }
    #expect(found == "Nama: ……………….")
  }

  @Test func `a template that does not parse is an error`() {
    #expect(throws: SheetError.template("uji")) { _ = try PaperTemplate("uji", "{{#a}}") }
  }

  @Test func `values are not read as marks, tags or markup`() throws {
    let found = try text("{{nama}}") { $0.set("nama", "= {{x}} <b>\u{01}tengah\u{07}") }
    #expect(found.hasPrefix("= {{x}} <b>"))
    #expect(!found.contains("\u{01}"))
    #expect(Typesetter().set(found).count == 1)
  }

  @Test func `lines of a value stay lines, set below their label`() throws {
    let found = try text(": Catatan | {{nama}}") { $0.set("nama", "satu\ndua\n\n tiga ") }
    let lines = Typesetter().set(found)
    #expect(
      lines == [
        .line("Catatan               : satu"), .line("                        dua"),
        .line("                        tiga"),
      ]
    )
  }

  @Test func `marks set a line as they say`() throws {
    let found = try text("^ judul\n> tanda tangan\n# 1. | butir\n    lekuk\n~\nakhir") { _ in }
    #expect(
      Typesetter().set(found) == [
        .line(String(repeating: " ", count: 35) + "judul"),
        .line(String(repeating: " ", count: 40) + "tanda tangan"), .line("1. butir"),
        .line("    lekuk"), .pageEnd, .line("akhir"),
      ]
    )
  }
}
