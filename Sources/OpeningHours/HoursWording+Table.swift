package import Texts

/// Opening hours as a small table, for paper that is read at a glance.
extension HoursWording {
  /// A row of the table.
  package struct Row: Hashable, Sendable {
    /// The days; or all there is to say, where days and times are not apart.
    package let days: RichText
    /// The times; empty where the days say all.
    package let times: RichText
  }

  /// The hours row by row: days beside their times, and whatever else is said of them on rows of its own.
  ///
  /// The rows say what ``text(of:)-(OpeningHours)`` says on one line.
  package func table(of hours: OpeningHours) -> [Row] {
    let schedule = hours.schedule.map { schedule in
      schedule.spans.isEmpty || schedule.spans == [.wholeDay] || schedule.comment != nil
        ? Row(days: text(of: schedule), times: RichText())
        : Row(days: text(of: schedule.days), times: text(of: schedule.spans))
    }
    return schedule + parts(of: hours).dropFirst(schedule.count).map { Row(days: $0, times: RichText()) }
  }
}
