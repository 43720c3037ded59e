import Glibc
package import Spooling
import Subprocess

/// A `cupsd` of one test, on a free port of 127.0.0.1, with all its files in a folder of the test.
///
/// Its printers keep nothing: each document is handed, with a line about it, to whoever reads the pipe `printed`.
/// Or they fail as they are told, see ``obey(_:on:)``.
package struct PrivateSpooler: Sendable {
  /// Where its files lie.
  package let folder: TemporaryFolder
  private let port: UInt16

  /// What makes the commands of CUPS speak to this one.
  package var environment: [String: String] { ["CUPS_SERVER": "127.0.0.1:\(port)"] }

  /// The print system under test, as the program sees it.
  package func spooler(secondsPerCommand: Int = 600) -> Spooler {
    Spooler(environment: environment, secondsPerCommand: secondsPerCommand)
  }

  /// Starts the print system, lends it once it listens, and ends it; `afterwards` finds nobody at its port.
  package static func lend<Result: Sendable>(
    _ body: (PrivateSpooler) async throws -> Result,
    afterwards: (PrivateSpooler, Result) async throws -> Void = { _, _ in }
  ) async throws -> Result {
    try Unready.check("/usr/sbin/cupsd", "/usr/lib/cups/backend/ipp", of: "cups")
    try Unready.check("/usr/sbin/lpadmin", "/usr/bin/lp", "/usr/bin/lpstat", "/usr/bin/cancel", of: "cups-client")
    return try await TemporaryFolder.lend { folder in
      let reserved = try ReservedPort()
      defer { reserved.release() }
      let server = PrivateSpooler(folder: folder, port: reserved.number)
      try server.configure()
      let result = try await server.program.lend { try await body(server) }
      try await afterwards(server, result)
      return result
    }
  }

  private var program: RunningProgram {
    RunningProgram(
      words: ["cupsd", "-f", "-c", "\(folder.path)/cupsd.conf", "-s", "\(folder.path)/cups-files.conf"],
      sign: "Listening to 127.0.0.1:\(port) on fd")
  }

  /// Adds a printer, and makes it ready to print.
  ///
  /// - Parameters:
  ///   - device: where the printer is; without one it is a printer of this test.
  ///   - model: `raw` hands documents over as they are, `everywhere` as the printer says it wants them.
  package func add(_ printer: String, _ options: String..., device: String? = nil, model: String = "raw") async throws {
    let device = device ?? "capture:\(folder.path)"
    try await command("lpadmin", ["-p", printer, "-E", "-v", device, "-m", model] + options)
  }

  /// Makes a printer of this test do something else than print: lines of shell, in a back end as of backend(7).
  package func obey(_ script: String, on printer: String) throws { try folder.write(script, to: "orders-\(printer)") }

  /// Makes a printer of this test report a fault, and give up until the print system tries again, or never end.
  package func fail(_ keyword: String, _ words: String, isHanging: Bool = false, on printer: String) throws {
    // Said at once, so that nobody reads one without the other.
    let report = "printf 'STATE: +\(keyword)\\nERROR: \(words)\\n' >&2"
    try obey(isHanging ? "\(report); read line < \"$folder/never\"" : "\(report); exit 1", on: printer)
  }

  /// The jobs in all the queues, one a line; empty when nothing is left.
  package func queue() async throws -> String { try await command("lpstat", ["-o"]) }

  /// Runs a command of CUPS against this print system, and returns what it says.
  @discardableResult
  package func command(_ name: String, _ arguments: [String]) async throws -> String {
    let changes: [Environment.Key: String?] = [
      "CUPS_SERVER": "127.0.0.1:\(port)", "LC_ALL": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    ]
    let ending = try await run(
      .name(name), arguments: Arguments(arguments), environment: .inherit.updating(changes),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    guard ending.terminationStatus.isSuccess else { throw Unready("\(name): \(ending.standardError)") }
    return ending.standardOutput
  }

  /// The next document a printer prints, and the line that tells how.
  package func printed() async throws -> (line: String, document: [UInt8]) {
    let reading = try await run(
      .name("timeout"), arguments: ["20", "cat", "\(folder.path)/printed"], output: .bytes(limit: 1 << 24))
    guard reading.terminationStatus.isSuccess else { throw Unready("nothing was printed in 20 seconds") }
    let bytes = reading.standardOutput
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    return (String(decoding: bytes[..<end], as: UTF8.self), Array(bytes[end...].dropFirst()))
  }

  private func configure() throws {
    for name in ["spool", "spool/tmp", "cache", "run", "bin", "bin/backend"] { try folder.makeFolder(name) }
    for name in ["filter", "daemon"] { try folder.makeLink("bin/\(name)", to: "/usr/lib/cups/\(name)") }
    try folder.makeLink("bin/backend/ipp", to: "/usr/lib/cups/backend/ipp")
    _ = try folder.makePipe("printed")
    // A printer that hangs may run as another user.
    _ = try folder.makePipe("never", mode: 0o666)
    // Without a right for others, cupsd runs it as itself: it may write here whoever runs the tests.
    try folder.write(PrivateSpooler.backend, to: "bin/backend/capture", mode: 0o700)
    // cupsd refuses to work for root.
    let isRoot = geteuid() == 0
    try folder.write(
      """
      User \(isRoot ? "lp" : "\(geteuid())")
      Group \(isRoot ? "lp" : "\(getegid())")
      ServerRoot \(folder.path)
      ServerBin \(folder.path)/bin
      RequestRoot \(folder.path)/spool
      TempDir \(folder.path)/spool/tmp
      CacheDir \(folder.path)/cache
      StateDir \(folder.path)/run
      AccessLog \(folder.path)/access_log
      PageLog \(folder.path)/page_log
      ErrorLog stderr
      Printcap

      """, to: "cups-files.conf")
    try folder.write(
      """
      LogLevel info
      Listen 127.0.0.1:\(port)
      Browsing Off
      DefaultAuthType None
      DefaultEncryption Never
      WebInterface No
      <Location />
        Order allow,deny
        Allow localhost
      </Location>
      <Policy default>
        <Limit All>
          Order allow,deny
          Allow localhost
        </Limit>
      </Policy>

      """, to: "cupsd.conf")
  }

  /// The printer: it follows the rules of backend(7).
  private static let backend = """
    #!/bin/sh
    [ $# -ne 0 ] || { echo 'direct capture "Capture" "Capture"'; exit 0; }
    folder=${DEVICE_URI#capture:}
    [ ! -e "$folder/orders-$PRINTER" ] || . "$folder/orders-$PRINTER"
    { printf 'title=%s copies=%s type=%s options=%s \\n' "$3" "$4" "$CONTENT_TYPE" "$5"
      cat "$6"
    } > "$folder/printed"

    """
}
