import Interviews
import Invented
import OrderedCollections
import Packs
import Testing

/// A service of the invented pack with other hours: the line against noise, which otherwise is open by day.
enum InventedService {
  /// The service as a pack's file would have it.
  static func stated(_ hours: String?, machine: String? = nil, holidays: String? = nil, city: String? = nil) throws
    -> StatedService
  {
    try #require(invented(hours, machine: machine, holidays: holidays, city: city).pack().services[id])
  }

  static let id: Service.ID = "noise-line"

  /// The pack with the service.
  static func invented(_ hours: String?, machine: String? = nil, holidays: String? = nil, city: String? = nil) throws
    -> InventedPack
  {
    let quoted = { (text: String) in "'\(text)'" }
    let lines = [
      ("hours", hours.map(quoted)), ("answering_machine", machine.map(quoted)), ("holidays", holidays), ("city", city),
    ]
    let own = lines.compactMap { key, value in value.map { "    \(key): \($0)\n" } }.joined()
    let written = "    hours: \"Mo-Fr 08:00-14:00,15:00-20:00\"\n    holidays: unstated\n"
    return try InventedPack().replacing(written, with: own, in: .services)
  }
}
