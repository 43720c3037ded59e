import OpeningHours
import Testing
import Texts

@Suite struct HoursWordingTests {
  @Test(arguments: HoursPhrase.allCases)
  func `a phrase that is usual has the places it must have`(phrase: HoursPhrase) throws {
    guard let usual = phrase.usual else { return }
    #expect(try Template(parsing: usual).places.sorted() == phrase.places.sorted())
  }

  @Test func `a list that is too short leaves a figure, never nothing`() throws {
    let bare = try HoursWording([:], weekdays: HoursWording.italian.weekdays)
    #expect(bare.text(of: try OpeningHours(parsing: "Jan Mo[2] 09:00-12:00")).text.contains("lunedì [2]"))
  }

  @Test func `times and dates stay what they are in the middle of words`() throws {
    let text = HoursWording.italian.text(of: try OpeningHours(parsing: "Mo 09:00-12:00; Dec 24 off"))
    #expect(text.text == "lunedì 9:00–12:00; 24 dicembre: chiuso")
    #expect(text.spans.filter { $0.kind != .plain }.map(\.text) == ["9:00–12:00", "24 dicembre"])
    #expect(text.spans.filter { $0.kind != .plain }.map(\.kind) == [.time, .date])
  }

  @Test func `where words stand between two times each is one of its own`() throws {
    let words = try HoursWording([.span: "من {start} إلى {end}"], weekdays: HoursWording.italian.weekdays)
    let text = words.text(of: [TimeSpan(start: 540, end: 720)].compactMap(\.self))
    #expect(text.spans.map(\.text) == ["من ", "9:00", " إلى ", "12:00"])
  }
}

extension HoursWording {
  /// The words of a test; what it does not say is said in Italian.
  init(
    _ phrases: [HoursPhrase: String], weekdays: WeekdayNames, rangeStarts: WeekdayNames? = nil,
    rangeEnds: WeekdayNames? = nil, months: [String] = [], ordinals: [String] = [], lastOrdinals: [String] = []
  ) throws {
    var templates: [HoursPhrase: Template] = [:]
    for phrase in HoursPhrase.allCases {
      guard let text = phrases[phrase] ?? HoursWording.italianPhrases[phrase] ?? phrase.usual else { continue }
      templates[phrase] = try Template(parsing: text)
    }
    self.init(
      phrases: Strings(templates), weekdays: weekdays, rangeStarts: rangeStarts, rangeEnds: rangeEnds, months: months,
      ordinals: try ordinals.map { try Template(parsing: $0) },
      lastOrdinals: try lastOrdinals.map { try Template(parsing: $0) })
  }

  private static let italianPhrases: [HoursPhrase: String] = [
    .range: "da {first} a {last}", .everyDay: "tutti i giorni", .comma: ", ", .and: " e ", .semicolon: "; ",
    .aroundTheClock: "{days}, 24 ore su 24", .span: "{start}–{end}", .byAppointment: "su appuntamento",
    .holidays: "nei giorni festivi", .notOnHolidays: "non nei giorni festivi", .closed: "chiuso",
    .openEnd: "dalle {start}", .orLater: "{span} o più tardi", .also: "anche {hours}",
    .otherwise: "altrimenti {hours}", .dayOfMonth: "{day} {month}", .date: "{day} {month} {year}",
    .dateRange: "{first} – {last}", .dated: "{dates}: {hours}",
  ]

  static let italian = made {
    try HoursWording(
      [:],
      weekdays: WeekdayNames(
        monday: "lunedì", tuesday: "martedì", wednesday: "mercoledì", thursday: "giovedì", friday: "venerdì",
        saturday: "sabato", sunday: "domenica"),
      months: [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
      ],
      ordinals: (1...5).map { "\($0)° {day} del mese" },
      lastOrdinals: ["{day} di fine mese"] + (2...5).map { "\($0)° {day} dalla fine del mese" })
  }

  static let english = made {
    try HoursWording(
      [
        .range: "{first} to {last}", .everyDay: "every day", .and: " and ", .aroundTheClock: "{days}, 24 hours",
        .byAppointment: "by appointment", .holidays: "on public holidays", .notOnHolidays: "not on public holidays",
        .closed: "closed", .openEnd: "from {start}", .orLater: "{span} or later", .also: "also {hours}",
        .otherwise: "otherwise {hours}", .dateRange: "from {first} to {last}",
      ],
      weekdays: WeekdayNames(
        monday: "Monday", tuesday: "Tuesday", wednesday: "Wednesday", thursday: "Thursday", friday: "Friday",
        saturday: "Saturday", sunday: "Sunday"),
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ],
      ordinals: ["first", "second", "third", "fourth", "fifth"].map { "\($0) {day} of the month" },
      lastOrdinals: ["last", "second last", "third last", "fourth last", "fifth last"].map {
        "\($0) {day} of the month"
      })
  }

  /// A slip in a test's own braces ends the test run: nothing else could be right.
  private static func made(_ make: () throws -> HoursWording) -> HoursWording {
    do { return try make() } catch { fatalError("\(error)") }
  }
}
