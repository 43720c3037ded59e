internal import Foundation

/// How long a test of chance goes on: briefly with every change, at length where somebody asks for it.
package enum Effort {
  /// How many times to try; the longer form where `SPORTELLO_LONG` is set.
  package static func count(_ short: Int, long: Int) -> Int {
    let wish = ProcessInfo.processInfo.environment["SPORTELLO_LONG"] ?? ""
    return wish.isEmpty ? short : long
  }
}
