import Crypto
import Journal
import Testing

struct VerifierTests {
  private let office: TestOffice
  private let lines: [[UInt8]]
  private let marks: [LineMark]

  init() throws {
    office = try TestOffice()
    let journal = try TestOffice.open(office.disk)
    let golden = String(decoding: try Vectors.lines()[1], as: UTF8.self)
    let enrolled = office.founder.entry(1, TestOffice.events(of: golden))
    try TestOffice.append(to: journal, enrolled)
    let satgas = try Official("a2", "satgas")
    for number in 2...8 {
      let official = number % 2 == 0 ? satgas : office.founder
      try TestOffice.append(to: journal, official.entry(number, TestOffice.note(number)))
    }
    marks = try TestOffice.marks(office.disk)
    let bytes = try #require(office.disk.bytes(at: TestOffice.log))
    lines = marks.map { Array(bytes[$0.offset..<$0.end]) }
  }

  @Test func `the golden log is intact and not anchored`() throws {
    let disk = MemoryFileSystem()
    disk.put(Array(try Vectors.lines().joined()), at: "/copy.jsonl")
    let found = verify(disk, path: "/copy.jsonl")
    #expect(found.reason == nil)
    #expect(found.lines == 3)
    #expect(found.last?.hash.hex == (try Vectors.load().hashes[2]))
    #expect(found.head == .missing)
    #expect(found.status == 2)
  }

  @Test func `anchored is what an anchor covers`() {
    let none = verify(office.disk)
    #expect(none.status == 2)
    #expect(none.head == .holds(n: 8))
    #expect(none.anchored.isEmpty)
    #expect(none.unanchored == 0..<9)
    #expect(none.broken == nil)
    let some = verify(office.disk, [.line(n: 4, hash: marks[4].hash)])
    #expect(some.status == 2)
    #expect(some.anchored == 0..<5)
    #expect(some.unanchored == 5..<9)
    let all = verify(office.disk, [.line(n: 4, hash: marks[4].hash), tree(9)])
    #expect(all.status == 0)
    #expect(all.anchored == 0..<9)
    #expect(all.last == marks[8])
  }

  @Test func `what cannot be read has status 3`() {
    #expect(verify(MemoryFileSystem()).status == 3)
    #expect(verify(office.disk, path: "/nowhere").status == 3)
  }

  @Test func `verifying writes nothing`() {
    office.disk.plan = .none
    _ = verify(office.disk)
    let reading: Set = ["open", "stat", "fstat", "pread"]
    #expect(Set(office.disk.calls).subtracting(reading).isEmpty)
  }

  @Test(arguments: 0..<9)
  func `a changed, missing, moved or doubled line is found at its place`(n: Int) {
    var flipped = lines
    flipped[n][40] ^= 1
    expect(flipped, brokenAt: n, .chain(.hash))
    if n < 8 {
      var deleted = lines
      deleted.remove(at: n)
      expect(deleted, brokenAt: n, .chain(.number))
      var swapped = lines
      swapped.swapAt(n, n + 1)
      expect(swapped, brokenAt: n, .chain(.number))
    }
    var doubled = lines
    doubled.insert(lines[n], at: n)
    expect(doubled, brokenAt: n + 1, .chain(.number))
  }

  @Test func `a hash spelt with letters that are no digits is no hash`() throws {
    // `0g` must not be read as another way to write `10`.
    var line = lines[4]
    let digits = line.count - 67..<line.count - 3
    let places = stride(from: digits.lowerBound, to: digits.upperBound, by: 2)
    let place = try #require(
      places.first { place in
        (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(line[place])
          && (UInt8(ascii: "0")...UInt8(ascii: "8")).contains(line[place + 1])
      }
    )
    line[place] -= 1
    line[place + 1] += UInt8(ascii: "g") - UInt8(ascii: "0")
    var altered = lines
    altered[4] = line
    expect(altered, brokenAt: 4, .chain(.hash))
  }

