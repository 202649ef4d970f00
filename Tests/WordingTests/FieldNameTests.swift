import Foundation
import Testing
import Wording

/// A refusal names the field as people call it, never by its key.
struct FieldNameTests {
  /// Filled in by the program, never by an official.
  private static let internalKeys: Set<String> = [
    "item", "mime", "sha256", "head", "sign", "seal", "keys", "x", "c", "k", "h", "n",
  ]

  /// The keys of the statements, read from where they are declared.
  private static func keys() throws -> Set<String> {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Casework/Commands")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: nil
    )
    var keys = Set<String>()
    for file in files where file.lastPathComponent.hasSuffix("Commands.swift") {
      var isInKeys = false
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        if line.contains("enum CodingKeys") { isInKeys = true }
        guard isInKeys else { continue }
        if words == ["}"] { isInKeys = false }
        guard words.first == "case", words.count >= 2 else { continue }
        keys.insert((words.last ?? "").replacing("\"", with: ""))
      }
    }
    return keys
  }

  @Test func `every field of a statement has a name in both languages`() throws {
    let keys = try Self.keys()
    #expect(keys.count > 80, "\(keys.count)")
    for key in keys.subtracting(Self.internalKeys).sorted() {
      for language in [Language.indonesian, .english] {
        let name = Wording(language).fieldName(key)
        let isSameWord = ["NIP", "NIK"].contains(name) || language == .english
        #expect(name != key || isSameWord, "\(key) in \(language)")
      }
    }
  }

  @Test func `a part of a letter is named with its letter`() {
    let (id, en) = (Wording(.indonesian), Wording(.english))
    #expect(id.fieldName("letter.date") == "tanggal surat")
    #expect(id.fieldName("permit.date") == "tanggal izin")
    #expect(en.fieldName("permit.date") == "date of the permit")
    #expect(id.fieldName("meeting.date") == "tanggal pemeriksaan")
    #expect(id.fieldName("signedSheet.letter.date") == "tanggal surat")
    #expect(id.fieldName("date") == "tanggal")
  }
}
