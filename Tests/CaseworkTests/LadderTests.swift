import CaseStore
import Casework
import Testing

struct LadderTests {
  static let before = "2024-09-18"
  static let after = "2024-10-18"

  @Test func `every sanction stands exactly once, open or closed, with an article`() throws {
    let book = try Law.book()
    let all = Set(book.catalogue.sanctions.map(\.code))
    let dates = [
      "2019-01-01", "2021-09-01", "2023-05-10", Self.before, "2024-09-22", Self.after, "2025-08-03",
    ]
    let impacts: [Impact?] = [nil] + Impact.allCases
    let positions: [PositionClass?] = [nil, .pengawas, .pelaksana]
    for violation in book.catalogue.violations.map(\.code) + ["NO-SUCH"] {
      for status in EmploymentStatus.allCases {
        for date in dates {
          for (index, impact) in impacts.enumerated() {
            let ladder = try Law.ladder(
              [violation],
              status,
              date,
              impact: impact,
              position: positions[index % positions.count],
              book: book
            )
            let codes = ladder.open.map(\.code) + ladder.closed.map(\.code)
            #expect(codes.count == all.count && Set(codes) == all)
            #expect(ladder.open.allSatisfy { !$0.article.isEmpty && !$0.shortArticle.isEmpty })
            #expect(ladder.closed.allSatisfy { !$0.article.isEmpty && !$0.shortArticle.isEmpty })
            Self.checkInvariants(ladder, book: book)
          }
        }
      }
    }
  }

  private static func checkInvariants(_ ladder: Ladder, book: LawBook) {
    let question = ladder.question
    let row = book.catalogue.violation(question.violations[0], on: question.actDate)
    for option in ladder.open {
      let sanction = book.catalogue.sanction(option.code, on: question.actDate)
      #expect(sanction?.appliesTo.contains(question.status) == true)
      #expect(row?.sanction.options.contains(option.code) == true)
      #expect(row?.isInForce(on: question.actDate) == true)
      #expect(row?.appliesTo.contains(question.status) == true)
      if sanction?.confidence == .unsure { #expect(option.asksReason) }
      if row?.sanction.confidence == .unsure { #expect(option.asksReason) }
    }
    if question.status == .nonASN {
      let articles = ladder.open.map(\.article) + ladder.closed.map(\.article)
      #expect(articles.allSatisfy { !$0.contains("PP 94") && !$0.contains("PP 42") })
    }
    for article in ladder.open.map(\.article) {
      let isNewLaw = question.actDate.description >= "2023-10-31"
      #expect(!article.contains(isNewLaw ? "UU 5/2014" : "UU 20/2023"))
      #expect(question.status.isPPPK || !article.contains("PP 49/2018"))
    }
    #expect(ladder.summary.count == 5)
  }

  @Test func `angka 2 after penetapan opens sedang alone`() throws {
    let ladder = try Law.ladder(["PP94-5N-2"], .pns, Self.after, position: .pengawas)
    #expect(
      ladder.openCodes == [
        "SEDANG-1", "SEDANG-2", "SEDANG-3", "SEDANG-T1", "SEDANG-T2", "SEDANG-T3",
      ]
    )
    #expect(ladder.level == .sedang)
    #expect(ladder.phase == .kampanye)
    #expect(ladder.option("SEDANG-T1")?.article.hasPrefix("PP 94/2021 Ps 13 huruf g; ") == true)
    #expect(ladder.reason("RINGAN-1") == .notInViolation(.ringan, elsewhere: nil))
    #expect(ladder.reason("BERAT-1") == .notInViolation(.berat, elsewhere: "angka 3–7"))
    #expect(ladder.reason("MORAL-TERBUKA") == .otherTrack(.ethics, afterPenetapan: true))
    #expect(ladder.reason("PTDH-PARPOL") == .otherTrack(.party, afterPenetapan: true))
    #expect(ladder.reason("NONASN-PHK") == .otherTrack(.contract, afterPenetapan: true))
    #expect(
      ladder.reason("PHK-PPPK-BERAT") == .otherStatus([.pppk, .pppkParuhWaktu])
    )
    #expect(ladder.cautions("SEDANG-1") == [.transition])
    #expect(ladder.cautions("SEDANG-T1") == [.optionUnsure])
  }

