internal import Casework
internal import Terminal
internal import Wording

// Section 2: with what evidence, and who had it when.

extension FileView {
  func evidenceLines(columns: Int) -> [Line] {
    guard !file.evidence.isEmpty else {
      return empty(.emptyEvidence, columns: columns) + joinedEvidence(columns: columns)
    }
    let own = file.evidence.flatMap { item -> [Line] in
      let isSelected = item.number == state.evidence(in: file)
      let head = evidenceHead(item, isSelected: isSelected)
      let line = isSelected ? Line(("▌" + head.text.dropFirst()).field(columns), .selected) : head
      return [line] + (isSelected ? evidenceDetail(item, columns: columns) : [])
    }
    return own + joinedEvidence(columns: columns)
  }

  /// Everything of one piece, as it is read outside the screen.
  func evidenceText(_ item: EvidenceAttached, columns: Int) -> [Line] {
    [evidenceHead(item, isSelected: false)] + evidenceDetail(item, columns: columns)
  }

  private func evidenceHead(_ item: EvidenceAttached, isSelected: Bool) -> Line {
    let state = hashed?.states[item.number] ?? scene.reader.evidenceState(item.entry.item)
    let (sign, style): (String, Style) =
      switch state {
      case .changed, .missing: ("!", .late)
      case .intact: ("✓", .done)
      case .nothingStored: ("–", .dim)
      }
    let isHashed = hashed?.states[item.number] != nil && item.entry.item != nil
    let how = isHashed ? hashed.map { " \(wording(.hashedAt(wording.time($0.at))))" } ?? "" : ""
    return Line([
      (" B\(item.number) \(item.entry.title.shown)", .bold),
      ("  \(wording.word(item.entry.kind)) · \(wording.word(item.entry.form))", .dim),
      ("  \(sign) \(wording.word(state))\(how)", style),
    ])
  }

  private func evidenceDetail(_ item: EvidenceAttached, columns: Int) -> [Line] {
    let entry = item.entry
    let account = [entry.account?.shown, entry.platform?.shown].compactMap(\.self)
    let size = entry.item.map { wording.bytes($0.size) }
    let type = [entry.mime, size].compactMap(\.self).joined(separator: ", ")
    return derivation(item, columns: columns)
      + self.entry(.fieldAcquired, day(entry.acquired), columns: columns)
      + self.entry(.fieldFrom, entry.from?.shown, columns: columns)
      + self.entry(.fieldAcquiredHow, entry.how?.shown, columns: columns)
      + self.entry(.fieldURL, entry.url?.shown, columns: columns)
      + self.entry(.fieldAccount, account.joined(separator: ", "), columns: columns)
      + self.entry(.fieldCapturedAt, captured(entry), columns: columns)
      + online(item, columns: columns)
      + self.entry(.fieldConcerns, concerned(entry), columns: columns)
      + self.entry(.fileTypeWord, type, columns: columns)
      + self.entry(.hashWord, entry.item?.sha256, columns: columns, style: .dim)
      + custodyLines(of: item.number, columns: columns)
  }

  private func captured(_ entry: EvidenceEntry) -> String? {
    guard let text = entry.capturedAt, let moment = Timestamp(text) else { return entry.capturedAt }
    return "\(wording.day(moment.date, today: scene.today)) \(wording.time(moment))"
  }

  /// The persons it concerns; nothing said means all of them.
  private func concerned(_ entry: EvidenceEntry) -> String {
    let ordinals = entry.respondents ?? []
    guard !ordinals.isEmpty else { return wording(.everyRespondent) }
    return ordinals.map { "\(file.id.short)/\($0) \(scene.name(of: file, $0))" }
      .joined(separator: ", ")
  }

  /// Of which piece it is a copy, with what made unreadable and why; and which copies it has.
  private func derivation(_ item: EvidenceAttached, columns: Int) -> [Line] {
    let own = file.redactions.first { $0.attached.number == item.number }
    let copies = file.redactions.filter { $0.of == item.number }.map { "B\($0.attached.number)" }
    let text = own.map { "B\($0.of): \($0.what.shown) (\($0.reason.shown))" }
    return entry(.derivedWord, text, columns: columns)
      + entry(.copiesWord, copies.joined(separator: ", "), columns: columns)
  }

  /// Whether the link could be seen: when it was taken, and at every look since.
  private func online(_ item: EvidenceAttached, columns: Int) -> [Line] {
    func word(_ isOnline: Bool) -> String { wording(isOnline ? .onlineWord : .offlineWord) }
    let first = item.entry.isOnline.map {
      "\(wording.day(item.entry.acquired, today: scene.today)) \(word($0))"
    }
    let later = file.rechecks.filter { $0.evidence == item.number }.map {
      "\(wording.day($0.on, today: scene.today)) \(word($0.isOnline))"
    }
    return entry(
      .fieldOnline,
      ([first].compactMap(\.self) + later).joined(separator: " · "),
      columns: columns
    )
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
