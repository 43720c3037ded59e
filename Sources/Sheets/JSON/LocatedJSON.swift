/// Why a JSON text cannot be read, with the place of the fault.
package struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// The text ends where a value should stand, or goes on behind its end.
    case valueMissing, behindEnd
    /// A key, a colon, or the end of an object or an array is missing.
    case keyExpected, colonExpected, objectEnd, arrayEnd
    /// A key stands twice; the brackets are nested too deeply.
    case keyDoubled, tooDeep
    /// No value begins like this, a word stands without quotes, or a number is written otherwise.
    case noValue, noQuotes, number
    /// A text holds a control character, or does not end.
    case control, quote
    /// Half of a character stands alone, or something else stands where its other half should.
    case halfAlone, halfMissing
    /// An escape is not known, or lacks digits.
    case escape, digits
  }

  /// What is wrong.
  package let kind: Kind
  /// What stands there, where it can be named.
  package let found: String
  /// The line, and the column in characters, from 1.
  package let line, column: Int
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
}

extension LocatedJSON {
  /// Reads a JSON text (RFC 8259), strictly: a doubled key is an error, as is anything behind the value.
  package init(parsing text: String) throws(JSONFault) {
    var reader = JSONReader(text)
    self = try reader.document()
  }
}

extension JSONFault {
  /// A place in a text.
  package struct Place: Hashable, Sendable {
    /// The line, and the column in characters, from 1.
    package let line, column: Int
  }

  init(_ place: Place, _ kind: Kind, _ found: String = "") {
    self.init(kind: kind, found: found, line: place.line, column: place.column)
  }
}
