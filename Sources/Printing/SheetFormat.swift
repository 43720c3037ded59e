/// What a saved sheet is.
public enum SheetFormat: String, CaseIterable, Hashable, Sendable {
  /// Plain text in UTF-8.
  case text = "txt"

  /// Portable Document Format.
  case pdf = "pdf"

  /// The draft of a message, RFC 5322.
  case email = "eml"

  /// The path, with the ending by which other programs know the format, unless it has it.
  ///
  /// Another ending stays: `foglio.v2` becomes `foglio.v2.pdf`. A path that names no file is left alone.
  public func ending(_ path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let isNamed = !["", ".", "..", "~"].contains(name)
    return !isNamed || name.lowercased().hasSuffix(".\(rawValue)") ? path : "\(path).\(rawValue)"
  }
}
