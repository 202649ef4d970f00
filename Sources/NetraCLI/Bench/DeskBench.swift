import CaseStore
import Casework
import Dashboard
import Journal
import Terminal
import Wording

/// Every screen on the large office, for each of the three desks: opening it, filtering it, and
/// going back in time.
struct DeskBench {
  let office: LargeOffice
  let report: BenchReport

  private let size = Size(rows: 36, columns: 120)

  init(office: LargeOffice, report: BenchReport) {
    self.office = office
    self.report = report
  }

  func run() throws {
    let store = try OfficeStore.open(BenchOffice.settings(office.folder, .write))
    for role in [Role.satgas, .inspectorate, .ppk] {
      let officials = store.office.actors.values.filter { $0.roles.contains(role) }
      guard let actor = officials.map(\.id).min() else { continue }
      let acting = Acting(actor: actor, role: role)
      try screens(store, acting, size: size)
      if role == .satgas { try travel(store, acting, size: size) }
    }
  }

  private func screens(_ store: OfficeStore, _ acting: Acting, size: Size) throws {
    let view = store.view(as: acting) { String(describing: $0) }
    var dashboard = Dashboard(size: size, wording: Wording(.indonesian), glyphs: .unicode)
    _ = dashboard.frame(reader: view)
    let screens = Action.allCases.filter { $0.rawValue.hasPrefix("screen.") }
    for screen in screens {
      var opening = Samples()
      for _ in 0..<5 {
        var fresh = Dashboard(size: size, wording: Wording(.indonesian), glyphs: .unicode)
        _ = fresh.frame(reader: view)
        let start = Stopwatch.nanoseconds
        _ = fresh.perform(screen, reader: view)
        _ = fresh.frame(reader: view)
        opening.add(Double(Stopwatch.nanoseconds - start) / 1e6)
        dashboard = fresh
      }
      // As the session does while no key waits.
      var ahead = Samples()
      var isLeft = true
      while isLeft {
        let start = Stopwatch.nanoseconds
        isLeft = dashboard.prepareSome(reader: view)
        ahead.add(Double(Stopwatch.nanoseconds - start) / 1e6)
      }
      var typing = Samples()
      var slowest = (letter: Character(" "), time: 0.0)
      for character in "/contoh 12" {
        let start = Stopwatch.nanoseconds
        _ = dashboard.handle(.input(.key(.character(character))), reader: view)
        _ = dashboard.frame(reader: view)
        let time = Double(Stopwatch.nanoseconds - start) / 1e6
        typing.add(time)
        if time > slowest.time { slowest = (character, time) }
      }
      try report.line(
        "\(screen.rawValue) \(acting.role.rawValue)",
        "opens in \(opening.percentile(0.5).text(1)) ms, a letter of its filter p50 "
          + "\(typing.percentile(0.5).text(1)) worst \(slowest.time.text(1)) ms (\(slowest.letter)), "
          + "a part made ahead worst \(ahead.percentile(1).text(1)) ms",
        "≤ 100, ≤ 5, ≤ 5 ms"
      )
    }
  }

  /// Steps by line and by day, each with the whole screen drawn as of then.
  private func travel(_ store: OfficeStore, _ acting: Acting, size: Size) throws {
    for (name, step) in [("line", TimeStep.lines(-1, of: nil)), ("day", .days(-1))] {
      let past = PastOffice(store)
      var dashboard = Dashboard(size: size, wording: Wording(.indonesian), glyphs: .unicode)
      var times = Samples()
      for _ in 0..<20 {
        let start = Stopwatch.nanoseconds
        try past.go(step)
        let view = store.view(as: acting, of: past, readOnlyReason: "")
        _ = dashboard.frame(reader: view)
        times.add(Double(Stopwatch.nanoseconds - start) / 1e6)
        _ = dashboard.handle(.minuteTick, reader: view)
      }
      try report.line(
        "time travel by \(name)",
        "p50 \(times.percentile(0.5).text(0)) worst \(times.percentile(1).text(0)) ms",
        "≤ 50 ms"
      )
    }
  }
}
