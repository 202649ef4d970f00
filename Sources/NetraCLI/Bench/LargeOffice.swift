import CaseStore
import Casework
import FoundationEssentials
import Glibc
import Journal
import Wording

/// Offices the benchmark makes for itself: demonstrations with invented people.
enum BenchOffice {
  static let chair = "sekda"

  static func settings(_ folder: String, _ access: Journal.Access) -> StoreSettings {
    StoreSettings(
      folder: folder,
      access: access,
      clock: SystemClock(),
      keyHome: KeyHome(folder: folder + "-keys"),
      holder: Holder(process: getpid(), actor: "bench", terminal: "-"),
      bootID: "bench",
      demoNow: Timestamp("2024-10-25T09:00:00.000+07:00")
    )
  }

  /// A founded office with an official for each of the three desks.
  static func found(_ folder: String) throws -> OfficeStore {
    guard let admin = ActorID("admin"), let budi = ActorID("budi"),
      let dewi = ActorID("dewi"), let rusli = ActorID("rusli"),
      let at = Timestamp("2024-10-01T08:00:00.000+07:00")
    else { throw StoreError.notDemo }
    try Founding(
      folder: folder,
      name: "Kota Contoh",
      region: "19.71",
      offset: "+07:00",
      founder: admin,
      founderName: "Admin Contoh",
      isDemo: true
    ).found(
      at: at,
      keyHome: KeyHome(folder: folder + "-keys"),
      holder: Holder(process: getpid(), actor: "admin", terminal: "-"),
      bootID: "bench"
    )
    let store = try OfficeStore.open(settings(folder, .write))
    for (actor, name, role) in [
      (budi, "Budi Contoh", Role.satgas), (dewi, "Dewi Contoh", .inspectorate),
      (rusli, "Rusli Contoh", .ppk),
    ] {
      _ = try store.enrol(
        actor,
        name: name,
        roles: [role],
        keyHome: KeyHome(folder: folder + "-keys"),
        as: Acting(actor: admin, role: .admin)
      )
    }
    return store
  }

  static func registerFirst(in store: OfficeStore) throws {
    try submit(report(1), to: store)
  }

  /// A command of the usual size; a new case for every few lines, so that no file grows without end.
  static func smallRequest(_ number: Int, _ store: OfficeStore) throws -> CommandRequest {
    guard number % 10 != 9 else { return try request(report(number), store) }
    let file = store.index.count(of: .file)
    return try request(waiting(on: file, begins: number % 2 == 0), store)
  }

  static func submit(_ line: String, to store: OfficeStore) throws {
    try submit(try request(line, store), to: store)
  }

  private static func request(_ line: String, _ store: OfficeStore) throws -> CommandRequest {
    try CommandReader(law: store.law).request(line: Array(line.utf8))
  }

  static func submit(_ request: CommandRequest, to store: OfficeStore) throws {
    guard let actor = ActorID("budi") else { throw StoreError.notDemo }
    _ = try store.submit(request, as: Acting(actor: actor, role: .satgas)) { _, _ in true }
  }

  static func report(_ number: Int) -> String {
    """
    {"do":"report.register","d":{"source":"medsos","received":"2024-10-25",\
    "act":{"from":"2024-10-18"},"title":"Unggahan nomor \(number)","what":"Foto simbol jari",\
    "persons":[{"facts":{"name":"Pegawai \(number)","status":"PNS","class":"pelaksana",\
    "position":"Staf","unit":"Dinas \(number % 30)","unknown":false}}]}}
    """
  }

  static func waiting(on number: Int, begins: Bool) -> String {
    let id = RecordID(kind: .file, year: 2024, number: number)
    return """
      {"do":"waiting.\(begins ? "begin" : "end")","d":{"case":"\(id)","r":[1],"on":"bawaslu",\
      "since":"2024-10-25","reason":"menunggu kabar"}}
      """
  }
}

/// The large log of the budgets.
struct LargeOffice {
  let folder: String
  let events: Int
  let respondents: Int
  let surroundings: Surroundings

  var log: String { folder + "/log/00000000000000000000.jsonl" }

  func build(report: BenchReport) throws {
    let store = try BenchOffice.found(folder)
    let seconds = try Stopwatch.seconds {
      let perCase = max(1, events / respondents)
      for number in 1...respondents {
        try BenchOffice.submit(BenchOffice.report(number), to: store)
        for step in 0..<max(0, perCase - 5) {
          try BenchOffice.submit(
            BenchOffice.waiting(on: number, begins: step % 2 == 0),
            to: store
          )
        }
      }
    }
    var status = stat()
    let bytes = stat(log, &status) == 0 ? Int(status.st_size) : 0
    try report.line(
      "large log: \(events) events in \(store.head.n + 1) lines",
      "\(bytes / 1_000_000) MB in \(seconds.text(1)) s",
      ""
    )
  }
}
