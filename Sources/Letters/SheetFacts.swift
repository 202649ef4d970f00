import Casework
import Wording

/// What a paper states, gathered from the case before any template is looked at.
struct SheetFacts {
  let sheet: Sheet
  let standing: Sheet.Standing
  let wording = Wording(.indonesian)
  var fields = Fields()
  /// Whether a text was asked for that is sealed from this official.
  private(set) var isSealed = false

  init(_ sheet: Sheet, _ standing: Sheet.Standing) {
    self.sheet = sheet
    self.standing = standing
  }

  var file: CaseFile { sheet.file }

  /// Fills in every field of the paper's kind.
  mutating func fill() {
    let office = sheet.office.founded.office
    fields.set("government", "Pemerintah \(office)".uppercased())
    fields.set("office", office)
    fields.set("place", Self.place(of: office))
    fields.set("date", wording.paperDay(sheet.on))
    fields.set("number", sheet.number)
    fields.set("case", matter)
    fields.set("blank", nil)
    switch sheet.kind {
    case .receipt: fillReceipt()
    case .invitation: fillInvitation()
    case .firstSummons: fillSummons(1)
    case .secondSummons: fillSummons(2)
    case .absence: fillAbsence()
    case .statement: fillStatement()
    case .assessment: fillAssessment()
    case .decree: fillDecree()
    case .contract: fillContract()
    case .rehabilitation: fillRehabilitation()
    case .followUp: fillFollowUp()
    case .studyRequest: fillStudyRequest()
    }
  }

  private var matter: String {
    guard sheet.subject.respondents.count == 1, let ordinal = sheet.subject.respondents.first else {
      return file.id.description
    }
    return "\(file.id)/\(ordinal)"
  }

  /// The town a letter is dated from: the region's name without what sort of region it is.
  private static func place(of office: String) -> String {
    let words = office.split(separator: " ")
    let sorts = ["kota", "kabupaten", "provinsi"]
    guard let first = words.first, words.count > 1, sorts.contains(first.lowercased()) else {
      return office
    }
    return words.dropFirst().joined(separator: " ")
  }

  // MARK: Pieces

  /// A text of the case; noted when this official cannot read it.
  mutating func read(_ text: Text?) -> String? {
    guard let text else { return nil }
    if text.value == nil { isSealed = true }
    return text.value
  }

  /// `Jumat, 25 Oktober 2024`.
  func weekday(_ date: CalendarDate) -> String {
    "\(wording.word(date.weekday)), \(wording.paperDay(date))"
  }

  /// A letter as a sentence names it: number, then date.
  func letter(_ letter: Letter) -> String {
    "Nomor \(letter.number) tanggal \(wording.paperDay(letter.date))"
  }

  /// An article as paper prints it; in a preview with the mark of what is not certain.
  func article(_ text: String, _ confidence: Confidence = .seen) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let isUnsure = confidence == .unsure || words.contains(Self.unsureMark)
    let plain = words.filter { $0 != Self.unsureMark }.map { $0 == "Ps" ? "Pasal" : $0 }
    let mark = standing == .preview && isUnsure ? " \(Self.unsureMark)" : ""
    return plain.joined(separator: " ") + mark
  }

  /// Stands behind what no source makes certain.
  static let unsureMark = "[?]"

  /// The hour with the zone the office lives in.
  func hour(_ time: String) -> String { zone.isEmpty ? time : "\(time) \(zone)" }

  private var zone: String {
    switch sheet.office.founded.offset.prefix(3) {
    case "+07": "WIB"
    case "+08": "WITA"
    case "+09": "WIT"
    default: ""
    }
  }

  /// Items behind numbers.
  static func items(_ texts: [String]) -> [Fields] {
    texts.enumerated().map { index, text in
      var fields = Fields()
      fields.set("mark", "\(index + 1).")
      fields.set("text", text)
      return fields
    }
  }

  /// Labels with values; those that are not known are left out, or blank where they are wanted.
  func rows(_ rows: [(label: String, value: String?, wanted: Bool)]) -> [Fields] {
    rows.compactMap { row in
      guard row.value != nil || row.wanted else { return nil }
      var fields = Fields()
      fields.set("label", row.label)
      fields.set("value", row.value)
      return fields
    }
  }

  /// Who somebody is, line by line: what fits the person's employment.
  mutating func identity(_ respondent: RespondentFile) -> [Fields] {
    let facts = respondent.facts
    let name = read(facts.name)
    let position = read(facts.position)
    let unit = read(facts.unit)
    let own: [(label: String, value: String?, wanted: Bool)] =
      facts.status.isASN
      ? [("NIP", facts.nip, true), ("Pangkat/golongan", facts.grade, true)]
      : [("Perjanjian kerja", facts.contract?.number, true)]
    return rows(
      [("Nama", name, true)] + own + [
        ("Jabatan", position, true), ("Unit kerja", unit, true),
        ("Status", wording.word(facts.status), true),
      ]
    )
  }

  mutating func name(_ respondent: RespondentFile) -> String? { read(respondent.facts.name) }

  /// An official's name and position on a day; both missing where the office does not know them.
  func official(_ actor: ActorID?, on date: CalendarDate) -> (name: String?, title: String?) {
    guard let record = actor.flatMap({ sheet.office.actors[$0] }) else { return (nil, nil) }
    return (record.name, record.appointment(on: date)?.title)
  }

  /// What the person is said to have done, in the words of the rules as they were frozen.
  func accusations(_ respondent: RespondentFile) -> [FrozenRule] {
    let studied = AssessmentPart.allCases.compactMap { respondent.assessments[$0]?.written.rules }
      .flatMap(\.self)
    let rules = studied.isEmpty ? respondent.verification?.rules ?? [] : studied
    var seen: Set<String> = []
    return rules.filter { seen.insert($0.code).inserted }
  }

  /// Each rule with its article, as an item.
  func lawItems(_ rules: [FrozenRule]) -> [Fields] {
    Self.items(rules.map { "\($0.text) (\(article($0.article, $0.confidence)))" })
  }

  /// When the act happened: a day, or the first and the last.
  var actDays: String? { file.act.map { days(of: $0) } }

  func days(of act: ActTime) -> String {
    weekday(act.from) + (act.to.map { " sampai \(weekday($0))" } ?? "")
  }

  /// Where a report says it happened.
  mutating func actPlace() -> String? {
    read(file.reports.first { $0.entry.place != nil }?.entry.place)
  }
}
