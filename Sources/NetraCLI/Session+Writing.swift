import CaseStore
import Casework
import Dashboard
import Terminal
import Wording

// Commands on their way into the log.

extension Session {
  func submit(_ draft: CommandDraft, base: [StreamID: Int], ticket: Int) {
    let result = outcome(of: draft, base: base)
    refreshView()
    send(.submitted(ticket: ticket, result))
  }

  private func outcome(of draft: CommandDraft, base: [StreamID: Int]) -> Dashboard.SubmitResult {
    do {
      var command = try reader.command(draft)
      command = command.mapPaths { surroundings.absolute($0) }
      if case .issueLetter(var entry) = command, entry.sha256 == paper?.sha256 {
        entry.text = paper?.text
        command = .issueLetter(entry)
      }
      let submission = try store.submit(
        CommandRequest(command: command, base: base),
        as: ActingResolver.role(for: command, of: acting, in: store)
      ) { elapsed, holder in
        showWaiting(holder)
        return elapsed < 5000
      }
      return .accepted(n: submission.n, ids: submission.ids)
    } catch let refusal as Refusal {
      return .refused(refusal)
    } catch SubmitFailure.refused(let refusal) {
      return .refused(refusal)
    } catch SubmitFailure.failed(let error) {
      return .failed(FailureText(wording: wording).text(of: error))
    } catch {
      return .failed(FailureText(wording: wording).text(of: error))
    }
  }

  /// While someone else holds the log the screen says who, and goes on being drawn.
  private func showWaiting(_ holder: String?) {
    let name = holder ?? "?"
    var waiting = dashboard
    _ = waiting.handle(
      .message(wording(Phrase("menunggu buku: dipegang \(name)", "waiting: held by \(name)"))),
      reader: view
    )
    let drawing = waiting.frame(reader: view)
    terminal.present(drawing.buffer, cursor: drawing.cursor)
  }
}
