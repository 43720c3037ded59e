import Advice
import Dates
import Packs
import Shipped
import Wizard

/// The shipped pack as the wizard works with it.
enum ShippedMaterial {
  enum Missing: Error { case words }

  /// At noon of 24 November 2026, in all languages that ship, without a desk; read once.
  static let milano = Result<Material, any Error> { try made(desk: nil) }

  private static let shipped = Result {
    let pack = try Shipped.pack()
    return (pack: pack, wordings: try Shipped.languages.map { try Shipped.wording($0, pack) })
  }

  /// The same at a desk.
  static func made(desk: String?) throws -> Material {
    let (pack, wordings) = try shipped.get()
    let own = try desk.map { try Desk(SourceFile(name: "desk.yaml", text: $0)) }
    let time = try Shipped.time("2026-11-24")
    guard let material = Material(pack: pack, wordings: wordings, desk: own, day: time.moment.date, time: time)
    else { throw Missing.words }
    return material
  }
}
