import Casework
import Testing

extension FakeOffice {
  /// An office where 0001/1 was examined, punished and handed the decree, so that its time for
  /// contesting runs.
  static func decided() throws -> FakeOffice {
    var office = try FakeOffice.filled()
    try office.examine()
    try office.study()
    try office.punish()
    return office
  }

  /// A question and an answer to it stand in the record of 0001/1, which is still open.
  mutating func examine(
    isClosed: Bool = true,
    questions: [String] = ["Sehat?"]
  ) throws {
    try submit(
      .issueSummons,
      """
      {"case":"K-2024-0001","r":[1],"letter":{"number":"800/1","date":"2024-10-30"},
      "meeting":{"date":"2024-11-06","time":"09.00","place":"Ruang rapat"},
      "signatory":"\(SummonsSignatory.allCases[0].rawValue)","examiners":["dewi"],
      "reasons":{"TEAM-BEFORE-EXAMINATION":"a"}}
      """,
      by: "dewi",
      as: .inspectorate,
      at: "2024-10-30T09:00"
    )
    try submit(
      .recordAttendance,
      #"{"case":"K-2024-0001","r":1,"on":"2024-11-06","present":true}"#,
      by: "dewi",
      as: .inspectorate,
      at: "2024-11-06T09:00"
    )
    for question in questions {
      try submit(
        .answerStatement,
        #"{"case":"K-2024-0001","r":1,"question":"\#(question)","answer":"Sehat."}"#,
        by: "dewi",
        as: .inspectorate,
        at: "2024-11-06T09:05"
      )
    }
    guard isClosed else { return }
    try submit(
      .closeStatement,
      #"{"case":"K-2024-0001","r":1,"on":"2024-11-06","signed":true,"examiners":["dewi"]}"#,
      by: "dewi",
      as: .inspectorate,
      at: "2024-11-06T10:00"
    )
  }

  mutating func study() throws {
    let parts: [(AssessmentPart, String, String, Role)] = [
      (.inspectorate, "dewi", "irfan", .inspectorate), (.bkd, "rina", "agus", .bkd),
    ]
    for (part, author, reviewer, role) in parts {
      try submit(
        .writeAssessment,
        """
        {"case":"K-2024-0001","r":1,"part":"\(part.rawValue)","proof":"\(Proof.proven.rawValue)",
        "violations":["PP94-5N-2"],"facts":[],"reason":"terbukti"}
        """,
        by: author,
        as: role,
        at: "2024-11-07T09:00"
      )
      try submit(
        .reviewAssessment,
        """
        {"case":"K-2024-0001","r":1,"part":"\(part.rawValue)",
        "verdict":"\(ReviewVerdict.approved.rawValue)"}
        """,
        by: reviewer,
        as: role,
        at: "2024-11-07T10:00"
      )
    }
  }

  private mutating func punish() throws {
    try submit(
      .appointActor,
      """
      {"actor":"pj.wali","title":"Wali Kota","class":"jpt_pratama","units":[],
      "capacity":"definitif","from":"2024-01-01"}
      """,
      by: "admin",
      as: .admin,
      at: "2024-11-08T08:00"
    )
    let record = try #require(RecordID("K-2024-0001"))
    let file = try #require(files[record])
    let person = try #require(file.respondent(1))
    let ladder = law.ladder(for: person, in: file, office: office, on: now.date)
    let option = try #require(ladder?.open.first)
    let asked =
      option.cautions.map { law.guardCode(of: $0.kind) }
      + [.overlapAuthority, .statementWindow]
    let codes = Set(asked.map(\.rawValue)).sorted()
    let reasons = codes.map { "\"\($0)\":\"dipertimbangkan\"" }.joined(separator: ",")
    try submit(
      .imposeSanction,
      """
      {"case":"K-2024-0001","r":1,"option":"\(option.code)","on":"2024-11-08",
      "reason":"terbukti","reasons":{\(reasons)}}
      """,
      by: "pj.wali",
      as: .ppk,
      at: "2024-11-08T08:10"
    )
    try submit(
      .numberDecree,
      """
      {"case":"K-2024-0001","r":1,"decree":{"number":"SK/1","date":"2024-11-08"},
      "signature":"\(SignatureForm.allCases[0].rawValue)"}
      """,
      by: "rina",
      as: .bkd,
      at: "2024-11-08T08:20"
    )
    try submit(
      .recordService,
      """
      {"case":"K-2024-0001","r":1,"outcome":"\(ServiceOutcome.received.rawValue)",
      "on":"2024-11-08"}
      """,
      by: "rina",
      as: .bkd,
      at: "2024-11-08T08:30"
    )
  }
}
