import Testing

@testable import Journal

/// A log long enough for two threads gives what one thread gives, damaged or not.
struct BlockPassTests {
  private static let lines = 1_600

  /// The bytes of a log of several blocks.
  private static let log: [UInt8] = {
    do {
      let office = try TestOffice()
      let journal = try TestOffice.open(office.disk)
      for number in 1..<lines {
        let text = String(repeating: "catatan ", count: 60 + number % 90)
        let events = #"[{"k":"note.made/1","s":"office","d":{"text":"\#(text)"}}]"#
        _ = try TestOffice.append(to: journal, office.founder.entry(number, events))
      }
      return office.disk.bytes(at: TestOffice.log) ?? []
    } catch {
      return []
    }
  }()

  private struct Pass: Equatable {
    var marks: [LineMark] = []
    var lines: [Int] = []
    var tip: Journal.Tip?
    var failure: JournalError?
  }

  private static func oneThread(_ disk: MemoryFileSystem) throws -> Pass {
    let journal = try TestOffice.open(disk, .read)
    var pass = Pass()
    do throws(JournalError) {
      _ = try journal.catchUp { mark, line in
        pass.marks.append(mark)
        pass.lines.append(line.count)
      }
    } catch {
      pass.failure = error
    }
    pass.tip = journal.tip
    return pass
  }

  private static func twoThreads(_ disk: MemoryFileSystem) throws -> Pass {
    let journal = try TestOffice.open(disk, .read)
    var pass = Pass()
    do throws(JournalError) {
      _ = try journal.catchUp(
        preparing: { block in
          block.marks.map { mark in
            let line = block.bytes[block.range(of: mark)]
            return line.last == UInt8(ascii: "\n") ? line.count : -1
          }
        },
        visit: { block, lengths in
          pass.marks += block.marks
          pass.lines += lengths
        }
      )
    } catch {
      pass.failure = error
    }
    pass.tip = journal.tip
    return pass
  }

  private static func disk(_ bytes: [UInt8]) -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    disk.put(bytes, at: TestOffice.log)
    return disk
  }

  @Test func `two threads hand on every line in its order`() throws {
    #expect(Self.log.count > 3 << 19)
    let disk = Self.disk(Self.log)
    let pass = try Self.twoThreads(disk)
    #expect(pass.marks.map(\.n) == Array(0..<Self.lines))
    #expect(pass == (try Self.oneThread(disk)))
  }

  @Test(arguments: [0, 1, 255, 256, 300, 700, 1_024, 1_599])
  func `an altered byte is found at the same line as by one thread`(line: Int) throws {
    var marks: [LineMark] = []
    marks = try Self.oneThread(Self.disk(Self.log)).marks
    // The text, the stated hash, the line feed and the number.
    for place in [marks[line].length / 2, marks[line].length - 10, marks[line].length - 1, 5] {
      var bytes = Self.log
      bytes[marks[line].offset + place] ^= 1
      let disk = Self.disk(bytes)
      let pass = try Self.twoThreads(disk)
      #expect(pass == (try Self.oneThread(disk)))
      #expect(pass.marks.count == line)
      #expect(pass.failure != nil || line == Self.lines - 1)
    }
  }

  @Test(arguments: [1, 70, 600, 300_000])
  func `an unfinished line is left for later`(cut: Int) throws {
    let disk = Self.disk(Array(Self.log.dropLast(cut)))
    let pass = try Self.twoThreads(disk)
    #expect(pass.failure == nil)
    #expect(pass == (try Self.oneThread(disk)))
  }

  @Test func `bytes without end are no line`() throws {
    let disk = Self.disk(Self.log + [UInt8](repeating: 0x78, count: 400_000))
    let pass = try Self.twoThreads(disk)
    #expect(pass.failure != nil)
    #expect(pass == (try Self.oneThread(disk)))
  }
}
