import Advice
import Interviews
import OrderedCollections
package import Packs
package import Sheets
package import Texts

extension Adviser {
  /// The services of the directory made ready for searching.
  package var directoryIndex: DirectoryIndex { DirectoryIndex(directoryEntries) }

  /// The services that are asked for, the best first; without words all of them in the pack's order.
  ///
  /// Those that have ended stand last, whatever was asked.
  ///
  /// - Parameter index: the directory made ready; nil where it is searched only once.
  package func directory(_ query: DirectoryQuery = DirectoryQuery(), in index: DirectoryIndex? = nil) -> [ServiceRecord]
  {
    let services = services
    let found =
      query.text.isEmpty ? services : (index ?? directoryIndex).places(of: query.text).map { services[$0] }
    let kept = found.filter { service in query.filters.allSatisfy { isKept(service, by: $0) } }
    return kept.filter { $0.status == .active } + kept.filter { $0.status == .ended }
  }

  private func isKept(_ service: ServiceRecord, by filter: DirectoryFilter) -> Bool {
    switch filter {
    case .speaks(let language): languages(of: service).contains(language)
    case .openNow: standing(of: service)?.state == .open
    }
  }

  /// What `helplines --format json` prints; whole, it is in the pack's order, ended services too.
  package func helplinesJSON(_ query: DirectoryQuery = DirectoryQuery(), at: String) -> JSON {
    .keys([
      "schema": .number(1), "at": .string(at),
      "services": .array((query == DirectoryQuery() ? services : directory(query)).map { json($0, role: nil) }),
    ])
  }

  /// The directory as a sheet, to be read as text.
  ///
  /// - Parameter interface: the wizard's words, for the heading and for where nothing is found.
  package func directorySheet(
    _ query: DirectoryQuery = DirectoryQuery(), _ interface: Strings<WizardPhrase>
  ) -> Sheet {
    let services = directory(query)
    return Sheet(
      language: catalogue.language, isRightToLeft: catalogue.head.direction == .rtl,
      caption: interface(.directoryTitle), date: words.text(of: day), title: "",
      blocks: [
        services.isEmpty
          ? Block("", .text([interface.nothingFound(for: query)]))
          : Block("", .contacts(services.map { contact(for: $0) }), legend: legend(for: services))
      ])
  }
}

extension Strings<WizardPhrase> {
  /// That nothing was found, and what to try.
  package func nothingFound(for query: DirectoryQuery) -> RichText {
    if query.filters.contains(.openNow) { return self(.directoryNoneOpen) }
    return self(query.filters.isEmpty ? .directoryNone : .directoryNoneFiltered)
  }
}
