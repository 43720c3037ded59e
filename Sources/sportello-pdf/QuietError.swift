import Glibc

/// Keeps the warnings of Pango and fontconfig away while they work: who reads standard error expects one line.
final class QuietError {
  private var kept: Int32

  /// From now on what is written to standard error is lost.
  init() {
    kept = dup(STDERR_FILENO)
    let nowhere = open("/dev/null", O_WRONLY)
    guard nowhere >= 0 else { return }
    dup2(nowhere, STDERR_FILENO)
    close(nowhere)
  }

  /// Standard error is what it was.
  func end() {
    guard kept >= 0 else { return }
    dup2(kept, STDERR_FILENO)
    close(kept)
    kept = -1
  }
}
