/// Reads the parts of a desk's file.
enum AssociationReader {
  static func association(_ fields: inout Fields) throws(Problem) -> Desk.Association {
    let name = try fields.required("name").text()
    let address = try fields.optional("address")?.text()
    let phones = try fields.optional("phones").map { value throws(Problem) in try PhoneReader.phones(value, nil) }
    let hours = try fields.optional("hours")?.hours()
    var languages: [String] = []
    for language in try fields.optional("languages")?.list() ?? [] { languages.append(try language.text()) }
    return Desk.Association(name: name, address: address, phones: phones ?? [], hours: hours, languages: languages)
  }

  static func closure(_ value: Located) throws(Problem) -> Desk.Closure {
    var fields = try value.fields()
    let from = try fields.required("from").date()
    let toValue = try fields.required("to")
    let to = try toValue.date()
    let reason = try fields.required("reason").text()
    try fields.end()
    guard from <= to else { throw toValue.problem("the last day \(to) lies before the first day \(from)") }
    return Desk.Closure(from: from, to: to, reason: reason)
  }
}
