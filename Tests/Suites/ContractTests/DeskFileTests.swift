import Foundation
import Testing

struct DeskFileTests {
  /// A desk with two associations.
  private static func desk(_ role: String, languages: String = "[it]") -> String {
    """
    name: Sportello Prova
    role: \(role)
    address: "Via Prova 1, Milano"
    phones: [{number: "+39021234567", display: "02 1234567"}]
    hours: "Mo-Fr 09:00-12:00"
    languages: \(languages)
    associations:
      - name: Prima Associazione
        address: "Via Uno 1, Milano"
        phones: [{number: "+39027654321", display: "02 7654321"}]
        hours: "Tu 10:00-12:00"
        languages: [it, ar]
      - name: Seconda Associazione
    """
  }

  private func members(_ arguments: [String], _ environment: [String: String]) throws -> Value {
    let command = try Command.run(
      ["helplines", "--format", "json", "--at", "2026-11-24T10:30"] + arguments, environment: environment)
    #expect(command.status == 0, "\(command.complaints)")
    let services = try #require(try command.json["services"])
    for service in services.elements where service["id"] != .string("milan-associations") {
      #expect(service["members"] == .array([]))
    }
    return try #require(services.element("milan-associations")?["members"])
  }

  @Test func `without a desk there are no members, and the list's page is named`() throws {
    #expect(try members([], [:]) == .array([]))
    let desks = try Desks("it")
    let man = try #require(PaperPersons.plain.first { $0.route == "association-without-document" })
    #expect(try desks.text(man.given, on: man.day).filter { !$0.isWhitespace }.contains("questure.poliziadistato.it"))
  }

  @Test func `the associations of a desk are members, with address, phones, hours and languages`() throws {
    try Folder.lend { folder in
      let file = try folder.write(DeskFileTests.desk("other"), to: "desk.yaml")
      let members = try members(["--desk", file.path], [:])
      #expect(members.texts("name") == ["Prima Associazione", "Seconda Associazione"])
      let first = try #require(members.elements.first)
      #expect(first["address"] == .string("Via Uno 1, Milano"))
      #expect(first["phones"]?.texts("number") == ["+39027654321"])
      #expect(first["hours"]?.text?.isEmpty == false)
      #expect(first["languages"]?.texts == ["it", "ar"])
    }
  }

  @Test func `a desk that is a listed association comes first, and registers people itself`() throws {
    try Folder.lend { folder in
      let file = try folder.write(DeskFileTests.desk("listed_association"), to: "desk.yaml")
      let members = try members(["--desk", file.path], [:])
      #expect(members.texts("name") == ["Sportello Prova", "Prima Associazione", "Seconda Associazione"])
      let man = try #require(PaperPersons.plain.first { $0.route == "association-without-document" })
      let arguments = ["--language", "en", "--desk", file.path]
      let json = try Command.route(man.given.json, arguments + ["--format", "json"]).json
      let steps = json["routes"]?.elements.first?["steps"]?.texts ?? []
      #expect(steps.contains { $0.lowercased().contains("this desk registers you") }, "\(steps)")
      let text = try Command.route(man.given.json, arguments).output.onOneLine
      #expect(text.contains("Sportello Prova"))
      #expect(text.contains("Via Prova 1, Milano"))
      #expect(text.contains("02 1234567"))
    }
  }

  @Test func `a desk is found by the environment and in the folder of settings, the named file first`() throws {
    try Folder.lend { folder in
      let here = try folder.write("name: Qui\nrole: listed_association\n", to: "desk.yaml").path
      let there = try folder.write("name: Altrove\nrole: listed_association\n", to: "other.yaml").path
      try folder.write("name: Casa\nrole: listed_association\n", to: "home/.config/sportello/desk.yaml")
      try folder.write("name: Utente\nrole: listed_association\n", to: "user/sportello/desk.yaml")
      try folder.write("name: Sistema\nrole: listed_association\n", to: "system/sportello/desk.yaml")
      let home = ["HOME": "\(folder.path)/home"]
      let system = ["XDG_CONFIG_DIRS": "\(folder.path)/system"]
      #expect(try members([], ["SPORTELLO_DESK": here]).texts("name") == ["Qui"])
      #expect(try members(["--desk", there], ["SPORTELLO_DESK": here]).texts("name") == ["Altrove"])
      #expect(try members([], home).texts("name") == ["Casa"])
      #expect(try members([], ["XDG_CONFIG_HOME": "\(folder.path)/user"]).texts("name") == ["Utente"])
      #expect(try members([], system).texts("name") == ["Sistema"])
      #expect(try members([], home.merging(system) { $1 }).texts("name") == ["Casa"])
      #expect(try members([], home.merging(["SPORTELLO_DESK": here]) { $1 }).texts("name") == ["Qui"])
    }
  }

  @Test func `the desk's language is spoken unless another is asked for`() throws {
    try Folder.lend { folder in
      let file = try folder.write(DeskFileTests.desk("hub", languages: "[en, it]"), to: "desk.yaml").path
      let arguments = ["--desk", file, "--format", "json"]
      #expect(try Command.route(ExitCodesTests.person, arguments).json["language"] == .string("en"))
      #expect(
        try Command.route(ExitCodesTests.person, arguments + ["--language", "it"]).json["language"] == .string("it"))
    }
  }

  @Test func `a broken desk is 65 with its place, and a desk in a variable that is not there is 66`() throws {
    try Folder.lend { folder in
      let file = try folder.write("name: Prova\nrole: king\n", to: "desk.yaml").path
      let broken = try Command.route(ExitCodesTests.person, ["--desk", file])
      #expect(broken.status == 65)
      #expect(broken.output.isEmpty)
      #expect(broken.complaints.contains("desk.yaml:2:"))
      let missing = try Command.route(ExitCodesTests.person, environment: ["SPORTELLO_DESK": "\(folder.path)/none"])
      #expect(missing.status == 66)
    }
  }
}
