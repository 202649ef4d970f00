import Casework
import TestSupport
import Testing

/// Each track from report to end, with the stages its events state.
struct TrackJourneyTests {
  private static func run(
    _ person: String,
    _ steps: [Step],
    acted day: String = "2024-10-18"
  ) throws -> (office: MemoryOffice, stages: [Stage]) {
    var office = try MemoryOffice.staffed(law: Law.book())
    let report = People.report([person]).replacing("2024-10-18", with: day)
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    var stages: [Stage] = []
    for step in steps {
      try office.run(step)
      if let stage = office.row(1)?.stage, stages.last != stage { stages.append(stage) }
    }
    return (office, stages)
  }

  private static let after: [Step] = [
    Stories().numbered(), Stories().served(), Stories().effective(), Stories().completed(),
  ]

  @Test func `discipline of a civil servant`() throws {
    let (office, stages) = try Self.run(
      People.lurah,
      Stories().decidable("PP94-5N-2") + [Stories().decided("SEDANG-T1")] + Self.after
    )
    #expect(
      stages == [
        .examination, .assessment, .decision, .service, .appealWindow, .inForce, .completed,
      ]
    )
    #expect(office.row(1)?.track == .discipline)
    #expect(office.row(1)?.level == .sedang)
    #expect(office.row(1)?.ending == .sanctioned)
  }

  @Test func `discipline under an agreement`() throws {
    let (office, stages) = try Self.run(
      People.teacher,
      Stories().decidable("PP94-5N-2")
        + [Stories().decided("SEDANG-1", by: "kadis/pejabat_berwenang")] + Self.after
    )
    #expect(
      stages == [
        .examination, .assessment, .decision, .service, .appealWindow, .inForce, .completed,
      ]
    )
    #expect(office.row(1)?.track == .disciplinePPPK)
  }

  @Test func `contract, after a clarification alone`() throws {
    let clarified = Step(
      "2024-11-06",
      "budi/satgas",
      "clarification.hold",
      #"{"case":"K-2024-0001","r":1,"on":"2024-11-06","present":true,"summary":"Mengakui."}"#
    )
    let (office, stages) = try Self.run(
      People.firstWorker,
      [
        Stories().verified("NONASN-01"), clarified,
        Stories().decided("NONASN-TEGURAN-TERTULIS", by: "camat/kepala_opd"), Stories().numbered(),
        Stories().served(),
      ]
    )
    #expect(stages == [.clarification, .decision, .service, .completed])
    #expect(office.row(1)?.track == .contract)
    #expect(office.row(1)?.level == .kontrak)
    #expect(office.row(1)?.clocks.isEmpty == true)
  }

  @Test func `ethics, for an act before the candidates were fixed`() throws {
    let hearing = Step(
      "2024-11-25",
      "majelis/majelis",
      "ethics.hear",
      #"{"case":"K-2024-0001","r":1,"panel":{"number":"SK-MKE/1","date":"2024-11-22"},"#
        + #""on":"2024-11-25","proof":"terbukti","option":"MORAL-TERBUKA","note":"Disidangkan."}"#
    )
    let (office, stages) = try Self.run(
      People.lurah,
      [Stories().verified("SKB22-KE-01")] + Stories().studied(["SKB22-KE-01"])
        + [SideStepTests.panel(), hearing]
        + [
          Stories().decided("MORAL-TERBUKA"), Stories().numbered(), Stories().served(),
        ],
      acted: "2024-09-10"
    )
    #expect(stages == [.assessment, .ethicsHearing, .decision, .service, .completed])
    #expect(office.row(1)?.track == .ethics)
    #expect(office.row(1)?.level == .moral)
  }

  @Test func `party membership, to dismissal`() throws {
    let proof = Step(
      "2024-11-06",
      "dewi/inspektorat",
      "membership.prove",
      #"{"case":"K-2024-0001","r":1,"proof":"sipol","since":"2023-05-01"}"#
    )
    let (office, stages) = try Self.run(
      People.lurah,
      [Stories().verified("SKB22-D-05"), proof] + Stories().studied(["SKB22-D-05"])
        + [
          Stories().decided("PTDH-PARPOL"), Stories().numbered(), Stories().served(),
        ]
    )
    #expect(stages == [.membershipProof, .assessment, .decision, .service, .completed])
    #expect(office.row(1)?.track == .party)
    #expect(office.row(1)?.level == .ptdh)
  }

  @Test func `not proven is an end of its own`() throws {
    let (office, stages) = try Self.run(
      People.lurah,
      [Stories().verified("PP94-5N-2"), Stories().summoned()] + Stories().examined()
        + Stories().studied(["PP94-5N-2"], proof: "tidak_terbukti")
        + [Stories().cleared(by: "pj.wali/ppk")]
    )
    #expect(stages == [.examination, .assessment, .decision, .notProven])
    #expect(office.row(1)?.ending == .notProven)
    #expect(office.row(1)?.level == nil)
    #expect(office.respondent(1)?.decision?.rehabilitation?.number == "PNB/1")
    #expect(try office.refusal(of: Stories().decided("SEDANG-T1"))?.cause.rule == .oneSanction)
  }

  @Test func `a matter that lies in the person is discontinued`() throws {
    let (office, _) = try Self.run(
      People.thirdWorker,
      [Stories().verified("NONASN-01"), Stories().dropped("2024-11-06")]
    )
    #expect(office.row(1)?.stage == .discontinued)
    #expect(try office.refusal(of: Stories().summoned())?.cause == .ended(.discontinued))
  }
}
