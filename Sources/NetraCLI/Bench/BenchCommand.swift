import ArgumentParser
import FoundationEssentials
import Glibc
import Wording

/// `netra bench`: measures the program beside its peers, in one run on one machine.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure append, opening, checking and drawing beside raw peers.",
    discussion: """
      Builds a demonstration office of its own in a temporary folder and removes it again. Numbers \
      are ratios to a peer measured in the same run; run it in a release build.
      """,
    shouldDisplay: false
  )

  @Option(help: "Events in the large log.")
  var events = 50_000

  @Option(help: "Respondents in the large log.")
  var respondents = 5000

  @Option(help: "Appends measured for each way of appending.")
  var appends = 2000

  @Option(help: "Only these parts, separated by commas: append, writers, open, screen, desks.")
  var only: String?

  @Option(
    help: "Open this demonstration folder instead of building a large one; nothing is removed."
  )
  var office: String?

  @Option(help: ArgumentHelp("Write lines as one of several writers.", visibility: .hidden))
  var writer: String?

  @Option(
    help: ArgumentHelp("Open this folder once and say how long it took.", visibility: .hidden)
  )
  var opening: String?

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let surroundings = Surroundings.current()
    if let writer { return try WriterBench.child(folder: writer, count: appends) }
    if let opening { return try ScreenBench.child(folder: opening) }
    let folder = "\(surroundings.environment["TMPDIR"] ?? "/tmp")/netra-bench-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }  // what is left is temporary
    let parts = only.map { Set($0.split(separator: ",").map(String.init)) }
    func wants(_ part: String) -> Bool { parts?.contains(part) ?? true }
    let report = BenchReport(output: language.output)
    if wants("append") {
      try AppendBench(folder: folder + "/append", count: appends, report: report).run()
    }
    if wants("writers") {
      try WriterBench(
        folder: folder + "/writers",
        count: appends,
        executable: surroundings.executable,
        report: report
      ).run()
    }
    guard wants("open") || wants("screen") || wants("desks") else { return }
    let office = LargeOffice(
      folder: self.office ?? folder + "/large",
      events: events,
      respondents: respondents,
      surroundings: surroundings
    )
    if self.office == nil { try office.build(report: report) }
    if wants("open") { try OpenBench(office: office, report: report).run() }
    if wants("screen") {
      try ScreenBench(office: office, executable: surroundings.executable, report: report).run()
    }
    if wants("desks") { try DeskBench(office: office, report: report).run() }
  }
}

/// Prints measured lines: what, how much, beside what, and the budget.
struct BenchReport {
  let output: Output

  func line(_ what: String, _ value: String, _ budget: String) throws {
    let name = what + String(repeating: " ", count: max(1, 46 - what.count))
    let shown = value + String(repeating: " ", count: max(1, 34 - value.count))
    try output.data("\(name)\(shown)\(budget)")
  }
}

/// Time taken from a clock that never goes back.
enum Stopwatch {
  static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Seconds that `work` takes.
  static func seconds<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) -> Double
  {
    let start = nanoseconds
    try work()
    return Double(nanoseconds - start) / 1e9
  }
}

/// Many measurements of the same thing.
struct Samples {
  private var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  /// The value below which a share of all lie.
  func percentile(_ share: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}

extension Double {
  /// With so many digits after the point.
  func text(_ digits: Int = 2) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let rounded = (self * scale).rounded() / scale
    return "\(rounded)"
  }
}
