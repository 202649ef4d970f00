// Phrases of the screens that carry a number or a name.

extension Phrase {
  package static func days(_ count: Int) -> Phrase {
    Phrase("\(count) hari", count == 1 ? "1 day" : "\(count) days")
  }

  package static func countOf(_ shown: Int, _ all: Int) -> Phrase {
    Phrase("\(shown) dari \(all)", "\(shown) of \(all)")
  }

  package static func casesAndPeople(_ cases: Int, _ people: Int) -> Phrase {
    Phrase("\(cases) kasus · \(people) orang", "\(cases) cases · \(people) people")
  }

  /// The same where there is room to say that ended matters are left out.
  package static func openCasesAndPeople(_ cases: Int, _ people: Int) -> Phrase {
    Phrase(
      "berjalan: \(cases) kasus · \(people) orang",
      "open: \(cases) cases · \(people) people"
    )
  }

  package static func tips(_ count: Int) -> Phrase {
    Phrase("\(count) informasi", "\(count) tips")
  }

  package static func tipsShort(_ count: Int) -> Phrase {
    Phrase("\(count) info", "\(count) tips")
  }

  package static func meetings(_ count: Int) -> Phrase {
    Phrase("\(count) jadwal", "\(count) meetings")
  }

  package static func closedToYou(_ count: Int) -> Phrase {
    Phrase("\(count) kasus tertutup bagi Anda", "\(count) cases closed to you")
  }

  package static func addressedTo(_ body: String) -> Phrase { Phrase("ke \(body)", "to \(body)") }

  package static func limitOn(_ day: String) -> Phrase { Phrase("batas \(day)", "due \(day)") }

  package static func skippedDays(_ weekends: Int) -> Phrase {
    Phrase("dilewati \(weekends) hari akhir pekan", "skips \(weekends) weekend days")
  }

  /// Another form names another level than the deciding article.
  package static func besideDeparts(_ form: String, _ level: String) -> Phrase {
    Phrase("\(form): \(level), jadi beri alasan", "\(form): \(level), so give a reason")
  }

  package static func besideAgrees(_ form: String, _ level: String) -> Phrase {
    Phrase("\(form): \(level), sama", "\(form): \(level), the same")
  }

  package static func panelNamed(_ name: Phrase) -> Phrase {
    Phrase("panel \(name.indonesian)", "panel \(name.english)")
  }

  package static func sectionNamed(_ name: Phrase) -> Phrase {
    Phrase("bagian \(name.indonesian)", "section \(name.english)")
  }

  package static func onlyRoles(_ roles: Phrase) -> Phrase {
    Phrase("hanya \(roles.indonesian)", "only \(roles.english)")
  }

  package static func openAs(_ who: String) -> Phrase {
    Phrase("buka dengan --as \(who)", "open with --as \(who)")
  }

  package static func notAtStage(_ stage: Phrase) -> Phrase {
    Phrase("tidak pada tahap \(stage.indonesian)", "not at the stage \(stage.english)")
  }

  package static func changedBy(_ actor: String, _ number: String) -> Phrase {
    Phrase("Δ \(number) diubah oleh \(actor)", "Δ \(number) changed by \(actor)")
  }

  package static func unknownKey(_ key: String) -> Phrase {
    Phrase("\(key) tidak dipakai di sini; ? bantuan", "\(key) does nothing here; ? for help")
  }

  package static func filledOf(_ filled: Int, _ required: Int) -> Phrase {
    Phrase("\(filled)/\(required) wajib terisi", "\(filled)/\(required) required filled")
  }

  package static func stillMissing(_ label: String) -> Phrase {
    Phrase("Belum dapat diselesaikan: \(label)", "Cannot be finished yet: \(label)")
  }

  package static func weekdayWrong(_ day: String) -> Phrase {
    Phrase("hari tidak cocok: \(day)", "the weekday is wrong: \(day)")
  }

  package static func typeNumber(_ number: String) -> Phrase {
    Phrase("ketik \(number), lalu Y:", "type \(number), then Y:")
  }

  /// How much of a text is not shown.
  package static func moreLetters(_ count: Int) -> Phrase {
    Phrase("\(count) huruf lagi", "\(count) letters more")
  }

  /// How many lines of a text are not shown.
  package static func moreLines(_ count: Int) -> Phrase {
    Phrase("… \(count) baris lagi", "… \(count) lines more")
  }

  /// A sentence that says what will be written, with its full stop left out.
  package static func confirmText(_ sentence: String) -> Phrase {
    Phrase(
      "\(sentence).\nIni dicatat atas nama Anda dan tidak dapat dihapus.",
      "\(sentence).\nThis is recorded under your name and cannot be deleted."
    )
  }

  package static func forWhom(_ names: String) -> Phrase {
    Phrase("untuk \(names)", "for \(names)")
  }

  package static func numberMismatch(_ number: String) -> Phrase {
    Phrase("nomor tidak cocok; ketik \(number)", "the number does not match; type \(number)")
  }

  package static func written(_ act: String, _ numbers: String, _ n: Int) -> Phrase {
    let ids = numbers.isEmpty ? "" : " · \(numbers)"
    return Phrase("\(act): dicatat\(ids) · catatan \(n)", "\(act): recorded\(ids) · line \(n)")
  }

  package static func sizeNeeded(_ columns: Int, _ rows: Int) -> Phrase {
    Phrase("perlu \(columns)×\(rows)", "needs \(columns)×\(rows)")
  }

  package static func sizeNow(_ columns: Int, _ rows: Int) -> Phrase {
    Phrase("sekarang \(columns)×\(rows)", "now \(columns)×\(rows)")
  }
}
