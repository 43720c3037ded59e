import Packs
import Problems
import Shipped
import Testing

@Suite struct ConditionOrderTests {
  private static let later = "which comes later; move one of them"
  private static let itself = "a question is asked by answers to earlier ones"

  @Test(arguments: [
    Slip(
      .questions, "relevant: {request: [asylum, minor_alone]}", "relevant: {age: unknown}", .conditionOrder,
      "questions.yaml:+0:16: error: \"residence\" is asked by the answer to \"age\", \(later)"),
    Slip(
      .questions, "relevant: {request: [asylum, minor_alone]}", "relevant: {residence: milan}", .conditionOrder,
      "questions.yaml:+0:16: error: \"residence\" is asked by its own answer; \(itself)"),
    Slip(
      .questions, "relevant: {request: [asylum, minor_alone]}", "relevant: {is: adult_in_milan}", .conditionOrder,
      "questions.yaml:+0:20: error: \"residence\" is asked by its own answer (is: adult_in_milan → residence); \(itself)"
    ),
    Slip(
      .questions, "relevant: {age: unknown}", "relevant: {not: {is: adult}}", .conditionOrder,
      "questions.yaml:+0:26: error: \"age_group\" is asked by its own answer (is: adult → age_group); \(itself)"),
    Slip(
      .questions, "relevant: {pregnant: \"yes\"}", "relevant: {preferred: questura-email}", .conditionOrder,
      "questions.yaml:+0:27: error: \"pregnancy_certificate\" is asked by the answer to \"vulnerability\" (preferred: questura-email → vulnerability), \(later)"
    ),
    Slip(
      .questions, "relevant: {age: unknown}", "relevant: {preferred: avsi-hub}", .conditionOrder,
      "questions.yaml:+0:27: error: \"age_group\" is asked by the answer to \"gender\" (preferred: avsi-hub → gender), \(later)"
    ),
    Slip(
      .questions, "relevant: {age: unknown}", "relevant: {recommended: stale}", .conditionOrder,
      "questions.yaml:+0:16: error: \"age_group\" is asked by its own answer (preferred: unaccompanied-minor → age_group); \(itself)"
    ),
    Slip(
      .questions, "relevant: {request: asylum}",
      "relevant: {all: [{request: asylum}, {gender: man}, {pregnant: \"no\"}]}",
      .conditionOrder, "questions.yaml:+0:42: error: \"age\" is asked by the answer to \"gender\", \(later)",
      also: ["questions.yaml:+0:57: error: \"age\" is asked by the answer to \"pregnant\", \(later)"]),
  ])
  func `a question is asked by answers to earlier questions alone`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [("open", []), ("preferred", [.conditionOrder])] as [(String, [ProblemCode])])
  func `what a route prefers is not read by who asks whether it is open`(word: String, rules: [ProblemCode]) throws {
    let files = try Shipped.files()
    // The hub then opens by the age alone; its preference reads the document as well.
    let routes = files.routes.text.replacing(
      "            - gender: [woman, not_stated]\n            - pregnant: \"yes\"\n", with: ""
    ).replacing("        - gender: woman\n        - pregnant: \"yes\"\n", with: "")
    let questions = files.questions.text.replacing(
      "may_become: [copy]\n    relevant: {is: adult_in_milan}",
      with: "may_become: [copy]\n    relevant: {\(word): avsi-hub}")
    try #require(questions != files.questions.text && routes.count < files.routes.text.count - 80)
    let check = CheckedPack(
      Pack.Files(
        pack: files.pack, questions: SourceFile(name: "questions.yaml", text: questions),
        routes: SourceFile(name: "routes.yaml", text: routes), documents: files.documents, services: files.services,
        notes: files.notes, countries: files.countries),
      texts: [try Shipped.file("packs/milano/texts/it.yaml")], interfaces: [try Shipped.file("interface/it.yaml")])
    #expect(check.problems.map(\.rule) == rules)
  }
}
