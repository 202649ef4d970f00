/// A work contract of someone who is not a civil servant.
package struct Contract: Hashable, Sendable, Codable {
  /// Nil when it is sealed from this official.
  package var number: String?
  package var from: CalendarDate?
  package var to: CalendarDate?
  /// The head of the unit who signed it; only this official may take contract measures.
  package var holder: ActorID?

  package init(
    number: String,
    from: CalendarDate? = nil,
    to: CalendarDate? = nil,
    holder: ActorID? = nil
  ) {
    self.number = number
    self.from = from
    self.to = to
    self.holder = holder
  }

  private enum CodingKeys: String, CodingKey {
    case number
    case from
    case to
    case holder
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    number = try container.decode(Text.self, forKey: .number).value
    from = try container.decodeIfPresent(CalendarDate.self, forKey: .from)
    to = try container.decodeIfPresent(CalendarDate.self, forKey: .to)
    holder = try container.decodeIfPresent(ActorID.self, forKey: .holder)
  }

  /// Writes the number as text, so that it is sealed where all text is.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Text(number ?? ""), forKey: .number)
    try container.encodeIfPresent(from, forKey: .from)
    try container.encodeIfPresent(to, forKey: .to)
    try container.encodeIfPresent(holder, forKey: .holder)
  }
}

/// What is known of a person when a report first names them.
package struct PersonFacts: Hashable, Sendable, Codable {
  package var name: Text
  package var status: EmploymentStatus
  package var positionClass: PositionClass
  package var position: Text
  package var unit: Text
  /// Pangkat and golongan, such as `III/d`.
  package var grade: String?
  package var nip: String?
  package var nik: Sealed<String>?
  /// The keyed hash by which equal NIKs are found without being read.
  package var nikTag: String?
  package var contract: Contract?
  /// True while nobody has said who this is.
  package var isUnknown: Bool

  package init(
    name: Text,
    status: EmploymentStatus,
    positionClass: PositionClass,
    position: Text,
    unit: Text,
    grade: String? = nil,
    nip: String? = nil,
    nik: Sealed<String>? = nil,
    nikTag: String? = nil,
    contract: Contract? = nil,
    isUnknown: Bool = false
  ) {
    self.name = name
    self.status = status
    self.positionClass = positionClass
    self.position = position
    self.unit = unit
    self.grade = grade
    self.nip = nip
    self.nik = nik
    self.nikTag = nikTag
    self.contract = contract
    self.isUnknown = isUnknown
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case status
    case positionClass = "class"
    case position
    case unit
    case grade
    case nip
    case nik
    case nikTag
    case contract
    case isUnknown = "unknown"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(Text.self, forKey: .name)
    status = try container.decode(EmploymentStatus.self, forKey: .status)
    positionClass = try container.decode(PositionClass.self, forKey: .positionClass)
    position = try container.decode(Text.self, forKey: .position)
    unit = try container.decode(Text.self, forKey: .unit)
    grade = try container.decodeIfPresent(Text.self, forKey: .grade)?.value
    nip = try container.decodeIfPresent(Text.self, forKey: .nip)?.value
    nik = try container.decodeIfPresent(Sealed<String>.self, forKey: .nik)
    nikTag = try container.decodeIfPresent(String.self, forKey: .nikTag)
    contract = try container.decodeIfPresent(Contract.self, forKey: .contract)
    isUnknown = try container.decodeIfPresent(Bool.self, forKey: .isUnknown) ?? false
  }

  /// Writes grade and NIP as text, so that they are sealed where all text is.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(status, forKey: .status)
    try container.encode(positionClass, forKey: .positionClass)
    try container.encode(position, forKey: .position)
    try container.encode(unit, forKey: .unit)
    try container.encodeIfPresent(grade.map { Text($0) }, forKey: .grade)
    try container.encodeIfPresent(nip.map { Text($0) }, forKey: .nip)
    try container.encodeIfPresent(nik, forKey: .nik)
    try container.encodeIfPresent(nikTag, forKey: .nikTag)
    try container.encodeIfPresent(contract, forKey: .contract)
    try container.encode(isUnknown, forKey: .isUnknown)
  }
}
