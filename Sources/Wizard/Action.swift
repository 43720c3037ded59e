package import Advice
package import CivilTime
package import PrintJobs

/// What happened: a person did something, or the world answered.
package enum Action: Hashable, Sendable {
  /// Where the focus went.
  package enum Move: Hashable, Sendable {
    /// So many rows down, or up where it is less than nothing.
    case by(Int)
    /// To the first row.
    case first
    /// To the last row.
    case last
  }

  /// The option of this number, from 1, was picked.
  case optionPicked(Int)
  /// The focus moved.
  case focusMoved(Move)
  /// The focused option was ticked or unticked.
  case toggled
  /// The focused option or the typed text was accepted.
  case accepted
  /// A character was typed into a field.
  case typed(Character)
  /// A text was pasted.
  case pasted(String)
  /// The last character was taken back.
  case erased
  /// "Not known" was picked.
  case unknownPicked
  /// One step back was wanted.
  case backRequested
  /// The answers were wanted.
  case reviewRequested
  /// It was asked why a question is asked.
  case whyRequested
  /// The keys were wanted.
  case helpRequested
  /// The directory was wanted.
  case directoryRequested
  /// The directory's list was to be narrowed.
  case filterRequested
  /// A sheet was wanted, on paper or in a file.
  case paperRequested
  /// The next person was to begin.
  case nextPersonRequested
  /// The screen was to be covered.
  case blankRequested
  /// A key uncovered the screen.
  case uncovered
  /// The end was wanted, with `q`.
  case stopRequested
  /// The end was wanted, with Ctrl-C.
  case interrupted
  /// The end was wanted at once, where no question can be shown.
  case leftAtOnce
  /// The screen was to be drawn anew.
  case repaintRequested
  /// The program was to step aside.
  case suspendRequested
  /// A key was pressed that does nothing here.
  case keyWithoutUse
  /// The next person's interview begins on this day.
  case dayTold(CivilDate)
  /// It is this minute now.
  case timeTold(LocalTime)
  /// The terminal is gone.
  case terminalVanished
  /// The printers are known; there may be none.
  case printersListed([Printer])
  /// The printers are not known, and why.
  case printersFailed(PrintFault)
  /// The print system has the page that was sent last.
  case printTaken
  /// The page that was sent last was not taken, as far as anybody knows, and why.
  case printFailed(PrintFault)
  /// What became of the page that was sent last, once it was taken.
  case printTold(JobFate)
  /// The page that was sent last could not be taken back, and why: it may still come out.
  case stoppingFailed(PrintFault)
  /// The sheet was saved.
  case saved(path: String)
  /// The sheet was not saved, and why.
  case savingFailed(SaveFault, path: String)
}

/// What the outside must do.
package enum Effect: Hashable, Sendable {
  /// End the program with this exit code.
  case leave(Int32)
  /// Ask which printers there are.
  case listPrinters
  /// Print, and tell what becomes of it.
  case print(PrintOrder)
  /// Take back what was printed last.
  case stopPrinting
  /// Save; over an existing file only where the person said so.
  case save(PrintContent, path: String, isReplacing: Bool)
  /// Ring the bell.
  case ring
  /// Draw the screen anew.
  case repaint
  /// Wipe what face and terminal may remember of the pages shown.
  case forget
  /// Step aside until the shell calls the program back.
  case suspend
}
