import Foundation
import Frames
import Packs
import Sheets
import Shipped
import Testing
import Texts
import Wizard

/// The result of every route of the pack that ships, on its first screen.
@Suite struct EveryRouteScreensTests {
  /// The keys that lead to a route, from the first question to the topics; a space is Enter.
  static let ways: [(route: String, keys: String)] = [
    ("unaccompanied-minor", "31"), ("unaccompanied-minor elsewhere", "32"), ("with-parent", "1110 1"),
    ("must-leave", "21"), ("elsewhere", "1234 "), ("avsi-hub", "1134 21112"),
    ("association at exactly 60", "1160 2222"),
    ("questura-email", "1134 12111"), ("association-with-document", "1134 122"),
    ("association-without-document", "1134 322"), ("refused", "22"), ("appointment", "23"), ("waiting", "24"),
    ("recognised", "25"), ("papers-unclear", "26"), ("citizenship-application", "41"), ("residence-permit", "42"),
    ("temporary-protection", "43"), ("information", "45"),
  ]

  /// No topic; every danger; an order to leave beside the dangers, which brings every urgent note there is.
  static let topics = ["", "123", "1234"]

  private func session(_ keys: String, _ topics: String, _ language: String, _ size: Size) throws -> ScreenSession {
    var session = try ScreenSession(milano: language, rows: size.rows, columns: size.columns)
    for key in keys { session.meet(.key(key == " " ? .enter : .character(key))) }
    session.type(topics)
    session.press(.enter)
    return session
  }

  @Test(arguments: ways, topics)
  func `80×24 shows every urgent note, the title, the directions and how many warnings follow`(
    way: (route: String, keys: String), topics: String
  ) throws {
    for language in Shipped.screenLanguages {
      let session = try session(way.keys, topics, language, Size(rows: 24, columns: 80))
      let sheet = try #require(session.sheet, "\(way.route): \(session.text)")
      let directions = try #require(sheet.directions)
      let shown = session.words
      let notes = sheet.blocks.flatMap(\.notes)
      var wanted = notes.filter { $0.weight == .urgent }.map(\.text)
      if !topics.isEmpty {
        wanted += sheet.blocks.filter { $0.part == .danger }.flatMap(\.contacts).compactMap { $0.phones.first?.display }
      }
      wanted.append(sheet.title)
      wanted += directions.places.flatMap { [$0.name, $0.address] }.compactMap(\.self).prefix(6)
      wanted += [directions.missing, directions.call?.phones.first?.display, directions.call?.standing?.text]
        .compactMap(\.self)
      wanted += directions.bring.map(\.label)
      let warnings = notes.count { $0.weight == .warning }
      if warnings > 0 { wanted.append(session.model.words(.warningsBelow, ["count": "\(warnings)"])) }
      for text in wanted {
        #expect(shown.contains(text.text.words), "\(way.route) \(language): \(text)\n\(session.text)")
      }
    }
  }

  @Test(arguments: ways, [Size(rows: 16, columns: 60), Size(rows: 24, columns: 80), Size(rows: 50, columns: 200)])
  func `at every size what presses more stands before what presses less`(
    way: (route: String, keys: String), size: Size
  ) throws {
    var session = try session(way.keys, "1234", "it", Size(rows: 400, columns: size.columns))
    session.size = Size(rows: 400, columns: size.columns)
    let sheet = try #require(session.sheet)
    let notes = sheet.blocks.flatMap(\.notes)
    var weighed = notes.filter { $0.weight == .urgent }.map(\.text)
    weighed += [sheet.title, sheet.directions?.bring.first?.label].compactMap(\.self)
    weighed += sheet.blocks.filter { $0.part == .desk }.flatMap(\.steps)
    weighed += notes.filter { $0.weight == .warning }.map(\.text)
    // Side by side, rows of both columns alternate: there the heads of the sheet come before either.
    let isWide = size.columns >= 114
    weighed += isWide ? [] : sheet.blocks.filter { $0.part == .steps }.flatMap(\.steps).prefix(1)
    weighed += isWide ? [] : notes.filter { $0.weight == .info }.map(\.text).prefix(1)
    var rest = session.words[...]
    for text in weighed {
      let place = rest.range(of: text.text.words)
      #expect(place != nil, "\(way.route) \(size): \(text) out of its order in\n\(session.text)")
      if let place { rest = rest[place.upperBound...] }
    }
  }
}

extension ScreenSession {
  fileprivate var sheet: Sheet? { if case .result(let outcome) = model.page.content { outcome.sheet } else { nil } }
  /// What the screen says, however it is broken over rows.
  fileprivate var words: String { text.words }
}

extension String {
  /// Without any space: a web address may be broken anywhere.
  fileprivate var words: String { filter { !$0.isWhitespace } }
}
