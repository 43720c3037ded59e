import Foundation
import Packs
import Testing
import Tmux

/// The sheet is never lost: not without a printer, and not where a file cannot be.
struct PaperTests {
  private let person = People.inProcedure

  /// A sitting at the result.
  private func sittingAtResult(_ desk: Desk) throws -> Sitting {
    let sitting = try desk.sit()
    _ = try sitting.answer(for: person)
    try sitting.waitForResult()
    return sitting
  }

  private func sheet(_ desk: Desk) throws -> String {
    try desk.run("route", "--answers", "-", input: person.json).output
  }

  @Test func `without a printing service a sentence says so and saving works`() throws {
    let desk = try Desk()
    let sitting = try sittingAtResult(desk)
    let words = sitting.words
    try sitting.session.send("p")
    let menu = try sitting.waitFor(words(.printNoServer))
    #expect(menu.title == words(.paperTitle))
    #expect(menu.contains("> 1  \(words(.paperSave))"), "\(menu)")
    try sitting.session.send("Enter")
    try sitting.waitFor(title: words(.saveTitle))
    // The path that is offered will do.
    try sitting.session.send("Enter")
    let path = desk.path(words(.saveFileName))
    try sitting.waitFor(words(.saved, ["path": path]))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == sheet(desk))
  }

  @Test func `a sheet in another language is chosen on the way`() throws {
    let desk = try Desk()
    let sitting = try sittingAtResult(desk)
    try sitting.session.send("p")
    try sitting.waitFor(sitting.words(.paperLanguage, ["language": "Italiano"]))
    try sitting.session.send("2")
    try sitting.waitFor(sitting.words(.paperLanguage, ["language": "English"]))
    try sitting.session.send("1")
    let english = try Words("en")
    try sitting.waitFor("> ~/\(english(.saveFileName))")
    try sitting.session.send("Enter")
    let path = desk.path(english(.saveFileName))
    try sitting.waitFor(sitting.words(.saved, ["path": path]))
    let told = try desk.run("route", "--answers", "-", "--language", "en", input: person.json)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == told.output)
  }

  @Test func `a file that exists is replaced only on a second Enter`() throws {
    let desk = try Desk()
    let path = desk.path("mine.txt")
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
    #expect(try String(contentsOfFile: path, encoding: .utf8) == sheet(desk))
  }

  /// Places that will not do: in the desk's home, or by a whole path.
  private static let places: [(name: String, phrase: Phrase)] = [
    ("missing/sheet.txt", .saveNoFolder), (".", .saveIsFolder),
    // Nobody may make a file there, whoever runs the tests.
    ("/sys/sheet.txt", .saveNoPermission), ("/dev/full", .saveExists),
  ]

  @Test(arguments: places)
  func `a place that will not do is named and the sheet stays`(name: String, phrase: Phrase) throws {
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
    let better = desk.path("better.txt")
    try sitting.save(to: better, insteadOf: path)
    try sitting.waitFor(words(.saved, ["path": better]))
    #expect(try String(contentsOfFile: better, encoding: .utf8) == sheet(desk))
    try sitting.waitForResult()
  }
}
