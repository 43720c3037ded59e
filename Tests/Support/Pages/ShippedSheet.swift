package import Advice
import Interviews
package import Sheets

/// A person's sheet on a day, and how to speak of it.
package struct ShippedSheet: Sendable {
  /// The papers of the day.
  package let papers: ShippedPapers
  /// Whose it is.
  package let person: EveryResult.Person
  /// The day, the routes, and whether the delicate topics are printed.
  package let name: String

  /// Everybody's sheet for every combination of routes on whatever day it is open: the plain one, and the fullest.
  package static func all() throws -> [ShippedSheet] {
    try ShippedPapers.days.flatMap { day in
      let papers = try ShippedPapers(on: day)
      return (papers.plainPeople + papers.fullestPeople).map { person in
        let routes = person.routes.map(\.text).joined(separator: ", ")
        return ShippedSheet(
          papers: papers, person: person, name: "\(day) \(routes)\(person.isWithTopics ? ", with topics" : "")")
      }
    }
  }

  /// The sheet in a language.
  package func sheet(in language: String) -> Sheet? { papers.sheet(for: person, in: language) }

  /// Few sheets that together show every kind of part that any of these shows: little enough to be read whole.
  package static func few(of all: [ShippedSheet]) -> [ShippedSheet] {
    var rest = all.compactMap { shipped in
      shipped.sheet(in: shipped.papers.language).map { sheet in
        (shipped: shipped, kinds: Set(SheetOutline(sheet).entries.map(\.kind)))
      }
    }
    var few: [ShippedSheet] = []
    // Whichever shows most that is new; of several the first.
    while let most = rest.map(\.kinds.count).max(), most > 0, let next = rest.first(where: { $0.kinds.count == most }) {
      few.append(next.shipped)
      for index in rest.indices { rest[index].kinds.subtract(next.kinds) }
    }
    return few
  }
}
