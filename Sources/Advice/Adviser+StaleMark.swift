import CivilTime
import Interviews
import OrderedCollections
package import Packs
import Sheets
package import Texts

extension Adviser {
  /// Whether a service bears the mark of a stale fact: its own facts, or one of its numbers, are due for a fresh look.
  ///
  /// Nobody is to hesitate before an emergency number, and where nobody can be called or met there is nothing to
  /// confirm: neither ever bears the mark.
  func isMarked(_ service: ServiceRecord) -> Bool {
    service.canBeReached && !pack.printedAlways.contains(service.id) && !staleDates(of: service).isEmpty
  }

  /// What the mark means on a sheet with these services, with the date of the marked facts, or the oldest of them.
  ///
  /// - Returns: nil where none of them is marked.
  package func legend(for services: [ServiceRecord]) -> RichText? {
    let lists = services.filter(isListStale).map(listDate)
    let stale = services.filter(isMarked).flatMap(staleDates) + lists
    guard !stale.isEmpty else { return nil }
    return "\(Contact.staleMark) \(text(of: stale))"
  }

  private func text(of stale: [CivilDate?]) -> RichText {
    let dates = Set(stale.compactMap(\.self))
    let isDated = !stale.contains(nil)
    guard let oldest = dates.min() else { return words(.markUndated) }
    let phrase: SheetPhrase =
      if dates.count == 1 { isDated ? .markDated : .markDatedOrUndated } else {
        isDated ? .markSince : .markSinceOrUndated
      }
    return words(phrase, ["date": words.text(of: oldest)])
  }

  /// The dates of those facts of a service that are due for a fresh look.
  private func staleDates(of service: ServiceRecord) -> [CivilDate?] {
    let phones = service.phones.compactMap(\.source).map { pack.sources[$0]?.date }
    return ([service.assuredDate] + phones).filter { pack.interview.isStale($0, on: day) }
  }
}

extension ServiceRecord {
  /// Whether there is somebody to call or a door to go to.
  fileprivate var canBeReached: Bool { status == .active && (!phones.isEmpty || address != nil) }
}

extension Sheet {
  /// Says what the mark means where the first one is met.
  ///
  /// - Parameter inFrame: whether the directions have no legend of their own.
  mutating func explain(_ legend: RichText?, inFrame: Bool) {
    guard let legend else { return }
    if inFrame, directions?.hasMark == true {
      directions?.legend = legend
    } else if let index = blocks.firstIndex(where: \.hasMark) {
      blocks[index].legend = legend
    }
  }
}

extension Directions {
  fileprivate var hasMark: Bool { (places + [call, instead].compactMap(\.self)).contains(where: \.hasMark) }
}

extension Block {
  fileprivate var hasMark: Bool {
    if case .contacts(let contacts) = content { contacts.contains(where: \.hasMark) } else { false }
  }
}

extension Contact {
  fileprivate var hasMark: Bool { isMarked || members.contains(where: \.isMarked) }
}
