import CaseStore
import Casework
import Crypto
import FoundationEssentials
import Glibc
import Journal

/// One writer: raw `write` and `fdatasync`, the bare calls of an append, a ready line through the
/// journal, a whole command.
///
/// They take turns, so that a slow moment of the disk hits all of them.
struct AppendBench {
  let folder: String
  let count: Int
  let report: BenchReport

  func run() throws {
    let store = try BenchOffice.found(folder)
    try BenchOffice.registerFirst(in: store)
    let journalFolder = folder + "-journal"
    let journal = try BenchJournal(folder: journalFolder)
    let raw = open(folder + "-raw", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard raw >= 0 else { throw StoreError.file(path: folder, reason: SystemText.of(errno)) }
    defer { close(raw) }
    let bare = try BareCalls(folder: folder)
    defer { bare.close() }
    var (rawTimes, bareTimes) = (Samples(), Samples())
    var (journalTimes, commandTimes) = (Samples(), Samples())
    let line = [UInt8](repeating: 0x61, count: try journal.append(BenchJournal.entry(count)).bytes)
    for number in 0..<count {
      rawTimes.add(
        Stopwatch.seconds {
          _ = line.withUnsafeBytes { write(raw, $0.baseAddress, $0.count) }
          fdatasync(raw)
        }
      )
      bareTimes.add(Stopwatch.seconds { bare.append(line) })
      let entry = BenchJournal.entry(number)
      journalTimes.add(try Stopwatch.seconds { _ = try journal.append(entry) })
      let request = try BenchOffice.smallRequest(number, store)
      commandTimes.add(try Stopwatch.seconds { try BenchOffice.submit(request, to: store) })
    }
    let rawMedian = rawTimes.percentile(0.5)
    func ratio(_ times: Samples) -> String {
      let median = times.percentile(0.5)
      return "\((rawMedian / median).text()) × raw, \((median * 1e6).text(0)) µs"
    }
    try report.line(
      "raw write + fdatasync",
      "\((rawMedian * 1e6).text(0)) µs p50, \(line.count) bytes",
      "peer"
    )
    try report.line("the system calls of an append alone", ratio(bareTimes), "peer")
    try report.line("Journal append of a ready line", ratio(journalTimes), "≥ 0.9")
    try report.line("whole command: decide, encode, sign, append", ratio(commandTimes), "≥ 0.7")
  }
}

/// A journal with ready lines, signed beforehand by nobody: the budget leaves signing out.
struct BenchJournal {
  private let journal: Journal

  init(folder: String) throws {
    let holder = Holder(process: getpid(), actor: "bench", terminal: "-")
    let first = Self.entry(0, events: Self.founding)
    if access(folder + "/log/00000000000000000000.jsonl", F_OK) != 0 {
      _ = try Journal.create(
        folder: folder,
        fileSystem: LinuxFileSystem(),
        holder: holder,
        bootID: "bench",
        first: first
      )
    }
    journal = try Journal(
      folder: folder,
      access: .write,
      fileSystem: LinuxFileSystem(),
      holder: holder,
      bootID: "bench"
    )
    _ = try journal.catchUp { _, _ in }
  }

  private static let founding = Array(
    #"[{"k":"office.founded/1","s":"office","d":{"fmt":"netra-log/1"}}]"#.utf8
  )
  private static let event = Array(
    (#"[{"k":"statement.answered/1","s":"case:K-2024-0001","x":{"r":[1]},"d":{"text":""#
      + String(repeating: "a", count: 120) + #""}}]"#).utf8
  )

  /// A ready entry; numbers tell their commands apart.
  static func entry(_ number: Int) -> Entry { entry(number, events: event) }

  private static func entry(_ number: Int, events: [UInt8]) -> Entry {
    let signature = [UInt8](repeating: 7, count: 64)
    return Entry(
      time: "2024-10-25T09:13:02.417+07:00",
      actor: "bench",
      role: "admin",
      key: "0000000000000000",
      id: CommandID(milliseconds: number, random: []).text,
      events: events,
      sign: { _ in signature }
    )
  }

  /// Appends one ready line and says how many bytes it had and when the lock was held.
  func append(_ entry: Entry) throws -> (bytes: Int, locked: Int) {
    var bytes = 0
    var locked = 0
    _ = try journal.append(
      waiting: { _, _ in true },
      visit: { _, line in bytes = line.count },
      compose: { (_) throws(StoreError) -> Entry? in
        locked = Stopwatch.nanoseconds
        return entry
      }
    )
    return (bytes, locked)
  }
}
