extension RichText {
  /// Words as somebody typed them; a few words in brackets are a name that stands beside its translation, as
  /// `(consultorio)` does, and stay together.
  package init(words: String) {
    self.init()
    var rest = words[...]
    while let open = rest.firstIndex(of: "(", or: "(") {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: ")", or: "(") else { break }
      let end = inside[close] == ")" ? inside.index(after: close) : close
      let isShort = inside[close] == ")" && rest[open..<end].count <= RichText.longestWholeName
      self += RichText(String(rest[..<open])) + RichText(String(rest[open..<end]), isShort ? .name : .plain)
      rest = rest[end...]
    }
    self += RichText(String(rest))
  }
}
