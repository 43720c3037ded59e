/// Why a JSON text cannot be read, with the place of the fault.
public struct JSONFault: Error, Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// What is wrong, as the end of a sentence.
  public let sentence: String
}

/// A JSON value with the place where it begins, so that every complaint about it has one.
public struct LocatedJSON: Sendable {
  /// What a value can be.
  public enum Value: Sendable {
    /// The kinds of JSON; a number keeps its spelling, because 34 and 34.0 are not told apart by a person.
    case null, bool(Bool), number(String), string(String)
    case array([LocatedJSON]), object([(key: String, keyPlace: JSONFault.Place, value: LocatedJSON)])
  }

  /// The value.
  public let value: Value
  /// Where it begins.
  public let place: JSONFault.Place

  /// Reads a JSON text (RFC 8259), strictly: a doubled key is an error, as is anything behind the value.
  public init(parsing text: String) throws(JSONFault) {
    var reader = JSONReader(text)
    self = try reader.document()
  }

  init(value: Value, place: JSONFault.Place) {
    self.value = value
    self.place = place
  }
}

extension JSONFault {
  /// A line and a column, from 1.
  public struct Place: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The column in characters.
    public let column: Int
  }

  init(_ place: Place, _ sentence: String) {
    self.init(line: place.line, column: place.column, sentence: sentence)
  }
}
