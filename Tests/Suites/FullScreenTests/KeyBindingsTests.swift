import Advice
import Foundation
import Frames
import Packs
import Shipped
import Testing
import Texts
import Wizard

@testable import FullScreen

@Suite struct KeyBindingsTests {
  @Test func `no key means two things`() {
    let keys = KeyBindings.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `every command has one row of the table and a key or a typed character`() {
    #expect(Set(KeyBindings.bindings.map(\.command)) == Set(Command.allCases))
    #expect(KeyBindings.bindings.count == Command.allCases.count)
    let without = KeyBindings.bindings.filter { $0.keys.isEmpty }.map(\.command)
    #expect(without == [.choose, .type, .search, .questions, .complete])
  }

  @Test func `the key of "not known" is the one that the questions on paper show`() {
    #expect(KeyBindings.sign(of: .unknown) == Adviser.unknownKey)
  }

  @Test func `every row of the table stands on the page of keys`() throws {
    for language in Shipped.screenLanguages {
      var session = try ScreenSession(milano: language, rows: 60)
      session.type("?")
      for binding in KeyBindings.bindings {
        let label = session.model.words(binding.label)
        #expect(session.rows.contains { $0.hasSuffix(" \(label)") }, "\(label)")
      }
    }
  }

  @Test func `the rows for the README name every key`() throws {
    let words = try ScreenSession().model.words
    let rows = KeyBindings.rows(words: words)
    #expect(rows.count == KeyBindings.bindings.count)
    #expect(rows.contains(["q  Ctrl-C", words.text(.doStop)]))
    #expect(rows.allSatisfy { $0.count == 2 && !$0[0].isEmpty && !$0[1].isEmpty })
  }

  @Test(arguments: Stop.allCases)
  func `a legend is one line that tells what matters, the cover and the help, on the smallest screen too`(
    _ stop: Stop
  ) throws {
    for language in Shipped.screenLanguages {
      for columns in [60, 80] {
        var session = try ScreenSession(milano: language, rows: 16, columns: columns)
        stop.reach(&session)
        let commands = session.model.page.commands
        guard !commands.isEmpty else { continue }
        #expect(session.legend.count == 1)
        let legend = session.legend.joined()
        for command in [commands[0], .blank, .help] {
          let binding = try #require(KeyBindings.bindings.first { $0.command == command })
          #expect(legend.contains(" \(session.model.words(binding.label))"), "\(language) \(command): \(legend)")
        }
        #expect(legend.components(separatedBy: "   ").count <= 6)
      }
    }
  }
}

extension ScreenSession {
  /// The rows below the lower rule.
  fileprivate var legend: ArraySlice<String> {
    rows.lastIndex { $0.hasPrefix("───") }.map { rows[($0 + 1)...] } ?? []
  }
}
