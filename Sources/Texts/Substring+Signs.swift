extension Substring {
  /// The first place of one of two signs of ASCII.
  ///
  /// All texts of a language are looked through before the first key, and nearly none of their characters is a sign: so
  /// bytes are looked at, and only what is found is asked whether a mark behind it makes another character of it.
  func firstIndex(of first: Unicode.Scalar, or second: Unicode.Scalar) -> Index? {
    let (one, other) = (UInt8(ascii: first), UInt8(ascii: second))
    let bytes = utf8.span
    for offset in bytes.indices where bytes[offset] == one || bytes[offset] == other {
      let place = utf8.index(startIndex, offsetBy: offset)
      if self[place] == Character(Unicode.Scalar(bytes[offset])) { return place }
    }
    return nil
  }
}
