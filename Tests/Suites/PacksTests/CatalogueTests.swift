import Interviews
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing
import Texts

@Suite struct CatalogueTests {
  private func catalogue(_ language: String) throws -> Catalogue {
    try Shipped.catalogue(language, Shipped.pack())
  }

  @Test(arguments: Shipped.languages)
  func `everything in the pack has its words`(language: String) throws {
    let pack = try Shipped.pack()
    let catalogue = try catalogue(language)
    #expect(catalogue.language == language)
    #expect(catalogue.head.direction == (["ar", "ur"].contains(language) ? .rtl : .ltr))
    #expect(Set(catalogue.questions.keys) == Set(pack.interview.questions.keys))
    for (id, question) in pack.interview.questions {
      #expect(catalogue.questions[id].map { Set($0.options.keys) } == Set(question.options.map(\.id)), "\(id)")
    }
    #expect(Set(catalogue.why.keys) == Set(pack.interview.questions.keys))
    #expect(Set(catalogue.routes.keys) == Set(pack.interview.routes.keys))
    let steps = pack.interview.routes.values.flatMap { $0.steps + $0.stepsHere }.map(\.id)
    let places = pack.interview.routes.values.flatMap(\.whereabouts).map(\.id)
    #expect(Set(catalogue.steps.keys) == Set(steps + places))
    #expect(Set(catalogue.documents.keys) == Set(pack.interview.documents.keys))
    #expect(Set(catalogue.services.keys) == Set(pack.services.keys))
    #expect(Set(catalogue.notes.keys) == Set(pack.interview.notes.map(\.id)))
    #expect(
      Set(catalogue.services.filter { $0.value.alert != nil }.keys)
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
    for (id, words) in try catalogue(language).questions {
      let labels = words.options.values.map(\.label)
      #expect(Set(labels).count == labels.count, "\(id)")
      let names = words.options.values.map(\.soFar)
      #expect(Set(names).count == names.count, "\(id)")
    }
  }

  @Test(arguments: Shipped.reportLanguages)
  func `the first screen reads less than 10 kilobytes`(language: String) throws {
    let texts = ["italia", "milano"].map { "packs/\($0)/texts/\(language).yaml" }
    for path in texts + ["interface/\(language).yaml"] {
      let parts = try Shipped.file(path).text.split(separator: "\n---\n")
      #expect(parts.count == 2)
      #expect(parts[0].utf8.count < 10_240, "\(path)")
    }
  }

  @Test func `the words of the questions can be read alone`() throws {
    let files = try Shipped.texts("it")
    let broken = files.map { file in
      let first = file.text.split(separator: "\n---\n").first ?? ""
      return SourceFile(name: file.name, text: "\(first)\n---\n: [ nothing to read")
    }
    #expect(try FirstWords(broken).questions == FirstWords(files).questions)
  }

  /// Every text of a catalogue, a placeholder as `@`.
  private func texts(_ catalogue: Catalogue) -> [String] {
    let plain = catalogue.questions.values.flatMap { words -> [String] in
      let options = Array(words.options.values) + [words.unknown].compactMap(\.self)
      let texts = [words.title, words.help].compactMap(\.self) + options.flatMap { [$0.label, $0.soFar] }
      return texts.map(\.text)
    }
    return plain + [catalogue.head.name, catalogue.head.packName]
      + templates(catalogue).map { $0.value.filled { _ in "@" }.text }
  }

  /// What a catalogue says, without the words: which texts there are, and the facts that each names.
  private func shape(_ catalogue: Catalogue) -> Set<String> {
    let facts = templates(catalogue).map { name, template in
      "\(name): \(Set(template.places).sorted())"
    }
    return Set(facts + catalogue.questions.map { "\($0.key): help \($0.value.help != nil)" })
  }

  private func templates(_ catalogue: Catalogue) -> [(name: String, value: Template)] {

    var all: [(String, Template?)] = catalogue.why.map { ("why \($0.key)", $0.value) }
    all += catalogue.notes.map { ("note \($0.key)", $0.value) }
    for (id, words) in catalogue.routes {
      all.append(("route \(id)", words.title))
    }
    all += catalogue.steps.map { ("step \($0.key)", $0.value) }
    for (id, words) in catalogue.documents { all += [("document \(id)", words.label), ("hint \(id)", words.hint)] }
    for (id, words) in catalogue.services {
      all += [
        ("name \(id)", words.name), ("audience \(id)", words.audience), ("cost \(id)", words.cost),
        ("answers \(id)", words.answeredBy), ("alert \(id)", words.alert), ("remark \(id)", words.note),
      ]
      all += words.phoneNotes.map { ("phone \($0.key)", $0.value) }
    }
    all += [("title", catalogue.paper.title), ("wish", catalogue.paper.wish), ("members", catalogue.paper.noMembers)]
    return all.compactMap { name, template in template.map { (name, $0) } }
  }
}
