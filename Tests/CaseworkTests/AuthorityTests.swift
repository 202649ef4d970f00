import CaseStore
import Casework
import Testing

struct AuthorityTests {
  private func names(
    _ position: PositionClass?,
    _ level: Level,
    option: String? = nil,
    status: EmploymentStatus = .pns,
    region: RegionKind = .kota
  ) throws -> [String] {
    try Law.book().deciders(
      for: AuthorityQuestion(
        region: region,
        status: status,
        position: position,
        level: level,
        option: option,
        on: try Law.date("2024-11-22")
      )
    ).map { decider in
      decider.positionClass.map { "\($0.rawValue)+\(decider.steps ?? -1)" } ?? decider.kind.rawValue
    }
  }

  @Test func `a city follows its matrix`() throws {
    #expect(try names(.jptPratama, .ringan) == ["ppk"])
    #expect(try names(.jptPratama, .berat, option: "BERAT-3") == ["ppk"])
    #expect(try names(.administrator, .ringan) == ["jpt_pratama+1", "higher"])
    #expect(try names(.administrator, .sedang) == ["ppk"])
    #expect(try names(.pengawas, .ringan) == ["administrator+1", "higher"])
    #expect(try names(.pengawas, .sedang) == ["jpt_pratama+2", "ppk", "higher"])
    #expect(try names(.pelaksana, .ringan) == ["pengawas+1", "higher"])
    #expect(try names(.pelaksana, .sedang) == ["administrator+2", "ppk", "higher"])
    #expect(try names(.jfLain, .sedang) == ["jpt_pratama+0", "administrator+0", "higher"])
    #expect(try names(.jfAhliUtama, .berat, option: "BERAT-1") == ["ppk"])
    #expect(try names(.jfAhliUtama, .berat, option: "BERAT-3") == ["presiden"])
    for position in [PositionClass.administrator, .pengawas, .pelaksana, .jfLain] {
      #expect(try names(position, .berat, option: "BERAT-1") == ["ppk"])
    }
  }

  @Test func `overlap cells are unsure and say why`() throws {
    let book = try Law.book()
    let deciders = book.deciders(
      for: AuthorityQuestion(
        region: .kota,
        status: .pns,
        position: .pengawas,
        level: .sedang,
        option: "SEDANG-T1",
        on: try Law.date("2024-11-22")
      )
    )
    #expect(deciders[0].confidence == .unsure)
    #expect(deciders[1].confidence == .unsure)
    #expect(deciders[1].noteID?.isEmpty == false)
  }

  @Test func `a province leaves the lower levels to the superiors`() throws {
    #expect(try names(.administrator, .sedang, region: .provinsi) == ["jpt_madya+2", "higher"])
    #expect(try names(.jptPratama, .ringan, region: .provinsi) == ["jpt_madya+1", "higher"])
    #expect(try names(.jptMadya, .berat, option: "BERAT-3", region: .provinsi) == ["presiden"])
    #expect(try names(.jptMadya, .berat, option: "BERAT-1", region: .provinsi) == ["ppk"])
  }

  @Test func `other tracks have their own officials`() throws {
    #expect(try names(nil, .kontrak, status: .nonASN) == ["contract_holder"])
    #expect(try names(.pengawas, .moral) == ["ppk"])
    #expect(try names(.pengawas, .ptdh) == ["ppk"])
    #expect(try names(.jfAhliUtama, .ptdh) == ["presiden"])
    #expect(try names(.jfLain, .berat, option: "PHK-PPPK-BERAT", status: .pppk) == ["ppk"])
    #expect(try names(.pelaksana, .berat, option: "CPNS-BERHENTI", status: .cpns) == ["ppk"])
  }

  @Test func `every open option of a known position has somebody to decide it`() throws {
    let book = try Law.book()
    let posts: [(EmploymentStatus, [PositionClass])] = [
      (.pns, [.jptPratama, .administrator, .pengawas, .pelaksana, .jfAhliUtama, .jfLain]),
      (.cpns, [.pelaksana, .jfLain]), (.pppk, [.jfLain, .pelaksana]),
      (.pppkParuhWaktu, [.pelaksana]), (.nonASN, [.nonASN]),
    ]
    for region in RegionKind.allCases {
      for (status, positions) in posts {
        for position in positions {
          for violation in book.catalogue.violations {
            for date in ["2024-09-18", "2024-10-18"] {
              let ladder = try Law.ladder(
                [violation.code],
                status,
                date,
                impact: .unit,
                position: position,
                book: book
              )
              for option in ladder.open {
                let question = AuthorityQuestion(
                  region: region,
                  status: status,
                  position: position,
                  level: option.level,
                  option: option.code,
                  on: ladder.question.actDate
                )
                #expect(!book.deciders(for: question).isEmpty, "\(question)")
              }
            }
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      ("19.71", RegionKind.kota), ("19.01", .kabupaten), ("19", .provinsi), ("31.74", .kota),
    ])
  func `a region code tells its kind`(code: String, kind: RegionKind) {
    #expect(RegionKind(code: code) == kind)
  }

  @Test(arguments: ["", "1", "19.", "19.7", "19.711", "19.71.01", "ab.cd", "+1.71"])
  func `anything else is no region`(code: String) {
    #expect(RegionKind(code: code) == nil)
  }

  @Test func `positions compare only within the ladder`() {
    #expect(PositionClass.pelaksana.isLower(than: .pengawas) == true)
    #expect(PositionClass.administrator.isLower(than: .pengawas) == false)
    #expect(PositionClass.pengawas.isLower(than: .pengawas) == false)
    #expect(PositionClass.jfLain.isLower(than: .pengawas) == nil)
  }
}
