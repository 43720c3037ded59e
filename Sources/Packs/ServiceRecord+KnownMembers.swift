package import CivilTime
package import Interviews

extension ServiceRecord {
  /// Who was known on a day to belong to a service: names without addresses, for as long as no desk has filled in more.
  package struct KnownMembers: Hashable, Sendable {
    /// The day of the list.
    package let date: CivilDate
    /// Where it is written.
    package let source: Source.ID
    /// The names, in its order.
    package let names: [String]
  }
}
