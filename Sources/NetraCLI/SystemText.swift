import Glibc

/// The system's own words for an error number.
enum SystemText {
  static func of(_ number: Int32) -> String { String(cString: strerror(number)) }
}
