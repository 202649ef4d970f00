/// Steps by which an office changes its law.
package enum RuleSteps {
  package static func propose(
    _ row: String,
    from: String,
    day: String = "2024-11-01",
    by who: String = "sari/sekretariat"
  ) -> Step {
    Step(
      day,
      who,
      "rule.propose",
      #"{"row":\#(row),"from":"\#(from)","source":"Lembaran contoh","confidence":"S","#
        + #""reason":"Aturan baru."}"#
    )
  }

  package static func confirm(
    _ number: Int,
    day: String = "2024-11-01",
    by who: String = "rina/bkd"
  ) -> Step {
    Step(day, who, "rule.confirm", #"{"proposal":\#(number)}"#)
  }

  package static func withdraw(
    _ number: Int,
    day: String = "2024-11-01",
    by who: String = "sari/sekretariat"
  ) -> Step {
    Step(day, who, "rule.withdraw", #"{"proposal":\#(number),"reason":"Keliru."}"#)
  }

  /// A proposal and its confirmation by two people.
  package static func adopt(
    _ number: Int,
    _ row: String,
    from: String,
    day: String = "2024-11-01"
  ) -> [Step] {
    [propose(row, from: from, day: day), confirm(number, day: day)]
  }

  package static func removed(_ kind: String, _ code: String) -> String {
    #"{"removed":{"kind":"\#(kind)","code":"\#(code)"}}"#
  }

  package static func holiday(_ date: String, _ name: String) -> String {
    #"{"holiday":{"date":"\#(date)","name":"\#(name)","kind":"libur_nasional","confidence":"S"}}"#
  }

  /// The PPK's deadline with another length.
  package static func deadline(days: Int) -> String {
    #"{"deadline":{"code":"PPK-TINDAK-LANJUT","from":"rekomendasi diterima PPK","days":\#(days),"#
      + #""legal_basis":"Aturan contoh","confidence":"S","actor":"PPK","#
      + #""starts_on":"recommendation.received","met_by":"followup.reported","unit":"working"}}"#
  }
}
