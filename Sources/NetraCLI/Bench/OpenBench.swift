import CaseStore
import Casework
import Crypto
import FoundationEssentials
import Glibc
import Journal

/// Opening and checking the large log, beside `sha256sum` of the same file.
struct OpenBench {
  let office: LargeOffice
  let report: BenchReport

  func run() throws {
    let peer = try PeerSum.seconds(on: office.log)
    let settings = BenchOffice.settings(office.folder, .read)
    let law = try LawBook.embedded()
    let rebuild = try median(5) { _ = try OfficeStore(settings, law: law) }
    try report.line("sha256sum of the log", "\((peer * 1000).text(0)) ms", "peer")
    try report.line(
      "chain check and index rebuild",
      "\((rebuild / peer).text()) × sha256sum, \((rebuild * 1000).text(0)) ms",
      "≤ 2"
    )
    let store = try OfficeStore(settings, law: law)
    let verify = try median(1) { verified() }
    let check = oneCheck()
    let bound = rebuild + 1.2 * Double(store.head.n + 1) * check / 2
    try report.line(
      "full verify on 2 cores",
      "\(verify.text(2)) s, one check \((check * 1e6).text(0)) µs",
      "≤ \(bound.text(2)) s"
    )
    try report.line("RssAnon with the large log open", "\(try anonymousMegabytes()) MB", "≤ 60 MB")
  }

  private func median(_ rounds: Int, _ work: () throws -> Void) throws -> Double {
    var samples = Samples()
    for _ in 0..<rounds { samples.add(try Stopwatch.seconds(work)) }
    return samples.percentile(0.5)
  }

  private func verified() {
    _ = Verifier(
      fileSystem: LinuxFileSystem(),
      anchors: [],
      threads: 2,
      mayRecord: { kind, role in
        EventKind(rawValue: kind)?.roles.contains { $0.rawValue == role } ?? false
      }
    ).verify(office.folder)
  }

  /// Seconds of one Ed25519 check of a line's usual length.
  private func oneCheck() -> Double {
    let key = Curve25519.Signing.PrivateKey()
    let text = Data(repeating: 0x61, count: 480)
    guard let signature = try? key.signature(for: text) else { return 0 }  // a fresh key signs
    let rounds = 2000
    let seconds = Stopwatch.seconds {
      for _ in 0..<rounds { _ = key.publicKey.isValidSignature(signature, for: text) }
    }
    return seconds / Double(rounds)
  }

  private func anonymousMegabytes() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
    let digits = line?.filter(\.isNumber) ?? "0"
    return (Int(digits) ?? 0) / 1024
  }
}
