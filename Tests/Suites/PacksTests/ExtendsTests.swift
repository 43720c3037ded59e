import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

/// A pack that extends another has all of it, adds what is its own, and changes nothing of it.
@Suite struct ExtendsTests {
  private func check(_ pack: LayeredPack) throws -> [String] {
    try CheckedPack(pack.files(), texts: [pack.texts], interfaces: [Shipped.file("interface/it.yaml")])
      .problems.map(Shipped.said)
  }

  @Test func `a pack on a base is the pack that stands alone`() throws {
    let layered = try LayeredPack()
    let (pack, alone) = try (Pack(layered.files()), InventedPack().pack())
    #expect(try check(layered) == [])
    #expect(pack.interview == alone.interview)
    #expect(pack.services == alone.services)
    #expect(Set(pack.sources.values) == Set(alone.sources.values))
    #expect([pack.id, pack.version, pack.zone, pack.language] == ["porto", "7.1.0", alone.zone, alone.language])
    let (words, others) = try (Catalogue(layered.texts, pack: pack), InventedPack().catalogue(.italian, alone))
    for id in pack.services.keys { #expect(words.services[id]?.name == others.services[id]?.name, "\(id)") }
    #expect(words.head.name == others.head.name)
    #expect(words.head.packName == "Porto")
    #expect(words.head.glossary.terms.keys == ["card", "ferry"])
    #expect(words.sheet.phrases == others.sheet.phrases)
    #expect(words.paper.title == others.paper.title)
  }

  @Test func `the first screen needs the beginnings of both`() throws {
    let layered = try LayeredPack()
    #expect(try Pack.language(of: layered.files().layers.map(\.pack)) == "it")
    #expect(try Pack.zone(of: layered.files().layers.map(\.pack)) == "Europe/Rome")
    #expect(try FirstWords(layered.texts).head.name == "Italiano")
    #expect(try FirstWords(layered.texts).questions == FirstWords([InventedPack().source(.italian)]).questions)
  }

  @Test func `what a base has is used, never given again`() throws {
    let service = try LayeredPack().replacing(
      "services:\n", with: "services:\n  - {id: rescue, source: harbour-guide}\n", in: InventedPack.File.services)
    #expect(
      try check(service) == [
        "services.yaml:2:5: error: \"rescue\" stands in costa/services.yaml:2:9 already, which this pack extends; use that one, or choose another name"
      ])
    let words = try LayeredPack().replacing(
      "\nservices:\n", with: "\nservices:\n  rescue: {name: \"Aiuto\", audience: \"Tutti.\"}\n",
      in: InventedPack.File.italian)
    #expect(try check(words).map { $0.contains("\"rescue\" stands in costa/texts/it.yaml:") } == [true])
  }

  @Test func `a file of words that cannot be read is told once, and nothing is missed in it`() throws {
    let pack = try LayeredPack()
      .replacing(
        "services:\n", with: "steps:\n  wait-here: \"Aspetta qui.\"\nservices:\n", in: LayeredPack.BaseFile.italian)
    #expect(try check(pack) == [])
    let broken = try pack.replacing(
      "all-free: \"L'aiuto è gratis.\"", with: "all-free: \"L'aiuto è gratis.", in: InventedPack.File.italian)
    let said = try check(broken)
    #expect(said.count == 1 && said.first?.contains("it.yaml:") == true, "\(said)")
  }

  @Test(arguments: [
    (LayeredPack.BaseFile.services, "24/7", "24/8", "costa/services.yaml:5:"),
    (.pack, "date: 2020-11-06", "date: 2020-11-36", "costa/pack.yaml:"),
    (.italian, "name: \"Soccorso\"", "nome: \"Soccorso\"", "costa/texts/it.yaml:"),
  ])
  func `a fault in a base is told with the base's file`(
    file: LayeredPack.BaseFile, old: String, new: String, place: String
  ) throws {
    let said = try check(LayeredPack().replacing(old, with: new, in: file))
    #expect(!said.isEmpty)
    #expect(said.allSatisfy { $0.hasPrefix(place) }, "\(said)")
  }

  @Test func `words that are missing belong to the pack, in its own file`() throws {
    let lacking = try LayeredPack().replacing(
      "    audience: \"Chi vede un fuoco a bordo.\"\n", with: "", in: InventedPack.File.italian)
    #expect(try check(lacking).map { $0.hasPrefix("it.yaml:") || $0.hasPrefix("texts/it.yaml:") } == [true])
  }

  @Test func `a language without words is told where the pack begins, though a base named it`() throws {
    let layered = try LayeredPack()
    let check = try CheckedPack(layered.files(), texts: [], interfaces: [Shipped.file("interface/it.yaml")])
    #expect(
      try check.problems.map(Shipped.said) == [
        "pack.yaml:1:1: error: the pack speaks \"it\", but its texts/it.yaml is missing"
      ])
  }

  @Test func `a base is checked by itself, and is no pack for a desk`() throws {
    let layered = try LayeredPack()
    let check = try CheckedPack(
      layered.baseFiles(), texts: [[layered.source(.italian)]], interfaces: [Shipped.file("interface/it.yaml")])
    #expect(try check.problems.map(Shipped.said) == [])
    #expect(check.isBase)
    #expect(check.pack == nil)
    let problem = #expect(throws: Problem.self) { try Pack(layered.baseFiles()) }
    #expect(try problem.map(Shipped.said)?.hasPrefix("costa/pack.yaml:3:1: error: this pack is made to be ") == true)
  }

  @Test func `a source, a step's words and a service of a base may be there for other packs`() throws {
    let more = try LayeredPack()
      .replacing(
        "sources:\n", with: "sources:\n  other: {title: \"Altro\", publisher: \"Altri\", date: 2024-01-01}\n",
        in: LayeredPack.BaseFile.pack
      )
      .replacing(
        "services:\n", with: "steps:\n  never-told: \"Aspetta.\"\nservices:\n", in: LayeredPack.BaseFile.italian)
    #expect(try check(more) == [])
  }

  @Test func `places are short for who edits the pack, and tell a base apart`() throws {
    let pack = try Pack(LayeredPack().files())
    #expect(pack.placesInFolder["rescue" as Service.ID]?.file == "costa/services.yaml")
    #expect(pack.placesInFolder["fire-watch" as Service.ID]?.file == "services.yaml")
  }
}
