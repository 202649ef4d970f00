import Casework
import Journal

/// The law the program brings along, decoded on a thread of its own: that takes as long as reading
/// thousands of lines, and the two need nothing of each other.
final class EmbeddedLaw: @unchecked Sendable {
  // Sendable because `read` is written by the thread alone and read only after it was joined.

  private var read: Result<LawBook, LawBookError>?
  private var thread: Workers.Started?

  /// Starts decoding.
  init() {
    thread = Workers.start { self.read = Self.decoded() }
  }

  /// Waits for the law; decodes it here if no thread was to be had.
  func wait() throws(StoreError) -> LawBook {
    end()
    switch read ?? Self.decoded() {
    case .success(let law): return law
    case .failure(let error): throw .law("\(error.part): \(error.detail)")
    }
  }

  /// Waits for the thread, whether its law is wanted or not.
  func end() {
    thread?.join()
    thread = nil
  }

  private static func decoded() -> Result<LawBook, LawBookError> {
    do throws(LawBookError) {
      return .success(try LawBook.embedded())
    } catch {
      return .failure(error)
    }
  }
}

extension OfficeStore {
  /// Opens an office folder, judging by the law the program brings along.
  ///
  /// - Throws: ``StoreError``; an incident of the log is one of its cases when opened for writing.
  /// - Complexity: One pass over the log.
  package static func open(_ settings: StoreSettings) throws(StoreError) -> OfficeStore {
    let law = EmbeddedLaw()
    defer { law.end() }
    return try OfficeStore(settings, law: law.wait)
  }
}
