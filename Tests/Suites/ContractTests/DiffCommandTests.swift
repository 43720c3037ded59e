import Foundation
import Shipped
import Testing

struct DiffCommandTests {
  static let shipped = "\(Shipped.resources)/packs/milano"

  /// A copy of the pack that ships, in which the secretary's office has another number.
  private func edited(in folder: Folder) throws -> String {
    try ExitCodesTests.copyOfPack(in: folder, changing: "services.yaml") {
      $0.replacing(
        "number: \"\(MilanFacts.secretary.number)\", display: \"\(MilanFacts.secretary.display)\"",
        with: "number: \"+393330000000\", display: \"333 000 0000\"")
    }
  }

  @Test func `a pack and itself say the same, in one sentence`() throws {
    let command = try Command.run(["diff", DiffCommandTests.shipped, DiffCommandTests.shipped])
    #expect(command.status == 0)
    #expect(command.complaints.isEmpty)
    #expect(command.output.contains("\nI due pacchetti dicono le stesse cose.\n"))
    #expect(command.output.split(separator: "\n").count == 4)
  }

  @Test(arguments: [
    ("it", "Nessuno viene mandato altrove"), ("en", "Nobody is sent elsewhere"),
  ])
  func `another number is told, and that nobody is sent elsewhere`(language: String, calm: String) throws {
    try Folder.lend { folder in
      let new = try edited(in: folder)
      let command = try Command.run(["diff", DiffCommandTests.shipped, new, "--language", language])
      #expect(command.status == 0)
      #expect(command.output.contains(" phones: \(MilanFacts.secretary.display) ·"))
      #expect(command.output.contains(calm))
      #expect(command.output.contains("333 000 0000"))
      #expect(command.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test func `a program reads the same as JSON`() throws {
    try Folder.lend { folder in
      let new = try edited(in: folder)
      let json = try Command.run(["diff", DiffCommandTests.shipped, new, "--format", "json"]).json
      #expect(json["schema"] == .number(1))
      #expect(json["changed"] == .bool(true))
      #expect(json["routes"]?.elements.isEmpty == true)
      #expect(json["items"]?.elements.isEmpty == true)
      let fact = try #require(json["facts"]?.elements.first)
      #expect(fact["kind"] == .string("service"))
      #expect(fact["id"] == .string("avsi-secretary"))
      #expect(fact["key"] == .string("phones"))
      #expect(fact["place"]?["file"] == .string("services.yaml"))
    }
  }

  @Test func `a file that takes the output gets what standard output would`() throws {
    try Folder.lend { folder in
      let pair = ["diff", DiffCommandTests.shipped, try edited(in: folder)]
      let file = folder.url.appending(path: "diff.txt")
      let command = try Command.run(pair + ["--output", file.path])
      #expect(command.status == 0)
      #expect(command.output.isEmpty)
      #expect(try String(contentsOf: file, encoding: .utf8) == Command.run(pair).output)
    }
  }

  @Test func `a broken pack is 65 with its place on either side, a missing one 66, a wrong line 64`() throws {
    try Folder.lend { folder in
      let broken = try ExitCodesTests.copyOfPack(in: folder, changing: "routes.yaml") {
        $0.replacing("- id: avsi-hub", with: "- ids: avsi-hub")
      }
      for pair in [[broken, DiffCommandTests.shipped], [DiffCommandTests.shipped, broken]] {
        let command = try Command.run(["diff"] + pair)
        #expect(command.status == 65)
        #expect(command.output.isEmpty)
        #expect(command.complaints.contains("routes.yaml:"))
      }
      #expect(try Command.run(["diff", DiffCommandTests.shipped, "missing"]).status == 66)
      #expect(try Command.run(["diff", "missing", DiffCommandTests.shipped]).status == 66)
      #expect(try Command.run(["diff", DiffCommandTests.shipped]).status == 64)
      let pair = ["diff", DiffCommandTests.shipped, DiffCommandTests.shipped]
      #expect(try Command.run(pair + ["--language", "xx"]).status == 64)
      #expect(try Command.run(pair + ["--format", "pdf"]).status == 64)
    }
  }
}
