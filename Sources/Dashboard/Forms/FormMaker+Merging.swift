internal import Casework
internal import Wording

// The form that joins registered reports to another case.

extension FormMaker {
  var merging: [FieldSpec] {
    [
      FieldSpec(
        "reports",
        .fieldReports,
        .multiChoice(joinable),
        required: true,
        initial: (file?.unmerged ?? []).map(\.description)
          .joined(separator: String(FormState.separator)),
        hint: .hintJoinedReports
      ),
      FieldSpec("case", .fieldJoinTo, .choice(cases), required: true),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ]
  }

  /// Registered reports that stand alone: those of the case in view, then what the inbox lists.
  private var joinable: [Choice] {
    let own = (file?.reports ?? []).filter { file?.merge(of: $0.id) == nil }.map { report in
      Choice(report.id.description, "\(report.id) \(report.entry.title.shown)")
    }
    let listed = scene.reader.inbox().items.filter { $0.id.kind == .report && $0.merged == nil }
      .map { Choice($0.id.description, "\($0.id) \($0.title)") }
    let keys = Set(own.map(\.key))
    return own + listed.filter { !keys.contains($0.key) }
  }
}

extension CaseFile {
  /// The reports of this case that were joined to no other.
  var unmerged: [RecordID] { reports.map(\.id).filter { merge(of: $0) == nil } }
}
