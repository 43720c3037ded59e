import CivilTime
import Foundation
import Interviews
import OrderedCollections
import Packs
import Programs
import Sheets
import Shipped
import Testing
import Texts
import Tmux

/// The sheet is never lost: not without a printer, and not where a file cannot be.
struct SavingPaperTests {
  private let person = Visitors.waiting

  /// A session at the result.
  private func sittingAtResult(
    _ desk: TestDesk, for person: Visitor = Visitors.waiting, program: String = TestDesk.program,
    environment: [String: String]? = nil
  ) throws -> DeskSession {
    let session = try desk.sit(program: program, environment: environment)
    _ = try session.answer(for: person)
    try session.waitForResult()
    return session
  }

  private func text(_ desk: TestDesk) throws -> String {
    try desk.run("route", "--answers", "-", input: person.json).output
  }

  /// The page that the command makes of the same answers.
  private func page(_ desk: TestDesk, language: String = "it") throws -> Data {
    let answer = try desk.run(
      "route", "--answers", "-", "--format", "pdf", "--language", language, input: person.json)
    #expect(answer.status == 0, "\(answer.errors)")
    return answer.bytes
  }

  @Test func `without a printing service a sentence says so and the page is saved`() throws {
    let desk = try TestDesk()
    let session = try sittingAtResult(desk)
    let words = session.words
    try session.terminal.send("p")
    let menu = try session.waitFor(words(.printNoServer))
    #expect(menu.title == words(.paperTitle))
    #expect(menu.rows.contains { $0.hasPrefix("    7  \(words(.paperSavePage))") }, "\(menu)")
    try session.terminal.send("7")
    try session.waitFor(title: words(.saveTitle))
    // The path that is offered will do.
    try session.terminal.send("Enter")
    let path = desk.path(words(.savePageName))
    try session.waitFor(words(.saved, ["path": path]))
    try session.waitForResult()
    let bytes = try desk.bytes(path)
    #expect(bytes.starts(with: Data("%PDF-".utf8)))
    #expect(try bytes == page(desk))
    #expect(try desk.permissions(path) == 0o600)
  }

