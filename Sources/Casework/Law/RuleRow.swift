/// A row of law as an office adds it, replaces one of the same name by it, or takes one away.
package enum RuleRow: Hashable, Sendable {
  case violation(ViolationRow)
  case sanction(SanctionRow)
  case deadline(DeadlineRow)
  case authority(AuthorityMatrix.Row)
  case holiday(Holiday)
  case election(Election)
  case series(NumberSeries)
  case interval(GuardRow.Interval)
  case body(BodyRow)
  case instrument(Overlay.InstrumentScope)
  case violationNote(Overlay.ViolationNote)
  case sanctionNote(Overlay.SanctionNote)
  case remedy(RemedyRow)
  case route(RouteRow)
  case step(SideStepRow)
  case link(LinkRow)
  case track(TrackRow)
  case trackRule(TrackBook.Rule)
  case basis(GuardBasis)
  case removed(RemovedRow)

  /// What a row is about; the one key of its JSON.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case violation
    case sanction
    case deadline
    case authority
    case holiday
    case election
    case series
    case interval
    case body
    case instrument
    case violationNote = "violation_note"
    case sanctionNote = "sanction_note"
    case remedy
    case route
    case step
    case link
    case track
    case trackRule = "track_rule"
    case basis
    case removed
  }

  package var kind: Kind {
    switch self {
    case .violation: .violation
    case .sanction: .sanction
    case .deadline: .deadline
    case .authority: .authority
    case .holiday: .holiday
    case .election: .election
    case .series: .series
    case .interval: .interval
    case .body: .body
    case .instrument: .instrument
    case .violationNote: .violationNote
    case .sanctionNote: .sanctionNote
    case .remedy: .remedy
    case .route: .route
    case .step: .step
    case .link: .link
    case .track: .track
    case .trackRule: .trackRule
    case .basis: .basis
    case .removed: .removed
    }
  }

  /// The name that tells the row from others of its kind: a code, a day, an office.
  package var name: String {
    switch self {
    case .violation(let row): row.code
    case .sanction(let row): row.code
    case .deadline(let row): row.code
    case .authority(let row): row.deciders.first.map { $0.kind.rawValue } ?? ""
    case .holiday(let row): row.date.description
    case .election(let row): row.code
    case .series(let row): row.code
    case .interval(let row): row.deadline
    case .body(let row): row.body.rawValue
    case .instrument(let row): row.prefix
    case .violationNote(let row): row.code
    case .sanctionNote(let row): row.code
    case .remedy(let row): row.code
    case .route(let row): row.code
    case .step(let row): row.code
    case .link(let row): row.code
    case .track(let row): row.code
    case .trackRule(let row): row.track.rawValue
    case .basis(let row): row.code
    case .removed(let row): row.code
    }
  }
}

/// A row that no longer holds.
package struct RemovedRow: Codable, Hashable, Sendable {
  package var kind: RuleRow.Kind
  /// The row's code, or a holiday's day.
  package var code: String
  /// The region of a local holiday.
  package var region: String?

  package init(kind: RuleRow.Kind, code: String, region: String? = nil) {
    self.kind = kind
    self.code = code
    self.region = region
  }
}

extension RuleRow: Codable {
  private struct Key: CodingKey {
    let kind: Kind

    var stringValue: String { kind.rawValue }
    var intValue: Int? { nil }

    init(_ kind: Kind) { self.kind = kind }

    init?(stringValue: String) {
      guard let kind = Kind(rawValue: stringValue) else { return nil }
      self.kind = kind
    }

    init?(intValue: Int) { nil }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      let names = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "one of: \(names)")
      )
    }
    self =
      switch key.kind {
      case .violation: .violation(try container.decode(ViolationRow.self, forKey: key))
      case .sanction: .sanction(try container.decode(SanctionRow.self, forKey: key))
      case .deadline: .deadline(try container.decode(DeadlineRow.self, forKey: key))
      case .authority: .authority(try container.decode(AuthorityMatrix.Row.self, forKey: key))
      case .holiday: .holiday(try container.decode(Holiday.self, forKey: key))
      case .election: .election(try container.decode(Election.self, forKey: key))
      case .series: .series(try container.decode(NumberSeries.self, forKey: key))
      case .interval: .interval(try container.decode(GuardRow.Interval.self, forKey: key))
      case .body: .body(try container.decode(BodyRow.self, forKey: key))
      case .instrument:
        .instrument(try container.decode(Overlay.InstrumentScope.self, forKey: key))
      case .violationNote:
        .violationNote(try container.decode(Overlay.ViolationNote.self, forKey: key))
      case .sanctionNote:
        .sanctionNote(try container.decode(Overlay.SanctionNote.self, forKey: key))
      case .remedy: .remedy(try container.decode(RemedyRow.self, forKey: key))
      case .route: .route(try container.decode(RouteRow.self, forKey: key))
      case .step: .step(try container.decode(SideStepRow.self, forKey: key))
      case .link: .link(try container.decode(LinkRow.self, forKey: key))
      case .track: .track(try container.decode(TrackRow.self, forKey: key))
      case .trackRule: .trackRule(try container.decode(TrackBook.Rule.self, forKey: key))
      case .basis: .basis(try container.decode(GuardBasis.self, forKey: key))
      case .removed: .removed(try container.decode(RemovedRow.self, forKey: key))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    let key = Key(kind)
    switch self {
    case .violation(let row): try container.encode(row, forKey: key)
    case .sanction(let row): try container.encode(row, forKey: key)
    case .deadline(let row): try container.encode(row, forKey: key)
    case .authority(let row): try container.encode(row, forKey: key)
    case .holiday(let row): try container.encode(row, forKey: key)
    case .election(let row): try container.encode(row, forKey: key)
    case .series(let row): try container.encode(row, forKey: key)
    case .interval(let row): try container.encode(row, forKey: key)
    case .body(let row): try container.encode(row, forKey: key)
    case .instrument(let row): try container.encode(row, forKey: key)
    case .violationNote(let row): try container.encode(row, forKey: key)
    case .sanctionNote(let row): try container.encode(row, forKey: key)
    case .remedy(let row): try container.encode(row, forKey: key)
    case .route(let row): try container.encode(row, forKey: key)
    case .step(let row): try container.encode(row, forKey: key)
    case .link(let row): try container.encode(row, forKey: key)
    case .track(let row): try container.encode(row, forKey: key)
    case .trackRule(let row): try container.encode(row, forKey: key)
    case .basis(let row): try container.encode(row, forKey: key)
    case .removed(let row): try container.encode(row, forKey: key)
    }
  }
}
