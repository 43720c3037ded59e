import CivilTime
import Interviews
import OrderedCollections
import Problems

/// `pack.yaml`: what the pack is, and where its facts are written.
///
/// The sources stand in a second document, which the first screen need not wait for.
struct PackFile {
  let id: String
  let version: String
  /// The day of the version, and where it stands; nil where the pack names none.
  let versionDate: (date: CivilDate, place: Place)?
  let zone: String
  let zonePlace: Place
  let language: String
  let languagePlace: Place
  /// The country whose holidays and telephone numbers count; nil where the pack names none.
  let country: YAMLValue?
  let rulesFrom: CivilDate
  let reviewMonths: Int
  let always: [Service.ID]
  let printedAlways: [Service.ID]
  /// Where each of the services that are always printed is named.
  let printedPlaces: [Place]
  private(set) var sources: OrderedDictionary<Source.ID, SourceRecord> = [:]

  init(_ file: SourceFile, symbols: SymbolTable, log: ProblemLog) {
    var stream = YAMLDocuments(file, log)
    var fields = stream.next().fields()
    id = fields.required("id").text() ?? ""
    version = fields.required("version").text() ?? ""
    let dated = fields.optional("version_date")
    versionDate = dated.flatMap { value in value.pastDate().map { ($0, value.place) } }
    let zoneValue = fields.required("zone")
    (zone, zonePlace) = (zoneValue.text() ?? "", zoneValue.place)
    let languageValue = fields.required("language")
    (language, languagePlace) = (languageValue.languageCode() ?? "", languageValue.place)
    // The key was `holidays` when a country had nothing else.
    country = fields.optional("country") ?? fields.optional("holidays")
    rulesFrom = fields.required("rules_from").date() ?? CivilDate(dayNumber: 0)
    let months = fields.required("review_every")
    reviewMonths = months.integer() ?? 12
    if !(1...120).contains(reviewMonths) { months.report(.range, .reviewMonths) }
    always = symbols.services(fields.required("always"))
    let printed = fields.required("printed_always")
    printedAlways = symbols.services(printed)
    printedPlaces = (printed.list() ?? []).filter { $0.text() != nil }.map(\.place)
    fields.end()
    var rest = stream.last().fields()
    let listed = rest.required("sources").pairs()
    if listed == nil { symbols.miss(.source) }
    rest.end()
    for (key, value) in listed ?? [] {
      guard let name = symbols.name(.source, in: key) else { continue }
      sources[Source.ID(name)] = PackFile.source(Source.ID(name), key, value)
    }
  }

  private static func source(_ id: Source.ID, _ key: YAMLValue, _ value: YAMLValue) -> SourceRecord {
    var fields = value.fields()
    let title = fields.required("title").text() ?? ""
    let publisher = fields.required("publisher").text() ?? ""
    let url = fields.optional("url").flatMap(WebAddress.read)
    let dateValue = fields.optional("date")
    let reason = fields.optional("no_date")
    fields.end()
    if !fields.isBroken, (dateValue == nil) == (reason == nil) { key.report(.sourceDate, .sourceDate) }
    return SourceRecord(
      id: id, title: title, publisher: publisher, url: url, date: dateValue?.pastDate(), dateless: reason?.text())
  }
}
