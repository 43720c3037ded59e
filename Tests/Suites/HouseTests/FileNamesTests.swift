import Testing

/// A thing is found where its name says.
@Suite struct FileNamesTests {
  @Test(arguments: ["Sources", "Tests"])
  func `a file bears the name of its type, of what it adds to one, or of its function`(folder: String) throws {
    let files = try House.swiftFiles(under: folder).filter { $0.name != "main" }
    #expect(files.count > 250)
    for file in files {
      let parts = file.name.split(separator: "+", maxSplits: 1).map(String.init)
      let isNamed =
        parts.count == 2
        ? file.extended.contains(parts[0])
        : file.types.contains(file.name)
          || file.functions.contains { $0.lowercased() == file.name.lowercased() }
      #expect(isNamed, "\(file.path)")
    }
  }

  @Test func `no two files have one name`() throws {
    let files = try House.swiftFiles(under: "Sources") + House.swiftFiles(under: "Tests")
    let doubled = Dictionary(grouping: files.filter { $0.name != "main" }, by: \.name).filter { $1.count > 1 }
    #expect(doubled.mapValues { $0.map(\.path) } == [:])
  }

  @Test func `no file is longer than 400 lines`() throws {
    for file in try House.swiftFiles(under: "Sources") + House.swiftFiles(under: "Tests") {
      #expect(file.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 401, "\(file.path)")
    }
  }

  @Test func `no two types of the program have one name`() throws {
    // A part of a type bears the name that it has there; the two programs never meet.
    var places: [String: [String]] = [:]
    for file in try House.swiftFiles(under: "Sources") {
      for type in file.types { places[type, default: []].append(file.path) }
    }
    #expect(places.filter { $1.count > 1 } == [:])
  }
}
