package import Casework

extension Wording {
  /// Who decides next and what has to be entered for it.
  package func next(_ next: NextAuthority) -> String {
    let named = deciders(next.deciders)
    let step = word(Command.Name.succeedConflict)
    guard next.needsSuccessor else {
      let names = list(next.officials.map(\.text))
      guard let successor = next.successor else {
        return self(
          Phrase(
            "Berwenang berikutnya: \(names) (\(named)); tidak ada yang perlu dicatat.",
            "Next to decide: \(names) (\(named)); nothing has to be entered."
          )
        )
      }
      return self(
        Phrase(
          "Berwenang berikutnya: \(successor.successor), surat \(successor.letter.number).",
          "Next to decide: \(successor.successor), letter \(successor.letter.number)."
        )
      )
    }
    let roles = words(
      Command.Name.succeedConflict.roles.sorted { $0.rawValue < $1.rawValue },
      width: .short
    )
    return self(
      Phrase(
        "Berwenang: \(named). Belum ada pengganti; \(roles) mencatatnya dengan surat (\(step)).",
        "Competent: \(named). Nobody acts yet; \(roles) enters who does, by letter (\(step))."
      )
    )
  }
}
