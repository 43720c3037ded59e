import Texts

extension Contact: PaperObject {
  static let title = "the contact"
  static var blank: Contact { Contact(name: RichText()) }
  static let fields: [PaperField<Contact>] = [
    PaperField("name", \.name), PaperField("audience", \.audience), PaperField("phones", \.phones),
    PaperField("email", \.email), PaperField("address", \.address), PaperField("url", \.url),
    PaperField("hours", \.hours), PaperField("hours_table", \.hoursTable), PaperField("standing", \.standing),
    PaperField("next_day", \.nextDay), PaperField("holidays", \.holidays), PaperField("cost", \.cost),
    PaperField("languages", \.languages),
    PaperField("answered_by", \.answeredBy), PaperField("fallbacks", \.fallbacks), PaperField("caution", \.caution),
    PaperField("alert", \.alert), PaperField("alert_about_hours", \.isAlertAboutHours), PaperField("note", \.note),
    PaperField("known", \.known), PaperField("missing", \.missing),
    PaperField("elsewhere", \.elsewhere), PaperField("source", \.source), PaperField("code", \.code),
    PaperField("members", \.members), PaperField("other_way", \.isOfOtherWay), PaperField("marked", \.isMarked),
  ]
}

extension Contact.Phone: PaperObject {
  static let title = "the telephone number"
  static var blank: Contact.Phone { Contact.Phone(display: RichText()) }
  static let fields: [PaperField<Contact.Phone>] = [PaperField("display", \.display), PaperField("note", \.note)]
}

extension Contact.Hours: PaperObject {
  static let title = "the hours"
  static var blank: Contact.Hours { Contact.Hours(days: RichText()) }
  static let fields: [PaperField<Contact.Hours>] = [PaperField("days", \.days), PaperField("times", \.times)]
}

extension Contact.Standing: PaperObject {
  static let title = "the standing"
  static var blank: Contact.Standing { Contact.Standing(isOpen: false, text: RichText()) }
  static let fields: [PaperField<Contact.Standing>] = [PaperField("open", \.isOpen), PaperField("text", \.text)]
}

extension Contact.Code: PaperObject {
  static let title = "the code"
  static var blank: Contact.Code { Contact.Code(content: "", caption: RichText()) }
  static let fields: [PaperField<Contact.Code>] = [PaperField("content", \.content), PaperField("caption", \.caption)]
}
