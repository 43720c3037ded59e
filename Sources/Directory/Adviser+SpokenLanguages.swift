import Advice
import Foundation
import OrderedCollections
import Packs

extension Adviser {
  /// The languages that somebody of the directory states, as codes, in the order of their names.
  package var spokenLanguages: [String] {
    let codes = Set(services.flatMap(languages))
    return codes.sorted { (name(ofLanguage: $0), $0) < (name(ofLanguage: $1), $1) }
  }

  /// The name of a language, or its code where the program has no name for it.
  package func name(ofLanguage code: String) -> String { words.languages[code] ?? code }

  /// The code of a language that was named by its code or its name, here or in the pack's own language; nil for none.
  package func language(called name: String) -> String? {
    let wanted = name.plainWords
    let known = Set(words.languages.keys).union(official.sheet.languages.keys).union(spokenLanguages)
    return known.sorted().first { code in
      [code, words.languages[code], official.sheet.languages[code]].contains { $0?.plainWords == wanted }
    }
  }

  /// The languages of a service and of those who belong to it.
  func languages(of service: ServiceRecord) -> [String] {
    service.languages + members(of: service).flatMap(\.languages)
  }
}
