import Problems

/// One section of a file in a pack and in the packs that it extends, which each have a part of it.
struct YAMLSection {
  /// The parts, the base's first.
  let parts: [YAMLValue]
  /// Where the pack's own part would stand, if it has none.
  private let own: YAMLValue

  init(_ parts: [YAMLValue], own: YAMLValue) {
    self.parts = parts
    self.own = own
  }

  /// Where something that is missing belongs: the pack's own part.
  var end: YAMLValue { parts.last { $0.file == own.file } ?? own }

  /// The keys and values of all parts; a key that two of them have is said at the second, and counts once.
  ///
  /// - Returns: nil where one of them could not be read.
  func pairs() -> [(key: YAMLValue, value: YAMLValue)]? {
    let read = parts.map { $0.pairs() }
    guard read.allSatisfy({ $0 != nil }) else { return nil }
    guard parts.count > 1 else { return read.first ?? [] }
    var named: [String: Place] = [:]
    return read.flatMap { $0 ?? [] }.filter { key, _ in
      guard let name = key.spelling else { return true }
      guard let place = named[name] else {
        named[name] = key.place
        return true
      }
      key.reportDoubled(name, .keyDoubled, after: place)
      return false
    }
  }

  /// Two parts of a section as one, of which the second is where things belong.
  static func + (left: YAMLSection, right: YAMLSection) -> YAMLSection {
    YAMLSection(left.parts + right.parts, own: right.own)
  }
}

extension YAMLValue {
  /// Says that a name was given before: in this file, or in that of a pack which this one extends.
  func reportDoubled(_ name: String, _ message: ProblemMessage, after place: Place, rule: ProblemCode = .keyDoubled) {
    report(
      rule, place.file == file ? message : .baseDoubled, ["name": name, "key": name, "place": "\(place)"])
  }
}
