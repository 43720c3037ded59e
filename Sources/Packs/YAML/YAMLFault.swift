import Problems

extension Problem {
  /// What the YAML reader found wrong.
  ///
  /// Its own words are for people who write YAML readers; the usual slips are said in better ones.
  init(yaml fault: YAMLReadingFault, of text: String, in file: String) {
    func isTab(_ line: Int, _ column: Int) -> Bool {
      var here = LineCount()
      for scalar in text.unicodeScalars {
        if here.line == line, here.column == column { return scalar == "\t" }
        here.pass(scalar)
      }
      return false
    }
    switch fault {
    case .syntax(let reason, let line, let column):
      let usual = YAMLFault(rawValue: reason)
      let message = usual == .sign && isTab(line, column) ? .yamlTab : usual?.message ?? .yamlOther
      self.init(
        Place(file: file, line: line, column: column), .yamlSyntax, message, usual == nil ? ["reason": reason] : [:])
    case .doubled(let keys, let line, let column):
      self.init(
        Place(file: file, line: line, column: column), .keyDoubled, .keyDoubled,
        ["key": keys.joined(separator: "\", \"")])
    case .unreadable(let reason):
      self.init(Place(file: file, line: 1, column: 1), .yamlSyntax, .yamlUnreadable, ["reason": reason])
    }
  }
}

/// The usual slips in YAML, by the words of its reader (libyaml).
enum YAMLFault: String, CaseIterable {
  case tab = "found a tab character that violates indentation"
  case sign = "found character that cannot start any token"
  case secondColon = "mapping values are not allowed in this context"
  case key = "did not find expected key"
  case listEnd = "did not find expected ',' or ']'"
  case pairsEnd = "did not find expected ',' or '}'"
  case dash = "did not find expected '-' indicator"
  case content = "did not find expected node content"
  case colon = "could not find expected ':'"
  case quote = "found unexpected end of stream"
  case part = "did not find expected <document start>"
  case partInQuotes = "found unexpected document indicator"
  case alias = "found undefined alias"
  case escape = "found unknown escape character"
  case list = "block sequence entries are not allowed in this context"
  case keyHere = "mapping keys are not allowed in this context"

  /// The sentence that says it.
  var message: ProblemMessage {
    switch self {
    case .tab: .yamlTab
    case .sign: .yamlSign
    case .secondColon: .yamlSecondColon
    case .key: .yamlKey
    case .listEnd: .yamlListEnd
    case .pairsEnd: .yamlPairsEnd
    case .dash: .yamlDash
    case .content: .yamlContent
    case .colon: .yamlColon
    case .quote: .yamlQuote
    case .part: .yamlPart
    case .partInQuotes: .yamlPartInQuotes
    case .alias: .yamlAlias
    case .escape: .yamlEscape
    case .list: .yamlList
    case .keyHere: .yamlKeyHere
    }
  }
}
