/// What one commit says, before it has a place in the log.
package struct Entry {
  /// What the clock said, 29 bytes: `2024-10-25T09:13:02.417+07:00`.
  package let time: String
  package let actor: String
  package let role: String
  /// The first 16 hexadecimal digits of the SHA-256 of the actor's signing key.
  package let key: String
  /// The command's UUID, version 7, lower case.
  package let id: String
  /// The JSON array of events, brackets included.
  package let events: [UInt8]
  /// Gives the Ed25519 signature, 64 bytes, of the bytes it is handed.
  package let sign: ([UInt8]) throws -> [UInt8]

  /// States what a commit says; the form of the parts is checked when it is framed.
  package init(
    time: String,
    actor: String,
    role: String,
    key: String,
    id: String,
    events: [UInt8],
    sign: @escaping ([UInt8]) throws -> [UInt8]
  ) {
    self.time = time
    self.actor = actor
    self.role = role
    self.key = key
    self.id = id
    self.events = events
    self.sign = sign
  }

  /// Makes the whole line that follows `tip`, its LF included.
  ///
  /// - Throws: ``JournalError/lineTooLong(bytes:)``, ``JournalError/malformedEntry(_:)`` or
  ///   ``JournalError/notSigned(reason:)``.
  func framed(after tip: Journal.Tip) throws(JournalError) -> (line: [UInt8], mark: LineMark) {
    var line = body(n: tip.n)
    let total = line.count + Chain.signatureTailLength
    guard total <= Chain.maximumLength else { throw .lineTooLong(bytes: total - 1) }
    let signature = try signature(of: SignedText.of(line.span, after: tip.hash))
    line += ",\"sig\":\"".utf8
    line += Base64.encode(signature)
    line.append(UInt8(ascii: "\""))
    let hash = Chain.hash(after: tip.hash, body: line)
    line += ",\"h\":\"".utf8
    line += hash.ascii
    line += "\"}\n".utf8
    // A line that its own reader refuses would close the log for everyone.
    do throws(EnvelopeError) {
      _ = try Envelope(scanning: line.span)
    } catch {
      throw .malformedEntry(error)
    }
    let mark = LineMark(
      n: tip.n,
      offset: tip.offset,
      length: line.count,
      hash: hash,
      previous: tip.hash
    )
    return (line, mark)
  }

  private func body(n: Int) -> [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(events.count + 400)
    body += "{\"n\":".utf8
    body += String(n).utf8
    body += ",\"t\":\"".utf8
    body += time.utf8
    body += "\",\"by\":\"".utf8
    body += actor.utf8
    body += "\",\"as\":\"".utf8
    body += role.utf8
    body += "\",\"key\":\"".utf8
    body += key.utf8
    body += "\",\"id\":\"".utf8
    body += id.utf8
    body += "\",\"e\":".utf8
    body += events
    return body
  }

  private func signature(of text: [UInt8]) throws(JournalError) -> [UInt8] {
    let signature: [UInt8]
    do {
      signature = try sign(text)
    } catch {
      throw .notSigned(reason: String(describing: error))
    }
    guard signature.count == 64 else { throw .notSigned(reason: "\(signature.count) bytes") }
    return signature
  }
}

/// The bytes that a signature covers.
enum SignedText {
  private static let context = Array("netra-event/1\n".utf8)

  /// The text for a line's bytes up to its last 170, after the line of hash `previous`.
  static func of(_ body: Span<UInt8>, after previous: LineHash) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(context.count + LineHash.asciiLength + 1 + body.count)
    text += context
    text += previous.ascii
    text.append(UInt8(ascii: "\n"))
    body.withUnsafeBufferPointer { text += $0 }
    return text
  }
}
