"""The text files of a bag (RFC 8493, section 2): declaration, manifests, files to fetch, bag info.

Only text goes in here: what a line names is never opened.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

VERSIONS: Final = frozenset({(0, 93), (0, 94), (0, 95), (0, 96), (0, 97), (1, 0)})
ENCODINGS: Final = frozenset({
    "utf-8", "us-ascii", "utf-16", "utf-16le", "utf-16be", "utf-32", "utf-32le", "utf-32be", "shift_jis", "euc-jp",
    "big5", "gb18030", "euc-kr", "koi8-r", "koi8-u",
    *(f"iso-8859-{part}" for part in range(1, 17) if part != 12), *(f"windows-{page}" for page in range(1250, 1259)),
})  # fmt: skip
"""Names that a declaration may give. Python knows codecs beside these that are no character sets."""
UTF_16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
MAX_DECLARATION: Final = 1024
BREAK: Final = re.compile(r"\r\n|\r|\n")
STRICT: Final = re.compile(r"BagIt-Version: ([0-9]+)\.([0-9]+)\nTag-File-Character-Encoding: (\S+)\n?")
LOOSE: Final = re.compile(
    r"BagIt-Version[ \t]*:[ \t]*([0-9]+)\.([0-9]+)[ \t]*\nTag-File-Character-Encoding[ \t]*:[ \t]*(\S+)[ \t]*\n?"
)
"""Before version 1.0, blanks were allowed."""
LISTED: Final = re.compile(r"([0-9A-Fa-f]+)[ \t]+(\*?)(.+)", re.DOTALL)
FETCHED: Final = re.compile(r"\S+[ \t]+(?:[0-9]+|-)[ \t]+(.+)", re.DOTALL)
ESCAPED: Final = re.compile(r"%(0[AaDd]|25)")
ESCAPED_BEFORE: Final = re.compile(r"%(0[AaDd])")
BARE: Final = re.compile(r"%(?!0[AaDd]|25)")
LABELLED: Final = re.compile(r"([^\s:](?:[^:]*[^\s:])?):[ \t](.*)", re.DOTALL)
LABELLED_BEFORE: Final = re.compile(r"([^:]*[^\s:])[ \t]*:(.*)", re.DOTALL)
PAYLOAD: Final = "data/"


@dataclass(frozen=True)
class Declaration:
    """`bagit.txt`: the version, and the encoding of the other tag files."""

    version: tuple[int, int]
    encoding: str

    @property
    def strict(self) -> bool:
        """Is it version 1.0, which requires more than the versions before it?"""
        return self.version >= (1, 0)

    def decode(self, raw: bytes) -> str:
        """Raises UnicodeError. UTF-16 without a byte-order mark is big-endian (RFC 2781)."""
        unmarked = self.encoding == "utf-16" and not raw.startswith(UTF_16_MARKS)
        return raw.decode("utf-16be" if unmarked else self.encoding)


@dataclass(frozen=True)
class Line:
    """One line of a manifest. Without a digest, the line has none that its algorithm could have made."""

    digest: str
    path: str
    marks: tuple[str, ...]
    """Of `asterisk` and `dot_slash`: what stood before the path, as checksum programs write it."""


def read_declaration(raw: bytes) -> Declaration | None:
    """None if it is not as RFC 8493 requires, or of a version or encoding that nobody has defined."""
    try:
        text = BREAK.sub("\n", raw[: MAX_DECLARATION + 1].decode("utf-8"))
    except UnicodeDecodeError:
        return None
    found = LOOSE.fullmatch(text)
    if found is None or len(raw) > MAX_DECLARATION:
        return None
    version, encoding = (int(found[1][:9]), int(found[2][:9])), found[3].lower()
    if version not in VERSIONS or found[2] != str(version[1]) or encoding not in ENCODINGS:
        return None
    declaration = Declaration(version, encoding)
    return None if declaration.strict and STRICT.fullmatch(text) is None else declaration


def lines(text: str) -> Iterator[str]:
    return (line for line in BREAK.split(text) if line)


def read_path(written: str, *, strict: bool) -> tuple[str, bool]:
    """(path, is it written as RFC 8493 requires). Version 1.0 encodes CR, LF and %; those before it only CR and LF."""
    if strict and BARE.search(written):
        return written, False
    return (ESCAPED if strict else ESCAPED_BEFORE).sub(lambda found: chr(int(found[1], 16)), written), True


def is_inside(path: str) -> bool:
    """Does the path stay in the bag, on every system?"""
    return "\0" not in path and not any(part in ("", ".", "..") for part in path.split("/"))


def read_line(written: str, digits: int, *, strict: bool) -> tuple[Line | None, bool]:
    """(line of a manifest or None, is it written as RFC 8493 requires). `digits`: hexadecimal digits of a digest."""
    found = LISTED.fullmatch(written)
    if found is None:
        return None, False
    path, sound = read_path(found[3], strict=strict)
    marks = ["asterisk"] if found[2] else []
    if path.startswith("./"):
        path = path[2:]
        marks.append("dot_slash")
    if not is_inside(path):
        return None, False
    fits = len(found[1]) == digits
    return Line(found[1].lower() if fits else "", path, tuple(marks)), sound and fits


def read_fetch(text: str, *, strict: bool) -> tuple[set[str], bool]:
    """(paths of the files that are to be fetched, is every line as RFC 8493 requires). The addresses are left alone."""
    paths: set[str] = set()
    sound = True
    for line in lines(text):
        found = FETCHED.fullmatch(line)
        path, written_well = read_path(found[1] if found else "", strict=strict)
        path = path.removeprefix("./")
        if is_inside(path) and path.startswith(PAYLOAD):
            paths.add(path)
        else:
            written_well = False
        sound = sound and written_well
    return paths, sound


def read_info(text: str, *, strict: bool) -> tuple[list[tuple[str, str]], bool]:
    """(labels and values in their order, is every line as RFC 8493 requires)."""
    elements: list[tuple[str, str]] = []
    sound = True
    for line in lines(text):
        if line[0] in " \t":
            sound = sound and (bool(elements) or not line.strip())
            if elements:
                label, value = elements[-1]
                elements[-1] = label, f"{value} {line.strip()}".strip()
        elif found := (LABELLED if strict else LABELLED_BEFORE).fullmatch(line):
            elements.append((found[1], found[2].strip()))
        else:
            sound = False
    return elements, sound
