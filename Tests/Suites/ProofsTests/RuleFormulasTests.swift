import Interviews
@testable import Proofs
import Testing

struct RuleFormulasTests {
  private var rules = RuleFormulas(
    Interview(
      questions: [
        Question(
          id: "topics",
          kind: .several([
            Option(id: "t", addition: .init(services: ["told"], role: .topic, isPrintedWhenChosen: true)),
            Option(id: "u"),
          ])), .one("a"), .one("b", when: .says("a", "x")),
      ],
      routes: [
        Route(
          id: "r", when: .says("a", "x"), documents: [.init(id: "d", when: .says("b", "x"))],
          services: [.init(id: "told")]), Route(id: "last", when: .always, documents: [.init(id: "e")]),
      ], always: ["112"], rulesFrom: .day(0)), day: nil)

  @Test mutating func `a document is listed where a route is open and asks for it`() {
    let (open, entry) = (rules.formula(.says("a", "x")), rules.formula(.says("b", "x")))
    #expect(rules.listed(RequiredDocument.ID("d")) == rules.space.formulas.all([open, entry]))
    #expect(rules.listed(RequiredDocument.ID("e")) == .always)
    #expect(rules.listed(RequiredDocument.ID("f")) == .never)
  }

  @Test mutating func `a service is listed by a route, by a chosen option, or always`() {
    let (route, topic) = (rules.formula(.says("a", "x")), rules.formula(.says("topics", "t")))
    #expect(rules.translation.listed(Service.ID("told"), &rules.space) == rules.space.formulas.any([route, topic]))
    #expect(rules.translation.listed(Service.ID("112"), &rules.space) == .always)
    #expect(rules.translation.listed(Service.ID("nobody"), &rules.space) == .never)
  }

  @Test mutating func `each option of a question is asked when its question is`() {
    let gate = rules.formula(.says("a", "x"))
    #expect(rules.space.relevant == [.always, .always, .always, .always, gate])
  }
}
