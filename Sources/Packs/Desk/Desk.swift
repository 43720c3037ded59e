package import CivilTime
package import OpeningHours
package import Problems

/// The desk's own words about itself: the head of the sheet, its printer, the associations it knows.
///
/// A pack works without a desk. Nothing about a person ever stands in a desk's file.
package struct Desk: Hashable, Sendable {
  /// What kind of desk it is.
  package enum Role: String, CaseIterable, Sendable {
    /// It stands on the list of associations that register people.
    case listedAssociation = "listed_association"
    /// It is the hub of the city, which books for those who need not queue.
    case hub
    /// Any other desk.
    case other
  }

  /// A program that the desk may have in a place of its own.
  package enum Program: String, CaseIterable, Sendable {
    /// Hands pages to the print system.
    case lp
    /// Tells of printers and jobs.
    case lpstat
    /// Takes pages back.
    case cancel
    /// Makes pages of sheets.
    case pages = "sportello-pdf"
  }

  /// An association that registers people.
  package struct Association: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Street and town.
    package let address: String?
    /// The numbers to call.
    package let phones: [ServiceRecord.Phone]
    /// Its e-mail address.
    package let email: String?
    /// Its hours.
    package let hours: OpeningHours?
    /// The languages spoken, as ISO 639 codes.
    package let languages: [String]
  }

  /// Days on which a service of the desk's town is closed.
  package struct Closure: Hashable, Sendable {
    /// The first day.
    package let from: CivilDate
    /// The last day.
    package let to: CivilDate
    /// Why, in the desk's own words.
    package let reason: String
  }

  /// The minutes that may be stated: more than a working day is never, and is to be said as that.
  package static let idleRange = 0...600

  /// The desk itself: its name, and how to reach it.
  package let itself: Association
  /// What kind of desk it is.
  package let role: Role
  /// The printer it prefers, by CUPS's name.
  package let printer: String?
  /// Where its programs are, as whole paths: those that are not where they are on every computer.
  package let programs: [Program: String]
  /// The language of its screen, if it chose one.
  package let language: String?
  /// Minutes without a key after which a person is forgotten, 0 for never; nil where it says nothing.
  package let idleMinutes: Int?
  /// The associations it knows, in its own order.
  package let associations: [Association]
  /// The day of its list of them; nil where it says none.
  package let associationsDate: CivilDate?
  /// The services that it adds to the pack's, in its own order.
  package let services: [OwnService]
  /// The days on which it is closed.
  package let closures: [Closure]

  /// Reads a desk's file.
  ///
  /// - Parameter numbering: how numbers of its country are dialled; nil where that is not known.
  /// - Throws: the first error, with its place.
  package init(_ file: SourceFile, numbering: NumberingPlan? = nil) throws(Problem) {
    let log = ProblemLog()
    var reader = DeskReader(numbering: numbering)
    self = reader.desk(file, log)
    try log.throwFirst(by: [file])
  }

  init(
    itself: Association, role: Role, printer: String?, programs: [Program: String], language: String?,
    idleMinutes: Int?, associations: [Association], associationsDate: CivilDate?, services: [OwnService],
    closures: [Closure]
  ) {
    self.itself = itself
    self.role = role
    self.printer = printer
    self.programs = programs
    self.language = language
    self.idleMinutes = idleMinutes
    self.associations = associations
    self.associationsDate = associationsDate
    self.services = services
    self.closures = closures
  }
}
