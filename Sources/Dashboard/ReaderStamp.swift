internal import Casework

/// Whose reading at what moment of log and calendar rows were taken from, to see whether they still
/// are what may be shown.
struct ReaderStamp: Equatable, Sendable {
  private let acting: Acting
  private let head: LogHead
  private let today: CalendarDate

  init(_ reader: any OfficeReader) {
    acting = reader.acting
    head = reader.head
    today = reader.now.date
  }
}
