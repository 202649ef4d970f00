/// Why a file could not be read or written, where a person can do something about it.
package enum FileTrouble: String, Hashable, Sendable, CaseIterable {
  case missing = "not found"
  case notAllowed = "not allowed"
  case isFolder = "is a folder"
  /// A folder or a device, where a file was wanted.
  case notPlain = "not a regular file"
  case diskFull = "disk full"
  case readOnly = "read-only disk"
}
