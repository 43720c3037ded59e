internal import CLeavings

/// What this program must not leave behind when it ends in the middle of something.
///
/// The commands that run for it lead sessions of their own, so no signal of the terminal reaches them: whoever ends this
/// program ends them. A file that is not whole yet is about a person, and nobody would look for it.
package enum Leavings {
  /// Ends the commands at once, with all that they have started, and removes the files.
  ///
  /// It is a function of C: a signal handler may call it, and may call nothing of Swift.
  package static var clear: @convention(c) () -> Void { leavings_clear }

  /// Ends the commands at once, with all that they have started; a file that is being written is finished.
  package static func endCommands() { children_end() }

  /// Leaves no core file, lets no other program of the account read the memory, and hands on no more rights than it has.
  package static func keepSecret() { leavings_keep_secret() }

  /// Lets no command that leaves before it has read its input take this program with it.
  static func surviveBrokenPipes() { leavings_survive_broken_pipes() }

  /// Clears up before a signal that would end the program in silence, where nobody else takes care of it.
  package static func watch() { leavings_watch() }
}
