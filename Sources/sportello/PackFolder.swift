import Packs
import Problems
import SystemPackage

/// Where packs lie: in a folder of their own, or among those that ship with the program.
enum PackFolder {
  /// The folder of a pack that was named: a folder, or one of the packs that ship.
  static func named(_ name: String, among shipped: String) -> String {
    if Files.isFolder(name) || name.contains("/") || !Files.exists("\(shipped)/\(name)/pack.yaml") { return name }
    return "\(shipped)/\(name)"
  }

  /// The folders of the packs that a pack extends, the one at the bottom first: each lies beside the pack that names it,
  /// or ships with the program.
  static func bases(of pack: String, among shipped: String) throws(Failure) -> [String] {
    var layers = [pack]
    var names: [String] = []
    while let folder = layers.first {
      let file = try Files.source("\(folder)/pack.yaml")
      let base = try located { () throws(Problem) in try Pack.base(of: file) }
      guard let (name, place) = base else { break }
      guard !names.contains(name) else {
        throw Failure(Problem(place, .base, .baseCircle, ["circle": (names + [name]).joined(separator: " → ")]))
      }
      names.append(name)
      let beside = FilePath(folder).appending("..").appending(name).lexicallyNormalized().string
      guard let found = [beside, "\(shipped)/\(name)"].first(where: { Files.exists("\($0)/pack.yaml") }) else {
        let known = ["\(folder)/..", shipped].flatMap { packs(in: $0) }
        throw Failure(Pack.unknownBase(name, at: place, among: known))
      }
      layers.insert(found, at: 0)
    }
    return Array(layers.dropLast())
  }

  /// The names of the packs in a folder.
  private static func packs(in folder: String) -> [String] {
    Files.names(in: folder, ending: "").filter { Files.exists("\(folder)/\($0)/pack.yaml") }
  }
}
