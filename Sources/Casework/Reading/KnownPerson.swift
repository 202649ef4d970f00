extension CaseIndex {
  /// A person known from a case that is open to the reader, by number or NIP; nil when there is none.
  package func person(named text: String, isOpen: (RecordID) -> Bool) -> PersonRow? {
    let typed = String(text.filter { !$0.isWhitespace })
    guard let id = RecordID(typed.uppercased()) ?? person(nip: typed), id.kind == .person,
      let row = persons[id]
    else { return nil }
    let isKnown = rows.contains { $0.person == id && isOpen($0.id.file) }
    return isKnown ? row : nil
  }
}
