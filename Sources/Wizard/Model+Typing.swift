import Interviews
import Packs
import Texts

/// Fields: a number, the path of a file, and what is looked for.
extension Model {
  mutating func typed(_ character: Character) -> [Effect] {
    if insert(String(character)) { return [] }
    guard let question, case .integer = question.kind, let digit = character.telephoneDigit else {
      return refuse(.notHere)
    }
    // A first digit begins a new number over an answer given before.
    let digits = (entries[question.id] ?? "") + String(digit)
    if digits.count <= 4 { entries[question.id] = digits }
    return []
  }

  mutating func pasted(_ text: String) -> [Effect] {
    let characters = text.filter { !$0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
    if insert(characters) { return [] }
    guard question?.options.isEmpty == true else { return [] }
    guard characters.allSatisfy({ $0.telephoneDigit != nil }) else { return refuse(.numberMissing) }
    return characters.flatMap { typed($0) }
  }

  mutating func erased() -> [Effect] { isFieldEmpty ? back() : edited(.eraseBefore) }

  mutating func edited(_ edit: EditedLine.Edit) -> [Effect] {
    switch top.kind {
    case .saving(var form):
      form.line.apply(edit)
      top.kind = .saving(form)
    case .directory: look { $0.apply(edit) }
    default:
      guard let question, case .integer = question.kind else { return refuse(.notHere) }
      // The few digits of a number are edited at their end.
      var line = EditedLine(entry(of: question))
      line.apply(edit)
      entries[question.id] = line.text
    }
    return []
  }

  /// Whether there is nothing to take back on the page on top: no field, or none with anything in it.
  private var isFieldEmpty: Bool {
    switch top.kind {
    case .saving(let form): return form.line.isEmpty
    case .directory(let search): return search.line.isEmpty
    default:
      guard let question, case .integer = question.kind else { return true }
      return entry(of: question).isEmpty
    }
  }

  /// Writes into the line on top.
  ///
  /// - Returns: whether there is one.
  private mutating func insert(_ text: String) -> Bool {
    switch top.kind {
    case .saving(var form):
      form.line.insert(text)
      top.kind = .saving(form)
    case .directory:
      look { line in
        // Nothing that is looked for begins with a blank.
        let letters = line.cursor == 0 ? text.drop { $0 == " " } : text[...]
        line.insert(letters.prefix(max(0, DirectorySearch.longest - line.text.count)))
      }
    default: return false
    }
    return true
  }
}
