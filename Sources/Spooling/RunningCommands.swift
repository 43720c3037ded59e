internal import CChildren

/// The commands that run for this program at this moment.
///
/// Each leads a session of its own, so no signal of the terminal reaches it: whoever ends this program ends them.
package enum RunningCommands {
  /// Ends all of them at once, with all that they have started.
  ///
  /// It is a function of C: a signal handler may call it, and may call nothing of Swift.
  package static var end: @convention(c) () -> Void { children_end }
}
