/// What gives way where a page is full, even in the smallest letters; each leaves out what those before it do as well.
///
/// Never left out: the title in both languages; in the person's own the steps, what to bring, warnings and other essential
/// notes, names, what must be known before turning to somebody, hours of those who belong to the route, and whom to ask
/// where nobody is named; numbers and addresses, texts to be copied, the first code, the emergency numbers, the places for
/// the pen, the wish, the sources.
package enum Omission: Comparable, CaseIterable, Sendable {
  /// Everything is told.
  case nothing
  /// What several contacts of a block say alike about holidays is told once, and a sign stands behind their names.
  case repetitions
  /// Hours of those who belong to another way alone, and who was known to be on its list; numbers and addresses stay.
  case otherHours
  /// Hints to documents.
  case hints
  /// Notes to contacts and to their numbers, but for those that are all there is to know.
  case contactNotes
  /// For whom a contact is, what it costs, the languages spoken, who answers.
  case audiences
  /// The steps of other routes.
  case otherSteps
  /// Codes but the first: they belong to whom to turn to, and to nobody else.
  case furtherCodes
  /// What is good to know, in the official language.
  case officialNotes
  /// Air between lines and between parts: nothing is lost but ease.
  case air
  /// Alerts that are not about hours.
  case otherAlerts
  /// Whom else to turn to.
  case fallbacks
  /// Numbers for a danger that stand below among those on every sheet.
  case dangerNumbers
  /// Other routes and warnings in the official language.
  case officialAlternatives
  /// Names, hours, holidays and alerts in the official language.
  case officialHours
  /// The table: a contact is told in one paragraph.
  case tables
  /// Steps and what to bring in the official language.
  case officialSteps
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
}
