import Casework
import TestSupport
import Testing

/// An act is judged by the rule of its day.
struct DatedRuleTests {
  @Test func `a row of the decree of 2020 counts for acts of its own time alone`() throws {
    let book = try Law.book()
    let within = try Law.ladder(["SKB20-NARASUMBER"], .pns, "2021-12-01", position: .pengawas)
    #expect(within.openCodes.contains("SEDANG-T1") && within.openCodes.contains("BERAT-2"))
    for option in within.open {
      #expect(option.cautions.contains { $0.kind == .levelNotFixed && $0.asksReason })
      #expect(option.article.hasPrefix("SKB 5 Lembaga 2020"), "\(option.article)")
    }
    let later = try Law.ladder(["SKB20-NARASUMBER"], .pns, "2024-10-18", position: .pengawas)
    #expect(later.open.isEmpty)
    let earlier = try Law.ladder(["SKB20-NARASUMBER"], .pns, "2021-06-01", position: .pengawas)
    // The row holds, but the measures of the regulation that came after do not reach back.
    #expect(!earlier.openCodes.contains("BERAT-2"))
    let row = book.catalogue.violations.first { $0.code == "SKB20-NARASUMBER" }
    #expect(row?.validFrom == (try Law.date("2020-09-10")))
  }
}
