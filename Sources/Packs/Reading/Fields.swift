/// The fields of a mapping, taken one by one; what nobody takes is a mistake in the file.
struct Fields {
  let place: Place
  private let file: String
  private var untaken: [(key: String, keyPlace: Place, value: Located)] = []
  private var asked: [String] = []

  init(_ value: Located) throws(Problem) {
    place = value.place
    file = value.file
    for (key, value) in try value.pairs() {
      guard let name = key.spelling else { throw key.problem("a key is a word") }
      untaken.append((name, key.place, value))
    }
  }

  /// Takes a field that may be missing.
  mutating func optional(_ key: String) -> Located? {
    asked.append(key)
    guard let index = untaken.firstIndex(where: { $0.key == key }) else { return nil }
    return untaken.remove(at: index).value
  }

  /// Takes a field that must be there.
  mutating func required(_ key: String) throws(Problem) -> Located {
    if let value = optional(key) { return value }
    // Probably it is there, misspelt by a letter, or with two letters exchanged.
    if let left = untaken.first(where: { Spelling.distance($0.key, key) <= 1 || $0.key.sorted() == key.sorted() }) {
      throw Problem(left.keyPlace, "\(left.key.quoted) is not a key of this place; did you mean \(key.quoted)?")
    }
    throw Problem(place, "\(key.quoted) is missing here")
  }

  /// Says that everything was taken; a key left over is named, with the one that was probably meant.
  func end() throws(Problem) {
    guard let left = untaken.first else { return }
    throw Problem(
      left.keyPlace, "\(left.key.quoted) is not a key of this place\(Spelling.hint(left.key, among: asked))")
  }
}
