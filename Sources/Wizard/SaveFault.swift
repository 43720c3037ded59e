public import PrintJobs

/// Why a sheet was not saved.
public enum SaveFault: Error, Hashable, Sendable {
  /// There is such a file; its folder is missing; one may not write there; the disk is full; it is a folder.
  case exists, noFolder, noPermission, diskFull, isFolder
  /// The disk went away while it was written to.
  case vanished
  /// No file can have this name.
  case badName
  /// The page could not be set.
  case page(PageFault)
  /// Anything else, in the system's words.
  case other(String)
}
