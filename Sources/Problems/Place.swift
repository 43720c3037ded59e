/// Where something stands in a file, so that a person with an editor finds it.
package struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The file as the reader was told its name.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column, from 1.
  package let column: Int

  /// A place in a file.
  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place as compilers write it, `services.yaml:41:18`.
  package var description: String { "\(file):\(line):\(column)" }

  /// The folder of the file, and its slash; empty where the name tells none.
  package var folder: Substring { file.lastIndex(of: "/").map { file[...$0] } ?? "" }

  /// The place for somebody who edits what lies in a folder: `services.yaml:41:18` of `my-pack/services.yaml:41:18`, and
  /// of another folder as much as tells them apart, `italia/services.yaml:41:18`.
  package func seen(from folder: some StringProtocol) -> Place {
    let parts = file.split(separator: "/").suffix(self.folder == folder ? 1 : 2)
    return Place(file: parts.joined(separator: "/"), line: line, column: column)
  }

  /// Places of a file come in the order of reading.
  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
