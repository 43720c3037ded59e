/// What stays at the desk between two people; it tells nothing of either.
package struct BetweenPeople: Hashable, Sendable {
  /// The language of the screen.
  package var language: String
  /// The page that was printed last, while it may be taken back.
  package var pending: Model.Pending?
  /// A sentence about what just happened, such as a printer that failed.
  package var notice: Model.Notice?
  /// What the screen shows while it is covered; nil where it is not.
  package var cover: String?

  /// What stays.
  package init(
    language: String, pending: Model.Pending? = nil, notice: Model.Notice? = nil, cover: String? = nil
  ) {
    self.language = language
    self.pending = pending
    self.notice = notice
    self.cover = cover
  }
}
