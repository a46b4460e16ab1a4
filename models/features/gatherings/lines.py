"""The lines of a calendar file, however a program wrote it (RFC 5545, 3.1; vCalendar 1.0)."""

import quopri
import re
from collections.abc import Iterable, Iterator, Mapping

from icalendar.parser import Contentline
from msgspec import Struct, field

from models.errors import Refused

MOST_BYTES = 5_000_000
MOST_LINES = 200_000
MOST_DEEP = 8
"""How deep components may be nested."""
LONGEST = 100_000
_FOLD = re.compile(rb"\n[ \t]")
_BOM = b"\xef\xbb\xbf"


class Line(Struct, frozen=True):
    name: str
    value: str
    parameters: Mapping[str, str]


class Component(Struct):
    """What is between BEGIN and END."""

    name: str
    lines: list[Line] = field(default_factory=list)
    within: list["Component"] = field(default_factory=list)
    is_whole: bool = True
    """Did the file have its END?"""

    def first(self, name: str) -> Line | None:
        return next((line for line in self.lines if line.name == name), None)

    def all(self, name: str) -> list[Line]:
        return [line for line in self.lines if line.name == name]

    def text(self, name: str) -> str:
        found = self.first(name)
        return found.value if found else ""

    def components(self, name: str) -> Iterator["Component"]:
        """Those of this name, however deep."""
        for each in self.within:
            if each.name == name:
                yield each
            yield from each.components(name)


def read(raw: bytes) -> tuple[Component, int]:
    """A component that holds all of the file, and how many lines could not be read. Raises Refused `calendar.too_big`
    or `calendar.not_one`."""
    if len(raw) > MOST_BYTES:
        raise Refused("calendar.too_big", megabytes=MOST_BYTES // 1_000_000)
    if b"BEGIN:VCALENDAR" not in raw[:LONGEST].translate(_BYTES):
        raise Refused("calendar.not_one")
    unfolded = unfold(raw).split(b"\n")
    if len(unfolded) > MOST_LINES:
        raise Refused("calendar.too_big", megabytes=MOST_BYTES // 1_000_000)
    top = Component("")
    open_, broken = [top], 0
    for each in unfolded:
        if not each.strip(b" "):
            continue
        line = _line(each)
        if line is None:
            broken += 1
        elif line.name == "BEGIN":
            if len(open_) > MOST_DEEP:
                raise Refused("calendar.not_one")
            made = Component(_upper(line.value.strip(" ")), is_whole=False)
            open_[-1].within.append(made)
            open_.append(made)
        elif line.name == "END":
            if len(open_) > 1 and open_[-1].name == _upper(line.value.strip(" ")):
                open_.pop().is_whole = True
            else:
                broken += 1
        else:
            open_[-1].lines.append(line)
    return top, broken


def only(raw: bytes, uid: str) -> bytes:
    """The calendar with nothing but the events of this name and all zones."""
    kept, event = [], list[bytes]()
    for line in unfold(raw).split(b"\n"):
        begins = line.translate(_BYTES).startswith(b"BEGIN:VEVENT")
        if not event and not begins:
            kept.append(line)
            continue
        event.append(line)
        if line.translate(_BYTES).startswith(b"END:VEVENT"):
            named = (_line(each) for each in event)
            if any(each is not None and each.name == "UID" and each.value.strip(" ") == uid for each in named):
                kept += event
            event = []
    return b"\r\n".join(kept)


def unfold(raw: bytes) -> bytes:
    """Lines in one piece, with line feeds between. Octets are joined before they are decoded, because a fold may stand
    inside a letter."""
    plain = raw.removeprefix(_BOM).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    plain = _FOLD.sub(b"", plain)
    return b"\n".join(_joined(plain.split(b"\n")))


def _joined(lines: Iterable[bytes]) -> Iterator[bytes]:
    """With quoted-printable lines that go on behind a `=` in one piece."""
    parts: list[bytes] = []
    for line in lines:
        parts.append(line)
        is_quoted = b"ENCODING=QUOTED-PRINTABLE" in parts[0].partition(b":")[0].translate(_BYTES)
        if is_quoted and line.endswith(b"="):
            parts[-1] = line[:-1]
            continue
        yield b"".join(parts)
        parts = []
    if parts:
        yield b"".join(parts)


def _line(raw: bytes) -> Line | None:
    try:
        decoded = raw[:LONGEST].decode()
    except UnicodeDecodeError:
        decoded = raw[:LONGEST].decode("cp1252", "replace")
    try:
        name, parameters, value = Contentline(decoded, strict=False).parts()  # type: ignore[no-untyped-call]
    except (ValueError, AssertionError):
        return None
    found = {_upper(key): given if isinstance(given, str) else ",".join(given) for key, given in parameters.items()}
    if _upper(found.get("ENCODING", "")) == "QUOTED-PRINTABLE":
        value = quopri.decodestring(value.encode()).decode("utf-8", "replace")
    return Line(_upper(name), value.replace('\\"', '"'), found)


_CAPITALS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_BYTES = bytes.maketrans(b"abcdefghijklmnopqrstuvwxyz", b"ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _upper(name: str) -> str:
    return name.translate(_CAPITALS)
