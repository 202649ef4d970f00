/// A web address in the form by which two printings of the same page are matched.
package struct WebAddress: Hashable, Sendable {
  /// `https://contoh.id/berita/1?id=2`: host in lower case without `www.`, no fragment, no parameters
  /// that only say how somebody came there, no slash at the end.
  package let normal: String
  /// The host without `www.`: `contoh.id`.
  package let site: String

  /// Reads what somebody pasted; nil when it is no address of the web.
  package init?(_ text: String) {
    var rest = Substring(text.filter { !$0.isWhitespace })
    if let mark = rest.range(of: "://") {
      let scheme = rest[..<mark.lowerBound].lowercased()
      guard scheme == "http" || scheme == "https" else { return nil }
      rest = rest[mark.upperBound...]
    }
    if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    guard let host = Self.host(rest[..<end]) else { return nil }
    let query = rest.firstIndex(of: "?")
    var path = String(rest[end..<(query ?? rest.endIndex)])
    while path.hasSuffix("/") { path.removeLast() }
    let kept = query.map { Self.kept(rest[rest.index(after: $0)...]) } ?? []
    site = host
    normal = "https://\(host)\(path)" + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  private static func host(_ text: Substring) -> String? {
    var host = text.lowercased()
    if let at = host.lastIndex(of: "@") { host = String(host[host.index(after: at)...]) }
    for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = host.allSatisfy { $0.isLetter || $0.isNumber || ".-:".contains($0) }
    return labels.count > 1 && isPlain && labels.allSatisfy { !$0.isEmpty } ? host : nil
  }

  /// The parameters that name the page, in the order they were written.
  private static func kept(_ query: Substring) -> [String] {
    query.split(separator: "&").filter { parameter in
      let key = parameter.prefix { $0 != "=" }.lowercased()
      return !tracking.contains(key) && !key.hasPrefix("utm_")
    }.map(String.init)
  }

  /// Parameters that follow the reader, not the page.
  private static let tracking: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "mc_cid",
    "mc_eid", "ref", "ref_src", "ref_url", "si", "spm", "_ga", "_gl", "mibextid", "share_id",
  ]
}

extension Substring {
  fileprivate func range(of mark: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(mark) {
        return start..<index(start, offsetBy: mark.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
