import Testing

@Suite struct QuestionCatalogueTests {
  @Test(arguments: [
    Slip(
      .italian, "  residence:\n    title", "  residenza:\n    title",
      "it.yaml:+0:3: error: the question \"residence\" has no words in this language"),
    Slip(
      .italian, "      elsewhere: {label", "      everywhere: {label",
      "it.yaml:-5:3: error: the option \"elsewhere\" of \"residence\" has no words here"),
    Slip(
      .italian, "      other: {label: \"Altro, anche la protezione temporanea\", so_far: \"altra richiesta\"}\n", "",
      "it.yaml:+3:3: error: the option \"other\" of \"request\" has no words here"),
    Slip(
      .italian, "    so_far: \"{answer} anni\"\n", "",
      "it.yaml:-10:3: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "    unknown: {label: \"Non si sa\", so_far: \"età non nota\"}\n", "",
      "it.yaml:-11:3: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "questions:\n", "questions:\n  weather: {title: \"Piove?\"}\n",
      "it.yaml:+13:3: error: there is no question \"weather\"; remove its words"),
    Slip(
      .italian, "      unknown: {label: \"Non si sa\", so_far: \"luogo non noto\"}",
      "      unknown: {label: \"Non si sa\", so_far: \"luogo non noto\"}\n      moon: {label: \"Luna\", so_far: \"luna\"}",
      "it.yaml:-6:3: error: \"residence\" has no option \"moon\"; remove its words"),
    Slip(
      .italian, "---\nquestions:\n", "---\nquestions:\n  weather: {title: \"Piove?\"}\n",
      "it.yaml:+2:3: error: there is no question \"weather\"; remove its words"),
    // How a number is named has a place for the number, and no other place.
    Slip(
      .italian, "so_far: \"{answer} anni\"", "so_far: \"molti anni\"",
      "it.yaml:-10:3: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "so_far: \"{answer} anni\"", "so_far: \"{answer} anni su {maximum}\"",
      "it.yaml:-10:3: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "so_far: \"{answer} anni\"", "so_far: \"{answer} anni, {answer}\"",
      "it.yaml:-10:3: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "so_far: \"{answer} anni\"", "so_far: \"{emergency.phone} anni\"",
      "it.yaml:-10:3: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "direction: ltr", "direction: left",
      "it.yaml:+0:12: error: \"left\" is not known here; write one of ltr, rtl"),
    Slip(
      .italian, "so_far: \"{answer} anni\"", "so_far: \"{answer anni\"",
      "it.yaml:+0:13: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
  ])
  func `the words of the questions are held against the questions`(slip: Slip) throws {
    try slip.check()
  }
}
