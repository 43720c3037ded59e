import Advice
import Packs
import Sheets
import Shipped
import Testing
import Wizard

@Suite struct TimeToldTests {
  @Test func `the minute passes while a page is open, and the rules stay those of the first day`() throws {
    var model = Model(material: try ShippedMaterial.milano.get(), language: "it")
    _ = model.update(.directoryRequested)
    func line(_ model: Model) -> String? {
      guard case .contacts(let contacts) = model.page.sheet?.blocks.first?.content else { return nil }
      return contacts.first { $0.name == "Numero verde asilo" }?.standing?.text
    }
    #expect(line(model) == "aperto fino alle 14:00")
    #expect(try model.update(.timeTold(Shipped.time("2026-11-24T14:00"))) == [])
    #expect(line(model) == "risponde la segreteria telefonica fino a domani alle 9:00")
    _ = try model.update(.timeTold(Shipped.time("2026-11-25T00:01")))
    #expect(line(model) == "risponde la segreteria telefonica fino alle 9:00")
    #expect(model.page.sheet?.date == "24 novembre 2026")
  }

  @Test func `a covered screen stays covered when the minute passes`() throws {
    var model = Model(material: try ShippedMaterial.milano.get(), language: "it")
    _ = model.update(.blankRequested)
    _ = try model.update(.timeTold(Shipped.time("2026-11-24T14:00")))
    #expect(model.page.kind == .blank)
  }
}
