package import Casework
import Journal

extension OfficeStore {
  /// Enrols an official with fresh keys, or in a demonstration with those that follow its seed.
  ///
  /// The keys are saved before the event is written: an official who cannot sign is no official.
  package func enrol(
    _ actor: ActorID,
    name: String,
    roles: [Role],
    keyHome: KeyHome,
    as acting: Acting
  ) throws(SubmitFailure) -> Submission {
    let identity: Identity
    do throws(StoreError) {
      if let seed {
        identity = try seed.identity(actor)
      } else {
        identity = Identity(fresh: actor)
        guard office.actors[actor] == nil else {
          throw StoreError.actorUnknown(actor.text)
        }
        try keyHome.save(identity, of: office.founded.origin)
      }
    } catch {
      throw .failed(error)
    }
    let command = Command.enrolActor(
      ActorEnrolment(actor: actor, name: name, roles: roles, keys: identity.publicKeys)
    )
    return try submit(CommandRequest(command: command), as: acting) { _, _ in true }
  }

  /// The public keys a demonstration's official has.
  package func demoKeys(of actor: ActorID) throws(StoreError) -> PublicKeys {
    guard let seed else { throw .notDemo }
    return try seed.identity(actor).publicKeys
  }

  /// The last line stamped not after `time`.
  ///
  /// - Complexity: One pass over the log.
  package static func lastLine(
    notAfter time: Timestamp,
    settings: StoreSettings
  ) throws(StoreError) -> Int {
    do throws(JournalError) {
      let journal = try Journal(
        folder: settings.folder,
        access: .read,
        fileSystem: LinuxFileSystem(),
        holder: settings.holder,
        bootID: settings.bootID
      )
      var last = -1
      _ = try journal.catchUp { mark, line in
        guard let envelope = try? Envelope(scanning: line),  // opening says what does not scan
          let stamp = Timestamp(Envelope.text(envelope.time, of: line)),
          stamp.milliseconds <= time.milliseconds
        else { return }
        last = mark.n
      }
      guard last >= 0 else { throw JournalError.noLine(offset: 0, length: 0) }
      return last
    } catch {
      throw .journal(error)
    }
  }
}
