/// A text in which every fact stays what it is, from the pack to the page.
///
/// A telephone number flattened into a sentence would have to be guessed back by whoever breaks lines, prints in bold or
/// writes from right to left; a wrong guess turns a number or a street round.
package struct RichText: Hashable, Sendable {
  /// What a span of a text is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Words of the text's own language.
    case plain
    /// A telephone number, as people read it; street and town.
    case number, address
    /// A proper name in whatever language it has, or a few words in brackets.
    case name
    /// An e-mail address; a web address.
    case email, web
    /// A day, or as much of one as is known, in the words of the text's language; a time of day.
    case date, time
    /// What must be copied to the letter.
    case exact
    /// A whole text of another language, with whatever facts are in it.
    case quotation
  }

  /// A stretch of one kind.
  package struct Span: Hashable, Sendable {
    /// What stands there; never empty.
    package let text: String
    /// What it is.
    package let kind: Kind

    /// Whether it never stands on two lines while one has room for it: half a number or half a street leads nobody
    /// anywhere, and a day belongs to its month.
    package var staysWhole: Bool {
      switch kind {
      case .number, .address, .email, .date, .time: true
      case .name: text.count <= RichText.longestWholeName
      case .plain, .web, .exact, .quotation: false
      }
    }
  }

  /// The longest name, in characters, that stays on one line.
  static let longestWholeName = 28

  /// The stretches in the order of reading; neighbours that are words are one.
  package private(set) var spans: [Span] = []

  /// A text with nothing in it.
  package init() {}

  /// A text of one kind.
  package init(_ text: String, _ kind: Kind = .plain) { append(text, kind) }

  /// A text of some of another's stretches.
  package init(_ spans: some Sequence<Span>) {
    for span in spans { append(span.text, span.kind) }
  }

  /// What it says, whatever its parts are.
  package var text: String { spans.count == 1 ? spans[0].text : spans.map(\.text).joined() }
  /// Whether it says nothing.
  package var isEmpty: Bool { spans.isEmpty }
  /// The text, or nil where it says nothing.
  package var nonEmpty: RichText? { isEmpty ? nil : self }

  private mutating func append(_ text: String, _ kind: Kind) {
    guard !text.isEmpty else { return }
    if kind == .plain, let last = spans.last, last.kind == .plain {
      spans[spans.count - 1] = Span(text: last.text + text, kind: .plain)
    } else {
      spans.append(Span(text: text, kind: kind))
    }
  }

  /// Adds a character to the last stretch, or a stretch of its own where that is of another kind.
  package mutating func grow(_ character: Character, _ kind: Kind) {
    if let last = spans.last, last.kind == kind {
      spans[spans.count - 1] = Span(text: last.text + String(character), kind: kind)
    } else {
      append(String(character), kind)
    }
  }

  /// Adds a text at the end.
  package static func += (left: inout RichText, right: RichText) {
    for span in right.spans { left.append(span.text, span.kind) }
  }

  /// One text behind the other.
  package static func + (left: RichText, right: RichText) -> RichText {
    var both = left
    both += right
    return both
  }
}

extension RichText: CustomStringConvertible {
  /// What it says: the parts of a text are no words of it.
  package var description: String { text }
}

extension Sequence<RichText> {
  /// The texts behind each other, with something between them.
  package func joined(separator: RichText = RichText()) -> RichText {
    var all = RichText()
    for (index, text) in enumerated() {
      if index > 0 { all += separator }
      all += text
    }
    return all
  }
}

extension RichText: ExpressibleByStringInterpolation {
  /// Gathers what stands between and inside the places of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = RichText()

    /// Nothing yet.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Words of the literal itself.
    package mutating func appendLiteral(_ literal: String) { text.append(literal, .plain) }
    /// A text with its kinds.
    package mutating func appendInterpolation(_ value: RichText) { text += value }
    /// Words.
    package mutating func appendInterpolation(_ value: String) { text.append(value, .plain) }
    /// Anything else that words can say, such as a number that is counted, not dialled.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text.append(value.description, .plain)
    }
  }

  /// Words.
  package init(stringLiteral value: String) { self.init(value) }
  /// Words with facts in their places.
  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }
}