  @Test func `lines cut off at the end are missed by HEAD and by an anchor`() {
    let copy = disk(Array(lines.dropLast(3)), withHead: true)
    let byHead = verify(copy)
    #expect(byHead.status == 1)
    #expect(byHead.head == .fails(n: 8))
    #expect(byHead.broken == 6..<9)
    copy.delete(TestOffice.head)
    #expect(verify(copy).status == 2)
    let anchor = Anchor.line(n: 8, hash: marks[8].hash)
    let byAnchor = verify(copy, [.line(n: 2, hash: marks[2].hash), anchor])
    #expect(byAnchor.status == 1)
    #expect(byAnchor.reason == .incident(.anchorBeyond(anchor, lines: 6)))
    #expect(byAnchor.anchored == 0..<3)
    #expect(byAnchor.unanchored == 3..<6)
    #expect(byAnchor.broken == 6..<9)
  }

  @Test(arguments: 0..<9)
  func `an edited line with a new chain fails by its signature`(n: Int) {
    var edited = lines
    let id = #""id":"019245aa"#
    let text = String(decoding: lines[n], as: UTF8.self)
    edited[n] = Array(text.replacing(id, with: #""id":"019245ab"#).utf8)
    let found = verify(disk(rechained(edited)))
    #expect(found.status == 1)
    #expect(found.reason == .signature)
    #expect(found.lines == n)
    #expect(found.broken == n..<9)
    #expect(found.last == (n > 0 ? marks[n - 1] : nil))
  }

  @Test func `a whole new log fails by an anchor and nothing else`() throws {
    let other = try TestOffice(lines: 8)
    #expect(verify(other.disk).status == 2)
    let anchor = Anchor.line(n: 4, hash: marks[4].hash)
    let found = verify(other.disk, [.line(n: 0, hash: marks[0].hash), anchor])
    #expect(found.reason == .incident(.anchorDiffers(anchor)))
    #expect(found.anchored == 0..<1)
    #expect(found.broken == 1..<9)
  }

  @Test func `only enrolled officials sign, with their key, in their roles`() throws {
    let a2 = try Official("a2", "satgas")
    try expectNext(
      a2.entry(9, TestOffice.note(9), role: "admin"),
      .wrongRole(actor: "a2", role: "admin")
    )
    try expectNext(
      a2.entry(9, #"[{"k":"office.closed/1","s":"office"}]"#),
      .forbiddenKind(kind: "office.closed/1", role: "satgas")
    )
    let stranger = Entry(
      time: "2024-10-25T10:00:00.000+07:00",
      actor: "a7",
      role: "admin",
      key: a2.key,
      id: "019245aa-0000-7000-8000-000000000099",
      events: Array(TestOffice.note(9).utf8)
    ) { Array(try a2.signing.signature(for: $0)) }
    try expectNext(stranger, .unknownActor("a7"))
    let borrowed = Entry(
      time: "2024-10-25T10:00:00.000+07:00",
      actor: "a1",
      role: "admin",
      key: a2.key,
      id: "019245aa-0000-7000-8000-000000000099",
      events: Array(TestOffice.note(9).utf8)
    ) { Array(try a2.signing.signature(for: $0)) }
    try expectNext(borrowed, .wrongKey(actor: "a1"))
    let founding = TestOffice.events(of: String(decoding: lines[0], as: UTF8.self))
    try expectNext(office.founder.entry(9, founding), .founding)
    let enrolment = TestOffice.events(of: String(decoding: lines[1], as: UTF8.self))
    try expectNext(office.founder.entry(9, enrolment), .enrolment(kind: "actor.enrolled/1"))
    try expectNext(
      office.founder.entry(
        time: "2024-10-25T10:00:00.000+08:00",
        id: "019245aa-0000-7000-8000-000000000099",
        TestOffice.note(9)
      ),
      .offset
    )
  }

  @Test func `a new key counts from the next line on and ends the old one`() throws {
    let journal = try TestOffice.open(office.disk)
    let fresh = Curve25519.Signing.PrivateKey()
    let sign = [UInt8](fresh.publicKey.rawRepresentation)
    let event =
      #"[{"k":"actor.rekeyed/1","s":"office","d":{"actor":"a2","seal":"","sign":"\#(base64(sign))"}}]"#
    try TestOffice.append(to: journal, try Official("a2", "satgas").entry(9, event))
    #expect(verify(office.disk).reason == nil)
    let name = String(LineHash(of: sign).hex.prefix(16))
    let entry = Entry(
      time: "2024-10-25T10:00:00.000+07:00",
      actor: "a2",
      role: "satgas",
      key: name,
      id: "019245aa-0000-7000-8000-000000000099",
      events: Array(TestOffice.note(10).utf8)
    ) { Array(try fresh.signature(for: $0)) }
    try TestOffice.append(to: journal, entry)
    #expect(verify(office.disk).lines == 11)
    #expect(verify(office.disk).reason == nil)
    try expectNext(
      try Official("a2", "satgas").entry(11, TestOffice.note(11)),
      .wrongKey(actor: "a2")
    )
  }

  @Test func `a clock that goes back is counted`() throws {
    let journal = try TestOffice.open(office.disk)
    try office.append(to: journal, 1)
    try office.append(to: journal, 2)
    try office.append(to: journal, 1)
    #expect(verify(office.disk).stepsBack == 2)
    #expect(verify(office.disk).status == 2)
  }

  @Test func `an unfinished line, a torn HEAD and a fault are told`() {
    let copy = disk(lines + [Array("{\"n\":9".utf8)])
    copy.put([1, 2, 3], at: TestOffice.head)
    copy.put(Array("netra-fault/1 n=1\n".utf8), at: TestOffice.fault)
    let found = verify(copy)
    #expect(found.status == 2)
    #expect(found.tornBytes == 6)
    #expect(found.head == .unreadable)
    #expect(found.fault == "netra-fault/1 n=1")
    #expect(found.lines == 9)
  }

  @Test(arguments: 1...3)
  func `the first bad signature is found by any number of threads`(threads: Int) {
    var edited = lines
    for n in [3, 5, 6] {
      let text = String(decoding: lines[n], as: UTF8.self)
      edited[n] = Array(text.replacing("019245aa", with: "019245ab").utf8)
    }
    let verifier = Verifier(
      fileSystem: disk(rechained(edited)),
      anchors: [],
      threads: threads,
      mayRecord: { _, _ in true }
    )
    #expect(verifier.verify(TestOffice.folder).lines == 3)
  }

  // MARK: Making and checking copies

  private func verify(
    _ disk: MemoryFileSystem,
    path: String = TestOffice.folder,
    _ anchors: [Anchor] = []
  ) -> Verification {
    let verifier = Verifier(fileSystem: disk, anchors: anchors, threads: 2) { kind, role in
      role == "admin" || kind != "office.closed/1"
    }
    return verifier.verify(path)
  }

  private func disk(_ lines: [[UInt8]], withHead: Bool = false) -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    disk.put(Array(lines.joined()), at: TestOffice.log)
    if withHead, let head = office.disk.bytes(at: TestOffice.head) {
      disk.put(head, at: TestOffice.head)
    }
    return disk
  }

  private func expect(_ lines: [[UInt8]], brokenAt n: Int, _ reason: Verification.Reason) {
    let found = verify(disk(lines))
    #expect(found.status == 1)
    #expect(found.reason == reason)
    #expect(found.lines == n)
    #expect(found.broken == n..<max(lines.count, n + 1))
  }

  private func expectNext(_ entry: Entry, _ reason: Verification.Reason) throws {
    let copy = office.disk.afterKill()
    let receipt = try TestOffice.append(to: try TestOffice.open(copy), entry)
    let found = verify(copy)
    #expect(found.reason == reason)
    #expect(found.lines == receipt?.mark.n)
  }

  /// Gives every line the hash that its bytes now ask for.
  private func rechained(_ lines: [[UInt8]]) -> [[UInt8]] {
    var previous = LineHash.origin
    return lines.map { line in
      let body = Array(line.dropLast(73))
      previous = LineHash(of: previous.ascii + body)
      return body + Array(",\"h\":\"\(previous.hex)\"}\n".utf8)
    }
  }

  private func tree(_ size: Int) -> Anchor {
    var tree = MerkleTree()
    for line in lines.prefix(size) { tree.append(Array(line.dropLast()).span) }
    return .tree(size: size, root: tree.root)
  }

  private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text += place <= group.count ? String(alphabet[bits >> (18 - 6 * place) & 63]) : "="
      }
    }
    return text
  }
}
