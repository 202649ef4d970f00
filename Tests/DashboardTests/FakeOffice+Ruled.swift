import Casework
import Testing

extension FakeOffice {
  /// An office where an objection of 0001/1 put another measure in the place of the first.
  static func ruledAnew() throws -> (office: FakeOffice, first: FrozenRule, second: FrozenRule) {
    var office = try FakeOffice.decided()
    try office.submit(
      .fileAppeal,
      #"{"case":"K-2024-0001","r":1,"kind":"keberatan","filed":"2024-11-08","grounds":"Keliru."}"#,
      by: "rina",
      as: .bkd,
      at: "2024-11-08T08:40"
    )
    let record = try #require(RecordID("K-2024-0001"))
    let first = try #require(office.files[record]?.respondent(1)?.decision?.measure)
    let other = try #require(["SEDANG-T1", "SEDANG-T2"].first { $0 != first.code })
    try office.submit(
      .decideAppeal,
      """
      {"case":"K-2024-0001","r":1,"outcome":"mengubah","rulingBody":"ppk","ruledBy":"Wali Kota",
      "letter":{"number":"PTS/1","date":"2024-11-08"},"received":"2024-11-08","option":"\(other)",
      "reason":"Amar.","reasons":{"LEVEL-UNSURE":"a"}}
      """,
      by: "rina",
      as: .bkd,
      at: "2024-11-08T08:50"
    )
    let second = try #require(office.files[record]?.respondent(1)?.measure)
    #expect(second.code == other)
    return (office, first, second)
  }
}
