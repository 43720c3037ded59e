import Interviews
import OrderedCollections
import Packs
import Texts

extension Adviser {
  /// When a contact does not help, and whom to turn to then: the name, and the number where there is one.
  func sentence(_ fallback: Fallback) -> RichText {
    let reasons = words.list(fallback.reasons.map { words($0.phrase) }, .listOr)
    let number = service(fallback.successor)?.phones.first.map { RichText($0.display, .number) }
    let contact = words.list([name(of: fallback.successor), number].compactMap(\.self))
    return words(.fallback, ["reasons": reasons, "contact": contact])
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
