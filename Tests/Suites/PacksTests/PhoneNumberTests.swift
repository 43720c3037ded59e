import CivilTime
import Invented
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

@Suite struct PhoneNumberTests {
  private func said(_ number: String, _ display: String) throws -> [String] {
    let text = try CheckedFile.services.text().replacing(
      "{number: \"+39800111222\", display: \"800 111 222\"}",
      with: "{number: \"\(number)\", display: \"\(display)\"}")
    return try CheckedFile.services.problems(reading: text).map { problem in
      try "\(problem.severity.rawValue): \(Shipped.problemWords().sentence(problem))"
    }
  }

  @Test(arguments: [
    ("+39024812", "02 4812"), ("+39021234567", "02 1234567"), ("+39020202", "02.02.02"), ("+39060606", "060606"),
    ("+393331234567", "333 123 4567"), ("+39335123456", "335123456"), ("+39335022670", "335 022670"),
    ("+39800111222", "800 111 222"), ("+39800111222", "+39 800 111 222"), ("+39803116", "803 116"),
    ("+39848123456", "848 123 456"), ("+39199123456", "199123456"), ("+39892424", "89.24.24"),
    ("112", "112"), ("1500", "1500"), ("116000", "116 000"), ("19696", "1.96.96"),
  ])
  func `a number that is dialled in Italy is one`(number: String, display: String) throws {
    #expect(try said(number, display).isEmpty)
  }

  @Test(arguments: [
    ("+39800290", "800 290", "800", "9", 6), ("+39800905", "800 905", "800", "9", 6),
    ("+398001112220", "800 111 2220", "800", "9", 10), ("+39803116116", "803 116 116", "803", "6", 9),
    ("+39848855", "848 855", "848", "9", 6), ("+398481234560", "848 123 4560", "848", "9", 10),
    ("+39840123", "840 123", "840", "9", 6), ("+39841123456", "841 123 456", "841", "6", 9),
    ("+39847123456", "847 123 456", "847", "6", 9), ("+39199123", "199 123", "199", "9", 6),
    ("+391991231234", "199 123 1234", "199", "9", 10), ("+39892424123", "892 424 123", "892", "6", 9),
    ("+3933512345", "33512345", "3", "9, 10", 8), ("+3933312345671", "33312345671", "3", "9, 10", 11),
  ])
  func `a number with digits too few or too many for its beginning is refused`(
    number: String, display: String, prefix: String, lengths: String, digits: Int
  ) throws {
    #expect(
      try said(number, display) == [
        "error: \"\(number)\" has \(digits) digits behind +39; those that begin with \(prefix) have \(lengths)"
      ])
  }

  @Test(arguments: [
    ("+39805123456", "805 123 456"), ("+392412339", "2412339"), ("+39812345678", "812345678"),
    ("+39700123456", "700123456"), ("+39500123456", "500123456"), ("+390012345", "0012345"),
  ])
  func `a number that begins as none does is refused`(number: String, display: String) throws {
    #expect(
      try said(number, display) == ["error: no number begins like \"\(number)\" behind +39; look at the digits again"])
  }

  @Test(arguments: ["152", "15220", "1120", "1161", "116", "911"])
  func `a short code that nobody knows is worth a second look`(number: String) throws {
    #expect(
      try said(number, number) == ["warning: \"\(number)\" is not among the short codes we know; look at it again"])
  }

  @Test(arguments: [("+41800111222", "+41 800 111 222"), ("+12025550123", "+1 202 555 0123")])
  func `a number of another country bears its code, on the sheet too`(number: String, display: String) throws {
    #expect(try said(number, display).isEmpty)
    let bare = String(display.drop { $0 != " " }.dropFirst())
    #expect(try said(number, bare) == ["error: \"\(bare)\" shows other digits than \(number)"])
  }

  @Test func `several numbers in one are to be written one by one`() throws {
    #expect(
      try said("+39021234542", "02 12345 42/43") == [
        "error: \"02 12345 42/43\" stands for several numbers; write them one by one, each in full"
      ])
  }

  @Test func `an extension is a note beside the number`() throws {
    #expect(
      try said("+39021234567", "02 1234567 int. 12") == [
        "error: \"02 1234567 int. 12\" says more than +39021234567; nobody can dial an extension from here, "
          + "write it in phone_notes"
      ])
  }

  @Test func `a pack that names no country takes every number that could be one`() throws {
    let pack = try InventedPack().replacing("country: it\n", with: "", in: .pack)
      .replacing(
        "{number: \"+39800111222\", display: \"800 111 222\"}", with: "{number: \"+39800111\", display: \"800 111\"}",
        in: .services
      ).pack()
    #expect(pack.services.values.flatMap(\.phones).contains { $0.value.number == "+39800111" })
  }
}
