import Testing
import Wizard

@Suite struct PageTests {
  @Test func `two pages that tell the same are equal`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    let result = sitting.page
    sitting.meet(.reviewRequested)
    let review = sitting.page
    sitting.meet(.focusMoved(.by(1)))
    #expect(sitting.page != review)
    sitting.meet(.focusMoved(.by(-1)))
    #expect(sitting.page == review)
    sitting.meet(.backRequested)
    #expect(sitting.page == result)
  }

  @Test func `a page that is opened again is another visit, one that was covered is not`() throws {
    var sitting = try Sitting()
    let question = sitting.page
    sitting.meet(.helpRequested)
    let first = sitting.page
    sitting.meet(.blankRequested, .uncovered)
    #expect(sitting.page == first)
    sitting.meet(.backRequested, .helpRequested)
    #expect(sitting.page.visit != first.visit && sitting.page.content == first.content)
    sitting.meet(.backRequested)
    #expect(sitting.page == question)
  }
}
