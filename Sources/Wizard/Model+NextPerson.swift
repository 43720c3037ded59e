import Interviews

/// Between two people: the one who leaves is forgotten, and the desk goes on.
extension Model {
  /// Everything about the person is forgotten.
  mutating func startAnew(coveredBy cover: String? = nil) -> [Effect] {
    let visits = visits
    self = Model(
      context: context, language: ownLanguage,
      after: BetweenPeople(language: language, pending: pending, cover: cover))
    // A page of the next person is none of the one before, however far down that was read.
    self.visits += visits
    base = visit(base.kind)
    return [.forget]
  }

  /// Whether nobody has begun: nothing that was answered, marked, typed, opened or only looked at is here.
  package var isUntouched: Bool {
    answers.isEmpty && marks.isEmpty && entries.isEmpty && isFirstPage && base.focus == 0
      && paperChoice == PaperChoice(language: ownLanguage)
      && overlays.allSatisfy(\.isBlank)
  }

  private var isFirstPage: Bool { base.kind == Model(context: context, language: ownLanguage).base.kind }

  /// What goes on when somebody else comes.
  package var betweenPeople: BetweenPeople {
    let cover: String? = if case .blank(let clock) = top.kind { clock } else { nil }
    return BetweenPeople(language: language, pending: pending, notice: notice, cover: cover)
  }
}

extension OpenPage {
  fileprivate var isBlank: Bool { if case .blank = kind { true } else { false } }
}
