import Dates
import OpeningHours
import Yams

/// A YAML value together with its file, so that every complaint about it has a place.
struct Located {
  let node: Node
  let file: String

  var place: Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  func problem(_ sentence: String) -> Problem { Problem(place, sentence) }

  /// Whether keys with values stand here.
  var isMapping: Bool { node.mapping != nil }

  /// The scalar as it is spelt, nil for a collection.
  var spelling: String? { node.scalar?.string }

  // MARK: Scalars

  /// A text; a word that YAML would read as something else must stand in quotes.
  func text() throws(Problem) -> String {
    guard let scalar = node.scalar, !scalar.string.isEmpty else { throw problem("a text is expected here") }
    if scalar.style == .plain, let meaning = YAMLTrap.meaning(of: scalar.string) {
      throw problem(
        "\(scalar.string.quoted) without quotes means \(meaning) in YAML; write \"\(scalar.string)\" in quotes")
    }
    return scalar.string
  }

  /// A word of the format, such as a kind or a status.
  func word<Word: RawRepresentable & CaseIterable>(_: Word.Type) throws(Problem) -> Word where Word.RawValue == String {
    let text = try text()
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue)
      throw problem("\(text.quoted) is not known here; write one of \(known.joined(separator: ", "))")
    }
    return word
  }

  func integer() throws(Problem) -> Int {
    guard let scalar = node.scalar, scalar.style == .plain, let number = Int(scalar.string) else {
      throw problem("a whole number is expected here")
    }
    return number
  }

  func boolean() throws(Problem) -> Bool {
    switch node.scalar?.string {
    case "true": true
    case "false": false
    default: throw problem("true or false is expected here")
    }
  }

  func date() throws(Problem) -> CivilDate {
    guard let scalar = node.scalar else { throw problem("a day is expected here, such as 2024-02-05") }
    guard let date = CivilDate(iso: scalar.string) else {
      throw problem("\(scalar.string.quoted) is not a day; write it as 2024-02-05")
    }
    return date
  }

  func hours() throws(Problem) -> OpeningHours {
    guard let scalar = node.scalar else { throw problem("opening hours are expected here, such as Mo-Fr 09:00-14:00") }
    do throws(HoursFault) {
      return try OpeningHours(parsing: scalar.string)
    } catch {
      let inQuotes = scalar.style == .plain ? 0 : 1
      throw Problem(
        Place(file: file, line: place.line, column: place.column + inQuotes + error.column - 1), error.description)
    }
  }

  func template() throws(Problem) -> Template {
    let text = try text()
    do throws(TemplateFault) {
      return try Template(parsing: text)
    } catch {
      throw problem(error.description)
    }
  }

  // MARK: Collections

  func list() throws(Problem) -> [Located] {
    guard let sequence = node.sequence else { throw problem("a list is expected here") }
    return sequence.map { Located(node: $0, file: file) }
  }

  /// A list, or one value that stands for a list of one.
  func oneOrMore() throws(Problem) -> [Located] {
    node.sequence == nil ? [self] : try list()
  }

  /// Keys and values in the order of the file.
  func pairs() throws(Problem) -> [(key: Located, value: Located)] {
    guard let mapping = node.mapping else { throw problem("keys with values are expected here") }
    return mapping.map { (Located(node: $0.key, file: file), Located(node: $0.value, file: file)) }
  }

  /// The fields of a mapping, to be taken one by one.
  func fields() throws(Problem) -> Fields { try Fields(self) }
}

extension String {
  /// The text as a message quotes it.
  var quoted: String { "\"\(self)\"" }
}
