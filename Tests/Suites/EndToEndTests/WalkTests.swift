import Foundation
import Packs
import Shipped
import Testing

/// From the first question to a saved sheet, for people as they come to a desk.
struct WalkTests {
  /// What the walks need of the program's report.
  private struct Report: Decodable {
    struct Route: Decodable {
      var id: String
      var title: String
    }
    var status: String
    var asked: [String]
    var routes: [Route]
  }

  @Test(arguments: Visitors.all)
  func `a person walks from the first question to a saved sheet`(person: Visitor) throws {
    let desk = try TestDesk()
    let session = try desk.sit(language: person.language)
    let words = session.words
    let report = try JSONDecoder().decode(
      Report.self,
      from: Data(
        desk.run("route", "--answers", "-", "--format", "json", "--language", person.language, input: person.json)
          .output.utf8))
    #expect(report.status == "complete")
    #expect(report.asked == person.answers.map(\.question))
    let route = try #require(report.routes.first)
    #expect(route.id == person.route)

    let titles = try session.answer(for: person)
    #expect(try titles == person.answers.map { try words.title(of: $0.question) })
    try session.waitForResult(route.title)

    try session.openSaving(.paperSaveText)
    let path = desk.path("saved.txt")
    try session.save(to: path, insteadOf: "~/\(words(.saveTextName))")
    try session.waitFor(words(.saved, ["path": path]))
    try session.waitForResult(route.title)

    let saved = try String(contentsOfFile: path, encoding: .utf8)
    let told = try desk.run("route", "--answers", "-", "--language", person.language, input: person.json)
    #expect(told.status == 0)
    #expect(saved == told.output)
    #expect(saved.rows.contains(route.title), "\(saved)")
    try expectNumbers(on: saved, for: person, words)
    for title in titles { #expect(!saved.tells(title)) }
    for secret in try person.hidden() { #expect(!saved.tells(secret), "\(saved)") }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  /// Expects the numbers for emergencies as one block in its order, and of all other numbers those of the person.
  private func expectNumbers(on sheet: String, for person: Visitor, _ words: Words) throws {
    let heading = try #require(sheet.rows.firstIndex(of: words(.sheetNumbers).uppercased()), "\(sheet)")
    let block = sheet.rows[(heading + 1)...].prefix { $0.hasPrefix(" ") }.joined()
    let emergencies = block.matches(of: /[0-9][0-9 ]*[0-9]/).map { String($0.output) }
    let always = try Shipped.emergencyNumbers()
    #expect(emergencies == always)
    // All others: whoever has a delicate topic finds no number of it.
    let all = try Words.phones.get()
    let phones = all.filter { sheet.contains($0) }
    let wanted = try person.services.flatMap { try Shipped.numbers($0) }
    #expect(phones == Set(wanted).union(always).intersection(all))
  }
}
