import Glibc
import Journal

/// A disk in memory that tells written bytes from synced ones, and fails where it is told to.
final class MemoryFileSystem: FileSystem {
  /// What goes wrong, counted in calls from the moment it is set.
  enum Plan: Hashable {
    case none
    /// The n-th call fails, and every later one too if `forever`.
    case failing(at: Int, errno: Int32, forever: Bool)
    /// The n-th call, if it writes, writes only so many bytes and says so.
    case shortWrite(at: Int, bytes: Int)
    /// The process dies in the n-th call; if that writes, so many bytes still go.
    case dying(at: Int, bytes: Int)
  }

  struct Node: Hashable {
    /// What a power cut leaves at least.
    var durable: [UInt8] = []
    /// What every reader sees.
    var current: [UInt8] = []
    /// What readers saw before the last write.
    var previous: [UInt8] = []
  }

  private struct Handle {
    let inode: UInt64
    let path: String
  }

  var plan = Plan.none {
    didSet { calls = [] }
  }
  /// The calls since the plan was set.
  private(set) var calls: [String] = []
  /// Whether syncs do nothing and answer success: what the crash tests must notice.
  var ignoresSync = false
  /// The number `statfs` would give; that of ext4.
  var volume: UInt64 = 0xEF53
  /// How many bytes all files together may hold.
  var capacity = Int.max
  /// Bytes that differ on the device from what readers see, as after a failed sync.
  var deviceOverride: [String: [UInt8]] = [:]

  private(set) var nodes: [UInt64: Node] = [:]
  private(set) var names: [String: UInt64] = [:]
  private var durableNames: [String: UInt64] = [:]
  private var folders: Set<String> = ["/"]
  private var handles: [Int32: Handle] = [:]
  private var locks: [UInt64: [Int32: LockKind]] = [:]
  private var nextInode: UInt64 = 1
  private var nextDescriptor: Int32 = 3
  private var time = 0

  // MARK: What tests look at and change

  func bytes(at path: String) -> [UInt8]? {
    names[path].flatMap { nodes[$0]?.current }
  }

  /// Replaces a file's bytes, on disk too.
  func put(_ bytes: [UInt8], at path: String) {
    let inode = names[path] ?? makeNode(path)
    durableNames[path] = inode
    nodes[inode] = Node(durable: bytes, current: bytes, previous: bytes)
  }

  func delete(_ path: String) {
    names[path] = nil
    durableNames[path] = nil
  }

  /// The disk as the next process finds it after this one was killed.
  func afterKill() -> MemoryFileSystem {
    let copy = MemoryFileSystem()
    copy.nodes = nodes
    copy.names = names
    copy.durableNames = durableNames
    copy.folders = folders
    copy.nextInode = nextInode
    copy.volume = volume
    return copy
  }

  /// The disk in every state in which a power cut may leave it, as far as `log` and `head` go.
  func afterPowerCut(log: String, head: String) -> [MemoryFileSystem] {
    let logs = Self.remains(of: durableNames[log].flatMap { nodes[$0] })
    let heads = Self.tornRemains(of: durableNames[head].flatMap { nodes[$0] })
    return logs.flatMap { log in heads.map { head in (log, head) } }.map { states in
      let copy = afterKill()
      copy.names = durableNames
      for (inode, node) in copy.nodes {
        copy.nodes[inode] = Node(durable: node.durable, current: node.durable)
      }
      if let bytes = states.0 { copy.put(bytes, at: log) }
      if let bytes = states.1 { copy.put(bytes, at: head) }
      return copy
    }
  }

  /// Every prefix of what was not synced, and its space filled with zeros from any half on.
  private static func remains(of node: Node?) -> [[UInt8]?] {
    guard let node else { return [nil] }
    guard node.current.count > node.durable.count else {
      return node.current == node.durable ? [node.current] : [node.current, node.durable]
    }
    let loose = node.current.count - node.durable.count
    let prefixes = (0...loose).map { Array(node.current.prefix(node.durable.count + $0)) }
    let zeroed = [0, loose / 2, loose - 1].map { kept in
      Array(node.current.prefix(node.durable.count + kept))
        + Array(repeating: 0, count: loose - kept)
    }
    return prefixes + zeroed
  }

