import Invented
import Packs
import Problems
import Shipped
import Testing

@Suite struct ConditionOrderTests {
  private static let later = "which comes later; move one of them"
  private static let itself = "a question is asked by answers to earlier ones"

  @Test(arguments: [
    Slip(
      .questions, "relevant: {trip: [ferry, child_alone]}", "relevant: {age: unknown}", .conditionOrder,
      "questions.yaml:+0:16: error: \"island\" is asked by the answer to \"age\", \(later)"),
    Slip(
      .questions, "relevant: {trip: [ferry, child_alone]}", "relevant: {island: near}", .conditionOrder,
      "questions.yaml:+0:16: error: \"island\" is asked by its own answer; \(itself)"),
    Slip(
      .questions, "relevant: {trip: [ferry, child_alone]}", "relevant: {is: grown_up_near}", .conditionOrder,
      "questions.yaml:+0:20: error: \"island\" is asked by its own answer (is: grown_up_near → island); \(itself)"
    ),
    Slip(
      .questions, "relevant: {age: unknown}", "relevant: {not: {is: grown_up}}", .conditionOrder,
      "questions.yaml:+0:26: error: \"age_guess\" is asked by its own answer (is: grown_up → age_guess); \(itself)"),
    Slip(
      .questions, "relevant: {seasick: \"yes\"}", "relevant: {preferred: write-ahead}", .conditionOrder,
      "questions.yaml:+0:27: error: \"doctor_letter\" is asked by the answer to \"heavy_load\" (preferred: write-ahead → heavy_load), \(later)"
    ),
    Slip(
      .questions, "relevant: {age: unknown}", "relevant: {preferred: old-pier}", .conditionOrder,
      "questions.yaml:+0:27: error: \"age_guess\" is asked by the answer to \"deck\" (preferred: old-pier → deck), \(later)"
    ),
    Slip(
      .questions, "relevant: {age: unknown}", "relevant: {recommended: stale}", .conditionOrder,
      "questions.yaml:+0:16: error: \"age_guess\" is asked by its own answer (preferred: lone-child → age_guess); \(itself)"
    ),
    Slip(
      .questions, "relevant: {trip: ferry}",
      "relevant: {all: [{trip: ferry}, {deck: lower}, {seasick: \"no\"}]}",
      .conditionOrder, "questions.yaml:+0:38: error: \"age\" is asked by the answer to \"deck\", \(later)",
      also: ["questions.yaml:+0:53: error: \"age\" is asked by the answer to \"seasick\", \(later)"]),
  ])
  func `a question is asked by answers to earlier questions alone`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [("open", []), ("preferred", [.conditionOrder])] as [(String, [ProblemCode])])
  func `what a route prefers is not read by who asks whether it is open`(word: String, rules: [ProblemCode]) throws {
    let files = try InventedPack().files()
    // The hub then opens by the age alone; its preference reads the document as well.
    let routes = files.text("routes.yaml").replacing(
      "            - deck: [upper, not_stated]\n            - seasick: \"yes\"\n", with: ""
    ).replacing("        - deck: upper\n        - seasick: \"yes\"\n", with: "")
    let questions = files.text("questions.yaml").replacing(
      "may_become: [photo]\n    relevant: {is: grown_up_near}",
      with: "may_become: [photo]\n    relevant: {\(word): old-pier}")
    try #require(questions != files.text("questions.yaml") && routes.count < files.text("routes.yaml").count - 80)
    let check = CheckedPack(
      files.replacing(["questions.yaml": questions, "routes.yaml": routes]),
      texts: [[InventedPack().source(.italian)]], interfaces: [try Shipped.file("interface/it.yaml")])
    #expect(check.problems.map(\.rule) == rules)
  }
}
