import CivilTime
import Interviews
import Packs
import Problems
import Shipped
import Testing

struct ShippedCasesTests {
  @Test func `every case of Milan is right, and they cover everything`() throws {
    let pack = try Shipped.pack()
    let report = CasesReport(of: try ShippedCases.cases(pack), in: pack)
    #expect(report.outcomes.count >= 60)
    for failure in report.failures { Issue.record("\(failure.tested.place) \(failure.differences)") }
    #expect(report.uncovered.isWhole, "\(report.uncovered)")
    #expect(report.isProven)
  }

  @Test func `most cases state the whole result`() throws {
    let cases = try ShippedCases.cases(Shipped.pack())
    let whole = cases.filter {
      $0.output.alternatives != nil && $0.output.documents != nil && $0.output.services != nil
        && $0.output.notes != nil && $0.output.because != nil
    }
    #expect(whole.count >= 60)
    #expect(
      whole.allSatisfy {
        $0.output.have?.count == ($0.output.documents?.isEmpty == true ? nil : $0.output.documents?.count)
      })
  }

  @Test func `a source with a new date makes no case fail`() throws {
    let cases = try ShippedCases.cases(Shipped.pack())
    let told = { (pack: Pack) in
      CasesReport(of: cases, in: pack).outcomes.count { outcome in
        outcome.replay.result?.notes.contains { $0.id == "rules-may-have-changed" } == true
      }
    }
    let toldBefore = try told(Shipped.pack())
    let files = try Shipped.files()
    let dates = files.pack.text.matches(of: #/\n    date: (\d{4}-\d\d-\d\d)\n/#).map(\.1)
    #expect(dates.count >= 5)
    var changed = 0
    for date in dates {
      var text = files.pack.text
      text.replaceSubrange(date.startIndex..<date.endIndex, with: "2026-11-20")
      let renewed = try Pack(
        Pack.Files(
          pack: SourceFile(name: files.pack.name, text: text), questions: files.questions, routes: files.routes,
          documents: files.documents, services: files.services, notes: files.notes, countries: files.countries))
      let report = CasesReport(of: cases, in: renewed)
      #expect(report.failures.map(\.tested.name) == [])
      #expect(report.isProven)
      changed += toldBefore - told(renewed)
    }
    // New dates that change nothing for anybody would prove nothing.
    #expect(changed > 50)
  }

  @Test(arguments: ["2023-04-05", "2023-07-16", "2023-07-17", "2026-11-24"])
  func `the days that matter have a case`(day: String) throws {
    let date = CivilDate(iso: day)
    #expect(try ShippedCases.cases(Shipped.pack()).contains { $0.date == date })
  }

  /// Slips of an editor: each changes what comes out for somebody, and some case says so.
  @Test(arguments: [
    ("- age: {from: 18}", "- age: {from: 17}"), ("- age: {from: 60}", "- age: {from: 61}"),
    ("- age: {to: 55}", "- age: {to: 56}"), ("- age: {to: 17}", "- age: {to: 18}"),
    ("- age: {from: 61}", "- age: {from: 60}"), ("residence: [milan, unknown]", "residence: milan"),
    ("valid_to: 2023-07-16", "valid_to: 2023-07-15"), ("valid_from: 2023-07-17", "valid_from: 2023-07-18"),
    ("- age: {from: 60, to: 60}", "- age: {from: 60, to: 61}"),
    ("accompanied: [alone, unknown]", "accompanied: alone"), ("        - gender: woman\n", ""),
    ("identity_document: [none, unknown]", "identity_document: none"),
    ("when: {pregnancy_certificate: \"no\"}", "when: {pregnancy_certificate: \"yes\"}"),
    ("topics: [trafficking, violence_women, fgm]", "topics: [trafficking, fgm]"),
    ("lack_when: {identity_document: none}", "lack_when: {identity_document: unknown}"),
    ("services: [citizenship, citizenship-contact-centre]", "services: [citizenship-contact-centre, citizenship]"),
    ("      - residence-proof\n", ""), ("relevant: {vulnerability: \"yes\"}", "relevant: {vulnerability: \"no\"}"),
    ("      - open: avsi-hub\n      - not: {gender", "      - not: {gender"),
    ("when: {pregnant: \"yes\"}", "when: {pregnant: unknown}"), ("[original, copy]", "[original, copy, unknown]"),
    ("- not: {preferred: avsi-hub}", "- not: {open: avsi-hub}"),
  ])
  func `a rule that slipped makes a case fail`(old: String, new: String) throws {
    let changed = try Written.pack(replacing: old, with: new)
    let report = CasesReport(of: try ShippedCases.cases(changed), in: changed)
    #expect(!report.failures.isEmpty)
  }
}
