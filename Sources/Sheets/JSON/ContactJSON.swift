extension Contact {
  private static let keys = [
    "name", "audience", "phones", "email", "address", "url", "hours", "hours_table", "standing", "holidays", "cost",
    "languages", "answered_by", "fallbacks", "alert", "alert_about_hours", "note", "missing", "elsewhere", "source",
    "code",
    "members", "marked",
  ]

  var json: JSON {
    .keys([
      "name": .string(name), "audience": .text(audience), "phones": .array(phones.map(\.json)), "email": .text(email),
      "address": .text(address), "url": .text(url), "hours": .text(hours),
      "hours_table": .array(hoursTable.map(\.json)), "standing": standing?.json ?? .null,
      "holidays": .text(holidays), "cost": .text(cost), "languages": .text(languages),
      "answered_by": .text(answeredBy), "fallbacks": .texts(fallbacks), "alert": .text(alert),
      "alert_about_hours": .bool(isAlertAboutHours), "note": .text(note), "missing": .text(missing),
      "elsewhere": .text(elsewhere),
      "source": .text(source), "code": code?.json ?? .null, "members": .array(members.map(\.json)),
      "marked": .bool(isMarked),
    ])
  }

  init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the contact", Contact.keys)
    self.init(
      name: try fields.text("name"), audience: try fields.textOrNull("audience"),
      phones: try fields.list("phones", Phone.init(paper:)), email: try fields.textOrNull("email"),
      address: try fields.textOrNull("address"), url: try fields.textOrNull("url"),
      hours: try fields.textOrNull("hours"), hoursTable: try fields.list("hours_table", Hours.init(paper:)),
      standing: try fields.oneOrNull("standing", Standing.init(paper:)), holidays: try fields.textOrNull("holidays"),
      cost: try fields.textOrNull("cost"), languages: try fields.textOrNull("languages"),
      answeredBy: try fields.textOrNull("answered_by"), fallbacks: try fields.texts("fallbacks"),
      alert: try fields.textOrNull("alert"), isAlertAboutHours: try fields.truth("alert_about_hours"),
      note: try fields.textOrNull("note"), missing: try fields.textOrNull("missing"),
      elsewhere: try fields.textOrNull("elsewhere"),
      source: try fields.textOrNull("source"), code: try fields.oneOrNull("code", Code.init(paper:)),
      members: try fields.list("members", Contact.init(paper:)), isMarked: try fields.truth("marked"))
  }
}

extension Contact.Phone {
  fileprivate var json: JSON { .keys(["display": .string(display), "note": .text(note)]) }

  fileprivate init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the telephone number", ["display", "note"])
    self.init(display: try fields.text("display"), note: try fields.textOrNull("note"))
  }
}

extension Contact.Hours {
  fileprivate var json: JSON { .keys(["days": .string(days), "times": .string(times)]) }

  fileprivate init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the hours", ["days", "times"])
    self.init(days: try fields.text("days"), times: try fields.text("times"))
  }
}

extension Contact.Standing {
  fileprivate var json: JSON { .keys(["open": .bool(isOpen), "text": .string(text)]) }

  fileprivate init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the standing", ["open", "text"])
    self.init(isOpen: try fields.truth("open"), text: try fields.text("text"))
  }
}

extension Contact.Code {
  fileprivate var json: JSON { .keys(["content": .string(content), "caption": .string(caption)]) }

  fileprivate init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the code", ["content", "caption"])
    self.init(content: try fields.text("content"), caption: try fields.text("caption"))
  }
}
