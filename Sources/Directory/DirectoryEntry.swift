import Advice
import CivilTime
import Interviews
import OrderedCollections
import Packs
import Texts

/// What a service is found by, in one language.
package struct DirectoryEntry: Hashable, Sendable {
  /// Name, audience, words to look for, topics, languages, place, stable name.
  package let texts: [String]
  /// The numbers to call, as E.164 or a bare short code; a number that has ended is never among them.
  package let numbers: [String]
  /// The numbers that it had, in the same form: people find it by them, and nobody may call them.
  package let formerNumbers: [String]

  /// What a service is found by.
  package init(texts: [String], numbers: [String], formerNumbers: [String] = []) {
    self.texts = texts
    self.numbers = numbers
    self.formerNumbers = formerNumbers
  }
}

extension Adviser {
  /// What the services of the pack are found by, in their order.
  var directoryEntries: [DirectoryEntry] {
    let topics = topics
    return services.map { service in
      let members = members(of: service)
      // Who looks for an old number is led to whoever took its place.
      let replaced = services.filter { $0.replacedBy == service.id }
      let words = self.words(of: service.id)
      let own = ownValues(of: service)
      let said = [words?.name, words?.audience].compactMap(\.self).map { text($0, own: own).text }
      let languages = languages(of: service).flatMap(names)
      let places = ([service.address] + members.map(\.address)).compactMap(\.self)
      return DirectoryEntry(
        texts: said + searchWords(of: service) + (topics[service.id] ?? []) + languages + places + members.map(\.name)
          + [service.id.text],
        numbers: (service.phones + members.flatMap(\.phones)).map(\.number),
        formerNumbers: formerNumbers(of: service) + replaced.flatMap(formerNumbers) + numbersOfOtherDays(service))
    }
  }

  private func formerNumbers(of service: ServiceRecord) -> [String] {
    service.formerPhones.map { $0.dialled(in: pack.numbering) }
  }

  /// The numbers that were called, or will be: who comes with an old page, or with a new one, finds the service.
  private func numbersOfOtherDays(_ service: ServiceRecord) -> [String] {
    let stated = pack.services[service.id]?.phones.map(\.value) ?? []
    return stated.filter { !service.phones.contains($0) }.map(\.number)
  }

  /// The options that add a service, by their words.
  private var topics: [Service.ID: [String]] {
    var topics: [Service.ID: [String]] = [:]
    for question in pack.interview.questions.values where question.valid.includes(day) {
      for option in question.on(day).options {
        guard let words = catalogue.questions[question.id]?.options[option.id] else { continue }
        for service in option.addition?.services ?? [] {
          topics[service.id, default: []] += [words.label.text, words.soFar.text]
        }
      }
    }
    return topics
  }

  /// A language by its code, its name, and its name in the pack's own language.
  private func names(of code: String) -> [String] {
    [code, words.languages[code], official.sheet.languages[code]].compactMap(\.self)
  }
}
