import Interviews
import Packs
import Problems
import Testing

@Suite struct ServiceFactTests {
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
      .services, "    url: \"https://porta.example.org\"\n", "", .placeholder,
      "it.yaml:+199:11: error: \"violence-women\" has no url in the pack",
      also: [
        "en.yaml:+199:11: error: \"violence-women\" has no url in the pack"
      ]),
    Slip(
      .services, "      hours: \"Mo-Fr 10:00-20:00\"\n", "", .placeholder,
      "it.yaml:+141:12: error: {alert.hours} is not known here; there are alert.date",
      also: [
        "en.yaml:+141:12: error: {alert.hours} is not known here; there are alert.date"
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
