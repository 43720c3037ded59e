/// What the letters of a language are printed in.
public struct FontChoice: Hashable, Sendable {
  /// The families, the best first.
  public let families: [String]
  /// The Debian package that brings them, such as `fonts-noto-core`.
  public let package: String

  init(_ value: Located) {
    var fields = value.fields()
    let list = fields.required("families")
    families = list.texts()
    if families.isEmpty, list.listCount == 0 { list.report(.wordsMissing, .familyMissing) }
    package = fields.required("package").text() ?? ""
    fields.end()
  }
}
