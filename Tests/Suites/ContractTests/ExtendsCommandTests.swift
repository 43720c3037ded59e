import Foundation
import Shipped
import Testing

/// A base lies beside the pack that extends it, or ships with the program; nowhere else.
@Suite struct ExtendsCommandTests {
  /// A city's pack, a copy of the one that ships, whose head says this behind `extends:`.
  private func city(in folder: Folder, extends base: String) throws -> String {
    try ExitCodesTests.copyOfPack(in: folder, changing: "pack.yaml") {
      $0.replacing("extends: italia", with: "extends: \(base) # the base")
    }
  }

  /// Changes the lines of the base beside that pack.
  private func changeBase(in folder: Folder, _ change: (String) -> String) throws {
    let path = folder.url.appending(path: "italia/services.yaml")
    try change(String(contentsOf: path, encoding: .utf8)).write(to: path, atomically: true, encoding: .utf8)
  }

  @Test func `a city on the base that ships is a pack like any other`() throws {
    try Folder.lend { folder in
      let city = try city(in: folder, extends: "italia")
      try FileManager.default.removeItem(at: folder.url.appending(path: "italia"))
      #expect(try Command.run(["check", city]).status == 0)
      #expect(try Command.run(["cases", city]).status == 0)
      #expect(try Command.run(["diff", "milano", city]).output.contains("I due pacchetti dicono le stesse cose."))
    }
  }

  @Test func `a base beside the pack comes before the one that ships`() throws {
    try Folder.lend { folder in
      let city = try city(in: folder, extends: "italia")
      try changeBase(in: folder) { $0.replacing("\"800 290 290\"", with: "\"800290290\"") }
      #expect(try Command.run(["helplines", "--pack", city]).output.contains("800290290"))
      let told = try Command.run(["diff", "milano", city])
      #expect(told.output.contains("italia/services.yaml:"))
      let stale = try Command.run(["stale", city, "--format", "json"]).json
      let files = (stale["facts"]?.elements ?? []).compactMap { $0["place"]?["file"] }
      #expect(files.contains(.string("services.yaml")) && files.contains(.string("italia/services.yaml")))
    }
  }

  @Test func `a fault in a base is told with the base's file, whoever reads it`() throws {
    try Folder.lend { folder in
      let city = try city(in: folder, extends: "italia")
      try changeBase(in: folder) { $0.replacing("hours: \"24/7\"", with: "hours: \"24/8\"") }
      for arguments in [["check", city], ["helplines", "--pack", city], ["stale", city]] {
        let command = try Command.run(arguments)
        let told = command.output + command.complaints
        #expect(told.contains("/italia/services.yaml:"), "\(arguments): \(told)")
        #expect(command.status == (arguments[0] == "check" ? 1 : 65))
      }
    }
  }

  @Test(arguments: [
    ("itala", "there is no pack \"itala\" beside this one, nor among those that ship with the program"),
    ("../italia", "\"../italia\" is not the name of a pack"), ("/etc", "\"/etc\" is not the name of a pack"),
    ("pack", "these packs extend each other in a circle: pack → pack"),
  ])
  func `a base that cannot be is told where it is named`(name: String, sentence: String) throws {
    try Folder.lend { folder in
      let city = try city(in: folder, extends: name)
      let use = try Command.run(["helplines", "--pack", city, "--language", "en"])
      #expect(use.status == 65)
      let check = try Command.run(["check", city, "--language", "en"])
      #expect(check.status == 1)
      for told in [use.complaints, check.output] {
        #expect(told.contains("/pack.yaml:7:10: error: \(sentence)"), "\(told)")
      }
    }
  }

  @Test func `a base is checked by itself, and serves no desk`() throws {
    #expect(try Command.run(["check", "\(Shipped.resources)/packs/italia"]).status == 0)
    for command in ["helplines", "stale", "cases"] {
      let used = try Command.run([command] + (command == "helplines" ? ["--pack", "italia"] : ["italia"]))
      #expect(used.status == 65, "\(command)")
      #expect(used.complaints.contains("questo pacchetto è una base per altri"), "\(used.complaints)")
    }
  }
}