  @Test func `the dashboard lines of angka 2 read as drawn`() throws {
    let lines = try Law.ladder(["PP94-5N-2", "SKB22-D-04"], .pns, Self.after).summary
    #expect(lines.map(\.level) == [.ringan, .sedang, .berat, .moral, .ptdh])
    #expect(lines.map(\.state) == [.closed, .open, .closed, .closed, .closed])
    #expect(
      lines.map(\.shortArticle) == ["Ps 5 n", "Ps 13 g, angka 2", "Ps 5 n", "Ps 15", "Ps 52 (3) j"]
    )
  }

  @Test func `angka 1 has no level: every type listed is open with a reason asked`() throws {
    let ladder = try Law.ladder(["PP94-5N-1"], .pns, Self.after)
    let listed = ["SEDANG-1", "SEDANG-T1", "BERAT-1", "BERAT-2", "BERAT-3"]
    for code in listed {
      #expect(ladder.cautions(code).contains(.levelNotFixed), "\(code)")
      #expect(ladder.option(code)?.asksReason == true, "\(code)")
    }
    #expect(ladder.level == nil)
    #expect(ladder.reason("RINGAN-1") == .notInViolation(.ringan, elsewhere: nil))
    #expect(ladder.summary(of: .sedang)?.state == .caution)
  }

  @Test(
    arguments: [
      (3, "angka 1"), (4, "angka 2"), (5, "angka 3"), (6, "angka 4"), (7, "angka 5"),
    ])
  func `the items of the prohibition and of its level differ by two`(
    item: Int,
    level: String
  ) throws {
    let ladder = try Law.ladder(["PP94-5N-\(item)"], .pns, Self.after, position: .administrator)
    #expect(ladder.openCodes == ["BERAT-1", "BERAT-2", "BERAT-3"])
    let article = try #require(ladder.option("BERAT-1")?.article)
    #expect(article.hasPrefix("PP 94/2021 Ps 14 huruf i \(level); "))
    #expect(ladder.reason("SEDANG-T1") == .notInViolation(.sedang, elsewhere: "angka 2"))
  }

  @Test func `angka 7 holds at any time, the others after penetapan only`() throws {
    #expect(try !Law.ladder(["PP94-5N-7"], .pns, Self.before).open.isEmpty)
    for item in 1...6 {
      let ladder = try Law.ladder(["PP94-5N-\(item)"], .pns, Self.before)
      #expect(ladder.open.isEmpty)
      #expect(
        ladder.closed.contains {
          $0.reason == .otherPhase(needs: .afterPenetapan, actual: .bakalCalon)
        }
      )
    }
  }

  @Test func `on the day of penetapan both readings ask to be confirmed`() throws {
    let ladder = try Law.ladder(["PP94-5N-2"], .pns, "2024-09-22")
    #expect(ladder.cautions("SEDANG-T1").contains(.penetapanDay))
    #expect(ladder.option("SEDANG-T1")?.asksReason == true)
    let ethics = try Law.ladder(["SKB22-KE-04"], .pns, "2024-09-22")
    #expect(ethics.open.isEmpty)
  }

  @Test func `without an election in sight nothing is closed for the phase`() throws {
    let ladder = try Law.ladder(["PP94-5N-2"], .pns, "2021-10-01")
    #expect(ladder.phase == .noElection)
    #expect(ladder.cautions("SEDANG-T1").contains(.phaseUnknown))
  }

  @Test func `a form of the code of ethics opens moral sanctions before penetapan only`() throws {
    let early = try Law.ladder(["SKB22-KE-04"], .pns, Self.before)
    #expect(early.openCodes == ["MORAL-TERTUTUP", "MORAL-TERBUKA"])
    #expect(early.reason("RINGAN-1") == .otherTrack(.discipline, afterPenetapan: false))
    #expect(early.closed.first { $0.code == "RINGAN-1" }?.article == "PP 94/2021 Ps 8")
    #expect(early.option("MORAL-TERBUKA")?.cautions.isEmpty == true)
    let late = try Law.ladder(["SKB22-KE-04"], .pns, Self.after)
    #expect(late.open.isEmpty)
    #expect(
      late.reason("MORAL-TERBUKA") == .otherPhase(needs: .beforePenetapan, actual: .kampanye)
    )
    let pppk = try Law.ladder(["SKB22-KE-04"], .pppk, Self.before)
    #expect(pppk.cautions("MORAL-TERBUKA") == [.statusUnsure])
  }

  @Test func `impact decides under the duties, and only the unit leads to ringan`() throws {
    for code in ["PP94-3C", "PP94-3D", "PP94-3F"] {
      let silent = try Law.ladder([code], .pns, Self.after)
      #expect(silent.open.isEmpty)
      #expect(silent.reason("RINGAN-1") == .impactNotStated)
      let unit = try Law.ladder([code], .pns, Self.after, impact: .unit)
      #expect(unit.openCodes == ["RINGAN-1", "RINGAN-2", "RINGAN-3"])
      #expect(unit.reason("SEDANG-T1") == .levelNeedsOtherImpact([.instansi]))
      let office = try Law.ladder([code], .pns, Self.after, impact: .instansi)
      #expect(Set(office.open.map(\.level)) == [.sedang])
      let nation = try Law.ladder([code], .pns, Self.after, impact: .negara)
      #expect(Set(nation.open.map(\.level)) == [.berat])
    }
  }

  @Test func `pelaksana and the others have their own first heavy sanction`() throws {
    let pelaksana = try Law.ladder(["PP94-5N-5"], .pns, Self.after, position: .pelaksana)
    #expect(pelaksana.openCodes == ["BERAT-1P", "BERAT-2", "BERAT-3"])
    #expect(pelaksana.reason("BERAT-1") == .notForPosition([.pelaksana]))
    #expect(pelaksana.cautions("BERAT-2").contains(.unusualPosition))
    let pengawas = try Law.ladder(["PP94-5N-5"], .pns, Self.after, position: .pengawas)
    #expect(pengawas.reason("BERAT-1P") == .onlyForPosition([.pelaksana]))
    let unknown = try Law.ladder(["PP94-5N-5"], .pns, Self.after)
    #expect(unknown.cautions("BERAT-1").contains(.positionUnknown))
    #expect(unknown.cautions("BERAT-1P").contains(.positionUnknown))
  }

  @Test func `for PPPK berat is the end of the agreement and nothing else`() throws {
    let ladder = try Law.ladder(["PP94-5N-5"], .pppk, Self.after)
    #expect(ladder.openCodes == ["PHK-PPPK-BERAT"])
    #expect(ladder.reason("BERAT-1") == .otherStatus([.pns]))
    #expect(ladder.reason("BERAT-3") == .otherStatus([.pns]))
    let medium = try Law.ladder(["PP94-5N-2"], .pppkParuhWaktu, Self.after)
    #expect(medium.openCodes == ["SEDANG-1", "SEDANG-2", "SEDANG-3"])
    #expect(medium.summary(of: .sedang)?.state == .caution)
    #expect(medium.reason("SEDANG-T1") == .otherStatus([.pns]))
  }

  @Test func `for CPNS sedang and berat end the candidacy`() throws {
    #expect(try Law.ladder(["PP94-5N-2"], .cpns, Self.after).openCodes == ["CPNS-BERHENTI"])
    #expect(try Law.ladder(["PP94-5N-5"], .cpns, Self.after).openCodes == ["CPNS-BERHENTI"])
  }

  @Test func `honorary staff have the contract steps and no other`() throws {
    let ladder = try Law.ladder(["NONASN-01", "SKB22-D-04"], .nonASN, Self.after)
    #expect(
      ladder.openCodes == [
        "NONASN-TEGURAN-LISAN", "NONASN-TEGURAN-TERTULIS", "NONASN-TIDAK-DIPERPANJANG",
        "NONASN-PHK",
      ]
    )
    #expect(ladder.cautions("NONASN-TIDAK-DIPERPANJANG") == [.atContractEnd])
    #expect(ladder.reason("RINGAN-1") == .otherTrack(.discipline, afterPenetapan: true))
    #expect(ladder.beside?.departure == false)
    #expect(ladder.beside?.level == nil)
    let wrong = try Law.ladder(["PP94-5N-2"], .nonASN, Self.after)
    #expect(wrong.open.isEmpty)
    #expect(
      wrong.reason("NONASN-PHK")
        == .violationForOtherStatus([.pns, .cpns, .pppk, .pppkParuhWaktu])
    )
    #expect(wrong.closed.allSatisfy { $0.article.contains("SE MenPANRB 1/2023") })
  }

  @Test func `party membership cites the law of the day of the act`() throws {
    let old = try Law.ladder(["SKB22-D-05"], .pns, "2023-05-10")
    #expect(old.openCodes == ["PTDH-PARPOL"])
    #expect(old.option("PTDH-PARPOL")?.article.contains("UU 5/2014 Ps 87 ayat (4) huruf c") == true)
    #expect(old.option("PTDH-PARPOL")?.shortArticle == "UU 5/2014 Ps 87 (4) c")
    let new = try Law.ladder(["SKB22-D-05"], .pns, Self.after)
    #expect(new.option("PTDH-PARPOL")?.article.contains("UU 20/2023 Ps 52") == true)
    #expect(new.option("PTDH-PARPOL")?.shortArticle == "UU 20/2023 Ps 52 (3) j, (4)")
    #expect(new.reason("RINGAN-1") == .otherTrack(.discipline, afterPenetapan: true))
    let pppk = try Law.ladder(["SKB22-D-05"], .pppk, Self.after)
    #expect(pppk.openCodes == ["PHK-PPPK-PARPOL"])
    #expect(pppk.option("PHK-PPPK-PARPOL")?.shortArticle == "PP 49/2018 Ps 53 (3) c")
  }

  @Test func `a crime opens nothing here`() throws {
    let ladder = try Law.ladder(["PIL-71-1"], .pns, Self.after)
    #expect(ladder.open.isEmpty)
    #expect(ladder.closed.contains { $0.reason == .criminalOnly })
  }

  @Test func `before its first day a row opens nothing and says from when`() throws {
    let ladder = try Law.ladder(["PP94-5N-2"], .pns, "2021-08-30")
    #expect(ladder.open.isEmpty)
    #expect(
      ladder.reason("SEDANG-1")
        == .violationNotInForce(from: try Law.date("2021-08-31"), to: nil)
    )
    #expect(try !Law.ladder(["PP94-5N-2"], .pns, "2021-08-31").open.isEmpty)
  }

  @Test func `the joint decree stands beside the article and departing is marked`() throws {
    let ladder = try Law.ladder(["SKB22-D-04", "PP94-5N-2"], .pns, Self.after)
    #expect(Set(ladder.open.map(\.level)) == [.sedang])
    #expect(ladder.beside?.code == "SKB22-D-04")
    #expect(ladder.beside?.level == .berat)
    #expect(ladder.beside?.departure == true)
    #expect(ladder.departs("SEDANG-T1"))
    let same = try Law.ladder(["SKB22-D-12", "PP94-5N-5"], .pns, Self.after)
    #expect(same.beside?.departure == false)
    #expect(!same.departs("BERAT-1"))
    let alone = try Law.ladder(["SKB22-D-04"], .pns, Self.after)
    #expect(alone.beside == nil)
    #expect(alone.cautions("BERAT-2").contains(.articleNotCited))
  }

  @Test func `two articles open both and mark the lighter`() throws {
    let ladder = try Law.ladder(["PP94-5N-2", "PP94-5N-4"], .pns, Self.after)
    #expect(ladder.level == .berat)
    #expect(ladder.cautions("SEDANG-T1").contains(.lighterThanHeaviest))
    #expect(!ladder.cautions("BERAT-2").contains(.lighterThanHeaviest))
  }

  @Test func `an unsure row warns and never closes`() throws {
    let ladder = try Law.ladder(["SKB22-D-08"], .pns, Self.after)
    #expect(ladder.cautions("BERAT-2").contains(.levelUnsure))
    let expert = try Law.ladder(["SKB22-D-09"], .pns, Self.before)
    #expect(!expert.open.isEmpty)
    #expect(expert.open.allSatisfy { $0.asksReason && !$0.article.contains("tidak terlihat") })
    let other = try Law.ladder(["SKB22-D-13"], .pns, Self.after)
    #expect(Set(other.open.map(\.level)) == [.ringan, .sedang, .berat])
    #expect(other.open.allSatisfy { $0.asksReason })
  }

  @Test func `replacing an official inside the ban asks for the minister`() throws {
    let inside = try Law.ladder(
      ["PP94-5N-5"],
      .pns,
      Self.after,
      position: .pengawas,
      stepDate: "2024-11-28"
    )
    #expect(inside.cautions("BERAT-1").contains(.replacementBan))
    #expect(inside.cautions("BERAT-2").contains(.replacementBan))
    #expect(!inside.cautions("BERAT-3").contains(.replacementBan))
    let functional = try Law.ladder(
      ["PP94-5N-5"],
      .pns,
      Self.after,
      position: .jfLain,
      stepDate: "2024-11-28"
    )
    #expect(!functional.cautions("BERAT-1").contains(.replacementBan))
  }

  @Test func `honourable dismissal carries the tension since the new law`() throws {
    #expect(
      try Law.ladder(["PP94-5N-5"], .pns, Self.after).cautions("BERAT-3").contains(
        .dismissalTension
      )
    )
    let old = try Law.ladder(["PP94-5N-7"], .pns, "2023-10-30")
    #expect(old.option("BERAT-3") != nil)
    #expect(!old.cautions("BERAT-3").contains(.dismissalTension))
  }
}
