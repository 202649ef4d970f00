package import Casework
import Wording

/// The list of contents of copies that were handed over, and the names of their files.
///
/// Pure, as a ``Sheet`` is: the same handing over gives the same bytes, whenever it is asked for.
package struct CopyList: Sendable {
  package let record: CopiesRecord
  package let file: CaseFile
  private let office: OfficeState
  private let head: PaperHead
  private let wording = Wording(.indonesian)

  /// - Parameters:
  ///   - record: What was handed over.
  ///   - file: The case.
  ///   - office: For the name on top of the sheet.
  ///   - head: The line in which the handing over stands, quoted in the foot of each page.
  package init(_ record: CopiesRecord, in file: CaseFile, office: OfficeState, head: PaperHead) {
    self.record = record
    self.file = file
    self.office = office
    self.head = head
  }

  /// The name under which the list itself lies beside the copies.
  package static let name = "00-daftar-isi.txt"

  /// The name of the file of one item: `03-B7.png`.
  package func name(of item: CopiedItem) -> String {
    let place = (record.facts.items.firstIndex(of: item) ?? 0) + 1
    let number = place < 10 ? "0\(place)" : "\(place)"
    if let evidence = file.evidence.first(where: { $0.number == item.evidence }) {
      return "\(number)-B\(evidence.number).\(Self.ending(evidence.entry.mime))"
    }
    let paper = file.papers.first { $0.number == item.paper }
    let kind = paper?.entry.kind.rawValue ?? "surat"
    return "\(number)-\(String(kind.map { $0 == "_" ? "-" : $0 })).txt"
  }

  private static func ending(_ mime: String?) -> String {
    mime.flatMap { endings[$0] } ?? "bin"
  }

  private static let endings = [
    "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp",
    "application/pdf": "pdf", "application/zip": "zip", "application/ogg": "ogg",
    "audio/mpeg": "mp3", "audio/wav": "wav", "video/webm": "webm", "video/mp4": "mp4",
    "text/plain": "txt",
  ]

  /// The list as text, in pages like those of a letter.
  ///
  /// - Throws: ``SheetError`` for a template that does not fit its fields.
  package func text() throws(SheetError) -> String {
    let entry = record.entry
    let id = RespondentID(file: file.id, ordinal: entry.respondent)
    var fields = Fields()
    fields.set("government", "Pemerintah \(office.founded.office)".uppercased())
    fields.set("case", id.description)
    fields.set("name", file.respondent(entry.respondent)?.facts.name.value)
    fields.set("receiver", entry.to.value)
    fields.set("date", wording.paperDay(entry.on))
    fields.set("number", entry.letter.number)
    fields.set("letterDate", wording.paperDay(entry.letter.date))
    fields.list("items", record.facts.items.enumerated().map { self.item($0 + 1, $1) })
    fields.flag("hasLeft", !record.facts.left.isEmpty)
    fields.list("left", record.facts.left.map { self.left($0) })
    let template = try PaperTemplate("daftar_isi", PaperTexts.copyList)
    let foot = Pages.Foot(title: "Daftar isi salinan berkas \(id)", head: head, mark: .none)
    return Pages(foot: foot).text(Typesetter().set(try template.text(fields)))
  }

  private func item(_ number: Int, _ item: CopiedItem) -> Fields {
    var fields = Fields()
    fields.set("mark", "\(number).")
    fields.set("text", wording.copied(item, in: file))
    fields.set("file", name(of: item))
    fields.set("sha256", item.sha256)
    return fields
  }

  private func left(_ item: CopyLeftOut) -> Fields {
    var fields = Fields()
    fields.set("mark", "-")
    fields.set("text", "\(wording.leftOut(item, in: file)): \(wording.word(item.why))")
    return fields
  }
}
