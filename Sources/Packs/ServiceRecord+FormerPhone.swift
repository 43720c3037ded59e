extension ServiceRecord {
  /// A number that a service had: people who know it find the service by it, and nobody is told to call it.
  package struct FormerPhone: Hashable, Sendable {
    /// E.164, or a short code; nil where its source writes what cannot be dialled like this, such as a range.
    package let number: String?
    /// As its source writes it.
    package let display: String

    /// A number that a service had.
    package init(number: String? = nil, display: String) {
      self.number = number
      self.display = display
    }

    /// The number as it was dialled, by a country's plan where it is written without a country's code; of several the
    /// first.
    package func dialled(in plan: NumberingPlan?) -> String {
      if let number { return number }
      let digits = firstDigits
      if display.hasPrefix("+") { return "+\(digits)" }
      // What is short is a short code, the same from everywhere.
      guard let plan, digits.utf8.count >= FormerPhone.leastDigits else { return digits }
      return plan.code + digits
    }

    /// The digits of the first number: "06 48042101–104" stands for several that begin alike.
    var firstDigits: String {
      var digits = ""
      for letter in display.unicodeScalars {
        if ("0"..."9").contains(letter) {
          digits.unicodeScalars.append(letter)
        } else if digits.utf8.count >= FormerPhone.leastDigits, letter != ".", !letter.properties.isWhitespace {
          break
        }
      }
      return digits
    }

    /// Fewer digits are the beginning of a number, behind which a mark may stand: `06/480421`.
    private static let leastDigits = 6
  }
}
