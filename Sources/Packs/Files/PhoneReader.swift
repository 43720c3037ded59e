import CivilTime
import Interviews
import Problems

/// Reads telephone numbers, in the pack and in the desk's own file.
struct PhoneReader {
  let numbers: PhoneNumber
  /// The sources that a number may name; nil where there is no list of them.
  let symbols: SymbolTable?

  /// Numbers that are there on every day.
  func phones(_ value: YAMLValue) -> [ServiceRecord.Phone] {
    (value.list() ?? []).compactMap { entry in
      var fields = entry.fields()
      return phone(&fields)
    }
  }

  /// Numbers with their days, of a service that is there on some days.
  func phones(_ value: YAMLValue, of service: Service.ID, there days: Validity) -> [Dated<ServiceRecord.Phone>] {
    (value.list() ?? []).compactMap { entry in
      var fields = entry.fields()
      let valid = fields.validity(of: service, there: days)
      return phone(&fields).map { Dated($0, valid: valid) }
    }
  }

  /// The numbers that a service had, each as its source writes it, or with the number as well as it was dialled.
  ///
  /// - Parameters:
  ///   - hasEnded: whether nobody answers any more: numbers of that time may have been those of another plan.
  ///   - called: the numbers that are still called.
  func formerPhones(
    _ value: YAMLValue, hasEnded: Bool, called: [ServiceRecord.Phone]
  ) -> [ServiceRecord.FormerPhone] {
    (value.list() ?? []).compactMap { entry in
      guard let phone = formerPhone(entry, hasEnded: hasEnded) else { return nil }
      if called.contains(where: { $0.number == phone.number || numbers.shows($0.number, phone.firstDigits) }) {
        entry.report(.phoneFormer, .formerCalled, ["display": phone.display])
      }
      return phone
    }
  }

  private func formerPhone(_ value: YAMLValue, hasEnded: Bool) -> ServiceRecord.FormerPhone? {
    guard value.isMapping else { return value.text(.line).map { ServiceRecord.FormerPhone(display: $0) } }
    var fields = value.fields()
    let numberValue = fields.required("number")
    let displayValue = fields.required("display")
    fields.end()
    let number = (hasEnded ? PhoneNumber(plan: nil) : numbers).read(numberValue)
    guard let number, let display = displayValue.text(.soFar) else { return nil }
    numbers.check(display, at: displayValue, of: number)
    return ServiceRecord.FormerPhone(number: number, display: display)
  }

  private func phone(_ fields: inout YAMLMapping) -> ServiceRecord.Phone? {
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
