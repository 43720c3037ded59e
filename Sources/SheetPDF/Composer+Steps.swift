import Sheets
import Texts

extension Composer {
  /// Steps with their numbers before them.
  func steps(_ steps: [WordPair], scale: Double = 1) -> Piece {
    let usual = self.steps(steps, scale: scale, narrowing: 0)
    guard !detail.includes(.hours), isBilingual else { return usual }
    // On the fullest pages the language that takes more lines has the wider column.
    let others = [-0.08, -0.04, 0.04, 0.08].map { self.steps(steps, scale: scale, narrowing: $0 * width) }
    let tried = [usual] + others
    let heights = tried.map { arrangement.placed($0, width: width).height }
    return zip(tried, heights).min { $0.1 < $1.1 }?.0 ?? usual
  }

  /// The same where the official column is so many points narrower than on the rest of the page.
  private func steps(_ steps: [WordPair], scale: Double, narrowing: Double) -> Piece {
    let items = steps.enumerated().map { index, words in
      let number = StyledText(
        RichText("\(index + 1)", .number), words.own == nil ? .official : .own, scale: scale, .page)
      return Piece.tagged(
        .listItem,
        behind(.text(number), side(words, scale: scale, inset: outerWidth - outerWidth(besides: scale) + narrowing)))
    }
    return .tagged(.list, .stack(items, gap: 0.12))
  }

  /// What another route asks for, under its name.
  func checklist(_ items: [Paired<CheckItem>]) -> Piece {
    var pieces: [Piece] = []
    var route: RichText?
    for item in items {
      if let other = item.either?.route, other != route {
        route = other
        pieces.append(.tagged(.listItem, side(told(item.words(\.route), unless: .officialNotes), scale: 0.95)))
      }
      var words = [side(told(item.words(\.told), unless: .officialNotes))]
      let hint = item.words(\.hint)
      if !hint.isEmpty { words.append(side(told(hint, unless: .officialNotes), scale: 0.92)) }
      pieces.append(.tagged(.listItem, behind(.mark(.dot), .stack(words, gap: 0))))
    }
    return .tagged(.list, .stack(pieces, gap: 0.12))
  }

  /// Other routes that are open.
  func routes(_ routes: [Paired<OtherRoute>]) -> Piece {
    let told = { (words: WordPair) in self.told(words, unless: .officialNotes) }
    let pieces = routes.map { route -> Piece in
      var pieces = [side(told(route.words(\.title)), isBold: true)]
      let reasons = route.words(\.reasons)
      if !reasons.isEmpty { pieces.append(side(told(reasons), scale: 0.95)) }
      if route.either?.steps.isEmpty == false {
        pieces.append(steps(route.parts(\.steps).map { told($0.words(\.self)) }, scale: 0.95))
      }
      return .tagged(.listItem, behind(.mark(.dash), .stack(pieces, gap: 0.1)))
    }
    return .tagged(.list, .stack(pieces, gap: 0.25))
  }

  /// Sentences that matter; those that press bear a sign.
  func notes(_ notes: [Paired<SheetNote>]) -> Piece {
    let pieces = notes.compactMap { note -> Piece? in
      guard let weight = note.either?.weight else { return nil }
      let words = side(told(note.words(\.text), unless: .officialNotes), isBold: weight == .urgent)
      return behind(.mark(weight == .info ? .dash : .warning), words)
    }
    return .tagged(.list, .stack(pieces.map { .tagged(.listItem, $0) }, gap: 0.15))
  }
}
