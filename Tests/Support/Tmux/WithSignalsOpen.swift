internal import Foundation

/// Starts something with no signal blocked.
///
/// A program inherits which signals are blocked, and the threads tests run on block nearly all of them: what they
/// start would hear neither of a new size nor of its own end.
package func withSignalsOpen<Result>(_ start: () throws -> Result) rethrows -> Result {
  var none = sigset_t()
  var before = sigset_t()
  sigemptyset(&none)
  pthread_sigmask(SIG_SETMASK, &none, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try start()
}
