package import Advice
import CivilTime
import Foundation
package import Packs
import Shipped

extension Adviser {
  private static let invented = Result {
    let invented = InventedPack()
    let pack = try invented.pack()
    let catalogues = try InventedPack.languages.map { ($0, try invented.catalogue(in: $0, pack)) }
    return (pack: pack, catalogues: Dictionary(uniqueKeysWithValues: catalogues))
  }

  /// An adviser on the invented pack, in a language at a moment (ISO 8601), or at noon of a day; it is read once for all
  /// tests.
  package static func invented(_ language: String = "it", on day: String, desk: Desk? = nil) throws -> Adviser {
    let own = try invented.get()
    let time = try Shipped.time(day)
    guard let catalogue = own.catalogues[language], let official = own.catalogues["it"] else {
      throw CocoaError(.fileNoSuchFile)
    }
    return Adviser(
      pack: own.pack, catalogue: catalogue, official: official, desk: desk, day: time.moment.date, time: time)
  }
}

extension InventedPack {
  /// An adviser on this pack, in Italian or English at a moment (ISO 8601), or at noon of a day.
  package func adviser(_ language: File = .italian, on day: String, desk: Desk? = nil) throws -> Adviser {
    let pack = try pack()
    let time = try Shipped.time(day)
    return Adviser(
      pack: pack, catalogue: try catalogue(language, pack), official: try catalogue(.italian, pack), desk: desk,
      day: time.moment.date, time: time)
  }
}
