import CaseStore
import Casework
import Wording

/// The registered reports of cases open to one official.
struct ReportList {
  let view: OfficeView
  let store: OfficeStore
  let wording: Wording

  private var reports: [(file: CaseFile, report: ReportRecord)] {
    store.index.cases.keys.sorted().compactMap { view.file($0) }
      .flatMap { file in file.reports.map { (file, $0) } }
      .sorted { $0.1.id < $1.1.id }
  }

  /// `[{"number","letter","case","merged_into","source","received","act","title"}]`; the title is
  /// null while the reader has yet to say if there is an interest in the case.
  var json: JSONValue {
    .array(
      reports.map { file, report in
        .object([
          "number": .string(report.id.description),
          "letter": .string(report.letter),
          "case": .string(file.id.description),
          "merged_into": file.merge(of: report.id).map { .string($0.file.description) } ?? .null,
          "source": .string(report.entry.source.rawValue),
          "received": .string(report.entry.received.description),
          "act": .string(report.entry.act.from.description),
          "title": view.mustDeclare(file.id) ? .null : .string(report.entry.title.shown),
        ])
      }
    )
  }

  var lines: [String] {
    reports.map { file, report in
      let day = wording.day(report.entry.received, today: view.now.date)
      let source = wording.word(report.entry.source)
      let merge = file.merge(of: report.id).map {
        "  → \(wording(Phrase("digabung ke", "joined to"))) \($0.file)"
      }
      let title = view.mustDeclare(file.id) ? wording(.titleLocked) : report.entry.title.shown
      return "\(report.letter)  \(day)  \(source)  \(file.id)  \(title)"
        + (merge ?? "")
    }
  }
}
