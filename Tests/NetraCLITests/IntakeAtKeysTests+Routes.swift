import Foundation
import TestSupport
import Testing

extension IntakeAtKeysTests {
  /// Each way a registered report may go is taken, not only shown.
  func routesTaken() throws {
    let hand = try office.console(as: "budi/satgas", on: Self.day)
    let number = ManyCases.short(4)
    // Verified by the task force: the discipline of civil servants.
    try verify(hand, "\(number)/1", article: "PP94-5N-2")
    // Whoever is on a contract: to the contract's holder.
    try verify(hand, "\(number)/2", article: "NONASN-01")
    // An act before the tickets were determined: ethics.
    try verify(hand, ManyCases.one(1), article: "SKB22-KE-01")
    // Not this office's to handle, then handed to whom it belongs.
    try hand.select("\(number)/3")
    try hand.press("4 a")
    try hand.pick("bukan kewenangan")
    try hand.send(.none)
    try hand.run("form.forward")
    try hand.pick("Gubernur")
    try hand.fill("S/9")
    try hand.skip(to: "Alasan")
    try hand.type("Pegawai provinsi.")
    try hand.send()
    try journey.step(
      "a15 what is not ours is handed on",
      hand.shows("✓ Limpahkan", "dilimpahkan")
    )
    // To Bawaslu by letter.
    try hand.select("\(number)/1")
    try hand.take(step: "surat keluar")
    try hand.pick("Bawaslu")
    try hand.pick("penerusan ke Bawaslu")
    try hand.press("Down Enter")
    try hand.fill("S/8")
    try hand.press("C-x")
    try journey.step("a15 to Bawaslu by letter", hand.shows("✓ Catat surat keluar"))
    try hand.leave()
    let tracks = try tracks(of: ManyCases.number(4)) + tracks(of: ManyCases.number(1))
    journey.step("a15 verified by the satgas", tracks.first?.track == "discipline")
    journey.step("a15 to the contract's holder", tracks[1].track == "contract")
    journey.step("a15 not our authority", tracks[2].stage == "transferred")
    journey.step("a15 to ethics", tracks.last?.track == "ethics")
  }

  private func verify(_ hand: Console, _ respondent: String, article: String) throws {
    try hand.press("F3")
    try hand.select(respondent)
    try hand.press("4 a")
    try hand.pick("lengkap")
    try hand.press("Tab")
    try hand.tick(article)
    try hand.send(.none)
  }

  private func tracks(of number: String) throws -> [(track: String, stage: String)] {
    let file = try #require(
      try office.json("case", number, as: "budi", on: Self.day) as? [String: Any]
    )
    let respondents = try #require(file["respondents"] as? [[String: Any]])
    return respondents.map {
      ($0["track"] as? String ?? "", $0["stage"] as? String ?? "")
    }
  }
}
