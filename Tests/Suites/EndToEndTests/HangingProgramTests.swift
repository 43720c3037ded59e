import Foundation
import Packs
import Testing
import Tmux

/// A program that hangs does not outlive the wizard: it may hold a page about a person.
@Suite(.timeLimit(.minutes(2))) struct HangingProgramTests {
  /// How the wizard ends.
  enum End: CaseIterable { case keys, terminated, hungUp }

  private let person = Visitors.waiting

  /// A desk one of whose programs hangs, and what its process is known by.
  private func desk(hanging program: String) throws -> (desk: TestDesk, mark: String) {
    let desk = try TestDesk()
    let mark = "6\(UInt32.random(in: 100_000_000...999_999_999))"
    let printers = "printf 'scheduler is running\\nsystem default destination: ufficio\\nufficio\\n'"
    try desk.use(["lpstat": printers].merging([program: "exec sleep \(mark)"]) { $1 })
    return (desk, mark)
  }

  /// The processes that have a word among those of their command.
  private func processes(_ mark: String) throws -> [Int32] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }.filter { number in
      // One that is gone by now has none.
      let words = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") ?? Data()
      return String(decoding: words, as: UTF8.self).split(separator: "\0").contains { $0 == mark }
    }
  }

  private func wait(_ what: String, _ mark: String, until isReached: ([Int32]) -> Bool) throws {
    let end = ContinuousClock.now + .seconds(10)
    while try !isReached(processes(mark)) {
      guard ContinuousClock.now < end else { throw TmuxFault.neverHappened(what, screen: "") }
    }
  }

  private func expectEnded(_ session: DeskSession, _ mark: String, by end: End) throws {
    try wait("the program that hangs", mark) { !$0.isEmpty }
    let number = try session.terminal.process()
    let start = ContinuousClock.now
    switch end {
    case .keys: try session.terminal.send("C-c", "C-c")
    case .terminated: kill(number, SIGTERM)
    case .hungUp: kill(number, SIGHUP)
    }
    let exit = try session.terminal.waitForExit()
    #expect(exit == [.keys: .status(0), .terminated: .signal(Int(SIGTERM)), .hungUp: .signal(Int(SIGHUP))][end])
    // A second for programs, the rest for a busy computer; a program that hangs does so for years.
    #expect(ContinuousClock.now - start < .seconds(8))
    try wait("the end of the program that hangs", mark, until: \.isEmpty)
  }

  @Test(arguments: End.allCases)
  func `while printers are looked for`(end: End) throws {
    let (desk, mark) = try desk(hanging: "lpstat")
    let session = try desk.sit()
    _ = try session.answer(for: person)
    try session.waitForResult()
    try session.terminal.send("p")
    try expectEnded(session, mark, by: end)
  }

  @Test(arguments: End.allCases)
  func `while a page is being sent`(end: End) throws {
    let (desk, mark) = try desk(hanging: "lp")
    let session = try desk.sit()
    _ = try session.answer(for: person)
    try session.waitForResult()
    try session.terminal.send("p")
    let row = session.words(.paperPrintOn, ["printer": "ufficio"])
    try session.terminal.waitFor("the printer in focus") { $0.rows.contains { $0.hasPrefix("  > 1  \(row)") } }
    try session.terminal.send("Enter")
    try expectEnded(session, mark, by: end)
  }

  @Test(arguments: End.allCases)
  func `while a page is being made`(end: End) throws {
    let (desk, mark) = try desk(hanging: "sportello-pdf")
    let session = try desk.sit()
    _ = try session.answer(for: person)
    try session.waitForResult()
    try session.openSaving()
    try session.terminal.send("Enter")
    try expectEnded(session, mark, by: end)
  }
}
