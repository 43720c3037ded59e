package import CivilTime
package import Interviews

/// Those who belong to a service that a desk fills in, as the pack lists them until the desk has a list of its own.
package struct AssociationList: Hashable, Sendable {
  /// The day of the list, from which its age counts.
  package let date: CivilDate
  /// Where it is written.
  package let source: Source.ID
  /// The associations, in its order.
  package let associations: [Desk.Association]
}
