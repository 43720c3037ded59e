import Problems

/// The fields of one mapping in a pack and in the packs that it extends: what a base says, a pack need not say again.
struct YAMLLayers {
  /// The base first, the pack's own last.
  private var layers: [YAMLMapping]
  /// Where something that is missing belongs: the pack's own mapping, or the file that would have it.
  private let own: YAMLValue
  /// Whether a field may be missing everywhere, because packs that extend this one have it.
  let isOpen: Bool

  init(_ values: [YAMLValue], isOpen: Bool = false) {
    layers = values.map { $0.fields() }
    own = values.last ?? .nothing
    self.isOpen = isOpen
  }

  /// The fields of a section of which every layer may have a part.
  init(_ section: YAMLSection, isOpen: Bool = false) {
    layers = section.parts.map { $0.fields() }
    own = section.end
    self.isOpen = isOpen
  }

  /// Whether not every layer could be read: nobody can say then that something is missing.
  var isBroken: Bool { layers.contains(where: \.isBroken) }

  /// Takes a field that may be missing: the pack's own, else that of its base.
  mutating func optional(_ key: String) -> YAMLValue? { every(key).last }

  /// Takes a field that must be there, in the pack or in its base.
  mutating func required(_ key: String, rule: ProblemCode = .keyMissing) -> YAMLValue {
    optional(key) ?? missing(key, rule)
  }

  /// Takes a field that every layer has for itself, and gives the pack's own.
  mutating func requiredOfEach(_ key: String) -> YAMLValue {
    var own: YAMLValue?
    for index in layers.indices { own = layers[index].required(key) }
    return own ?? .nothing
  }

  /// Takes a field of which every layer may have a part, the base's first.
  mutating func every(_ key: String) -> [YAMLValue] {
    var values: [YAMLValue] = []
    for index in layers.indices {
      if let value = layers[index].optional(key) { values.append(value) }
    }
    return values
  }

  /// Takes a section of which every layer may have a part.
  ///
  /// - Parameters:
  ///   - isRequired: whether at least one of them has one.
  ///   - rule: what is broken if none has.
  mutating func section(
    _ key: String, isRequired: Bool = true, rule: ProblemCode = .keyMissing
  ) -> YAMLSection {
    let parts = every(key)
    return YAMLSection(parts.isEmpty && isRequired ? [missing(key, rule)] : parts, own: own)
  }

  /// Says that everything was taken.
  func end() {
    for layer in layers { layer.end() }
  }

  private mutating func missing(_ key: String, _ rule: ProblemCode) -> YAMLValue {
    guard !layers.isEmpty, !isOpen, !isBroken else { return .nothing }
    own.report(rule, .keyMissing, ["key": key])
    return own.unreadable
  }
}

extension YAMLValue {
  /// A value that stands nowhere, and of which nothing is said.
  fileprivate static var nothing: YAMLValue { YAMLValue(node: nil, file: "", log: ProblemLog()) }
}
