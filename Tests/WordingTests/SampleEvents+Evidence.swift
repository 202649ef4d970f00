@testable import Casework

extension HistoryTests {
  /// Events of evidence after it was taken in.
  static let evidence: [Event] = {
    let day = Samples.date("2024-11-04")
    let viewed = HandlingEntry(
      file: Samples.file,
      evidence: 1,
      kind: .viewed,
      on: day,
      from: nil,
      to: nil,
      purpose: "pemeriksaan",
      place: nil
    )
    var handed = viewed
    handed.kind = .handed
    handed.from = "Budi"
    handed.to = "Inspektorat"
    handed.place = "Kantor"
    let answer = DuplicateAnswer(
      file: Samples.file,
      person: nil,
      with: RecordID(kind: .file, year: 2024, number: 3),
      kind: .address,
      answer: .related,
      reason: nil
    )
    return [
      .evidenceHandled(viewed), .evidenceHandled(handed), .evidenceRedacted(redacted(on: day)),
      .evidenceRechecked(
        RecheckEntry(file: Samples.file, evidence: 2, isOnline: false, on: day, note: nil)
      ), .duplicateAnswered(answer),
      .reportMerged(
        ReportMerged(
          report: RecordID(kind: .report, year: 2024, number: 41),
          from: Samples.file,
          file: RecordID(kind: .file, year: 2024, number: 3),
          reason: "foto yang sama"
        )
      ),
      .respondentMerged(
        RespondentMerged(
          respondent: 1,
          into: RespondentID(file: RecordID(kind: .file, year: 2024, number: 3), ordinal: 2)
        )
      ),
      .tipPromoted(
        TipPromoted(
          tip: RecordID(kind: .tip, year: 2024, number: 41),
          report: RecordID(kind: .report, year: 2024, number: 41),
          file: Samples.file
        )
      ),
    ]
  }()

  private static func redacted(on day: CalendarDate) -> EvidenceRedacted {
    EvidenceRedacted(
      attached: EvidenceAttached(
        number: 3,
        entry: EvidenceEntry(
          file: Samples.file,
          kind: .photo,
          form: .copy,
          title: "Foto",
          acquired: day
        )
      ),
      of: 1,
      what: "wajah warga",
      reason: "pelapor dilindungi"
    )
  }
}
