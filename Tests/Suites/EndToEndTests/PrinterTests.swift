import Foundation
import Interviews
import Packs
import PrintSystem
import Shipped
import Testing
import Texts
import Tmux

/// The whole way to a printer of a print system that runs for one test.
@Suite(.serialized, .timeLimit(.minutes(2))) struct PrinterTests {
  private let person = Visitors.manWithPassport

  /// A session at the menu of paper, where this print system's printers are.
  private func sessionAtMenu(
    _ desk: TestDesk, _ server: PrivateSpooler, printer: String = "ufficio"
  ) throws -> DeskSession {
    let environment = desk.environment.merging(server.environment) { $1 }
    let session = try desk.sit(environment: environment)
    _ = try session.answer(for: person)
    try session.waitForResult()
    try openMenu(session, printer: printer)
    return session
  }

  private func openMenu(_ session: DeskSession, printer: String = "ufficio") throws {
    try session.terminal.send("p")
    let row = session.words(.paperPrintOn, ["printer": printer])
    try session.terminal.waitFor("the printer in focus") { $0.rows.contains { $0.hasPrefix("  > 1  \(row)") } }
  }

  private func add(_ printer: String, to server: PrivateSpooler) async throws {
    try await server.add(printer)
    try await server.command("lpadmin", ["-d", printer])
  }

  private func page(_ desk: TestDesk, _ arguments: String...) throws -> [UInt8] {
    Array(try desk.run(["route", "--answers", "-"] + arguments, input: person.json).bytes)
  }

  @Test func `Enter prints the page that the command makes, byte for byte, and the wizard says so`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      let desk = try TestDesk()
      let session = try sessionAtMenu(desk, server)
      try session.terminal.send("Enter")
      let printed = try await server.printed()
      #expect(printed.line.hasPrefix("title=sportello copies=1 type=application/pdf "))
      #expect(printed.document.starts(with: Array("%PDF-".utf8)))
      #expect(try printed.document == page(desk, "--format", "pdf"))
      try session.waitFor(session.words(.printDone, ["printer": "ufficio"]))
      try session.waitForResult()
    }
  }

  @Test func `what was chosen is what is printed: language, large letters, copies, plain text`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      let desk = try TestDesk()
      let session = try sessionAtMenu(desk, server)
      let words = session.words
      try session.choose(language: "urdu", insteadOf: "italiano")
      try session.pick(words(.paperForm, ["form": words(.formPage)]))
      try session.waitFor(words(.paperForm, ["form": words(.formLarge)]))
      try session.pick(words(.paperCopies, ["count": "1"]))
      try session.waitFor(words(.paperCopies, ["count": "2"]))
      try session.terminal.send("1")
      let large = try await server.printed()
      #expect(large.line.hasPrefix("title=sportello copies=2 type=application/pdf "))
      #expect(try large.document == page(desk, "--format", "pdf", "--language", "ur", "--large-print"))
      try session.waitFor(words(.printDone, ["printer": "ufficio"]))

      // Language, size and copies are still those of this person.
      try openMenu(session)
      try session.choose(language: "italiano", insteadOf: "urdu")
      try session.pick(words(.paperForm, ["form": words(.formLarge)]))
      try session.waitFor(words(.paperForm, ["form": words(.formText)]))
      try session.terminal.send("1")
      let text = try await server.printed()
      #expect(text.line.hasPrefix("title=sportello copies=2 type=text/plain "))
      #expect(try text.document == page(desk))
      try session.waitFor(words(.printDone, ["printer": "ufficio"]))
    }
  }

  @Test func `a printer without paper is named, and the page taken back is gone from the queue`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      try server.fail("media-empty-error", "Out of paper", isHanging: true, on: "ufficio")
      let desk = try TestDesk()
      let session = try sessionAtMenu(desk, server)
      let words = session.words
      try session.terminal.send("Enter")
      try session.waitFor(words(.printWaiting, ["printer": "ufficio", "reason": words(.obstaclePaper)]))
      #expect(try await server.queue().contains("ufficio-1"))
      // The next one to print sees it before they print.
      try openMenu(session)
      let menu = try session.waitFor(words(.obstaclePaper))
      #expect(menu.contains("(\(words(.printerDefault)), \(words(.obstaclePaper)))"), "\(menu)")
      try session.pick(words(.paperTakeBack, ["printer": "ufficio"]))
      let screen = try session.waitFor(words(.printCancelled, ["printer": "ufficio"]))
      #expect(screen.title == words(.paperTitle))
      #expect(!screen.contains(words(.paperTakeBack, ["printer": "ufficio"])))
      #expect(try await server.queue() == "")
    }
  }

  @Test func `a stopped printer says that it is, before and after printing`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      try await server.command("cupsdisable", ["-r", "In riparazione", "ufficio"])
      let desk = try TestDesk()
      let session = try sessionAtMenu(desk, server)
      let words = session.words
      let reason = "\(words(.obstacleStopped)): In riparazione"
      try session.waitFor("(\(words(.printerDefault)), \(reason))")
      try session.terminal.send("Enter")
      try session.waitFor(words(.printWaiting, ["printer": "ufficio", "reason": reason]))
      // Somebody starts it, and the page comes out while the wizard looks on.
      try await server.command("cupsenable", ["ufficio"])
      let printed = try await server.printed()
      #expect(try printed.document == page(desk, "--format", "pdf"))
      try session.waitFor(words(.printDone, ["printer": "ufficio"]))
    }
  }

  @Test func `a printer that takes no pages refuses in the words of the print system`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      try await server.command("cupsreject", ["ufficio"])
      let desk = try TestDesk()
      let session = try sessionAtMenu(desk, server)
      let words = session.words
      try session.waitFor(words(.printerRefusing))
      try session.terminal.send("Enter")
      try session.waitFor(
        words(.printRefused, ["reason": "Destination \"ufficio\" is not accepting jobs."]))
      #expect(try session.terminal.screen().title == words(.paperTitle))
    }
  }

  @Test func `no printer, a missing command and a printer that is gone are told apart`() async throws {
    try await PrivateSpooler.lend { server in
      let desk = try TestDesk()
      let environment = desk.environment.merging(server.environment) { $1 }
      let session = try desk.sit(environment: environment)
      _ = try session.answer(for: person)
      try session.waitForResult()
      try session.terminal.send("p")
      try session.waitFor(session.words(.printNoPrinters))
      try session.terminal.send("Escape")
      try session.waitForResult()
      try await add("ufficio", to: server)
      try openMenu(session)
      try await server.command("lpadmin", ["-x", "ufficio"])
      try session.terminal.send("Enter")
      try session.waitFor(session.words(.printUnknown, ["printer": "ufficio"]))

      try desk.write("name: Prova\nrole: other\nprograms: {lpstat: \(desk.path("nothing"))}\n", to: "desk.yaml")
      let bare = try desk.sit("--desk", desk.path("desk.yaml"), environment: environment)
      _ = try bare.answer(for: person)
      try bare.waitForResult()
      try bare.terminal.send("p")
      try bare.waitFor(bare.words(.printNoCommand, ["name": desk.path("nothing")]))
    }
  }

  /// Has the desk state an `lp` that waits at a gate before it does what the real one does.
  private func useSlowProgram(_ desk: TestDesk) throws {
    #expect(mkfifo(desk.path("gate"), 0o600) == 0)
    try desk.use(["lp": "read line < \"\(desk.path("gate"))\"\nexec /usr/bin/lp \"$@\""])
  }

  /// Lets the `lp` that waits, or comes, go on.
  private func openGate(_ desk: TestDesk) throws {
    // Open for both, a pipe waits for nobody at its other end.
    let gate = FileHandle(fileDescriptor: open(desk.path("gate"), O_RDWR), closeOnDealloc: true)
    try gate.write(contentsOf: Data("go\n".utf8))
    desk.keep(gate)
  }

  @Test func `while a page is being sent the screen answers every key, and a second page waits its turn`() async throws
  {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      let desk = try TestDesk()
      try useSlowProgram(desk)
      let session = try sessionAtMenu(desk, server)
      let (terminal, words) = (session.terminal, session.words)
      try terminal.send("Enter")
      try session.waitFor(words(.printing, ["printer": "ufficio"]))
      try terminal.send("Enter")
      try session.waitFor(words(.printBusy, ["printer": "ufficio"]))
      try terminal.send("b")
      try terminal.waitFor("the covered screen") { $0.isClock }
      try terminal.send("x")
      try session.waitFor(title: words(.paperTitle))
      try terminal.send("?")
      try session.waitFor(title: words(.helpTitle))
      try terminal.send("Escape")
      try session.waitFor(title: words(.paperTitle))
      try terminal.send("/")
      try session.waitFor(words(.directoryTitle))
      let number = try #require(Shipped.emergencyNumbers().last)
      try terminal.type(number)
      // The list has the number before anything is typed; a key that comes late would take the next notice away.
      try terminal.waitFor("/ \(number)")
      try openGate(desk)
      // Whoever is in the directory stays there, and is told.
      try session.waitFor(words(.printTaken, ["printer": "ufficio"]))
      #expect(try terminal.screen().contains(words(.directoryTitle)))
      let printed = try await server.printed()
      #expect(try printed.document == page(desk, "--format", "pdf"))
      try session.waitFor(words(.printDone, ["printer": "ufficio"]))
      #expect(try await server.queue() == "")
    }
  }

  @Test func `a page is taken back while it is being sent, and never reaches the queue`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      let desk = try TestDesk()
      try useSlowProgram(desk)
      let session = try sessionAtMenu(desk, server)
      try session.terminal.send("Enter")
      try session.waitFor(session.words(.printing, ["printer": "ufficio"]))
      try session.pick(session.words(.paperTakeBack, ["printer": "ufficio"]))
      try session.waitFor(session.words(.printGivenUp))
      #expect(try await server.queue() == "")
    }
  }
}
