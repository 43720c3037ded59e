/// What to work with, as it was chosen; nothing where nobody chose.
struct ContentChoice {
  var pack: String?
  var language: String?
  var desk: String?
  /// A second name for the pack, which only one can bear.
  var otherPack: String?
}
