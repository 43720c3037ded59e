/// Why a JSON text cannot be read, with the place of the fault.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The text ends where a value should stand; something stands behind its end.
    case valueMissing, behindEnd
    /// A key, a colon, the end of an object or of an array is missing.
    case keyExpected, colonExpected, objectEnd, arrayEnd
    /// A key stands twice.
    case keyDoubled
    /// The brackets are nested too deeply.
    case tooDeep
    /// No value begins like this; a word stands without quotes; a number is written otherwise.
    case noValue, noQuotes, number
    /// A text holds a control character; a text does not end.
    case control, quote
    /// Half of a character stands alone; its other half is missing; an escape is not known, or lacks digits.
    case halfAlone, halfMissing, escape, digits
  }

  /// What is wrong.
  public let kind: Kind
  /// What stands there, where it can be named.
  public let found: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
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

  init(_ place: Place, _ kind: Kind, _ found: String = "") {
    self.init(kind: kind, found: found, line: place.line, column: place.column)
  }
}
