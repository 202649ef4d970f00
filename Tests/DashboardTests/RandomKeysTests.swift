import Casework
import Dashboard
import Terminal
import Testing
import Wording

struct RandomKeysTests {
  /// A generator that gives the same numbers for the same seed.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:?<>{} é漢".map(Key.character)
    + [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .function(1), .function(3), .function(7), .control("x"),
      .control("s"), .control("o"), .control("n"), .control("t"), .control("d"), .control("u"),
      .control("w"), .alt("b"), .alt("f"), .paste("satu\ndua \u{202E}tiga"),
    ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `no keys on any size bring the screen down`(seed: UInt64) throws {
    var numbers = Numbers(state: seed)
    let roles: [(String, Role)] = [
      ("budi", .satgas), ("dewi", .inspectorate), ("rina", .bkd), ("pj.wali", .ppk),
    ]
    let (name, role) = roles[Int(seed) % roles.count]
    var driver = Driver(try FakeOffice.filled(acting: name, as: role))
    for step in 0..<2_500 {
      if step.isMultiple(of: 40) {
        let size = Size(
          rows: Int.random(in: 0...60, using: &numbers),
          columns: Int.random(in: 0...210, using: &numbers)
        )
        driver.send(.input(.resize(size)))
      }
      let key = Self.keys.randomElement(using: &numbers) ?? .escape
      let before = driver.effects.count
      driver.send(.input(.key(key)))
      for case .submit(let ticket, _, _) in driver.effects[before...] {
        answer(ticket, with: &numbers, driver: &driver)
      }
      if step.isMultiple(of: 5) { _ = driver.frame }
    }
    #expect(driver.dashboard.size == driver.frame.size)
  }

  private func answer(_ ticket: Int, with numbers: inout Numbers, driver: inout Driver) {
    let results: [Dashboard.SubmitResult] = [
      .accepted(n: 900, ids: []), .failed("buku sedang dipakai"),
      .refused(Refusal(cause: .nobodyKnown, article: "")),
      .refused(
        Refusal(
          cause: .reasonRequired(Warning(code: .levelUnsure, subject: "berat")),
          article: ""
        )
      ),
      .refused(Refusal(cause: .fieldRequired("reason"), article: "")),
    ]
    guard let result = results.randomElement(using: &numbers) else { return }
    driver.send(.submitted(ticket: ticket, result))
  }
}
