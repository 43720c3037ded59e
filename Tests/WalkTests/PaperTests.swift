import Foundation
import Packs
import Shipped
import Testing
import Texts
import Tmux

/// The sheet is never lost: not without a printer, and not where a file cannot be.
struct PaperTests {
  private let person = People.inProcedure

  /// A sitting at the result.
  private func sittingAtResult(
    _ desk: Desk, for person: Person = People.inProcedure, program: String = Desk.program,
    environment: [String: String]? = nil
  ) throws -> Sitting {
    let sitting = try desk.sit(program: program, environment: environment)
    _ = try sitting.answer(for: person)
    try sitting.waitForResult()
    return sitting
  }

  private func text(_ desk: Desk) throws -> String {
    try desk.run("route", "--answers", "-", input: person.json).output
  }

  /// The page that the command makes of the same answers.
  private func page(_ desk: Desk, language: String = "it") throws -> Data {
    let answer = try desk.run(
      "route", "--answers", "-", "--format", "pdf", "--language", language, input: person.json)
    #expect(answer.status == 0, "\(answer.errors)")
    return answer.bytes
  }

  @Test func `without a printing service a sentence says so and the page is saved`() throws {
    let desk = try Desk()
    let sitting = try sittingAtResult(desk)
    let words = sitting.words
    try sitting.session.send("p")
    let menu = try sitting.waitFor(words(.printNoServer))
    #expect(menu.title == words(.paperTitle))
    #expect(menu.rows.contains { $0.hasPrefix("  > ") && $0.hasSuffix("  \(words(.paperSavePage))") }, "\(menu)")
    try sitting.session.send("Enter")
    try sitting.waitFor(title: words(.saveTitle))
    // The path that is offered will do.
    try sitting.session.send("Enter")
    let path = desk.path(words(.savePageName))
    try sitting.waitFor(words(.saved, ["path": path]))
    try sitting.waitForResult()
    let bytes = try desk.bytes(path)
    #expect(bytes.starts(with: Data("%PDF-".utf8)))
    #expect(try bytes == page(desk))
    #expect(try desk.permissions(path) == 0o600)
  }

