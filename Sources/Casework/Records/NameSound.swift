/// How a name sounds, whichever way it is spelt: `Soekarno` and `Sukarno`, `Djoko` and `Joko`.
package struct NameSound: Hashable, Sendable {
  /// The letters in today's spelling, without blanks, doubled letters and degrees after a comma.
  package let letters: [UInt8]

  /// Reads a name; only Latin letters sound.
  ///
  /// - Complexity: O(*n*) in the bytes, so that a whole office is compared at once.
  package init(_ name: String) {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      if byte == UInt8(ascii: ",") { break }
      let lower = byte | 0x20
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower) else { continue }
      Self.add(lower, to: &letters)
    }
    self.letters = letters
  }

  /// Old spelling, letter by letter: `oe` is u, `dj` j, `tj` c, `sj` sy, `nj` ny, `hj` hy,
  /// `ch` kh.
  private static func add(_ letter: UInt8, to letters: inout [UInt8]) {
    switch (letters.last, letter) {
    case (UInt8(ascii: "o"), UInt8(ascii: "e")): letters[letters.count - 1] = UInt8(ascii: "u")
    case (UInt8(ascii: "d"), UInt8(ascii: "j")): letters[letters.count - 1] = UInt8(ascii: "j")
    case (UInt8(ascii: "t"), UInt8(ascii: "j")): letters[letters.count - 1] = UInt8(ascii: "c")
    case (UInt8(ascii: "s"), UInt8(ascii: "j")), (UInt8(ascii: "n"), UInt8(ascii: "j")),
      (UInt8(ascii: "h"), UInt8(ascii: "j")):
      letters.append(UInt8(ascii: "y"))
    case (UInt8(ascii: "c"), UInt8(ascii: "h")):
      letters[letters.count - 1] = UInt8(ascii: "k")
      letters.append(letter)
    case (let last, _) where last == letter: break
    default: letters.append(letter)
    }
  }
}
