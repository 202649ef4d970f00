extension Stories {
  /// A paper issued with this text, quoting line `head`; hash and code are those of nothing.
  package func issued(
    _ kind: String,
    by who: String,
    head: Int,
    day: String = "2024-12-02",
    text: String = "Surat.",
    more: String = ""
  ) -> Step {
    Step(
      day,
      who,
      "letter.issue",
      #"{\#(list),"kind":"\#(kind)","on":"\#(day)","head":{"n":\#(head),"h":"\#(Self.hash)"},"#
        + #""text":"\#(text)","sha256":"\#(Self.hash)","code":"7KQ2-M0XD"\#(more)}"#
    )
  }

  /// Copies of the file handed to the person.
  package func copied(
    _ day: String = "2024-12-20",
    to receiver: String = "Yang bersangkutan",
    by who: String = "rina/bkd"
  ) -> Step {
    Step(
      day,
      who,
      "copies.hand",
      #"{\#(one),"on":"\#(day)","to":"\#(receiver)","letter":{"number":"TT/1","date":"\#(day)"}}"#
    )
  }

  package static let hash = String(repeating: "0123456789abcdef", count: 4)
}
