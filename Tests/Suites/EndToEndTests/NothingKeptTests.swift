import Foundation
import Packs
import Testing
import Tmux

/// What the wizard asks of the system in a whole session: nothing is written but what was saved, and nobody is spoken to.
struct NothingKeptTests {
  /// Calls that change something on a disk, whatever they are called.
  private func isWriting(_ text: String) -> Bool {
    if text.hasPrefix("open") || text.hasPrefix("creat") {
      return ["O_WRONLY", "O_RDWR", "O_CREAT", "creat("].contains { text.contains($0) }
    }
    return ["unlink", "rename", "link", "mkdir", "symlink", "truncate"].contains { text.hasPrefix($0) }
  }

  @Test func `two people are served and only their saved sheets are written`() throws {
    let desk = try TestDesk()
    let trace = try TracedWizard(desk)
    let session = try desk.sit(program: trace.program)
    for name in ["prima.txt", "seconda.txt"] {
      _ = try session.answer(for: Visitors.manWithPassport)
      try session.waitForResult()
      try session.terminal.send("/")
      try session.terminal.type("naga")
      try session.waitFor("/ naga")
      try session.terminal.send("Escape")
      try session.waitForResult()
      try session.openSaving(.paperSaveText)
      try session.save(to: "~/\(name)", insteadOf: "~/\(session.words(.saveTextName))")
      try session.waitFor(session.words(.saved, ["path": desk.path(name)]))
      try session.terminal.send("n", "1")
      try session.waitFor(question: "request", number: 1)
    }
    try session.terminal.send("C-c", "C-c")
    #expect(try session.terminal.waitForExit() == .status(1))
    let calls = try trace.calls()
    try trace.end()
    #expect(calls.contains { $0.text.hasPrefix("execve(\"/proc/self/exe\"") })
    let written = calls.filter {
      isWriting($0.text) && !$0.text.contains("/dev/") && !$0.text.contains("ENOENT")
    }
    // Each sheet is a file without a name, which gets one when it is whole.
    let expected = written.filter { $0.program == "sportello" }.map(\.text)
    #expect(expected.count == 4, "\(expected)")
    for (index, name) in ["prima.txt", "seconda.txt"].enumerated() where expected.count == 4 {
      #expect(expected[2 * index].contains("O_TMPFILE") && expected[2 * index].contains(desk.home.path))
      #expect(expected[2 * index + 1].hasPrefix("linkat") && expected[2 * index + 1].contains(desk.path(name)))
    }
    #expect(written.count == expected.count, "\(written)")
    let speakers = Set(calls.filter { $0.text.hasPrefix("socket(") || $0.text.hasPrefix("connect(") }.map(\.program))
    #expect(speakers.isSubset(of: ["lpstat"]), "\(speakers)")
  }

  /// What a disk answers that is full, broken, write-protected or gone while a sheet is being saved.
  @Test(arguments: [
    ("fsync:error=EIO", WizardPhrase.saveVanished), ("fsync:error=ENOSPC", .saveDiskFull),
    ("linkat:error=ENOSPC", .saveDiskFull), ("linkat:error=EIO", .saveVanished),
  ])
  func `a disk that fails while a sheet is saved leaves nothing half, and the sheet stays`(
    failing: String, phrase: WizardPhrase
  ) throws {
    let desk = try TestDesk()
    let trace = try TracedWizard(desk, failing: failing)
    let session = try desk.sit(program: trace.program)
    _ = try session.answer(for: Visitors.manWithPassport)
    try session.waitForResult()
    try session.openSaving(.paperSaveText)
    try session.terminal.send("Enter")
    let told = session.words(phrase, ["path": desk.path(session.words(.saveTextName)), "reason": "\u{0}"])
    try session.waitFor(String(told.prefix { $0 != "\u{0}" }).trimmingCharacters(in: .whitespaces))
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.home.path)
    #expect(!left.contains { $0.hasSuffix(".txt") || $0.hasPrefix(".sheet") }, "\(left)")
    try session.terminal.send("Escape", "Escape")
    try session.waitForResult()
    try trace.end()
  }
}
