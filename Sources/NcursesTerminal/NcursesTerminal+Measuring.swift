private import CNcurses
package import Terminal

extension NcursesTerminal {
  /// One cell of the screen as ncurses holds it.
  package struct ScreenCell: Hashable, Sendable {
    package let text: String
    package let pen: Pen
  }

  /// What ncurses holds at a place, or `nil` outside the screen.
  ///
  /// The right half of a wide glyph gives the glyph again.
  package func screenCell(at position: Position) -> ScreenCell? {
    var glyph = cn_glyph()
    guard cn_is_open(), cn_read_back(Int32(position.row), Int32(position.column), &glyph) else {
      return nil
    }
    var scalars = String.UnicodeScalarView()
    for value in [glyph.scalars.0, glyph.scalars.1, glyph.scalars.2] where value != 0 {
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    let pen = Pen(
      foreground: Int(glyph.colour),
      attributes: Attributes(rawValue: glyph.attributes)
    )
    return ScreenCell(text: String(scalars), pen: pen)
  }

  /// Starts or ends counting the bytes of each frame; it costs two small reads of `/proc` a frame.
  package func setMeter(_ isOn: Bool) {
    cn_set_meter(isOn)
  }

  /// The bytes that the last frame sent, while they are counted.
  package var lastFrameBytes: Int { Int(cn_flushed_bytes()) }
}
