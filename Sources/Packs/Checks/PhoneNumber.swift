import Problems

/// Telephone numbers of Italy, as they are dialled: E.164 with +39, or a bare short code.
///
/// The kinds and lengths are those of the national numbering plan (Piano di numerazione nazionale, delibera AGCOM
/// 8/15/CIR): a landline keeps its 0, a mobile begins with 3, a free or shared-cost number with 8.
enum PhoneNumber {
  /// A number that can be dialled; one that cannot is said.
  static func read(_ value: YAMLValue) -> String? {
    guard let number = value.text() else { return nil }
    guard isDialable(number) else {
      value.report(.phone, .phoneForm, ["number": number])
      return nil
    }
    guard isItalian(number) else {
      value.report(.phone, .phoneForeign, ["number": number])
      return nil
    }
    return number
  }

  /// Whether a text shows the digits of a number: a number shown and a number dialled must never be two numbers.
  static func shows(_ number: String, _ display: String) -> Bool {
    let shown = display.utf8.filter { (0x30...0x39).contains($0) }
    let dialled = number.utf8.filter { (0x30...0x39).contains($0) }
    return dialled == shown || (number.hasPrefix("+39") && Array(dialled.dropFirst(2)) == shown)
  }

  /// `+39` and 6 to 11 digits; a short code of 3 to 5; or one of the six digits that all Europe shares, 116….
  private static func isDialable(_ number: String) -> Bool {
    let digits = number.hasPrefix("+39") ? number.dropFirst(3) : number[...]
    let length = number.hasPrefix("+39") ? 6...11 : number.hasPrefix("116") ? 3...6 : 3...5
    return length.contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isItalian(_ number: String) -> Bool {
    guard number.hasPrefix("+39") else { return number.hasPrefix("1") || number.hasPrefix("4") }
    let digits = number.dropFirst(3)
    let length = digits.utf8.count
    return switch digits.first {
    case "0": !digits.hasPrefix("00")
    case "3": length == 9 || length == 10
    case "8": ["80", "84", "89"].contains(digits.prefix(2)) && (length == 6 || length == 9 || length == 10)
    case "1": digits.hasPrefix("1") && (length == 6 || length == 9 || length == 10)
    default: false
    }
  }
}
