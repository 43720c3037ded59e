package import Texts

/// What a person must know first: where to go, when, whom to call, what to bring.
///
/// It stands under the title of a result, before anything else that is told of the route.
package struct Directions: Hashable, Sendable {
  /// What its parts are called.
  package struct Headings: Hashable, Sendable {
    /// Where to go; when; whom to call; what to bring.
    package var place, time, call, bring: RichText

    /// What the parts are called.
    package init(place: RichText, time: RichText, call: RichText, bring: RichText) {
      self.place = place
      self.time = time
      self.call = call
      self.bring = bring
    }
  }

  /// What the pen fills in, by what stands before each line.
  package struct Blanks: Hashable, Sendable {
    /// To whom to go, and where: long texts; on which day and when, and what to call: short ones.
    package var place, time: [RichText]

    /// What the pen fills in.
    package init(place: [RichText], time: [RichText]) {
      self.place = place
      self.time = time
    }
  }

  /// What its parts are called; nil on the screen, which calls them in its own words.
  package var headings: Headings?
  /// Where to go: one door, in words where no address says it; or each of those on a list, of which any will do.
  package var places: [Contact]
  /// That those of a list who are not named here stand below; nil where all are named.
  package var more: RichText?
  /// What to do where nobody is named to go to; nil where somebody is.
  package var missing: RichText?
  /// Places for the pen where nobody is named: to whom to go and where, each with a line of its own; when.
  package var blanks: Blanks?
  /// When the one door is open, or, where nobody is named yet, when to call: hours, the next day, holidays ahead,
  /// without a name; nil where the places say it themselves, and on the screen.
  package var time: Contact?
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
    headings: Headings? = nil, places: [Contact] = [], more: RichText? = nil, missing: RichText? = nil,
    blanks: Blanks? = nil, time: Contact? = nil, call: Contact? = nil, instead: Contact? = nil, bring: [CheckItem] = [],
    bringing: RichText? = nil, legend: RichText? = nil
  ) {
    self.headings = headings
    self.places = places
    self.more = more
    self.missing = missing
    self.blanks = blanks
    self.time = time
    self.call = call
    self.instead = instead
    self.bring = bring
    self.bringing = bringing
    self.legend = legend
  }

  /// Whether somebody is named here as a door to go to.
  package func names(_ contact: Contact) -> Bool {
    places.contains { $0.name == contact.name && $0.address == contact.address }
  }
}
