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

  /// The file's name without its folders: who edits a pack knows where it lies.
  package var fileName: String { file.split(separator: "/").last.map(String.init) ?? "" }

  /// The place within the pack's folder, `services.yaml:41:18` of `my-pack/services.yaml:41:18`.
  package var inFolder: String { "\(fileName):\(line):\(column)" }

  /// Places of a file come in the order of reading.
  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
