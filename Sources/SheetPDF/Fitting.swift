import Sheets

/// How a page is filled: shrink first, then leave out, then grow again as far as it fits.
struct Fitting: Hashable, Sendable {
  /// The body's size in points.
  var em: Double
  /// How much it tells.
  var detail: Detail

  /// The smallest size of letters that are small for their size, in points.
  static let leastTallSize = 10.0

  /// The sizes of the body to try, in points, the largest first.
  ///
  /// Large print that does not fit even with the least detail is made smaller than large print: what is never left out
  /// matters more.
  static func sizes(isLarge: Bool, isLeast: Bool = false) -> [Double] {
    if isLeast { return Array(stride(from: isLarge ? 12 : leastSize, through: leastSize, by: -0.25)) }
    return Array(stride(from: isLarge ? 16 : 11.5, through: isLarge ? 12 : leastSize, by: -0.25))
  }

  /// The largest size for the most detail that fits.
  ///
  /// - Parameters:
  ///   - sizes: the largest first; not empty.
  ///   - details: the fullest first; not empty.
  ///   - height: how high the page would be; it falls with the size and with the detail.
  /// - Returns: nil where even the smallest letters and the least detail do not fit.
  static func best(sizes: [Double], details: [Detail], room: Double, height: (Fitting) -> Double) -> Fitting? {
    guard let smallest = sizes.last else { return nil }
    func fits(_ fitting: Fitting) -> Bool { height(fitting) <= room }
    // The smallest letters first: most pages are full, and these sizes are set anyway.
    guard let detail = details.first(where: { fits(Fitting(em: smallest, detail: $0)) }, isLikely: true) else {
      return nil
    }
    let isWhole = detail == details.first
    return sizes.map { Fitting(em: $0, detail: detail) }.first(where: fits, isLikely: isWhole)
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
