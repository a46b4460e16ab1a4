"""Renders what features show as plain web pages that people can still read in twenty years.

Everything that members wrote is untrusted: templates escape it automatically, only the style sheet is marked safe, and
the pages have a content security policy that forbids them to load or run anything.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from models.ids import MemberId, RecordId
from models.pages import Entry, Page, Pages
from sync.archive.content import Content, Part
from sync.archive.layout import INDEX, README, Facts
from sync.archive.times import iso, moment
from sync.archive.work import Work
from sync.archive.writing import BagWriter

if TYPE_CHECKING:
    from jinja2 import Environment

PER_FILE = 500
"""Most entries in one file, so that browsers open it quickly."""


@dataclass(frozen=True)
class Drawn:
    """A page and its files, as addresses relative to `data/`."""

    page: Page
    hrefs: tuple[str, ...]

    @property
    def href(self) -> str:
        return self.hrefs[0]

    @property
    def title(self) -> str:
        return self.page.title

    @property
    def about(self) -> str:
        return self.page.about

    @property
    def closed(self) -> bool:
        return self.page.closed

    @property
    def count(self) -> int:
        return len(self.page.entries)

    @property
    def first(self) -> int:
        return self.page.entries[0].at

    @property
    def last(self) -> int:
        return self.page.entries[-1].at


class Section(NamedTuple):
    word: str
    pages: tuple[Drawn, ...]


class Chapter(NamedTuple):
    """The pages of what everyone reads, or of a private circle."""

    circle: str
    people: Sequence[MemberId]
    counts: Mapping[str, int]
    """Records by kind."""
    folder: str
    sections: tuple[Section, ...]


class Found(NamedTuple):
    """Where an entry is, for links from its answers."""

    href: str
    entry: Entry


class Site:
    """All pages of an archive."""

    def __init__(
        self, facts: Facts, content: Content, enclosed: Mapping[RecordId, Sequence[tuple[str, str]]] | None = None
    ) -> None:
        """`enclosed`: record -> (name, place relative to `data/`) of its files; no place where it is not enclosed."""
        self._enclosed = enclosed or {}
        self._facts = facts
        self._members = content.members
        self._exclusions = content.exclusions
        self._profiles: Mapping[MemberId, Mapping[str, str]] = {
            member: profile for pages in content.pages for member, profile in pages.profiles.items()
        }
        self._chapters = [_chapter(part) for part in content.parts]
        self._places: dict[RecordId, Found] = {}
        for drawn in self._drawn():
            for number, entry in enumerate(drawn.page.entries):
                self._places[entry.id] = Found(drawn.hrefs[number // PER_FILE], entry)
        self._environment = self._prepare(content)

    def _drawn(self) -> list[Drawn]:
        return [drawn for chapter in self._chapters for section in chapter.sections for drawn in section.pages]

    def _prepare(self, content: Content) -> "Environment":
        from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

        environment = Environment(
            loader=PackageLoader("resources", "archive"), autoescape=select_autoescape(("html",)),
            undefined=StrictUndefined, keep_trailing_newline=True,
        )  # fmt: skip
        environment.filters |= {
            "name": content.name, "captioned": partial(captioned, content.words), "begun": begun,
            "iso": iso, "day": _day, "clock": _clock, "spoken": _spoken, "groupby_day": _by_day,
            "find": self._find, "enclosed": lambda record: self._enclosed.get(record, ()),
        }  # fmt: skip
        style = (files("resources") / "archive" / "style.css").read_text("utf-8")
        environment.globals |= {"facts": self._facts, "style": style, "up": ""}
        environment.globals |= {"called": content.called, "words": content.words}
        return environment

    def _find(self, record: RecordId) -> Found | None:
        found = self._places.get(record)
        return None if found is None else Found(found.href.rpartition("/")[2], found.entry)

    def write(self, bag: BagWriter, work: Work) -> None:
        """Write all pages. Call it in a thread."""
        self._draw(bag, INDEX, "index.html", chapters=self._chapters)
        self._draw(bag, "data/members.html", "members.html", members=self._members, profiles=self._profiles,
                   exclusions=self._exclusions)  # fmt: skip
        total = sum(len(drawn.hrefs) for drawn in self._drawn())
        done = 0
        for drawn in self._drawn():
            for part, href in enumerate(drawn.hrefs, 1):
                work.step("archive.pages", done, total)
                done += 1
                entries = drawn.page.entries[(part - 1) * PER_FILE : part * PER_FILE]
                beside = Drawn(drawn.page, tuple(other.rpartition("/")[2] for other in drawn.hrefs))
                up = "../" * href.count("/")
                self._draw(bag, f"data/{href}", "page.html", page=beside, part=part, entries=entries, up=up)

    def write_readme(self, bag: BagWriter, role: str) -> None:
        total = sum(self._facts.records.values())
        self._draw(bag, README, README, total=total, role=role)

    def _draw(self, bag: BagWriter, file: str, template: str, **values: object) -> None:
        text = self._environment.get_template(template).render(values)
        bag.write(file, text.encode("utf-8", "replace"))


def _chapter(part: Part) -> Chapter:
    counts = {kind: len(records) for kind, records in sorted(part.records.items())}
    sections = (Section(pages.section, _spread(pages, part.folder)) for pages in part.pages if pages.pages)
    return Chapter(part.circle, part.people, counts, part.folder, tuple(sections))


def _spread(pages: Pages, folder: str) -> tuple[Drawn, ...]:
    drawn = []
    for number, page in enumerate(pages.pages, 1):
        parts = max(1, -(-len(page.entries) // PER_FILE))
        stem = f"{folder}pages/{pages.section or 'page'}-{number:02}"
        drawn.append(Drawn(page, tuple(f"{stem}{f'-{part}' if part > 1 else ''}.html" for part in range(1, parts + 1))))
    return tuple(drawn)


def captioned(words: Mapping[str, str], key: str, kind: str = "") -> str:
    """What people call a field of an entry (`name`, `loans 1`, `loans 1 borrower`), beginning with a capital letter."""
    name, number, part, *_ = (*key.split(" ", 2), "", "")
    if number and not number.isdecimal():
        name, number, part = key, "", ""
    said = words.get(f"caption.{kind}.{name}") or words.get(f"caption.{name}") or name.replace("_", " ")
    within = part and (words.get(f"caption.{kind}.{name}.{part}") or part.replace("_", " "))
    whole = f"{said} {number}".rstrip() + (f" · {within}" if within else "")
    return begun(whole)


def begun(text: str) -> str:
    """With a capital letter."""
    return text[:1].upper() + text[1:]


def _day(at: int) -> str:
    return moment(at).date().isoformat()


def _clock(at: int) -> str:
    return moment(at).strftime("%H:%M")


def _spoken(day: str) -> str:
    """A date such as `2026-07-04`, as the heading of a day's entries. Not with `strftime`, which depends on the
    locale."""
    months = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
              "November", "December")  # fmt: skip
    year, month, number = day.split("-")
    return f"{int(number)} {months[int(month) - 1]} {year}"


def _by_day(entries: Sequence[Entry]) -> Iterator[tuple[str, list[Entry]]]:
    for day, of_day in groupby(entries, lambda entry: _day(entry.at)):
        yield day, list(of_day)
