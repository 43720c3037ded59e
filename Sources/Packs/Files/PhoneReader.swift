import Interviews

/// Reads telephone numbers, in the pack and in the desk's own file.
enum PhoneReader {
  static func phones(_ value: Located, _ references: References?) throws(Problem) -> [ServiceRecord.Phone] {
    var phones: [ServiceRecord.Phone] = []
    for entry in try value.list() { phones.append(try phone(entry, references)) }
    return phones
  }

  private static func phone(_ value: Located, _ references: References?) throws(Problem) -> ServiceRecord.Phone {
    var fields = try value.fields()
    let numberValue = try fields.required("number")
    let number = try numberValue.text()
    guard isDialable(number) else {
      throw numberValue.problem(
        "\(number.quoted) is not a telephone number; write +39 and the digits without spaces, or a short code like 112")
    }
    let displayValue = try fields.required("display")
    let display = try displayValue.text()
    // A number shown and a number dialled must never be two numbers.
    let shown = display.utf8.filter { (0x30...0x39).contains($0) }
    let dialled = number.utf8.filter { (0x30...0x39).contains($0) }
    guard dialled == shown || (number.hasPrefix("+39") && Array(dialled.dropFirst(2)) == shown) else {
      throw displayValue.problem("\(display.quoted) shows other digits than \(number)")
    }
    let source = fields.optional("source")
    if let source, let references { references.note(.source, try source.text(), at: source) }
    let id = try source?.text()
    try fields.end()
    return ServiceRecord.Phone(number: number, display: display, source: id.map { Source.ID($0) })
  }

  /// `+39` and 6 to 11 digits, or a short code of 3 to 5.
  private static func isDialable(_ number: String) -> Bool {
    let digits = number.hasPrefix("+39") ? number.dropFirst(3) : number[...]
    let length = number.hasPrefix("+39") ? 6...11 : 3...5
    return length.contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
