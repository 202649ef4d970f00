internal import Casework
internal import Wording

/// One thing to choose in a list.
struct Choice: Hashable, Sendable {
  /// What stands in the statement.
  let value: JSONValue
  let label: String
  /// A second line shown for the highlighted choice: article, full text.
  let detail: String
  /// Why it cannot be chosen; nil when it can.
  let closedReason: String?

  init(_ value: JSONValue, _ label: String, detail: String = "", closedReason: String? = nil) {
    self.value = value
    self.label = label
    self.detail = detail
    self.closedReason = closedReason
  }

  init(_ value: String, _ label: String, detail: String = "", closedReason: String? = nil) {
    self.init(.string(value), label, detail: detail, closedReason: closedReason)
  }

  /// The choice as one that cannot be made, with why.
  func closed(_ reason: String) -> Choice {
    Choice(value, label, detail: detail, closedReason: reason)
  }

  /// The name under which a choice is kept while the form is filled in.
  var key: String {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .bool(let flag): flag ? "true" : "false"
    case .null, .array, .object: label
    }
  }
}

extension [Choice] {
  /// What can be chosen, then what cannot.
  var openFirst: [Choice] {
    filter { $0.closedReason == nil } + filter { $0.closedReason != nil }
  }
}

/// One field of a form, as data.
struct FieldSpec: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case text
    case longText
    /// Every line is one text of a list.
    case lines
    case date
    /// A whole number.
    case number
    /// Hours and minutes as `09.00`.
    case time
    /// A day with its time, as `25/10 14.20`.
    case moment
    case choice([Choice])
    case multiChoice([Choice])
    /// A text with suggestions.
    case suggested([Choice])
    case flag
    case path
    /// A NIP, checked against the status in the same row.
    case serviceNumber
  }

  /// When a field is shown.
  struct Condition: Hashable, Sendable {
    /// The path of the other field, relative like this field's own.
    let path: String
    let keys: Set<String>
    /// Whether it is shown for every other value instead.
    var isOpposite = false
  }

  /// What a field with suggestions takes beside them.
  enum Listing: Hashable, Sendable {
    /// Any text.
    case free
    /// A text not listed yet, unless it looks like one that is and nobody says it is new.
    case known
    /// Nothing else.
    case closed
  }

  let path: String
  let label: Phrase
  let kind: Kind
  let isRequired: Bool
  /// What stands in the field when the form opens, by key for choices.
  let initial: String
  /// What the statement holds when the field is empty; nil leaves it out.
  let emptyValue: JSONValue?
  let condition: Condition?
  let hint: Phrase?
  let listing: Listing

  init(
    _ path: String,
    _ label: Phrase,
    _ kind: Kind,
    required: Bool = false,
    initial: String = "",
    emptyValue: JSONValue? = nil,
    when condition: Condition? = nil,
    hint: Phrase? = nil,
    listing: Listing = .free
  ) {
    self.path = path
    self.label = label
    self.kind = kind
    isRequired = required
    self.initial = initial
    self.emptyValue = emptyValue
    self.condition = condition
    self.hint = hint
    self.listing = listing
  }

  /// Whether a day is typed into it.
  var isDay: Bool {
    if case .date = kind { true } else { false }
  }

  /// The rule a reason typed into this field answers; nil for every other field.
  var ruleOfReason: GuardCode? {
    path.hasPrefix("reasons.") ? GuardCode(rawValue: String(path.dropFirst(8))) : nil
  }

  /// The field at its place in a row of a group.
  func inRow(_ row: Int, of group: String) -> FieldSpec {
    FieldSpec(
      "\(group).\(row).\(path)",
      label,
      kind,
      required: isRequired,
      initial: initial,
      emptyValue: emptyValue,
      when: condition.map {
        Condition(
          path: "\(group).\(row).\($0.path)",
          keys: $0.keys,
          isOpposite: $0.isOpposite
        )
      },
      hint: hint,
      listing: listing
    )
  }

  /// The field with a condition.
  func shown(when condition: Condition) -> FieldSpec {
    FieldSpec(
      path,
      label,
      kind,
      required: isRequired,
      initial: initial,
      emptyValue: emptyValue,
      when: condition,
      hint: hint,
      listing: listing
    )
  }

  var choices: [Choice] {
    switch kind {
    case .choice(let choices), .multiChoice(let choices), .suggested(let choices): choices
    case .text, .longText, .lines, .date, .number, .time, .moment, .flag, .path, .serviceNumber: []
    }
  }

  var isMultiple: Bool {
    if case .multiChoice = kind { true } else { false }
  }
}

/// Fields that repeat, such as the persons of a report.
struct GroupSpec: Hashable, Sendable {
  let path: String
  let title: Phrase
  let fields: [FieldSpec]
  /// Fields a repeated row takes over from the row before.
  let carried: [String]
  /// What the repeated row starts with.
  let repeated: [String: String]
  /// What the rows of a new form start with, one entry a row.
  let initialRows: [[String: String]]

  init(
    _ path: String,
    _ title: Phrase,
    _ fields: [FieldSpec],
    carried: [String] = [],
    repeated: [String: String] = [:],
    initialRows: [[String: String]] = [[:]]
  ) {
    self.path = path
    self.title = title
    self.fields = fields
    self.carried = carried
    self.repeated = repeated
    self.initialRows = initialRows
  }
}

/// A form as data: what it asks and which command it states.
struct FormSpec: Hashable, Sendable {
  let command: Command.Name
  /// What the form is about, such as `0011/1 Lurah Satu`.
  let subject: String
  let fields: [FieldSpec]
  let group: GroupSpec?
  /// What the statement holds besides the fields.
  let fixed: [String: JSONValue]
  /// The streams the statement rests on, with their versions when the form was opened.
  var base: [StreamID: Int]
  let respondent: RespondentID?
  /// Whether the form stays open, emptied, once its statement is accepted.
  let repeats: Bool
  /// Whether every change is kept as a draft at once, so that nothing said is lost with the console.
  let isAutosaved: Bool

  init(
    _ command: Command.Name,
    subject: String,
    fields: [FieldSpec],
    group: GroupSpec? = nil,
    fixed: [String: JSONValue] = [:],
    base: [StreamID: Int] = [:],
    respondent: RespondentID? = nil,
    repeats: Bool = false,
    isAutosaved: Bool = false
  ) {
    self.command = command
    self.subject = subject
    self.fields = fields
    self.group = group
    self.fixed = fixed
    self.base = base
    self.respondent = respondent
    self.repeats = repeats
    self.isAutosaved = isAutosaved
  }
}
