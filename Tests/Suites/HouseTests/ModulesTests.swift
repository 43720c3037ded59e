import Testing

/// Rooms: what stands above is all that a module may know.
@Suite struct ModulesTests {
  /// Programs cannot be imported; who names one only wants it built.
  private static let programs: Set = ["executableTarget"]

  @Test func `a module imports what Package.swift declares for it, and nothing that it does not`() throws {
    let targets = try Target.all()
    let names = Set(targets.map(\.name))
    let programs = Set(targets.filter { ModulesTests.programs.contains($0.kind) }.map(\.name))
    var count = 0
    for target in targets where target.kind != "systemLibrary" {
      let files = try House.swiftFiles(under: target.folder)
      // Of C the compiler finds no header of a module that is not declared.
      guard !files.isEmpty else { continue }
      let imports = files.reduce(into: Set<String>()) { $0.formUnion($1.imports) }
      let known = imports.intersection(names)
      #expect(known == target.dependencies.subtracting(programs.subtracting(known)), "\(target.name)")
      count += known.count
    }
    #expect(count > 200)
  }

  @Test func `a module depends only on modules that stand above it`() throws {
    var above: Set<String> = []
    for target in try Target.all() {
      #expect(target.dependencies.isSubset(of: above), "\(target.name)")
      above.insert(target.name)
    }
    #expect(above.count > 50)
  }

  @Test func `the guide lists the modules in their order, with what they import`() throws {
    let targets = try Target.all().filter { $0.folder.hasPrefix("Sources/") }
    let names = Set(targets.map(\.name))
    let rows = try House.guideTable("modules")
    #expect(rows.map { $0[0] } == targets.map { "`\($0.name)`" })
    for (row, target) in zip(rows, targets) {
      let told = Set(row[1].matches(of: #/`([^`]+)`/#).map { String($0.1) })
      #expect(told == target.dependencies.intersection(names), "\(target.name)")
    }
  }
}
