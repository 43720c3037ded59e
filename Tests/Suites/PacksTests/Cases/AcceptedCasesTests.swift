import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Testing

@Suite struct AcceptedCasesTests {
  private static let file = SourceFile(
    name: "a.yaml",
    text: """
      # People at the harbour.

      - name: "Passeggero di 30 anni senza tessera"
        date: 2026-11-24
        input: {trip: ferry, island: near, age: 30, card: none, deck: lower, heavy_load: "no",   # he said so
          wishes: [noise]}
        output:
          route: agent-without-card
          alternatives: []
          documents: [own-details, two-photos]   # both
          have: {own-details: unknown}
        reference: harbour-guide

      """)

  private func outcomes(_ files: [SourceFile], _ pack: Pack) throws -> [CaseOutcome] {
    CasesReport(of: try CasesFile.cases(of: files, pack: pack), in: pack).outcomes
  }

  @Test func `where everything is right nothing is written`() throws {
    let files = [AcceptedCasesTests.file]
    let pack = try InventedPack().pack()
    #expect(try outcomes(files, pack).allSatisfy(\.isRight))
    #expect(try AcceptedCases.files(files, accepting: outcomes(files, pack)) == files)
  }

  @Test(arguments: [
    ("documents: [own-details, two-photos]", "documents: [two-photos]"),
    ("have: {own-details: unknown}", "have: {own-details: true, two-photos: true}"),
    ("alternatives: []", "alternatives: [old-pier, agent-with-card]"),
    ("route: agent-without-card", "route: agent-with-card"),
    ("alternatives: []", "alternatives: []\n    services: [rescue]\n    notes: []\n    because: [age]"),
    ("card: none, ", "card: none, seasick: \"yes\", "),
  ])
  func `what comes out now takes the place of what had to, and the rest stays`(old: String, new: String) throws {
    let pack = try InventedPack().pack()
    let text = AcceptedCasesTests.file.text.replacing(old, with: new)
    let files = [SourceFile(name: "a.yaml", text: text)]
    #expect(try outcomes(files, pack).contains { !$0.isRight })
    let accepted = try AcceptedCases.files(files, accepting: outcomes(files, pack))
    #expect(try outcomes(accepted, pack).allSatisfy(\.isRight))
    for comment in ["# People at the harbour.\n", "# he said so\n", "# both\n"] {
      #expect(accepted[0].text.contains(comment))
    }
    let keys = { (text: String) in text.matches(of: #/(?m)^ +(\w+):/#).map { String($0.1) } }
    #expect(Set(keys(accepted[0].text)).isSuperset(of: keys(text)))
    #expect(accepted[0].text.hasSuffix("reference: harbour-guide\n"))
  }

  @Test func `a question that is new is answered once for all cases that are asked it`() throws {
    let pack = try InventedPack().pack()
    let without = AcceptedCasesTests.file.text.replacing(" deck: lower,", with: "")
    let two = without + without.replacing("# People at the harbour.\n", with: "").replacing("30 anni", with: "31 anni")
    let files = [SourceFile(name: "a.yaml", text: two)]
    let question = try #require(AcceptedCases.openQuestion(outcomes(files, pack))).question
    #expect(question.id == "deck")
    let written = AcceptedCases.written(.option("lower"))
    let answered = try AcceptedCases.files(files, answering: question.id, written, where: outcomes(files, pack))
    #expect(answered[0].text.matches(of: #/deck: lower, wishes: \[noise\]/#).count == 2)
    #expect(try AcceptedCases.openQuestion(outcomes(answered, pack)) == nil)
    #expect(try outcomes(answered, pack).allSatisfy(\.isRight))
  }

  @Test func `an interview that ends now says with which route, and one that is asked something is left alone`() throws
  {
    let pack = try InventedPack().pack()
    let ends = AcceptedCasesTests.file.text.replacing(
      #/(?s)route: agent.*?\n    have: .*?\n/#, with: "asks: deck\n")
    let files = [SourceFile(name: "a.yaml", text: ends)]
    let accepted = try AcceptedCases.files(files, accepting: outcomes(files, pack))
    #expect(try outcomes(accepted, pack).map(\.tested.output.ending) == [.route("agent-without-card")])
    let asked = [SourceFile(name: "a.yaml", text: AcceptedCasesTests.file.text.replacing(" deck: lower,", with: ""))]
    #expect(try AcceptedCases.files(asked, accepting: outcomes(asked, pack)) == asked)
  }

  @Test func `answers are written as a file has them`() {
    #expect(AcceptedCases.written(.option("no")) == "\"no\"")
    #expect(AcceptedCases.written(.options(["a", "b"])) == "[a, b]")
    #expect(AcceptedCases.written(.options([])) == "[]")
    #expect(AcceptedCases.written(.number(61)) == "61")
    #expect(AcceptedCases.written(.unknown) == "unknown")
  }
}
