internal import Casework

/// The panels of the desk, in the order Tab goes through them.
enum DeskPane: Int, CaseIterable, Hashable, Sendable {
  case options
  case person
  case evidence
  case statement
  case bodies
  case precedents
  case studies
  /// What is not ripe yet, over the whole screen.
  case waiting
}

/// What lies on the desk of the official at the console, and where they are.
struct DeskState: Sendable {
  /// Ripe matters, those pressing most first.
  private(set) var ripe: [RespondentID] = []
  /// Those that will come, or lack something.
  private(set) var waiting: [RespondentID] = []
  private(set) var current: RespondentID?
  var pane = DeskPane.options
  /// The highlighted row of the panel that has rows to choose from.
  var rows: [DeskPane: Int] = [:]
  /// What was read of each matter, kept in the official's notes.
  private(set) var opened: [RespondentID: Set<String>] = [:]
  private var stamp: ReaderStamp?

  init(opened: [RespondentID: Set<String>] = [:]) { self.opened = opened }

  var position: Int? { current.flatMap { ripe.firstIndex(of: $0) } }

  /// The matter in view: the ripe one, or the highlighted one of those that are not.
  var selected: RespondentID? {
    guard pane == .waiting else { return current }
    let row = rows[.waiting] ?? 0
    return waiting.indices.contains(row) ? waiting[row] : nil
  }

  /// Sorts the matters anew when the log or the day moved on.
  mutating func refresh(_ reader: any OfficeReader) {
    let now = ReaderStamp(reader)
    guard stamp != now else { return }
    stamp = now
    let before = position ?? 0
    let sorted = DeskSorting(reader: reader).matters
    ripe = sorted.ripe
    waiting = sorted.waiting
    if let current, ripe.contains(current) { return }
    current = ripe.isEmpty ? nil : ripe[min(before, ripe.count - 1)]
    rows[.options] = nil
    if current == nil { pane = .waiting } else if pane == .waiting { pane = .options }
  }

  mutating func show(_ id: RespondentID) {
    guard ripe.contains(id) else { return }
    current = id
    rows = [:]
    pane = .options
  }

  /// Goes to another ripe matter, round and round.
  mutating func turn(by steps: Int) {
    guard !ripe.isEmpty else { return }
    let index = (position ?? 0) + steps + ripe.count
    show(ripe[index % ripe.count])
  }

  /// Goes to another panel.
  mutating func turnPane(by steps: Int) {
    let panes = current == nil ? [DeskPane.waiting] : DeskPane.allCases
    let index = (panes.firstIndex(of: pane) ?? 0) + steps + panes.count
    pane = panes[index % panes.count]
  }

  mutating func note(_ item: DeskItem, readIn id: RespondentID) {
    opened[id, default: []].insert(item.key)
  }
}

/// Which matters are this official's, and which of them are ripe.
private struct DeskSorting {
  let reader: any OfficeReader

  private struct Kin: Hashable {
    let status: EmploymentStatus
    let position: PositionClass?
  }

  var matters: (ripe: [RespondentID], waiting: [RespondentID]) {
    var kinds: [Kin: Set<Decider.Kind>] = [:]
    var ripe: [RespondentItem] = []
    var waiting: [RespondentItem] = []
    for item in reader.respondents where !item.row.isEnded && Self.isNear(item.row.stage) {
      guard let status = item.row.status else { continue }
      let kin = Kin(status: status, position: item.row.positionClass)
      let named = kinds[kin] ?? deciders(of: kin)
      kinds[kin] = named
      guard mayConcern(item, named) else { continue }
      guard item.row.stage == .decision else {
        waiting.append(item)
        continue
      }
      guard let reading = reading(of: item.row.id), reading.isOwn else { continue }
      if reading.isRipe { ripe.append(item) } else { waiting.append(item) }
    }
    return (sorted(ripe), sorted(waiting))
  }

  /// From the examination on a matter is on its way to somebody's desk.
  private static func isNear(_ stage: Stage) -> Bool {
    switch stage {
    case .clarification, .examination, .membershipProof, .assessment, .ethicsHearing, .decision:
      true
    case .intake, .verification, .service, .appealWindow, .inForce, .completed, .notProven,
      .discontinued, .transferred:
      false
    }
  }

  private func deciders(of kin: Kin) -> Set<Decider.Kind> {
    guard let region = RegionKind(code: reader.office.founded.region) else { return [] }
    let named = Level.allCases.flatMap { level in
      reader.law.deciders(
        for: AuthorityQuestion(
          region: region,
          status: kin.status,
          position: kin.position,
          level: level,
          option: nil,
          on: reader.now.date
        )
      )
    }
    return Set(named.map(\.kind))
  }

  /// Whether the matter may be this official's, as far as its row tells; a ripe one is asked exactly.
  private func mayConcern(_ item: RespondentItem, _ kinds: Set<Decider.Kind>) -> Bool {
    let appointment = reader.office.actors[reader.acting.actor]?
      .appointment(on: reader.now.date)
    let leads = appointment?.units.contains(item.unit) ?? false
    let isExact = item.row.stage == .decision
    return switch reader.acting.role {
    case .ppk: kinds.contains(.ppk) || isExact
    case .punishing: kinds.contains(.superiorClass) && (leads || isExact)
    case .contractHolder: kinds.contains(.contractHolder) && (leads || isExact)
    case .satgas, .satgasChair, .secretariat, .inspectorate, .bkd, .examiner, .superior,
      .ethicsPanel, .legalAid, .auditor, .admin:
      false
    }
  }

  private func reading(of id: RespondentID) -> DeskReading? {
    guard let file = reader.file(id.file), let respondent = file.respondent(id.ordinal) else {
      return nil
    }
    return DeskReading(
      respondent,
      in: file,
      for: reader.acting,
      law: reader.law,
      office: reader.office,
      on: reader.now.date
    )
  }

  private func sorted(_ items: [RespondentItem]) -> [RespondentID] {
    items.sorted { left, right in
      (left.clock?.rank ?? .max, left.row.id) < (right.clock?.rank ?? .max, right.row.id)
    }.map(\.row.id)
  }
}
