import Packs

extension InterfaceWords {
  /// Several things in one sentence, the last set off by a word of the language: "a, b or c".
  ///
  /// - Parameter phrase: the word, as a phrase with `{list}` and `{last}`.
  func list(_ things: [String], _ phrase: Phrase) -> String {
    guard things.count > 1, let last = things.last else { return things.joined() }
    return self(phrase, ["list": things.dropLast().joined(separator: ", "), "last": last])
  }
}
