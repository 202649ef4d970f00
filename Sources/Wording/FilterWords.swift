package import Casework

/// A word of a filter that asks about one thing of a row: `tahap:periksa`.
package enum FilterTag: Hashable, Sendable, CaseIterable {
  /// What waits for the official at the console; it stands alone, without a value.
  case mine
  case stage
  case track
  case status
  case unit
  case waiting
  case clock
  case article
  case positionClass
  case phase
  case source
  case state

  /// The tag and the value asked for; nil for a word that is sought as it stands.
  ///
  /// Both languages are understood; a low line stands for a blank.
  package init?(_ word: String, value: inout String) {
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    let isAlone = parts.count == 1
    let found = Self.allCases.first { tag in
      (tag == .mine) == isAlone && [tag.phrase.indonesian, tag.phrase.english].contains(name)
    }
    guard let found else { return nil }
    value = isAlone ? "" : String(parts[1]).replacing("_", with: " ")
    self = found
  }
}

extension FilterTag: Worded {
  package var phrase: Phrase {
    switch self {
    case .mine: Phrase("saya", "mine")
    case .stage: Phrase("tahap", "stage")
    case .track: Phrase("jalur", "track")
    case .status: Phrase("status", "status")
    case .unit: Phrase("unit", "unit")
    case .waiting: Phrase("tunggu", "waits")
    case .clock: Phrase("batas", "due")
    case .article: Phrase("pasal", "article")
    case .positionClass: Phrase("kelas", "class")
    case .phase: Phrase("masa", "phase")
    case .source: Phrase("sumber", "source")
    case .state: Phrase("keadaan", "state")
    }
  }

  /// What it asks, for the help.
  package var meaning: Phrase {
    switch self {
    case .mine: Phrase("yang menunggu tindakan Anda", "what waits for you")
    case .stage: Phrase("tahap, misalnya tahap:periksa", "stage, such as stage:exam")
    case .track: Phrase("jalur, misalnya jalur:kontrak", "track, such as track:contract")
    case .status: Phrase("status kepegawaian, misalnya status:pppk", "employment: status:pppk")
    case .unit: Phrase("unit kerja, misalnya unit:kec", "unit of work, such as unit:kec")
    case .waiting: Phrase("siapa yang ditunggu, misalnya tunggu:bkn", "waited for: waits:bkn")
    case .clock: Phrase("batas:lewat atau batas:dekat", "due:late or due:near")
    case .article: Phrase("pasal yang dikutip, misalnya pasal:5n", "article cited: article:5n")
    case .positionClass: Phrase("kelas jabatan, misalnya kelas:pengawas", "class of position")
    case .phase: Phrase("masa pemilihan, misalnya masa:kampanye", "phase, such as phase:campaign")
    case .source: Phrase("sumber, misalnya sumber:warga", "source, such as source:citizen")
    case .state: Phrase("keadaan, misalnya keadaan:baru", "state, such as state:new")
    }
  }

  /// As it is typed: `tahap:`, `saya`.
  package var typed: Phrase {
    guard self != .mine else { return phrase }
    return Phrase("\(phrase.indonesian):", "\(phrase.english):")
  }
}

extension Stage {
  /// The word people say for a stage where its name begins otherwise: `periksa` for *pemeriksaan*.
  package var spoken: String {
    switch self {
    case .intake: "masuk"
    case .verification: "verifikasi"
    case .clarification: "klarifikasi"
    case .examination: "periksa"
    case .membershipProof: "anggota"
    case .assessment: "kaji"
    case .ethicsHearing: "sidang"
    case .decision: "putus"
    case .service: "sampai"
    case .appealWindow: "upaya"
    case .inForce: "berlaku"
    case .completed: "selesai"
    case .notProven: "tidak terbukti"
    case .discontinued: "henti"
    case .transferred: "limpah"
    }
  }
}

extension Phrase {
  /// That nothing matches, and which words a filter knows here.
  package static func emptyFilter(knowing tags: [FilterTag]) -> Phrase {
    guard !tags.isEmpty else { return .emptyFilter }
    let own = tags.map(\.typed.indonesian).joined(separator: " ")
    let other = tags.map(\.typed.english).joined(separator: " ")
    return Phrase(
      "\(Phrase.emptyFilter.indonesian) Kata saring: \(own)",
      "\(Phrase.emptyFilter.english) Filter words: \(other)"
    )
  }

  package static let filterWordsTitle = Phrase("saring", "filter")
}
