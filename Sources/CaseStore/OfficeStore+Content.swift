import Casework
import Crypto
import FoundationEssentials

// Stored files, opened again.

extension OfficeStore {
  /// A stored file as it was taken in; nil when it cannot be read, opened, or is another one.
  func content(of item: VaultItem, for actor: ActorID) -> [UInt8]? {
    guard let stored = try? Files.onDisk.read(vault.path(of: item)) else { return nil }
    let plain = item.keyID.map { unsealed(stored, of: item, under: $0, for: actor) } ?? stored
    guard let plain, SHA256.hash(data: plain).hex == item.sha256 else { return nil }
    return plain
  }

  private func unsealed(
    _ sealed: [UInt8],
    of item: VaultItem,
    under id: String,
    for actor: ActorID
  ) -> [UInt8]? {
    guard let key = fieldKeys(for: actor).key(id),
      let box = try? ChaChaPoly.SealedBox(combined: Data(sealed)),
      let plain = try? ChaChaPoly.open(
        box,
        using: key,
        authenticating: Data("netra-vault/1\n\(id)\n\(item.sha256)".utf8)
      )
    else { return nil }  // no key, or bytes that are not what was sealed
    return Array(plain)
  }
}
