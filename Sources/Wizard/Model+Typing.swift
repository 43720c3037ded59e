import Interviews
import Packs
import Texts

/// Fields: a number, the path of a file, and what is looked for.
extension Model {
  mutating func typed(_ character: Character) -> [Effect] {
    if case .saving(var form) = top.kind {
      form.path.append(character)
      top.kind = .saving(form)
      return []
    }
    if case .directory(let search) = top.kind {
      look(for: search.text + String(character))
      return []
    }
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
    switch top.kind {
    case .saving, .directory: break
    case .question where question?.options.isEmpty == true:
      guard characters.allSatisfy({ $0.telephoneDigit != nil }) else { return refuse(.numberMissing) }
    default: return []
    }
    return characters.flatMap { typed($0) }
  }

  mutating func erased() -> [Effect] {
    if case .saving(var form) = top.kind {
      if form.path.isEmpty { return back() }
      form.path.removeLast()
      top.kind = .saving(form)
      return []
    }
    if case .directory(let search) = top.kind {
      if search.text.isEmpty { return back() }
      look(for: String(search.text.dropLast()))
      return []
    }
    guard let question, case .integer = question.kind else { return back() }
    let entry = entry(of: question)
    if entry.isEmpty { return back() }
    entries[question.id] = String(entry.dropLast())
    return []
  }
}
