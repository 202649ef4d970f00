internal import Casework
internal import Wording

// What a field leads to once it is left.

extension FormState {
  /// The row whose person a field names: by name, unit, NIP or NIK.
  func namedRow(_ path: String) -> Int? {
    guard spec.command == .registerReport else { return nil }
    let parts = path.split(separator: ".")
    guard parts.count == 4, parts[0] == "persons", parts[2] == "facts",
      ["name", "unit", "nip", "nik"].contains(parts[3])
    else { return nil }
    return Int(parts[1])
  }

  /// A number or NIP typed as a name stands for the person registered under it.
  mutating func lookUp(_ path: String, reader: any OfficeReader) {
    guard let row = namedRow(path), path.hasSuffix(".name"), let typed = values[path],
      let person = reader.person(typed)
    else { return }
    set(person.name ?? typed, at: path)
    set(person.id.description, at: "persons.\(row).person")
    // The focus went on to a field that is not shown any more.
    if !fields.contains(where: { $0.path == focus }) { focus("persons.\(row).person") }
  }

  /// The file a field names that was not looked at yet.
  func unknownFile(_ path: String) -> String? {
    let isFile = path == "file" || path.hasSuffix(".file")
    guard isFile, let file = values[path], contents[file] == nil else { return nil }
    return file
  }

  /// How often an address that is being typed is known already.
  func knownAddress(_ field: FieldSpec, scene: Scene) -> String? {
    guard field.path == "url" || field.path.hasSuffix(".url"),
      let address = WebAddress(value(of: field))
    else { return nil }
    let (same, site) = scene.reader.known(address)
    return scene.wording.known(address, same: same, site: site)
  }
}
