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
    return [.evidenceHandled(viewed), .evidenceHandled(handed)]
  }()
}
