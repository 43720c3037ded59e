/// What stands in a pack and is named by nothing: a source, a condition.
enum Unused {
  static func check(_ references: References, _ findings: Findings) {
    // A condition that names itself alone is used by nobody.
    let used = Set(references.uses.filter { $0.name != $0.user }.map(\.name))
    for (kind, rule, complaint) in [
      (.source, .sourceUnused, .sourceUnused), (.condition, .conditionUnused, .conditionUnused),
    ] as [(RuleName.Kind, Rule, Complaint)] {
      for name in references.names(kind) where !used.contains(RuleName(kind, name)) {
        guard let place = references.places[RuleName(kind, name)] else { continue }
        findings.add(Problem(place, rule, complaint, ["name": name]))
      }
    }
  }
}
