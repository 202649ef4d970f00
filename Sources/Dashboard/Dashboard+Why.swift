internal import Casework
internal import Terminal
internal import Wording

// "Mengapa?": the chain of events behind what stands on the screen; and the person's other matters.

extension Dashboard {
  /// Lists the fields of the respondent in view, each with the value it has.
  mutating func showWhy(_ reader: any OfficeReader) {
    guard let (file, respondent) = selection(reader) else { return }
    let why = WhyText(reader: reader, wording: wording, file: file, respondent: respondent)
    let fields = file.tracedFields(of: respondent.ordinal).map { field in
      MenuItem(
        keys: "",
        text: "\(wording.word(field)): \(why.value(of: field))",
        synonyms: "",
        target: .field(field),
        disabledReason: nil
      )
    }
    let precedents = precedentEntry(respondent, in: file, reader: reader).map { [$0] } ?? []
    // Where the precedents are in view they are what is asked about.
    let items = desk?.pane == .precedents ? precedents + fields : fields + precedents
    let title = "\(wording(.whyTitle)) · \(respondent.row.id.short) \(respondent.facts.name.shown)"
    open(.menu(MenuLayer(kind: .why, title: title, items: items)))
  }

  /// Tells the events that made a field what it is: here where they fit, else in the pager.
  mutating func tell(_ field: TracedField, reader: any OfficeReader) -> [Effect] {
    guard let (file, respondent) = selection(reader) else { return [] }
    let why = WhyText(reader: reader, wording: wording, file: file, respondent: respondent)
    return show(why.lines(of: field), title: wording.word(field).capitalised)
  }

  mutating func showPersonHistory(_ reader: any OfficeReader) -> [Effect] {
    guard let (file, respondent) = selection(reader) else { return [] }
    let history = PersonHistoryText(
      reader: reader,
      wording: wording,
      file: file,
      respondent: respondent
    )
    return show(history.lines, title: wording(.keyPersonHistory).capitalised)
  }

  /// Shows lines in a box, or in the pager when the box cannot hold them.
  private mutating func show(_ lines: [Line], title: String) -> [Effect] {
    let rows = lines.flatMap { $0.text.wrapped(to: 66) }.count
    guard rows > size.rows - 6 else {
      open(.notice(NoticeLayer(title: title, paragraphs: lines, isRefusal: false)))
      return []
    }
    return [.page(([title, ""] + lines.map(\.text)).joined(separator: "\n") + "\n")]
  }
}
