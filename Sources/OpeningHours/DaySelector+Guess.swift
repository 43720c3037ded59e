import CivilTime

extension DaySelector {
  /// The selector a list such as `Mo-Fr,PH` names, written exactly as the syntax has it; nil for anything else.
  init?(symbols text: HoursPiece) {
    self.init(
      items: text.listItems.map { $0.rangeEnds },
      weekday: { Weekday(symbol: String($0)) }, isHolidays: { String($0) == "PH" })
  }

  /// The selector that was probably meant by `Mon-Fri`, `lun - ven` or `mo,we`; nil where there is no telling.
  init?(guessing text: HoursPiece) {
    self.init(
      items: text.listItems.map { $0.looseRangeEnds },
      weekday: { Weekday(guessing: plainLetters($0)) }, isHolidays: { ["ph", "festivi"].contains(plainLetters($0)) })
  }

  private init?(
    items: [[HoursPiece]], weekday: (HoursPiece) -> Weekday?, isHolidays: (HoursPiece) -> Bool
  ) {
    var weekdays: Set<Weekday> = []
    var ordinals: Set<OrdinalWeekday> = []
    var namesHolidays = false
    for names in items {
      if names.count == 1, isHolidays(names[0]) {
        namesHolidays = true
        continue
      }
      if names.count == 1, let bracket = names[0].firstIndex(of: "["), names[0].last == "]" {
        guard let day = weekday(names[0][..<bracket]),
          let places = OrdinalWeekday.places(names[0][bracket...].dropFirst().dropLast())
        else { return nil }
        ordinals.formUnion(places.compactMap { OrdinalWeekday(day, $0) })
        continue
      }
      guard (1...2).contains(names.count), let first = weekday(names[0]), let last = weekday(names[names.count - 1])
      else { return nil }
      weekdays.formUnion(Set(from: first, through: last))
    }
    self.init(weekdays: weekdays, ordinals: ordinals, namesHolidays: namesHolidays)
  }
}

extension OrdinalWeekday {
  /// The places in the month that `1,3-4,-1` names; nil for anything else, and for a place no month has.
  static func places(_ text: HoursPiece) -> Set<Int>? {
    var places: Set<Int> = []
    for item in text.pieces(at: ",") {
      let written = String(item.trimmed)
      let ends = written.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      if let place = Int(written), place != 0, (-5...5).contains(place), !written.hasPrefix("+") {
        places.insert(place)
      } else if ends.count == 2, let first = ends[0], let last = ends[1], 1 <= first, first <= last, last <= 5 {
        places.formUnion(first...last)
      } else {
        return nil
      }
    }
    return places
  }
}

extension Weekday {
  /// The day whose English or Italian name begins with these letters, at least two; no two names begin alike.
  init?(guessing letters: String) {
    let place = knownWeekdays.firstIndex { names in
      letters.count >= 2 && names.contains { $0.hasPrefix(letters) }
    }
    guard let place else { return nil }
    self.init(rawValue: place)
  }
}

// Authors of packs copy hours from Italian doors and English web pages.
private let knownWeekdays = [
  ["monday", "lunedi"], ["tuesday", "martedi"], ["wednesday", "mercoledi"], ["thursday", "giovedi"],
  ["friday", "venerdi"], ["saturday", "sabato"], ["sunday", "domenica"],
]

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
