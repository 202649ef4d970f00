import CaseStore
import Casework
import Journal
import TestSupport
import Testing

/// Who holds the keys of a strictly held case as people come and go.
struct KeyRoundTests {
  private static func secluded(_ allowed: [String], day: String) -> Step {
    let list = allowed.map { "\"\($0)\"" }.joined(separator: ",")
    return Step(
      day,
      "irfan/inspektorat",
      "case.seclude",
      #"{"case":"K-2024-0001","secrecy":2,"allowed":[\#(list)],"reason":"Susunan baru."}"#
    )
  }

  private static func waiting(_ reason: String, day: String) -> Step {
    Step(
      day,
      "budi/satgas",
      "waiting.begin",
      #"{"case":"K-2024-0001","r":[1],"on":"bawaslu","since":"\#(day)","reason":"\#(reason)"}"#
    )
  }

  /// Title and reasons of waiting, as the keys this official holds open them.
  private static func read(_ name: String, in office: StoredOffice) throws -> [String?] {
    let actor = try #require(ActorID(name))
    let file = try #require(try office.another(.read).file(StoredOffice.file, for: actor))
    let reasons = file.history.compactMap { item -> Text? in
      if case .waitingBegan(let entry) = item.event { entry.reason } else { nil }
    }
    return [file.title.value] + reasons.map(\.value)
  }

  @Test(arguments: [true, false])
  func `who is taken out reads nothing later, and who comes reads what was`(isDemo: Bool) throws {
    let office = try StoredOffice(isDemo: isDemo)
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah], more: #","secrecy":2,"allowed":["irfan","dewi","rina"]"#)
      )
    )
    try office.run(Self.waiting("Pertama.", day: "2024-10-26"))
    try office.run(Self.secluded(["budi", "rina"], day: "2024-10-27"))
    try office.run(Self.waiting("Kedua.", day: "2024-10-28"))
    let title = "Foto di kampanye"
    #expect(try Self.read("rina", in: office) == [title, "Pertama.", "Kedua."])
    #expect(try Self.read("dewi", in: office) == [title, "Pertama.", nil])
    #expect(try Self.read("agus", in: office) == [nil, nil, nil])
    try office.run(Self.secluded(["budi", "rina", "agus"], day: "2024-10-29"))
    #expect(try Self.read("agus", in: office) == [title, "Pertama.", "Kedua."])
    #expect(try Self.read("dewi", in: office) == [title, "Pertama.", nil])
  }

  @Test func `duties handed over take the keys of a strict case along`() throws {
    let office = try StoredOffice(isDemo: false)
    try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([People.lurah], more: #","secrecy":2,"allowed":["irfan","dewi"]"#)
      )
    )
    try office.run(
      Step(
        "2024-10-27",
        "dewi/inspektorat",
        "duty.hand_over",
        #"{"from":"dewi","to":"agus","on":"2024-10-27","reason":"Mutasi."}"#
      )
    )
    try office.run(Self.waiting("Sesudah.", day: "2024-10-28"))
    #expect(try Self.read("agus", in: office) == ["Foto di kampanye", "Sesudah."])
    #expect(try Self.read("dewi", in: office) == ["Foto di kampanye", nil])
    #expect(try office.view("dewi").file(StoredOffice.file) == nil)
    #expect(try office.view("agus").file(StoredOffice.file) != nil)
  }
}
