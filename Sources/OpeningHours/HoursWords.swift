public import Dates

extension HoursWording {
  /// The hours in words, on one line: `da lunedì a giovedì 9:00–19:00; venerdì 9:00–14:00; non nei giorni festivi`.
  public func text(of hours: OpeningHours) -> String { parts(of: hours).joined(separator: semicolon) }

  /// What is said of the hours, part by part: the schedule first.
  func parts(of hours: OpeningHours) -> [String] {
    var parts = hours.schedule.map { text(of: $0) } + hours.exceptions.map { text(of: $0) } + hours.remarks.map(words)
    switch hours.holidayHours {
    case .open(let spans, let comment): parts.append(text(days: holidays, spans: spans, comment: comment))
    case .comment(let comment): parts.append(text(days: holidays, spans: [], comment: comment))
    // Hours that are never open need not be closed on holidays as well.
    case .closed: parts += parts.isEmpty ? [] : [notOnHolidays]
    case nil: break
    }
    if let fallback = hours.fallback {
      parts.append(HoursPattern(text: otherwise).filled(["hours": text(of: fallback)]))
    }
    return parts.isEmpty ? [closed] : parts
  }

  /// One line of the schedule in words: `da lunedì a venerdì 9:00–12:00 e 15:00–18:00`.
  public func text(of schedule: DaySchedule) -> String {
    text(days: text(of: schedule.days), spans: schedule.spans, comment: schedule.comment)
  }

  /// The days in words: three neighbours or more as a range, fewer one by one; empty for no day.
  public func text(of days: [Weekday]) -> String {
    if Set(days).count == Weekday.allCases.count { return everyDay }
    let names = Set(days).runs.flatMap { run in
      if run.count >= 3, let first = run.first, let last = run.last {
        return [HoursPattern(text: range).filled(["first": rangeStarts[first], "last": rangeEnds[last]])]
      }
      return run.map { weekdays[$0] }
    }
    return list(names)
  }

  /// The spans in words: `9:00–12:00 e 15:00–18:00`; empty for no span.
  public func text(of spans: [TimeSpan]) -> String {
    list(
      spans.map { span in
        if span.start == span.end { return HoursPattern(text: openEnd).filled(["start": clock(span.start)]) }
        let known = HoursPattern(text: self.span).filled(["start": clock(span.start), "end": clock(span.clockEnd)])
        return span.isOpenEnd ? HoursPattern(text: orLater).filled(["span": known]) : known
      })
  }

  /// What a rule says about days that are named already.
  func text(days: String, _ hours: HoursRule.Hours) -> String {
    switch hours {
    case .open(let spans, let comment): text(days: days, spans: spans, comment: comment)
    case .closed: HoursPattern(text: line).filled(["days": days, "hours": closed])
    case .comment(let comment): text(days: days, spans: [], comment: comment)
    }
  }

  /// What a rule says about every day of its dates, without naming the days again.
  func bare(_ hours: HoursRule.Hours) -> String {
    switch hours {
    case .open(let spans, let comment) where spans != [.wholeDay]:
      comment.map { text(of: spans) + comma + words($0) } ?? text(of: spans)
    case .open: text(days: everyDay, hours)
    case .closed: closed
    case .comment(let comment): words(comment)
    }
  }

  private func text(days: String, spans: [TimeSpan], comment: String?) -> String {
    let open =
      switch spans {
      case []: days
      case [.wholeDay]: HoursPattern(text: aroundTheClock).filled(["days": days])
      default: HoursPattern(text: line).filled(["days": days, "hours": text(of: spans)])
      }
    return comment.map { open + comma + words($0) } ?? open
  }

  private func words(_ comment: String) -> String { meansByAppointment(comment) ? byAppointment : comment }

  /// A time of day in minutes since midnight, 0 to 1440, in words: `9:00`, `24:00`.
  public func clock(_ minute: Int) -> String {
    HoursPattern(text: time).filled(["hour": String(minute / 60), "minute": twoDigits(minute % 60)])
  }

  func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: comma) + and + last
  }
}
