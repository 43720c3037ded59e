import OpeningHours

/// Reads how a language says opening hours.
enum HoursWordingReader {
  /// The wording; the months are those of the catalogue.
  static func read(_ value: Located, months: [String]) -> HoursWording {
    var fields = value.fields()
    let daysValue = fields.required("weekdays")
    let days = daysValue.texts()
    if days.count != 7, daysValue.listCount == days.count {
      daysValue.report(.wordsMissing, .weekdays)
    }
    let day = { (index: Int) in index < days.count ? days[index] : "" }
    let weekdays = WeekdayNames(
      monday: day(0), tuesday: day(1), wednesday: day(2), thursday: day(3), friday: day(4), saturday: day(5),
      sunday: day(6))
    let text = { (key: String) in fields.required(key).text(.option) }
    let range = text("range")
    let aroundTheClock = text("around_the_clock")
    let calendar = calendar(&fields, months: months)
    let wording = HoursWording(
      weekdays: weekdays, range: range ?? "{first}{last}", everyDay: text("every_day") ?? "", and: text("and") ?? "",
      aroundTheClock: aroundTheClock ?? "{days}", byAppointment: text("by_appointment") ?? "",
      holidays: text("holidays") ?? "", notOnHolidays: text("not_on_holidays") ?? "", closed: text("closed") ?? "",
      openEnd: text("open_end") ?? "{start}", orLater: text("or_later") ?? "{span}", also: text("also") ?? "{hours}",
      otherwise: text("otherwise") ?? "{hours}", calendar: calendar, comma: text("comma") ?? ", ",
      semicolon: text("semicolon") ?? "; ", span: text("span") ?? "{start}{end}")
    fields.end()
    for fault in wording.faults {
      value.report(
        .placeholder, .patternPlace, ["key": fault.pattern.rawValue, "text": fault.text, "place": fault.place])
    }
    return wording
  }

  private static func calendar(_ fields: inout Fields, months: [String]) -> CalendarWording {
    let dayOfMonth = fields.required("day_of_month").text(.option)
    let date = fields.required("date").text(.option)
    let range = fields.required("date_range").text(.option)
    let dated = fields.required("dated").text(.option)
    let ordinals = [fields.required("ordinals"), fields.required("last_ordinals")].map { value in
      let patterns = value.texts()
      if patterns.count != 5, value.listCount == patterns.count { value.report(.wordsMissing, .ordinals) }
      return patterns
    }
    return CalendarWording(
      months: months, dayOfMonth: dayOfMonth ?? "{day}{month}", date: date ?? "{day}{month}{year}",
      dateRange: range ?? "{first}{last}", dated: dated ?? "{dates}{hours}", ordinals: ordinals[0],
      lastOrdinals: ordinals[1])
  }
}
