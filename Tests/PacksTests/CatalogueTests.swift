import Interviews
import OrderedCollections
import Packs
import Shipped
import Testing

@Suite struct CatalogueTests {
  private func catalogue(_ language: String) throws -> Catalogue {
    try Catalogue(Shipped.file("packs/milano/texts/\(language).yaml"), pack: Shipped.pack())
  }

  @Test(arguments: Shipped.languages)
  func `everything in the pack has its words`(language: String) throws {
    let pack = try Shipped.pack()
    let catalogue = try catalogue(language)
    #expect(catalogue.asking.language == language)
    #expect(catalogue.asking.direction == (["ar", "ur"].contains(language) ? .rtl : .ltr))
    #expect(Set(catalogue.asking.questions.keys) == Set(pack.interview.questions.keys))
    #expect(catalogue.asking.questions.values.map(\.options.count).reduce(0, +) == 42)
    #expect(catalogue.telling.why.count == 13)
    #expect(catalogue.telling.routes.count == 10)
    #expect(catalogue.telling.documents.count == 8)
    #expect(catalogue.telling.services.count == 21)
    #expect(catalogue.telling.notes.count == 21)
    #expect(
      Set(catalogue.telling.services.filter { $0.value.alert != nil }.keys)
        == Set(pack.services.filter { $0.value.alert != nil }.keys))
  }

  @Test func `all languages say the same: the same steps, hints, notes and facts`() throws {
    let shapes = try Shipped.languages.map { try shape(catalogue($0)) }
    #expect(shapes.allSatisfy { $0 == shapes.first })
    #expect(shapes.first?.count ?? 0 > 100)
  }

  @Test(arguments: Shipped.languages)
  func `no text holds a control character, a blank too many or a brace`(language: String) throws {
    let texts = try texts(catalogue(language))
    #expect(texts.count > 200)
    for text in texts {
      #expect(!text.isEmpty)
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }, "\(text)")
      #expect(!text.contains("  ") && text.first != " " && text.last != " ", "\(text)")
      #expect(!text.contains { "{}".contains($0) }, "\(text)")
    }
  }

  @Test(arguments: Shipped.languages)
  func `every option has a name of its own`(language: String) throws {
    for (id, words) in try catalogue(language).asking.questions {
      let labels = words.options.values.map(\.label)
      #expect(Set(labels).count == labels.count, "\(id)")
      let names = words.options.values.map(\.soFar)
      #expect(Set(names).count == names.count, "\(id)")
    }
  }

  @Test(arguments: Shipped.screenLanguages)
  func `the first screen reads less than 10 kilobytes`(language: String) throws {
    for path in ["packs/milano/texts/\(language).yaml", "interface/\(language).yaml"] {
      let parts = try Shipped.file(path).text.split(separator: "\n---\n")
      #expect(parts.count == 2)
      #expect(parts[0].utf8.count < 10_240, "\(path)")
    }
  }

  @Test func `the words of the questions can be read alone`() throws {
    let file = try Shipped.file("packs/milano/texts/it.yaml")
    let first = try #require(file.text.split(separator: "\n---\n").first)
    let broken = SourceFile(name: file.name, text: "\(first)\n---\n: [ nothing to read")
    #expect(try QuestionCatalogue(first: broken).questions == QuestionCatalogue(first: file).questions)
  }

  /// Every text of a catalogue, a placeholder as `@`.
  private func texts(_ catalogue: Catalogue) -> [String] {
    let plain = catalogue.asking.questions.values.flatMap { words in
      [words.title, words.help].compactMap(\.self)
        + (Array(words.options.values) + [words.unknown].compactMap(\.self)).flatMap { [$0.label, $0.soFar] }
    }
    return plain + [catalogue.asking.name, catalogue.asking.packName]
      + templates(catalogue).map { $0.value.filled { _ in "@" } }
  }

  /// What a catalogue says, without the words: which texts there are, and the facts that each names.
  private func shape(_ catalogue: Catalogue) -> Set<String> {
    let facts = templates(catalogue).map { name, template in
      let parts = template.parts.compactMap { (part) -> String? in if case .words = part { nil } else { "\(part)" } }
      return "\(name): \(Set(parts).sorted())"
    }
    return Set(facts + catalogue.asking.questions.map { "\($0.key): help \($0.value.help != nil)" })
  }

  private func templates(_ catalogue: Catalogue) -> [(name: String, value: Template)] {
    let telling = catalogue.telling
    var all: [(String, Template?)] = telling.why.map { ("why \($0.key)", $0.value) }
    all += telling.notes.map { ("note \($0.key)", $0.value) }
    for (id, words) in telling.routes {
      all.append(("route \(id)", words.title))
      all += words.steps.enumerated().map { ("route \(id) step \($0.offset)", $0.element) }
      all += (words.stepsHere ?? []).enumerated().map { ("route \(id) step here \($0.offset)", $0.element) }
    }
    for (id, words) in telling.documents { all += [("document \(id)", words.label), ("hint \(id)", words.hint)] }
    for (id, words) in telling.services {
      all += [
        ("name \(id)", words.name), ("audience \(id)", words.audience), ("cost \(id)", words.cost),
        ("answers \(id)", words.answeredBy), ("alert \(id)", words.alert), ("remark \(id)", words.note),
      ]
      all += words.phoneNotes.map { ("phone \($0.key)", $0.value) }
    }
    all += [("title", telling.paper.title), ("wish", telling.paper.wish), ("members", telling.paper.noMembers)]
    return all.compactMap { name, template in template.map { (name, $0) } }
  }
}
