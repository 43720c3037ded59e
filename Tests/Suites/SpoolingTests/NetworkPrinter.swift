import Glibc
import PrintSystem
import Subprocess

/// A printer on the network: `ippeveprinter`, which speaks IPP Everywhere as the printers in the shops do.
///
/// It announces itself through the message bus and ends without one; it is given an empty bus of its own.
struct NetworkPrinter {
  /// Where it is.
  let address: String

  private let folder: TemporaryFolder

  /// Starts the printer, lends it once it listens, and ends it.
  static func lend<Result: Sendable>(_ body: (NetworkPrinter) async throws -> Result) async throws -> Result {
    try Unready.check("/usr/sbin/ippeveprinter", of: "cups-ipp-utils")
    try Unready.check("/usr/bin/dbus-daemon", of: "dbus")
    try Unready.check("/usr/lib/cups/filter/pdftopdf", of: "cups-filters")
    return try await TemporaryFolder.lend { folder in
      let port = try ReservedPort()
      defer { port.release() }
      try folder.makeFolder("spool")
      try folder.write(bus(in: folder), to: "bus.conf")
      // Without a command of its own it takes five to fifteen seconds for each job, at random.
      try folder.write("#!/bin/sh\ncat \"$1\" > \"\(folder.path)/printed\"\n", to: "print", mode: 0o755)
      let environment: [Environment.Key: String?] = [
        // It keeps certificates in the home folder.
        "HOME": folder.path, "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=\(folder.path)/bus",
      ]
      let bus = RunningProgram(
        words: [
          "dbus-daemon", "--config-file=\(folder.path)/bus.conf", "--nofork", "--nopidfile", "--print-address=2",
        ],
        environment: environment, sign: "unix:path=")
      let printer = RunningProgram(
        words: [
          "ippeveprinter", "-v", "-r", "off", "-n", "localhost", "-p", "\(port.number)", "-f", "application/pdf",
          "-d", "\(folder.path)/spool", "-c", "\(folder.path)/print", "Stampante",
        ], environment: environment, sign: "printer-uri-supported=")
      let address = "ipp://localhost:\(port.number)/ipp/print"
      return try await bus.lend {
        try await printer.lend { try await body(NetworkPrinter(address: address, folder: folder)) }
      }
    }
  }

  /// The document it printed last.
  func printed() throws -> [UInt8] { try folder.read("printed") }

  private static func bus(in folder: TemporaryFolder) -> String {
    """
    <busconfig>
      <type>system</type>
      <listen>unix:path=\(folder.path)/bus</listen>
      <auth>EXTERNAL</auth>
      <policy context="default">
        <allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
      </policy>
    </busconfig>

    """
  }
}
