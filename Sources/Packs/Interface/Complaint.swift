/// Why a command ends before its work is done, by the name of the sentence that says so in each language.
///
/// What is wrong inside a file is a ``ProblemMessage`` with a place; these are about the command, the computer and the
/// files as a whole.
package enum Complaint: String, CaseIterable, Sendable {
  // How the command is written.
  case usage
  case packTwice = "pack_twice"
  case acceptAsText = "accept_as_text"
  case importOrReview = "import_or_review"
  case reviewerName = "reviewer_name"
  case languageUnknown = "language_unknown"
  case idleOutside = "idle_outside"
  case speaksUnknown = "speaks_unknown"
  case timeForm = "time_form"
  case timeSkipped = "time_skipped"
  case timeDoubled = "time_doubled"

  // What is there to work with.
  case resourcesMissing = "resources_missing"
  case packMissing = "pack_missing"
  case casesEnding = "cases_ending"
  case pathMissing = "path_missing"
  case pathForbidden = "path_forbidden"
  case pathIsFolder = "path_is_folder"
  case pathIsPipe = "path_is_pipe"
  case pathTooLarge = "path_too_large"
  case pathUnreadable = "path_unreadable"
  case zoneMissing = "zone_missing"
  case rulesMissing = "rules_missing"
  case routeMissing = "route_missing"
  case answerMissing = "answer_missing"

  // Where a result goes.
  case saveExists = "save_exists"
  case saveNoFolder = "save_no_folder"
  case saveForbidden = "save_forbidden"
  case saveDiskFull = "save_disk_full"
  case saveIsFolder = "save_is_folder"
  case saveBadName = "save_bad_name"
  case saveVanished = "save_vanished"
  case saveUnread = "save_unread"
  case saveFailed = "save_failed"

  // The program that makes pages.
  case pageProgramMissing = "page_program_missing"
  case pageFontsMissing = "page_fonts_missing"
  case pageVersion = "page_version"
  case pageFailed = "page_failed"
  case pageFull = "page_full"
  case pageNotWhole = "page_not_whole"
  case pageTooSlow = "page_too_slow"
  case pageCancelled = "page_cancelled"

  // The terminal.
  case terminalNoInput = "terminal_no_input"
  case terminalNoOutput = "terminal_no_output"
  case terminalTypeMissing = "terminal_type_missing"
  case terminalTypeUnknown = "terminal_type_unknown"
  case terminalNoCursor = "terminal_no_cursor"
  case terminalRefused = "terminal_refused"
}
