import Crypto

/// The check of one line's signature, apart from everything else.
package struct SignatureCheck: Sendable {
  /// The line it belongs to.
  let mark: LineMark
  private let key: Curve25519.Signing.PublicKey
  private let text: [UInt8]
  private let signature: [UInt8]

  /// Takes from a line what its check needs, so that the line itself may go.
  ///
  /// Fails when the key is no key, or the line carries nothing like a signature.
  ///
  /// - Parameters:
  ///   - line: The whole line, its LF included.
  ///   - mark: The line's place and hashes.
  ///   - key: The actor's 32-byte Ed25519 public key.
  package init?(line: Span<UInt8>, mark: LineMark, key: [UInt8]) {
    guard let key = Self.publicKey(key) else { return nil }
    self.init(line: line, mark: mark, publicKey: key)
  }

  init?(line: Span<UInt8>, mark: LineMark, publicKey: Curve25519.Signing.PublicKey) {
    let body = line.count - Chain.signatureTailLength
    guard body > 0, let signature = Base64.decode(line.extracting(body + 8..<body + 96)),
      signature.count == 64
    else { return nil }
    self.mark = mark
    key = publicKey
    text = SignedText.of(line.extracting(0..<body), after: mark.previous)
    self.signature = signature
  }

  /// Whether the signature holds.
  ///
  /// - Complexity: One Ed25519 check.
  package var holds: Bool { key.isValidSignature(signature, for: text) }

  static func publicKey(_ bytes: [UInt8]) -> Curve25519.Signing.PublicKey? {
    // Only the length can be wrong here, and then there is no key.
    try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
  }
}
