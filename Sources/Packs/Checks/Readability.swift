import Problems
import Texts

/// A printed sentence is plain: short, and of short words.
enum Readability {
  /// Measures what paper says of a catalogue's texts, sentence by sentence.
  static func check(_ texts: [CatalogueText], _ bounds: ReadabilityBounds, _ log: ProblemLog) {
    var indices: [Double] = []
    for text in texts where text.isPrinted {
      for sentence in sentences(of: text.words) {
        let words = words(of: sentence)
        guard !words.isEmpty else { continue }
        let index = gulpease(words)
        indices.append(min(100, index))
        let report = { (message: ProblemMessage, values: [String: String]) in
          let all = values.merging(["sentence": sentence]) { $1 }
          log.add(Problem(text.value.place, .readability, message, all))
        }
        if let least = bounds.leastIndex, index < Double(least) {
          report(.readabilityIndex, ["index": String(Int(index.rounded())), "least": String(least)])
        }
        if let most = bounds.mostWords, words.count > most {
          report(.readabilityWords, ["count": String(words.count), "most": String(most)])
        }
        if let most = bounds.mostLetters, let long = words.first(where: { $0.count > most }) {
          report(.readabilityLetters, ["word": String(long), "most": String(most)])
        }
      }
    }
    let mean = indices.isEmpty ? 100 : indices.reduce(0, +) / Double(indices.count)
    if let least = bounds.meanIndex, mean < Double(least) {
      log.add(
        Problem(
          bounds.place, .readability, .readabilityMean,
          ["index": String(Int(mean.rounded())), "least": String(least)]))
    }
  }

  /// The index of a sentence: 89 + (300 · sentences − 10 · letters) / words; 100 is plain to a child.
  ///
  /// Source: Lucisano and Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei testi in lingua
  /// italiana", Scuola e città 3, 1988. An elided article counts as a word, as it does there.
  static func gulpease(_ words: [Substring]) -> Double {
    89 + (300 - 10 * Double(words.reduce(0) { $0 + $1.count })) / Double(words.count)
  }

  /// A text in sentences; a full stop ends one unless a small letter or a figure follows, as behind "art.".
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var rest = text[...]
    while let sign = rest.popFirst() {
      sentence.append(sign)
      guard ".!?।۔؟".contains(sign), rest.first == " ", let next = rest.dropFirst().first else { continue }
      guard !next.isLowercase, !next.isNumber else { continue }
      sentences.append(sentence)
      sentence = ""
      rest.removeFirst()
    }
    return sentences + (sentence.isEmpty ? [] : [sentence])
  }

  /// The words of a sentence; a place counts as one of five letters, which is about what a number or a street has.
  static func words(of sentence: String) -> [Substring] {
    var filled = ""
    var isPlace = false
    for sign in sentence {
      if sign == "{" { filled += " 00000 " }
      isPlace = sign == "{" || isPlace && sign != "}"
      if !isPlace, sign != "}" { filled.append(sign) }
    }
    return filled.split { !$0.isLetter && !$0.isNumber }
  }
}

extension CatalogueText {
  /// Whether paper says it in a sentence: what only the screen says, what an office reads, and words that only name
  /// something are not measured.
  fileprivate var isPrinted: Bool {
    let parts = path.split(separator: ".")
    let isOfScreen = ["questions", "why", "pack"].contains(parts.first ?? "")
    let isOfDesk = parts.contains {
      ["desk_note", "answered_by", "email_body", "languages", "hours", "months"].contains($0)
    }
    return !isOfScreen && !isOfDesk
  }
}
