import CaseStore
import Casework
import Testing

struct NumberTemplateTests {
  @Test(
    arguments: [
      ("LAP/{number:4}/{roman-month}/{year}", 41, "2024-10-25", "LAP/0041/X/2024"),
      ("K-{year}-{number:4}", 11, "2024-10-25", "K-2024-0011"),
      ("{number}.{month}", 7, "2025-03-01", "7.03"), ("{number:2}", 12345, "2025-03-01", "12345"),
    ])
  func `a number prints by its pattern`(
    pattern: String,
    number: Int,
    date: String,
    expected: String
  ) throws {
    let template = try #require(NumberTemplate(pattern))
    #expect(template.text(number: number, date: try Law.date(date)) == expected)
    #expect(template.pattern == pattern)
  }

  @Test(
    arguments: [
      "", "LAP", "{year}", "{number}{number}", "{number", "number}", "{number:0}", "{number:x}",
      "{number}{day}", "{number:4:4}", "{}{number}", "{number}}",
    ])
  func `a pattern with a flaw is refused`(pattern: String) {
    #expect(NumberTemplate(pattern) == nil)
  }

  @Test func `the embedded series have their patterns`() throws {
    let book = try Law.book().series
    let date = try Law.date("2024-10-25")
    #expect(book.row("LAP", on: date)?.template.text(number: 41, date: date) == "LAP/0041/X/2024")
    #expect(book.row("case", on: date)?.template.text(number: 11, date: date) == "K-2024-0011")
    #expect(book.row("person", on: date)?.template.text(number: 17, date: date) == "O-00017")
    #expect(book.row("NONE", on: date) == nil)
  }
}
