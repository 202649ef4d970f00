import Mustache

/// A template of a paper: Mustache, with marks at the beginning of a line that say how it is set.
///
/// | mark | the line is |
/// |---|---|
/// | `^ text` | centred |
/// | `> text` | in the column of the signatures |
/// | `: label \| value` | a label and a value beside it |
/// | `# mark \| text` | an item behind its number |
/// | `=` and `-` | a rule across the sheet |
/// | `~` | the end of a page |
/// | anything else | a paragraph, indented as it stands |
///
/// The marks are turned into control characters before any value is filled in, and no value can hold
/// one: what somebody typed never sets a line.
struct PaperTemplate {
  let name: String
  private let template: MustacheTemplate

  /// - Throws: ``SheetError/template(_:)`` for a text Mustache does not take.
  init(_ name: String, _ text: String) throws(SheetError) {
    self.name = name
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    do {
      template = try MustacheTemplate(
        string: "{{% CONTENT_TYPE:TEXT}}" + lines.map(Self.marked).joined(separator: "\n")
      )
    } catch {
      throw .template(name)
    }
  }

  /// Fills the fields in.
  ///
  /// - Throws: ``SheetError/value(_:)`` when the template asks for a field that is not there.
  func text(_ fields: Fields) throws(SheetError) -> String {
    let missing = MissingNames()
    let text = template.render(RootFields(values: fields.values, missing: missing))
    if let name = missing.names.first { throw .value("\(self.name): \(name)") }
    return text
  }

  private static func marked(_ line: Substring) -> String {
    func rest(_ mark: LineMark) -> String { "\(mark.rawValue)\(line.dropFirst(2))" }
    func pair(_ mark: LineMark) -> String {
      guard let bar = line.firstRange(of: " | ") else { return rest(mark) }
      let head = line[line.index(line.startIndex, offsetBy: 2)..<bar.lowerBound]
      return "\(mark.rawValue)\(head)\(LineMark.divider)\(line[bar.upperBound...])"
    }
    if line.hasPrefix("^ ") { return rest(.centred) }
    if line.hasPrefix("> ") { return rest(.signature) }
    if line.hasPrefix(": ") { return pair(.labelled) }
    if line.hasPrefix("# ") { return pair(.numbered) }
    switch line {
    case "=": return String(LineMark.doubleRule.rawValue)
    case "-": return String(LineMark.rule.rawValue)
    case "~": return String(LineMark.pageEnd.rawValue)
    default: return String(line)
    }
  }
}

/// How a line is set, as the control character in front of it.
enum LineMark: Character {
  case centred = "\u{01}"
  case signature = "\u{02}"
  case labelled = "\u{03}"
  case numbered = "\u{04}"
  case doubleRule = "\u{05}"
  case rule = "\u{06}"
  case pageEnd = "\u{07}"

  /// Stands between a label or number and what belongs to it.
  static let divider: Character = "\u{08}"
}

/// The fields of a paper or of one item of a list: texts already made safe, flags, lists.
struct Fields {
  private(set) var values: [String: Any] = [:]

  /// A text, or a visible blank where there is none yet.
  mutating func set(_ name: String, _ text: String?) {
    let clean = text.map(PlainText.clean) ?? ""
    values[name] = clean.isEmpty ? PlainText.blank : clean
  }

  /// Whether a part of the paper is printed.
  mutating func flag(_ name: String, _ isSet: Bool) { values[name] = isSet }

  /// The items of a repeated part.
  mutating func list(_ name: String, _ items: [Fields]) {
    values[name] = items.map { ItemFields(values: $0.values) }
  }
}

/// What a template asked for in vain.
private final class MissingNames {
  var names: [String] = []
}

/// The fields at the bottom, where a name that was found nowhere else must be.
private struct RootFields: MustacheParent {
  let values: [String: Any]
  let missing: MissingNames

  func child(named name: String) -> Any? {
    if let value = values[name] { return value }
    missing.names.append(name)
    return nil
  }
}

private struct ItemFields: MustacheParent {
  let values: [String: Any]

  func child(named name: String) -> Any? { values[name] }
}
