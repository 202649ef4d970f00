import Glibc

/// A terminal of the kernel whose other end the test holds.
final class Pty {
  struct Failure: Error {
    let call: String
    let errno: Int32
  }

  let master: Int32
  private(set) var replica: Int32

  init(rows: Int, columns: Int) throws {
    var master: Int32 = -1
    var replica: Int32 = -1
    var size = winsize(
      ws_row: UInt16(rows),
      ws_col: UInt16(columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    guard openpty(&master, &replica, nil, nil, &size) == 0 else {
      throw Failure(call: "openpty", errno: errno)
    }
    self.master = master
    self.replica = replica
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(master)
    if replica >= 0 { close(replica) }
  }

  /// The path of the terminal, for another process.
  var name: String? { ttyname(replica).map { String(cString: $0) } }

  /// Types bytes and waits until the terminal has them to read.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
    var entry = pollfd(fd: replica, events: Int16(POLLIN), revents: 0)
    poll(&entry, 1, 5000)
  }

  /// Everything that was written to the terminal since the last call.
  func output() -> [UInt8] {
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(master, &block, block.count)
      guard count > 0 else { return all }
      all += block.prefix(count)
    }
  }

  func outputText() -> String { String(decoding: output(), as: UTF8.self) }

  func resize(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows),
      ws_col: UInt16(columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func modes() -> termios {
    var modes = termios()
    tcgetattr(replica, &modes)
    return modes
  }
}
