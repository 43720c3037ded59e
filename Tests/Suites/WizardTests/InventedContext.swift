import Advice
import CivilTime
import Invented
import Packs
import Problems
import Shipped
import Wizard

/// The invented pack as the wizard works with it.
enum InventedContext {
  enum Missing: Error { case words }

  /// At noon of 24 November 2026, in all its languages, without a desk; read once.
  static let porto = Result<WizardContext, any Error> { try made(desk: nil) }

  private static let invented = Result {
    let invented = InventedPack()
    let pack = try invented.pack()
    return (pack: pack, catalogues: try InventedPack.languages.map { try invented.catalogue(in: $0, pack) })
  }

  /// The same with some pieces of the pack replaced, at noon of another day.
  static func made(of invented: InventedPack, on day: String) throws -> WizardContext {
    let pack = try invented.pack()
    let time = try Shipped.time(day)
    let context = WizardContext(
      pack: pack, catalogues: try InventedPack.languages.map { try invented.catalogue(in: $0, pack) },
      interfaces: try Shipped.interfaces(), desk: nil, day: time.moment.date, time: time)
    guard let context else { throw Missing.words }
    return context
  }

  /// The same at a desk.
  static func made(desk: String?) throws -> WizardContext {
    let (pack, catalogues) = try invented.get()
    let own = try desk.map { try Desk(SourceFile(name: "desk.yaml", text: $0)) }
    let time = try Shipped.time("2026-11-24")
    let context = WizardContext(
      pack: pack, catalogues: catalogues, interfaces: try Shipped.interfaces(), desk: own, day: time.moment.date,
      time: time)
    guard let context else { throw Missing.words }
    return context
  }
}
