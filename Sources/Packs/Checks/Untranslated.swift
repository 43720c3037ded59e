import Problems

/// What a translation says nothing of, although the original does and need not: a hint, what a call costs, a note.
///
/// Words that every text must have are missed where they are read; these can only be missed beside the original.
enum Untranslated {
  private static let sections = ["questions", "documents", "services"]
  private static let keys = ["help", "hint", "cost", "answered_by", "note", "phone_notes"]

  static func check(_ translation: [SourceFile], against original: [SourceFile], _ log: ProblemLog) {
    for section in sections { compare(parts(section, translation), parts(section, original), log) }
  }

  private static func compare(_ ours: [YAMLValue], _ theirs: [YAMLValue], _ log: ProblemLog) {
    let here = ours.flatMap(\.pairsOrNone)
    for (key, value) in theirs.flatMap(\.pairsOrNone) {
      guard let name = key.spelling else { continue }
      if let own = here.first(where: { $0.key.spelling == name }) {
        compare([own.value], [value], log)
      } else if let place = ours.last?.place, keys.contains(name) || name.hasPrefix("+") {
        log.add(Problem(place, .untranslated, .keyMissing, ["key": name]))
      }
    }
  }

  /// The parts of a section in all documents of some files; what is wrong with them was said when they were read.
  private static func parts(_ section: String, _ files: [SourceFile]) -> [YAMLValue] {
    files.flatMap { file in
      var documents = YAMLDocuments(file, ProblemLog(isThorough: true))
      let pairs = documents.next().pairsOrNone + documents.next().pairsOrNone
      return pairs.filter { $0.key.spelling == section }.map(\.value)
    }
  }
}
