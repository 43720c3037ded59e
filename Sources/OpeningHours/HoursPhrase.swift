/// What a language says of opening hours, by the keys of its catalogue.
package enum HoursPhrase: String, CaseIterable, Sendable {
  /// A range of three days and more, with `{first}` and `{last}`: `da {first} a {last}`.
  case range
  /// A range of months, with the same places; most languages say it like one of days.
  case monthRange = "month_range"
  /// All seven days: `tutti i giorni`.
  case everyDay = "every_day"
  /// What stands between the parts of a list: a comma and a blank.
  case comma
  /// What stands before the last part of a list, blanks included: ` e `.
  case and
  /// What stands between hours of different days: a semicolon and a blank.
  case semicolon
  /// Days and their hours, with `{days}` and `{hours}`.
  case line
  /// Days that are open from midnight to midnight, with `{days}`: `{days}, 24 ore su 24`.
  case aroundTheClock = "around_the_clock"
  /// From when to when, with `{start}` and `{end}`: `{start}–{end}`.
  case span
  /// A time, with `{hour}` (0 to 24, no leading zero) and `{minute}` (two digits).
  case time
  /// What the comment of that name means: `su appuntamento`; other comments are said as the pack has them.
  case byAppointment = "by_appointment"
  /// The public holidays, where they have hours of their own: `nei giorni festivi`.
  case holidays
  /// That it is closed on public holidays: `non nei giorni festivi`.
  case notOnHolidays = "not_on_holidays"
  /// That it is never open at all: `chiuso`.
  case closed
  /// Hours without a known end, with `{start}`: `dalle {start}`.
  case openEnd = "open_end"
  /// Hours of which only the earliest end is known, with `{span}`: `{span} o più tardi`.
  case orLater = "or_later"
  /// Hours that come on top of others, with `{hours}`: `anche {hours}`.
  case also
  /// What holds where it is closed otherwise, with `{hours}`: `altrimenti {hours}`.
  case otherwise
  /// A day of every year, with `{day}` and `{month}`: `{day} {month}`.
  case dayOfMonth = "day_of_month"
  /// A day of one year, with `{day}`, `{month}` and `{year}`: `{day} {month} {year}`.
  case date
  /// Days from the first to the last, with `{first}` and `{last}`: `{first} – {last}`.
  case dateRange = "date_range"
  /// What holds on some dates, with `{dates}` and `{hours}`: `{dates}: {hours}`.
  case dated

  /// The places that its text must have: a translation that loses `{end}` would send people to a closed door.
  package var places: [String] {
    switch self {
    case .range, .monthRange, .dateRange: ["first", "last"]
    case .line: ["days", "hours"]
    case .aroundTheClock: ["days"]
    case .span: ["start", "end"]
    case .time: ["hour", "minute"]
    case .openEnd: ["start"]
    case .orLater: ["span"]
    case .also, .otherwise: ["hours"]
    case .dayOfMonth: ["day", "month"]
    case .date: ["day", "month", "year"]
    case .dated: ["dates", "hours"]
    case .everyDay, .comma, .and, .semicolon, .byAppointment, .holidays, .notOnHolidays, .closed: []
    }
  }

  /// Whether a catalogue may say nothing of it: there is a usual way, or another phrase does.
  package var isOptional: Bool { usual != nil || self == .monthRange }

  /// How most languages say it, so that a catalogue need not; nil where each must.
  package var usual: String? {
    switch self {
    case .line: "{days} {hours}"
    case .time: "{hour}:{minute}"
    default: nil
    }
  }
}
