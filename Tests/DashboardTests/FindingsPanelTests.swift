import Casework
import Terminal
import Testing
import Wording

@testable import Dashboard

struct FindingsPanelTests {
  @Test func `a recommendation's limit is that of its own clock, whatever else began that day`()
    throws
  {
    var office = try FakeOffice.filled()
    try office.submit(
      .issueSummons,
      """
      {"case":"K-2024-0001","r":[1],"letter":{"number":"800/1","date":"2024-11-07"},
      "meeting":{"date":"2024-11-15","time":"09.00","place":"Inspektorat"},
      "signatory":"atasan_langsung","reasons":{"TEAM-BEFORE-EXAMINATION":"a"}}
      """,
      by: "dewi",
      as: .examiner,
      at: "2024-11-07T16:00"
    )
    let file = try #require(RecordID("K-2024-0001").flatMap { office.file($0) })
    let clocks = try #require(file.respondent(1)).row.clocks
    #expect(Set(clocks.map(\.start)).count == 1 && clocks.count == 2)
    let panel = FindingsPanel(
      scene: Scene(reader: office, wording: Wording(.indonesian)),
      file: file,
      ordinal: 1
    )
    let text = panel.lines(columns: 60).map(\.text).joined(separator: "\n")
    #expect(text.contains("rekomendasi BKN: batas 28 Nov"), "\(text)")
  }
}
