import OpeningHours

/// Reads how a language says opening hours.
enum HoursWordingReader {
  static func read(_ value: Located) -> HoursWording {
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
    let wording = HoursWording(
      weekdays: weekdays, range: range ?? "{first}{last}", everyDay: text("every_day") ?? "", and: text("and") ?? "",
      aroundTheClock: aroundTheClock ?? "{days}", byAppointment: text("by_appointment") ?? "",
      holidays: text("holidays") ?? "", notOnHolidays: text("not_on_holidays") ?? "", closed: text("closed") ?? "")
    fields.end()
    for fault in wording.faults {
      value.report(.placeholder, fault.pattern.complaint, ["text": fault.text, "place": fault.place])
    }
    return wording
  }
}

extension HoursWording.Fault.Pattern {
  /// The sentence that the pattern lacks one of its places.
  fileprivate var complaint: Complaint {
    switch self {
    case .range: .patternRange
    case .line: .patternLine
    case .span: .patternSpan
    case .aroundTheClock: .patternAroundTheClock
    case .time: .patternTime
    }
  }
}
