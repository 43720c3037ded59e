import Interviews
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

/// A service of the shipped pack with other hours: the post's line for permits, which otherwise is open by day.
enum InventedService {
  /// The service as a pack's file would have it.
  static func record(_ hours: String?, machine: String? = nil, holidays: String? = nil, city: String? = nil) throws
    -> ServiceRecord
  {
    let quoted = { (text: String) in "'\(text)'" }
    let lines = [
      ("hours", hours.map(quoted)), ("answering_machine", machine.map(quoted)), ("holidays", holidays), ("city", city),
    ]
    let own = lines.compactMap { key, value in value.map { "    \(key): \($0)\n" } }.joined()
    let files = try Shipped.files()
    let shipped = "    hours: \"Mo-Fr 08:00-20:00\"\n    holidays: unstated\n"
    try #require(files.services.text.contains(shipped))
    let services = SourceFile(
      name: files.services.name, text: files.services.text.replacing(shipped, with: own, maxReplacements: 1))
    let pack = try Pack(
      Pack.Files(
        pack: files.pack, questions: files.questions, routes: files.routes, documents: files.documents,
        services: services, notes: files.notes, countries: files.countries))
    return try #require(pack.services["poste-permits"])
  }
}
