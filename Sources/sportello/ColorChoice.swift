import ArgumentParser

/// Whether colours are used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// `NO_COLOR` counts when it is set to anything, as no-color.org has it.
  func isOn(environment: [String: String]) -> Bool {
    switch self {
    case .auto: (environment["NO_COLOR"] ?? "").isEmpty
    case .always: true
    case .never: false
    }
  }
}
