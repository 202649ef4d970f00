// What is said of two records that may be about the same thing.

/// What makes two records look alike, the surest first.
package enum DuplicateGround: String, Codable, Hashable, Sendable, CaseIterable {
  case serviceNumber = "nip"
  case populationNumber = "nik"
  case content = "berkas"
  case address = "tautan"
  case nameAndUnit = "nama_unit"
  case personsAndDate = "orang_tanggal"
  case sound = "bunyi"
  case text = "teks"

  /// How much such a likeness says.
  package var certainty: DuplicateCertainty {
    switch self {
    case .serviceNumber, .populationNumber, .content: .certain
    case .address, .nameAndUnit, .personsAndDate: .likely
    case .sound, .text: .possible
    }
  }

  /// Whether it is a likeness of two persons, not of two events.
  package var isOfPersons: Bool {
    switch self {
    case .serviceNumber, .populationNumber, .nameAndUnit, .sound: true
    case .content, .address, .personsAndDate, .text: false
    }
  }
}

/// How much a likeness says.
package enum DuplicateCertainty: String, Hashable, Sendable, CaseIterable {
  case certain = "pasti"
  case likely = "mungkin_besar"
  case possible = "mungkin"
}

/// What an official answers when two records look alike.
package enum DuplicateVerdict: String, Codable, Hashable, Sendable, CaseIterable {
  case same = "sama"
  case related = "terkait"
  case different = "berbeda"
  case unsure = "belum_pasti"
}
