import Foundation
import Packs
import Spooling
import Testing
import Texts
import Tmux

/// The whole way to a printer of a print system that runs for one test.
@Suite(.serialized, .timeLimit(.minutes(2))) struct PrinterTests {
  private let person = People.manWithPassport

  /// A sitting at the menu of paper, where this print system's printers are.
  private func sittingAtMenu(
    _ desk: Desk, _ server: PrivateSpooler, _ changes: [String: String] = [:], printer: String = "ufficio"
  ) throws -> Sitting {
    let environment = desk.environment.merging(server.environment) { $1 }.merging(changes) { $1 }
    let sitting = try desk.sit(environment: environment)
    _ = try sitting.answer(for: person)
    try sitting.waitForResult()
    try openMenu(sitting, printer: printer)
    return sitting
  }

  private func openMenu(_ sitting: Sitting, printer: String = "ufficio") throws {
    try sitting.session.send("p")
    let row = sitting.words(.paperPrintOn, ["printer": printer])
    try sitting.session.waitFor("the printer in focus") { $0.rows.contains { $0.hasPrefix("  > 1  \(row)") } }
  }

  private func add(_ printer: String, to server: PrivateSpooler) async throws {
    try await server.add(printer)
    try await server.command("lpadmin", ["-d", printer])
  }

  private func page(_ desk: Desk, _ arguments: String...) throws -> [UInt8] {
    Array(try desk.run(["route", "--answers", "-"] + arguments, input: person.json).bytes)
  }

  @Test func `Enter prints the page that the command makes, byte for byte, and the wizard says so`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      let desk = try Desk()
      let sitting = try sittingAtMenu(desk, server)
      try sitting.session.send("Enter")
      let printed = try await server.printed()
      #expect(printed.line.hasPrefix("title=sportello copies=1 type=application/pdf "))
      #expect(printed.document.starts(with: Array("%PDF-".utf8)))
      #expect(try printed.document == page(desk, "--format", "pdf"))
      try sitting.waitFor(sitting.words(.printDone, ["printer": "ufficio"]))
      try sitting.waitForResult()
    }
  }

  @Test func `what was chosen is what is printed: language, large letters, copies, plain text`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      let desk = try Desk()
      let sitting = try sittingAtMenu(desk, server)
      let words = sitting.words
      try sitting.choose(language: "urdu", insteadOf: "italiano")
      try sitting.pick(words(.paperForm, ["form": words(.formPage)]))
      try sitting.waitFor(words(.paperForm, ["form": words(.formLarge)]))
      try sitting.pick(words(.paperCopies, ["count": "1"]))
      try sitting.waitFor(words(.paperCopies, ["count": "2"]))
      try sitting.session.send("1")
      let large = try await server.printed()
      #expect(large.line.hasPrefix("title=sportello copies=2 type=application/pdf "))
      #expect(try large.document == page(desk, "--format", "pdf", "--language", "ur", "--large-print"))
      try sitting.waitFor(words(.printDone, ["printer": "ufficio"]))

      try openMenu(sitting)
      try sitting.pick(words(.paperForm, ["form": words(.formPage)]))
      try sitting.pick(words(.paperForm, ["form": words(.formLarge)]))
      try sitting.waitFor(words(.paperForm, ["form": words(.formText)]))
      try sitting.session.send("1")
      let text = try await server.printed()
      #expect(text.line.hasPrefix("title=sportello copies=1 type=text/plain "))
      #expect(try text.document == page(desk))
      try sitting.waitFor(words(.printDone, ["printer": "ufficio"]))
    }
  }

  @Test func `a printer without paper is named, and the page taken back is gone from the queue`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      try server.fail("media-empty-error", "Out of paper", isHanging: true, on: "ufficio")
      let desk = try Desk()
      let sitting = try sittingAtMenu(desk, server)
      let words = sitting.words
      try sitting.session.send("Enter")
      try sitting.waitFor(words(.printWaiting, ["printer": "ufficio", "reason": words(.obstaclePaper)]))
      #expect(try await server.queue().contains("ufficio-1"))
      // The next one to print sees it before they print.
      try openMenu(sitting)
      let menu = try sitting.waitFor(words(.obstaclePaper))
      #expect(menu.contains("(\(words(.printerDefault)), \(words(.obstaclePaper)))"), "\(menu)")
      try sitting.pick(words(.paperTakeBack, ["printer": "ufficio"]))
      let screen = try sitting.waitFor(words(.printCancelled, ["printer": "ufficio"]))
      #expect(screen.title == words(.paperTitle))
      #expect(!screen.contains(words(.paperTakeBack, ["printer": "ufficio"])))
      #expect(try await server.queue() == "")
    }
  }

  @Test func `a stopped printer says that it is, before and after printing`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      try await server.command("cupsdisable", ["-r", "In riparazione", "ufficio"])
      let desk = try Desk()
      let sitting = try sittingAtMenu(desk, server)
      let words = sitting.words
      let reason = "\(words(.obstacleStopped)): In riparazione"
      try sitting.waitFor("(\(words(.printerDefault)), \(reason))")
      try sitting.session.send("Enter")
      try sitting.waitFor(words(.printWaiting, ["printer": "ufficio", "reason": reason]))
      // Somebody starts it, and the page comes out while the wizard looks on.
      try await server.command("cupsenable", ["ufficio"])
      let printed = try await server.printed()
      #expect(try printed.document == page(desk, "--format", "pdf"))
      try sitting.waitFor(words(.printDone, ["printer": "ufficio"]))
    }
  }

  @Test func `a printer that takes no pages refuses in the words of the print system`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      try await server.command("cupsreject", ["ufficio"])
      let desk = try Desk()
      let sitting = try sittingAtMenu(desk, server)
      let words = sitting.words
      try sitting.waitFor(words(.printerRefusing))
      try sitting.session.send("Enter")
      try sitting.waitFor(
        words(.printRefused, ["reason": "Destination \"ufficio\" is not accepting jobs."]))
      #expect(try sitting.session.screen().title == words(.paperTitle))
    }
  }

  @Test func `no printer, a missing command and a printer that is gone are told apart`() async throws {
    try await PrivateSpooler.lend { server in
      let desk = try Desk()
      let environment = desk.environment.merging(server.environment) { $1 }
      let sitting = try desk.sit(environment: environment)
      _ = try sitting.answer(for: person)
      try sitting.waitForResult()
      try sitting.session.send("p")
      try sitting.waitFor(sitting.words(.printNoPrinters))
      try sitting.session.send("Escape")
      try sitting.waitForResult()
      try await add("ufficio", to: server)
      try openMenu(sitting)
      try await server.command("lpadmin", ["-x", "ufficio"])
      try sitting.session.send("Enter")
      try sitting.waitFor(sitting.words(.printUnknown, ["printer": "ufficio"]))

      let bare = try desk.sit(environment: environment.merging(["PATH": desk.path("nothing")]) { $1 })
      _ = try bare.answer(for: person)
      try bare.waitForResult()
      try bare.session.send("p")
      try bare.waitFor(bare.words(.printNoCommand, ["name": "lpstat"]))
    }
  }

  /// Puts an `lp` before the real one that waits at a gate; the path that finds it.
  private func slowPath(_ desk: Desk) throws -> String {
    #expect(mkfifo(desk.path("gate"), 0o600) == 0)
    try desk.write(
      "#!/bin/sh\nread line < \"\(desk.path("gate"))\"\nexec /usr/bin/lp \"$@\"\n", to: "bin/lp", isProgram: true)
    return desk.path("bin") + ":/usr/bin:/bin"
  }

  /// Lets the `lp` that waits, or comes, go on.
  private func openGate(_ desk: Desk) throws {
    // Open for both, a pipe waits for nobody at its other end.
    let gate = FileHandle(fileDescriptor: open(desk.path("gate"), O_RDWR), closeOnDealloc: true)
    try gate.write(contentsOf: Data("go\n".utf8))
    desk.keep(gate)
  }

  @Test func `while a page is being sent the screen answers every key, and a second page waits its turn`() async throws
  {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      let desk = try Desk()
      let sitting = try sittingAtMenu(desk, server, ["PATH": try slowPath(desk)])
      let (session, words) = (sitting.session, sitting.words)
      try session.send("Enter")
      try sitting.waitFor(words(.printing, ["printer": "ufficio"]))
      try session.send("Enter")
      try sitting.waitFor(words(.printBusy, ["printer": "ufficio"]))
      try session.send("b")
      try session.waitFor("the covered screen") { $0.flowing == words(.blankTitle) }
      try session.send("x")
      try sitting.waitFor(title: words(.paperTitle))
      try session.send("?")
      try sitting.waitFor(title: words(.helpTitle))
      try session.send("Escape")
      try sitting.waitFor(title: words(.paperTitle))
      try session.send("/")
      try sitting.waitFor(words(.directoryTitle))
      try session.type("1522")
      try session.waitFor("1522")
      try openGate(desk)
      // Whoever is in the directory stays there, and is told.
      try sitting.waitFor(words(.printTaken, ["printer": "ufficio"]))
      #expect(try session.screen().contains(words(.directoryTitle)))
      let printed = try await server.printed()
      #expect(try printed.document == page(desk, "--format", "pdf"))
      try sitting.waitFor(words(.printDone, ["printer": "ufficio"]))
      #expect(try await server.queue() == "")
    }
  }

  @Test func `a page is taken back while it is being sent, and never reaches the queue`() async throws {
    try await PrivateSpooler.lend { server in
      try await add("ufficio", to: server)
      let desk = try Desk()
      let sitting = try sittingAtMenu(desk, server, ["PATH": try slowPath(desk)])
      try sitting.session.send("Enter")
      try sitting.waitFor(sitting.words(.printing, ["printer": "ufficio"]))
      try sitting.pick(sitting.words(.paperTakeBack, ["printer": "ufficio"]))
      try sitting.waitFor(sitting.words(.printGivenUp))
      #expect(try await server.queue() == "")
    }
  }
}
