import Dates
import Packs
import Shipped
import Wizard

/// The shipped pack as the wizard works with it, read once.
enum ShippedMaterial {
  /// On 24 November 2026, in Italian and English.
  static let milano = Result<Material, any Error> {
    let pack = try Shipped.pack()
    let wordings = try ["it", "en"].map { try Shipped.wording($0, pack) }
    guard let day = CivilDate(iso: "2026-11-24"),
      let material = Material(pack: pack, wordings: wordings, desk: nil, day: day)
    else { throw InventedPack.Missing.words }
    return material
  }
}
