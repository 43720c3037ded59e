import Glibc

/// A port of 127.0.0.1 nobody else is given while it is held; a server that is told its number may listen there.
package struct ReservedPort {
  /// Its number.
  package let number: UInt16
  private let descriptor: Int32

  /// Asks the system for one.
  package init() throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    // cupsd sets this too: then both may have the port, as only one of them listens. Set before, the system
    // might give the port of another test.
    var isShared: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isShared, socklen_t(MemoryLayout<Int32>.size))
    self.descriptor = descriptor
    number = UInt16(bigEndian: address.sin_port)
    guard isBound else { throw Unready("no free port on 127.0.0.1: error \(errno)") }
  }

  /// Gives it back.
  package func release() { close(descriptor) }
}
