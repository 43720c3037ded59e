// Begins a file, says so, and waits to be ended before it is whole.
import CLeavings
import Glibc

let path = CommandLine.arguments[1]
leavings_watch()
let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
_ = unfinished_add(path)
_ = write(descriptor, "half", 4)
_ = write(STDOUT_FILENO, "begun\n", 6)
while true { pause() }
