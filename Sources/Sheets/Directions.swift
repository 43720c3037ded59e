package import Texts

/// What a person must know first: where to go, when and whom to call, what to bring.
///
/// It stands under the title of a result, before anything else that is told of the route.
package struct Directions: Hashable, Sendable {
  /// Where to go: one door, in words where no address says it; or each of those on a list, of which any will do.
  package var places: [Contact]
  /// What to do where nobody is named to go to; nil where somebody is.
  package var missing: RichText?
  /// Whom to call; nil where nobody has a number.
  package var call: Contact?
  /// Who may answer now, where the one to call does not; nil where nobody is known to.
  package var instead: Contact?
  /// What to bring on this route alone.
  package var bring: [CheckItem]
  /// What to bring in words, where the route asks for no document; nil where nothing is known.
  package var bringing: RichText?
  /// What the mark of a stale fact means; nil where nothing here bears it.
  package var legend: RichText?

  /// Directions.
  package init(
    places: [Contact] = [], missing: RichText? = nil, call: Contact? = nil,
    instead: Contact? = nil, bring: [CheckItem] = [], bringing: RichText? = nil, legend: RichText? = nil
  ) {
    self.places = places
    self.missing = missing
    self.call = call
    self.instead = instead
    self.bring = bring
    self.bringing = bringing
    self.legend = legend
  }
}
