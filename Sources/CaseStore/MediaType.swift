/// What a file is by its first bytes; its name says nothing.
package enum MediaType {
  private static let signatures: [(bytes: [UInt8], type: String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
    ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    (Array("GIF8".utf8), "image/gif"),
    (Array("%PDF-".utf8), "application/pdf"),
    (Array("PK\u{3}\u{4}".utf8), "application/zip"),
    (Array("OggS".utf8), "application/ogg"),
    (Array("ID3".utf8), "audio/mpeg"),
    ([0x1A, 0x45, 0xDF, 0xA3], "video/webm"),
  ]

  /// The type a file's first bytes speak of; plain bytes for one that cannot be read.
  package static func ofFile(_ path: String) -> String {
    // A file that cannot be read speaks of nothing.
    let head = (try? Files.onDisk.read(path, atMost: 64)) ?? []
    return sniff(Array(head.prefix(64)))
  }

  /// The type the first bytes speak of; text when they are UTF-8, else plain bytes.
  static func sniff(_ head: [UInt8]) -> String {
    if let known = signatures.first(where: { head.starts(with: $0.bytes) }) { return known.type }
    if head.count >= 12, head[4..<8].elementsEqual("ftyp".utf8) { return "video/mp4" }
    if head.count >= 12, head[..<4].elementsEqual("RIFF".utf8) {
      return head[8..<12].elementsEqual("WEBP".utf8) ? "image/webp" : "audio/wav"
    }
    let isText = head.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    return isText && !head.isEmpty ? "text/plain" : "application/octet-stream"
  }
}
