package import Advice
package import PrintJobs

/// What happened: a person did something, or the world answered.
package enum Action: Hashable, Sendable {
  /// Where the focus went.
  package enum Move: Hashable, Sendable {
    /// So many rows down, or up where it is less than nothing; to the first row; to the last.
    case by(Int), first, last
  }

  /// The option of this number, from 1, was picked; the focus moved; the focused option was ticked or unticked.
  case optionPicked(Int), focusMoved(Move), toggled
  /// The focused option or the typed text was accepted; "not known" was picked.
  case accepted, unknownPicked
  /// A character was typed into a field, a text was pasted, the character before the cursor was taken back; the text
  /// was edited in another way.
  case typed(Character), pasted(String), erased, edited(EditedLine.Edit)
  /// Backspace was still held when nothing was left to take back.
  case erasedTooFar
  /// The beginning of a path was to be completed.
  case completionRequested
  /// Another page was wanted: the one before, the answers, why a question is asked, the keys, the directory, what its
  /// list is narrowed by, a sheet on paper or in a file, the next person.
  case backRequested, reviewRequested, whyRequested, helpRequested, directoryRequested, filterRequested
  case paperRequested, nextPersonRequested
  /// The other ways of a result were wanted, another person of the same family, the numbers for a danger, the next
  /// language of the screen.
  case otherWaysRequested, familyRequested, dangerRequested, languageRequested
  /// The screen was to be covered; a key uncovered it.
  case blankRequested, uncovered
  /// The end was wanted: with `q`, with Ctrl-C, at once where no question can be shown.
  case stopRequested, interrupted, leftAtOnce
  /// The screen was to be drawn anew; the program was to step aside; a key was pressed that does nothing here.
  case repaintRequested, suspendRequested, keyWithoutUse
  /// It is this minute now; where nobody has begun, its day is that of the rules as well.
  case timeTold(LocalTime)
  /// Nobody has touched anything for long, and in so many seconds the person will be forgotten; now it is time.
  case idleSoon(seconds: Int), leftIdle
  /// The files that the desk works with can no longer be read, and why; what was read before still holds.
  case filesUnreadable(String)
  /// The terminal is gone.
  case terminalVanished
  /// The printers are known, and there may be none; they are not, and why.
  case printersListed([Printer]), printersFailed(PrintFault)
  /// The print system has the page that was sent last; as far as anybody knows, it has not, and why.
  case printTaken, printFailed(PrintFault)
  /// What became of the page that was sent last, once it was taken.
  case printTold(JobFate)
  /// The page that was sent last could not be taken back, and why: it may still come out.
  case stoppingFailed(PrintFault)
  /// The sheet was saved; it was not, and why.
  case saved(path: String), savingFailed(SaveFault, path: String)
  /// The beginning of a path goes on like this; its folder could not be read, and why.
  case pathCompleted(PathCompletion), completionFailed(SaveFault, path: String)
}

/// What the outside must do.
package enum Effect: Hashable, Sendable {
  /// End the program with this exit code.
  case leave(Int32)
  /// Ask which printers there are; print, and tell what becomes of it; take back what was printed last.
  case listPrinters, print(PrintOrder), stopPrinting
  /// Save; over an existing file only where the person said so.
  case save(PrintContent, path: String, isReplacing: Bool)
  /// Look how the beginning of a path goes on.
  case completePath(String)
  /// Read the words of a language, and give them to the model.
  case readWords(language: String)
  /// Ring the bell; draw the screen anew; take away what one could scroll back to.
  case ring, repaint, forgetLines
  /// Wipe what face and terminal may remember of the pages shown.
  case forget
  /// Step aside until the shell calls the program back.
  case suspend
}
