package import Casework

// Copies for the examined person: what goes along, what does not, and what is said about it.

extension CopyReason: Worded {
  package var phrase: Phrase {
    switch self {
    case .notRedacted:
      Phrase("belum ada salinan yang dihitamkan", "no redacted copy was made yet")
    case .notIssued: Phrase("belum diterbitkan", "not issued yet")
    case .noFile: Phrase("tidak ada berkas untuk disalin", "no file to copy")
    case .unreadable:
      Phrase("berkas hilang, berubah, atau tersegel", "file missing, changed or sealed")
    case .ofOffices:
      Phrase(
        "lembar antarkantor; hasilnya dalam SK",
        "between offices; its result is in the decree"
      )
    }
  }

  /// What the official can do about it; nil where nothing is to be done.
  package var remedy: Phrase? {
    switch self {
    case .notRedacted: Phrase("buat salinan tersamar", "make a redacted copy")
    case .notIssued: Phrase("terbitkan dengan c", "issue it with c")
    case .unreadable: Phrase("periksa berkasnya", "look after the file")
    case .noFile, .ofOffices: nil
    }
  }
}

extension Wording {
  /// `SK 800/12`, `B3 foto`, `B7 foto, salinan yang dihitamkan dari B1`.
  ///
  /// Titles stay out: they may name others.
  package func copied(_ item: CopiedItem, in file: CaseFile) -> String {
    if let number = item.evidence {
      let name = evidence(number, in: file)
      guard let original = item.of else { return name }
      return name
        + self(
          Phrase(
            ", salinan yang dihitamkan dari B\(original)",
            ", redacted copy of B\(original)"
          )
        )
    }
    guard let paper = file.papers.first(where: { $0.number == item.paper }) else { return "–" }
    return self.paper(paper.entry.kind, number: paper.entry.number?.shown)
  }

  /// What was left out, by kind and number only.
  package func leftOut(_ item: CopyLeftOut, in file: CaseFile) -> String {
    if let number = item.evidence { return evidence(number, in: file) }
    let paper = file.papers.first { $0.number == item.paper }
    return item.kind.map { self.paper($0, number: paper?.entry.number?.shown) } ?? "–"
  }

  /// What was left out, why, and what to do about it.
  package func leftOutFully(_ item: CopyLeftOut, in file: CaseFile) -> String {
    let remedy = item.why.remedy.map { " (\(self($0)))" } ?? ""
    return "\(leftOut(item, in: file)): \(word(item.why))\(remedy)"
  }

  private func paper(_ kind: PaperKind, number: String?) -> String {
    [word(kind, width: .short), number].compactMap(\.self).joined(separator: " ")
  }

  private func evidence(_ number: Int, in file: CaseFile) -> String {
    let kind = file.evidence.first { $0.number == number }.map { " \(word($0.entry.kind))" }
    return "B\(number)\(kind ?? "")"
  }

  static let nothingToCopy = Phrase(
    "Belum ada yang dapat diserahkan kepada orang ini.",
    "There is nothing yet that could be handed to this person."
  )

  static let issueOrRedact = Phrase(
    "Terbitkan suratnya dengan c, atau buat salinan tersamar dari buktinya.",
    "Issue its letters with c, or make redacted copies of the evidence."
  )
}

extension HistorySentence {
  func copied(_ facts: CopiesHanded) -> Phrase {
    let (name, to) = (name(facts.entry.respondent), facts.entry.to.shown)
    let (count, number) = (facts.items.count, facts.entry.letter.number)
    return both { w in
      Phrase(
        "salinan berkas \(name) diserahkan kepada \(to), \(number): \(count) isi",
        "copies of the file of \(name) handed to \(to), \(number): \(w.count(count, "item"))"
      )
    }
  }
}

extension Phrase {
  package static let nothingToHand = Phrase(
    "belum ada yang dapat diserahkan",
    "nothing to hand over yet"
  )
  package static let fieldCopyReceiver = Phrase("Diserahkan kepada", "Handed to")
  package static let fieldReceiptDate = Phrase("Tanggal tanda terima", "Date of the receipt")
  package static let copiesHandedWord = Phrase("Salinan diserahkan", "Copies handed over")
  package static let copiedWord = Phrase("Isi", "Contents")
  package static let leftOutWord = Phrase("Tidak ikut", "Left out")
  package static let copiesUnreadable = Phrase(
    "salinan tidak ditulis: ada berkas yang hilang atau berubah",
    "copies not written: a file is missing or changed"
  )
  package static let noCopiesHanded = Phrase(
    "belum ada salinan yang diserahkan kepada orang ini",
    "no copies were handed to this person yet"
  )

  /// What a handing over would hold, before anything is written.
  package static func copiesHint(
    items: (Wording) -> String,
    left: (Wording) -> String
  ) -> Phrase {
    let (id, en) = (Wording(.indonesian), Wording(.english))
    func told(_ first: String, _ rest: String, _ word: String) -> String {
      rest.isEmpty ? first : "\(first). \(word): \(rest)"
    }
    return Phrase(
      told("Isi: \(items(id))", left(id), "Tidak ikut"),
      told("Contents: \(items(en))", left(en), "Left out")
    )
  }

  /// Where the copies lie.
  package static func copiesWritten(_ count: Int, _ folder: String) -> Phrase {
    Phrase(
      "✓ \(count) salinan dengan daftar isi di \(folder)",
      "✓ \(count) copies with a list of contents in \(folder)"
    )
  }
}
