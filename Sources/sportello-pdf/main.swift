import CLeavings
import Glibc

// The sheet is about a person.
leavings_keep_secret()
// A reader that has gone is told by the status of the write.
signal(SIGPIPE, SIG_IGN)
exit(Converter().run().rawValue)
