/// A phrase of a catalogue with places to fill, written `{name}`.
struct HoursPattern {
  let text: String

  /// The phrase with its places filled.
  ///
  /// It is read once from the left, so that a value which holds braces itself is left alone; a place without a value
  /// stays as it was written.
  func filled(_ values: [String: String]) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let place = rest[...close]
      result += values[String(place.dropFirst().dropLast())] ?? String(place)
      rest = rest[close...].dropFirst()
    }
    return result + rest
  }

  /// The places of these that the phrase lacks.
  func missing(of places: [String]) -> [String] {
    places.filter { filled([$0: ""]) == text }
  }
}
