extension CivilMoment {
  /// Minutes on the wall since 1 January 1970, 0:00 on the same wall; negative before it.
  ///
  /// A wall knows nothing of clocks that are changed: every day has 1440 of them.
  package var minutesSince1970: Int { date.dayNumber * 1440 + minute }

  /// The minute that a wall shows so long after 1 January 1970, 0:00, held inside the years 1 to 9999.
  package init(minutesSince1970 minutes: Int) {
    let minute = (minutes % 1440 + 1440) % 1440
    self.init(date: CivilDate(dayNumber: (minutes - minute) / 1440), knownMinute: minute)
  }
}
