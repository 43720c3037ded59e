/// A text with places to be filled: `Chiama {avsi-secretary.phone}`.
///
/// One rule for every text of the program and of packs: `{name}` is a place, `{{` and `}}` are the braces themselves,
/// and any other brace is a slip. A name has letters, digits, `_`, `-` and `.`.
package struct Template: Hashable, Sendable {
  /// A piece of a template.
  package indirect enum Part: Hashable, Sendable {
    /// Words.
    case words(RichText)
    /// A place, by its name.
    case place(String)
    /// A text of another language as a whole.
    case quoted(Template)
  }

  /// The pieces in their order.
  package let parts: [Part]

  /// Reads a text.
  package init(parsing text: String) throws(TemplateFault) {
    // Nearly every text of a pack has no brace, and all of a language are read before the first key.
    guard text.hasBrace else {
      parts = text.isEmpty ? [] : [.words(RichText(words: text))]
      return
    }
    var parts: [Part] = []
    var words = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "{", or: "}") {
      words += rest[..<sign]
      let next = rest.index(after: sign)
      if next < rest.endIndex, rest[next] == rest[sign] {
        words.append(rest[sign])
        rest = rest[rest.index(after: next)...]
        continue
      }
      guard rest[sign] == "{", let close = rest[next...].firstIndex(of: "}", or: "}"),
        Template.isName(rest[next..<close])
      else {
        throw TemplateFault()
      }
      if !words.isEmpty { parts.append(.words(RichText(words: words))) }
      words = ""
      parts.append(.place(String(rest[next..<close])))
      rest = rest[rest.index(after: close)...]
    }
    words += rest
    if !words.isEmpty { parts.append(.words(RichText(words: words))) }
    self.parts = parts
  }

  /// A text without places.
  package init(_ words: RichText) { parts = words.isEmpty ? [] : [.words(words)] }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
      }
  }

  /// The names of its places, in their order.
  package var places: [String] {
    parts.flatMap { part in
      switch part {
      case .words: [String]()
      case .place(let name): [name]
      case .quoted(let text): text.places
      }
    }
  }

  /// The text with its places filled.
  ///
  /// - Parameters:
  ///   - original: what stands in the places of a text of another language, said in that one.
  ///   - value: what stands in a place; where it has none, the place stays as it is written: a brace that somebody sees
  ///     is a fault that somebody mends.
  package func filled(quoting original: ((String) -> RichText?)? = nil, _ value: (String) -> RichText?) -> RichText {
    var text = RichText()
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .place(let name): text += value(name) ?? RichText("{\(name)}")
      // Cut up, its pieces would be set in the order of the line around them.
      case .quoted(let template):
        let words = original.map { template.filled($0) } ?? template.filled(value)
        text += RichText(words.text, .quotation)
      }
    }
    return text
  }

  /// The text in its own language inside a phrase of another, at the phrase's place `text`.
  package func quoted(in phrase: Template) -> Template {
    Template(parts: phrase.parts.map { $0 == .place("text") ? .quoted(self) : $0 })
  }

  private init(parts: [Part]) { self.parts = parts }

  /// Whether its words themselves show a brace.
  package var hasBraces: Bool {
    parts.contains { part in
      switch part {
      case .words(let words): words.text.hasBrace
      case .place: false
      case .quoted(let text): text.hasBraces
      }
    }
  }

  /// The text as a file has it.
  package var written: String {
    parts.map { part in
      switch part {
      case .words(let words): words.text.map { $0 == "{" || $0 == "}" ? "\($0)\($0)" : String($0) }.joined()
      case .place(let name): "{\(name)}"
      case .quoted(let text): text.written
      }
    }.joined()
  }
}

extension String {
  fileprivate var hasBrace: Bool {
    let bytes = utf8.span
    return bytes.indices.contains { bytes[$0] == UInt8(ascii: "{") || bytes[$0] == UInt8(ascii: "}") }
  }
}

/// Why a text cannot be read: a brace has no partner, or no name inside.
package struct TemplateFault: Error, Hashable, Sendable {}