  private static func tornRemains(of node: Node?) -> [[UInt8]?] {
    guard let node else { return [nil] }
    let torn = Array(node.current.prefix(128)) + Array(node.previous.dropFirst(128))
    return Array(Set([node.current, node.previous, torn, []]))
  }

  private func makeNode(_ path: String) -> UInt64 {
    let inode = nextInode
    nextInode += 1
    names[path] = inode
    nodes[inode] = Node()
    return inode
  }

  // MARK: Failing

  /// Counts a call, fails it when it is its turn, and says how many bytes it may write.
  private func step(_ call: String) throws(CallFailure) -> Int? {
    calls.append(call)
    let number = calls.count
    switch plan {
    case .none: return nil
    case .failing(let at, let errno, let forever):
      if number == at || (forever && number > at) { throw CallFailure(call: call, errno: errno) }
      return nil
    case .shortWrite(let at, let bytes):
      return number == at ? bytes : nil
    case .dying(let at, let bytes):
      if number == at, call == "write" || call == "pwrite" { return bytes }
      if number >= at { throw CallFailure(call: call, errno: ESRCH) }
      return nil
    }
  }

  private func handle(_ descriptor: Int32, _ call: String) throws(CallFailure) -> Handle {
    guard let handle = handles[descriptor] else { throw CallFailure(call: call, errno: EBADF) }
    return handle
  }

  // MARK: FileSystem

  func open(_ path: String, _ mode: OpenMode) throws(CallFailure) -> Int32 {
    _ = try step("open")
    if names[path] == nil {
      guard mode == .update || mode == .replace || mode == .secret else {
        throw CallFailure(call: "open", errno: ENOENT)
      }
      guard folders.contains(Self.parent(of: path)) else {
        throw CallFailure(call: "open", errno: ENOENT)
      }
      _ = makeNode(path)
    }
    guard let inode = names[path] else { throw CallFailure(call: "open", errno: ENOENT) }
    if mode == .replace || mode == .secret { nodes[inode]?.current = [] }
    let descriptor = nextDescriptor
    nextDescriptor += 1
    handles[descriptor] = Handle(inode: inode, path: path)
    return descriptor
  }

  func close(_ descriptor: Int32) {
    unlock(descriptor)
    handles[descriptor] = nil
  }

  func read(
    _ descriptor: Int32,
    at offset: Int,
    into buffer: inout [UInt8],
    _ range: Range<Int>
  ) throws(CallFailure) -> Int {
    _ = try step("pread")
    let node = nodes[try handle(descriptor, "pread").inode] ?? Node()
    return Self.copy(node.current, offset, &buffer, range)
  }

  func readUncached(
    _ path: String,
    at offset: Int,
    into buffer: inout [UInt8],
    _ range: Range<Int>
  ) throws(CallFailure) -> Int {
    _ = try step("pread")
    let bytes = deviceOverride[path] ?? self.bytes(at: path) ?? []
    return Self.copy(bytes, offset, &buffer, range)
  }

  func append(_ bytes: [UInt8], to descriptor: Int32) throws(CallFailure) -> Int {
    let limit = try step("write")
    let inode = try handle(descriptor, "write").inode
    let used = nodes.values.reduce(0) { $0 + $1.current.count }
    let room = max(0, capacity - used)
    let count = min(bytes.count, limit ?? bytes.count, room)
    guard count > 0 || limit != nil else { throw CallFailure(call: "write", errno: ENOSPC) }
    let before = nodes[inode]?.current ?? []
    nodes[inode]?.previous = before
    nodes[inode]?.current = before + bytes.prefix(count)
    return count
  }

  func write(_ bytes: [UInt8], to descriptor: Int32, at offset: Int) throws(CallFailure) -> Int {
    let limit = try step("pwrite")
    let inode = try handle(descriptor, "pwrite").inode
    let written = bytes.prefix(limit ?? bytes.count)
    var content = nodes[inode]?.current ?? []
    nodes[inode]?.previous = content
    if content.count < offset { content += Array(repeating: 0, count: offset - content.count) }
    content.replaceSubrange(offset..<min(content.count, offset + written.count), with: written)
    nodes[inode]?.current = content
    return written.count
  }