  @Test func `the sheet is saved as text, which nobody else may read`() throws {
    let desk = try TestDesk()
    let session = try sittingAtResult(desk)
    try session.openSaving(.paperSaveText)
    try session.waitFor("> ~/\(session.words(.saveTextName))")
    try session.terminal.send("Enter")
    let path = desk.path(session.words(.saveTextName))
    try session.waitFor(session.words(.saved, ["path": path]))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text(desk))
    #expect(try desk.permissions(path) == 0o600)
  }

  @Test func `an e-mail is saved as a draft, and its link is shown`() throws {
    let desk = try TestDesk()
    let day = try #require(CivilDate(iso: "2026-11-24"))
    let mail = try #require(Shipped.pack().services(on: day).first { $0.emailSubject != nil })
    let session = try sittingAtResult(desk, for: Visitors.vulnerableMan)
    try session.openSaving(.paperSaveMail)
    let screen = try session.waitFor("> ~/\(session.words(.saveMailName))")
    let shown = screen.filter { !$0.isWhitespace }
    let (email, subject) = try (Shipped.email(mail.id), Shipped.emailSubject(mail.id))
    let draftLink = MailDraft(to: email, subject: subject, paragraphs: []).link
    #expect(shown.contains(draftLink), "\(screen)")
    try session.terminal.send("Enter")
    let path = desk.path(session.words(.saveMailName))
    try session.waitFor(session.words(.saved, ["path": path]))
    let draft = try String(contentsOfFile: path, encoding: .utf8)
    #expect(draft.hasPrefix("To: \(email)\r\nSubject: =?UTF-8?B?"))
    #expect(draft.contains(try session.words.greeting(of: mail.id)))
    #expect(!draft.replacing("\r\n", with: "").contains("\n"))
    for secret in try Visitors.vulnerableMan.hidden() { #expect(!draft.tells(secret)) }
    #expect(try desk.permissions(path) == 0o600)
  }

  @Test(arguments: [("arabo", "ar"), ("inglese", "en")])
  func `a page in another language is chosen on the way`(name: String, code: String) throws {
    let desk = try TestDesk()
    let session = try sittingAtResult(desk)
    try session.terminal.send("p")
    try session.waitFor(session.words(.printNoServer))
    try session.choose(language: name, insteadOf: "italiano")
    try session.terminal.send("7")
    try session.waitFor(title: session.words(.saveTitle))
    try session.terminal.send("Enter")
    let path = desk.path(code == "en" ? try Words("en")(.savePageName) : session.words(.savePageName))
    try session.waitFor(session.words(.saved, ["path": path]))
    #expect(try desk.bytes(path) == page(desk, language: code))
  }

  @Test func `a file that exists is replaced only on a second Enter`() throws {
    let desk = try TestDesk()
    let path = desk.path("mine.pdf")
    try "somebody's own".write(toFile: path, atomically: true, encoding: .utf8)
    let session = try sittingAtResult(desk)
    let words = session.words
    try session.openSaving()
    try session.save(to: path, insteadOf: session.offeredPath)
    try session.waitFor(words(.saveExists, ["path": path]))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "somebody's own")
    // Another letter, and the first Enter asks again. (Once the letter stands there, the words of before are gone: an Enter
    // that came before the new ones would replace nothing.)
    try session.terminal.send("x")
    try session.waitFor("\(path)x")
    try session.terminal.send("BSpace", "Enter")
    try session.waitFor(words(.saveExists, ["path": path]))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "somebody's own")
    try session.terminal.send("Enter")
    try session.waitFor(words(.saved, ["path": path]))
    #expect(try desk.bytes(path) == page(desk))
    #expect(try desk.permissions(path) == 0o600)
  }

  @Test func `a path is completed with Tab and mended in its middle, and a held Backspace stays there`() throws {
    let desk = try TestDesk()
    try FileManager.default.createDirectory(atPath: desk.path("Documenti"), withIntermediateDirectories: true)
    let session = try sittingAtResult(desk)
    let words = session.words
    try session.openSaving()
    // A key that is held: far more of it than there are letters.
    try session.terminal.send(bytes: [UInt8](repeating: 0x7F, count: 60))
    let screen = try session.waitFor(words(.backWithEscape))
    #expect(screen.title == words(.saveTitle) && screen.rows.contains("  >"), "\(screen)")
    try session.terminal.type("~/Doc")
    try session.terminal.send("Tab")
    try session.waitFor("> ~/Documenti/")
    try session.terminal.type("sceda.pdf")
    try session.terminal.send("Left", "Left", "Left", "Left", "Left", "Left", "Left")
    try session.terminal.type("h")
    try session.waitFor("> ~/Documenti/scheda.pdf")
    try session.terminal.send("Enter")
    let path = desk.path("Documenti/scheda.pdf")
    try session.waitFor(words(.saved, ["path": path]))
    #expect(try desk.bytes(path) == page(desk))
  }

  /// Places that will not do: in the desk's home, or by a whole path.
  private static let places: [(name: String, phrase: WizardPhrase)] = [
    ("missing/sheet.txt", .saveNoFolder), (".", .saveIsFolder),
    // Nobody may make a file there, whoever runs the tests.
    ("/sys/sheet.txt", .saveNoPermission), ("/dev/full", .saveExists),
  ]

  @Test(arguments: places)
  func `a place that will not do is named and the sheet stays`(name: String, phrase: WizardPhrase) throws {
    let desk = try TestDesk()
    let path = name.hasPrefix("/") ? name : desk.path(name)
    let session = try sittingAtResult(desk)
    let words = session.words
    try session.openSaving()
    try session.save(to: path, insteadOf: session.offeredPath)
    let screen = try session.waitFor(words(phrase, ["path": path]))
    #expect(screen.title == words(.saveTitle))
    #expect(screen.flowing.contains("> \(path)"), "\(screen)")
    // The path can be mended where it stands.
    let better = desk.path("better.pdf")
    try session.save(to: better, insteadOf: path)
    try session.waitFor(words(.saved, ["path": better]))
    #expect(try desk.bytes(better) == page(desk))
    try session.waitForResult()
  }

  @Test func `without the program that sets pages a sentence says so, and the text is saved`() throws {
    let desk = try TestDesk()
    // The same program, alone in its folder.
    let program = desk.path("alone/sportello")
    try FileManager.default.createDirectory(atPath: desk.path("alone"), withIntermediateDirectories: true)
    // By a program of its own: a file that this one writes is busy for whoever is started beside it meanwhile.
    #expect(try ChildProcess("/bin/cp", [TestDesk.program, program]).wait() == .status(0))
    let session = try sittingAtResult(
      desk, program: program, environment: desk.environment.merging(["SPORTELLO_RESOURCES": Shipped.resources]) { $1 })
    let words = session.words
    try session.openSaving()
    try session.terminal.send("Enter")
    let screen = try session.waitFor(words(.pageNoProgram, ["name": "sportello-pdf"]))
    #expect(screen.title == words(.saveTitle))
    #expect(!FileManager.default.fileExists(atPath: desk.path(words(.savePageName))))
    try session.terminal.send("Escape")
    try session.waitFor(title: words(.paperTitle))
    try session.pick(words(.paperSaveText))
    try session.waitFor("> ~/\(words(.saveTextName))")
    try session.terminal.send("Enter")
    let path = desk.path(words(.saveTextName))
    try session.waitFor(words(.saved, ["path": path]))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text(desk))
  }

  @Test func `what is no whole page is not saved, and a sentence says so`() throws {
    let desk = try TestDesk()
    try desk.use(["sportello-pdf": "printf '%%PDF-1.4\\n1 0 obj\\n'"])
    let session = try sittingAtResult(desk)
    try session.openSaving()
    try session.terminal.send("Enter")
    let screen = try session.waitFor(session.words(.pageNotWhole))
    #expect(screen.title == session.words(.saveTitle))
    #expect(!FileManager.default.fileExists(atPath: desk.path(session.words(.savePageName))))
  }

  @Test func `where the letters of a language are missing the package that brings them is named`() throws {
    let desk = try TestDesk()
    let session = try sittingAtResult(desk, environment: desk.environmentWithFewFonts())
    let words = session.words
    try session.terminal.send("p")
    try session.waitFor(words(.printNoServer))
    try session.choose(language: "bengalese", insteadOf: "italiano")
    try session.terminal.send("7")
    try session.waitFor(title: words(.saveTitle))
    try session.terminal.send("Enter")
    let package = "fonts-noto-core"
    let screen = try session.waitFor(words(.pageNoFonts, ["language": "bengalese", "package": package]))
    #expect(screen.title == words(.saveTitle))
    #expect(!FileManager.default.fileExists(atPath: desk.path(words(.savePageName))))
  }
}

extension TestDesk {
  /// Where no letters but those of DejaVu are installed.
  fileprivate func environmentWithFewFonts() throws -> [String: String] {
    let fonts = try write(
      """
      <?xml version="1.0"?>
      <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig>
        <dir>/usr/share/fonts/truetype/dejavu</dir>
        <cachedir>\(path("fontcache"))</cachedir>
      </fontconfig>
      """, to: "fonts.conf")
    return environment.merging(["FONTCONFIG_FILE": fonts]) { $1 }
  }
}
