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
    let heads = files.layers.map(\.pack)
    let dates = heads.flatMap { head in
      head.text.matches(of: #/\n    date: (\d{4}-\d\d-\d\d)\n/#).map { (head, $0.1) }
    }
    #expect(dates.count >= 5)
    var changed = 0
    for (head, date) in dates {
      var text = head.text
      text.replaceSubrange(date.startIndex..<date.endIndex, with: "2026-11-20")
      let renewed = try Pack(files.replacing([head.name: text]))
      let report = CasesReport(of: cases, in: renewed)
      #expect(report.failures.map(\.tested.name) == [])
      #expect(report.isProven)
      changed += toldBefore - told(renewed)
    }
    // New dates that change nothing for anybody would prove nothing.
    #expect(changed > 50)
  }

  @Test func `the days that matter have a case`() throws {
    let pack = try Shipped.pack()
    let days = try Set(ShippedCases.cases(pack).map(\.date))
    let wanted = CaseCoverage(of: [], in: pack).days + [CivilDate(iso: "2026-11-24")].compactMap(\.self)
    #expect(wanted.count > 2 && wanted.allSatisfy(days.contains))
  }

  /// Slips of an editor: each changes what comes out for somebody, and some case says so.
  @Test(arguments: try slips())
  func `a rule that slipped makes a case fail`(slip: RuleSlip) throws {
    let changed = try slip.pack()
    let report = CasesReport(of: try ShippedCases.cases(changed), in: changed)
    #expect(!report.failures.isEmpty)
  }

  private static func slips() throws -> [RuleSlip] { try RuleSlip.all(of: Shipped.files()) }
}
