import Casework
import Dashboard
import TestSupport
import Testing

// Matters told step by step, for the desk and for step mode.

extension FakeOffice {
  /// An office with its positions and nothing else.
  static func empty(
    now: String = "2024-11-25T09:13:00.000+07:00",
    acting name: String,
    as role: Role
  ) throws -> FakeOffice {
    var office = try FakeOffice(now: now, acting: name, as: role)
    for step in Officials.appointments where !step.statement.contains("kadis") {
      try office.run(step)
    }
    return office
  }

  mutating func run(_ step: Step) throws {
    let who = step.who.split(separator: "/").map(String.init)
    let name = try #require(Command.Name(rawValue: step.name))
    let role = try #require(Role(rawValue: who[1]))
    try submit(name, step.statement, by: who[0], as: role, at: "\(step.day)T09:00")
  }

  mutating func run(_ steps: [Step]) throws { for step in steps { try run(step) } }

  /// A case of its own about one person, up to the moment before the decision.
  private mutating func matter(
    _ number: Int,
    _ person: String,
    act: String = "2024-10-18",
    _ steps: (Stories) -> [Step]
  ) throws {
    let report = People.report([person]).replacing("2024-10-18", with: act)
    try run(Step("2024-10-25", "budi/satgas", "report.register", report))
    try run(steps(Stories("K-2024-000\(number)")))
  }

  /// A desk with a village head, a teacher and an act before the candidates were determined; a worker
  /// under contract lies on the desk of the contract's holder.
  static func desk(
    acting name: String = "pj.wali",
    as role: Role = .ppk,
    isDeclared: Bool = true
  ) throws -> FakeOffice {
    var office = try FakeOffice.empty(acting: name, as: role)
    try office.matter(1, People.lurah) { lurah in
      lurah.decidable("PP94-5N-2", level: "sedang") + [lurah.recommended(level: "sedang")]
    }
    try office.matter(2, People.teacher) { $0.decidable("PP94-5N-2", level: "sedang") }
    try office.matter(3, People.clerk, act: "2024-09-10") { clerk in
      [clerk.verified("SKB22-KE-03")] + clerk.studied(["SKB22-KE-03"])
        + [
          Step(
            "2024-11-22",
            "dewi/inspektorat",
            "ethics.hear",
            #"{"case":"K-2024-0003","r":1,"panel":{"number":"MKE/1","date":"2024-11-01"},"#
              + #""on":"2024-11-22","proof":"terbukti","option":"MORAL-TERBUKA","note":"Patut.","#
              + #""reasons":{"PANEL-FIRST":"SK majelis dicatat di luar netra."}}"#
          )
        ]
    }
    try office.matter(4, People.firstWorker) { worker in
      [worker.verified("NONASN-01"), worker.summoned()] + worker.examined()
    }
    try office.matter(5, People.person("Staf Kajian", "PNS", "pelaksana", "Kel. Bukit Sari")) {
      [$0.verified("PP94-5N-2"), $0.summoned()] + $0.examined()
    }
    try office.attachEvidence()
    if isDeclared {
      for number in 1...4 {
        try office.run(
          Step(
            "2024-11-25",
            "\(name)/\(role.rawValue)",
            "conflict.declare",
            #"{"case":"K-2024-000\#(number)","kind":"tidak_ada"}"#
          )
        )
      }
    }
    return office
  }

  /// A functional official whom the President dismisses, before the decision.
  static func proposable() throws -> FakeOffice {
    var office = try FakeOffice.empty(acting: "pj.wali", as: .ppk)
    try office.matter(1, People.expert) { expert in
      expert.decidable("PP94-5N-5", level: "berat", team: true)
    }
    return office
  }

  private mutating func attachEvidence() throws {
    for (title, form, sha, from) in [
      ("unggahan medsos", "tangkapan", "91ac04", ""),
      ("daftar hadir", "salinan", "5ab2e0", ""),
      ("surat undangan", "salinan", "c01d77", "Lurah Contoh"),
    ] {
      let hash = sha + String(repeating: "0", count: 58)
      let giver = from.isEmpty ? "" : #","from":"\#(from)""#
      try run(
        Step(
          "2024-11-22",
          "budi/satgas",
          "evidence.attach",
          #"{"case":"K-2024-0001","kind":"dokumen","form":"\#(form)","title":"\#(title)","#
            + #""item":{"sha256":"\#(hash)","size":1234,"stored":"\#(hash)"},"#
            + #""acquired":"2024-11-21"\#(giver)}"#
        )
      )
    }
  }

  /// So many reported civil servants, each in a case of their own, verified and waiting to be called.
  static func pile(
    _ count: Int,
    acting name: String = "dewi",
    as role: Role = .inspectorate
  ) throws -> FakeOffice {
    var office = try FakeOffice.empty(
      now: "2024-10-28T09:13:00.000+07:00",
      acting: name,
      as: role
    )
    for number in 1...count {
      let person = People.person("Terlapor \(number)", "PNS", "pelaksana", "Kel. Bukit Sari")
      try office.run(
        Step("2024-10-25", "budi/satgas", "report.register", People.report([person]))
      )
      let file = "K-2024-\(String(repeating: "0", count: number < 10 ? 3 : 2))\(number)"
      try office.run(Stories(file).verified("PP94-5N-2"))
    }
    return office
  }
}
