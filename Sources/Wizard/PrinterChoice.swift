public import PrintJobs

/// A printer that can be chosen.
public struct PrinterChoice: Hashable, Sendable {
  /// What a printer is doing.
  public enum State: Hashable, Sendable {
    /// It waits for work; it prints; it takes no pages.
    case ready, busy, refusing
    /// It would print nothing until somebody does something.
    case blocked(PrintObstacle)
  }

  /// Its name.
  public let name: String
  /// Whether it is the one to take where nobody chooses.
  public let isDefault: Bool
  /// What it is doing.
  public let state: State

  /// A printer.
  public init(name: String, isDefault: Bool, state: State) {
    self.name = name
    self.isDefault = isDefault
    self.state = state
  }
}
