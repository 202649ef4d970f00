internal import Casework
internal import Terminal
internal import Wording

// Decided matters to compare with, each to be opened by whom its case is open to.

extension Dashboard {
  /// What leads to the precedents from the fields of a respondent.
  func precedentEntry(
    _ respondent: RespondentFile,
    in file: CaseFile,
    reader: any OfficeReader
  ) -> MenuItem? {
    guard !respondent.row.violations.isEmpty else { return nil }
    let found = reader.precedents(PrecedentQuestion(respondent, in: file, law: reader.law))
    return MenuItem(
      keys: "",
      text: "\(wording(.deskPrecedents)): \(wording.precedents(found))",
      synonyms: wording.precedentWord,
      target: .precedents,
      disabledReason: nil
    )
  }

  /// Lists the decided matters, the closest first; a filter narrows them by article, class and phase.
  mutating func showPrecedents(reader: any OfficeReader) {
    guard let (file, respondent) = selection(reader) else { return }
    let question = PrecedentQuestion(respondent, in: file, law: reader.law)
    var groups: [PrecedentWidth?: [RespondentItem]] = [:]
    for item in reader.respondents where item.row.decided != nil && item.row.ending != nil {
      guard item.row.id != question.excluding else { continue }
      groups[question.width(of: item.row), default: []].append(item)
    }
    let items = (PrecedentWidth.allCases.map(Optional.some) + [nil]).flatMap { width in
      let found = (groups[width] ?? []).sorted {
        ($1.row.decided ?? .latest, $0.row.id) < ($0.row.decided ?? .latest, $1.row.id)
      }
      let title = width.map { wording.word($0) } ?? wording(.otherArticles)
      return found.isEmpty
        ? []
        : [MenuItem(heading: "\(title) (\(found.count))")]
          + found.map { precedentItem($0, law: reader.law) }
    }
    let closed = reader.counts.closedCases
    let rest =
      closed == 0 ? [] : [MenuItem(heading: wording(.closedToYou(closed)))]
    guard !items.isEmpty else { return say(wording(.noPrecedents), .dim) }
    let title = "\(wording(.deskPrecedents)) · \(respondent.row.id.short) · \(wording(.byTags))"
    open(.menu(MenuLayer(kind: .precedents, title: title, items: items + rest)))
  }

  /// `0003/1 pengawas · Ps 5 n angka 2 · kampanye: tunda KGB 1 tahun, 28 hari, dibatalkan`.
  private func precedentItem(_ item: RespondentItem, law: LawBook) -> MenuItem {
    let row = item.row
    let article = row.violations.first.map { law.shortName(violation: $0) } ?? "–"
    let position = row.positionClass.map { wording.word($0) } ?? "–"
    let phase = row.phase.map { wording.word($0, width: .short) } ?? "–"
    let measure = row.option.map { wording.option($0, law: law) }
    let ending = row.ending.map { wording.word($0) } ?? ""
    // What was imposed says itself that it was; what became of it otherwise is said besides.
    let became = measure == nil || row.ending == .sanctioned ? nil : ending
    let days = row.decided.flatMap { decided in
      row.received.map { wording(.days(decided.days(since: $0))) }
    }
    let outcome = [measure ?? ending, days, became].compactMap(\.self).joined(separator: ", ")
    return MenuItem(
      keys: list.sharedNumbers.text(row.id),
      text: "\(position) · \(article) · \(phase): \(outcome)",
      synonyms: "",
      target: .precedent(row.id),
      disabledReason: nil,
      fields: Dictionary(
        uniqueKeysWithValues: [FilterTag.article, .positionClass, .phase].map { tag in
          (tag, wording.field(tag, of: item, law: law))
        }
      )
    )
  }

  /// Opens a decided matter where its decision stands.
  mutating func openPrecedent(_ id: RespondentID, reader: any OfficeReader) {
    guard reader.file(id.file) != nil else { return say("× \(wording(.closedToYou(1)))", .near) }
    guard !reader.mustDeclare(id.file) else {
      return askInterest(about: id, then: .precedent(id), reader: reader)
    }
    file = FileState(id: id.file, ordinal: id.ordinal)
    file?.show(.decision)
    message = nil
  }
}
