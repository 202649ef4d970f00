import Casework
import Foundation
import TestSupport
import Testing

/// An office adopts steps, links, tracks, what leads to them, and what the rules rest on.
struct RuleRowTests {
  private static let day = "2024-11-20"

  /// A row of the embedded law as its JSON, with some of it changed.
  private static func json(
    _ kind: String,
    _ row: some Encodable,
    _ changes: [String: JSONValue] = [:]
  ) throws -> String {
    var value = try JSONValue(encoding: row)
    for (path, change) in changes { value.set(change, at: path) }
    return String(decoding: JSONValue.object([kind: value]).json, as: UTF8.self)
  }

  private static func step(_ changes: [String: JSONValue]) throws -> String {
    let copy = try #require(try Law.book().sideStep("BAP-SALINAN", on: Law.date(day)))
    return try json("step", copy, changes)
  }

  private static func reported(_ rules: [Step] = []) throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(rules)
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    return office
  }

  private static func cause(_ row: String, from: String = day) throws -> RefusalCause? {
    let office = try MemoryOffice.staffed(law: Law.book())
    return try office.refusal(of: RuleSteps.propose(row, from: from))?.cause
  }

  @Test func `a row read back from its own JSON is the row`() throws {
    func back<Row: Codable & Equatable>(_ row: Row) throws -> Row {
      try JSONDecoder().decode(Row.self, from: Data(JSONValue(encoding: row).json))
    }
    let book = try Law.book()
    for row in book.overlay.steps ?? [] { #expect(try back(row) == row) }
    for row in book.overlay.links ?? [] { #expect(try back(row) == row) }
    for row in book.overlay.remedies ?? [] { #expect(try back(row) == row) }
    for row in book.tracks.tracks { #expect(try back(row) == row) }
    for row in book.tracks.rules { #expect(try back(row) == row) }
    for row in book.catalogue.deadlines { #expect(try back(row) == row) }
    for row in book.authority.rows { #expect(try back(row) == row) }
    for row in book.guards.rows { #expect(try back(row) == row) }
  }

  @Test func `a step goes by the row of its day`() throws {
    let row = try Self.step(["article": .string("PerBKN baru Ps 3")])
    let office = try Self.reported(RuleSteps.adopt(1, row, from: Self.day))
    func early(_ day: String) -> Step {
      Step(
        day,
        "dewi/inspektorat",
        "step.record",
        #"{"case":"K-2024-0001","r":1,"step":{"code":"BAP-SALINAN","way":"diterima"},"on":"\#(day)"}"#
      )
    }
    #expect(try office.refusal(of: early("2024-11-19"))?.article == "PP 94/2021 Ps 32")
    #expect(try office.refusal(of: early(Self.day))?.article == "PerBKN baru Ps 3")
    let steps = (office.law.overlay.steps ?? []).filter { $0.code == "BAP-SALINAN" }
    #expect(steps.map(\.confidence) == [.unsure, .seen])
    let gone = RuleSteps.adopt(1, RuleSteps.removed("step", "BAP-SALINAN"), from: Self.day)
    let without = try Self.reported(gone)
    #expect(
      try without.refusal(of: early(Self.day))?.cause
        == .valueUnknown(field: "step.code", value: "BAP-SALINAN")
    )
    #expect(try without.refusal(of: early("2024-11-19"))?.rule == "SIDE-STEP")
  }

  @Test func `a step that cannot be taken as it is written is not adopted`() throws {
    #expect(try Self.cause(Self.step(["article": .string("")])) == .fieldRequired("article"))
    #expect(try Self.cause(Self.step(["text_en": .string("")])) == .fieldRequired("text_en"))
    #expect(try Self.cause(Self.step(["ways": .array([])])) == .fieldRequired("ways"))
    #expect(try Self.cause(Self.step(["roles": .array([])])) == .fieldRequired("roles"))
    #expect(
      try Self.cause(Self.step(["ways.0.after": .string("terbang")]))
        == .ruleRow(.unknown("terbang"))
    )
    #expect(
      try Self.cause(Self.step(["ways.0.options": .array([.string("RINGAN-9")])]))
        == .ruleRow(.unknown("RINGAN-9"))
    )
    #expect(
      try Self.cause(Self.step(["ways.1.code": .string("diterima")]))
        == .valueTwice(field: "way", value: "diterima")
    )
    #expect(
      try Self.cause(
        Self.step(["ways.0.after": .string("ditolak"), "ways.1.after": .string("diterima")])
      ) == .ruleRow(.noFirstWay("BAP-SALINAN"))
    )
    let own = RuleSteps.confirm(1, by: "sari/sekretariat")
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(RuleSteps.propose(try Self.step([:]), from: Self.day))
    #expect(try office.refusal(of: own)?.rule == "TWO-PEOPLE")
  }

  @Test func `a linked person answers by the row of the day they knew`() throws {
    let present = try #require(try Law.book().link(.tolerated, on: Law.date(Self.day)))
    let row = try Self.json("link", present, ["article": .string("PP baru Ps 7")])
    let office = try Self.reported(RuleSteps.adopt(1, row, from: Self.day))
    func article(knew: String) throws -> String? {
      var office = office
      let facts = People.person("Camat Contoh", "PNS", "administrator", "Kel. Bukit Sari")
      try office.run(
        Step(
          "2024-12-02",
          "budi/satgas",
          "person.link",
          #"{"case":"K-2024-0001","about":1,"relation":"atasan_membiarkan","knew":"\#(knew)","#
            + #""facts":\#(facts),"note":"Tidak memanggil."}"#
        )
      )
      let file = try #require(office.files.values.first)
      return file.history.compactMap { item in
        if case .personLinked(let facts) = item.event { facts.rule?.article } else { nil }
      }
      .last
    }
    #expect(try article(knew: "2024-11-19") == present.article)
    #expect(try article(knew: Self.day) == "PP baru Ps 7")
    let bare = try Self.json("link", present, ["text_id": .string("")])
    #expect(try Self.cause(bare) == .fieldRequired("text_id"))
  }

  @Test func `a track stands on the law of its day and keeps its steps`() throws {
    let present = try #require(try Law.book().tracks.row(.discipline, on: Law.date(Self.day)))
    let basis: [String: JSONValue] = [
      "basis": .array([.object(["text": .string("UU baru Ps 1")])]),
      "clocks": .array([.string("HD-PANGGIL-1")]),
    ]
    let row = try Self.json("track", present, basis)
    var office = try Self.reported(RuleSteps.adopt(1, row, from: Self.day))
    let law = office.law
    #expect(try law.basis(of: .discipline, on: Law.date(Self.day)) == "UU baru Ps 1")
    #expect(
      try law.basis(of: .discipline, on: Law.date("2024-11-19"))
        == Law.book().basis(of: .discipline, on: Law.date("2024-11-19"))
    )
    // A deadline the track no longer has does not begin on it.
    try office.run(Stories().decidable("PP94-3C", more: #","impact":"unit""#))
    try office.run([
      Stories().decided("RINGAN-2", by: "camat/pejabat_berwenang"), Stories().numbered(),
      Stories().served("2024-12-02"),
    ])
    #expect(office.row(1)?.clocks.contains { $0.code == "UA-KEBERATAN" } == false)
    let shorter = try Self.json("track", present, ["steps": .array([])])
    #expect(try Self.cause(shorter) == .ruleRow(.otherWay(.discipline)))
    let clock = try Self.json("track", present, ["clocks": .array([.string("UA-X")])])
    #expect(try Self.cause(clock) == .ruleRow(.unknown("UA-X")))
    let baseless = try Self.json("track", present, ["basis": .array([])])
    #expect(try Self.cause(baseless) == .fieldRequired("article"))
    #expect(
      try Self.cause(RuleSteps.removed("track", "discipline")) == .ruleRow(.unknown("discipline"))
    )
  }

  private static let toDiscipline =
    #"{"track_rule":{"kind":"disiplin","statuses":["PPPK"],"track":"discipline","#
    + #""reason":"discipline_of_servants","confidence":"S"}}"#

  @Test func `an act is sent to the track of its day`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(RuleSteps.adopt(1, Self.toDiscipline, from: "2024-10-15"))
    func track(_ act: String) throws -> [Track] {
      office.law.trackReadings(
        status: .pppk,
        violations: ["PP94-5N-2"],
        actDate: try Law.date(act),
        phase: .kampanye
      )
      .map(\.track)
    }
    #expect(try track("2024-10-14").first == .disciplinePPPK)
    #expect(try track("2024-10-18").first == .discipline)
    let before = RuleSteps.propose(Self.toDiscipline, from: "2024-10-01")
    #expect(try office.refusal(of: before)?.rule == "RULE-DATE")
    let nobody = Self.toDiscipline.replacing(#"["PPPK"]"#, with: "[]")
    #expect(try Self.cause(nobody) == .fieldRequired("status"))
  }

  private static let basis =
    #"{"basis":{"code":"EXAMINATION-REQUIRED","article":"PP baru Ps 1","confidence":"S"}}"#

  @Test func `a rule is cited as it stands on the day`() throws {
    let office = try Self.reported(RuleSteps.adopt(1, Self.basis, from: Self.day))
    func article(_ day: String) throws -> String? {
      let refusal = try office.refusal(of: Stories().decided("SEDANG-T1", day: day))
      #expect(refusal?.rule == "EXAMINATION-REQUIRED")
      return refusal?.article
    }
    let own = try #require(try Law.book().guards[.examinationRequired]).article
    #expect(try article("2024-11-19") == own)
    #expect(try article(Self.day) == "PP baru Ps 1")
    #expect(
      try office.law.frozenGuard(.examinationRequired, on: Law.date(Self.day))?.article
        == "PP baru Ps 1"
    )
    let ended = try Self.reported(
      RuleSteps.adopt(1, Self.basis, from: Self.day)
        + RuleSteps.adopt(
          2,
          RuleSteps.removed("basis", "EXAMINATION-REQUIRED"),
          from: "2024-12-01"
        )
    )
    #expect(
      try ended.law.guards.article(of: .examinationRequired, on: Law.date("2024-12-02")) == own
    )
  }

  @Test func `nothing anybody is unsure of refuses`() throws {
    let office = try MemoryOffice.staffed(law: Law.book())
    let unsure = Step(
      "2024-11-01",
      "sari/sekretariat",
      "rule.propose",
      #"{"row":\#(Self.basis),"from":"2024-11-20","source":"a","confidence":"?","reason":"a"}"#
    )
    #expect(
      try office.refusal(of: unsure)?.cause == .ruleRow(.unsureRefuses("EXAMINATION-REQUIRED"))
    )
    let bare = Self.basis.replacing("PP baru Ps 1", with: "")
    #expect(try Self.cause(bare) == .fieldRequired("article"))
  }
}
