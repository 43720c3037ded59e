import Pages

/// The sheets of the pack that ships, found once: that takes a walk through all its interviews.
enum EverySheet {
  static let all = Result<[ShippedSheet], any Error> { try ShippedSheet.all() }
}
