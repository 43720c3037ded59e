import Packs
import Testing

@Suite struct InterfaceTests {
  @Test(arguments: [
    Slip(
      .interface, "  question_number:", "  question_numero:", .wordsExtra,
      "it.yaml:+0:3: error: the program has no words called \"question_numero\"; did you mean \"question_number\"?"),
    Slip(
      .interface, "  do_stop: \"esci\"\n", "", .wordsMissing,
      "it.yaml:+3:1: error: \"do_stop\" is missing among the phrases"),
    Slip(
      .interface, "  save_title: \"Dove salvo il foglio?\"\n", "", .wordsMissing,
      "it.yaml:-50:1: error: \"save_title\" is missing among the phrases"),
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
        "it.yaml:+2:1: error: \"more\" is not a key of this place; there are hours, languages, months, phrases"
      ]),
    // A phrase that stands in both parts is never guessed.
    Slip(
      .interface, "---\nphrases:\n", "---\nphrases:\n  so_far: \"Finora:\"\n", .keyDoubled,
      "it.yaml:+2:3: error: \"so_far\" stands in both parts; keep one of them"),
  ])
  func `every phrase is there, and no other`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .interface, ", dicembre]", "]", .wordsMissing,
      "it.yaml:+0:9: error: a year has twelve months"),
    Slip(
      .interface, "[lunedì, ", "[", .wordsMissing,
      "it.yaml:+0:13: error: a week has seven days, Monday first"),
    Slip(
      .interface, "  range: \"da {first} a {last}", "  range: \"da lunedì a {last}", .placeholder,
      "it.yaml:-1:3: error: the pattern for range, \"da lunedì a {last}\", lacks {first}; put it where the words of the language want it"
    ),
    Slip(
      .interface, "{days}, 24 ore su 24", "24 ore su 24", .placeholder,
      "it.yaml:-4:3: error: the pattern for around_the_clock, \"24 ore su 24\", lacks {days}; put it where the words of the language want it"
    ),
    Slip(
      .interface, "  range: \"da {first} a {last}", "  range: \"da {primo} a {last}", .placeholder,
      "it.yaml:-1:3: error: the pattern for range, \"da {primo} a {last}\", lacks {first}; put it where the words of the language want it"
    ),
  ])
  func `a year has twelve months, a week seven days, and patterns have their places`(slip: Slip) throws {
    try slip.check()
  }
}
