extension TimeSpan {
  /// The span that `09:00-14:00` or `10:00+` names, written exactly as the syntax has it; nil for anything else.
  init?(symbols text: HoursPiece) {
    let isOpenEnd = text.last == "+"
    let times = (isOpenEnd ? text.dropLast() : text).pieces(at: "-").map { LooseTime($0, isExact: true) }
    if isOpenEnd, times.count == 1, case .minute(let start) = times[0] {
      self.init(start: start, end: start, isOpenEnd: true)
      return
    }
    guard times.count == 2, case .minute(let start) = times[0], case .minute(let end) = times[1] else { return nil }
    self.init(clockStart: start, clockEnd: end, isOpenEnd: isOpenEnd)
  }
}

/// What the author probably meant by something that is not a time span.
enum SpanGuess {
  /// A span in other clothes: `9-14`, `9.00 – 14.00`.
  case span(TimeSpan)
  /// A span with a time that no clock shows.
  case noTimeOfDay(HoursPiece)
  /// A time up to which it is known to be open, with an open end behind midnight (`22:00-02:00+`).
  case openEnd
  /// `closed` and its like.
  case off
  /// The days of a new rule.
  case weekdays
  /// No telling.
  case unknown

  init(_ text: HoursPiece) {
    let written = text.trimmed
    let word = String(written)
    let isOpenEnd = written.last == "+"
    let times = (isOpenEnd ? written.dropLast() : written).split(whereSeparator: \.isDash).map {
      (piece: $0.trimmed, time: LooseTime($0, isExact: false))
    }
    if isOpenEnd, times.count == 1, case .minute(let start) = times[0].time,
      let span = TimeSpan(start: start, end: start, isOpenEnd: true)
    {
      self = .span(span)
    } else if ["off", "closed", "chiuso"].contains(word.lowercased()) {
      self = .off
    } else if word == "24/7" {
      self = .span(.wholeDay)
    } else if let first = takingFirst(written), DaySelector(guessing: first) != nil {
      self = .weekdays
    } else if times.count == 2, let wrong = times.first(where: { $0.time == .outOfRange }) {
      self = .noTimeOfDay(wrong.piece)
    } else if times.count == 2, case .minute(let start) = times[0].time, case .minute(let end) = times[1].time,
      let span = TimeSpan(clockStart: start % 1440, clockEnd: end), span.end <= 1440 || start >= evening
    {
      self =
        isOpenEnd
        ? TimeSpan(start: span.start, end: span.end, isOpenEnd: true).map { .span($0) } ?? .openEnd : .span(span)
    } else {
      self = .unknown
    }
  }
}

/// A time as people write it.
private enum LooseTime: Equatable {
  /// Minutes since midnight, 0 to 1440.
  case minute(Int)
  /// Figures that read like a time, but beyond 24:00 or beyond 59 minutes.
  case outOfRange
  /// Anything else.
  case unknown

  /// Exactly `09:00`; or, where that is not asked for, also `9`, `9.00`, `9h30`, `9h`, `0900`.
  init(_ text: HoursPiece, isExact: Bool) {
    let parts = (isExact ? text : text.trimmed).split(omittingEmptySubsequences: false) {
      isExact ? $0 == ":" : [":", ".", "h", "H"].contains($0)
    }
    var figures = parts.map { String($0) }
    if figures.count == 1, !isExact, (3...4).contains(figures[0].count) {
      figures = [String(figures[0].dropLast(2)), String(figures[0].suffix(2))]
    } else if figures.count == 1, !isExact {
      figures.append("00")
    } else if figures.count == 2, figures[1].isEmpty, text.trimmed.last == "h" {
      figures[1] = "00"
    }
    guard figures.count == 2, (isExact ? 2...2 : 1...2).contains(figures[0].count), figures[1].count == 2,
      figures.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(figures[0]), let minute = Int(figures[1])
    else {
      self = .unknown
      return
    }
    let time = hour * 60 + minute
    self = minute < 60 && time <= 1440 ? .minute(time) : .outOfRange
  }
}

/// Only from six in the evening is a span over midnight guessed: `9-5` means the afternoon, and no one can be sure.
private let evening = 18 * 60

/// The first word of a text, up to a blank.
private func takingFirst(_ text: HoursPiece) -> HoursPiece? {
  text.split(whereSeparator: \.properties.isWhitespace).first
}
