import Packs
import Problems
import Testing

@Suite struct YAMLValueTests {
  @Test(arguments: [
    Slip(
      .questions, "options: [\"yes\", \"no\", unknown]", "options: [yes, \"no\", unknown]", .yamlTrap,
      "questions.yaml:+0:15: error: \"yes\" without quotes means true in YAML; write \"yes\" in quotes"),
    Slip(
      .questions, "options: [\"yes\", \"no\", unknown]", "options: [\"yes\", No, unknown]", .yamlTrap,
      "questions.yaml:+0:22: error: \"No\" without quotes means false in YAML; write \"No\" in quotes"),
    Slip(
      .questions, "{seasick: \"yes\"}\n      - any", "{seasick: yes}\n      - any", .yamlTrap,
      "questions.yaml:+0:24: error: \"yes\" without quotes means true in YAML; write \"yes\" in quotes"),
    Slip(
      .questions, "  by_age:", "  on:", .yamlTrap,
      "questions.yaml:+0:3: error: \"on\" without quotes means true in YAML; write \"on\" in quotes"),
    Slip(
      .services, "{number: \"112\"", "{number: 112", .yamlTrap,
      "services.yaml:+0:18: error: \"112\" without quotes means a number in YAML; write \"112\" in quotes"),
    Slip(
      .services, "{number: \"+39800111222\"", "{number: +39800111222", .yamlTrap,
      "services.yaml:+0:18: error: \"+39800111222\" without quotes means a number in YAML; write \"+39800111222\" in quotes"
    ),
    Slip(
      .services, "display: \"1500\"", "display: 1500", .yamlTrap,
      "services.yaml:+0:35: error: \"1500\" without quotes means a number in YAML; write \"1500\" in quotes"),
    Slip(
      .pack, "\"7.1.0\"", "2026.11", .yamlTrap,
      "pack.yaml:+0:10: error: \"2026.11\" without quotes means a number in YAML; write \"2026.11\" in quotes"),
    Slip(
      .pack, "language: it", "language: no", .yamlTrap,
      "pack.yaml:+0:11: error: \"no\" without quotes means false in YAML; write \"no\" in quotes"),
    Slip(
      .pack, "zone: Europe/Rome", "zone: ~", .yamlTrap,
      "pack.yaml:+0:7: error: \"~\" without quotes means nothing in YAML; write \"~\" in quotes"),
    Slip(
      .pack, "zone: Europe/Rome", "zone: 08:30", .yamlTrap,
      "pack.yaml:+0:7: error: \"08:30\" without quotes means a number in YAML; write \"08:30\" in quotes"),
    Slip(
      .italian, "      \"yes\": {label", "      yes: {label", .yamlTrap,
      "it.yaml:+0:7: error: \"yes\" without quotes means true in YAML; write \"yes\" in quotes"),
    Slip(
      .italian, "so_far: \"primo viaggio\"", "so_far: null", .yamlTrap,
      "it.yaml:+0:81: error: \"null\" without quotes means nothing in YAML; write \"null\" in quotes"),
    Slip(
      .italian, "      \"+393330000000\":", "      +393330000000:", .yamlTrap,
      "it.yaml:+0:7: error: \"+393330000000\" without quotes means a number in YAML; write \"+393330000000\" in quotes"),
    Slip(
      .italian, "languages:\n    am", "languages:\n    no: norvegese\n    am", .yamlTrap,
      "it.yaml:+1:5: error: \"no\" without quotes means false in YAML; write \"no\" in quotes"),
  ])
  func `a word that YAML would take for something else must stand in quotes`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .pack, "id: porto", "id: [porto]", .wrongType,
      "pack.yaml:+0:5: error: a text is expected here"),
    // A text without a letter is none.
    Slip(
      .pack, "zone: Europe/Rome", "zone:", .wrongType,
      "pack.yaml:+0:6: error: a text is expected here"),
    Slip(
      .pack, "zone: Europe/Rome", "zone: \"\"", .wrongType,
      "pack.yaml:+0:7: error: a text is expected here"),
    Slip(
      .routes, "sources: [family-guide]", "sources: ['']", .wrongType,
      "routes.yaml:+0:15: error: a text is expected here"),
    Slip(
      .italian, "so_far: \"primo viaggio\"", "so_far: \"\"", .wrongType,
      "it.yaml:+0:81: error: a text is expected here"),
    Slip(
      .interface, "do_stop: \"esci\"", "do_stop: \"\"", .wrongType,
      "it.yaml:+0:12: error: a text is expected here"),
    Slip(
      .pack, "always: [rescue]", "always: rescue", .wrongType,
      "pack.yaml:+0:9: error: a list is expected here"),
    Slip(
      .pack, "review_every: 12", "review_every: \"12\"", .wrongType,
      "pack.yaml:+0:15: error: a whole number is expected here"),
    Slip(
      .pack, "review_every: 12", "review_every: 12.0", .wrongType,
      "pack.yaml:+0:15: error: a whole number is expected here"),
    Slip(
      .pack, "review_every: 12", "review_every: 99999999999999999999", .wrongType,
      "pack.yaml:+0:15: error: a whole number is expected here"),
    Slip(
      .pack, "rules_from: 2020-03-02", "rules_from: {day: 5}", .wrongType,
      "pack.yaml:+0:13: error: a day is expected here, such as 2024-02-05"),
    Slip(
      .questions, "unknown: true", "unknown: maybe", .wrongType,
      "questions.yaml:+0:14: error: true or false is expected here"),
    Slip(
      .questions, "questions:\n", "questions: none\nthe_rest:\n", .wrongType,
      "questions.yaml:+0:12: error: a list is expected here",
      also: [
        "questions.yaml:+1:1: error: \"the_rest\" is not a key of this place; there are questions"
      ]),
    Slip(
      .services, "hours: \"24/7\"", "hours: [24/7]", .wrongType,
      "services.yaml:+0:13: error: opening hours are expected here, such as Mo-Fr 09:00-14:00"),
    Slip(
      .services, "  - id: rescue\n", "  - rescue\n  - id: rescue\n", .wrongType,
      "services.yaml:+0:5: error: keys with values are expected here"),
    Slip(
      .italian, "weekdays: [lunedì, ", "weekdays: [[lunedì], ", .wrongType,
      "it.yaml:+0:16: error: a text is expected here"),
  ])
  func `a value of the wrong kind is refused`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .pack, "rules_from: 2020-03-02", "rules_from: 2023-02-29", .date,
      "pack.yaml:+0:13: error: \"2023-02-29\" is not a day; write it as 2024-02-05"),
    Slip(
      .pack, "rules_from: 2020-03-02", "rules_from: 5 April 2023", .date,
      "pack.yaml:+0:13: error: \"5 April 2023\" is not a day; write it as 2024-02-05"),
    Slip(
      .pack, "date: 2024-02-05", "date: 2024-2-5", .date,
      "pack.yaml:+0:11: error: \"2024-2-5\" is not a day; write it as 2024-02-05"),
    Slip(
      .routes, "valid_to: 2020-09-30", "valid_to: 16/07/2023", .date,
      "routes.yaml:+0:15: error: \"16/07/2023\" is not a day; write it as 2024-02-05"),
    Slip(
      .routes, "valid_to: 2020-09-30", "valid_to: 2023-07-16T10:00", .date,
      "routes.yaml:+0:15: error: \"2023-07-16T10:00\" is not a day; write it as 2024-02-05"),
    Slip(
      .services, "ended: 2010-12-31", "ended: 2010-12-32", .date,
      "services.yaml:+0:12: error: \"2010-12-32\" is not a day; write it as 2024-02-05"),
    Slip(
      .services, "from: 2024-04-17", "from: 0000-04-17", .date,
      "services.yaml:+0:13: error: \"0000-04-17\" is not a day; write it as 2024-02-05"),
    Slip(
      .services, "from: 2024-04-17", "from: ２０２４-04-17", .date,
      "services.yaml:+0:13: error: \"２０２４-04-17\" is not a day; write it as 2024-02-05"),
  ])
  func `a day that is not in the calendar is refused`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .services, "\"Mo-Fr 09:00-14:00\"", "\"Mo-Fr 9-14\"", .openingHours,
      "services.yaml:+0:19: error: \"9-14\" is not a time span; write 09:00-14:00"),
    Slip(
      .services, "\"Mo-Fr 09:00-14:00\"", "Mo-Fr 9-14", .openingHours,
      "services.yaml:+0:18: error: \"9-14\" is not a time span; write 09:00-14:00"),
    Slip(
      .services, "\"Mo-Fr 09:00-14:00\"", "'Mo-Fr 09:00-14:00; Lu 09:00-10:00'", .openingHours,
      "services.yaml:+0:32: error: \"Lu\" is not a list of weekdays; write Mo"),
    Slip(
      .services, "\"Mo-Fr 09:00-14:00\"", "\"\"", .openingHours,
      "services.yaml:+0:13: error: a rule is missing; write one like Mo-Fr 09:00-14:00, or take the semicolon away"),
    Slip(
      .services, "\"Mo-Fr 09:00-14:00\"", "\"Mo-Fr 25:00-26:00\"", .openingHours,
      "services.yaml:+0:19: error: \"25:00\" is not a time of day; write one from 00:00 to 24:00"),
    Slip(
      .services, "\"Mo-Fr 09:00-14:00\"", "\"Mo-Fr 22:00-02:00+\"", .openingHours,
      """
      services.yaml:+0:19: error: "22:00-02:00+" does not say when it closes; after midnight write the end without +, \
      like 22:00-02:00
      """),
    Slip(
      .services, "\"Mo-Fr 09:00-14:00\"", "\"Mo-Fr\"", .openingHours,
      "services.yaml:+0:18: error: the rule ends without hours; write a time span like 09:00-14:00, or off"),
    Slip(
      .services, "\"Mo-Th 09:00-19:00; Fr 09:00-14:00; PH off\"", "\"Mo-Th 09:00-19:00; Fr 09:00-14:00; holidays off\"",
      .openingHours,
      "services.yaml:+0:48: error: \"holidays\" is not a weekday; write Mo, Tu, We, Th, Fr, Sa, Su or PH"),
    Slip(
      .services, "\"Mo-Fr 09:00-12:00,15:00-18:00\"", "\"Mo-Fr 09:00-12:00,11:00-18:00\"", .openingHours,
      "services.yaml:+0:31: error: \"11:00-18:00\" begins before the span in front of it has ended; write spans in the order of the day"
    ),
    Slip(
      .services, "answering_machine: \"24/7\"", "answering_machine: \"24-7\"", .openingHours,
      "services.yaml:+0:25: error: \"24-7\" is not a time span; write 00:00-07:00"),
    Slip(
      .services, "'\"by appointment\"'", "'\"by appointment'", .openingHours,
      "services.yaml:+0:13: error: the comment \"by appointment does not end; write a double quote after its last word"),
    Slip(
      .services, "hours: \"Mo-Fr 09:30-17:30\"", "hours: \"Mo-Fr 09:30–17:30h\"", .openingHours,
      "services.yaml:+0:21: error: \"09:30–17:30h\" is not a time span; write it like 09:00-14:00"),
  ])
  func `hours that cannot be read are refused at the column inside their text`(slip: Slip) throws {
    try slip.check()
  }
}
