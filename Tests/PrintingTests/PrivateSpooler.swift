import Glibc
import Printing
import Subprocess

/// A `cupsd` of one test, on a free port of 127.0.0.1, with all its files in a folder of the test.
///
/// Its printers keep nothing: each document is handed, with a line about it, to whoever reads the pipe `printed`.
struct PrivateSpooler {
  let folder: TemporaryFolder
  private let port: UInt16

  /// What makes the commands of CUPS speak to this one.
  var environment: [String: String] { ["CUPS_SERVER": "127.0.0.1:\(port)"] }

  /// The print system under test, as the program sees it.
  func spooler(path: String? = nil, secondsPerCommand: Int = 600) -> Spooler {
    var environment = environment
    environment["PATH"] = path
    return Spooler(environment: environment, secondsPerCommand: secondsPerCommand)
  }

  /// Starts the print system, lends it once it listens, and ends it.
  static func lend<Result: Sendable>(_ body: (PrivateSpooler) async throws -> Result) async throws -> Result {
    for program in ["/usr/sbin/cupsd", "/usr/sbin/lpadmin", "/usr/bin/lp", "/usr/bin/lpstat"]
    where access(program, X_OK) != 0 { throw Unready("cups is missing: run sh .ci/test, which installs it") }
    return try await TemporaryFolder.lend { folder in
      let reserved = try ReservedPort()
      defer { reserved.release() }
      let server = PrivateSpooler(folder: folder, port: reserved.number)
      try server.configure()
      return try await server.lendRunning(body)
    }
  }

  private func lendRunning<Result: Sendable>(
    _ body: (PrivateSpooler) async throws -> Result
  ) async throws -> Result {
    let (listening, listens) = AsyncStream.makeStream(of: Void.self)
    var options = PlatformOptions()
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(5))]
    let ending = try await run(
      // Should the tests be killed themselves, it does not stay behind for long.
      .name("timeout"),
      arguments: ["120", "cupsd", "-f", "-c", "\(folder.path)/cupsd.conf", "-s", "\(folder.path)/cups-files.conf"],
      environment: .inherit.updating(["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]), platformOptions: options,
      input: .none, output: .discarded, error: .sequence
    ) { cupsd in
      // The log is read to its end: a full pipe would stop the server.
      let reading = Task {
        var log = ""
        for try await line in cupsd.standardError.strings() {
          log += line + "\n"
          if line.contains("Listening to 127.0.0.1:\(port) on fd") { listens.yield() }
        }
        listens.finish()
        return log
      }
      var isListening = false
      for await _ in listening {
        isListening = true
        break
      }
      var result: Swift.Result<Result, any Error>?
      if isListening {
        do { result = .success(try await body(self)) } catch { result = .failure(error) }
        try cupsd.send(signal: .terminate)
      }
      let log = try await reading.value
      return result ?? .failure(Unready("cupsd does not start: \(log)"))
    }
    return try ending.closureResult.get()
  }

  /// Adds a printer, and makes it ready to print.
  func add(_ printer: String, _ options: String...) async throws {
    try await command("lpadmin", ["-p", printer, "-E", "-v", "capture:\(folder.path)", "-m", "raw"] + options)
  }

  /// Runs a command of CUPS against this print system, and returns what it says.
  @discardableResult
  func command(_ name: String, _ arguments: [String]) async throws -> String {
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
  func printed() async throws -> (line: String, document: [UInt8]) {
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
    _ = try folder.makePipe("printed")
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
    if [ -e "$folder/no-paper" ]; then
      echo 'STATE: +media-empty-error' >&2
      echo 'ERROR: Out of paper' >&2
      exit 1
    fi
    { printf 'title=%s copies=%s type=%s options=%s \\n' "$3" "$4" "$CONTENT_TYPE" "$5"
      cat "$6"
    } > "$folder/printed"

    """
}
