import Terminal
import Testing

struct BackendTests {
  private let size = Size(rows: 2, columns: 6)

  private func frame(_ text: String) -> CellBuffer {
    var buffer = CellBuffer(size: size)
    buffer.put(text, at: .origin)
    return buffer
  }

  @Test func `a memory terminal keeps the last frame and its cursor`() {
    let terminal = MemoryTerminal(size: size, inputs: [.key(.enter)])
    terminal.present(frame("satu"), cursor: nil)
    terminal.present(frame("dua"), cursor: Position(row: 1, column: 2))
    #expect(terminal.lastFrame.text == "dua\n")
    #expect(terminal.cursor == Position(row: 1, column: 2))
    #expect(terminal.frameCount == 2)
    #expect(terminal.readInputs() == [.key(.enter)])
    #expect(terminal.readInputs() == [])
  }

  @Test func `a resized memory terminal says so and cuts frames`() {
    let terminal = MemoryTerminal(size: size)
    terminal.resize(to: Size(rows: 1, columns: 3))
    #expect(terminal.readInputs() == [.resize(Size(rows: 1, columns: 3))])
    terminal.present(frame("abcdef"), cursor: nil)
    #expect(terminal.lastFrame.text == "abc")
  }

  @Test func `a suspended or closed terminal shows nothing`() {
    let terminal = MemoryTerminal(size: size)
    terminal.suspend()
    terminal.present(frame("a"), cursor: nil)
    #expect(terminal.frameCount == 0)
    terminal.resume()
    terminal.present(frame("a"), cursor: nil)
    terminal.close()
    terminal.present(frame("b"), cursor: nil)
    #expect(terminal.frameCount == 1)
    #expect(terminal.lastFrame.lines[0] == "a     ")
  }

  @Test func `a plain terminal writes lines once and no escape sequence`() {
    var written: [String] = []
    let terminal = PlainTerminal(size: size, tier: .unicode) { written.append($0) }
    terminal.present(frame("a\u{1B}[m"), cursor: nil)
    terminal.present(frame("a\u{1B}[m"), cursor: .origin)
    terminal.present(frame("b"), cursor: nil)
    #expect(written == ["a␛[m\n\n", "b\n\n"])
  }
}
