#!/usr/bin/env python3
"""What a start and a key cost beside an editor without settings, in the same pseudo-terminal.

    python3 benches/vim.py target/release/chutri

Instructions are counted by valgrind, so a busy machine changes nothing; memory is what the system
says of the running program. Only ratios are printed. Needs valgrind, vim and Linux.
"""

import fcntl
import os
import pty
import re
import select
import struct
import sys
import tempfile
import termios
import time

KEYS = 40
HERE = os.path.dirname(os.path.abspath(__file__))
ROSTER = os.path.join(HERE, "../assets/rosters/chi-bo-ban-puon.csv")
AGENDA = os.path.join(HERE, "../assets/rosters/chi-bo-ban-puon.agenda.txt")


class Terminal:
    """A program in a terminal of 120 by 40."""

    def __init__(self, argv, home):
        self.child, self.end = pty.fork()
        if self.child == 0:
            env = {"CHUTRI_DATA": home + "/data", "HOME": home, "TERM": "xterm-256color"}
            os.environ.update(env, LANG="C.UTF-8")
            os.execvp(argv[0], argv)
        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))

    def read(self, seconds):
        """Takes what comes; returns at the first silence of so many seconds, or after a minute."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if not select.select([self.end], [], [], seconds)[0]:
                return
            try:
                came = os.read(self.end, 1 << 16)
            except OSError:
                return
            if b"]11;?" in came:
                os.write(self.end, b"\x1b]11;rgb:1111/1111/1111\x1b\\")
            if b"\x1b[c" in came:
                os.write(self.end, b"\x1b[?62;22c")

    def press(self, keys):
        os.write(self.end, keys)


def instructions(argv, keys, leave):
    """Counts what a run costs in which these keys are pressed, always as long as forty of them."""
    with tempfile.TemporaryDirectory() as home:
        log = home + "/log"
        tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
        terminal = Terminal(tool + ["--log-file=" + log] + argv, home)
        # The first frame; a clock that runs is silent for less than a second.
        select.select([terminal.end], [], [], 60)
        terminal.read(0.8)
        begun = time.monotonic()
        for key in keys:
            terminal.press(key)
            terminal.read(0.1)
        time.sleep(max(0, 12 - (time.monotonic() - begun)))
        terminal.read(0.1)
        for key in leave:
            terminal.press(key)
            terminal.read(1.5)
        os.waitpid(terminal.child, 0)
        with open(log) as told:
            return int(re.search(r"Collected : (\d+)", told.read())[1])


def memory(argv):
    """Returns the memory a running program holds, and what of it is its own, in kilobytes."""
    with tempfile.TemporaryDirectory() as home:
        terminal = Terminal(argv, home)
        terminal.read(0.9)
        with open(f"/proc/{terminal.child}/smaps_rollup") as told:
            told = told.read()
        os.kill(terminal.child, 9)
        os.waitpid(terminal.child, 0)
        sizes = [int(re.search(rf"{name}:\s+(\d+)", told)[1]) for name in ("Rss", "Anonymous")]
        return sizes


def main():
    program = os.path.abspath(sys.argv[1])
    meeting = ["new", "--lang", "vi", "--roster", ROSTER, "--agenda", AGENDA, "--body", "X"]
    down, up = b"\x1b[B", b"\x1b[A"
    runs = {
        "vim -u NONE": (["vim", "-n", "-u", "NONE", ROSTER], (b"j", b"k"), [b":q!\r"]),
        "first screen": ([program, "--lang", "vi"], (down, up), [b"\x11"]),
        "meeting": ([program, *meeting], (down, up), [b"\x11", b"\x11"]),
    }
    base = None
    for name, (argv, keys, leave) in runs.items():
        start = instructions(argv, [], leave)
        whole = instructions(argv, list(keys) * (KEYS // 2), leave)
        rss, own = memory(argv)
        row = (start, (whole - start) / KEYS, rss, own)
        base = base or row
        told = [f"{value / one:.1f}" for value, one in zip(row, base)]
        print(f"{name}: start {told[0]}, a key {told[1]}, ", end="")
        print(f"memory {told[2]}, of its own {told[3]}", flush=True)


if __name__ == "__main__":
    main()
