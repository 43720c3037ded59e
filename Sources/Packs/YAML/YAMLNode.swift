/// A value as YAML's reader found it: what stands there, and where.
///
/// A class, for a value is looked at many times and copied each time.
final class YAMLNode {
  /// What stands there.
  enum Content {
    /// A word or a text; plain is one without quotes.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case pairs([(key: YAMLNode, value: YAMLNode)])
  }

  let content: Content
  /// The line and the column, from 1, of its first character.
  let line, column: Int

  /// Whether every character of a scalar stands in its first line as it was read: neither folded nor with signs for
  /// others, so that a place within it can be told.
  let isAsWritten: Bool

  init(_ content: Content, line: Int, column: Int, isAsWritten: Bool) {
    self.content = content
    self.line = line
    self.column = column
    self.isAsWritten = isAsWritten
  }

  /// The scalar as it is spelt; nil for a collection.
  var spelling: String? { if case .scalar(let text, _) = content { text } else { nil } }
  /// Whether it is a scalar without quotes.
  var isPlain: Bool { if case .scalar(_, let isPlain) = content { isPlain } else { false } }
  /// The entries of a list.
  var list: [YAMLNode]? { if case .list(let entries) = content { entries } else { nil } }
  /// Keys with their values.
  var pairs: [(key: YAMLNode, value: YAMLNode)]? { if case .pairs(let pairs) = content { pairs } else { nil } }
}
