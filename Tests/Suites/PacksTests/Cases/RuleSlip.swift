import Foundation
import Packs
import Problems
import Shipped
import Testing

/// A slip of an editor in the rules of a pack, wherever the rules invite one: whatever they say today, each is found in
/// their text.
struct RuleSlip: CustomTestStringConvertible, Sendable {
  private let original: Pack.Files
  private let file: Place
  /// The text of the file with the slip.
  private let text: String
  let testDescription: String

  /// The files in which a slip is made.
  fileprivate enum Place: CaseIterable { case questions, routes, documents }

  /// Every number at which a rule begins made one more, every day on which a route ends or begins moved to the next, every
  /// list of answers in a condition cut to its first, every yes of a condition made a no.
  static func all(of files: Pack.Files) -> [RuleSlip] {
    Place.allCases.flatMap { place in
      let text = place.text(in: files)
      typealias Change = (old: String, new: String, range: Range<String.Index>)
      let numbers: [Change] = text.matches(of: #/{from: (\d+)}/#).map {
        (String($0.0), "{from: \((Int($0.1) ?? 0) + 1)}", $0.range)
      }
      let days: [Change] = text.matches(of: #/valid_(?:from|to): \d{4}-\d\d-(\d\d)/#).map { match in
        let next = (Int(match.1) ?? 0) + 1
        return (String(match.0), "\(match.0.dropLast(2))\(match.1 < "10" ? "0" : "")\(next)", match.range)
      }
      let lists = text.matches(of: #/(\w+): \[(\w+), [\w, ]+\]/#).filter {
        // What a case states are no steps: their conditions are tried beside the contract.
        !["options", "printed", "if", "sources"].contains($0.1) && !text.line(around: $0.range).contains("- {id: ")
      }
      let cut: [Change] = lists.map { (String($0.0), "\($0.1): \($0.2)", $0.range) }
      let denied: [Change] = text.matches(of: #/(when|relevant): {(\w+): "yes"}/#).map { match in
        (String(match.0), "\(match.1): {\(match.2): \"no\"}", match.range)
      }
      let changes: [Change] = [numbers, days, cut, denied].flatMap(\.self)
      return changes.map { old, new, range in
        let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
        return RuleSlip(
          original: files, file: place, text: text.replacingCharacters(in: range, with: new),
          testDescription: "\(place):\(line) \(old) → \(new)")
      }
    }
  }

  /// The pack with the slip.
  func pack() throws -> Pack {
    let places: [Place] = [.questions, .routes, .documents]
    return try Pack(
      original.replacing(
        Dictionary(
          uniqueKeysWithValues: places.map { ("\($0).yaml", $0 == file ? text : $0.text(in: original)) })))
  }
}

extension RuleSlip.Place {
  /// The text of the file in a pack.
  fileprivate func text(in files: Pack.Files) -> String {
    files.text("\(self).yaml").uncommented
  }
}

extension String {
  /// The whole line in which something stands.
  fileprivate func line(around range: Range<Index>) -> Substring {
    let start = self[..<range.lowerBound].lastIndex(of: "\n") ?? startIndex
    return self[start...].dropFirst().prefix { $0 != "\n" }
  }

  /// The text without what it says to its editors, which no slip is made in.
  fileprivate var uncommented: String {
    split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }.joined(separator: "\n") + "\n"
  }
}
