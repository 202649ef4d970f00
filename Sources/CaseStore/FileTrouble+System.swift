package import Casework
import Glibc

extension FileTrouble {
  /// The trouble an error number of the system stands for; nil for one that only the system names.
  package init?(errno: Int32) {
    switch errno {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .notAllowed
    case EISDIR: self = .isFolder
    case ENOSPC, EDQUOT: self = .diskFull
    case EROFS: self = .readOnly
    default: return nil
    }
  }

  /// The reason as an error carries it: the trouble's own name, else the system's text.
  static func reason(_ errno: Int32) -> String {
    FileTrouble(errno: errno)?.rawValue ?? String(cString: strerror(errno))
  }
}
