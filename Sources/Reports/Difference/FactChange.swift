package import CivilTime
package import OpeningHours
import OrderedCollections
import Packs
package import Problems
package import Texts

/// A fact of a pack that is not what it was, as its file has it.
package struct FactChange: Hashable, Sendable {
  /// What a fact belongs to.
  package enum Kind: String, CaseIterable, Sendable {
    case pack, language, source, service, route, question, document, note
  }

  /// A fact as a value.
  package enum Value: Hashable, Sendable {
    /// As the file has it.
    case text(RichText)
    /// A number with its days.
    case phone(RichText, Validity)
    /// Opening hours with their days.
    case hours([Dated<OpeningHours>])
  }

  /// What it belongs to.
  package let kind: Kind
  /// Its stable name.
  package let id: String
  /// The fact, as the pack's file calls it; nil for the thing as a whole.
  package let key: String?
  /// What it was, and what it is; nil where there is none.
  package let old, new: Value?
  /// Where it stands in the new pack, or in the old one where the new one has it no more.
  package let place: Place?
}

extension FactChange {
  /// The facts of two packs that are not alike, thing by thing.
  static func changes(_ old: ComparedPack, _ new: ComparedPack) -> [FactChange] {
    let (before, after) = (old.things, new.things)
    return OrderedSet(Array(before.keys) + Array(after.keys)).sorted(by: comesFirst).flatMap { key in
      changes(key, before[key], after[key])
    }
  }

  private static func comesFirst(_ left: FactThing.Key, _ right: FactThing.Key) -> Bool {
    let order = Kind.allCases
    return (order.firstIndex(of: left.kind) ?? 0) < (order.firstIndex(of: right.kind) ?? 0)
  }

  private static func changes(_ key: FactThing.Key, _ old: FactThing?, _ new: FactThing?) -> [FactChange] {
    let place = new?.place ?? old?.place
    guard let old, let new else {
      return [
        FactChange(
          kind: key.kind, id: key.id, key: nil, old: old.map { .text($0.summary) }, new: new.map { .text($0.summary) },
          place: place)
      ]
    }
    let names = OrderedSet(Array(old.facts.keys) + Array(new.facts.keys))
    let facts = names.filter { old.facts[$0] != new.facts[$0] }.map { name in
      FactChange(
        kind: key.kind, id: key.id, key: name, old: old.facts[name], new: new.facts[name], place: place)
    }
    let orders = old.orders.keys.compactMap { name -> FactChange? in
      let (before, after) = (old.orders[name] ?? [], new.orders[name] ?? [])
      let (left, right) = (before.filter(after.contains), after.filter(before.contains))
      guard left != right else { return nil }
      return FactChange(
        kind: key.kind, id: key.id, key: name, old: .text(RichText(left.joined(separator: ", "))),
        new: .text(RichText(right.joined(separator: ", "))), place: place)
    }
    return phoneChanges(key, old.phones, new.phones, place) + facts + orders
  }

  /// A number that was replaced by another is one change; the order of numbers is one as well.
  private static func phoneChanges(
    _ key: FactThing.Key, _ old: [FactThing.Phone], _ new: [FactThing.Phone], _ place: Place?
  ) -> [FactChange] {
    let change = { (old: Value?, new: Value?) in
      FactChange(kind: key.kind, id: key.id, key: "phones", old: old, new: new, place: place)
    }
    if old != new, Set(old) == Set(new) {
      let texts = [old, new].map { Value.text($0.map(\.text).joined(separator: ", ")) }
      return [change(texts[0], texts[1])]
    }
    let removed = old.filter { !new.contains($0) }
    let added = new.filter { !old.contains($0) }
    return (0..<max(removed.count, added.count)).map { index in
      change(index < removed.count ? removed[index].value : nil, index < added.count ? added[index].value : nil)
    }
  }
}

extension FactThing.Phone {
  fileprivate var value: FactChange.Value { .phone(text, valid) }
}
