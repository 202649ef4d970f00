package import Casework
package import Journal

/// Why the store could not do what it was asked; refusals of the rules are ``Refusal`` instead.
package enum StoreError: Error, Hashable, Sendable {
  case journal(JournalError)
  /// A call on a file failed; `reason` is the system's own text.
  case file(path: String, reason: String)
  /// This account has no keys of that official.
  case noKeys(ActorID, path: String)
  case keysDamaged(path: String)
  case keysExist(path: String)
  case keyUnusable(ActorID)
  /// A key exists, but this official holds no copy.
  case keyNotHeld(String)
  /// A line of the log cannot be read by this program.
  case undecodable(n: Int, detail: String)
  /// The log was written by a newer program.
  case unknownKind(String, n: Int)
  /// A line's signature, enrolment or role does not hold.
  case badSignature(n: Int)
  case actorUnknown(String)
  /// The embedded rule data does not read; only a wrong build can bring that about.
  case law(String)
  case notDemo
}
