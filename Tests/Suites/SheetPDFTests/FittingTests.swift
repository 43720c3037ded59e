import Sheets
import Testing

@testable import SheetPDF

@Suite struct FittingTests {
  private let details = Detail.all(notes: 3)

  /// A page whose height falls with the size and with each thing that is left out.
  private func height(_ fitting: Fitting) -> Double {
    let left = details.firstIndex(of: fitting.detail).map { details.count - $0 } ?? 0
    let steps = fitting.isLeast ? fitting.em : max(11, fitting.em)
    return fitting.em * Double(left * left) + steps
  }

  private func best(room: Double, isLarge: Bool = false, asked: (Fitting) -> Void = { _ in }) -> Fitting? {
    Fitting.best(isLarge: isLarge, details: details, room: room) { fitting in
      asked(fitting)
      return height(fitting)
    }
  }

  private var early: [Detail] { details.filter { !$0.omission.isAfterShrinking } }
  private var late: [Detail] { details.filter(\.omission.isAfterShrinking) }

  @Test func `sizes go down by quarters of a point, as far as can be read`() {
    #expect(Fitting.sizes(isLarge: false) == [13, 12.75, 12.5, 12.25, 12, 11.75, 11.5, 11.25, 11])
    #expect(Fitting.smallSizes(isLarge: false) == [10.75, 10.5, 10.25, 10, 9.75, 9.5, 9.25, 9])
    #expect(Fitting.sizes(isLarge: true).first == 16)
    #expect(Fitting.sizes(isLarge: true).last == 14)
    #expect(Fitting.smallSizes(isLarge: true).first == 13.75)
    #expect(Fitting.smallSizes(isLarge: true).last == 9)
  }

  @Test func `a page with room has the largest letters, and everything on it`() {
    #expect(best(room: 100_000) == Fitting(em: 13, detail: details[0]))
    #expect(best(room: height(Fitting(em: 12, detail: details[0]))) == Fitting(em: 12, detail: details[0]))
  }

  @Test func `what a person can do without is left out before letters become small`() {
    let next = Fitting(em: 11, detail: details[1])
    #expect(best(room: height(Fitting(em: 11, detail: details[0])) - 1)?.detail == details[1])
    #expect(best(room: height(next)) == next)
  }

  @Test func `then what is looked up later becomes small, and at last the steps as well`() throws {
    let least = try #require(early.last)
    let small = Fitting(em: 9.5, detail: least)
    #expect(best(room: height(small)) == small)
    #expect(best(room: height(Fitting(em: 9, detail: least)) - 1)?.isLeast == true)
    #expect(best(room: height(Fitting(em: 9, detail: least)) - 1)?.detail == least)
  }

  @Test func `the official language gives way only where the smallest letters do not fit`() throws {
    let least = try #require(early.last)
    let room = height(Fitting(em: 9, detail: least, isLeast: true)) - 1
    let found = try #require(best(room: room))
    #expect(found.detail == late.first && found.isLeast)
    #expect(late.map(\.omission) == [.officialContacts, .officialNotes, .headings, .hours, .topicPlaces])
  }

  @Test func `a page on which not even the least fits is refused`() throws {
    let last = try #require(details.last)
    let least = Fitting(em: 9, detail: last, isLeast: true)
    #expect(best(room: height(least)) == least)
    #expect(best(room: height(least) - 1) == nil)
  }

  @Test func `in large print the official words of contacts and notes give way before the letters`() throws {
    let last = try #require(details.last { $0.omission < .hours })
    let fitting = Fitting(em: 14, detail: last)
    #expect(best(room: height(fitting), isLarge: true) == fitting)
    #expect(best(room: height(fitting) - 1, isLarge: true) == Fitting(em: 13.75, detail: last))
  }

  @Test func `the best is found by few trials, and is what trying all would find`() throws {
    for isLarge in [false, true] {
      let sizes = Fitting.sizes(isLarge: isLarge)
      let small = Fitting.smallSizes(isLarge: isLarge)
      let early = isLarge ? details.filter { $0.omission < .hours } : early
      let late = Array(details.dropFirst(early.count))
      let least = early[early.count - 1]
      let all =
        early.flatMap { detail in sizes.map { Fitting(em: $0, detail: detail) } }
        + small.map { Fitting(em: $0, detail: least) }
        + small.map { Fitting(em: $0, detail: least, isLeast: true) }
        + late.flatMap { detail in (sizes + small).map { Fitting(em: $0, detail: detail, isLeast: true) } }
      for room in stride(from: 18.0, to: 9000, by: 37) {
        var count = 0
        let found = best(room: room, isLarge: isLarge) { _ in count += 1 }
        #expect(found == all.first { height($0) <= room })
        #expect(count <= 24)
      }
    }
  }
}
