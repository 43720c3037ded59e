public import Dates
public import OpeningHours

/// The desk's own words about itself: the head of the sheet, its printer, the associations it knows.
///
/// A pack works without a desk. Nothing about a person ever stands in a desk's file.
public struct Desk: Hashable, Sendable {
  /// What kind of desk it is.
  public enum Role: String, CaseIterable, Sendable {
    /// It stands on the list of associations that register people.
    case listedAssociation = "listed_association"
    /// It is the AVSI desk.
    case avsi
    /// Any other desk.
    case other
  }

  /// An association that registers people.
  public struct Association: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Street and town.
    public let address: String?
    /// The numbers to call.
    public let phones: [ServiceRecord.Phone]
    /// Its hours.
    public let hours: OpeningHours?
    /// The languages spoken, as ISO 639 codes.
    public let languages: [String]
  }

  /// Days on which a service of the desk's town is closed.
  public struct Closure: Hashable, Sendable {
    /// The first day.
    public let from: CivilDate
    /// The last day.
    public let to: CivilDate
    /// Why, in the desk's own words.
    public let reason: String
  }

  /// The desk itself: its name, and how to reach it.
  public let itself: Association
  /// What kind of desk it is.
  public let role: Role
  /// The printer it prefers, by CUPS's name.
  public let printer: String?
  /// The language of its screen, if it chose one.
  public let language: String?
  /// The associations it knows, in its own order.
  public let associations: [Association]
  /// The days on which it is closed.
  public let closures: [Closure]

  /// The associations that register people: this desk first, if it is one of them.
  public var members: [Association] { role == .listedAssociation ? [itself] + associations : associations }

  /// Reads a desk's file.
  ///
  /// - Throws: the first error, with its place.
  public init(_ file: SourceFile) throws(Problem) {
    let findings = Findings()
    var documents = Documents(file, findings)
    var fields = documents.last().fields()
    role = fields.required("role").word(Role.self) ?? .other
    printer = fields.optional("printer")?.text()
    let language = fields.optional("language", beside: "languages")?.text()
    itself = AssociationReader.association(&fields)
    self.language = language ?? itself.languages.first
    associations = (fields.optional("associations")?.list() ?? []).map { value in
      var own = value.fields()
      let association = AssociationReader.association(&own)
      own.end()
      return association
    }
    closures = (fields.optional("closures")?.list() ?? []).compactMap(AssociationReader.closure)
    fields.end()
    try findings.throwFirst(by: [file])
  }
}
