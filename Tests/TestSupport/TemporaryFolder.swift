package import Foundation

/// A folder of one test's own, removed with it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "netra-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      // What is left lies in the folder for temporary files.
    }
  }

  /// The path of a name below the folder.
  package func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Every regular file below a folder, with its bytes.
  package static func contents(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    guard let names = FileManager.default.enumerator(atPath: folder) else { return [:] }
    for case let name as String in names {
      var isFolder: ObjCBool = false
      let path = folder + "/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      contents[name] = try Data(contentsOf: URL(filePath: path))
    }
    return contents
  }
}
