import Problems

/// Web addresses, as far as a slip can be seen: https, a host with a dot, no blank.
enum WebAddress {
  /// An address; one that cannot be is said.
  static func read(_ value: YAMLValue) -> String? {
    guard let text = value.text() else { return nil }
    guard isAddress(text) else {
      value.report(.webAddress, text.hasPrefix("http://") ? .urlPlain : .urlForm, ["text": text])
      return nil
    }
    return text
  }

  static func isAddress(_ text: String) -> Bool {
    guard text.hasPrefix("https://"), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
    let rest = text.dropFirst("https://".count)
    return HostName.isHost(rest.prefix { !"/?#".contains($0) })
  }
}
