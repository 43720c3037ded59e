import Sheets
import Testing

@testable import SheetPDF

@Suite struct FittingTests {
  private let sizes = Fitting.sizes(isLarge: false)
  private let details = Detail.all(notes: 3)

  /// A page whose height falls with the size and with each thing that is left out.
  private func best(room: Double, asked: (Fitting) -> Void = { _ in }) -> Fitting? {
    Fitting.best(sizes: sizes, details: details, room: room) { fitting in
      asked(fitting)
      let left = details.firstIndex(of: fitting.detail).map { details.count - $0 } ?? 0
      return fitting.em * fitting.em * Double(left * left)
    }
  }

  @Test func `sizes go down by quarters of a point, as far as can be read`() {
    #expect(sizes == [11.5, 11.25, 11, 10.75, 10.5, 10.25, 10, 9.75, 9.5, 9.25, 9])
    #expect(Fitting.sizes(isLarge: true).first == 16)
    #expect(Fitting.sizes(isLarge: true).last == 12)
    #expect(Fitting.sizes(isLarge: true, isLeast: true).last == 9)
  }

  @Test func `the page shrinks before it leaves anything out`() {
    let all = Double(details.count * details.count)
    #expect(best(room: all * 11.5 * 11.5) == Fitting(em: 11.5, detail: details[0]))
    #expect(best(room: all * 10 * 10) == Fitting(em: 10, detail: details[0]))
    #expect(best(room: all * 9 * 9) == Fitting(em: 9, detail: details[0]))
  }

  @Test func `what is left out makes room for larger letters`() {
    // The next thing in the order is enough, and a little is left.
    #expect(
      best(room: Double((details.count - 1) * (details.count - 1)) * 9.4 * 9.4) == Fitting(em: 9.25, detail: details[1])
    )
  }

  @Test func `a page on which not even the least fits is refused`() {
    #expect(best(room: 81) == Fitting(em: 9, detail: details[details.count - 1]))
    #expect(best(room: 80) == nil)
  }

  @Test func `the best is found by few trials, and is what trying all would find`() {
    for room in stride(from: 85.0, to: 50000, by: 371) {
      var count = 0
      let found = best(room: room) { _ in count += 1 }
      let slow = details.lazy.compactMap { detail in
        sizes.first { size in
          let left = details.count - (details.firstIndex(of: detail) ?? 0)
          return size * size * Double(left * left) <= room
        }.map { Fitting(em: $0, detail: detail) }
      }.first
      #expect(found == slow)
      #expect(count <= 14)
    }
  }
}
