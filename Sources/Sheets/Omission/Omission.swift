/// What gives way where a page is full; each leaves out what those before it do as well.
///
/// First what a person can do without, in letters that are read at a glance; then the letters become smaller, down to the
/// smallest (whoever sets the page does that); only then the official language gives way, and then the page does not say
/// that it counts. Text leaves out in the same order, as far as it has such things.
///
/// Never left out: the title and the directions in both languages, steps and what to bring in both, warnings and other
/// essential notes; numbers and addresses of those who belong to the route or to a need, and what must be known before
/// turning to them; texts to be copied, the emergency numbers, the wish for officials, the version.
package enum Omission: Comparable, CaseIterable, Sendable {
  /// Everything is told.
  case nothing
  /// What several contacts of a block say alike about holidays is told once, and a sign stands behind their names.
  case repetitions
  /// The calm of one table: contacts stand in two columns where that takes less room.
  case oneTable
  /// Hours of those who belong to another way alone, and who was known to be on its list; numbers and addresses stay.
  case otherHours
  /// Notes to contacts and to their numbers, but for those that are all there is to know.
  case contactNotes
  /// For whom a contact is, what it costs, the languages spoken, who answers.
  case audiences
  /// The steps of other routes.
  case otherSteps
  /// Codes but that of the number to call.
  case furtherCodes
  /// Air between lines and between parts: nothing is lost but ease.
  case air
  /// Alerts that are not about hours.
  case otherAlerts
  /// Hints to documents, but for those that are still lacking: whoever has none may go all the same.
  case hints
  /// Whom else to turn to.
  case fallbacks
  /// Numbers for a danger that stand below among those on every sheet.
  case dangerNumbers
  /// The table: a contact is told in one paragraph.
  case tables
  /// Web pages of those who have a number.
  case webPages
  /// What is good to know and not essential, one after the other, the last one first.
  case notes
  /// Hours, alerts and notes of those under other topics, and who has no number any more; names and numbers stay.
  case topicHours
  /// Other routes, what they ask for, and who stands behind their heading.
  case alternatives
  /// Members of a list, one after the other, the last one first; then it is told where the whole list stands.
  case members
  /// Contacts below the directions in the official language.
  case officialContacts
  /// Notes and other routes in the official language.
  case officialNotes
  /// What the page says about itself: headings that say what is seen, the wish in the person's own words, the sources, for
  /// which the version stands; and weight and air that only please.
  case headings
  /// What a page can still do without: hours and holidays of those below the directions, what is known about numbers and
  /// documents there, the code of the number to call, the pen's lines below.
  case hours
  /// Where those under other topics are who have a number to call, one behind the other then; who was known to be on a
  /// list that has a page; further headings.
  case topicPlaces

  /// Whether letters become smaller before this is left out.
  package var isAfterShrinking: Bool { self >= .officialContacts }
}
