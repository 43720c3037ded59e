import Advice
import Interviews
import Invented
import Packs
import Proofs
import Reports
import Shipped
import Testing
import Texts

struct GraphTextTests {
  @Test func `a small interview, whole`() throws {
    #expect(
      try GraphPack.adviser().graphText() == #"""
        Le domande di Prova 1, con le regole del 24 novembre 2026

        1. Con che cosa parte?
          auto → 2. Quanti anni ha?
            da 0 a 17 o da 65 a 99 anni o età non nota → 3. Che cosa desidera a bordo
                durante il viaggio, e che cosa porta con sé da casa?
              qualsiasi risposta → strada: Il traghetto
            da 18 a 64 anni → 4. Che cosa desidera a bordo durante il viaggio, e che
                cosa porta con sé da casa?
              cabina o cane → strada: La nave della notte, soccorso 112
              senza cabina o cane → strada: Il traghetto
          bici → 5. Quanti anni ha?
            da 0 a 17 o da 65 a 99 anni → 6. Che cosa desidera a bordo durante il
                viaggio, e che cosa porta con sé da casa?
              qualsiasi risposta → strada: Il ponte
            da 18 a 64 anni → 7. Che cosa desidera a bordo durante il viaggio, e che
                cosa porta con sé da casa?
              cabina o cane → strada: La nave della notte, soccorso 112
              senza cabina o cane → strada: Il ponte
            età non nota → 3
          a piedi → 6

        """#)
  }

  @Test(arguments: [("2027-02-28", true), ("2027-03-01", false)])
  func `an option outside its days is no way through it`(day: String, isOffered: Bool) throws {
    let adviser = try InventedPack().replacing(
      "[plastic, photo, none, unknown]", with: "[plastic, {id: photo, valid_to: 2027-02-28}, none, unknown]",
      in: .questions
    ).adviser(on: day)
    let words = try #require(adviser.catalogue.questions["card"]?.options["photo"]).soFar.text
    let text = adviser.graphText(.everyQuestion, try Shipped.reports("it"), width: 200)
    #expect(text.contains(words) == isOffered)
  }

  @Test func `only what decides the route`() throws {
    #expect(
      try GraphPack.adviser().graphText(.decidingQuestions) == #"""
        Le domande di Prova 1, con le regole del 24 novembre 2026

        1. Con che cosa parte?
          auto → 2. Quanti anni ha?
            da 0 a 17 o da 65 a 99 anni o età non nota → strada: Il traghetto
            da 18 a 64 anni → 3. Che cosa desidera a bordo durante il viaggio, e che
                cosa porta con sé da casa?
              cabina o cane → strada: La nave della notte, soccorso 112
              senza cabina o cane → strada: Il traghetto
          bici → 4. Quanti anni ha?
            da 0 a 17 o da 65 a 99 anni → strada: Il ponte
            da 18 a 64 anni → 5. Che cosa desidera a bordo durante il viaggio, e che
                cosa porta con sé da casa?
              cabina o cane → strada: La nave della notte, soccorso 112
              senza cabina o cane → strada: Il ponte
            età non nota → strada: Il traghetto
          a piedi → strada: Il ponte

        """#)
  }

  @Test func `a narrow page keeps to its width, and odd words stay on their line`() throws {
    let adviser = try GraphPack.adviser(question: GraphPack.oddWords, answer: GraphPack.oddWords)
    for width in [20, 33, 40, 80] {
      let lines = try adviser.graphText(width: width).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width })
    }
    let lines = try adviser.graphText(width: 200).split(separator: "\n")
    #expect(lines[1] == "1. \(GraphPack.oddWords)")
    #expect(lines[2] == "  \(GraphPack.oddWords) → 2. Quanti anni ha?")
  }
}
