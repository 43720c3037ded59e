/// The rules a pack must keep, by the codes that problems bear.
///
/// The codes are stable: an editor looks them up, a script counts them. What each means stands in the catalogues of
/// `Resources/problems`, and in the README.
package enum ProblemCode: String, CaseIterable, Sendable {
  // The file itself.
  case fileMissing = "file-missing"
  case fileEmpty = "file-empty"
  case fileParts = "file-parts"
  case notUTF8 = "not-utf8"
  case yamlSyntax = "yaml-syntax"
  case yamlAliases = "yaml-aliases"
  case yamlTrap = "yaml-trap"

  // Keys and values.
  case keyUnknown = "key-unknown"
  case keyMissing = "key-missing"
  case keyDoubled = "key-doubled"
  /// The pack that another extends is not there, or no pack by itself.
  case base
  case wrongType = "wrong-type"
  case wordUnknown = "word-unknown"
  case idUnknown = "id-unknown"
  case idDoubled = "id-doubled"

  // What is asked, and when.
  case question = "question"
  case condition = "condition"
  case conditionCircle = "condition-circle"
  case conditionOrder = "condition-order"
  case conditionUnused = "condition-unused"
  case range = "range"
  case paperTopics = "paper-topics"
  case noteEssential = "note-essential"

  // Facts.
  case date = "date"
  case dateFuture = "date-future"
  case dateAhead = "date-ahead"
  case dateOrder = "date-order"
  case daysIdle = "days-idle"
  case zone = "zone"
  case openingHours = "opening-hours"
  case hoursTwice = "hours-twice"
  case alertHours = "alert-hours"
  case phone = "phone"
  case phoneShort = "phone-short"
  case phoneDisplay = "phone-display"
  case fallback
  case laterUnlisted = "later-unlisted"
  case sheetFull = "sheet-full"
  case fallbackCircle = "fallback-circle"
  case phoneAlways = "phone-always"
  case phoneEnded = "phone-ended"
  case phoneFormer = "phone-former"
  case email = "email"
  case webAddress = "web-address"
  case sourceMissing = "source-missing"
  case sourceDate = "source-date"
  case sourceDoubled = "source-doubled"
  case sourceUnused = "source-unused"

  // Words.
  case placeholder = "placeholder"
  case phrasePlaces = "phrase-places"
  case wordsMissing = "words-missing"
  case untranslated
  case wordsExtra = "words-extra"
  case wordsUnused = "words-unused"
  case glossary = "glossary"
  case readability
  case reviewChanged = "review-changed"
  case language = "language"
  case controlCharacter = "control-character"
  case textTooLong = "text-too-long"
  case textWraps = "text-wraps"

  // What the proof finds.
  case notProved = "not-proved"
  case noRoute = "no-route"
  case questionUnasked = "question-unasked"
  case questionIdle = "question-idle"
  case routeClosed = "route-closed"
  case routeNeverRecommended = "route-never-recommended"
  case stepUntold = "step-untold"
  case stepMissing = "step-missing"
  case documentUnlisted = "document-unlisted"
  case documentContradiction = "document-contradiction"
  case noteUntold = "note-untold"
  case serviceUnreached = "service-unreached"
  case conditionEmpty = "condition-empty"

  // The computer, not a pack.
  case clock

  // A translator's file, not a pack.
  case translation

  // Answers of one interview, not a pack.
  case json = "json"
  case answer = "answer"

  /// How much a breach weighs: an error keeps the pack from being used, a warning does not.
  package var severity: Problem.Severity {
    switch self {
    case .conditionUnused, .sourceDoubled, .sourceUnused, .glossary, .textWraps, .routeNeverRecommended,
      .conditionEmpty, .readability, .reviewChanged, .phoneShort, .dateAhead, .daysIdle, .wordsUnused, .untranslated:
      .warning
    default: .error
    }
  }
}
