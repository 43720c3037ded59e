/// Reads the parts of a desk's file.
enum AssociationReader {
  static func association(_ fields: inout YAMLMapping, _ phones: PhoneReader) -> Desk.Association {
    Desk.Association(
      name: fields.required("name").text() ?? "", address: fields.optional("address")?.text(),
      phones: fields.optional("phones").map(phones.phones) ?? [],
      hours: fields.optional("hours")?.hours(),
      languages: fields.optional("languages", beside: "language")?.texts() ?? [])
  }

  static func closure(_ value: YAMLValue) -> Desk.Closure? {
    var fields = value.fields()
    let days = DateOrder.read(from: fields.required("from"), to: fields.required("to"))
    let reason = fields.required("reason").text()
    fields.end()
    guard let from = days.from, let to = days.to, let reason else { return nil }
    return Desk.Closure(from: from, to: to, reason: reason)
  }
}
