import Interviews
import OrderedCollections
import Problems

/// The steps that one catalogue has words for, by their names, held against those that routes tell.
///
/// Steps have no list of their own: a name that only a route has and one that only catalogues have may be the same
/// step, misspelt on either side. All catalogues together tell on which.
struct StepNames: Sendable {
  /// Where words of steps that are missing belong; nil where a catalogue has none.
  private let section: Place?
  private let places: OrderedDictionary<String, Place>
  /// The pack's own file: what a base has words for may be told by another pack.
  private let own: String?
  /// What it is that words are missing.
  private let missing: ProblemCode

  /// The names in the parts of a section, the base's first; none where it could not be read.
  ///
  /// - Parameter isWhole: whether all files could be read: of one that could not, nobody can say what it lacks.
  init(_ section: YAMLSection, of own: SourceFile?, isWhole: Bool = true, missing: ProblemCode) {
    // What is no section is said by whoever reads the words.
    let read = section.parts.filter(\.isMapping)
    self.section = read.isEmpty || !isWhole ? nil : section.end.place
    self.own = own?.name
    self.missing = missing
    places = OrderedDictionary(
      read.flatMap(\.pairsOrNone).compactMap { key, _ in key.spelling.map { ($0, key.place) } }
    ) { first, _ in first }
  }

  /// Says which steps have no words in a catalogue that is read alone, and which words no step has.
  func check(_ subjects: PackSubjects, _ log: ProblemLog) { check(subjects, misspelt: [:], log) }

  /// Says the same of all catalogues of a pack: a step without words in any of them, under a name like another's, is
  /// told once, where a route names it.
  ///
  /// - Returns: the catalogues, by their place in the list, in which something is wrong.
  static func check(
    _ catalogues: [StepNames], _ subjects: PackSubjects, _ places: RulePlaces, _ log: ProblemLog
  ) -> Set<Int> {
    let told = OrderedSet(catalogues.flatMap(\.places.keys))
    let known = OrderedSet(subjects.interview.everyStep.map(\.text))
    var misspelt: [String: String] = [:]
    for name in known.subtracting(told) {
      guard let place = places[Step.ID(name)], let meant = meant(name, told, known) else { continue }
      misspelt[name] = meant
      log.add(Problem(place, .wordsMissing, .stepWordless, ["name": name], hint: .meant(meant)))
    }
    return Set(
      catalogues.indices.filter { index in
        let count = log.errorCount
        catalogues[index].check(subjects, misspelt: misspelt, log)
        return log.errorCount > count
      })
  }

  /// What a step without words is called where it has some: a name that no route tells and that comes close, or one that
  /// another route tells and that differs by a slip of the fingers.
  private static func meant(_ name: String, _ told: OrderedSet<String>, _ known: OrderedSet<String>) -> String? {
    if case .meant(let meant) = Spelling.hint(name, among: told.subtracting(known)) { return meant }
    return told.first { Spelling.distance(name, $0) <= 2 }
  }

  private func check(_ subjects: PackSubjects, misspelt: [String: String], _ log: ProblemLog) {
    guard let section else { return }
    let known = subjects.interview.everyStep.map(\.text)
    var wordless = known.filter { places[$0] == nil && misspelt[$0] == nil }
    for (name, place) in places
    where !subjects.isBase && place.file == own && !known.contains(name) && subjects.isComplete(.step) {
      guard !misspelt.values.contains(name) else { continue }
      let meant = Misspelling.take(name, from: &wordless)
      log.add(
        Problem(
          place, .wordsExtra, .wordsExtra, ["name": name],
          hint: meant.map { .meant($0) } ?? Spelling.hint(name, among: known)))
    }
    for name in wordless { log.add(Problem(section, missing, .wordsMissing, ["name": name])) }
  }
}
