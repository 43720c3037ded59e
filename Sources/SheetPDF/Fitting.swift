import Sheets

/// How a page is filled: leave out first what a person can do without, then shrink, then let the official language go.
struct Fitting: Hashable, Sendable {
  /// The body's size in points.
  var em: Double
  /// How much it tells.
  var detail: Detail
  /// Whether steps and the frame may be as small as need be: else they keep the size at which they are read at a glance.
  var isLeast = false

  /// The sizes of the body at which a page reads well, in points, the largest first.
  static func sizes(isLarge: Bool) -> [Double] {
    Array(stride(from: isLarge ? 16 : 13, through: leastLegible(isLarge: isLarge), by: -0.25))
  }

  /// The smallest letters in which somebody in a hurry reads what to do, in points.
  static func leastLegible(isLarge: Bool) -> Double { isLarge ? 14 : 11 }

  /// Those below, for a page that is full all the same: what is never left out matters more than its size.
  static func smallSizes(isLarge: Bool) -> [Double] {
    Array(stride(from: leastLegible(isLarge: isLarge) - 0.25, through: leastSize, by: -0.25))
  }

  /// The fullest page that fits, in letters as large as it has room for.
  ///
  /// In large print the official words of contacts and notes give way before the letters do: whoever asks for large
  /// letters cannot read small ones.
  ///
  /// - Parameters:
  ///   - details: the fullest first; not empty.
  ///   - height: how high the page would be; it falls with the size and with the detail.
  /// - Returns: nil where even the smallest letters and the least detail do not fit.
  static func best(isLarge: Bool, details: [Detail], room: Double, height: (Fitting) -> Double) -> Fitting? {
    func fits(_ fitting: Fitting) -> Bool { height(fitting) <= room }
    func largest(_ sizes: [Double], _ detail: Detail, isLikely: Bool, isLeast: Bool = false) -> Fitting? {
      sizes.map { Fitting(em: $0, detail: detail, isLeast: isLeast) }.first(where: fits, isLikely: isLikely)
    }
    let sizes = sizes(isLarge: isLarge)
    let small = smallSizes(isLarge: isLarge)
    guard let legible = sizes.last, let least = small.last else { return nil }
    let early = details.filter { !$0.omission.isAfterShrinking || isLarge && $0.omission < .hours }
    guard let shortest = early.last else { return nil }
    // Of each way the last resort is asked first: a page on which it does not fit is not tried in any other size.
    if fits(Fitting(em: legible, detail: shortest)),
      let detail = early.first(where: { fits(Fitting(em: legible, detail: $0)) }, isLikely: true)
    {
      return largest(sizes, detail, isLikely: detail == details.first)
    }
    // First what is looked up later becomes smaller, then the steps as well.
    for isLeast in [false, true] where fits(Fitting(em: least, detail: shortest, isLeast: isLeast)) {
      return largest(small, shortest, isLikely: false, isLeast: isLeast)
    }
    let late = details.suffix(from: early.count)
    return Array(late).first(where: { fits(Fitting(em: least, detail: $0, isLeast: true)) }, isLikely: true)
      .flatMap { largest(sizes + small, $0, isLikely: false, isLeast: true) }
  }
}

extension Array {
  /// The first element that holds, where all behind one that holds do as well: few are asked.
  ///
  /// - Parameter isLikely: whether the very first may well hold, and is asked before all others.
  fileprivate func first(where holds: (Element) -> Bool, isLikely: Bool) -> Element? {
    var low = 0
    if isLikely, let first {
      if holds(first) { return first }
      low = 1
    }
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    // What was asked is remembered by whoever measures; a bound that was never asked is asked here.
    return low < count && holds(self[low]) ? self[low] : nil
  }
}
