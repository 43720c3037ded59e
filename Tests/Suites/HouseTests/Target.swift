/// A target as `Package.swift` declares it.
struct Target {
  let name: String
  /// The kind, such as `testTarget`.
  let kind: String
  /// Where its files lie.
  let folder: String
  /// The targets that it names as its dependencies; libraries of others are left out.
  let dependencies: Set<String>

  /// All of them, in their order.
  static func all() throws -> [Target] {
    let package = try House.text("Package.swift")
    let starts = package.matches(
      of: #/(?m)^    \.(target|executableTarget|testTarget|systemLibrary)\(\s*name: "([^"]+)"/#)
    let names = Set(starts.map { String($0.2) })
    return starts.indices.map { index in
      let start = starts[index]
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : package.endIndex
      let text = package[start.range.lowerBound..<end]
      let list = text.firstMatch(of: #/dependencies: \[([\s\S]*?)\]/#).map { String($0.1) } ?? ""
      let path = text.firstMatch(of: #/path: "([^"]+)"/#).map { String($0.1) }
      let (kind, name) = (String(start.1), String(start.2))
      return Target(
        name: name, kind: kind, folder: path ?? (kind == "testTarget" ? "Tests/Suites/\(name)" : "Sources/\(name)"),
        dependencies: Set(list.matches(of: #/"([^"]+)"/#).map { String($0.1) }).intersection(names))
    }
  }
}
