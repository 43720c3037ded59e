/// A Swift file, as far as its outside is concerned.
struct SwiftFile {
  /// The path in the repository.
  let path: String
  let text: String

  /// The name without its ending.
  var name: String { String((path.split(separator: "/").last ?? "").dropLast(".swift".count)) }

  /// What it imports.
  var imports: Set<String> {
    Set(text.matches(of: #/(?m)^(?:@testable )?(?:package |internal )?import (\w+)/#).map { String($0.1) })
  }

  /// The types that it declares at its margin.
  var types: Set<String> { names(#/(?m)^(?:[@\w][^\n{]*? )?(?:struct|enum|class|actor|protocol|typealias) (\w+)/#) }

  /// The types that it declares anywhere, and what they hold.
  var declarations: Set<String> {
    names(#/(?:struct|enum|class|actor|protocol|typealias|func|var|let|case) `?(\w+)/#)
  }

  /// The functions that it declares at its margin.
  var functions: Set<String> { names(#/(?m)^(?:package )?func (\w+)/#) }

  /// The types that it extends, each by its last name: `Run` for `StyledText.Run`.
  var extended: Set<String> { names(#/(?m)^(?:[@\w][^\n{]*? )?extension \[?(?:\w+\.)*(\w+)/#) }

  private func names(_ pattern: Regex<(Substring, Substring)>) -> Set<String> {
    Set(text.matches(of: pattern).map { String($0.1) })
  }
}
