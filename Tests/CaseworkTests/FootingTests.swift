import Casework
import Foundation
import Testing

/// The footing check against published figures.
struct FootingTests {
  private struct Golden: Decodable {
    struct Expectation: Decodable {
      let code: String
      let expect: [String]
    }

    let tables: [PrintedTable]
    let expectations: [Expectation]

    private enum CodingKeys: String, CodingKey { case tables }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      tables = try container.decode([PrintedTable].self, forKey: .tables)
      expectations = try container.decode([Expectation].self, forKey: .tables)
    }
  }

  private static func golden() throws -> Golden {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "fixtures/figures/golden.json"))
    return try JSONDecoder().decode(Golden.self, from: data)
  }

  @Test func `published figures that do not add up are found, the others pass`() throws {
    let golden = try Self.golden()
    let results = PrintedTable.footing(of: golden.tables)
    #expect(results.count == 22)
    for (result, expectation) in zip(results, golden.expectations) {
      #expect(
        result.problems.map(\.code) == expectation.expect,
        "\(expectation.code): \(result.problems)"
      )
    }
    #expect(results.count { !$0.foots } == 9)
  }

  @Test func `what does not add up is named to the number`() throws {
    let results = PrintedTable.footing(of: try Self.golden().tables)
    func problems(_ code: String) -> [FootingProblem]? {
      results.first { $0.table.code == code }?.problems
    }
    #expect(problems("BKN-2020-11-05") == [.short(total: "diblokir", stated: 72, sum: 51)])
    #expect(problems("BAWASLU-2022-09") == [.short(total: "dugaan", stated: 1536, sum: 1451)])
    #expect(
      problems("BAWASLU-2024-10-28") == [.over(total: "diregistrasi", stated: 130, sum: 151)]
    )
    #expect(problems("BAWASLU-2024-12-02") == [.short(total: "semua", stated: 433, sum: 413)])
    #expect(
      problems("KASN-2024-06-12")
        == [.baseMissing(part: "terbukti_2024", printed: "43", implied: 156)]
    )
    #expect(
      problems("BAWASLU-KASN-2020-12-19") == [.unitsDiffer(["rekomendasi", "orang"])]
    )
    #expect(
      problems("KASN-2020-2022")
        == [
          .percent(part: "ditindaklanjuti", whole: "melanggar", printed: "88.5", computed: "87.4")
        ]
    )
    let third = try #require(results.first { $0.table.code == "KASN-2020-AKHIR-C" })
    #expect(
      third.notes.contains(
        .otherPrint(
          name: "dilaporkan",
          value: 2304,
          other: "KASN melalui tribun",
          otherValue: 2034
        )
      )
    )
    let minister = try #require(results.first { $0.table.code == "MENDAGRI-2024-03-25" })
    #expect(
      minister.notes == [
        .partialShares("jabatan", hundredths: 9160), .partialShares("jenis", hundredths: 5790),
      ]
    )
  }

  private static func table(
    _ numbers: [String: Int],
    sums: [PrintedTable.Sum] = [],
    shares: [PrintedTable.Shares] = [],
    source: String? = "contoh",
    asOf: String? = "2024-11-22",
    unit: String? = "orang"
  ) -> PrintedTable {
    PrintedTable(
      code: "X",
      source: source,
      asOf: asOf,
      event: nil,
      unit: unit,
      numbers: numbers.sorted { $0.key < $1.key }
        .map { PrintedTable.Number(name: $0.key, value: $0.value, unit: nil) },
      sums: sums,
      rates: nil,
      steps: nil,
      shares: shares,
      alike: nil
    )
  }

  @Test func `a figure without source, day or unit is not complete`() {
    let bare = Self.table(["a": 1], source: nil, asOf: nil, unit: nil).footing()
    #expect(bare.problems == [.sourceMissing, .asOfMissing, .unitMissing])
    #expect(Self.table(["a": 1]).footing().foots)
  }

  @Test func `a sum of a number that is not there is said`() {
    let sum = PrintedTable.Sum(total: "a", parts: ["b", "c"])
    let result = Self.table(["a": 3, "b": 3], sums: [sum]).footing()
    #expect(result.problems == [.numberUnknown("c")])
  }

  @Test func `any total changed by one is found, in either direction`() {
    for change in [-1, 1] {
      let sum = PrintedTable.Sum(total: "t", parts: ["a", "b"])
      let result = Self.table(["t": 12 + change, "a": 5, "b": 7], sums: [sum]).footing()
      #expect(
        result.problems
          == [
            change > 0
              ? .short(total: "t", stated: 13, sum: 12) : .over(total: "t", stated: 11, sum: 12)
          ]
      )
    }
  }

  @Test func `percentages of a whole come to all of it, give or take their rounding`() throws {
    func shares(_ texts: [String], partial: Bool? = nil) throws -> FootingResult {
      let percents = try texts.map { try #require(PrintedPercent($0)) }
      let shares = PrintedTable.Shares(name: "s", percents: percents, isPartial: partial)
      return Self.table(["a": 1], shares: [shares]).footing()
    }
    #expect(try shares(["33.3", "33.3", "33.3"]).foots)
    #expect(try !shares(["33.3", "33.3"]).foots)
    #expect(try shares(["33.3", "33.3"], partial: true).foots)
    #expect(try !shares(["60", "50"], partial: true).foots)
  }

  @Test func `a percentage is read with its own decimals`() throws {
    let percent = try #require(PrintedPercent("76.7"))
    #expect(percent.isShare(283, of: 369))
    #expect(!percent.isShare(284, of: 369))
    #expect(percent.computed(283, of: 369) == "76.7")
    #expect(PrintedPercent("43")?.base(of: 67) == 156)
    #expect(PrintedPercent("0")?.base(of: 67) == nil)
    // A half goes either way.
    #expect(PrintedPercent("12")?.isShare(1, of: 8) == true)
    #expect(PrintedPercent("13")?.isShare(1, of: 8) == true)
    #expect(PrintedPercent("12.5")?.isShare(1, of: 8) == true)
    for wrong in ["", "a", "1.", ".5", "1.2.3", "-1"] { #expect(PrintedPercent(wrong) == nil) }
  }
}
