/// A value with the days on which it holds: a number up to the last of February, another from 1 March on.
package struct Dated<Value> {
  /// What holds.
  package let value: Value
  /// The days on which it does.
  package let valid: Validity

  /// A value with its days.
  package init(_ value: Value, valid: Validity = .always) {
    self.value = value
    self.valid = valid
  }
}

extension Dated: Equatable where Value: Equatable {}
extension Dated: Hashable where Value: Hashable {}
extension Dated: Sendable where Value: Sendable {}

extension Sequence {
  /// The values that hold on a day, in their order.
  package func values<Value>(on day: CivilDate) -> [Value] where Element == Dated<Value> {
    filter { $0.valid.includes(day) }.map(\.value)
  }
}
