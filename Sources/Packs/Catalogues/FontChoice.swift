import Problems

/// What the letters of a language are printed in.
package struct FontChoice: Hashable, Sendable {
  /// The families, the best first.
  package let families: [String]
  /// The Debian package that brings them, such as `fonts-noto-core`.
  package let package: String

  init(_ value: YAMLValue) {
    var fields = value.fields()
    let list = fields.required("families")
    families = list.texts()
    if families.isEmpty, list.listCount == 0 { list.report(.wordsMissing, .familyMissing) }
    package = fields.required("package").text() ?? ""
    fields.end()
  }
}
