import Advice
import Directory
import Frames
import FullScreen
import Interviews
import Packs
import Sheets
import Shipped
import Testing
import Texts
import Wizard

@Suite struct NumbersTests {
  /// The numbers of the directory of Milan.
  private func numbers(_ adviser: Adviser) -> [String] {
    adviser.directory().flatMap { adviser.contact(for: $0).phones.map(\.display.text) }
  }

  @Test(arguments: Shipped.screenLanguages)
  func `no telephone number of Milan is broken on paper`(_ language: String) throws {
    let adviser = try ShippedScreens.milano.get().adviser(language)
    let lines = try adviser.directorySheet(DirectoryQuery(), Shipped.interface(language)).text(height: nil).replacing(
      "\u{A0}", with: " "
    ).split(separator: "\n")
    for number in numbers(adviser) { #expect(lines.contains { $0.contains(number) }, "\(number)") }
  }

  @Test(arguments: [60, 61, 72, 80, 100, 114, 132, 200])
  func `no telephone number of Milan is broken on a screen`(_ columns: Int) throws {
    for language in Shipped.screenLanguages {
      let adviser = try ShippedScreens.milano.get().adviser(language)
      var session = try ScreenSession(milano: language, rows: 500, columns: columns)
      Stop.directory.reach(&session)
      for service in adviser.directory() {
        let phones = adviser.contact(for: service).phones.map(\.display.text)
        if let first = phones.first { #expect(session.shows(unbroken: first), "\(first) in the list") }
        session.press(.enter)
        for number in phones { #expect(session.shows(unbroken: number), "\(number)") }
        session.press(.escape, .down)
      }
    }
  }
}

extension ScreenSession {
  /// Whether a number stands whole on one row.
  fileprivate func shows(unbroken number: String) -> Bool {
    rows.contains { $0.replacing("\u{A0}", with: " ").contains(number) }
  }
}
