import PrintJobs
import PrintSystem
import Subprocess
import Testing

@testable import Spooling

@Suite(.timeLimit(.minutes(1))) struct SpoolerFollowingTests {
  private let sheet = Array("%PDF-1.4\nQuestura di Milano – perché\n".utf8)

  private func submit(_ spooler: Spooler, to printer: String) async throws -> PrintJob {
    try await spooler.submit(sheet, as: .pdf, to: printer, title: "documento")
  }

  /// What a job comes to, however many looks it takes.
  private func end(_ job: PrintJob, _ spooler: Spooler) async -> JobFate? {
    var last: JobFate?
    for await fate in spooler.follow(job, for: .seconds(1_000_000), clock: HastyClock()) { last = fate }
    return last
  }

  /// The first obstacle a job meets, however many looks it takes.
  private func obstacle(_ job: PrintJob, _ spooler: Spooler) async -> PrintObstacle? {
    for await fate in spooler.follow(job, for: .seconds(1_000_000), clock: HastyClock()) {
      if case .waiting(let obstacle) = fate { return obstacle }
    }
    return nil
  }

  @Test func `a page that comes out is printed, and cannot be cancelled any more`() async throws {
    try await PrivateSpooler.lend { server in
      try await server.add("ufficio")
      let spooler = server.spooler()
      let job = try await submit(spooler, to: "ufficio")
      async let printed = server.printed()
      let fate = await end(job, spooler)
      #expect(fate == .printed)
      #expect(try await printed.document == sheet)
      #expect(try await spooler.cancel(job) == .printed)
      #expect(try await spooler.cancel(PrintJob(identifier: "ufficio-99", printer: "ufficio")) == .ended)
      #expect(await spooler.look(at: PrintJob(identifier: "ufficio-99", printer: "ufficio/bozza")).fate == .ended)
    }
  }

  @Test func `what a job waits for is told, and a job given up leaves nothing behind`() async throws {
    try await PrivateSpooler.lend { server in
      let spooler = server.spooler()
      // The first printer gives up until the print system tries again, the others hold on to the job.
      let faults: [(keyword: String, words: String, PrintObstacle.Kind, isHanging: Bool)] = [
        ("media-empty-error", "Out of paper", .paper, false), ("door-open-error", "The front is open.", .door, true),
        ("offline-report", "The printer is off.", .unreachable, true),
      ]
      for (keyword, words, kind, isHanging) in faults {
        try await server.add(keyword)
        try server.fail(keyword, words, isHanging: isHanging, on: keyword)
        let job = try await submit(spooler, to: keyword)
        let expected = PrintObstacle(kind, words: words)
        #expect(await obstacle(job, spooler) == expected)
        #expect(try await spooler.printers().first { $0.name == keyword }?.obstacle == expected)
        #expect(try await spooler.cancel(job) == .cancelled)
        #expect(await spooler.look(at: job).fate == .cancelled)
      }
      #expect(try await server.queue() == "")
    }
  }

  @Test func `a queue stopped by somebody, or by its printer, lets jobs wait`() async throws {
    try await PrivateSpooler.lend { server in
      let spooler = server.spooler()
      try await server.add("fermo")
      try await server.command("cupsdisable", ["-r", "In riparazione", "fermo"])
      let first = try await submit(spooler, to: "fermo")
      #expect(await spooler.look(at: first).fate == .waiting(PrintObstacle(.stopped, words: "In riparazione")))
      try await server.add("rotto")
      try server.obey("echo 'ERROR: Printer door open' >&2; exit 4", on: "rotto")
      let second = try await submit(spooler, to: "rotto")
      #expect(await obstacle(second, spooler)?.kind == .stopped)
      #expect(try await spooler.printers().map(\.obstacle?.kind) == [.stopped, .stopped])
      // Once the door is shut and the queue started, the page comes out after all.
      try server.obey(":", on: "rotto")
      try await server.command("cupsenable", ["rotto"])
      async let printed = server.printed()
      let fate = await end(second, spooler)
      #expect(fate == .printed)
      #expect(try await printed.document == sheet)
      // A queue taken away takes its jobs with it.
      try await server.command("lpadmin", ["-x", "fermo"])
      #expect(await spooler.look(at: first).fate == .unknown(.unknownPrinter("fermo")))
    }
  }

  @Test func `held, cancelled at the printer, cancelled by somebody and aborted are told apart`() async throws {
    try await PrivateSpooler.lend { server in
      let spooler = server.spooler()
      try await server.add("trattenuto")
      try server.obey("exit 3", on: "trattenuto")
      let held = try await submit(spooler, to: "trattenuto")
      #expect(await obstacle(held, spooler)?.kind == .held)
      try await server.command("cancel", ["trattenuto-1"])
      #expect(await end(held, spooler) == .cancelled)

      try await server.add("chiuso")
      try server.obey("echo 'ERROR: auth' >&2; exit 2", on: "chiuso")
      let closed = try await submit(spooler, to: "chiuso")
      #expect(await obstacle(closed, spooler) == PrintObstacle(.login, words: "auth"))
      #expect(try await spooler.cancel(closed) == .cancelled)

      try await server.add("annullato")
      try server.obey("exit 5", on: "annullato")
      #expect(await end(try await submit(spooler, to: "annullato"), spooler) == .cancelled)

      try await server.add("interrotto", "-o", "printer-error-policy=abort-job")
      try server.obey("echo 'ERROR: Lost the way' >&2; exit 1", on: "interrotto")
      #expect(await end(try await submit(spooler, to: "interrotto"), spooler) == .aborted("Lost the way"))
    }
  }

  @Test func `a printer that cannot be reached is named so`() async throws {
    try await PrivateSpooler.lend { server in
      let closed = try ReservedPort()
      defer { closed.release() }
      try await server.add("lontano", device: "ipp://127.0.0.1:\(closed.number)/ipp/print")
      let spooler = server.spooler()
      let job = try await submit(spooler, to: "lontano")
      #expect(await obstacle(job, spooler)?.kind == .unreachable)
      #expect(try await spooler.printers().first?.obstacle?.kind == .unreachable)
      #expect(try await spooler.cancel(job) == .cancelled)
      #expect(try await server.queue() == "")
    }
  }

  @Test func `a printer that takes too long leaves the choice, and a warning may explain it`() async throws {
    try await PrivateSpooler.lend { server in
      let spooler = server.spooler()
      try await server.add("lento")
      try server.obey("read line < \"$folder/never\"", on: "lento")
      let slow = try await submit(spooler, to: "lento")
      let clock = HastyClock()
      var fates: [JobFate] = []
      for await fate in spooler.follow(slow, for: .milliseconds(6_700), clock: clock) { fates.append(fate) }
      #expect(fates == [.printing, .stillPrinting(seconds: 6)])
      let soon = (1...10).map { Duration.milliseconds($0 * 500) }
      #expect(clock.moments == soon + [.seconds(6), .milliseconds(6_700)])

      try await server.add("laser")
      try server.fail("media-jam-warning", "", isHanging: true, on: "laser")
      let jammed = try await submit(spooler, to: "laser")
      while try await spooler.printers().allSatisfy({ $0.suspicion == nil }) {}
      fates = []
      for await fate in spooler.follow(jammed, for: .seconds(1), clock: HastyClock()) { fates.append(fate) }
      #expect(fates == [.printing, .waiting(PrintObstacle(.jam, words: "media-jam-warning"))])

      #expect(try await spooler.cancel(slow) == .cancelled)
      #expect(try await spooler.cancel(jammed) == .cancelled)
      #expect(try await server.queue() == "")
      #expect(await end(slow, spooler) == .cancelled)
    }
  }

  @Test func `whoever stops asking gets no more fates`() async throws {
    try await PrivateSpooler.lend { server in
      try await server.add("lento")
      try server.obey("read line < \"$folder/never\"", on: "lento")
      let spooler = server.spooler()
      let job = try await submit(spooler, to: "lento")
      let (looks, looked) = AsyncStream.makeStream(of: JobFate.self)
      let watching = Task {
        for await fate in spooler.follow(job, for: .seconds(1_000_000), clock: HastyClock()) { looked.yield(fate) }
        looked.finish()
      }
      var fates: [JobFate] = []
      for await fate in looks {
        fates.append(fate)
        watching.cancel()
      }
      #expect(fates == [.printing])
      try await spooler.cancel(job)
    }
  }

  @Test func `whoever stops asking in the middle of a look gets no fate of it`() async throws {
    try await TemporaryFolder.lend { folder in
      let looking = try folder.makePipe("looking")
      let never = try folder.makePipe("never")
      try folder.write("#!/bin/sh\necho > \(looking)\nread line < \(never)\n", to: "lpstat", mode: 0o755)
      let spooler = Spooler(programs: ProgramPlaces(folders: [folder.path]), secondsPerCommand: 600)
      let watching = Task {
        var fates: [JobFate] = []
        for await fate in spooler.follow(PrintJob(identifier: "ufficio-7", printer: "ufficio")) { fates.append(fate) }
        return fates
      }
      _ = try await run(.name("cat"), arguments: [looking], output: .discarded)
      watching.cancel()
      #expect(await watching.value.isEmpty)
    }
  }

  /// `cancel` alone takes `ufficio-1` for all the jobs of a printer of that name, and `1` likewise.
  @Test func `only the job itself is cancelled, whatever printers are called`() async throws {
    try await PrivateSpooler.lend { server in
      let spooler = server.spooler()
      var jobs: [PrintJob] = []
      for printer in ["ufficio", "ufficio-1", "1"] {
        try await server.add(printer)
        try await server.command("cupsdisable", [printer])
        jobs.append(try await submit(spooler, to: printer))
      }
      #expect(jobs.map(\.identifier) == ["ufficio-1", "ufficio-1-2", "1-3"])
      #expect(try await spooler.cancel(jobs[0]) == .cancelled)
      let left = try await server.queue().split(separator: "\n").map { $0.prefix { $0 != " " } }
      #expect(left.sorted() == ["1-3", "ufficio-1-2"])
    }
  }

  @Test func `a print system that dies after it took a document is told`() async throws {
    _ = try await PrivateSpooler.lend { server in
      try await server.add("ufficio")
      try await server.command("cupsdisable", ["ufficio"])
      return try await submit(server.spooler(), to: "ufficio")
    } afterwards: { server, job in
      let spooler = server.spooler()
      #expect(await spooler.look(at: job).fate == .unknown(.noServer))
      await #expect(throws: PrintFault.noServer) { try await spooler.cancel(job) }
    }
  }

  @Test func `a job whose print system cannot be asked is unknown, and not cancelled`() async throws {
    let job = PrintJob(identifier: "ufficio-7", printer: "ufficio")
    let nowhere = Spooler(programs: ProgramPlaces(folders: ["/nowhere"]))
    #expect(await nowhere.look(at: job).fate == .unknown(.commandMissing("lpstat")))
    await #expect(throws: PrintFault.commandMissing("cancel")) { try await nowhere.cancel(job) }
    let nameless = PrintJob(identifier: nil, printer: "ufficio")
    #expect(await nowhere.look(at: nameless).fate == .unknown(.commandBroken("lp", message: "")))
    await #expect(throws: PrintFault.commandBroken("lp", message: "")) { try await nowhere.cancel(nameless) }
  }

  @Test func `a print system that lets nobody cancel is told in its words, and how a job ended stays open`()
    async throws
  {
    try await TemporaryFolder.lend { folder in
      try folder.write(
        "#!/bin/sh\necho 'cancel: cancel-job failed: Forbidden' >&2\nexit 1\n", to: "cancel", mode: 0o755)
      try folder.write(
        """
        #!/bin/sh
        echo 'scheduler is running'
        case "$*" in *not-completed*) exit 0 ;; esac
        printf 'ufficio-7 anna 1024 Mon\\n\\tStatus: \\n\\tAlerts: processing-to-stop-point\\n'

        """, to: "lpstat", mode: 0o755)
      let spooler = Spooler(programs: ProgramPlaces(folders: [folder.path]))
      let job = PrintJob(identifier: "ufficio-7", printer: "ufficio")
      #expect(await spooler.look(at: job).fate == .ended)
      await #expect(throws: PrintFault.refused("cancel-job failed: Forbidden")) { try await spooler.cancel(job) }
    }
  }
}
