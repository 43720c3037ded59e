import Advice
import Dates
import Packs
import Shipped
import Testing

extension Adviser {
  private static let wordings = Result {
    let pack = try Shipped.pack()
    let wordings = try Shipped.languages.map { ($0, try Shipped.wording($0, pack)) }
    return (pack: pack, wordings: Dictionary(uniqueKeysWithValues: wordings))
  }

  /// An adviser on what ships, in a language at a moment (ISO 8601), or at noon of a day; the files are read once for all tests.
  static func shipped(_ language: String, on day: String, desk: Desk? = nil) throws -> Adviser {
    let shipped = try wordings.get()
    let time = try Shipped.time(day)
    return Adviser(
      pack: shipped.pack, wording: try #require(shipped.wordings[language]),
      official: try #require(shipped.wordings[shipped.pack.language]), desk: desk,
      day: time.moment.date, time: time)
  }
}
