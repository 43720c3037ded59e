package import Interviews
import OrderedCollections
package import Problems

/// A pack with what a desk says itself.
extension Pack {
  /// The source of what a desk says itself; no source of a pack can have this name.
  package static let deskSource: Source.ID = "desk.yaml"

  /// The pack with a desk's own services: they stand first in the directory, and first under their topics.
  ///
  /// - Throws: the first service whose name the pack has already, or that stands under a topic it has not.
  package func including(_ desk: Desk) throws(Problem) -> Pack {
    if let problem = Pack.problems(of: desk, interview, services).first { throw problem }
    var pack = self
    pack.sources[Pack.deskSource] = SourceRecord(
      id: Pack.deskSource, title: desk.itself.name, publisher: desk.itself.name, url: nil, date: nil, dateless: nil)
    guard !desk.services.isEmpty else { return pack }
    let own = desk.services.map(\.service)
    pack.services = OrderedDictionary(
      uniqueKeysWithValues: own.map { ($0.id, $0) } + services.map { ($0.key, $0.value) })
    pack.interview = interview.naming(
      desk.services.map { own in
        (id: own.service.id, topics: Set(own.topics.map(\.id)), valid: own.service.valid)
      })
    return pack
  }

  /// What is wrong with a desk's own services beside those of a pack.
  static func problems(
    of desk: Desk, _ interview: Interview, _ services: OrderedDictionary<Service.ID, StatedService>
  ) -> [Problem] {
    let topics = interview.questions.values.flatMap(\.options).filter { $0.addition != nil }.map(\.id.text)
    return desk.services.flatMap { own -> [Problem] in
      let name = own.service.id.text
      let taken =
        services[own.service.id] == nil
        ? [] : [Problem(own.place, .idDoubled, .deskService, ["name": name])]
      return taken
        + own.topics.filter { !topics.contains($0.id.text) }.map { topic in
          Problem(
            topic.place, .idUnknown, .unknownTopic, ["name": topic.id.text],
            hint: Spelling.hint(topic.id.text, among: topics))
        }
    }
  }
}
