package import Casework
import Wording

/// A paper of a case as it would be printed from what the log holds at one head.
///
/// Pure: the same case, head and day always give the same text, byte for byte.
package struct Sheet: Sendable {
  /// Whether it is only looked at, or given out.
  package enum Standing: Hashable, Sendable {
    /// Every page says that it is no letter yet; articles that are not certain bear their mark.
    case preview
    /// With room for the verification code, as ``PaperForm/blankCode``.
    case issue
  }

  package let kind: PaperKind
  package let subject: PaperSubject
  package let file: CaseFile
  package let office: OfficeState
  package let law: LawBook
  package let calendar: WorkCalendar
  package let head: PaperHead
  /// The day it is printed.
  package let on: CalendarDate
  /// A number for papers the case itself gives none.
  package let statedNumber: String?

  /// - Parameters:
  ///   - kind: What is printed.
  ///   - subject: Whom it concerns; see ``CaseFile/subject(of:for:report:)``.
  ///   - file: The case.
  ///   - office: For names and positions of officials.
  ///   - law: Where deadlines and remedies are looked up; articles of rules come from the case.
  ///   - calendar: The office's working days.
  ///   - head: What the foot of each page quotes.
  ///   - on: The day it is printed.
  ///   - number: A number for papers the case itself gives none.
  package init(
    _ kind: PaperKind,
    about subject: PaperSubject,
    in file: CaseFile,
    office: OfficeState,
    law: LawBook,
    calendar: WorkCalendar,
    head: PaperHead,
    on: CalendarDate,
    number: String? = nil
  ) {
    self.kind = kind
    self.subject = subject
    self.file = file
    self.office = office
    self.law = law
    self.calendar = calendar
    self.head = head
    self.on = on
    statedNumber = number
  }

  /// The text of all pages, each of sixty lines of at most 80 columns.
  ///
  /// - Throws: ``SheetError/incomplete(_:_:)`` with what the case lacks; nothing is left out in
  ///   silence.
  package func text(_ standing: Standing) throws(SheetError) -> String {
    let gaps = file.gaps(of: kind, about: subject)
    guard gaps.isEmpty else { throw .incomplete(kind, gaps) }
    var facts = SheetFacts(self, standing)
    facts.fill()
    guard !facts.isSealed else { throw .incomplete(kind, [.sealedText]) }
    let template = try PaperTemplate(kind.rawValue, PaperTexts.text(of: kind))
    let pieces = Typesetter().set(try template.text(facts.fields))
    let title = Wording(.indonesian).word(kind)
    let foot = Pages.Foot(
      title: "\(title.prefix(1).uppercased())\(title.dropFirst()) \(footNumber)",
      head: head,
      mark: standing == .issue ? .code(PaperForm.blankCode) : .preview
    )
    return Pages(foot: foot).text(pieces)
  }

  /// The number in the foot: the paper's own, or that of the matter.
  private var footNumber: String {
    let matter =
      subject.respondents.count == 1
      ? "\(file.id)/\(subject.respondents.first ?? 1)" : file.id.description
    return PlainText.clean(number ?? matter)
  }

  /// The one respondent it concerns; the first where it concerns several.
  var respondent: RespondentFile? { subject.respondents.first.flatMap { file.respondent($0) } }

  /// The number it bears; nil where it has none.
  package var number: String? { ownNumber ?? statedNumber }

  /// The number the case gives it.
  private var ownNumber: String? {
    switch kind {
    case .receipt: file.reports.first { $0.id == subject.report }?.letter
    case .invitation: respondent?.invitations.last?.letter.number
    case .firstSummons: respondent?.summons(1)?.entry.letter.number
    case .secondSummons: respondent?.summons(2)?.entry.letter.number
    case .absence: respondent?.missed?.attendance?.entry.record
    case .statement, .assessment: nil
    case .decree, .contract: respondent?.decree?.decree.number
    case .rehabilitation:
      respondent?.aftermath.rehabilitation?.letter.number
        ?? respondent?.decision?.rehabilitation?.number
    case .followUp: file.followUp(about: subject.respondents)?.letter.number
    case .studyRequest: file.studyRequest?.letter.number
    }
  }
}
