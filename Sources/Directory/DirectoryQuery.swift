/// What the directory is asked for.
package struct DirectoryQuery: Hashable, Sendable {
  /// Words, topics, numbers, languages, as typed; each must be found.
  package var text: String
  /// What every service must be; none keeps all.
  package var filters: Set<DirectoryFilter>

  /// What the directory is asked for; without arguments for everything.
  package init(_ text: String = "", filters: Set<DirectoryFilter> = []) {
    self.text = text
    self.filters = filters
  }
}

/// What a service must be to stay in the list.
package enum DirectoryFilter: Hashable, Sendable {
  /// It states this language, an ISO 639 code.
  case speaks(String)
  /// Somebody answers or is there at the moment of asking.
  case openNow
}
