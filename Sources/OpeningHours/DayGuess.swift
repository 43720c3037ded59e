import Dates

extension DaySelector {
  /// The selector a list such as `Mo-Fr,PH` names, written exactly as the syntax has it; nil for anything else.
  init?(symbols text: HoursPiece) {
    self.init(
      items: text.pieces(at: ",").map { $0.pieces(at: "-") },
      weekday: { Weekday(symbol: String($0)) }, isHolidays: { String($0) == "PH" })
  }

  /// The selector that was probably meant by `Mon-Fri`, `lun - ven` or `mo,we`; nil where there is no telling.
  init?(guessing text: HoursPiece) {
    self.init(
      items: text.pieces(at: ",").map { $0.split(whereSeparator: \.isDash) },
      weekday: { Weekday(guessing: plainLetters($0)) }, isHolidays: { ["ph", "festivi"].contains(plainLetters($0)) })
  }

  private init?(
    items: [[HoursPiece]], weekday: (HoursPiece) -> Weekday?, isHolidays: (HoursPiece) -> Bool
  ) {
    var weekdays: Set<Weekday> = []
    var namesHolidays = false
    for names in items {
      if names.count == 1, isHolidays(names[0]) {
        namesHolidays = true
        continue
      }
      guard (1...2).contains(names.count), let first = weekday(names[0]), let last = weekday(names[names.count - 1])
      else { return nil }
      weekdays.formUnion(Set(from: first, through: last))
    }
    self.init(weekdays: weekdays, namesHolidays: namesHolidays)
  }
}

extension Weekday {
  /// The day whose English or Italian name begins with these letters, at least two; no two names begin alike.
  init?(guessing letters: String) {
    let day = Weekday.allCases.first { day in
      letters.count >= 2 && day.knownNames.contains { $0.hasPrefix(letters) }
    }
    guard let day else { return nil }
    self = day
  }

  // Authors of packs copy hours from Italian doors and English web pages.
  private var knownNames: [String] {
    switch self {
    case .monday: ["monday", "lunedi"]
    case .tuesday: ["tuesday", "martedi"]
    case .wednesday: ["wednesday", "mercoledi"]
    case .thursday: ["thursday", "giovedi"]
    case .friday: ["friday", "venerdi"]
    case .saturday: ["saturday", "sabato"]
    case .sunday: ["sunday", "domenica"]
    }
  }
}

/// The name in small letters, without the accent of `lunedì` and without the point of `lun.` or the colon after a list.
private func plainLetters(_ name: HoursPiece) -> String {
  String(
    String(name.trimmed).lowercased().compactMap { letter -> Character? in
      switch letter {
      case "ì", "í": "i"
      case ".", ":": nil
      default: letter
      }
    })
}
