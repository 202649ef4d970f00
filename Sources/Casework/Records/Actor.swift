/// The short name by which an official is known to the log, such as `budi`.
package struct ActorID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// One to 32 characters of `a-z 0-9 . -`, beginning with a letter; nil otherwise.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...32).contains(bytes.count), let first = bytes.first, (97...122).contains(first) else {
      return nil
    }
    let allowed = bytes.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || byte == 46 || byte == 45
    }
    guard allowed else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: ActorID, right: ActorID) -> Bool { left.text < right.text }
}

extension ActorID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = ActorID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "\(text) is not an official's short name"
      )
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// In what capacity an official acts.
package enum Role: String, Codable, Hashable, Sendable, CaseIterable {
  case satgas
  case satgasChair = "ketua_satgas"
  case secretariat = "sekretariat"
  case inspectorate = "inspektorat"
  case bkd
  case examiner = "tim_pemeriksa"
  case superior = "atasan_langsung"
  case ethicsPanel = "majelis"
  case ppk
  case punishing = "pejabat_berwenang"
  case contractHolder = "kepala_opd"
  case legalAid = "bantuan_hukum"
  case auditor
  case admin

  /// Whether whoever acts so says first, once for each case, if there is an interest of their own:
  /// those who write into the examination, the study or the decision of a person, not those who only
  /// register or read.
  package var declaresInterest: Bool {
    switch self {
    case .inspectorate, .bkd, .examiner, .superior, .ethicsPanel, .ppk, .punishing,
      .contractHolder:
      true
    case .satgas, .satgasChair, .secretariat, .legalAid, .auditor, .admin: false
    }
  }

  /// Whether an official decides in this role, or hands up what is decided above.
  package var decides: Bool {
    switch self {
    case .ppk, .punishing, .contractHolder, .superior: true
    case .satgas, .satgasChair, .secretariat, .inspectorate, .bkd, .examiner, .ethicsPanel,
      .legalAid, .auditor, .admin:
      false
    }
  }
}

/// Who acts, and as what.
package struct Acting: Hashable, Sendable {
  package let actor: ActorID
  package let role: Role

  package init(actor: ActorID, role: Role) {
    self.actor = actor
    self.role = role
  }
}

/// In what standing someone holds an office; anything but `definitive` is printed on the decree.
package enum Capacity: String, Codable, Hashable, Sendable, CaseIterable {
  case definitive = "definitif"
  case pj
  case plt
  case pjs
}