  @Test func `the sheet is saved as text, which nobody else may read`() throws {
    let desk = try Desk()
    let sitting = try sittingAtResult(desk)
    try sitting.openSaving(.paperSaveText)
    try sitting.waitFor("> ~/\(sitting.words(.saveTextName))")
    try sitting.session.send("Enter")
    let path = desk.path(sitting.words(.saveTextName))
    try sitting.waitFor(sitting.words(.saved, ["path": path]))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text(desk))
    #expect(try desk.permissions(path) == 0o600)
  }

  @Test func `the e-mail to the Questura is saved as a draft, and its link is shown`() throws {
    let desk = try Desk()
    let sitting = try sittingAtResult(desk, for: People.vulnerableMan)
    try sitting.openSaving(.paperSaveMail)
    let screen = try sitting.waitFor("> ~/\(sitting.words(.saveMailName))")
    let shown = screen.filter { !$0.isWhitespace }
    #expect(
      shown.contains("mailto:dipps146.00p0@pecps.poliziadistato.it?subject=4%5EA%20Sezione%20%E2%80%93%20"), "\(screen)"
    )
    try sitting.session.send("Enter")
    let path = desk.path(sitting.words(.saveMailName))
    try sitting.waitFor(sitting.words(.saved, ["path": path]))
    let draft = try String(contentsOfFile: path, encoding: .utf8)
    #expect(draft.hasPrefix("To: dipps146.00p0@pecps.poliziadistato.it\r\nSubject: =?UTF-8?B?"))
    #expect(draft.contains("Alla Questura di Milano"))
    #expect(!draft.replacing("\r\n", with: "").contains("\n"))
    for secret in People.vulnerableMan.secrets { #expect(!draft.tells(secret)) }
    #expect(try desk.permissions(path) == 0o600)
  }

  @Test(arguments: [("arabo", "ar"), ("inglese", "en")])
  func `a page in another language is chosen on the way`(name: String, code: String) throws {
    let desk = try Desk()
    let sitting = try sittingAtResult(desk)
    try sitting.session.send("p")
    try sitting.waitFor(sitting.words(.printNoServer))
    try sitting.choose(language: name, insteadOf: "italiano")
    // The focus is back where saving is, as there is no printer.
    try sitting.session.send("Enter")
    try sitting.waitFor(title: sitting.words(.saveTitle))
    try sitting.session.send("Enter")
    let path = desk.path(code == "en" ? try Words("en")(.savePageName) : sitting.words(.savePageName))
    try sitting.waitFor(sitting.words(.saved, ["path": path]))
    #expect(try desk.bytes(path) == page(desk, language: code))
  }

  @Test func `a file that exists is replaced only on a second Enter`() throws {
    let desk = try Desk()
    let path = desk.path("mine.pdf")
    try "somebody's own".write(toFile: path, atomically: true, encoding: .utf8)
    let sitting = try sittingAtResult(desk)
    let words = sitting.words
    try sitting.openSaving()
    try sitting.save(to: path, insteadOf: sitting.offeredPath)
    try sitting.waitFor(words(.saveExists, ["path": path]))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "somebody's own")
    // Another letter, and the first Enter asks again.
    try sitting.session.send("x", "BSpace", "Enter")
    try sitting.waitFor(words(.saveExists, ["path": path]))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "somebody's own")
    try sitting.session.send("Enter")
    try sitting.waitFor(words(.saved, ["path": path]))
    #expect(try desk.bytes(path) == page(desk))
    #expect(try desk.permissions(path) == 0o600)
  }

  /// Places that will not do: in the desk's home, or by a whole path.
  private static let places: [(name: String, phrase: WizardPhrase)] = [
    ("missing/sheet.txt", .saveNoFolder), (".", .saveIsFolder),
    // Nobody may make a file there, whoever runs the tests.
    ("/sys/sheet.txt", .saveNoPermission), ("/dev/full", .saveExists),
  ]

  @Test(arguments: places)
  func `a place that will not do is named and the sheet stays`(name: String, phrase: WizardPhrase) throws {
    let desk = try Desk()
    let path = name.hasPrefix("/") ? name : desk.path(name)
    let sitting = try sittingAtResult(desk)
    let words = sitting.words
    try sitting.openSaving()
    try sitting.save(to: path, insteadOf: sitting.offeredPath)
    let screen = try sitting.waitFor(words(phrase, ["path": path]))
    #expect(screen.title == words(.saveTitle))
    #expect(screen.flowing.contains("> \(path)"), "\(screen)")
    // The path can be mended where it stands.
    let better = desk.path("better.pdf")
    try sitting.save(to: better, insteadOf: path)
    try sitting.waitFor(words(.saved, ["path": better]))
    #expect(try desk.bytes(better) == page(desk))
    try sitting.waitForResult()
  }

  @Test func `without the program that sets pages a sentence says so, and the text is saved`() throws {
    let desk = try Desk()
    // The same program, alone in its folder.
    let program = desk.path("alone/sportello")
    try FileManager.default.createDirectory(atPath: desk.path("alone"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Desk.program, toPath: program)
    let sitting = try sittingAtResult(
      desk, program: program, environment: desk.environment.merging(["SPORTELLO_RESOURCES": Shipped.resources]) { $1 })
    let words = sitting.words
    try sitting.openSaving()
    try sitting.session.send("Enter")
    let screen = try sitting.waitFor(words(.pageNoProgram, ["name": "sportello-pdf"]))
    #expect(screen.title == words(.saveTitle))
    #expect(!FileManager.default.fileExists(atPath: desk.path(words(.savePageName))))
    try sitting.session.send("Escape")
    try sitting.waitFor(title: words(.paperTitle))
    try sitting.pick(words(.paperSaveText))
    try sitting.waitFor("> ~/\(words(.saveTextName))")
    try sitting.session.send("Enter")
    let path = desk.path(words(.saveTextName))
    try sitting.waitFor(words(.saved, ["path": path]))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text(desk))
  }

  @Test func `where the letters of a language are missing the package that brings them is named`() throws {
    let desk = try Desk()
    let sitting = try sittingAtResult(desk, environment: desk.environmentWithFewFonts())
    let words = sitting.words
    try sitting.session.send("p")
    try sitting.waitFor(words(.printNoServer))
    try sitting.choose(language: "bengalese", insteadOf: "italiano")
    try sitting.session.send("Enter")
    try sitting.waitFor(title: words(.saveTitle))
    try sitting.session.send("Enter")
    let package = "fonts-noto-core"
    let screen = try sitting.waitFor(words(.pageNoFonts, ["language": "bengalese", "package": package]))
    #expect(screen.title == words(.saveTitle))
    #expect(!FileManager.default.fileExists(atPath: desk.path(words(.savePageName))))
  }
}

extension Desk {
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
