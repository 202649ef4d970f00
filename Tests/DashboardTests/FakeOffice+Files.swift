import Casework

extension Command {
  /// The command with its files stored, as the vault would: the same path is the same content.
  var storingFiles: Command {
    guard case .registerReport(var entry) = self else { return self }
    entry.evidence = entry.evidence.map { given in
      given.map { single in
        var single = single
        guard let path = single.path else { return single }
        let digits = path.utf8.map { String($0, radix: 16) }.joined()
        let hash = String((digits + String(repeating: "0", count: 64)).prefix(64))
        single.item = VaultItem(sha256: hash, size: path.utf8.count, stored: hash)
        single.path = nil
        return single
      }
    }
    return .registerReport(entry)
  }
}

extension FakeOffice {
  /// The office with a second report about somebody whose name sounds like one already reported.
  static func withAlike() throws -> FakeOffice {
    var office = try filled()
    try office.submit(
      .registerReport,
      #"""
      {"source":"warga","received":"2024-11-07","act":{"from":"2024-10-20"},
      "title":"lain sekali","what":"x","persons":[{"facts":{"name":"Loerah Satoe","status":"PNS",
      "class":"pengawas","position":"Lurah","unit":"Kel. Contoh","unknown":false}}]}
      """#,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T08:00"
    )
    return office
  }
}
