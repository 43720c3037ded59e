import Advice
import CivilTime
import Packs
import Problems
import Shipped
import Wizard

/// The shipped pack as the wizard works with it.
enum ShippedContext {
  enum Missing: Error { case words }

  /// At noon of 24 November 2026, in all languages that ship, without a desk; read once.
  static let milano = Result<WizardContext, any Error> { try made(desk: nil) }

  private static let shipped = Result {
    let pack = try Shipped.pack()
    return (pack: pack, catalogues: try Shipped.languages.map { try Shipped.catalogue($0, pack) })
  }

  /// The same at a desk.
  static func made(desk: String?) throws -> WizardContext {
    let (pack, catalogues) = try shipped.get()
    let own = try desk.map { try Desk(SourceFile(name: "desk.yaml", text: $0)) }
    let time = try Shipped.time("2026-11-24")
    let context = WizardContext(
      pack: pack, catalogues: catalogues, interfaces: try Shipped.interfaces(), desk: own, day: time.moment.date,
      time: time)
    guard let context else { throw Missing.words }
    return context
  }
}
