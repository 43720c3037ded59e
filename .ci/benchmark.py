"""Times programs from exec to their first whole frame in a pseudo-terminal, then to the answer of a key that is typed
at once, alone and two hundred together, and counts the bytes a key costs."""

import fcntl
import os
import pty
import select
import statistics
import struct
import sys
import termios
import time

MENU = ["whiptail", "--menu", "Di che cosa ha bisogno la persona?", "24", "80", "4",
        "1", "Vuole chiedere asilo", "2", "Ha una pratica", "3", "Ha meno di 18 anni", "4", "Altro"]
MENU_END = b"Cancel"
WIZARD_END = b"aiuto"
# The last words of the page behind the first answer that none before it has.
SECOND_PAGE_END = b"risposte"
TOGETHER = 200
INTERVIEW = ["1", "1", "3", "4", "\r", "2", "1", "1", "1", "1", "\r", "b", "b", " ", "\x1b[F", "?", "\x1b", "/", "\x1b"]


def start(command):
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", LANG="C.UTF-8")
        os.execvp(command[0], command)
    # A later program that held it open would keep this one from ever noticing that its terminal is gone.
    os.set_inheritable(terminal, False)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    return child, terminal


def read_until(terminal, end):
    output = b""
    while end not in output:
        try:
            output += os.read(terminal, 65536)
        except OSError:
            sys.exit(f"the program ended before its first frame: {output!r}")
    return output


def stop(child, terminal):
    os.close(terminal)
    os.waitpid(child, 0)


def first_frame(command, end):
    began = time.perf_counter()
    child, terminal = start(command)
    read_until(terminal, end)
    took = time.perf_counter() - began
    stop(child, terminal)
    return took


def first_key(command):
    child, terminal = start(command)
    read_until(terminal, WIZARD_END)
    os.write(terminal, b"1")
    began = time.perf_counter()
    read_until(terminal, SECOND_PAGE_END)
    took = time.perf_counter() - began
    stop(child, terminal)
    return took


def all_together(command, end):
    began = time.perf_counter()
    sessions = {terminal: child for child, terminal in (start(command) for _ in range(TOGETHER))}
    outputs = {terminal: b"" for terminal in sessions}
    waiting = set(sessions)
    while waiting:
        for terminal in select.select(list(waiting), [], [])[0]:
            outputs[terminal] += os.read(terminal, 65536)
            if end in outputs[terminal]:
                waiting.discard(terminal)
    took = time.perf_counter() - began
    for terminal, child in sessions.items():
        stop(child, terminal)
    return took


def bytes_per_key(command):
    child, terminal = start(command)
    read_until(terminal, WIZARD_END)
    counts = []
    for key in INTERVIEW:
        while select.select([terminal], [], [], 0.3)[0]:
            os.read(terminal, 65536)
        os.write(terminal, key.encode())
        count = 0
        while select.select([terminal], [], [], 0.3)[0]:
            count += len(os.read(terminal, 65536))
        counts.append(count)
    stop(child, terminal)
    return counts


def main():
    wizard, runs = [os.path.abspath(sys.argv[1])], int(sys.argv[2])
    pairs = [(first_frame(wizard, WIZARD_END), first_frame(MENU, MENU_END)) for _ in range(runs)]
    ours, theirs = zip(*pairs)
    print(f"first frame, median of {runs}: sportello {statistics.median(ours) * 1000:.2f} ms, "
          f"whiptail {statistics.median(theirs) * 1000:.2f} ms")
    print(f"ratio, median of the pairs: {statistics.median(a / b for a, b in pairs):.2f} (at most 1.5)")
    keys = [first_key(wizard) for _ in range(runs)]
    print(f"first key, typed at once: median {statistics.median(keys) * 1000:.2f} ms (at most 10)")
    together = [all_together(wizard, WIZARD_END) / all_together(MENU, MENU_END) for _ in range(5)]
    print(f"{TOGETHER} started together, ratio of five runs: {min(together):.2f} to {max(together):.2f} (at most 3)")
    counts = bytes_per_key(wizard)
    print(f"bytes a key at 80x24: most {max(counts)}, median {statistics.median(counts):.0f} (at most 2048)")


main()
