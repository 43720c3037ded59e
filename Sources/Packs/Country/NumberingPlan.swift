/// How telephone numbers of a country are dialled: its code, what numbers begin with, and how many digits they have.
///
/// The plan stands in the country's own file; a pack of a country without one is held to what holds everywhere.
package struct NumberingPlan: Hashable, Sendable {
  /// Numbers that begin alike.
  struct Kind: Hashable, Sendable {
    /// The digits behind the country's code with which they begin.
    let prefix: String
    /// How many digits behind the country's code they have.
    let lengths: [Int]
  }

  /// What is dialled before the number from abroad, `+39`.
  package let code: String
  /// What numbers begin with; the longest that fits a number counts.
  let kinds: [Kind]
  /// The short codes that there are, such as `112`.
  let shortCodes: Set<String>

  /// The kind of a number, by its digits behind the country's code.
  func kind(of digits: Substring) -> Kind? {
    kinds.filter { digits.hasPrefix($0.prefix) }.max { $0.prefix.utf8.count < $1.prefix.utf8.count }
  }
}
