import Interviews
import OrderedCollections
import Packs

extension Adviser {
  /// When a contact does not help, and whom to turn to then: the name, and the number where there is one.
  func sentence(_ fallback: Fallback) -> String {
    let reasons = saying.list(fallback.reasons.map { words($0.phrase) }, .listOr)
    let name = telling.services[fallback.successor].map { text($0.name) } ?? fallback.successor.text
    let number = pack.services[fallback.successor]?.phones.first?.display
    return words(
      .fallback, ["reasons": reasons, "contact": saying.list([name, number].compactMap(\.self))])
  }
}

extension Fallback.Reason {
  fileprivate var phrase: SheetPhrase {
    switch self {
    case .noReply: .fallbackNoReply
    case .noPlace: .fallbackNoPlace
    case .closed: .fallbackClosed
    }
  }
}
