extension LetterTrace {
  /// `{"id":"T-2024-0007","kind":"TM","no":"134/…","reg":"01/…","on":"2024-10-24"}`; what it does not
  /// have is left out.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.raw("{")
    func add(_ key: String, _ text: String?) {
      guard let text else { return }
      writer.raw(writer.bytes.count > 1 ? "," : "")
      writer.string(key)
      writer.raw(":")
      writer.string(text)
    }
    add("id", finding?.description)
    add("kind", kind?.rawValue)
    add("no", number)
    add("reg", register)
    add("on", date.description)
    writer.raw("}")
    return writer.bytes
  }

  init(
    from cursor: inout JSONCursor,
    in text: Span<UInt8>
  ) throws(JSONCursor.Problem) {
    var (finding, kind): (RecordID?, FindingKind?)
    var (number, register): (String?, String?)
    var date: CalendarDate?
    try cursor.object(in: text) { (cursor, text, key) throws(JSONCursor.Problem) in
      switch key {
      case "id": finding = try cursor.recordID(in: text)
      case "kind":
        kind = FindingKind(rawValue: try cursor.string(in: text))
        guard kind != nil else { throw JSONCursor.Problem(offset: cursor.position) }
      case "no": number = try cursor.string(in: text)
      case "reg": register = try cursor.string(in: text)
      case "on": date = try cursor.quotedDate(in: text)
      default: throw JSONCursor.Problem(offset: cursor.position)
      }
    }
    guard let number, let date else { throw JSONCursor.Problem(offset: cursor.position) }
    self.init(finding: finding, kind: kind, number: number, register: register, date: date)
  }
}
