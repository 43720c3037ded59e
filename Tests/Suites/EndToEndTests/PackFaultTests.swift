import Foundation
import Invented
import Packs
import Testing
import Tmux

/// The wizard does not start with half a pack, nor without a terminal.
struct PackFaultTests {
  /// A fault: what stands in a file, what somebody wrote there instead, and where the eye must go.
  struct Fault: Sendable, CustomTestStringConvertible {
    let file: InventedPack.File
    let right: String
    let wrong: String
    let place: String
    var testDescription: String { "\(file.rawValue): \(wrong)" }
  }

  private static let faults = [
    // In what the first screen needs, and in what is read behind it.
    Fault(file: .questions, right: "kind: one", wrong: "kind: won", place: "won"),
    Fault(file: .questions, right: "kind: integer", wrong: "kind: intger", place: "intger"),
    Fault(file: .services, right: "Mo-Fr 09:00-14:00", wrong: "Mo-Fr 9-14", place: "9-14"),
    Fault(file: .routes, right: "- deck: upper", wrong: "- deck: uper", place: "uper\n"),
    Fault(file: .notes, right: "severity: urgent\n", wrong: "severity: urgente\n", place: "urgente\n"),
  ]

  @Test(arguments: faults)
  func `a fault in a pack is named with its place before any answer is taken`(fault: Fault) throws {
    let desk = try TestDesk()
    let pack = try desk.brokenPack(fault.file, fault.right, fault.wrong)
    let shell = try Shell(desk)
    try shell.start("--pack \(pack.folder)")
    let screen = try shell.expectGivenBack(status: 65, nothingOf: ["Sportello · "])
    let before = try #require(pack.text.range(of: fault.place)).lowerBound
    let lines = pack.text[..<before].components(separatedBy: "\n")
    let place = "\(pack.folder)/\(fault.file.rawValue).yaml:\(lines.count):\((lines.last ?? "").count + 1): error: "
    #expect(screen.flowing.contains("sportello: \(place)"), "\(place)\n\(screen)")
  }

  @Test func `a fault in the words of another language is named when a sheet is wanted in it`() throws {
    let desk = try TestDesk()
    let pack = try desk.brokenPack(.english, "name: English", "nme: English")
    let session = try desk.sit("--pack", pack.folder)
    for (number, key) in [(1, "3"), (2, "1"), (3, "Enter")] {
      let progress = session.words(.questionNumber, ["number": String(number)])
      try session.terminal.waitFor(progress) { $0.rows[0].contains(progress) }
      try session.terminal.send(key)
    }
    try session.waitForResult()
    try session.terminal.send("p")
    try session.pick(session.words(.paperLanguage, ["language": "italiano"]))
    try session.waitFor(title: session.words(.paperLanguageTitle))
    try session.pick("inglese")
    try session.waitFor("\(pack.folder)/texts/en.yaml:2:1: error: ")
    try session.terminal.send("Escape")
    try session.waitFor(session.words(.paperLanguage, ["language": "italiano"]))
  }

  @Test func `a pack that is not there is 66 and a sentence`() throws {
    let shell = try Shell(TestDesk())
    try shell.start("--pack nowhere")
    let screen = try shell.expectGivenBack(status: 66, nothingOf: ["Sportello · "])
    #expect(screen.contains("sportello: nowhere: in questa cartella non c'è un pacchetto; "))
  }

  @Test func `keys from a file are 64 and a sentence`() throws {
    let shell = try Shell(TestDesk())
    try shell.start("</dev/null")
    let screen = try shell.expectGivenBack(status: 64, nothingOf: ["Sportello · "])
    #expect(screen.contains("sportello: i tasti non vengono da un terminale: avvia il programma in una"))
  }

  @Test func `a screen in a pipe is 64 and a sentence`() throws {
    let shell = try Shell(TestDesk())
    try shell.start(">screen")
    let screen = try shell.expectGivenBack(status: 64, nothingOf: ["Sportello · "])
    #expect(screen.contains("sportello: l'uscita non va a un terminale: avvia il programma in una"))
    #expect(try String(contentsOfFile: shell.desk.path("screen"), encoding: .utf8).isEmpty)
  }
}
