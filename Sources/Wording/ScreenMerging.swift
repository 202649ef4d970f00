package import Casework

// Reports joined to another case after they had been registered.

extension Phrase {
  package static let fieldReports = Phrase("Laporan", "Reports")
  package static let fieldJoinTo = Phrase("Ke kasus", "To case")
  package static let joinedWord = Phrase("Digabung ke", "Joined to")
  package static let joinedClosed = Phrase(
    "Isinya tertutup bagi Anda: hubungi ketua satgas.",
    "What it holds is closed to you: ask the chair."
  )
  package static let hintJoinedReports = Phrase(
    "Orang dan bukti tetap di kasus asal; orang yang sama di kedua kasus diteruskan di kasus tujuan.",
    "Persons and evidence stay where they are; whoever is in both cases goes on in the other."
  )
  package static let tipNotTicked = Phrase(
    "Informasi awal dan laporan yang sudah digabung tidak ditandai.",
    "Tips and reports already joined are not ticked."
  )

  package static func joinedFrom(_ file: RecordID) -> Phrase {
    Phrase("Digabung dari \(file)", "Joined from \(file)")
  }

  package static func joinedTo(_ respondent: RespondentID) -> Phrase {
    Phrase("digabung ke \(respondent)", "joined to \(respondent)")
  }

  package static func tickedJoin(_ count: Int) -> Phrase {
    Phrase(
      "\(count) ditandai; d menggabungkannya ke satu kasus.",
      "\(count) ticked; d joins them to one case."
    )
  }
}
