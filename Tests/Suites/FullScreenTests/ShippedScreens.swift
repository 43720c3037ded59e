import Advice
import CivilTime
import Packs
import Shipped
import Wizard

/// The shipped pack as the wizard works with it, read once.
enum ShippedScreens {
  /// At noon of 24 November 2026, in all languages that ship.
  static let milano = Result<WizardContext, any Error> { try context(at: "2026-11-24") }

  /// At another moment.
  static func context(at moment: String) throws -> WizardContext {
    let pack = try Shipped.pack()
    let catalogues = try Shipped.languages.map { try Shipped.catalogue($0, pack) }
    let time = try Shipped.time(moment)
    let context = WizardContext(
      pack: pack, catalogues: catalogues, interfaces: try Shipped.interfaces(), desk: nil, day: time.moment.date,
      time: time)
    guard let context else { throw ShelterPack.Missing.words }
    return context
  }
}
