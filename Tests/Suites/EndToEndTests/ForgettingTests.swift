import Foundation
import Packs
import Seeded
import Testing
import Tmux

/// Behind "next person" the memory of the wizard holds nothing of anybody, whatever was answered, typed or printed.
///
/// Nobody but root may read it: the wizard sees to that itself.
@Suite(.enabled(if: geteuid() == 0, "only root can read the memory of a program that keeps its secrets"))
struct ForgettingTests {
  /// How many interviews are searched.
  private static let interviews = Effort.count(5, long: 200)

  /// A person of this age goes on to the result, looks for something, and has the sheet saved under this name.
  private func serve(_ session: DeskSession, age: Int, search: String, file: String) throws {
    let person = Visitors.vulnerableMan
    for (index, (question, answer)) in person.answers.enumerated() {
      try session.waitFor(question: question, number: index + 1)
      if case .number = answer { try session.give(.number(age)) } else { try session.give(answer) }
    }
    try session.waitForResult()
    try session.terminal.send("/")
    try session.terminal.type(search)
    try session.waitFor("/ \(search)")
    try session.terminal.send("Escape")
    try session.waitForResult()
    try session.openSaving(.paperSaveText)
    let offered = session.words(.saveTextName)
    try session.save(to: "~/\(file)", insteadOf: "~/\(offered)")
    try session.terminal.waitFor("the file") { _ in FileManager.default.fileExists(atPath: session.desk.path(file)) }
    try session.waitForResult()
  }

  private func next(_ session: DeskSession) throws {
    try session.terminal.send("n")
    try session.waitFor(title: session.words(.nextPersonTitle))
    try session.terminal.send("1")
    try session.waitFor(question: "request", number: 1)
  }

  /// Waits until none of the texts is there; what is still there in the end.
  private func traces(_ session: DeskSession, _ texts: [String]) throws -> Set<String> {
    let memory = ProcessMemory(of: try session.terminal.process())
    let end = ContinuousClock.now + .seconds(10)
    while true {
      let found = try memory.holding(texts)
      if found.isEmpty || ContinuousClock.now > end { return found }
    }
  }

  @Test func `nothing of a person can be found in the memory once the next one comes`() throws {
    let session = try TestDesk().sit()
    for number in 0..<Self.interviews {
      // No age that the pack's own words name.
      let age = 41 + number % 18
      let (search, file) = ("zorp\(number)quux", "gluff\(number)plonk.txt")
      let planted = ["\(age) anni", search, file]
      try serve(session, age: age, search: search, file: file)
      // What is not found while the person is there would prove nothing afterwards.
      #expect(try ProcessMemory(of: session.terminal.process()).holding(planted).contains(file))
      try next(session)
      #expect(try traces(session, planted) == [], "interview \(number + 1)")
    }
  }

  @Test func `a wizard that nobody touches says so, and then is covered and holds nothing`() throws {
    let session = try TestDesk().sit("--idle", "1")
    for (index, (question, answer)) in Visitors.vulnerableMan.answers.prefix(3).enumerated() {
      try session.waitFor(question: question, number: index + 1)
      try session.give(answer)
    }
    try session.waitFor(question: "identity_document", number: 4)
    #expect(try ProcessMemory(of: session.terminal.process()).holding(["35 anni"]) == ["35 anni"])
    try session.terminal.waitFor("the warning", within: .seconds(60)) {
      $0.flowing.contains(session.words(.idleSoon, ["seconds": "30"]))
    }
    try session.terminal.waitFor("a covered screen", within: .seconds(60)) { $0.isClock }
    #expect(try traces(session, ["35 anni"]) == [])
    try session.terminal.send("Enter")
    try session.waitFor(question: "request", number: 1)
  }

  @Test func `whoever is expected next keeps the language of the screen`() throws {
    let session = try TestDesk().sit()
    _ = try session.answer(for: Visitors.manWithPassport)
    try session.waitForResult()
    try session.terminal.send("l", "n")
    let english = DeskSession(desk: session.desk, terminal: session.terminal, words: try Words("en"))
    try english.waitFor(title: english.words(.nextPersonTitle))
    try english.terminal.send("1")
    try english.waitFor(question: "request", number: 1)
    #expect(try traces(session, ["30 anni"]) == [])
    try english.terminal.send("1")
    try english.waitFor(question: "residence", number: 2)
  }

  @Test func `keys that are typed ahead belong to the next person, and none is lost`() throws {
    let session = try TestDesk().sit()
    _ = try session.answer(for: Visitors.manWithPassport)
    try session.waitForResult()
    try session.terminal.type("n1114")
    try session.terminal.waitFor("> 4")
    try session.terminal.type("2")
    try session.terminal.waitFor("> 42")
    try session.terminal.send("Enter")
    try session.waitFor(question: "identity_document", number: 4)
  }

  @Test func `a desk's file that was spoilt meanwhile keeps nobody from being served`() throws {
    let desk = try TestDesk()
    let right = "name: Prova\nrole: other\n"
    try desk.write(right, to: "user/sportello/desk.yaml")
    let session = try desk.sit()
    _ = try session.answer(for: Visitors.manWithPassport)
    try session.waitForResult()
    try desk.write("name: Prova\nrole: oter\n", to: "user/sportello/desk.yaml")
    try session.terminal.send("n", "1")
    try session.waitFor("desk.yaml:2:7: error: ")
    try session.terminal.send("1")
    try session.waitFor(question: "residence", number: 2)
    // Mended, it is read at the next person, and the memory is empty again.
    try desk.write(right, to: "user/sportello/desk.yaml")
    try session.terminal.send("n", "1")
    try session.waitFor(question: "request", number: 1)
    #expect(try traces(session, ["30 anni"]) == [])
  }
}
