package import OrderedCollections
import Problems

/// The words that stay the same in every text of a language: who reads one word for one thing is not led astray.
package struct Glossary: Sendable {
  /// How one thing is called.
  package struct Term: Hashable, Sendable {
    /// The forms of its word, as parts of words; one of them stands wherever the original speaks of the thing.
    package let said: [String]
    /// What it is never called.
    package let unsaid: [String]
    let place: Place
  }

  /// The terms by their stable names.
  package let terms: OrderedDictionary<String, Term>
  /// Where terms that are missing belong.
  let place: Place

  init(_ section: YAMLSection) {
    place = section.end.place
    var terms: OrderedDictionary<String, Term> = [:]
    for (key, entry) in section.pairs() ?? [] {
      guard let name = key.name() else { continue }
      var fields = entry.fields()
      let said = fields.required("say")
      let term = Term(said: said.texts(), unsaid: fields.optional("not")?.texts() ?? [], place: key.place)
      fields.end()
      if term.said.isEmpty, said.listCount == 0 { said.report(.wordsMissing, .termMissing, ["term": name]) }
      terms[name] = term
    }
    self.terms = terms
  }
}
