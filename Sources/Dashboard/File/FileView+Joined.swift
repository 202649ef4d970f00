internal import Casework
internal import Terminal
internal import Wording

// What was entered in a case whose reports were joined to this one; it stays there and is read here.

extension FileView {
  /// Where a report of this case was joined to, and why.
  func joined(_ report: RecordID) -> String? {
    file.merge(of: report).map { "\($0.file): \($0.reason.shown)" }
  }

  /// Reports and persons of the cases joined to this one, as far as the reader may see them.
  func joinedLines(columns: Int) -> [Line] {
    joinedCases { other in
      let people = other.respondents.map { respondent in
        Line(
          ("   \(respondent.row.id.short) \(respondent.facts.name.shown)  "
            + "\(wording.word(respondent.facts.status))  \(scene.stage(of: respondent.row))")
            .field(columns)
        )
      }
      let reports = other.reports.filter { other.merge(of: $0.id)?.file == file.id }
      return people
        + reports.flatMap { report in
          entry(.fieldReports, report.letter, columns: columns)
            + entry(.fieldWhat, report.entry.what.shown, columns: columns)
        }
    }
  }

  /// The evidence of the cases joined to this one, under the numbers it has there.
  func joinedEvidence(columns: Int) -> [Line] {
    joinedCases { other in
      other.evidence.map { item in
        let state = scene.reader.evidenceState(item.entry.item)
        let isBad = state == .changed || state == .missing
        return Line([
          ("   \(other.id.short) B\(item.number) \(item.entry.title.shown)", .plain),
          ("  \(wording.word(item.entry.kind)) · \(wording.word(item.entry.form))", .dim),
          ("  \(wording.word(state))", isBad ? .late : .dim),
        ])
      }
    }
  }

  private func joinedCases(_ told: (CaseFile) -> [Line]) -> [Line] {
    file.mergedCases.flatMap { id -> [Line] in
      let reports = file.merges.filter { $0.from == id && $0.file == file.id }
      let head = heading(
        wording(.joinedFrom(id)),
        reports.map(\.report.description).joined(separator: ", ")
      )
      guard let other = scene.reader.file(id) else {
        return [Line(), head, Line("   " + wording(.joinedClosed), .near)]
      }
      return [Line(), head] + told(other)
    }
  }
}
