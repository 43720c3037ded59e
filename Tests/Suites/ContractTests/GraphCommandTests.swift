import Foundation
import Shipped
import Testing

struct GraphCommandTests {
  static let shipped = "\(Shipped.resources)/packs/milano"

  private func graph(_ arguments: [String], at moment: String = "2026-11-24T10:30") throws -> Command {
    try Command.run(["graph", "--at", moment] + arguments)
  }

  @Test func `a folder, the option and nothing at all name the pack alike`() throws {
    let drawn = try graph([])
    #expect(drawn.status == 0)
    #expect(drawn.complaints.isEmpty)
    #expect(drawn.output.hasPrefix("Le domande di Milano "))
    #expect(try graph([GraphCommandTests.shipped]).output == drawn.output)
    #expect(try graph(["--pack", GraphCommandTests.shipped]).output == drawn.output)
    #expect(try graph(["--format", "text"]).output == drawn.output)
  }

  @Test(arguments: [
    ("dot", "digraph interview {\n", "  q_request -> q_residence [label=\"asilo, prima\\nvolta\"]\n"),
    ("mermaid", "flowchart TB\n", "  q_request -->|\"asilo, prima volta\"| q_residence\n"),
    ("text", "Le domande di Milano ", "\n  asilo, prima volta → 2. Dove dorme adesso?\n"),
  ])
  func `each format draws the same answer`(format: String, beginning: String, edge: String) throws {
    let command = try graph(["--format", format])
    #expect(command.status == 0)
    #expect(command.output.hasPrefix(beginning))
    #expect(command.output.contains(edge))
    #expect(command.output.hasSuffix("\n"))
  }

  @Test(arguments: ["dot", "mermaid", "text"])
  func `--routes leaves out what decides no route`(format: String) throws {
    let whole = try graph(["--format", format])
    let deciding = try graph(["--format", format, "--routes"])
    #expect(deciding.status == 0)
    #expect(whole.output.contains("gravidanza di un"))
    #expect(!deciding.output.contains("gravidanza di un"))
    #expect(deciding.output.contains("Dove dorme adesso?"))
    #expect(deciding.output.count < whole.output.count)
  }

  @Test(arguments: [
    ("it", "Dove dorme adesso?", "con le regole del 24 novembre 2026"),
    ("en", "Where does the person sleep now?", "with the rules of 24 November 2026"),
  ])
  func `it speaks the language that is chosen`(language: String, question: String, day: String) throws {
    let command = try graph(["--language", language])
    #expect(command.status == 0)
    #expect(command.output.contains(question))
    #expect(command.output.contains(day))
    #expect(command.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let skeleton = { (text: String) in text.replacing(#/label="[^"]*"/#, with: "") }
    #expect(
      try skeleton(graph(["--format", "dot", "--language", language]).output)
        == skeleton(graph(["--format", "dot"]).output), "the same in every language but for its words")
  }

  @Test func `the day decides which rules are drawn`() throws {
    let before = try graph(["--routes"], at: "2023-07-16T23:59").output
    let after = try graph(["--routes"], at: "2023-07-17T00:00").output
    let body = { (text: String) in text.split(separator: "\n").dropFirst() }
    #expect(body(before) != body(after))
    #expect(try body(graph(["--routes"]).output) == body(after))
  }

  @Test(arguments: ["dot", "mermaid", "text"])
  func `a file that takes the output gets what standard output would`(format: String) throws {
    try Folder.lend { folder in
      let file = folder.url.appending(path: "drawing")
      let command = try graph(["--format", format, "--output", file.path])
      #expect(command.status == 0)
      #expect(command.output.isEmpty)
      #expect(try String(contentsOf: file, encoding: .utf8) == graph(["--format", format]).output)
    }
    #expect(try graph(["--format", format, "--output", "missing/drawing"]).status == 73)
  }

  @Test(arguments: [
    ["--format", "pdf"], ["--bogus"], ["a", "b"], [shipped, "--pack", shipped], ["--language", "xx"], ["--routes=no"],
    ["--at", "tomorrow"],
  ])
  func `a command written wrongly is 64`(arguments: [String]) throws {
    let command = try Command.run(["graph"] + arguments)
    #expect(command.status == 64)
    #expect(command.output.isEmpty)
    #expect(!command.complaints.isEmpty)
  }

  @Test func `a broken pack and a day before all rules are 65, a missing folder is 66`() throws {
    try Folder.lend { folder in
      let broken = try ExitCodesTests.copyOfPack(in: folder, changing: "routes.yaml") {
        $0.replacing("- id: avsi-hub", with: "- ids: avsi-hub")
      }
      let command = try graph([broken])
      #expect(command.status == 65)
      #expect(command.output.isEmpty)
      #expect(command.complaints.contains(#/routes\.yaml:\d+:\d+: error: /#))
    }
    let early = try graph([], at: "2023-04-04T23:59")
    #expect(early.status == 65)
    #expect(early.complaints.contains("2023-04-05"))
    #expect(try graph([], at: "2023-04-05T00:00").status == 0)
    for arguments in [["missing"], ["--pack", "missing"]] {
      let command = try graph(arguments)
      #expect(command.status == 66)
      #expect(command.output.isEmpty)
      #expect(command.complaints.contains("missing"))
    }
  }

  @Test func `a clock that stands before the pack draws nothing, a day that is named does`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "pack.yaml") {
        $0.replacing(/version_date: .*/, with: "version_date: 2999-01-01")
      }
      let command = try Command.run(["graph", pack])
      #expect(command.status == 65)
      #expect(command.complaints.contains("2999-01-01"))
      #expect(try graph([pack]).status == 0)
    }
  }
}
