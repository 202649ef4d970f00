import ArgumentParser
import CaseStore
import Casework
import Journal
import Letters
import Wording

extension PaperKind: ExpressibleByArgument {
  /// Reads a kind as the log writes it, with hyphens as well as underscores.
  public init?(argument: String) {
    self.init(rawValue: String(argument.map { $0 == "-" ? "_" : $0 }))
  }
}

/// `netra letter`: a paper of a case.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Print a letter of a case, issue it, or find one by its code.",
    discussion: """
      Without --issue a letter that was issued is printed again, byte for byte; one that was not is \
      a preview that says so on every page. Types: tanda-terima, undangan, panggilan-1, panggilan-2, \
      ba-ketidakhadiran, bap, kajian, sk, surat-kontrak, pemulihan, tindak-lanjut. A page has 60 \
      lines of at most 80 columns.
      """,
    aliases: ["surat"]
  )

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "The respondent, K-2024-0011/1 or 0011/1, or the case.")
  var number: String?

  @Argument(help: "The type of letter.")
  var type: PaperKind?

  @Flag(help: "Issue it: its text is frozen in the log.")
  var issue = false

  @Flag(help: "A preview of how it would read now, issued or not.")
  var preview = false

  @Option(name: .customLong("number"), help: "A number, where the case itself gives none.")
  var letterNumber: String?

  @Option(help: "The report a receipt is for; the newest if left out.")
  var report: String?

  @Option(help: "Why it is issued once more.")
  var reason: String?

  @Option(help: "The verification code in the foot of a page.")
  var code: String?

  func validate() throws {
    guard code == nil else {
      guard number == nil, type == nil, !issue, !preview else {
        throw ValidationError("--code stands alone")
      }
      return
    }
    guard number != nil, type != nil else {
      throw ValidationError("name a respondent and a type of letter, or --code")
    }
    if issue, preview { throw ValidationError("--issue and --preview exclude each other") }
    if issue, reading.asOf != nil { throw ValidationError("--as-of only reads") }
  }

  private var wording: Wording { reading.office.language.wording }

  func run() throws {
    if let code { return try find(code) }
    guard let number, let type else { return }
    let surroundings = Surroundings.current()
    let opened = try reading.office.open(
      issue ? .write : .read,
      lastLine: reading.asOf,
      surroundings: surroundings
    )
    let view = opened.view
    let file = try reading.file(caseNumber(number), view: view, store: opened.store)
    let subject = try subject(of: type, number, in: file)
    if issue { return try issue(type, about: subject, in: file, opened) }
    let earlier = file.papers.last { $0.entry.kind == type && $0.isAbout(subject) }
    if let earlier, !preview { return try show(earlier, in: file, view: view) }
    let sheet = PaperPress(view: view).sheet(type, about: subject, in: file, number: letterNumber)
    try show(try text(of: sheet, .preview, law: view.law), of: sheet)
  }

  // MARK: Finding what is meant

  private func caseNumber(_ text: String) -> String {
    text.split(separator: "/", omittingEmptySubsequences: false).first.map(String.init) ?? text
  }

  private func subject(
    of kind: PaperKind,
    _ number: String,
    in file: CaseFile
  ) throws -> PaperSubject {
    let parts = number.split(separator: "/", omittingEmptySubsequences: false)
    let report = try self.report.map { text in
      guard let id = RecordID(text), id.kind == .report else {
        throw ValidationError("--report: \(text) is not a number such as L-2024-0041")
      }
      return id
    }
    if kind == .receipt { return file.subject(of: kind, for: 1, report: report) }
    let stated = parts.count == 2 ? Int(parts[1]) : nil
    let only = file.respondents.count == 1 ? file.respondents.first?.ordinal : nil
    guard parts.count <= 2, let ordinal = parts.count == 2 ? stated : only else {
      throw ValidationError("\(number): say which respondent, such as \(file.id.short)/1")
    }
    guard file.respondent(ordinal) != nil else {
      throw reading.office.output.fail(
        FailureText(wording: wording).text(of: CommandFailure.notFound(number))
      )
    }
    return file.subject(of: kind, for: ordinal)
  }

  private func find(_ typed: String) throws {
    guard let code = PaperForm.code(typed: typed) else {
      throw ValidationError("--code: \(typed) is not a code such as 7KQ2-M0XD")
    }
    let (view, store) = try reading.view()
    guard let id = view.file(paper: code) else {
      throw reading.office.output.fail(
        FailureText(wording: wording).text(of: CommandFailure.notFound(code))
      )
    }
    let file = try reading.file(id.description, view: view, store: store)
    guard let paper = file.papers.last(where: { $0.entry.code == code }) else {
      throw reading.office.output.fail(
        FailureText(wording: wording).text(of: CommandFailure.notFound(code))
      )
    }
    try show(paper, in: file, view: view)
  }

  // MARK: Printing

  private func text(
    of sheet: Sheet,
    _ standing: Sheet.Standing,
    law: LawBook
  ) throws -> String {
    do throws(SheetError) {
      return try sheet.text(standing)
    } catch {
      throw failure(error, law: law, on: sheet.on)
    }
  }

  private func failure(_ error: SheetError, law: LawBook, on date: CalendarDate) -> any Error {
    switch error {
    case .incomplete:
      let refusal = error.refusal(law: law, on: date)
      return reading.office.output.fail(refusalText(refusal, law: law))
    case .template, .value:
      return reading.office.output.fail(FailureText(wording: wording).text(of: error))
    }
  }

  private func refusalText(_ refusal: Refusal?, law: LawBook) -> String {
    guard let refusal else { return "" }
    let text = wording.refusal(refusal, law: law)
    return "\(text.headline) \(text.rule) \(text.remedy)"
  }

  private func show(_ paper: PaperRecord, in file: CaseFile, view: OfficeView) throws {
    guard let text = view.text(of: paper, in: file.id) else {
      throw reading.office.output.fail(wording(.paperGone))
    }
    let subject = PaperSubject(respondents: paper.respondents, report: paper.entry.report)
    try show(
      PaperSheet(
        kind: paper.entry.kind,
        file: file.id,
        subject: subject,
        number: paper.entry.number?.shown,
        text: text,
        record: paper
      )
    )
  }

  private func show(_ text: String, of sheet: Sheet) throws {
    try show(
      PaperSheet(
        kind: sheet.kind,
        file: sheet.file.id,
        subject: sheet.subject,
        number: sheet.number,
        text: text
      )
    )
  }

  private func show(_ sheet: PaperSheet) throws {
    if reading.json { return try reading.print(sheet.json) }
    // The text ends its last line itself.
    try reading.office.output.data(String(sheet.text.dropLast()))
  }

  // MARK: Issuing

  private func issue(
    _ kind: PaperKind,
    about subject: PaperSubject,
    in file: CaseFile,
    _ opened: OpenedOffice
  ) throws {
    let view = opened.view
    let press = PaperPress(view: view)
    let sheet = press.sheet(kind, about: subject, in: file, number: letterNumber)
    do {
      var entry = try press.issue(sheet)
      if let reason {
        entry.reasons = [GuardCode.paperAgain.rawValue: Text(try readable(reason))]
      }
      let command = Command.issueLetter(entry)
      _ = try opened.store.submit(
        CommandRequest(command: command),
        as: ActingResolver.role(for: command, of: opened.acting, in: opened.store)
      ) { elapsed, _ in elapsed < 5000 }
    } catch let error as SheetError {
      throw failure(error, law: view.law, on: view.now.date)
    } catch SubmitFailure.refused(let refusal) {
      throw reading.office.output.fail(refusalText(refusal, law: view.law))
    } catch SubmitFailure.failed(let error) {
      throw reading.office.output.fail(FailureText(wording: wording).text(of: error))
    }
    let after = opened.view
    guard let written = after.file(file.id), let paper = written.papers.last else {
      throw reading.office.output.fail(wording(.paperGone))
    }
    try show(paper, in: written, view: after)
  }

  /// A text typed on the command line, held to the rules of any other.
  private func readable(_ text: String) throws -> String {
    guard TextRules.problem(in: text, allowsLines: true) == nil else {
      throw ValidationError("--reason: too long, or with characters that cannot be shown")
    }
    return text
  }
}

extension PaperRecord {
  fileprivate func isAbout(_ subject: PaperSubject) -> Bool {
    respondents == subject.respondents && entry.report == subject.report
  }
}

extension SheetError {
  /// The refusal `decide` would give for the same; nil for a mistake of ours.
  func refusal(law: LawBook, on date: CalendarDate) -> Refusal? {
    guard case .incomplete(let kind, let gaps) = self else { return nil }
    let cause = RefusalCause.paperIncomplete(kind, gaps)
    return Refusal(cause: cause, article: law.guards.article(of: cause.rule, on: date))
  }
}
