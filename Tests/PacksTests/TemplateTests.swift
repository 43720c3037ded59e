import Interviews
import Packs
import Testing

@Suite struct TemplateTests {
  @Test(arguments: [
    Slip(
      .italian, "{emergency.phone}", "{emergncy.phone}", .placeholder,
      "it.yaml:+0:11: error: there is no service \"emergncy\"; did you mean \"emergency\"?"),
    Slip(
      .italian, "{emergency.phone}", "{emergency.fone}", .placeholder,
      "it.yaml:+0:11: error: \"fone\" is no fact of a service; there are address, email, email_subject, hours, phone, phones, url"
    ),
    Slip(
      .italian, "{emergency.phone}", "{emergency.address}", .placeholder,
      "it.yaml:+0:11: error: \"emergency\" has no address in the pack"),
    Slip(
      .italian, "{emergency.phone}", "{emergency.email_subject}", .placeholder,
      "it.yaml:+0:11: error: \"emergency\" has no email_subject in the pack"),
    Slip(
      .italian, "{emergency.phone}", "{emergency.phone", .placeholder,
      "it.yaml:+0:11: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
    Slip(
      .italian, "{emergency.phone}", "{emergency .phone}", .placeholder,
      "it.yaml:+0:11: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
    Slip(
      .italian, "{emergency.phone}", "emergency.phone}", .placeholder,
      "it.yaml:+0:11: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
    Slip(
      .italian, "{emergency.phone}", "{}", .placeholder,
      "it.yaml:+0:11: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
    Slip(
      .italian, "{emergency.phone}", "{emergency}", .placeholder,
      "it.yaml:+0:11: error: {emergency} is not known here"),
    Slip(
      .italian, "{emergency.phone}", "{{emergency.phone}}", .placeholder,
      "it.yaml:+0:11: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
    Slip(
      .italian, "{emergency.phone}", "{emergency.phone.now}", .placeholder,
      "it.yaml:+0:11: error: \"phone.now\" is no fact of a service; there are address, email, email_subject, hours, phone, phones, url"
    ),
    Slip(
      .italian, "{emergency.phone}", "{.phone}", .placeholder,
      "it.yaml:+0:11: error: there is no service \"\""),
    Slip(
      .italian, "{emergency.phone}", "{alert.date}", .placeholder,
      "it.yaml:+0:11: error: {alert.date} is not known here"),
    Slip(
      .italian, "{alert.hours}", "{alert.hour}", .placeholder,
      "it.yaml:+0:12: error: {alert.hour} is not known here; did you mean \"alert.hours\"?"),
    Slip(
      .italian, "{assured_date}", "{assured_day}", .placeholder,
      "it.yaml:+0:11: error: {assured_day} is not known here; did you mean \"assured_date\"?"),
    Slip(
      .services, "    url: \"https://1522.eu\"\n", "", .placeholder,
      "it.yaml:+215:11: error: \"violence-women\" has no url in the pack",
      also: [
        "en.yaml:+215:11: error: \"violence-women\" has no url in the pack"
      ]),
    Slip(
      .services, "      hours: \"Mo-Fr 10:00-20:00\"\n", "", .placeholder,
      "it.yaml:+157:12: error: {alert.hours} is not known here; there are alert.date",
      also: [
        "en.yaml:+157:12: error: {alert.hours} is not known here; there are alert.date"
      ]),
  ])
  func `a placeholder names a fact that there is`(slip: Slip) throws {
    try slip.check()
  }

  @Test(
    arguments: [
      ("", []), ("Ciao", [.words("Ciao")]), ("{count}", [.value("count")]),
      ("Chiama {a.phone}.", [.words("Chiama "), .fact("a", .phone), .words(".")]),
      ("{a.email_subject}{b.url}", [.fact("a", .emailSubject), .fact("b", .url)]),
      ("{alert.date}", [.value("alert.date")]), ("è{x}é", [.words("è"), .value("x"), .words("é")]),
    ] as [(String, [Template.Part])])
  func `a text falls into words, facts and values`(text: String, parts: [Template.Part]) throws {
    #expect(try Template(parsing: text).parts == parts)
  }

  @Test(
    arguments: [
      ("{", .unclosed), ("}", .unclosed), ("{}", .unclosed), ("a } b", .unclosed), ("{a", .unclosed),
      ("{a}}", .unclosed),
      // A brace that was forgotten must not swallow the words up to the next one.
      ("{a, {b}", .unclosed), ("{a{b}", .unclosed), ("{{a}", .unclosed), ("{a.phone), {b.url}", .unclosed),
      ("{a b}", .unclosed), ("{ a}", .unclosed), ("{a }", .unclosed), ("{a.phone }", .unclosed), ("{ }", .unclosed),
      ("{a.}", .unknownFact("")), ("{a.Phone}", .unknownFact("Phone")), ("{a.b.c}", .unknownFact("b.c")),
    ] as [(String, TemplateFault)])
  func `a brace without a partner or a fact that no service has is a fault`(text: String, fault: TemplateFault) {
    #expect(throws: fault) { try Template(parsing: text) }
  }

  @Test func `every placeholder is filled, and what fills it is not read again`() throws {
    let template = try Template(parsing: "{a.phone}, {b}: {b}")
    #expect(template.filled { part in part == .value("b") ? "{c}" : "112" } == "112, {c}: {c}")
  }
}
