"""Reads the lines of HoursLines and asks opening-hours-py for the same states.

Differences that are known are counted with their reason; any other fails.
"""
import re
import sys
from collections import Counter
from datetime import datetime

from opening_hours import OpeningHours

SPAN = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")

YEAR_OF_LIST = re.compile(r"\b\d{4} [A-Z][a-z]{2}[^:;|]*,[A-Z][a-z]{2}\b")


def parts(hours):
    """The rules, without what joins them; comments hold none of the marks that do."""
    return re.split(r"; | \|\| |, ", hours)


def night_end(hours):
    """The latest minute of a morning that a span from the evening before reaches; 0 without such a span."""
    ends = [0]
    for a, b, c, d in SPAN.findall(hours):
        start, end = int(a) * 60 + int(b), int(c) * 60 + int(d)
        if end < start:
            ends.append(end)
    return max(ends)


def is_remark(rule):
    return rule.startswith('"')


# Each: a name, why we differ, and whether it can explain a difference.
KNOWN = [
    ("open end", "behind the known part we say unknown; they say open up to midnight (10:00+) or closed (10:00-14:00+)",
     lambda h, t, ours, theirs: "+" in h and ours.startswith("unknown")),
    ("open end before a span", "the next span ends an open end here (10:00+,15:00-18:00); theirs goes on through it to midnight",
     lambda h, t, ours, theirs: "+," in h and ours == "closed"),
    ("year of a list", "a year in front of a list of dates without years holds for all of them here (2026 Aug 15,Dec 24); theirs "
     "for the first alone",
     lambda h, t, ours, theirs: YEAR_OF_LIST.search(h) is not None),
    ("fallback", "behind || we open every closed minute, as the specification explains; they only days that no rule names",
     lambda h, t, ours, theirs: "||" in h and theirs == "closed"),
    ("remark", "a comment without a day stands beside the rules here; theirs overrides them",
     lambda h, t, ours, theirs: any(map(is_remark, parts(h))) and len(parts(h)) > 1),
    ("midnight", "of a night that was overridden on its first day nothing is left here, and a later rule's night comes on "
     "top of a day's hours; theirs goes on in the first case and is lost in the second",
     lambda h, t, ours, theirs: len(parts(h)) > 1 and t.hour * 60 + t.minute < night_end(h)),
    ("overlap", "where hours with and without a comment are added to each other, open is surer here; theirs keeps the comment",
     lambda h, t, ours, theirs: ", " in h and '"' in h and "closed" not in (ours, theirs)),
]


def their_state(hours, moment):
    state, comment = hours.state(moment)
    name = str(state).split(".")[-1].lower()
    # Open with a comment is what the specification calls unknown.
    return f"unknown {comment}" if name != "closed" and comment else name


def main():
    read, instants, agreed = 0, 0, 0
    known, alike, other = Counter(), Counter(), []
    for line in sys.stdin:
        text, *states = line.rstrip("\n").split("\t")
        try:
            hours = OpeningHours(text, country="IT")
        except SyntaxError as error:
            other.append(f"{text}: not read: {error}")
            continue
        read += 1
        reasons = set()
        for item in states:
            written, ours = item.split("=", 1)
            moment = datetime.fromisoformat(written)
            theirs = their_state(hours, moment)
            instants += 1
            if ours == theirs:
                agreed += 1
                continue
            reason = next((name for name, _, explains in KNOWN if explains(text, moment, ours, theirs)), None)
            if reason is None:
                other.append(f"{text}: at {written} {ours}, theirs {theirs}")
            else:
                known[reason] += 1
                reasons.add(reason)
        alike[not reasons] += 1
    print(f"{read} hours at {instants} moments: {agreed} alike ({100 * agreed / max(instants, 1):.2f} %), "
          f"{sum(known.values())} with a known reason, {len(other)} with none; {alike[True]} hours alike throughout")
    for name, why, _ in KNOWN:
        print(f"  {name}: {known[name]} moments: {why}")
    for text in other[:40]:
        print(f"differs: {text}")
    return 1 if other or read < 1000 else 0


sys.exit(main())
