import ArgumentParser
import CaseStore
import Casework
import Dashboard
import Wording

extension ReadingOptions {
  /// One respondent by number, `K-2024-0011/1` or `0011/1`; a case with one respondent needs no `/1`.
  func respondent(
    _ number: String,
    view: OfficeView,
    store: OfficeStore
  ) throws -> (file: CaseFile, respondent: RespondentFile) {
    let parts = number.split(separator: "/", maxSplits: 1).map(String.init)
    let file = try file(number, view: view, store: store)
    let only = file.respondents.count == 1 ? file.respondents.first : nil
    let ordinal = parts.count == 2 ? Int(parts[1]) : only?.ordinal
    guard let ordinal, let respondent = file.respondent(ordinal) else {
      // The case is there, else it had failed above; one of its people is to be named.
      let names = file.respondents.map { "\($0.row.id.short) \($0.facts.name.shown)" }
      let text = FailureText(wording: office.language.wording)
        .text(of: CommandFailure.respondentWanted(number, names))
      throw office.output.fail(text)
    }
    return (file, respondent)
  }
}

/// `netra why`: the events behind what is shown of a respondent.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Tell the chain of events behind what is shown of a respondent.",
    aliases: ["mengapa"]
  )

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "The respondent, K-2024-0011/1, or 0011/1 where only one year has it.")
  var number: String

  func run() throws {
    let (view, store) = try reading.view()
    let (file, respondent) = try reading.respondent(number, view: view, store: store)
    let wording = reading.office.language.wording
    let why = WhyText(reader: view, wording: wording, file: file, respondent: respondent)
    let fields = file.tracedFields(of: respondent.ordinal)
    guard reading.json else {
      for field in fields {
        for line in why.text(of: field) + [""] { try reading.office.output.data(line) }
      }
      return
    }
    let values = fields.map { field -> JSONValue in
      let steps = file.trace(field, of: respondent.ordinal).map { step -> JSONValue in
        let context = step.item.context
        return .object([
          "n": .integer(context.n), "t": .string(context.time.description),
          "by": .string(context.actor.text), "as": .string(context.role.rawValue),
          "kind": .string(step.item.event.kind.rawValue),
          "evidence": .array(step.evidence.map { .integer($0) }),
          "articles": .array(step.articles.map { .string($0) }),
        ])
      }
      return .object([
        "field": .string(wording.word(field)), "value": .string(why.value(of: field)),
        "events": .array(steps),
      ])
    }
    try reading.print(.array(values))
  }
}

/// `netra person`: a person's other matters, and what the unit had been told before the act.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Show what is known of the person of a respondent beside this case.",
    aliases: ["orang"]
  )

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "The respondent, K-2024-0011/1, or 0011/1 where only one year has it.")
  var number: String

  func run() throws {
    let (view, store) = try reading.view()
    let (file, respondent) = try reading.respondent(number, view: view, store: store)
    guard reading.json else {
      let text = PersonHistoryText(
        reader: view,
        wording: reading.office.language.wording,
        file: file,
        respondent: respondent
      )
      for line in text.text { try reading.office.output.data(line) }
      return
    }
    let history = view.history(of: respondent, in: file)
    let matters = history.matters.map { matter -> JSONValue in
      guard !view.mustDeclare(matter.row.id.file) else {
        return .object(["respondent": .string(matter.row.id.description), "title": .null])
      }
      return .object([
        "respondent": .string(matter.row.id.description), "title": .string(matter.title),
        "act": matter.row.act.map { .string($0.description) } ?? .null,
        "stage": .string(matter.row.stage.rawValue),
        "ending": matter.row.ending.map { .string($0.rawValue) } ?? .null,
        "option": matter.row.option.map { .string($0) } ?? .null,
      ])
    }
    let circulars = history.circulars.map { sent -> JSONValue in
      .object([
        "number": .string(sent.circular.entry.letter.number),
        "confirmed": sent.confirmed.map { .string($0.description) } ?? .null,
      ])
    }
    try reading.print(
      .object([
        "unit": .string(history.unit), "matters": .array(matters),
        "circulars": .array(circulars), "pledges": .integer(history.pledges.count),
      ])
    )
  }
}
