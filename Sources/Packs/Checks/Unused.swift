import Problems

/// What stands in a pack and is named by nothing: a source, a condition.
///
/// What a base has is there for other packs too.
enum Unused {
  static func check(_ symbols: SymbolTable, in own: Pack.Files.Layer?, _ log: ProblemLog) {
    let files = Set(own?.all.map(\.name) ?? [])
    // A condition that names itself alone is used by nobody.
    let used = Set(symbols.uses.filter { $0.name != $0.user }.map(\.name))
    for (kind, rule, message) in [
      (.source, .sourceUnused, .sourceUnused), (.condition, .conditionUnused, .conditionUnused),
    ] as [(RuleName.Kind, ProblemCode, ProblemMessage)] {
      for name in symbols.names(kind) where !used.contains(RuleName(kind, name)) {
        guard let place = symbols.places[RuleName(kind, name)], files.contains(place.file) else { continue }
        log.add(Problem(place, rule, message, ["name": name]))
      }
    }
  }
}
