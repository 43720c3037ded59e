import Problems

/// Telephone numbers as they are dialled: E.164 with the country's code, or a bare short code.
///
/// A number of the pack's own country is held to that country's plan; of another country only the form is known. A
/// freephone cut short looks like a number, and whoever calls it reaches nobody.
struct PhoneNumber {
  /// How numbers of the pack's country are dialled; nil where that is not known.
  let plan: NumberingPlan?

  /// A number that can be dialled; one that cannot is said.
  func read(_ value: YAMLValue) -> String? {
    guard let number = value.text() else { return nil }
    guard isDialable(number) else {
      value.report(.phone, .phoneForm, ["number": number])
      return nil
    }
    guard let plan else { return number }
    guard number.hasPrefix("+") else {
      if !plan.shortCodes.contains(number) { value.report(.phoneShort, .phoneShort, ["number": number]) }
      return number
    }
    guard number.hasPrefix(plan.code) else { return number }
    let digits = number.dropFirst(plan.code.utf8.count)
    guard let kind = plan.kind(of: digits) else {
      value.report(.phone, .phonePrefix, ["number": number, "code": plan.code])
      return nil
    }
    guard kind.lengths.contains(digits.utf8.count) else {
      value.report(
        .phone, .phoneLength,
        [
          "number": number, "code": plan.code, "digits": "\(digits.utf8.count)", "prefix": kind.prefix,
          "lengths": kind.lengths.map { "\($0)" }.joined(separator: ", "),
        ])
      return nil
    }
    return number
  }

  /// Says what is wrong with how a number is shown: a number shown and a number dialled must never be two numbers.
  func check(_ display: String, at value: YAMLValue, of number: String) {
    guard !shows(number, display) else { return }
    let hasMore = ownDigits(of: number).contains(where: display.digits.starts) && display.contains(where: \.isLetter)
    let message: ProblemMessage =
      display.contains("/") ? .phoneRange : hasMore ? .phoneExtension : .phoneDisplay
    value.report(.phoneDisplay, message, ["display": display, "number": number])
  }

  /// Whether a text shows the digits of a number, with or without the country's code.
  func shows(_ number: String, _ text: String) -> Bool {
    text.digits == number.digits || ownDigits(of: number).contains(text.digits)
  }

  /// The digits that are dialled in the country itself; where its code is not known, behind any that there might be.
  private func ownDigits(of number: String) -> [[UInt8]] {
    guard number.hasPrefix("+") else { return [number.digits] }
    guard let plan else { return (1...3).map { Array(number.digits.dropFirst($0)) } }
    return number.hasPrefix(plan.code) ? [number.dropFirst(plan.code.utf8.count).digits] : []
  }

  /// What E.164 allows, a country's code and at most 15 digits in all; or a short code of 3 to 6 digits.
  private func isDialable(_ number: String) -> Bool {
    let digits = number.hasPrefix("+") ? number.dropFirst() : number[...]
    let length = number.hasPrefix("+") ? 8...15 : 3...6
    return digits.isDigits && length.contains(digits.utf8.count) && !number.hasPrefix("+0")
      && (number.hasPrefix("+") || !number.hasPrefix("0"))
  }
}

extension StringProtocol {
  /// Whether nothing but the ten ASCII digits stands here, and at least one.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// The ASCII digits alone.
  fileprivate var digits: [UInt8] { utf8.filter { (0x30...0x39).contains($0) } }
}
