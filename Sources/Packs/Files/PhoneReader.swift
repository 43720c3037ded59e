import Interviews
import Problems

/// Reads telephone numbers, in the pack and in the desk's own file.
enum PhoneReader {
  static func phones(_ value: YAMLValue, _ symbols: SymbolTable?) -> [ServiceRecord.Phone] {
    (value.list() ?? []).compactMap { phone($0, symbols) }
  }

  private static func phone(_ value: YAMLValue, _ symbols: SymbolTable?) -> ServiceRecord.Phone? {
    var fields = value.fields()
    let numberValue = fields.required("number")
    let displayValue = fields.required("display")
    let sourceValue = fields.optional("source")
    fields.end()
    var source: Source.ID?
    if let sourceValue {
      source = symbols == nil ? sourceValue.text().map { Source.ID($0) } : symbols?.source(sourceValue)
    }
    let number = PhoneNumber.read(numberValue)
    guard let number, let display = displayValue.text(.soFar) else { return nil }
    if !PhoneNumber.shows(number, display) {
      displayValue.report(.phoneDisplay, .phoneDisplay, ["display": display, "number": number])
    }
    return ServiceRecord.Phone(number: number, display: display, source: source)
  }
}
