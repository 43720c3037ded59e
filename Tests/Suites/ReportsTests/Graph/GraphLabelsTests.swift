import Interviews
import Proofs
import Shipped
import Testing

@testable import Reports

struct GraphLabelsTests {
  private func label(_ answers: AnswerGroup, to question: Question.ID) throws -> String {
    try GraphLabels(adviser: GraphPack.adviser(), reports: Shipped.reports()).label(of: answers, to: question)
  }

  @Test func `answers are named as they are among the answers so far`() throws {
    #expect(try label(.all, to: "cargo") == "qualsiasi risposta")
    #expect(try label(.options(["bike"]), to: "cargo") == "bici")
    #expect(try label(.options(["car", "bike"]), to: "cargo") == "auto o bici")
    #expect(try label(.options(["car", "bike", "none"]), to: "cargo") == "auto, bici o a piedi")
  }

  @Test func `ranges of numbers stand in the words of their question`() throws {
    #expect(try label(.numbers([18...18], orUnknown: false), to: "age") == "18 anni")
    #expect(try label(.numbers([18...59, 61...61], orUnknown: false), to: "age") == "da 18 a 59 o 61 anni")
    #expect(
      try label(.numbers([0...3, 5...5, 7...9], orUnknown: true), to: "age")
        == "da 0 a 3, 5 o da 7 a 9 anni o età non nota")
    #expect(try label(.numbers([], orUnknown: true), to: "age") == "età non nota")
  }

  @Test func `of several options it says which are chosen and which are not`() throws {
    let both = AnswerGroup.Choice(with: ["cabin", "dog"], without: [])
    let one = AnswerGroup.Choice(with: ["meal"], without: ["cabin", "dog"])
    let neither = AnswerGroup.Choice(with: [], without: ["meal"])
    #expect(try label(.choices([both]), to: "wishes") == "cabina e cane")
    #expect(try label(.choices([one]), to: "wishes") == "pasto, senza cabina o cane")
    #expect(try label(.choices([both, one]), to: "wishes") == "cabina e cane; pasto, senza cabina o cane")
    #expect(
      try label(.choices([.init(with: ["dog"], without: []), neither]), to: "wishes") == "cane o senza pasto")
  }

  @Test func `an end is a route by its title, or that there is none`() throws {
    let labels = try GraphLabels(adviser: GraphPack.adviser(), reports: Shipped.reports())
    #expect(labels.caption == "Le domande di Prova 1, con le regole del 24 novembre 2026")
    #expect(labels.title(ofEnd: .route("night-boat")) == "La nave della notte, soccorso 112")
    #expect(labels.title(ofEnd: .noRoute) == "nessuna regola")
    #expect(labels.title(ofEnd: .node(0)) == nil)
    #expect(labels.told(end: .route("walk")) == "strada: Il ponte")
    #expect(labels.told(end: .noRoute) == "nessuna regola")
  }
}
