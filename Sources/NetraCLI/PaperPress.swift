import CaseStore
import Casework
import Dashboard
import Letters

/// Makes papers of what one official may read at one head, and what issues them.
struct PaperPress {
  let view: OfficeView

  private var head: PaperHead { PaperHead(view.head) }

  /// A paper of a case as it would be printed now, or on a day stated.
  func sheet(
    _ kind: PaperKind,
    about subject: PaperSubject,
    in file: CaseFile,
    number: String? = nil,
    on day: CalendarDate? = nil
  ) -> Sheet {
    Sheet(
      kind,
      about: subject,
      in: file,
      office: view.office,
      law: view.law,
      calendar: view.calendar,
      head: head,
      on: day ?? view.now.date,
      number: number
    )
  }

  /// The command that issues a sheet, its text included, however long that is.
  func issue(_ sheet: Sheet) throws(SheetError) -> PaperIssue {
    let digest = PaperDigest(filling: try sheet.text(.issue))
    let subject = sheet.subject
    var entry = PaperIssue(
      file: sheet.file.id,
      respondents: subject.respondents.isEmpty ? nil : subject.respondents,
      kind: sheet.kind,
      on: sheet.on,
      head: head,
      sha256: digest.sha256,
      code: digest.code
    )
    entry.report = subject.report
    entry.number = sheet.number.map { Text($0) }
    entry.text = Text(digest.text)
    return entry
  }

  /// The same as a form states it: without the text, which the console keeps until it is sent.
  func draft(of entry: PaperIssue) -> CommandDraft {
    var statement: [String: JSONValue] = [
      "case": .string(entry.file.description),
      "kind": .string(entry.kind.rawValue),
      "on": .string(entry.on.description),
      "head": .object(["n": .integer(entry.head.n), "h": .string(entry.head.h)]),
      "sha256": .string(entry.sha256),
      "code": .string(entry.code),
    ]
    if let ordinals = entry.respondents { statement["r"] = .array(ordinals.map { .integer($0) }) }
    if let report = entry.report { statement["report"] = .string(report.description) }
    if let number = entry.number?.value { statement["number"] = .string(number) }
    return CommandDraft(name: .issueLetter, statement: .object(statement))
  }

  /// The case as a decision still being weighed would leave it.
  ///
  /// What is not filled in yet is blank, and a reason that a rule will ask for is not asked here.
  func trial(
    _ draft: CommandDraft,
    reader: CommandReader,
    acting: (Command) -> Acting
  ) throws(Refusal) -> CaseFile? {
    var draft = draft
    if draft.statement[path: "reason"] == nil {
      draft.statement.set(.string(Self.blank), at: "reason")
    }
    while true {
      let command = try reader.command(draft)
      do throws(Refusal) {
        return try view.trial(of: command, as: acting(command))
      } catch {
        let asked = error.warnings.filter {
          draft.statement[path: "reasons.\($0.code.rawValue)"] == nil
        }
        guard !asked.isEmpty else { throw error }
        for warning in asked {
          draft.statement.set(.string(Self.blank), at: "reasons.\(warning.code.rawValue)")
        }
      }
    }
  }

  private static let blank = "………………"
}
