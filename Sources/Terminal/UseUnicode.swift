internal import Glibc

/// Has the C library read and write UTF-8, whatever the environment says.
///
/// Names of offices and people need more letters than ASCII, and today's terminals show them even where
/// the language is unset or `C`; there the library and ncurses would silently leave them out.
func useUnicode() {
  setlocale(LC_CTYPE, "")
  if String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
}
