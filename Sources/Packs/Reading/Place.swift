/// Where something stands in a file, so that a person with an editor finds it.
public struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The file as the reader was told its name.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int

  /// A place in a file.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place as compilers write it, `services.yaml:41:18`.
  public var description: String { "\(file):\(line):\(column)" }

  /// Places of a file come in the order of reading.
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// Something wrong in a file: one sentence with its place, that says what to do.
public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where it is.
  public let place: Place
  /// What is wrong and what to write instead.
  public let sentence: String

  /// A problem at a place.
  public init(_ place: Place, _ sentence: String) {
    self.place = place
    self.sentence = sentence
  }

  /// The problem as compilers write it, `services.yaml:41:18: error: …`.
  public var description: String { "\(place): error: \(sentence)" }
}

/// A file's name and text: the executable reads files, this module only texts.
public struct SourceFile: Hashable, Sendable {
  /// The name that problems show.
  public let name: String
  /// The text.
  public let text: String

  /// A file that was read.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
