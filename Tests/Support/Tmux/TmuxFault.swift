/// Why a test could not go on in its terminal.
package enum TmuxFault: Error, Hashable, Sendable {
  /// There is no tmux on the path.
  case missing
  /// tmux refused a command.
  case failed([String], answer: String)
  /// tmux answered something else than it was asked for.
  case notUnderstood(String)
  /// What was waited for did not happen in time.
  case neverHappened(String, screen: String)
}

extension TmuxFault: CustomStringConvertible {
  /// The fault with all that helps to see why.
  package var description: String {
    switch self {
    case .missing: "tmux is missing: run sh .ci/test, which installs it"
    case .failed(let command, let answer): "tmux \(command.joined(separator: " ")): \(answer)"
    case .notUnderstood(let answer): "tmux gave an answer that is not understood: \(answer)"
    case .neverHappened(let what, let screen): "waited in vain for \(what); the screen is:\n\(screen)"
    }
  }
}
