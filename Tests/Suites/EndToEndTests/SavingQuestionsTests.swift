import Foundation
import Packs
import Testing
import Tmux

/// The questions on paper, at a desk without a printer.
struct SavingQuestionsTests {
  @Test func `before the first answer the questions are saved from the page of keys, in the person's language`() throws
  {
    let desk = try TestDesk()
    let session = try desk.sit()
    let words = session.words
    try session.terminal.send("?")
    try session.waitFor(title: words(.helpTitle))
    try session.terminal.send("p")
    try session.waitFor(words(.printNoServer))
    try session.choose(language: "bengalese", insteadOf: "italiano")
    try session.terminal.send("7")
    try session.waitFor(title: words(.saveTitle))
    try session.terminal.send("Enter")
    let path = desk.path("\(words(.saveQuestionsName)).pdf")
    try session.waitFor(words(.saved, ["path": path]))
    try session.waitFor(title: words(.helpTitle))
    let command = try desk.run("questions", "--format", "pdf", "--language", "bn", input: "")
    #expect(command.status == 0, "\(command.errors)")
    #expect(try desk.bytes(path) == command.bytes)
    #expect(try desk.permissions(path) == 0o600)
  }
}
