/// Why a JSON text cannot be read, with the place of the fault.
package struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// The text ends where a value should stand.
    case valueMissing
    /// Something stands behind the end of the text.
    case behindEnd
    /// A key is missing.
    case keyExpected
    /// A colon is missing.
    case colonExpected
    /// The end of an object is missing.
    case objectEnd
    /// The end of an array is missing.
    case arrayEnd
    /// A key stands twice.
    case keyDoubled
    /// The brackets are nested too deeply.
    case tooDeep
    /// No value begins like this.
    case noValue
    /// A word stands without quotes.
    case noQuotes
    /// A number is written otherwise.
    case number
    /// A text holds a control character.
    case control
    /// A text does not end.
    case quote
    /// Half of a character stands alone.
    case halfAlone
    /// The other half of a character is missing.
    case halfMissing
    /// An escape is not known.
    case escape
    /// An escape lacks digits.
    case digits
  }

  /// What is wrong.
  package let kind: Kind
  /// What stands there, where it can be named.
  package let found: String
  /// The line, from 1.
  package let line: Int
  /// The column in characters, from 1.
  package let column: Int
}

/// A JSON value with the place where it begins, so that every complaint about it has one.
package struct LocatedJSON: Sendable {
  /// What a value can be.
  package enum Value: Sendable {
    /// The kinds of JSON; a number keeps its spelling, because 34 and 34.0 are not told apart by a person.
    case null, bool(Bool), number(String), string(String)
    case array([LocatedJSON]), object([(key: String, keyPlace: JSONFault.Place, value: LocatedJSON)])
  }

  /// The value.
  package let value: Value
  /// Where it begins.
  package let place: JSONFault.Place

  /// Reads a JSON text (RFC 8259), strictly: a doubled key is an error, as is anything behind the value.
  package init(parsing text: String) throws(JSONFault) {
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
  package struct Place: Hashable, Sendable {
    /// The line.
    package let line: Int
    /// The column in characters.
    package let column: Int
  }

  init(_ place: Place, _ kind: Kind, _ found: String = "") {
    self.init(kind: kind, found: found, line: place.line, column: place.column)
  }
}
