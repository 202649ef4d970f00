import Foundation
import TestSupport
import Testing

extension IntakeAtKeysTests {
  /// Reports that were registered as cases of their own and turn out to be about one there already.
  func joinedAfterwards() throws {
    let hand = try office.console(as: "budi/satgas", on: Self.day)
    let target = ManyCases.number(4)
    try hand.press("F2")
    try hand.select("L-2024-\(ManyCases.short(1))")
    try hand.press("v")
    try journey.step(
      "a13 a registered report is ticked",
      hand.shows("✓", "1 ditandai; d menggabungkannya ke satu kasus.")
    )
    try hand.select("L-2024-\(ManyCases.short(3))")
    try hand.press("v")
    try journey.step("a13 several are", hand.shows("2 ditandai"))
    try hand.press("d")
    try hand.skip(to: "Ke kasus")
    try hand.pick(ManyCases.short(4))
    try hand.fill("Foto dan uraian yang sama.")
    try hand.press("C-x")
    try journey.step(
      "a13 nothing is joined by habit",
      hand.shows("Yakin?", "L-2024-\(ManyCases.short(1))", ManyCases.short(4))
    )
    try hand.press("Y")
    try journey.step("a13 it is written", hand.shows("✓ Gabungkan laporan ke kasus lain: dicatat"))
    try hand.press("/ C-u")
    try hand.type("digabung")
    try hand.press("Enter")
    try journey.step(
      "a13 their state says where they are read",
      hand.shows("2 dari ", "ke \(ManyCases.short(4))")
    )
    try hand.press("/ C-u Enter")
    try hand.press("F3")
    try hand.select(one: 4)
    try hand.press("Enter 1 G")
    let persons = try hand.read("Enter")
    journey.step(
      "a13 persons are read from the case joined to",
      ["Digabung dari \(ManyCases.number(1))", "Orang Lain", "Honorer Lama"]
        .allSatisfy { persons.contains($0) }
    )
    try hand.press("2")
    try journey.step(
      "a13 and so is evidence, where it was entered",
      hand.shows("Digabung dari \(ManyCases.number(1))", "\(ManyCases.short(1)) B1 Foto")
    )
    try hand.leave()
    let log = String(decoding: try office.program.log(), as: UTF8.self)
    let line = try #require(log.split(separator: "\n").last { $0.contains("report.merged/1") })
    journey.step(
      "a13 one line holds both",
      line.components(separatedBy: #""k":"report.merged/1""#).count == 3
    )
    let file = try #require(
      try office.json("case", target, as: "budi", on: Self.day) as? [String: Any]
    )
    journey.step("a13 the case knows them", (file["merged"] as? [Any])?.count == 2)
  }
}
