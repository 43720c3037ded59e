import Problems

/// Reads associations, in a desk's file and in a pack: name, address, numbers, e-mail, hours, languages.
struct AssociationReader {
  let phones: PhoneReader
  /// The languages that were named, each where it stands.
  private(set) var languages: [YAMLValue] = []

  init(_ phones: PhoneReader) { self.phones = phones }

  /// The associations of a list.
  mutating func associations(_ value: YAMLValue?) -> [Desk.Association] {
    (value?.list() ?? []).map { value in
      var fields = value.fields()
      let association = association(&fields)
      fields.end()
      return association
    }
  }

  /// One association, from among fields of which others may be there.
  mutating func association(_ fields: inout YAMLMapping) -> Desk.Association {
    let spoken = fields.optional("languages", beside: "language")
    languages += spoken?.listOrNone ?? []
    return Desk.Association(
      name: fields.required("name").text() ?? "", address: fields.optional("address")?.text(),
      phones: fields.optional("phones").map(phones.phones) ?? [],
      email: fields.optional("email").flatMap(EmailAddress.read), hours: fields.optional("hours")?.hours(),
      languages: spoken?.languageCodes() ?? [])
  }
}
