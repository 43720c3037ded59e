package import Advice
import CivilTime
import Foundation
package import Packs
import Shipped

extension Adviser {
  private static let invented = Result {
    let invented = InventedPack()
    let pack = try invented.pack()
    return try (
      pack: pack, catalogues: ["it": invented.catalogue(.italian, pack), "en": invented.catalogue(.english, pack)]
    )
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
