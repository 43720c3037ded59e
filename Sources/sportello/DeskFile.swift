import Packs
import Problems

/// Finds and reads the desk's own file.
enum DeskFile {
  /// The desk: from the file that was named, from `$SPORTELLO_DESK`, or from the user's or the system's folder.
  ///
  /// - Returns: nil where there is none; a file that was named must be there.
  static func read(named: String?, environment: [String: String]) throws(Failure) -> Desk? {
    let wanted = [named, environment["SPORTELLO_DESK"]].compactMap(\.self).first { !$0.isEmpty }
    guard let path = wanted ?? places(environment).first(where: Files.exists) else { return nil }
    let file = try Files.source(path)
    return try located { () throws(Problem) in try Desk(file) }
  }

  /// The user's folder before the system's, by the XDG base directories.
  private static func places(_ environment: [String: String]) -> [String] {
    let set = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    let user = set("XDG_CONFIG_HOME") ?? set("HOME").map { "\($0)/.config" }
    let system = set("XDG_CONFIG_DIRS")?.split(separator: ":").map(String.init) ?? ["/etc/xdg"]
    return ([user].compactMap(\.self) + system + ["/etc"]).map { "\($0)/sportello/desk.yaml" }
  }
}