  /// Promises nothing: what was begun may be lost like everything that was not synced.
  func startWriting(_ descriptor: Int32, at offset: Int, length: Int) throws(CallFailure) {
    _ = try step("sync_file_range")
    _ = try handle(descriptor, "sync_file_range")
  }

  func synchronise(_ descriptor: Int32) throws(CallFailure) {
    _ = try step("fdatasync")
    let inode = try handle(descriptor, "fdatasync").inode
    if !ignoresSync, let current = nodes[inode]?.current { nodes[inode]?.durable = current }
  }

  func truncate(_ descriptor: Int32, to size: Int) throws(CallFailure) {
    _ = try step("ftruncate")
    let inode = try handle(descriptor, "ftruncate").inode
    guard let current = nodes[inode]?.current else { return }
    nodes[inode]?.current = Array(current.prefix(size))
  }

  func reserve(_ descriptor: Int32, at offset: Int, length: Int) throws(CallFailure) {
    _ = try step("fallocate")
    guard capacity == Int.max else { throw CallFailure(call: "fallocate", errno: ENOSPC) }
  }

  func lock(_ descriptor: Int32, _ kind: LockKind) throws(CallFailure) -> Bool {
    _ = try step("flock")
    let inode = try handle(descriptor, "flock").inode
    var holders = locks[inode] ?? [:]
    holders[descriptor] = nil
    let isFree = kind == .exclusive ? holders.isEmpty : !holders.values.contains(.exclusive)
    guard isFree else { return false }
    holders[descriptor] = kind
    locks[inode] = holders
    return true
  }

  func unlock(_ descriptor: Int32) {
    guard let handle = handles[descriptor] else { return }
    locks[handle.inode]?[descriptor] = nil
  }

  func status(of descriptor: Int32) throws(CallFailure) -> FileStatus {
    _ = try step("fstat")
    let inode = try handle(descriptor, "fstat").inode
    return FileStatus(size: nodes[inode]?.current.count ?? 0, inode: inode)
  }

  func status(at path: String) throws(CallFailure) -> FileStatus? {
    _ = try step("stat")
    return names[path].map { FileStatus(size: nodes[$0]?.current.count ?? 0, inode: $0) }
  }

  func volumeType(of descriptor: Int32) throws(CallFailure) -> UInt64 {
    _ = try step("fstatfs")
    return volume
  }

  func makeFolder(_ path: String) throws(CallFailure) {
    _ = try step("mkdir")
    folders.insert(path)
  }

  func makePrivateFolder(_ path: String) throws(CallFailure) { try makeFolder(path) }

  func link(_ path: String, to target: String) throws(CallFailure) {
    _ = try step("link")
    guard names[target] == nil else { throw CallFailure(call: "link", errno: EEXIST) }
    names[target] = names[path]
  }

  func rename(_ path: String, to target: String) throws(CallFailure) {
    _ = try step("rename")
    names[target] = names[path]
    names[path] = nil
  }

  func remove(_ path: String) throws(CallFailure) {
    _ = try step("unlink")
    names[path] = nil
  }

  func synchroniseFolder(_ path: String) throws(CallFailure) {
    _ = try step("fsync")
    guard !ignoresSync else { return }
    for name in Set(names.keys).union(durableNames.keys) where Self.parent(of: name) == path {
      durableNames[name] = names[name]
    }
  }

  func names(in folder: String) throws(CallFailure) -> [String] {
    _ = try step("readdir")
    return names.keys.filter { Self.parent(of: $0) == folder }.map {
      String($0.dropFirst(folder.utf8.count + 1))
    }
  }

  func elapsed() -> Int { time }

  func pause(microseconds: Int) { time += microseconds }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private static func copy(
    _ bytes: [UInt8],
    _ offset: Int,
    _ buffer: inout [UInt8],
    _ range: Range<Int>
  ) -> Int {
    guard offset < bytes.count else { return 0 }
    let part = bytes[offset..<min(bytes.count, offset + range.count)]
    buffer.replaceSubrange(range.lowerBound..<range.lowerBound + part.count, with: part)
    return part.count
  }
}
