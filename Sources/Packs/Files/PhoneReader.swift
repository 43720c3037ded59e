import Interviews
import Problems

/// Reads telephone numbers, in the pack and in the desk's own file.
struct PhoneReader {
  let numbers: PhoneNumber
  /// The sources that a number may name; nil where there is no list of them.
  let symbols: SymbolTable?

  func phones(_ value: YAMLValue) -> [ServiceRecord.Phone] { (value.list() ?? []).compactMap(phone) }

  private func phone(_ value: YAMLValue) -> ServiceRecord.Phone? {
    var fields = value.fields()
    let numberValue = fields.required("number")
    let displayValue = fields.required("display")
    let sourceValue = fields.optional("source")
    fields.end()
    var source: Source.ID?
    if let sourceValue {
      source = symbols == nil ? sourceValue.text().map { Source.ID($0) } : symbols?.source(sourceValue)
    }
    let number = numbers.read(numberValue)
    guard let number, let display = displayValue.text(.soFar) else { return nil }
    numbers.check(display, at: displayValue, of: number)
    return ServiceRecord.Phone(number: number, display: display, source: source)
  }
}
