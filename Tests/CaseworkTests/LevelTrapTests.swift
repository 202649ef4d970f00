import Casework
import Testing

/// What is easily taken for a level it is not.
struct LevelTrapTests {
  private static let statuses = EmploymentStatus.allCases.filter(\.isASN)

  @Test func `dismissal for party membership is no measure of discipline`() throws {
    let book = try Law.book()
    let date = try Law.date("2024-10-18")
    let dismissals = book.catalogue.sanctions(on: date).filter { $0.instrument == .party }
    #expect(dismissals.count == 2)
    for row in dismissals {
      for basis in row.legalBasis {
        #expect(!basis.text.hasPrefix("PP 94"), "\(row.code): \(basis.text)")
      }
    }
    let codes = Set(dismissals.map(\.code))
    let forms = book.catalogue.violations.filter {
      $0.kind == .discipline && $0.sanction.level != .ptdh
    }
    #expect(forms.count > 15)
    for form in forms {
      for status in Self.statuses {
        let ladder = try Law.ladder([form.code], status, "2024-10-18", impact: .negara, book: book)
        #expect(codes.isDisjoint(with: ladder.openCodes), "\(form.code) \(status)")
      }
    }
  }

  @Test func `a moral sanction is neither light discipline nor contested like it`() throws {
    let book = try Law.book()
    for form in book.catalogue.violations where form.kind == .ethics {
      for status in Self.statuses {
        let ladder = try Law.ladder([form.code], status, "2024-09-18", book: book)
        for option in ladder.open {
          #expect(option.level == .moral, "\(form.code) \(option.code)")
          #expect(option.level.disciplineOrder == nil)
          #expect(try book.appeal(against: option.code, on: Law.date("2024-09-18")) == nil)
        }
      }
    }
  }

  @Test func `the form without a level of its own asks for a reason whatever is chosen`() throws {
    let ladder = try Law.ladder(["SKB22-D-13"], .pns, "2024-10-18", position: .pengawas)
    #expect(!ladder.open.isEmpty && ladder.level == nil)
    let levels = Set(ladder.open.map(\.level))
    #expect(levels.isSuperset(of: [.sedang, .berat]))
    for option in ladder.open {
      #expect(option.cautions.contains { $0.kind == .levelNotFixed && $0.asksReason })
    }
  }
}
