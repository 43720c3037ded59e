import Problems

/// Reads a desk's file: what is wrong stands in the log, and the rest is still read.
struct DeskReader {
  private let phones: PhoneReader
  /// The languages that the file names, each where it stands.
  private(set) var languages: [YAMLValue] = []

  /// - Parameter numbering: how numbers of the desk's country are dialled; nil where that is not known.
  init(numbering: NumberingPlan?) {
    phones = PhoneReader(numbers: PhoneNumber(plan: numbering), symbols: nil)
  }

  mutating func desk(_ file: SourceFile, _ log: ProblemLog) -> Desk {
    var documents = YAMLDocuments(file, log)
    var fields = documents.last().fields()
    let role = fields.required("role").word(Desk.Role.self, renamed: ["avsi": .hub]) ?? .other
    let printer = fields.optional("printer")?.text()
    let languageValue = fields.optional("language", beside: "languages")
    languages += [languageValue].compactMap(\.self)
    let language = languageValue?.languageCode()
    let itself = association(&fields)
    let associations = (fields.optional("associations")?.list() ?? []).map { value in
      var own = value.fields()
      let association = association(&own)
      own.end()
      return association
    }
    let closures = (fields.optional("closures")?.list() ?? []).compactMap(DeskReader.closure)
    fields.end()
    return Desk(
      itself: itself, role: role, printer: printer, language: language ?? itself.languages.first,
      associations: associations, closures: closures)
  }

  private mutating func association(_ fields: inout YAMLMapping) -> Desk.Association {
    let spoken = fields.optional("languages", beside: "language")
    languages += spoken?.listCount == nil ? [] : spoken?.list() ?? []
    return Desk.Association(
      name: fields.required("name").text() ?? "", address: fields.optional("address")?.text(),
      phones: fields.optional("phones").map(phones.phones) ?? [], hours: fields.optional("hours")?.hours(),
      languages: spoken?.languageCodes() ?? [])
  }

  private static func closure(_ value: YAMLValue) -> Desk.Closure? {
    var fields = value.fields()
    let days = DateOrder.read(from: fields.required("from"), to: fields.required("to"))
    let reason = fields.required("reason").text()
    fields.end()
    guard let from = days.from, let to = days.to, let reason else { return nil }
    return Desk.Closure(from: from, to: to, reason: reason)
  }
}
