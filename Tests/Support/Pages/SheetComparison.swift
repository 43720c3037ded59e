import Glibc
import OrderedCollections
package import Packs
package import Sheets
import TerminalText
import Texts

/// Holds a sheet in one language against the same sheet in the pack's own: the words differ, nothing else does.
package struct SheetComparison {
  /// What a term is called in both languages.
  private struct Term {
    let name: String
    let original, translated: [LowercasedWords]
  }

  private let terms: [Term]

  /// A comparison of two languages.
  package init(_ original: Glossary, _ translated: Glossary) {
    terms = original.terms.map { name, term in
      Term(
        name: name, original: term.said.map(LowercasedWords.init),
        translated: (translated.terms[name]?.said ?? []).map(LowercasedWords.init))
    }
  }

  /// What a sheet lost, mixed up or called otherwise, a sentence each.
  package func faults(of sheet: Sheet, against other: Sheet) -> [String] {
    let outline = SheetOutline(sheet).entries
    let wanted = SheetOutline(other).entries.flatMap { $0.asWanted(in: sheet.language, from: other.language) }
    let places = (outline.map(\.place), wanted.map(\.place))
    guard places.0 == places.1 else {
      return places.0.difference(from: places.1).map { change in
        switch change {
        case .remove(_, let place, _): "lost: \(place)"
        case .insert(_, let place, _): "not in the original: \(place)"
        }
      }
    }
    return zip(outline, wanted).flatMap { entry, wanted -> [String] in
      var faults: [String] = []
      if entry.facts != wanted.facts {
        faults.append("\(entry.place): \(entry.facts), in the original \(wanted.facts)")
      }
      let lost = wanted.digits.subtracting(entry.digits)
      if !lost.isEmpty { faults.append("\(entry.place): without \(lost.sorted())") }
      if wanted.isForOfficials {
        return entry.text == wanted.text ? faults : faults + ["\(entry.place): \(entry.text)"]
      }
      let (wantedWords, words) = (LowercasedWords(wanted.words), LowercasedWords(entry.words))
      for term in terms where term.original.contains(where: wantedWords.say) {
        if !term.translated.contains(where: words.say) {
          let forms = term.translated.map(\.text)
          faults.append("\(entry.place): \"\(entry.text)\" says \(term.name) by none of \(forms)")
        }
      }
      return faults
    }
  }

  /// What of a sheet its page of plain text does not say, or not in the order of the sheet.
  package static func faults(ofText text: String, of sheet: Sheet) -> [String] {
    var rest = text.letters[...]
    var faults: [String] = []
    for entry in SheetOutline(sheet).entries where entry.isOnPlainPages {
      let wanted = entry.text.text.letters
      if let found = rest.firstRange(of: wanted) {
        rest = rest[found.upperBound...]
      } else {
        faults.append("\(entry.place): \"\(entry.text)\" does not follow what stands before it")
      }
    }
    return faults
  }
}

extension String {
  /// What the eye reads, whatever the lines and the capitals: headings are written in capitals, lines break anywhere.
  fileprivate var letters: [Unicode.Scalar] {
    Array(filter { !$0.isWhitespace }.visible.uppercased().unicodeScalars)
  }
}

/// Words however they are capitalised: as bytes, for a vowel sign that follows makes another character of a word's last
/// one, and the C library looks for bytes in no time.
private struct LowercasedWords {
  let text: String
  private let lowercased: String

  init(_ text: String) {
    self.text = text
    lowercased = text.lowercased()
  }

  /// Whether a part of a word stands in them.
  func say(_ part: LowercasedWords) -> Bool { strstr(lowercased, part.lowercased) != nil }
}
