import Packs
import Problems
import Testing

@Suite struct StringsSectionTests {
  @Test(arguments: [
    Slip(
      .interface, "  question_number:", "  question_numero:", .wordsExtra,
      "it.yaml:+0:3: error: the program has no words called \"question_numero\"; did you mean \"question_number\"?"),
    Slip(
      .interface, "  do_stop: \"esci\"\n", "", .wordsMissing,
      "it.yaml:+4:3: error: \"do_stop\" is missing among the phrases"),
    Slip(
      .interface, "  save_title: \"Dove salvo il foglio?\"\n", "", .wordsMissing,
      "it.yaml:-51:3: error: \"save_title\" is missing among the phrases"),
    Slip(
      .interface, "  saved:", "  safed:", .wordsExtra,
      "it.yaml:+0:3: error: the program has no words called \"safed\"; did you mean \"saved\"?"),
    Slip(
      .interface, "phrases:\n", "phrases: []\nmore:\n", .keyUnknown,
      "it.yaml:+1:1: error: \"more\" is not a key of this place; there are phrases",
      also: [
        "it.yaml:+0:10: error: keys with values are expected here"
      ]),
    Slip(
      .interface, "---\nphrases:\n", "---\nphrases: []\nmore:\n", .wrongType,
      "it.yaml:+1:10: error: keys with values are expected here",
      also: [
        "it.yaml:+2:1: error: \"more\" is not a key of this place; there are phrases"
      ]),
    // A phrase that stands in both parts is never guessed.
    Slip(
      .interface, "---\nphrases:\n", "---\nphrases:\n  so_far: \"Finora:\"\n", .keyDoubled,
      "it.yaml:+2:3: error: \"so_far\" stands in both parts; keep one of them"),
  ])
  func `every phrase is there, and no other`(slip: Slip) throws {
    try slip.check()
  }
}
