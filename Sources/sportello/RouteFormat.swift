import ArgumentParser

/// In which shape a route is printed.
enum RouteFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, pdf
}
