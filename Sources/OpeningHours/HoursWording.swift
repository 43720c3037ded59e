/// The words in which one language says opening hours.
///
/// They come from a catalogue; nothing here knows a language.
public struct HoursWording: Hashable, Sendable {
  /// The days as they stand alone: `lunedì`.
  public let weekdays: WeekdayNames
  /// The days as they open a range, where the language inflects them.
  public let rangeStarts: WeekdayNames
  /// The days as they close a range, where the language inflects them.
  public let rangeEnds: WeekdayNames
  /// A range of three days or more, with `{first}` and `{last}`: `da {first} a {last}`.
  public let range: String
  /// All seven days: `tutti i giorni`.
  public let everyDay: String
  /// What stands between the parts of a list: a comma and a blank.
  public let comma: String
  /// What stands before the last part of a list, blanks included: ` e `.
  public let and: String
  /// Days and their hours, with `{days}` and `{hours}`: `{days} {hours}`.
  public let line: String
  /// Days that are open from midnight to midnight, with `{days}`: `{days}, 24 ore su 24`.
  public let aroundTheClock: String
  /// From when to when, with `{start}` and `{end}`: `{start}–{end}`.
  public let span: String
  /// A time, with `{hour}` (0 to 24, no leading zero) and `{minute}` (two digits): `{hour}:{minute}`.
  public let time: String
  /// What stands between hours of different days: a semicolon and a blank.
  public let semicolon: String
  /// What the comment of that name means: `su appuntamento`.
  ///
  /// Other comments are said as the pack has them.
  public let byAppointment: String
  /// The public holidays, where they have hours of their own: `nei giorni festivi`.
  public let holidays: String
  /// That it is closed on public holidays: `non nei giorni festivi`.
  public let notOnHolidays: String
  /// That it is never open at all: `chiuso`.
  public let closed: String

  /// Hours without a known end, with `{start}`: `dalle {start}`.
  public let openEnd: String
  /// Hours of which only the earliest end is known, with `{span}`: `{span} o più tardi`.
  public let orLater: String
  /// Hours that come on top of others, with `{hours}`: `anche {hours}`.
  public let also: String
  /// What holds where it is closed otherwise, with `{hours}`: `altrimenti {hours}`.
  public let otherwise: String
  /// Months and dates.
  public let calendar: CalendarWording

  /// The words of a language; the marks that most of the languages in Latin script share need not be given.
  public init(
    weekdays: WeekdayNames, rangeStarts: WeekdayNames? = nil, rangeEnds: WeekdayNames? = nil, range: String,
    everyDay: String, and: String, aroundTheClock: String, byAppointment: String, holidays: String,
    notOnHolidays: String, closed: String, openEnd: String, orLater: String, also: String, otherwise: String,
    calendar: CalendarWording, comma: String = ", ", semicolon: String = "; ",
    line: String = "{days} {hours}", span: String = "{start}–{end}", time: String = "{hour}:{minute}"
  ) {
    self.weekdays = weekdays
    self.rangeStarts = rangeStarts ?? weekdays
    self.rangeEnds = rangeEnds ?? weekdays
    self.range = range
    self.everyDay = everyDay
    self.and = and
    self.aroundTheClock = aroundTheClock
    self.byAppointment = byAppointment
    self.holidays = holidays
    self.notOnHolidays = notOnHolidays
    self.closed = closed
    self.openEnd = openEnd
    self.orLater = orLater
    self.also = also
    self.otherwise = otherwise
    self.calendar = calendar
    self.comma = comma
    self.semicolon = semicolon
    self.line = line
    self.span = span
    self.time = time
  }
}
