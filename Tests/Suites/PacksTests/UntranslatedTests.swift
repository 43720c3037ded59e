import CivilTime
import Foundation
import Interviews
import Invented
import OpeningHours
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing
import Texts

/// Words may come later: until they do, people are told in the pack's own language, and it says so.
@Suite struct UntranslatedTests {
  private static let mark = " (not translated yet)"

  private func problems(_ own: InventedPack) throws -> [Problem] {
    try CheckedPack(
      own.files(), texts: [[own.source(.italian)], [own.source(.english)]],
      interfaces: ["it", "en"].map { try Shipped.file("interface/\($0).yaml") }
    ).problems
  }

  /// English with the original's words where it has none.
  private func filled(_ own: InventedPack) throws -> Catalogue {
    let pack = try own.pack()
    return try own.catalogue(.english, pack).filled(from: own.catalogue(.italian, pack))
  }

  /// The English catalogue without the lines from one that begins like this to the next that does.
  private func english(without start: String, upTo end: String?) throws -> InventedPack {
    var own = InventedPack()
    let text = own.text(.english)
    let first = try #require(text.range(of: start))
    let last = try end.map { try #require(text[first.upperBound...].range(of: $0)).lowerBound } ?? text.endIndex
    own.write(text.replacingCharacters(in: first.lowerBound..<last, with: "\n"), to: .english)
    return own
  }

  @Test(
    arguments: [
      ("\nwhy:", "\nroutes:"), ("\nroutes:", "\nsteps:"), ("\nsteps:", "\ndocuments:"), ("\ndocuments:", "\nservices:"),
      ("\nservices:", "\nnotes:"), ("\nnotes:", "\npaper:"), ("\npaper:", "\nsheet:"), ("  phrases:", "  months:"),
      ("  months:", "  languages:"), ("\n  hours:", nil), ("\nsheet:", nil),
    ] as [(String, String?)])
  func `a language works without a whole part of its words`(start: String, end: String?) throws {
    let own = try english(without: start, upTo: end)
    let found = try problems(own)
    #expect(!found.isEmpty)
    let others = try found.filter { $0.rule != .untranslated }.map(Shipped.said)
    #expect(others == [])
    let (pack, words) = (try own.pack(), try filled(own))
    let texts = pack.interview.notes.compactMap { words.notes[$0.id]?.written }
    #expect(texts.count == pack.interview.notes.count && !texts.contains(""))
    #expect(pack.services.keys.allSatisfy { words.services[$0]?.name.written.isEmpty == false })
    #expect(words.sheet.hours.months.count == 12)
    let hours = try #require(pack.services["ferry-line"]?.hours.first?.value)
    let lacksHours = ["\n  hours:", "\nsheet:"].contains(start)
    #expect(words.sheet.hours.text(of: hours).text.contains(lacksHours ? "lunedì" : "Monday"))
  }

  @Test func `a text that is missing stands in the original's words, marked`() throws {
    let note = try #require(InventedPack().pack().interview.notes.first).id
    let own = try english(without: "  \(note): \"", upTo: "\n  ")
    let pack = try own.pack()
    let original = try #require(own.catalogue(.italian, pack).notes[note]).written
    #expect(try filled(own).notes[note]?.written == original + UntranslatedTests.mark)
    let said = try problems(own).map(Shipped.said)
    #expect(said.count == 1)
    #expect(said[0].hasSuffix("warning: \"\(note)\" has no words in this language; add it here"))
  }

  @Test func `nothing is marked where nothing is missing`() throws {
    let words = try filled(InventedPack())
    #expect(!words.notes.values.contains { $0.written.hasSuffix(UntranslatedTests.mark) })
    #expect(try problems(InventedPack()) == [])
  }

  @Test func `what a call costs is told in the original's words, and missed`() throws {
    let own = try InventedPack().replacing("    cost: \"Free.\"\n", with: "", in: .english)
    #expect(try filled(own).services["rescue"]?.cost?.written == "Gratis.\(UntranslatedTests.mark)")
    let found = try problems(own)
    #expect(found.map(\.rule) == [.untranslated])
    #expect(try found.map(Shipped.said).first?.hasSuffix("warning: \"cost\" is missing here") == true)
  }

  @Test func `words to look for are the original's where a language has none, and nobody misses them`() throws {
    let words = try filled(InventedPack())
    #expect(words.services["purse-office"]?.search == ["moneta", "spiccioli, tesserino"])
    #expect(words.services["child-line"]?.search == ["toddler"])
    #expect(try problems(InventedPack()) == [])
  }

  @Test func `the pack's own language has all its words`() throws {
    let own = try InventedPack().replacing("    cost: \"Gratis.\"\n", with: "", in: .italian)
    #expect(try own.catalogue(.italian, own.pack()).services["rescue"]?.cost == nil)
    let lacking = try InventedPack().replacing("    audience: \"Chi è in pericolo adesso.\"\n", with: "", in: .italian)
    #expect(try problems(lacking).map(\.rule).contains(.keyMissing))
  }

  @Test func `without any line of its words a language says all there is to say`() throws {
    let text = InventedPack().text(.english)
    let parts = text.split(separator: "\n---\n", omittingEmptySubsequences: false).map(String.init)
    try #require(parts.count == 2)
    let lines = parts[1].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let pack = try InventedPack().pack()
    let original = try InventedPack().catalogue(.italian, pack)
    var tried = 0
    for (index, line) in lines.enumerated() where line.contains(#/^  +[\w-]+: (".*"|\{.*\})$/#) {
      // The wording of hours is one thing; a language has it or not.
      if lines[..<index].contains("  hours:") { break }
      // A key with nothing behind it is a slip.
      let indent = { (line: String) in line.prefix { $0 == " " }.count }
      let isOnlyOne = lines[index - 1].hasSuffix(":") && indent(lines[index + 1]) < indent(line)
      if isOnlyOne { continue }
      tried += 1
      let rest = lines.enumerated().filter { $0.offset != index }.map(\.element).joined(separator: "\n")
      let file = SourceFile(name: "en.yaml", text: "\(parts[0])\n---\n\(rest)")
      let words = try Catalogue([file], pack: pack).filled(from: original)
      #expect(pack.interview.questions.keys.allSatisfy { words.questions[$0]?.title.isEmpty == false }, "\(line)")
      #expect(pack.interview.everyStep.allSatisfy { words.steps[$0]?.parts.isEmpty == false }, "\(line)")
      #expect(pack.services.keys.allSatisfy { words.services[$0]?.audience.parts.isEmpty == false }, "\(line)")
      #expect(SheetPhrase.allCases.allSatisfy { words.sheet.phrases[$0] != nil }, "\(line)")
    }
    #expect(tried > 150)
  }
}
