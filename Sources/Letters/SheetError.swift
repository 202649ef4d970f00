package import Casework

/// Why a paper is not printed.
package enum SheetError: Error, Hashable, Sendable {
  /// What the case lacks for it.
  case incomplete(PaperKind, [PaperGap])
  /// A template that cannot be read; our own mistake.
  case template(String)
  /// A field a template asks for and nobody fills in; our own mistake.
  case value(String)
}
