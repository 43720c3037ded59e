import Dates
import Interviews
import OrderedCollections

/// The first document of `pack.yaml`: what the pack is.
///
/// Where its facts are written stands in the second one, which the first screen need not wait for.
struct PackFile {
  let id: String
  let version: String
  let zone: String
  let language: String
  let rulesFrom: CivilDate
  let reviewMonths: Int
  let always: [Service.ID]
  let printedAlways: [Service.ID]
  let sources: OrderedDictionary<Source.ID, SourceRecord>

  init(_ file: SourceFile, references: References) throws(Problem) {
    var stream = try Documents(file)
    var fields = try stream.next().fields()
    id = try fields.required("id").text()
    version = try fields.required("version").text()
    zone = try fields.required("zone").text()
    language = try fields.required("language").text()
    rulesFrom = try fields.required("rules_from").date()
    let months = try fields.required("review_every")
    reviewMonths = try months.integer()
    guard (1...120).contains(reviewMonths) else { throw months.problem("write 1 to 120 months") }
    always = try PackFile.services(fields.required("always"), references)
    printedAlways = try PackFile.services(fields.required("printed_always"), references)
    try fields.end()
    var rest = try stream.last().fields()
    sources = try PackFile.sources(rest.required("sources"), references)
    try rest.end()
  }

  private static func services(_ value: Located, _ references: References) throws(Problem) -> [Service.ID] {
    var services: [Service.ID] = []
    for entry in try value.list() {
      let name = try entry.text()
      references.note(.service, name, at: entry)
      services.append(Service.ID(name))
    }
    return services
  }

  private static func sources(
    _ value: Located, _ references: References
  ) throws(Problem) -> OrderedDictionary<Source.ID, SourceRecord> {
    var sources: OrderedDictionary<Source.ID, SourceRecord> = [:]
    for (key, value) in try value.pairs() {
      let id = Source.ID(try key.text())
      references.define(.source, id.text, at: key)
      var fields = try value.fields()
      let record = SourceRecord(
        id: id, title: try fields.required("title").text(), publisher: try fields.required("publisher").text(),
        url: try fields.optional("url")?.text(), date: try fields.optional("date")?.date(),
        dateless: try fields.optional("no_date")?.text())
      try fields.end()
      guard (record.date == nil) != (record.dateless == nil) else {
        throw key.problem("a source has either a date or no_date with the reason")
      }
      sources[id] = record
    }
    return sources
  }
}
