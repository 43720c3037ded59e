public import Advice
public import Dates

/// What happened: a person did something, or the world answered.
public enum Action: Hashable, Sendable {
  /// Where the focus went.
  public enum Move: Hashable, Sendable {
    /// So many rows, to an end.
    case by(Int), first, last
  }

  /// What became of a print.
  public enum PrintReply: Hashable, Sendable {
    /// The printer has it; it waits, for this reason in the printer's own words; it failed.
    case sent(printer: String), waiting(printer: String, reason: String), failed(PaperFault)
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
  /// The text was scrolled to this line.
  case scrolled(Int)
  /// A page was wanted.
  case reviewRequested, whyRequested, helpRequested, directoryRequested, paperRequested, nextPersonRequested
  /// The directory's list was to be narrowed.
  case filterRequested
  /// The screen was to be covered; any key uncovered it.
  case blankRequested, uncovered
  /// The end was wanted, with `q` or with Ctrl-C; it was wanted at once, where no question can be shown.
  case stopRequested, interrupted, leftAtOnce
  /// The screen was to be drawn anew; the program was to step aside.
  case repaintRequested, suspendRequested
  /// A key was pressed that does nothing here.
  case keyWithoutUse
  /// The next person's interview begins on this day.
  case dayTold(CivilDate)
  /// It is this minute now.
  case timeTold(LocalTime)
  /// The terminal is gone.
  case terminalVanished
  /// The printers are known, or why they are not.
  case printersListed([PrinterChoice]), printersFailed(PaperFault)
  /// A print was tried.
  case printed(PrintReply)
  /// The sheet was saved, or why it was not.
  case saved(path: String), savingFailed(SaveFault, path: String)
}

/// What the outside must do.
public enum Effect: Hashable, Sendable {
  /// End the program with this exit code.
  case leave(Int32)
  /// Ask which printers there are.
  case listPrinters
  /// Print a text.
  case print(text: String, printer: String)
  /// Save a text; over an existing file only where the person said so.
  case save(text: String, path: String, isReplacing: Bool)
  /// Ring the bell.
  case ring
  /// Draw the screen anew; wipe what the terminal may remember of it.
  case repaint, forget
  /// Step aside until the shell calls the program back.
  case suspend
}

/// A printer that can be chosen.
public struct PrinterChoice: Hashable, Sendable {
  /// What a printer is doing.
  public enum State: Sendable {
    /// It waits for work; it prints; it stands still.
    case ready, busy, stopped
  }

  /// Its name.
  public let name: String
  /// Whether it is the one to take where nobody chooses.
  public let isDefault: Bool
  /// What it is doing.
  public let state: State

  /// A printer.
  public init(name: String, isDefault: Bool, state: State) {
    self.name = name
    self.isDefault = isDefault
    self.state = state
  }
}

/// Why printing did not work.
public enum PaperFault: Error, Hashable, Sendable {
  /// A program of CUPS is not installed.
  case commandMissing(String)
  /// The printing service does not answer; there is no printer.
  case noServer, noPrinters
  /// The printer is not there any more.
  case unknownPrinter(String)
  /// The printer said no, in its own words.
  case refused(String)
  /// No answer came in so many seconds.
  case tooSlow(Int)
}

/// Why a sheet was not saved.
public enum SaveFault: Error, Hashable, Sendable {
  /// There is such a file; its folder is missing; one may not write there; the disk is full; it is a folder.
  case exists, noFolder, noPermission, diskFull, isFolder
  /// No file can have this name.
  case badName
  /// Anything else, in the system's words.
  case other(String)
}
