import CaseStore
import Casework
import Dashboard
import Glibc
import Journal
import NcursesTerminal
import Terminal
import Wording

/// Frames of the real screen on a pseudo-terminal: time from key to flushed bytes, and how many.
struct ScreenBench {
  let office: LargeOffice
  let executable: String
  let report: BenchReport

  func run() throws {
    let peer = try PeerSum.seconds(on: office.log)
    let first = try firstFrame()
    let screen = try OpenScreen(folder: office.folder)
    defer { screen.close() }
    let (view, present, master) = (screen.view, screen.present, screen.master)
    var dashboard = screen.dashboard
    present(dashboard)
    _ = drain(master)
    let cursor = frames(200, "j", &dashboard, view, master, present)
    let page = frames(50, "PageDown", &dashboard, view, master, present)
    present(dashboard)
    let idle = drain(master)
    try report.line(
      "open to first frame",
      "\(first.text(0)) ms, \((first / 1000 / peer).text()) × sha256sum",
      "≤ 100 ms"
    )
    try report.line(
      "key to flushed frame",
      "p50 \(cursor.times.percentile(0.5).text(2)) p99 \(cursor.times.percentile(0.99).text(2)) ms",
      "p99 ≤ 5 ms"
    )
    try report.line("bytes of a cursor move", "p99 \(Int(cursor.bytes.percentile(0.99)))", "≤ 400")
    try report.line("bytes of a page", "p99 \(Int(page.bytes.percentile(0.99)))", "≤ 4096")
    try report.line("bytes of an unchanged frame", "\(idle)", "0")
  }

  /// Milliseconds to the first frame, in the middle of five programs that each open once.
  private func firstFrame() throws -> Double {
    var times = Samples()
    for _ in 0..<5 {
      let child = try BenchChild(executable, ["--opening", office.folder])
      times.add(Double(try child.word()) ?? .infinity)
      child.end()
    }
    return times.percentile(0.5)
  }

  /// Opens the office, draws the first frame and says how long that took.
  static func child(folder: String) throws {
    let start = Stopwatch.nanoseconds
    let screen = try OpenScreen(folder: folder)
    screen.present(screen.dashboard)
    BenchChild.say("\(Double(Stopwatch.nanoseconds - start) / 1e6)")
    screen.close()
  }

  private func frames(
    _ count: Int,
    _ name: String,
    _ dashboard: inout Dashboard,
    _ view: OfficeView,
    _ master: Int32,
    _ present: (Dashboard) -> Void
  ) -> (times: Samples, bytes: Samples) {
    var (times, bytes) = (Samples(), Samples())
    guard let key = Key(name: name) else { return (times, bytes) }
    for _ in 0..<count {
      let start = Stopwatch.nanoseconds
      _ = dashboard.handle(.input(.key(key)), reader: view)
      present(dashboard)
      times.add(Double(Stopwatch.nanoseconds - start) / 1e6)
      bytes.add(Double(drain(master)))
    }
    return (times, bytes)
  }

  private func drain(_ master: Int32) -> Int {
    var total = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return total }
      total += count
    }
  }
}

/// The large office on a pseudo-terminal of 80×24.
private struct OpenScreen {
  let master: Int32
  let view: OfficeView
  let dashboard: Dashboard
  private let slave: Int32
  private let terminal: NcursesTerminal

  init(folder: String) throws {
    var (master, slave): (Int32, Int32) = (0, 0)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else {
      throw StoreError.file(path: "openpty", reason: SystemText.of(errno))
    }
    _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)
    (self.master, self.slave) = (master, slave)
    guard let actor = ActorID("budi") else { throw StoreError.notDemo }
    let store = try OfficeStore.open(BenchOffice.settings(folder, .write))
    var options = NcursesOptions(term: "xterm-256color")
    options.input = slave
    options.output = slave
    options.locale = "C.UTF-8"
    terminal = try NcursesTerminal(options)
    view = store.view(as: Acting(actor: actor, role: .satgas)) { String(describing: $0) }
    dashboard = Dashboard(
      size: terminal.size,
      wording: Wording(.indonesian),
      glyphs: terminal.tier
    )
  }

  func present(_ dashboard: Dashboard) {
    let drawing = dashboard.frame(reader: view)
    terminal.present(drawing.buffer, cursor: drawing.cursor)
  }

  func close() {
    terminal.close()
    Glibc.close(master)
    Glibc.close(slave)
  }
}
