package import CivilTime
import Problems

/// Who read the words of a language through, and on which day.
package struct Review: Hashable, Sendable {
  /// A person or a body, as they want to be named: `Fatou Diallo`.
  package let reviewer: String
  /// The day: for what has changed since, their name does not stand.
  package let date: CivilDate

  /// Reads `none`, or `{by: Fatou Diallo, date: 2026-11-20}`: any other word would pass for a review.
  init?(_ value: YAMLValue) {
    guard value.isMapping else {
      if value.spelling != "none" { value.report(.wrongType, .reviewForm) }
      return nil
    }
    var fields = value.fields()
    let reviewer = fields.required("by").text(.option)
    let date = fields.required("date").pastDate()
    fields.end()
    guard let reviewer, let date else { return nil }
    self.reviewer = reviewer
    self.date = date
  }
}
