/// The officials of the offices in these tests.
package enum Officials {
  /// Short name and roles of everyone but the founder, `admin`.
  package static let roles: [(actor: String, roles: [String])] = [
    ("budi", ["satgas"]),
    ("joko", ["satgas"]),
    ("sekda", ["ketua_satgas"]),
    ("sari", ["sekretariat"]),
    ("dewi", ["inspektorat", "tim_pemeriksa"]),
    ("irfan", ["inspektorat", "tim_pemeriksa"]),
    ("rina", ["bkd"]),
    ("agus", ["bkd", "tim_pemeriksa"]),
    ("pj.wali", ["ppk", "tim_pemeriksa"]),
    ("camat", ["pejabat_berwenang", "atasan_langsung", "kepala_opd"]),
    ("kadis", ["pejabat_berwenang", "atasan_langsung", "kepala_opd"]),
    ("majelis", ["majelis"]),
    ("audit", ["auditor"]),
  ]

  /// The day the office is set up.
  package static let day = "2023-11-01"

  /// The positions from which they act.
  package static let appointments = [
    Step(
      day,
      "admin/admin",
      "actor.appoint",
      #"{"actor":"pj.wali","title":"Pj Wali Kota","class":"jpt_madya","units":[],"capacity":"pj","#
        + #""letter":{"number":"100.2.1.3-5771/2023","date":"2023-11-01"},"from":"2023-11-01"}"#
    ),
    Step(
      day,
      "admin/admin",
      "actor.appoint",
      #"{"actor":"camat","title":"Camat Contoh","class":"administrator","#
        + #""units":["Kel. Bukit Sari"],"capacity":"definitif","from":"2022-01-03"}"#
    ),
    Step(
      day,
      "admin/admin",
      "actor.appoint",
      #"{"actor":"kadis","title":"Kepala Dinas Contoh","class":"jpt_pratama","#
        + #""units":["Dinas Contoh"],"capacity":"definitif","from":"2022-01-03"}"#
    ),
  ]

  /// The enrolments, without keys: a demonstration fills them in.
  package static func enrolments() -> [Step] {
    roles.map { actor, roles in
      let list = roles.map { "\"\($0)\"" }.joined(separator: ",")
      return Step(
        day,
        "admin/admin",
        "actor.enrol",
        #"{"actor":"\#(actor)","name":"\#(actor) contoh","roles":[\#(list)],"sign":"","seal":""}"#
      )
    }
  }

  /// A further official with a position of its own.
  package static func further(
    _ actor: String,
    _ role: String,
    _ positionClass: String,
    over units: [String]
  ) -> [Step] {
    let list = units.map { "\"\($0)\"" }.joined(separator: ",")
    return [
      Step(
        day,
        "admin/admin",
        "actor.enrol",
        #"{"actor":"\#(actor)","name":"\#(actor) contoh","roles":["\#(role)"],"sign":"","seal":""}"#
      ),
      Step(
        day,
        "admin/admin",
        "actor.appoint",
        #"{"actor":"\#(actor)","title":"\#(actor)","class":"\#(positionClass)","units":[\#(list)],"#
          + #""capacity":"definitif","from":"2022-01-03"}"#
      ),
    ]
  }
}
