import Foundation
import Shipped
import Testing

struct ExitCodesTests {
  static let person = #"{"request": "other", "other_need": "information", "topics": []}"#

  /// A refusal: its code, nothing on standard output, one line on standard error that names what is wrong.
  private func expect(
    _ status: Int32, naming words: [String], _ command: Command, location: SourceLocation = #_sourceLocation
  ) {
    #expect(command.status == status, "\(command.complaints)", sourceLocation: location)
    #expect(command.output.isEmpty, sourceLocation: location)
    #expect(
      command.complaints.split(separator: "\n").count == 1 && command.complaints.hasSuffix("\n"),
      "one sentence: \(command.complaints)", sourceLocation: location)
    for word in words where !word.isEmpty {
      #expect(command.complaints.contains(word), "\(word): \(command.complaints)", sourceLocation: location)
    }
  }

  @Test(arguments: ["text", "json"])
  func `what is done ends with 0 and no message`(format: String) throws {
    for arguments in [["route", "--answers", "-"], ["helplines"], ["helplines", "asilo"], ["stale"]] {
      let command = try Command.run(
        arguments + ["--format", format, "--at", "2026-11-24T10:30"], input: ExitCodesTests.person)
      #expect(command.status == 0)
      #expect(command.complaints.isEmpty)
      #expect(!command.output.isEmpty)
    }
  }

  // MARK: 64

  @Test(arguments: [
    ["route", "--answers", "-", "--bogus"], ["helplines", "--bogus"], ["route"], ["route", "--answers"],
    ["route", "--answers", "-", "--format", "xml"], ["helplines", "--format", "dot"],
    ["route", "--answers", "-", "more"], ["stale", "--bogus"], ["stale", "a", "b"], ["stale", "a", "--pack", "b"],
    ["stale", "--format", "dot"], ["stale", "--at", "yesterday"],
  ])
  func `a command written wrongly is 64`(arguments: [String]) throws {
    let command = try Command.run(arguments, input: ExitCodesTests.person)
    #expect(command.status == 64)
    #expect(command.output.isEmpty)
    #expect(!command.complaints.isEmpty)
  }

  @Test(arguments: ["601", "-1"])
  func `minutes that no desk can mean are 64, with those that it can`(minutes: String) throws {
    expect(64, naming: ["--idle", "600"], try Command.run(["wizard", "--idle=\(minutes)"], input: ""))
  }

  @Test(arguments: [["route", "--answers", "-", "--bogus"], ["helplines", "--bogus"]])
  func `a message about an option is one sentence`(arguments: [String]) throws {
    expect(64, naming: ["--bogus"], try Command.run(arguments, input: ExitCodesTests.person))
  }

  @Test(arguments: [["route", "--answers", "-"], ["helplines"], ["stale"]])
  func `an unknown language is 64 and those there are are listed`(arguments: [String]) throws {
    expect(
      64, naming: ["--language", "xx", "it", "en"],
      try Command.run(arguments + ["--language", "xx"], input: ExitCodesTests.person))
  }

  @Test(arguments: [
    "yesterday", "", "2026-11-24", "2026-13-01T10:00", "2026-02-29T10:00", "2026-11-24T24:00", "2026-11-24T10:60",
    "2026-11-24 10:30", "2026-03-29T02:30", "2026-03-29T02:00", "2026-03-29T02:59", "2026-10-25T02:30",
    "2026-10-25T02:00", "2026-10-25T02:59",
  ])
  func `a moment that is none is 64, as is one that the clock change skips or doubles`(moment: String) throws {
    for arguments in [["route", "--answers", "-"], ["helplines"]] {
      expect(
        64, naming: ["--at", moment],
        try Command.run(arguments + ["--at", moment], input: ExitCodesTests.person))
    }
  }

  // MARK: 65

  @Test(arguments: [
    (#"{"request": "other", "shoe_size": 43}"#, "shoe_size"), (#"{"request": "holiday"}"#, "holiday"),
    (#"{"request": "Asylum"}"#, "request"), (#"{"topics": ["fgm", "fgm"]}"#, "fgm"),
    (#"{"topics": ["fgm", "none"]}"#, "none"), (#"{"topics": "fgm"}"#, "topics"), (#"{"topics": "unknown"}"#, "topics"),
    (#"{"topics": [1]}"#, "topics"), (#"{"topics": null}"#, "topics"), (#"{"request": 1}"#, "request"),
    (#"{"request": ["asylum"]}"#, "request"), (#"{"request": null}"#, "request"), (#"{"request": {}}"#, "request"),
    (#"{"gender": true}"#, "gender"), (#"{"gender": "unknown"}"#, "gender"), (#"{"age": "34"}"#, "age"),
    (#"{"age": 121}"#, "age"), (#"{"age": -1}"#, "age"), (#"{"age": 34.5}"#, "age"), (#"{"age": true}"#, "age"),
    (#"{"age": [34]}"#, "age"), (#"{"age": 99999999999999999999999}"#, "age"), (#"{"age": "young"}"#, "age"),
    (#"{"request": "other", "age": 121, "topics": []}"#, "age"),
    (#"{"request": "other", "topics": [], "request": "asylum"}"#, "request"),
  ])
  func `a bad answer is 65 and is named`(answers: String, name: String) throws {
    expect(65, naming: [name], try Command.route(answers))
  }

  @Test(arguments: [
    "", " ", "[]", "3", #""other""#, "null", "{", #"{"request"}"#, #"{"request": "other",}"#,
    #"{"request": "other"} {}"#,
    #"{'request': 'other'}"#, #"{"request": "other" "topics": []}"#, #"{"age": 034}"#, #"{"age": +34}"#,
    #"{"request": "oth"#, #"// a comment"#,
  ])
  func `what is no JSON object is 65`(answers: String) throws {
    expect(65, naming: ["standard input"], try Command.route(answers))
  }

  @Test func `answers that are not UTF-8 are 65`() throws {
    try Folder.lend { folder in
      let file = try folder.write(Data(#"{"request": ""#.utf8) + [0xE8] + Data(#""}"#.utf8), to: "answers.json")
      expect(
        65, naming: ["answers.json", "UTF-8"],
        try Command.run(["route", "--answers", file.path, "--at", "2026-11-24T10:30"]))
    }
  }

  @Test(arguments: ["2023-04-04T23:59", "2020-01-01T10:00"])
  func `before 5 April 2023 no rules are known`(moment: String) throws {
    expect(65, naming: ["2023-04-05"], try Command.route(ExitCodesTests.person, at: moment))
  }

  @Test(arguments: [
    ("routes.yaml", "avsi-hub", "avsi-hub avsi: hub:"), ("questions.yaml", "identity_document", "\t- ["),
    ("services.yaml", MilanFacts.secretary.number, "+39333000000A"), ("pack.yaml", "rules_from", "rules_form"),
    ("notes.yaml", "severity: info", "severity: loud"),
  ])
  func `a broken pack is 65, with file, line and column`(name: String, good: String, bad: String) throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: name) { text in
        text.replacing(good, with: bad, maxReplacements: 1)
      }
      for arguments in [["route", "--answers", "-"], ["helplines"], ["stale"]] {
        let command = try Command.run(arguments + ["--pack", pack], input: ExitCodesTests.person)
        expect(65, naming: [name, "error: "], command)
        #expect(
          command.complaints.range(of: "\\.yaml:[0-9]+:[0-9]+: error: ", options: .regularExpression) != nil,
          "\(command.complaints)")
      }
    }
  }

  @Test func `a clock that stands before the pack gives no route, and is told in the language of the screen`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "pack.yaml") {
        $0.replacing(/version_date: .*/, with: "version_date: 2999-01-01")
      }
      let command = try Command.run(["route", "--answers", "-", "--pack", pack], input: ExitCodesTests.person)
      expect(65, naming: ["orologio", "2999-01-01"], command)
      let english = ["route", "--answers", "-", "--pack", pack, "--language", "en"]
      expect(65, naming: ["clock", "2999-01-01"], try Command.run(english, input: ExitCodesTests.person))
      // A clock that stands too early would call old facts fresh.
      expect(65, naming: ["orologio", "2999-01-01"], try Command.run(["stale", pack]))
      let named = try Command.route(ExitCodesTests.person, ["--pack", pack])
      #expect(named.status == 0)
    }
  }

  @Test func `a fact of a day to come is told by the check, and stops no desk`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "pack.yaml") {
        $0.replacing("date: 2024-04-08", with: "date: 2999-01-01")
      }
      let check = try Command.run(["check", pack, "--language", "en"])
      #expect(check.status == 1)
      #expect(check.output.contains("2999-01-01 is still to come"))
      #expect(check.output.contains("[date-future]"))
      #expect(try Command.run(["route", "--answers", "-", "--pack", pack], input: ExitCodesTests.person).status == 0)
      #expect(try Command.run(["check", pack, "--at", "2999-01-01T10:00"]).status == 0)
    }
  }

  // MARK: 66, 73, 74

  @Test func `a pipe is waited for neither as a desk's file, nor in a pack, nor as a place to write to`() throws {
    try Folder.lend { folder in
      let pipe = folder.url.appending(path: "pipe").path
      try #require(mkfifo(pipe, 0o600) == 0)
      let question = ["route", "--answers", "-"]
      expect(66, naming: [pipe, "pipe"], try Command.run(question + ["--desk", pipe], input: ExitCodesTests.person))
      expect(73, naming: [pipe], try Command.run(question + ["--output", pipe], input: ExitCodesTests.person))
      // Standard input is meant.
      let program = try #require(Command.program).path
      let line = "printf 'name: Prova\\nrole: other\\nlanguages: [it]\\n' | \"$0\" check --desk -"
      let piped = try Command.run(["-c", line, program], program: URL(filePath: "/bin/sh"))
      #expect(piped.status == 0, "\(piped.complaints)\(piped.output)")
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "notes.yaml") { $0 + "\n" }
      let notes = URL(filePath: pack).appending(path: "notes.yaml")
      try FileManager.default.removeItem(at: notes)
      try #require(mkfifo(notes.path, 0o600) == 0)
      expect(66, naming: [notes.path], try Command.run(question + ["--pack", pack], input: ExitCodesTests.person))
      expect(66, naming: [notes.path], try Command.run(["check", pack]))
    }
  }

  @Test(arguments: [
    ["route", "--answers", "missing.json"], ["route", "--answers", "-", "--pack", "missing"],
    ["helplines", "--pack", "missing"], ["stale", "missing"], ["stale", "--pack", "missing"],
    ["route", "--answers", "-", "--desk", "missing"],
    ["helplines", "--desk", "missing"],
  ])
  func `what was named and is not there is 66`(arguments: [String]) throws {
    expect(66, naming: ["missing"], try Command.run(arguments, input: ExitCodesTests.person))
  }

  @Test(arguments: [["route", "--answers", "-"], ["helplines"], ["stale"]])
  func `a file in a missing folder cannot be created`(arguments: [String]) throws {
    expect(
      73, naming: ["missing/sheet.txt"],
      try Command.run(
        arguments + ["--at", "2026-11-24T10:30", "--output", "missing/sheet.txt"], input: ExitCodesTests.person))
  }

  @Test func `the path of a file that cannot be created does not steer the terminal`() throws {
    let command = try Command.run(["stale", "--at", "2026-11-24T10:30", "--output", "missing/\u{1B}[2J"])
    expect(73, naming: ["missing/␛[2J"], command)
    #expect(!command.complaints.contains("\u{1B}"))
  }

  @Test(arguments: [["route", "--answers", "-"], ["helplines"], ["stale"]])
  func `a full device cannot be written`(arguments: [String]) throws {
    let whole = arguments + ["--at", "2026-11-24T10:30"]
    expect(
      74, naming: ["/dev/full"], try Command.run(whole + ["--output", "/dev/full"], input: ExitCodesTests.person))
    expect(74, naming: [], try Command.run(whole, input: ExitCodesTests.person, device: "/dev/full"))
  }

  @Test func `a file takes what standard output would have had`() throws {
    try Folder.lend { folder in
      let file = folder.url.appending(path: "sheet.json")
      let arguments = ["--format", "json"]
      let command = try Command.route(ExitCodesTests.person, arguments + ["--output", file.path])
      #expect(command.status == 0)
      #expect(command.output.isEmpty)
      #expect(try String(contentsOf: file, encoding: .utf8) == Command.route(ExitCodesTests.person, arguments).output)
    }
  }

  @Test func `a file of answers is read like standard input`() throws {
    try Folder.lend { folder in
      let file = try folder.write(ExitCodesTests.person, to: "answers.json")
      let command = try Command.run(["route", "--answers", file.path, "--at", "2026-11-24T10:30"])
      #expect(try command.output == Command.route(ExitCodesTests.person).output)
    }
  }

  /// A copy of the pack with one file changed, beside a copy of its base.
  static func copyOfPack(in folder: Folder, changing name: String, _ change: (String) -> String) throws -> String {
    let pack = folder.url.appending(path: "pack")
    for (name, copy) in [("milano", pack), ("italia", folder.url.appending(path: "italia"))] {
      try FileManager.default.copyItem(at: URL(filePath: "\(Shipped.resources)/packs/\(name)"), to: copy)
    }
    let file = pack.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = change(text)
    try #require(text != changed)
    try changed.write(to: file, atomically: true, encoding: .utf8)
    return pack.path
  }
}
