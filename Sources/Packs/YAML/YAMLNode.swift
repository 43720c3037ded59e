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

  init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
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
