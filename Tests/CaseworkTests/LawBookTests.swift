import CaseStore
import Casework
import Foundation
import Testing

struct LawBookTests {
  @Test func `every code one part names exists in the part it names`() throws {
    let book = try Law.book()
    let sanctions = Set(book.catalogue.sanctions.map(\.code))
    let violations = Set(book.catalogue.violations.map(\.code))
    let deadlines = Set(book.catalogue.deadlines.map(\.code))
    #expect(book.catalogue.violations.allSatisfy { sanctions.isSuperset(of: $0.sanction.options) })
    #expect(Set(book.overlay.sanctions.map(\.code)) == sanctions)
    #expect(Set(book.overlay.violations.map(\.code)) == violations)
    #expect(sanctions.isSuperset(of: book.overlay.replacementBan.options))
    for route in book.overlay.sanctions.compactMap(\.appeal) {
      #expect(deadlines.isSuperset(of: [route.filing, route.answer, route.ruling]))
    }
    for pair in book.tracks.pairs {
      #expect(book.catalogue.violation(pair.ethics, on: .latest)?.kind == .ethics)
      #expect(book.catalogue.violation(pair.discipline, on: .latest)?.kind == .discipline)
    }
    for row in book.guards.rows {
      for interval in row.intervals ?? [] { #expect(deadlines.contains(interval.deadline)) }
    }
    let families = Set(book.overlay.families.map(\.code))
    #expect(families.isSuperset(of: book.overlay.violations.compactMap(\.family)))
    let elections = Set(book.calendar.elections.map(\.code))
    #expect(elections.isSuperset(of: book.overlay.electionStarts.map(\.code)))
    #expect(book.calendar.elections.allSatisfy { $0.firstDay != nil && $0.penetapan != nil })
    #expect(Set(book.authority.rows.flatMap { $0.options ?? [] }).isSubset(of: sanctions))
  }

  @Test func `no code stands twice`() throws {
    let book = try Law.book()
    let lists = [
      book.catalogue.violations.map(\.code), book.catalogue.sanctions.map(\.code),
      book.catalogue.deadlines.map(\.code), book.guards.rows.map(\.code.rawValue),
      book.tracks.tracks.map(\.track.rawValue), book.series.series.map(\.code),
      book.overlay.sanctions.map(\.code), book.overlay.violations.map(\.code),
    ]
    for codes in lists { #expect(Set(codes).count == codes.count) }
  }

  @Test func `every guard has a row, and an unsure one never refuses`() throws {
    let guards = try Law.book().guards
    for code in GuardCode.allCases {
      let row = try #require(guards[code], "\(code.rawValue)")
      #expect(!row.article.isEmpty && !row.textID.isEmpty && !row.textEN.isEmpty)
      #expect(row.confidence != .unsure || row.effect != .refuse, "\(code.rawValue)")
    }
  }

  @Test func `the summons interval turns with the day of the act`() throws {
    let row = try #require(try Law.book().guards[.summonsInterval])
    #expect(row.interval(on: try Law.date("2024-10-18"))?.direction == .atMost)
    #expect(row.interval(on: try Law.date("2021-08-31"))?.direction == .atMost)
    #expect(row.interval(on: try Law.date("2021-08-30"))?.direction == .atLeast)
    #expect(row.interval(on: try Law.date("2009-01-01")) == nil)
    #expect(row.effect == .askReason)
  }

  @Test func `a row taken out takes its options, clock and articles with it`() throws {
    var book = try Law.book()
    book.catalogue.sanctions.removeAll { $0.code == "SEDANG-T1" }
    let ladder = try Law.ladder(["PP94-5N-2"], .pns, "2024-10-18", book: book)
    #expect(!(ladder.open.map(\.code) + ladder.closed.map(\.code)).contains("SEDANG-T1"))
    #expect(ladder.openCodes.contains("SEDANG-T2"))

    book.catalogue.violations.removeAll { $0.code == "PP94-5N-2" }
    let gone = try Law.ladder(["PP94-5N-2"], .pns, "2024-10-18", book: book)
    #expect(gone.open.isEmpty)
    #expect(gone.reason("SEDANG-T2") == .unknownViolation("PP94-5N-2"))
    #expect(gone.closed.allSatisfy { !$0.article.contains("Ps 13 huruf g") })
    #expect(
      book.frozenViolation("PP94-5N-2", actDate: ladder.question.actDate, status: .pns) == nil
    )

    book.catalogue.deadlines.removeAll { $0.code == "HD-BERLAKU" }
    #expect(book.due("HD-BERLAKU", from: ladder.question.actDate, region: nil) == nil)
  }

  @Test func `rows of one code follow each other by date`() throws {
    var book = try Law.book()
    let old = try #require(book.catalogue.deadline("PPK-TINDAK-LANJUT", on: .latest))
    var next = old
    next.validFrom = try Law.date("2025-01-01")
    var ended = old
    ended.validTo = try Law.date("2024-12-31")
    book.catalogue.deadlines.removeAll { $0.code == old.code }
    book.catalogue.deadlines += [next, ended]
    let before = try Law.date("2024-12-31")
    #expect(book.catalogue.deadline(old.code, on: before) == ended)
    #expect(book.catalogue.deadline(old.code, on: before.adding(days: 1)) == next)

    let sanction = try #require(book.catalogue.sanction("SEDANG-T1", on: .latest))
    var later = sanction
    later.validFrom = try Law.date("2024-10-19")
    book.catalogue.sanctions.removeAll { $0.code == sanction.code }
    book.catalogue.sanctions.append(later)
    let early = try Law.ladder(["PP94-5N-2"], .pns, "2024-10-18", book: book)
    #expect(early.reason("SEDANG-T1") == .notYetInForce(from: try Law.date("2024-10-19")))
    let due = try Law.ladder(["PP94-5N-2"], .pns, "2024-10-19", book: book)
    #expect(due.openCodes.contains("SEDANG-T1"))
  }

  @Test func `a frozen rule holds the words of the day of the act`() throws {
    let book = try Law.book()
    let ladder = try Law.ladder(["PP94-5N-2"], .pns, "2024-10-18")
    let rule = try #require(
      book.frozenViolation("PP94-5N-2", actDate: ladder.question.actDate, status: .pns)
    )
    #expect(rule.article == "PP 94/2021 Ps 5 huruf n angka 2")
    #expect(rule.text.hasPrefix("Menjadi peserta kampanye"))
    #expect(book.frozenOption("SEDANG-T1", in: ladder)?.confidence == .unsure)
    #expect(book.frozenOption("BERAT-1", in: ladder) == nil)
    #expect(
      book.frozenGuard(.contractHolderOnly, on: .latest)?.article.contains("SE MenPANRB") == true
    )
    let back = try JSONDecoder().decode(FrozenRule.self, from: JSONEncoder().encode(rule))
    #expect(back == rule)
  }

  @Test func `an article enters and leaves force with its instrument`() throws {
    let book = try Law.book()
    let ruling = [LegalBasis(text: "Putusan MK 136/PUU-XXII/2024")]
    #expect(book.article(ruling, on: try Law.date("2024-11-13"), status: nil) == nil)
    #expect(book.article(ruling, on: try Law.date("2024-11-14"), status: nil) != nil)
    let old = [LegalBasis(text: "UU 5/2014 Ps 9 ayat (2)")]
    #expect(book.article(old, on: try Law.date("2023-10-30"), status: .pns) != nil)
    #expect(book.article(old, on: try Law.date("2023-10-31"), status: .pns) == nil)
  }

  @Test func `dismissal goes to the appeal body, the rest to an objection`() throws {
    let book = try Law.book()
    for code in ["BERAT-3", "PTDH-PARPOL", "PHK-PPPK-BERAT", "PHK-PPPK-PARPOL"] {
      #expect(try book.appeal(against: code, on: Law.date("2024-11-07"))?.kind == .banding)
    }
    for code in ["SEDANG-T1", "BERAT-1", "BERAT-2"] {
      #expect(try book.appeal(against: code, on: Law.date("2024-11-07"))?.kind == .keberatan)
    }
    for code in ["MORAL-TERBUKA", "NONASN-PHK"] {
      #expect(try book.appeal(against: code, on: Law.date("2024-11-07")) == nil)
    }
  }
}
