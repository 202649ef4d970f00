import Casework

extension FakeOffice {
  /// A proposal of the secretariat that waits for a second person.
  mutating func proposeHoliday(at time: String) throws {
    try submit(
      .proposeRule,
      #"{"row":{"holiday":{"date":"2024-12-02","name":"Libur contoh","kind":"libur_nasional","#
        + #""confidence":"S"}},"from":"2024-12-02","source":"SKB libur","confidence":"S","#
        + #""reason":"Ditetapkan."}"#,
      by: "sari",
      as: .secretariat,
      at: time
    )
  }

  /// A case whose violation has no level of its own.
  mutating func withoutLevel(at time: String) throws -> RecordID? {
    let ids = try submit(
      .registerReport,
      #"{"source":"warga","received":"2024-11-08","act":{"from":"2024-10-18"},"title":"Pihak","#
        + #""what":"Berpihak","persons":[{"facts":{"name":"Staf Tujuh","status":"PNS","#
        + #""class":"pelaksana","position":"staf","unit":"Dinas","unknown":false}}]}"#,
      by: "sari",
      as: .secretariat,
      at: time
    )
    let file = ids.first { $0.kind == .file }
    guard let file else { return nil }
    try submit(
      .finishVerification,
      #"{"case":"\#(file)","r":[1],"outcome":"lengkap","on":"2024-11-08","#
        + #""violations":["SKB22-D-13"]}"#,
      by: "budi",
      as: .satgas,
      at: time
    )
    return file
  }
}
