import Glibc

/// Where the programs of the print system are: in the folders of the system, or where somebody states them.
///
/// `PATH` is never asked: whoever can write to one of its folders, or set it, would be handed every page.
package struct ProgramPlaces: Hashable, Sendable {
  /// The folders in which programs are looked for, in this order.
  ///
  /// Only who administers a computer writes there.
  package static let folders = ["/usr/bin", "/bin", "/usr/local/bin"]

  private let stated: [String: String]
  private let folders: [String]

  /// Knows the folders of the system.
  ///
  /// - Parameter stated: whole paths by the names of programs; one that has a path is looked for nowhere else.
  package init(stated: [String: String] = [:]) { self.init(stated: stated, folders: ProgramPlaces.folders) }

  init(stated: [String: String] = [:], folders: [String]) {
    self.stated = stated
    self.folders = folders
  }

  /// The whole path of a program; nil where no folder has it.
  func path(of name: String) -> String? {
    stated[name] ?? folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
