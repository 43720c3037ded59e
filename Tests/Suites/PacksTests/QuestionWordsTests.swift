import Packs
import Problems
import Testing

@Suite struct QuestionWordsTests {
  @Test(arguments: [
    Slip(
      .italian, "  island:\n    title", "  iland:\n    title", .wordsExtra,
      "it.yaml:+0:3: error: there is no question \"iland\"; did you mean \"island\"?"),
    Slip(
      .italian, "      far: {label", "      everywhere: {label", .wordsMissing,
      "it.yaml:-1:7: error: the option \"far\" of \"island\" has no words here",
      also: [
        "it.yaml:+0:7: error: \"island\" has no option \"everywhere\"; remove its words"
      ]),
    Slip(
      .italian, "      other: {label: \"Altro, anche la barca a remi\", so_far: \"altro viaggio\"}\n", "",
      .wordsMissing,
      "it.yaml:-3:7: error: the option \"other\" of \"trip\" has no words here"),
    Slip(
      .italian, "    so_far: \"{answer} anni\"\n", "", .wordsMissing,
      "it.yaml:-2:5: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "    unknown: {label: \"Non si sa\", so_far: \"età non nota\"}\n", "", .wordsMissing,
      "it.yaml:-3:5: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "questions:\n", "questions:\n  weather: {title: \"Piove?\"}\n", .wordsExtra,
      "it.yaml:+1:3: error: there is no question \"weather\"; remove its words"),
    Slip(
      .italian, "      unknown: {label: \"Non si sa\", so_far: \"isola non nota\"}",
      "      unknown: {label: \"Non si sa\", so_far: \"isola non nota\"}\n      moon: {label: \"Luna\", so_far: \"luna\"}",
      .wordsExtra,
      "it.yaml:+1:7: error: \"island\" has no option \"moon\"; remove its words"),
    Slip(
      .italian, "---\nquestions:\n", "---\nquestions:\n  weather: {title: \"Piove?\"}\n", .wordsExtra,
      "it.yaml:+2:3: error: there is no question \"weather\"; remove its words"),
    // How a number is named has a place for the number, and no other place.
    Slip(
      .italian, "so_far: \"{answer} anni\"", "so_far: \"molti anni\"", .wordsMissing,
      "it.yaml:-2:5: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "so_far: \"{answer} anni\"", "so_far: \"{answer} anni su {maximum}\"", .wordsMissing,
      "it.yaml:-2:5: error: the question \"age\" needs so_far with {answer}, and unknown, here",
      also: [
        "it.yaml:+0:13: warning: this text is 26 columns long, and 24 look well here; shorten it"
      ]),
    Slip(
      .italian, "so_far: \"{answer} anni\"", "so_far: \"{answer} anni, {answer}\"", .wordsMissing,
      "it.yaml:-2:5: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "so_far: \"{answer} anni\"", "so_far: \"{rescue.phone} anni\"", .wordsMissing,
      "it.yaml:-2:5: error: the question \"age\" needs so_far with {answer}, and unknown, here"),
    Slip(
      .italian, "direction: ltr", "direction: left", .wordUnknown,
      "it.yaml:+0:12: error: \"left\" is not known here; write one of ltr, rtl"),
    Slip(
      .italian, "so_far: \"{answer} anni\"", "so_far: \"{answer anni\"", .placeholder,
      "it.yaml:+0:13: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
  ])
  func `the words of the questions are held against the questions`(slip: Slip) throws {
    try slip.check()
  }
}
