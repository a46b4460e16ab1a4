"""Writes models/features/gatherings/zone_table.py from the packages tzdata and icalendar.

Run it after either has a new version: `python packaging/zones.py`.
"""

import re
import textwrap
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

TABLE = Path(__file__).resolve().parents[1] / "models" / "features" / "gatherings" / "zone_table.py"
MODULE = '''"""Time zones by their rules, from the tables of IANA and CLDR. Written by packaging/zones.py."""

_RULES = """\\
{rules}
"""
"""`=` and rules, then the zones that have them."""
_WINDOWS = """\\
{windows}
"""
_PARTS = (part.strip(" ").split(" ") for part in _RULES.replace("\\n", " ").split("=")[1:])
RULES = {{name: rules for rules, *names in _PARTS for name in names}}
"""Name of a zone -> its rules, as a field `Zone` holds them."""
WINDOWS = dict(
    part.split("=") for part in _WINDOWS.replace("\\n", " ").strip(" ").split("; ")
)
"""Name of a zone on Windows -> its name."""
'''
POSIX = re.compile(
    r"(?:<[^>]+>|[A-Za-z]+)([-+]?\d[\d:]*)(?:(?:<[^>]+>|[A-Za-z]+)([-+]?\d[\d:]*)?,M([\d.]+)(?:/([-+\d:]+))?,M([\d.]+)(?:/([-+\d:]+))?)?\Z"
)


def minutes(clock: str) -> int:
    hours, _, rest = clock.lstrip("+-").partition(":")
    found = int(hours) * 60 + int(rest[:2] or 0)
    return -found if clock.startswith("-") else found


def rules(footer: str) -> str:
    """The rules of a zone from the last line of its file (RFC 8536, 3.3)."""
    found = POSIX.match(footer)
    if found is None:
        raise ValueError(footer)
    winter, summer, begins, begins_at, ends, ends_at = found.groups()
    offset = -minutes(winter)
    if begins is None:
        return str(offset)
    other = -minutes(summer) if summer else offset + 60
    return f"{offset}/{other}/M{begins}{minutes(begins_at or '2'):+}/M{ends}{minutes(ends_at or '2'):+}"


def main() -> None:
    folder = files("tzdata") / "zoneinfo"
    by_rules = defaultdict(list)
    for name in (files("tzdata") / "zones").read_text().split():
        *_, footer = (folder / name).read_bytes().rstrip(b"\n").split(b"\n")
        by_rules[rules(footer.decode())].append(name)
    names = sorted(f"={each} {' '.join(sorted(zones))}" for each, zones in by_rules.items())
    known = {name for zones in by_rules.values() for name in zones}
    windows = (f"{name}={zone}" for name, zone in sorted(WINDOWS_TO_OLSON.items()) if zone in known)
    parts = {"rules": " ".join(names), "windows": "; ".join(windows)}
    TABLE.write_text(MODULE.format(**{key: textwrap.fill(part, 118, break_long_words=False, break_on_hyphens=False)
                                      for key, part in parts.items()}))


if __name__ == "__main__":
    main()
