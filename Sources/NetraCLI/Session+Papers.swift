import CaseStore
import Casework
import Dashboard
import Letters
import Wording

// Papers in the pager, as they would be now.

extension Session {
  /// Shows a paper as it would be now, and asks whether it shall be issued if that is what it is for.
  func show(_ request: PaperRequest) {
    do {
      let press = PaperPress(view: view)
      guard let file = try file(for: request, press) else { return }
      let ordinal = request.respondent.ordinal
      let subject = file.subject(of: request.kind, for: ordinal, report: request.report)
      let sheet = press.sheet(request.kind, about: subject, in: file, number: request.number)
      page(try sheet.text(.preview))
      guard case .issue = request.purpose else { return }
      let entry = try press.issue(sheet)
      paper = (entry.sha256, entry.text)
      send(.paperRead(request, press.draft(of: entry)))
    } catch let refusal as Refusal {
      send(.paperRefused(refusal))
    } catch let error as SheetError {
      if let refusal = error.refusal(law: store.law, on: store.now.date) {
        return send(.paperRefused(refusal))
      }
      send(.message(FailureText(wording: wording).text(of: error)))
    } catch {
      send(.message(FailureText(wording: wording).text(of: error)))
    }
  }

  /// The case a paper is made of: as it is, or as a decision being weighed would leave it.
  private func file(for request: PaperRequest, _ press: PaperPress) throws -> CaseFile? {
    switch request.purpose {
    case .issue, .look: view.file(request.respondent.file)
    case .trial(let draft):
      try press.trial(draft, reader: reader) {
        ActingResolver.role(for: $0, of: acting, in: store)
      }
    }
  }
}
