internal import Casework
internal import Terminal
internal import Wording

// Section 2: with what evidence, and who had it when.

extension FileView {
  func evidenceLines(columns: Int) -> [Line] {
    guard !file.evidence.isEmpty else { return empty(.emptyEvidence, columns: columns) }
    return file.evidence.flatMap { item -> [Line] in
      let entry = item.entry
      return [evidenceHead(item)]
        + self.entry(.fieldAcquired, day(entry.acquired), columns: columns)
        + self.entry(.fieldFrom, entry.from?.shown, columns: columns)
        + self.entry(.fieldAcquiredHow, entry.how?.shown, columns: columns)
        + self.entry(.fieldURL, entry.url?.shown, columns: columns)
        + self.entry(.hashWord, entry.item?.sha256, columns: columns, style: .dim)
        + custodyLines(of: item.number, columns: columns)
    }
  }

  private func evidenceHead(_ item: EvidenceAttached) -> Line {
    let state = scene.reader.evidenceState(item.entry.item)
    let (sign, style): (String, Style) =
      switch state {
      case .changed, .missing: ("!", .late)
      case .intact: ("✓", .done)
      case .nothingStored: ("–", .dim)
      }
    return Line([
      (" B\(item.number) \(item.entry.title.shown)", .bold),
      ("  \(wording.word(item.entry.kind)) · \(wording.word(item.entry.form))", .dim),
      ("  \(sign) \(wording.word(state))", style),
    ])
  }

  /// Who had it, when, from whom to whom, what for and where; oldest first.
  private func custodyLines(of evidence: Int, columns: Int) -> [Line] {
    let text = file.custody(of: evidence).map { link in
      let entry = link.entry
      let way = [
        entry.from.map { "\(wording(.handedFromWord)) \($0.shown)" },
        entry.to.map { "\(wording(.handedToWord)) \($0.shown)" },
      ].compactMap(\.self).joined(separator: " ")
      return [
        wording.day(entry.on, today: scene.today),
        "\(link.context.actor) \(wording.word(entry.kind))",
        way, entry.purpose.shown, entry.place?.shown ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return text.enumerated().flatMap { index, text in
      self.entry(index == 0 ? .custodyWord : Phrase("", ""), text, columns: columns)
    }
  }
}
