import Problems

/// E-mail addresses, as far as a slip can be seen: one @, no blank, a host with a dot.
enum EmailAddress {
  /// An address; one that cannot be is said.
  static func read(_ value: YAMLValue) -> String? {
    guard let text = value.text(.line) else { return nil }
    guard isAddress(text) else {
      value.report(.email, .emailForm, ["text": text])
      return nil
    }
    return text
  }

  static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[0].hasPrefix("."), !parts[0].hasSuffix(".") else { return false }
    let signs = Set("!#$%&'*+-/=?^_`{|}~.".unicodeScalars)
    let isLocal = parts[0].unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || isDigit($0)) || signs.contains($0)
    }
    return isLocal && !parts[0].contains("..") && HostName.isHost(parts[1])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

/// Names of hosts, such as `questure.poliziadistato.it`.
enum HostName {
  static func isHost(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.utf8.count >= 2,
      last.unicodeScalars.allSatisfy({ $0.isASCII && $0.properties.isAlphabetic })
    else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
        }
    }
  }
}
