import Sheets
import Texts

extension Composer {
  /// Steps with their numbers before them.
  func steps(_ steps: [WordPair], scale: Double = 1) -> Piece {
    let items = steps.enumerated().map { index, words in
      let number = StyledText(
        RichText("\(index + 1)", .number), words.own == nil ? .official : .own, scale: scale, .page)
      return Piece.tagged(.listItem, behind(.text(number), side(told(words, unless: .officialSteps), scale: scale)))
    }
    return .tagged(.list, .stack(items, gap: 0.12))
  }

  /// What to bring, each with its box; ticked where the person has it.
  ///
  /// What another route asks for stands under its name.
  func checklist(_ items: [Paired<CheckItem>]) -> Piece {
    var pieces = boxes(items.filter { $0.either?.route == nil })
    var routes: [RichText] = []
    for item in items {
      guard let route = item.either?.route, !routes.contains(route) else { continue }
      routes.append(route)
      let name = side(told(item.words(\.route), unless: .officialSteps), scale: 0.95)
      let others = boxes(items.filter { $0.either?.route == route })
      if detail.includes(.officialSteps) || detail.includes(.air) {
        pieces += [.tagged(.listItem, name)] + others
      } else {
        // On a full page beside what it asks for.
        pieces.append(.columns([(.share(1), name), (.share(1), .stack(others, gap: 0))], gap: 1.2))
      }
    }
    return .tagged(.list, .stack(pieces, gap: 0.12))
  }

  private func boxes(_ items: [Paired<CheckItem>]) -> [Piece] {
    let pieces = items.map { item -> Piece in
      var words = [side(told(item.words(\.label), unless: .officialSteps))]
      let hint = item.words(\.hint)
      if !hint.isEmpty { words.append(side(told(hint, unless: .officialSteps), scale: 0.92)) }
      let box = item.either?.isHeld == true ? Mark.tickedBox : .box
      return .tagged(.listItem, behind(.mark(box), .stack(words, gap: 0)))
    }
    guard !isBilingual || !detail.includes(.officialSteps), pieces.count > 1 else { return pieces }
    // One language alone leaves room for two columns.
    let rows = stride(from: 0, to: pieces.count, by: 2).map { index in
      [pieces[index], index + 1 < pieces.count ? pieces[index + 1] : .nothing]
    }
    return [.table(Table(columns: [.share(1), .share(1)], rows: rows, columnGap: 1.2, rowGap: 0.12))]
  }

  /// Other routes that are open.
  func routes(_ routes: [Paired<OtherRoute>]) -> Piece {
    let told = { (words: WordPair) in self.told(words, unless: .officialAlternatives) }
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
      let words = note.words(\.text)
      return switch note.either?.weight {
      case .urgent: behind(.mark(.warning), side(told(words, unless: .officialHours), isBold: true))
      case .warning: behind(.mark(.warning), side(told(words, unless: .officialAlternatives)))
      case .info: behind(.mark(.dash), side(told(words, unless: .officialNotes)))
      case nil: nil
      }
    }
    return .tagged(.list, .stack(pieces.map { .tagged(.listItem, $0) }, gap: 0.15))
  }
}
