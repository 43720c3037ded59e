/// How the beginning of a path goes on, by what there is in its folder.
package struct PathCompletion: Hashable, Sendable {
  /// Something in a folder.
  package struct Entry: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Whether it is a folder, or leads to one.
    package let isFolder: Bool

    /// Something in a folder.
    package init(name: String, isFolder: Bool) {
      self.name = name
      self.isFolder = isFolder
    }
  }

  /// The beginning, as it was typed.
  package let typed: String
  /// The same as far as it goes on for certain; what was typed where nothing is certain.
  package let completed: String
  /// The names with which it can go on, in order; a folder's ends in a slash.
  package let names: [String]

  /// Goes on as far as all names of the folder that fit have in common, written as the disk has them.
  package init(of typed: String, among entries: [Entry]) {
    let (folder, part) = PathCompletion.parts(of: typed)
    let found = entries.filter { PathCompletion.fits($0.name, part) }.sorted { $0.name < $1.name }
    self.typed = typed
    names = found.map { $0.isFolder ? $0.name + "/" : $0.name }
    guard let first = found.first else {
      completed = typed
      return
    }
    if let only = names.first, names.count == 1 {
      completed = folder + only
    } else {
      completed = folder + found.dropFirst().reduce(first.name) { $0.commonPrefix(with: $1.name) }
    }
  }

  /// Whether a name can be what a last part of a path is the beginning of.
  ///
  /// Letters are compared as people see them. A hidden name fits only where the part begins with a dot, and one with
  /// control characters never: nobody could type it.
  package static func fits(_ name: String, _ part: Substring) -> Bool {
    name.starts(with: part) && (part.first == "." || name.first != ".") && !name.hasControls
  }

  /// The folder of a path with its last slash, and what stands behind that.
  package static func parts(of path: String) -> (folder: Substring, part: Substring) {
    let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    return (path[..<start], path[start...])
  }
}

extension String {
  fileprivate var hasControls: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }

  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
