import CivilTime
import Interviews
import OrderedCollections
import Problems

/// `pack.yaml`: what the pack is, and where its facts are written.
///
/// The sources stand in a second document, which the first screen need not wait for.
struct PackFile {
  /// The beginning of the pack's own file.
  let place: Place
  let id: String
  let version: String
  /// The day of the version, and where it stands; nil where the pack names none.
  let versionDate: (date: CivilDate, place: Place)?
  /// Whether it is made to be extended, and no pack for a desk by itself.
  let isBase: Bool
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

  /// - Parameter files: those of the packs that are extended, and at last the pack's own.
  init(_ files: [SourceFile], symbols: SymbolTable, log: ProblemLog) {
    place = Place(file: files.last?.name ?? "", line: 1, column: 1)
    var streams = files.map { YAMLDocuments($0, log) }
    let heads = streams.indices.map { streams[$0].next() }
    isBase = PackFile.isBase(heads)
    var fields = YAMLLayers(heads, isOpen: isBase)
    _ = fields.every("base")
    for name in fields.every("extends") { _ = name.text() }
    id = fields.requiredOfEach("id").text() ?? ""
    version = fields.requiredOfEach("version").text() ?? ""
    // A date that only a base bears is that of the base.
    let dated = fields.every("version_date").last { $0.file == files.last?.name }
    versionDate = dated.flatMap { value in value.pastDate().map { ($0, value.place) } }
    let zoneValue = fields.required("zone")
    (zone, zonePlace) = (zoneValue.text() ?? "", zoneValue.place)
    let languageValue = fields.required("language")
    (language, languagePlace) = (
      languageValue.languageCode() ?? "", languageValue.file == place.file ? languageValue.place : place
    )
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
    var rests = YAMLLayers(streams.indices.map { streams[$0].last() }, isOpen: isBase)
    let listed = rests.section("sources").pairs()
    rests.end()
    if listed == nil { symbols.miss(.source) }
    for (key, value) in listed ?? [] {
      guard let name = symbols.name(.source, in: key) else { continue }
      sources[Source.ID(name)] = PackFile.source(Source.ID(name), key, value)
    }
  }

  /// Whether the last of some heads says that its pack is made to be extended.
  private static func isBase(_ heads: [YAMLValue]) -> Bool {
    heads.last?.pair("base")?.value.boolean() ?? false
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
