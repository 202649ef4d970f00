// Words of the plan of the days, and of calling several one after another.

extension Phrase {
  package static let scheduleTitle = Phrase("Jadwal pemeriksaan", "Plan of examinations")
  package static let nothingToday = Phrase("Hari ini tidak ada.", "Nothing today.")
  package static let todayWord = Phrase("hari ini", "today")
  package static let keyTickRow = Phrase(
    "tandai, untuk dipanggil berurutan",
    "tick, to be called one after another"
  )
  package static let nothingTicked = Phrase("Tidak ada yang ditandai.", "Nothing is ticked.")

  package static func tickedCount(_ count: Int) -> Phrase {
    Phrase("\(count) ditandai", "\(count) ticked")
  }

  package static func tickedThen(_ count: Int) -> Phrase {
    Phrase(
      "\(count) ditandai; P memanggil mereka berurutan, tiap setengah jam.",
      "\(count) ticked; P calls them one after another, half an hour apart."
    )
  }
}
