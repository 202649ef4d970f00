import Crypto
import Journal
import Testing

struct LineTests {
  @Test(arguments: 0..<3)
  func `the golden lines come out byte for byte`(n: Int) throws {
    let golden = try Vectors.lines()
    let disk = MemoryFileSystem()
    _ = try Journal.create(
      folder: TestOffice.folder,
      fileSystem: disk,
      holder: TestOffice.holder("a1"),
      bootID: TestOffice.boot,
      first: try entry(golden[0])
    )
    let journal = try TestOffice.open(disk)
    for line in golden[1..<max(1, n + 1)] {
      try TestOffice.append(to: journal, try entry(line))
    }
    #expect(disk.bytes(at: TestOffice.log) == Array(golden[...n].joined()))
  }

  @Test func `the golden log has its hashes, lengths and roots`() throws {
    let vectors = try Vectors.load()
    let disk = MemoryFileSystem()
    disk.put(Array(try Vectors.lines().joined()), at: TestOffice.log)
    var tree = MerkleTree()
    var hashes: [String] = []
    var roots: [String] = []
    var signed: [Int] = []
    let journal = try TestOffice.open(disk, .read)
    let count = try journal.catchUp { mark, line in
      tree.append(line.extracting(0..<line.count - 1))
      hashes.append(mark.hash.hex)
      roots.append(tree.root.hex)
      signed.append(line.count - 170)
    }
    #expect(count == 3)
    #expect(hashes == vectors.hashes)
    #expect(roots == vectors.roots)
    #expect(signed == vectors.signedBytes)
    #expect(journal.tip.hash.hex == vectors.hashes[2])
  }

  @Test func `the eight leaves of Certificate Transparency have their root`() {
    let leaves: [[UInt8]] = [
      [], [0], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
      Array(0x50...0x57), Array(0x60...0x6F),
    ]
    var tree = MerkleTree()
    #expect(tree.root.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    for leaf in leaves { tree.append(leaf.span) }
    #expect(tree.root.hex == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
    #expect(tree.size == 8)
  }

  @Test(arguments: 0...33)
  func `a tree's root is that of the recursive definition`(size: Int) {
    let leaves = (0..<size).map { [UInt8($0), 7] }
    var tree = MerkleTree()
    for leaf in leaves { tree.append(leaf.span) }
    #expect(tree.root == Self.root(leaves[...]))
  }

  @Test func `a hash reads only 64 lower-case digits`() {
    let hex = String(repeating: "0123456789abcdef", count: 4)
    #expect(LineHash(hex: hex)?.hex == hex)
    #expect(LineHash(hex: hex)?.bytes.prefix(2) == [0x01, 0x23])
    #expect(LineHash(hex: String(repeating: "0", count: 64)) == .origin)
    #expect(LineHash(hex: String(hex.dropLast())) == nil)
    #expect(LineHash(hex: hex + "0") == nil)
    #expect(LineHash(hex: hex.uppercased()) == nil)
  }

  @Test func `no other byte stands for a digit of a hash`() {
    let digits = Set("0123456789abcdef".utf8)
    for place in 0..<64 {
      for byte in UInt8.min...UInt8.max {
        var text = [UInt8](repeating: UInt8(ascii: "0"), count: 64)
        text[place] = byte
        #expect((LineHash(ascii: text.span) != nil) == digits.contains(byte), "\(place) \(byte)")
      }
    }
  }

  @Test func `one line's signature is checked alone`() throws {
    let golden = try Vectors.lines()
    let disk = MemoryFileSystem()
    disk.put(Array(golden.joined()), at: TestOffice.log)
    let marks = try TestOffice.marks(disk)
    let right = try Array(Official("a1", "admin").signing.publicKey.rawRepresentation)
    let wrong = try Array(Official("a2", "satgas").signing.publicKey.rawRepresentation)
    #expect(Self.holds(golden[1], marks[1], right) == true)
    #expect(Self.holds(golden[1], marks[1], wrong) == false)
    #expect(Self.holds(golden[1], marks[2], right) == false)
    #expect(Self.holds(golden[1], marks[1], [1, 2]) == nil)
    var altered = golden[1]
    altered[20] ^= 1
    #expect(Self.holds(altered, marks[1], right) == false)
  }

  private static func holds(_ line: [UInt8], _ mark: LineMark, _ key: [UInt8]) -> Bool? {
    SignatureCheck(line: line.span, mark: mark, key: key)?.holds
  }

  private static func root(_ leaves: ArraySlice<[UInt8]>) -> LineHash {
    guard leaves.count > 1 else { return LineHash(of: leaves.first.map { [0] + $0 } ?? []) }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    let left = root(leaves.prefix(half))
    let right = root(leaves.dropFirst(half))
    return LineHash(of: [1] + left.bytes + right.bytes)
  }

  private func entry(_ line: [UInt8]) throws -> Entry {
    let envelope = try Envelope(scanning: line.span)
    let official = try Official(
      Envelope.text(envelope.actor, of: line.span),
      Envelope.text(envelope.role, of: line.span)
    )
    return official.entry(
      time: Envelope.text(envelope.time, of: line.span),
      id: Envelope.text(envelope.id, of: line.span),
      TestOffice.events(of: String(decoding: line, as: UTF8.self))
    )
  }
}
