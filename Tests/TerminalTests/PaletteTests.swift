import Terminal
import Testing

struct PaletteTests {
  private static let palettes: [Palette] =
    [.monochrome]
    + [0, 2, 8, 16, 88, 256].flatMap { colours -> [Palette] in
      [.own(colours: colours), .steady(colours: colours)]
    }

  @Test(arguments: palettes)
  func `no two tones look the same`(palette: Palette) {
    let pens = Tone.allCases.map { palette.pen(for: Style($0)) }
    #expect(Set(pens).count == Tone.allCases.count)
  }

  @Test(arguments: palettes)
  func `text is never plain blue`(palette: Palette) {
    for tone in Tone.allCases { #expect(palette.pen(for: Style(tone)).foreground != 4) }
  }

  @Test func `without colours no pen has one`() {
    for tone in Tone.allCases {
      let pen = Palette.own(colours: 0).pen(for: Style(tone))
      #expect(pen.foreground == Pen.defaultForeground)
    }
  }

  @Test(arguments: [8, 16, 256])
  func `a palette uses only colours that are there`(colours: Int) {
    for tone in Tone.allCases {
      #expect(Palette.own(colours: colours).pen(for: Style(tone)).foreground < colours)
      #expect(Palette.steady(colours: colours).pen(for: Style(tone)).foreground < colours)
    }
  }

  @Test func `attributes of a style are added to its tone`() {
    let pen = Palette.own(colours: 8).pen(for: Style(.late, .reverse))
    #expect(pen == Pen(foreground: 1, attributes: [.bold, .reverse]))
  }
}
