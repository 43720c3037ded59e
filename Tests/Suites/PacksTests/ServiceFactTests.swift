import Interviews
import Packs
import Problems
import Testing

@Suite struct ServiceFactTests {
  @Test(arguments: [
    Slip(
      .italian, "{rescue.phone}", "{rescu.phone}", .placeholder,
      "it.yaml:+0:11: error: there is no service \"rescu\"; did you mean \"rescue\"?"),
    Slip(
      .italian, "{rescue.phone}", "{rescue.fone}", .placeholder,
      "it.yaml:+0:11: error: \"fone\" is no fact of a service; there are address, email, email_subject, hours, phone, phones, url"
    ),
    Slip(
      .italian, "{rescue.phone}", "{rescue.address}", .placeholder,
      "it.yaml:+0:11: error: \"rescue\" has no address in the pack"),
    Slip(
      .italian, "{rescue.phone}", "{rescue.email_subject}", .placeholder,
      "it.yaml:+0:11: error: \"rescue\" has no email_subject in the pack"),
    Slip(
      .italian, "{rescue.phone}", "{rescue.phone", .placeholder,
      "it.yaml:+0:11: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
    Slip(
      .italian, "{rescue.phone}", "{rescue .phone}", .placeholder,
      "it.yaml:+0:11: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
    Slip(
      .italian, "{rescue.phone}", "rescue.phone}", .placeholder,
      "it.yaml:+0:11: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
    Slip(
      .italian, "{rescue.phone}", "{}", .placeholder,
      "it.yaml:+0:11: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
    Slip(
      .italian, "{rescue.phone}", "{rescue}", .placeholder,
      "it.yaml:+0:11: error: {rescue} is not known here"),
    Slip(
      .italian, "{rescue.phone}", "{{rescue.phone}}", .placeholder,
      "it.yaml:+0:11: error: a placeholder is a name in braces, such as {asylum-freephone.phone}"),
    Slip(
      .italian, "{rescue.phone}", "{rescue.phone.now}", .placeholder,
      "it.yaml:+0:11: error: \"phone.now\" is no fact of a service; there are address, email, email_subject, hours, phone, phones, url"
    ),
    Slip(
      .italian, "{rescue.phone}", "{.phone}", .placeholder,
      "it.yaml:+0:11: error: there is no service \"\""),
    Slip(
      .italian, "{rescue.phone}", "{alert.date}", .placeholder,
      "it.yaml:+0:11: error: {alert.date} is not known here"),
    Slip(
      .italian, "{alert.hours}", "{alert.hour}", .placeholder,
      "it.yaml:+0:12: error: {alert.hour} is not known here; did you mean \"alert.hours\"?"),
    Slip(
      .italian, "{assured_date}", "{assured_day}", .placeholder,
      "it.yaml:+0:11: error: {assured_day} is not known here; did you mean \"assured_date\"?"),
    Slip(
      .services, "    url: \"https://porta.example.org\"\n", "", .placeholder,
      "it.yaml:+193:11: error: \"fire-watch\" has no url in the pack",
      also: [
        "en.yaml:+193:11: error: \"fire-watch\" has no url in the pack"
      ]),
    Slip(
      .services, "      hours: \"Mo-Fr 10:00-20:00\"\n", "", .placeholder,
      "it.yaml:+131:12: error: {alert.hours} is not known here; there are alert.date",
      also: [
        "en.yaml:+131:12: error: {alert.hours} is not known here; there are alert.date"
      ]),
  ])
  func `a placeholder names a fact that there is`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    ("a.phone", ServiceFact.Kind.phone), ("a.email_subject", .emailSubject), ("a.phones", .phones), ("alert.date", nil),
    ("count", nil), ("a.", nil), ("a.Phone", nil), ("a.b.c", nil),
  ])
  func `the name of a place asks for a fact of a service, or for none`(place: String, kind: ServiceFact.Kind?) {
    #expect(ServiceFact(place: place)?.kind == kind)
    #expect(ServiceFact(place: place)?.service == (kind == nil ? nil : "a"))
  }
}
