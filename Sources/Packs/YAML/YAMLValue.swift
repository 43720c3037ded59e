import CivilTime
import OpeningHours
import Problems
import TerminalText
import Texts

/// A YAML value together with its file, so that every complaint about it has a place.
///
/// What reads a value says what is wrong with it and goes on with nil; nothing is said of a value that could not even
/// be reached.
struct YAMLValue {
  /// The value; nil where it could not be reached, which was said already.
  let node: YAMLNode?
  let file: String
  let log: ProblemLog

  var place: Place {
    Place(file: file, line: node?.line ?? 1, column: node?.column ?? 1)
  }

  /// What stands for a value that cannot be reached.
  var unreadable: YAMLValue { YAMLValue(node: nil, file: file, log: log) }

  /// Says what is wrong with the value.
  func report(
    _ rule: ProblemCode, _ message: ProblemMessage, _ values: [String: String] = [:], hint: Problem.Hint? = nil
  ) {
    guard node != nil else { return }
    log.add(Problem(place, rule, message, values, hint: hint))
  }

  /// Whether keys with values stand here.
  var isMapping: Bool { node?.pairs != nil }

  /// The scalar as it is spelt, nil for a collection.
  var spelling: String? { node?.spelling }

  // MARK: Scalars

  /// A text; a word that YAML would read as something else must stand in quotes.
  func text(_ room: TextRoom = .free) -> String? {
    guard let node else { return nil }
    guard let spelling = node.spelling, !spelling.isEmpty else {
      report(.wrongType, .textExpected)
      return nil
    }
    if node.isPlain, let meaning = YAMLTrap.meaning(of: spelling) {
      report(.yamlTrap, meaning.message, ["word": spelling])
      return nil
    }
    if let code = ControlCharacter.first(in: spelling) {
      let isLineBreak = code == "U+000A"
      report(.controlCharacter, isLineBreak ? .lineBreak : .controlCharacter, isLineBreak ? [:] : ["code": code])
      return nil
    }
    room.check(spelling, at: self)
    return spelling
  }

  /// A name that the pack gives to something: what is wrong with it is said, but it is a name all the same, and whoever
  /// uses it is not blamed.
  func name() -> String? { text() ?? (spelling == "" ? nil : spelling) }

  /// A word of the format, such as a kind or a status.
  ///
  /// - Parameter renamed: words of former days, with what is written now.
  func word<Word: RawRepresentable & CaseIterable>(_: Word.Type, renamed: [String: Word] = [:]) -> Word?
  where Word.RawValue == String {
    guard let text = text() else { return nil }
    if let word = renamed[text] {
      report(.wordUnknown, .wordRenamed, ["word": text, "now": word.rawValue])
      return nil
    }
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      report(.wordUnknown, .wordUnknown, ["word": text, "known": known])
      return nil
    }
    return word
  }

  func integer() -> Int? {
    guard let node else { return nil }
    guard node.isPlain, let number = node.spelling.flatMap({ Int($0) }) else {
      report(.wrongType, .integerExpected)
      return nil
    }
    return number
  }

  func boolean() -> Bool? {
    switch node?.spelling {
    case "true": return true
    case "false": return false
    default:
      report(.wrongType, .booleanExpected)
      return nil
    }
  }

  func date() -> CivilDate? {
    guard node != nil else { return nil }
    guard let text = spelling else {
      report(.wrongType, .dateExpected)
      return nil
    }
    guard let date = CivilDate(iso: text) else {
      report(.date, .dateUnknown, ["text": text])
      return nil
    }
    return date
  }

  /// The day of a fact: nobody was assured of anything tomorrow, so a day after that of the check is told.
  func pastDate(_ rule: ProblemCode = .dateFuture) -> CivilDate? {
    guard let date = date() else { return nil }
    if let today = log.today, date > today {
      report(rule, .dateFuture, ["date": date.description, "today": today.description])
    }
    return date
  }

  func hours() -> OpeningHours? {
    guard let node else { return nil }
    guard let spelling else {
      report(.wrongType, .hoursExpected)
      return nil
    }
    if !spelling.isEmpty, let code = ControlCharacter.first(in: spelling) {
      report(.controlCharacter, .controlCharacter, ["code": code])
      return nil
    }
    do throws(HoursFault) {
      return try OpeningHours(parsing: spelling)
    } catch {
      let within = node.isAsWritten ? (node.isPlain ? 0 : 1) + error.column - 1 : 0
      log.add(Problem(Place(file: file, line: place.line, column: place.column + within), error))
      return nil
    }
  }

  /// A text with places.
  ///
  /// - Parameter showsBraces: whether it speaks of braces, as only a sentence about a file does: anybody else who reads
  ///   one was meant to read what fills it.
  func template(_ room: TextRoom = .free, showsBraces: Bool = false) -> Template? {
    guard let text = text(room) else { return nil }
    do throws(TemplateFault) {
      let template = try Template(parsing: text)
      if showsBraces || !template.hasBraces { return template }
    } catch {}
    report(.placeholder, .placeholderForm)
    return nil
  }

  /// A text in which nothing is to be filled in.
  func words(_ room: TextRoom = .free) -> RichText? {
    guard let template = template(room) else { return nil }
    guard let place = template.places.first else { return template.filled { _ in nil } }
    report(.placeholder, .placeholderUnknown, ["name": place])
    return nil
  }

  // MARK: Collections

  /// A list; nil where none stands here.
  func list() -> [YAMLValue]? {
    guard node != nil else { return nil }
    guard let entries = node?.list else {
      report(.wrongType, .listExpected)
      return nil
    }
    return entries.map { YAMLValue(node: $0, file: file, log: log) }
  }

  /// How many entries a list has, nil where none stands here.
  var listCount: Int? { node?.list?.count }

  /// The entries of a list, none where no list stands here: for whoever leaves complaints to another reader.
  var listOrNone: [YAMLValue] { listCount == nil ? [] : list() ?? [] }

  /// The texts of a list.
  func texts() -> [String] { (list() ?? []).compactMap { $0.text() } }

  /// A list, or one value that stands for a list of one.
  func oneOrMore() -> [YAMLValue] {
    node?.list == nil ? [self] : list() ?? []
  }

  /// Keys and values in the order of the file; nil where none stand here.
  func pairs() -> [(key: YAMLValue, value: YAMLValue)]? {
    guard node != nil else { return nil }
    guard let pairs = node?.pairs else {
      report(.wrongType, .pairsExpected)
      return nil
    }
    return pairs.map {
      (
        YAMLValue(node: $0.key, file: file, log: log), YAMLValue(node: $0.value, file: file, log: log)
      )
    }
  }

  /// Keys and values, none where no mapping stands here: for whoever looks ahead, and leaves complaints to the reader.
  var pairsOrNone: [(key: YAMLValue, value: YAMLValue)] { isMapping ? pairs() ?? [] : [] }

  /// The key of a name with its value, for whoever looks ahead.
  func pair(_ name: String) -> (key: YAMLValue, value: YAMLValue)? { pairsOrNone.first { $0.key.spelling == name } }

  /// The fields of a mapping, to be taken one by one.
  func fields() -> YAMLMapping { YAMLMapping(self) }
}
