import Foundation
import Testing

/// What is read from left to right between words that are read from right to left, as it stands on the page.
struct RightToLeftTests {
  private static let addresses = [
    "Via G. Prova 3, Milano", "Viale S. Nuova 8, Milano", "Via A. B. Prova 8; Milano", "Via Nuova 8, Milano",
    "P.za F.lli Prova 8, Milano",
  ]

  private static let answers = Given(
    request: "asylum", residence: "milan", age: .years(34), identityDocument: "copy", gender: "man",
    vulnerability: "no", topics: [])

  /// The page of a desk with this besides its name.
  private func page(_ language: String, desk: String = "", at moment: String = "2026-11-24T10:30") throws -> PrintedPage
  {
    try Folder.lend { folder in
      let file = try folder.write(
        """
        name: "Sportello Prova"
        address: "Via Esempio 1, Milano"
        role: other
        \(desk)
        """, to: "desk.yaml")
      return try PrintedPage.of(
        RightToLeftTests.answers.json, ["--language", language, "--desk", file.path], at: moment)
    }
  }

  @Test(arguments: ["ar", "ur"], addresses)
  func `an address is read from left to right, in one piece`(language: String, address: String) throws {
    let page = try page(
      language, desk: "associations: [{name: Prova, address: \"\(address)\", hours: \"Tu 14:00-17:00\"}]")
    let drawn = address.filter { $0 != " " }
    let first = String(address.prefix { $0 != " " })
    let lines = try page.lines(through: first)
    #expect(lines.contains { $0.contains(drawn) }, "\(lines)")
  }

  @Test(arguments: [("ar", String("من".reversed()), "ديسمبر"), ("ur", String("ہے:".reversed()), "دسمبر")])
  func `a day is not torn from its month, whatever stands before it`(
    language: String, before: String, month: String
  ) throws {
    let page = try page(
      language, desk: "closures: [{from: 2026-12-24, to: 2026-12-31, reason: ferie}]", at: "2026-12-22T10:30")
    let lines = try page.lines(through: "24")
    #expect(lines.contains { $0.contains(month.reversed() + "24" + before) }, "\(lines)")
  }

  @Test(arguments: ["ar", "ur"])
  func `the associations of the list are named in turn, each with the comma behind it`(language: String) throws {
    let page = try PrintedPage.of(RightToLeftTests.answers.json, ["--language", language])
    // A comma between two names in Latin letters stands at the left of the one before it.
    let lines = try page.lines(through: "Italiana")
    #expect(lines.contains { $0.contains(/،(Croce)?RossaItaliana–ComitatodiMilano/) }, "\(lines)")
    #expect(lines.allSatisfy { !$0.contains("ANOLF-CISLMilano،") }, "\(lines)")
  }
}
