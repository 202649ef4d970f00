internal import Casework
internal import Wording

/// The register of the task force: its chair, members and secretariat with their decrees and dates.
struct DutyText {
  let scene: Scene

  private var wording: Wording { scene.wording }

  private static let roles: [Role] = [.satgasChair, .satgas, .secretariat]

  /// One block a role, the chair first, for the pager.
  var text: String {
    var lines = ["\(wording(.dutyRegister)) · \(wording.longDay(scene.today))"]
    for role in Self.roles {
      lines += ["", wording.word(role)]
      let holders = scene.reader.office.holders(of: role).sorted { $0.id < $1.id }
      lines += holders.isEmpty ? ["  ! \(wording(.vacantWord))"] : holders.flatMap { entry($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `  sekda  Sekda Contoh`, then each position with its decree and dates, the latest first.
  private func entry(_ actor: ActorRecord) -> [String] {
    let left = actor.leftOn.map { " · \(wording(.leftOn(wording.longDay($0))))" } ?? ""
    let posts = actor.appointments.reversed().flatMap { post in
      [
        "    \(post.title)", "      \(wording(.decreeOf(post.letter.map(named))))",
        "      \(term(post))",
      ]
    }
    let none = ["    \(wording(.decreeOf(nil)))"]
    return ["  \(actor.id)  \(actor.name)\(left)"] + (posts.isEmpty ? none : posts)
  }

  /// `188.45/612/HK/2024, Sen 2 Sep 2024`.
  func named(_ letter: Letter) -> String { "\(letter.number), \(wording.longDay(letter.date))" }

  /// `Sen 2 Sep 2024 – Sel 31 Des 2024`.
  private func term(_ post: ActorAppointment) -> String {
    wording(.term(wording.longDay(post.from), post.to.map { wording.longDay($0) }))
  }
}
