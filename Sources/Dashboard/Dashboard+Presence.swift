internal import Casework
internal import Terminal
internal import Wording

// Several people at once: who is where, and changing the official at one console.

extension Dashboard {
  /// The officials at other consoles that have a case open.
  func visitors(of file: RecordID) -> [String] {
    others.filter { $0.file == file }.map { wording.acting($0.acting) }
  }

  mutating func showConsoles(_ reader: any OfficeReader) {
    let today = reader.now.date
    let lines = others.map { presence in
      let place = presence.file.map(\.short) ?? wording(.noCaseOpen)
      let since =
        "\(wording.day(presence.since.date, today: today)) \(wording.time(presence.since))"
      return Line("\(wording.acting(presence.acting)): \(place) · \(since)")
    }
    let shown = lines.isEmpty ? [Line(wording(.aloneHere), .dim)] : lines
    open(.notice(NoticeLayer(title: wording(.consolesTitle), paragraphs: shown, isRefusal: false)))
  }

  /// In whose name the console may go on: the officials whose key is at hand, in each of their roles.
  func officialsMenu(_ officials: [Acting], reader: any OfficeReader) -> MenuLayer {
    let items = officials.map { acting in
      let isHere = acting == reader.acting
      return MenuItem(
        keys: "",
        text: "\(reader.office.actors[acting.actor]?.name ?? acting.actor.text) · "
          + wording.acting(acting),
        synonyms: wording.word(acting.role),
        target: .official(acting),
        disabledReason: isHere ? wording(.thatIsYou) : nil
      )
    }
    return MenuLayer(kind: .officials, title: wording(.officialChange), items: items)
  }
}
