package import CivilTime
package import Texts

extension HoursWording {
  /// The hours in words, on one line: `da lunedì a giovedì 9:00–19:00; venerdì 9:00–14:00; non nei giorni festivi`.
  package func text(of hours: OpeningHours) -> RichText { parts(of: hours).joined(separator: phrases(.semicolon)) }

  /// What is said of the hours, part by part: the schedule first.
  func parts(of hours: OpeningHours) -> [RichText] {
    var parts = hours.schedule.map { text(of: $0) } + hours.exceptions.map { text(of: $0) } + hours.remarks.map(words)
    switch hours.holidayHours {
    // Hours that are never open need not be closed on holidays as well.
    case .closed: parts += parts.isEmpty ? [] : [phrases(.notOnHolidays)]
    case let rest?: parts.append(text(days: phrases(.holidays), rest))
    case nil: break
    }
    if let fallback = hours.fallback { parts.append(phrases(.otherwise, ["hours": text(of: fallback)])) }
    return parts.isEmpty ? [phrases(.closed)] : parts
  }

  /// One line of the schedule in words: `da lunedì a venerdì 9:00–12:00 e 15:00–18:00`.
  package func text(of schedule: DaySchedule) -> RichText {
    text(days: text(of: schedule.days), spans: schedule.spans, comment: schedule.comment)
  }

  /// The days in words: three neighbours or more as a range, fewer one by one; empty for no day.
  package func text(of days: [Weekday]) -> RichText {
    if Set(days).count == Weekday.allCases.count { return phrases(.everyDay) }
    let names = Set(days).runs.flatMap { run -> [RichText] in
      if run.count >= 3, let first = run.first, let last = run.last {
        return [phrases(.range, ["first": RichText(rangeStarts[first]), "last": RichText(rangeEnds[last])])]
      }
      return run.map { RichText(weekdays[$0]) }
    }
    return list(names)
  }

  /// The spans in words: `9:00–12:00 e 15:00–18:00`; empty for no span.
  package func text(of spans: [TimeSpan]) -> RichText {
    list(
      spans.map { span in
        if span.start == span.end { return phrases(.openEnd, ["start": clock(span.start)]) }
        let words = phrases(.span, ["start": clock(span.start), "end": clock(span.clockEnd)])
        // Without a word between them both times are one.
        let known = words.text.contains(" ") ? words : RichText(words.text, .time)
        return span.isOpenEnd ? phrases(.orLater, ["span": known]) : known
      })
  }

  /// What a rule says about days that are named already.
  func text(days: RichText, _ hours: HoursRule.Hours) -> RichText {
    hours == .closed
      ? phrases(.line, ["days": days, "hours": phrases(.closed)])
      : text(days: days, spans: hours.spans, comment: hours.comment)
  }

  /// What a rule says about every day of its dates, without naming the days again.
  func bare(_ hours: HoursRule.Hours) -> RichText {
    switch hours {
    case .open(let spans, let comment) where spans != [.wholeDay]:
      comment.map { text(of: spans) + phrases(.comma) + words($0) } ?? text(of: spans)
    case .open: text(days: phrases(.everyDay), hours)
    case .closed: phrases(.closed)
    case .comment(let comment): words(comment)
    }
  }

  private func text(days: RichText, spans: [TimeSpan], comment: String?) -> RichText {
    let open =
      switch spans {
      case []: days
      case [.wholeDay]: phrases(.aroundTheClock, ["days": days])
      default: phrases(.line, ["days": days, "hours": text(of: spans)])
      }
    return comment.map { open + phrases(.comma) + words($0) } ?? open
  }

  private func words(_ comment: String) -> RichText {
    meansByAppointment(comment) ? phrases(.byAppointment) : RichText(comment)
  }

  /// A time of day in minutes since midnight, 0 to 1440, in words: `9:00`, `24:00`.
  package func clock(_ minute: Int) -> RichText {
    RichText(phrases.text(.time, ["hour": "\(minute / 60)", "minute": RichText(twoDigits(minute % 60))]), .time)
  }
}
