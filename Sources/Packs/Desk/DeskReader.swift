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
    let programs = DeskReader.programs(fields.optional("programs"))
    let languageValue = fields.optional("language", beside: "languages")
    languages += [languageValue].compactMap(\.self)
    let language = languageValue?.languageCode()
    let idleMinutes = fields.optional("idle").flatMap(DeskReader.minutes)
    var reader = AssociationReader(phones)
    let itself = reader.association(&fields)
    let associations = reader.associations(fields.optional("associations", beside: "associations_date"))
    let associationsDate = fields.optional("associations_date", beside: "associations")?.pastDate()
    var own = OwnServicesReader(phones)
    let services = own.services(fields.optional("services"))
    languages += reader.languages + own.languages
    let closures = (fields.optional("closures")?.list() ?? []).compactMap(DeskReader.closure)
    fields.end()
    return Desk(
      itself: itself, role: role, printer: printer, programs: programs,
      language: language ?? itself.languages.first, idleMinutes: idleMinutes,
      associations: associations, associationsDate: associationsDate,
      services: services, closures: closures)
  }

  private static func minutes(_ value: YAMLValue) -> Int? {
    guard let minutes = value.integer() else { return nil }
    if !Desk.idleRange.contains(minutes) {
      value.report(.range, .idleMinutes, ["maximum": String(Desk.idleRange.upperBound)])
    }
    return minutes
  }

  private static func programs(_ value: YAMLValue?) -> [Desk.Program: String] {
    guard var fields = value?.fields() else { return [:] }
    var programs: [Desk.Program: String] = [:]
    for program in Desk.Program.allCases { programs[program] = fields.optional(program.rawValue).flatMap(wholePath) }
    fields.end()
    return programs
  }

  /// A path from the root: what another would lead to depends on where the program is started.
  private static func wholePath(_ value: YAMLValue) -> String? {
    guard let path = value.text() else { return nil }
    if !path.hasPrefix("/") { value.report(.wrongType, .pathNotWhole, ["path": path]) }
    return path
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
