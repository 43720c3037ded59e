/// Why a sheet was not saved.
///
/// The sentences for people come from the language catalogues. The only words inside are those of the operating
/// system, made visible: they cannot steer a terminal.
package enum SaveFault: Error, Hashable, Sendable {
  /// Something of this name is there already, be it only a symbolic link to nowhere.
  case exists

  /// The folder of the file does not exist.
  case noFolder

  /// Who runs the program may not write there, or nobody may.
  case noPermission

  /// No room is left on the disk, or none for this user.
  case diskFull

  /// The path is that of a folder.
  case isFolder

  /// What is to be replaced is no ordinary file: a symbolic link, a device.
  case notAFile

  /// The name, or the whole path, is longer than the disk allows (255 bytes for a name).
  case nameTooLong

  /// The path is empty, or has a NUL inside.
  case notAPath

  /// The disk went away or broke while it was written to, as a USB stick pulled out does.
  ///
  /// What was written before counts for nothing: the sheet is to be saved once more, perhaps elsewhere.
  case vanished

  /// Anything else, in the words of the operating system.
  case other(String)

  /// The sheet did not become the page that was to be saved: nothing was written.
  case page(PageFault)
}
