import Problems

/// How plain the printed sentences of a language have to be: somebody with little schooling reads them.
struct ReadabilityBounds: Sendable {
  /// The least that the Gulpease index of a sentence may be, and that of all sentences on average; nil where the
  /// language has no such index.
  let leastIndex, meanIndex: Int?
  /// How many words a sentence may have, and how many letters a word; nil where that is not counted.
  let mostWords, mostLetters: Int?
  /// Where they are set.
  let place: Place

  /// Reads `{gulpease: 55, gulpease_mean: 75}`, or `{sentence_words: 25, word_letters: 18}`.
  init(_ value: YAMLValue) {
    place = value.place
    var fields = value.fields()
    leastIndex = fields.optional("gulpease")?.integer()
    meanIndex = fields.optional("gulpease_mean")?.integer()
    mostWords = fields.optional("sentence_words")?.integer()
    mostLetters = fields.optional("word_letters")?.integer()
    fields.end()
  }
}
