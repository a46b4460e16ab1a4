"""The lines of Home, read from the store: bounded, and in the sentences of the modules."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from desktop.app.waiting import page_of_kind
from desktop.kit import phrases, times
from desktop.kit.page import PageSpec, Section, shown_title
from desktop.kit.phrases import translate_words
from desktop.telling import in_words, named_in, only_counted, said_of
from models import features
from models.clock import milliseconds
from models.feature import Registry
from models.search import Extract
from sync import activities, home
from sync.activities import Happened
from sync.overview import COUNTED, Reader, Viewer

translate = QCoreApplication.translate
AHEAD: Final = 14 * 86_400_000
"""How far Home looks ahead, in milliseconds."""
SHOWN: Final = 20
"""Most lines about one module's news, or about what is coming; more are counted."""
COMING: Final = "coming"
"""Stands among the unfolded modules where all that is coming is shown."""
NOTHING_FOUND: Final = Extract("", ())


@dataclass(frozen=True, slots=True)
class Line:
    """`target` is what choosing the line does: `record ID`, `page NAME`, `page NAME ENTRY`, `ask WHAT`, `fold MODULE`,
    `more PART`, `hide`, or nothing. `extract` is what a search has found in it."""

    key: str
    kind: Literal["heading", "line", "module"]
    title: str
    detail: str = ""
    icon: str = ""
    target: str = ""
    folded: bool = False
    extract: Extract = NOTHING_FOUND

    @property
    def spoken(self) -> str:
        folds = {True: translate("home", "folded"), False: translate("home", "unfolded")}
        title = self.title.removesuffix(".") if self.detail else self.title  # a sentence that goes on
        parts = (title, self.detail, folds[self.folded] if self.kind == "module" else "", self.extract.text)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class View:
    """What the lines are about: who looks, at what time, and since when things are new (both in milliseconds since
    1970)."""

    who: Viewer
    now: int
    since: int
    name: Callable[[bytes], str]
    specs: Sequence[PageSpec] = ()
    """The pages that the window knows."""
    unfolded: frozenset[str] = frozenset()
    """Modules whose news are told one by one."""
    steps: Sequence[Line] = field(default=())
    """What is left to do in a new group."""
    sections: Mapping[str, Section] = field(default_factory=dict)
    """Name of a page -> what it adds to the sidebar."""
    archived: bool = False
    """Is the group an archive, in which nobody can do anything and nothing arrives?"""


def lines(reader: Reader, view: View) -> list[Line]:
    """All lines of Home."""
    if view.archived:
        nothing = translate("home", "Nothing waits for you in an archive, and nothing new comes.")
        return [Line("archive", "line", nothing, translate("home", "The pages beside this one show what it holds."),
                     "archive")]  # fmt: skip
    result = _told_apart([
        *_section("waiting", translate("home", "Waiting for you"), [*_needs(reader, view), *_clashes(reader, view)]),
        *_section("mentions", translate("home", "Messages for you"), _to_me(view)),
        *_section("steps", translate("home", "First steps"), view.steps),
        *_section("news", translate("home", "New since {when}").format(when=times.when(view.since, inside=True)),
                  _news(reader, view)),
        *_section(COMING, translate("home", "Coming"), _coming(reader, view)),
    ])  # fmt: skip
    nothing = translate("home", "Nothing waits for you, and nothing is new.")
    return result or [Line("nothing", "line", nothing, icon="check")]


def _told_apart(found: Iterable[Line]) -> list[Line]:
    """Lines about the same are counted in their keys. Their place is not in the keys: what comes in between would move
    the keyboard to another line."""
    known, result = Counter[str](), []
    for line in found:
        known[line.key] += 1
        result.append(line if known[line.key] == 1 else replace(line, key=f"{line.key} {known[line.key]}"))
    return result


def has_news(shown: Iterable[Line]) -> bool:
    return any(line.key == "heading news" for line in shown)


def _section(key: str, title: str, inside: Iterable[Line]) -> list[Line]:
    found = list(inside)
    return [Line(f"heading {key}", "heading", title), *found] if found else []


def _needs(reader: Reader, view: View) -> Iterator[Line]:
    for each in home.needs(reader, view.who, now=view.now):
        until = translate("home", "until {when}").format(when=times.when(each.until, inside=True)) if each.until else ""
        late = each.until is not None and each.until < view.now
        title = said_of(each.what, each.entry, translate_words, named_in(reader, view.name))
        yield Line(f"need {each.what} {each.entry.order_key}", "line", title, until, "alert" if late else "bell",
                   f"record {each.entry.record.hex()}")  # fmt: skip


def _to_me(view: View) -> Iterator[Line]:
    """Entries of the sidebar in which unread messages mention the member, and direct ones with unread messages."""
    for page, section in view.sections.items():
        for each in section.entries:
            target = f"page {page} {each.key}"
            if each.mentions:
                said = translate("home", "%n unread messages mention you", "", each.mentions)
                yield Line(f"mentions {page} {each.key}", "line", each.title, said, "at", target)
            elif each.direct and each.unread:
                many = translate("home", "99+ unread messages")
                said = many if each.unread > 99 else translate("home", "%n unread messages", "", each.unread)
                yield Line(f"mentions {page} {each.key}", "line", each.title, said, each.icon, target)


def _clashes(reader: Reader, view: View) -> Iterator[Line]:
    for each in home.clashes(reader, view.who):
        if each.mine:
            title = said_of(each.what, each.entry, translate_words)
            hint = translate("home", "You can settle this")
            yield Line(f"clash {each.what} {each.entry.order_key}", "line", title, hint, "alert",
                       f"record {each.entry.record.hex()}")  # fmt: skip


def _coming(reader: Reader, view: View) -> Iterator[Line]:
    found = home.agenda(reader, view.who, view.now, view.now + AHEAD)
    shown = found if COMING in view.unfolded or len(found) <= SHOWN + 1 else found[:SHOWN]
    for each in shown:
        title = said_of(each.what, each.entry, translate_words)
        when = _moment(each.at, view.now)
        if each.mine:
            when = translate("home", "{when}, concerns you").format(when=when)
        elif each.member is not None:
            when = translate("home", "{when}, concerns {name}").format(when=when, name=view.name(each.member))
        yield Line(f"due {each.what} {each.entry.order_key}", "line", title, when, "clock",
                   f"record {each.entry.record.hex()}")  # fmt: skip
    if len(shown) < len(found):
        more = translate("home", "and %n more", "", len(found) - len(shown))
        yield Line(f"more {COMING}", "line", more, target=f"fold {COMING}")


def _moment(at: int, now: int) -> str:
    """When it is due; for what has begun, since when."""
    if at >= now:
        return times.coming(at)
    return translate("home", "now, since {when}").format(when=times.when(at, inside=True))


def _news(reader: Reader, view: View) -> Iterator[Line]:
    """The news of each module under a line of its own, which folds."""
    pages = page_of_kind()
    told: dict[str, list[Happened]] = {}
    for each in activities.news(reader, view.who, view.since):
        told.setdefault(pages.get(each.kind, each.kind), []).append(each)
    counted: dict[str, list[str]] = {}
    only = only_counted(Registry(features.FEATURES))
    for kind, count in sorted(activities.counted(reader, view.who, only, view.since).items()):
        counted.setdefault(pages.get(kind, kind), []).append(phrases.news(kind, count, COUNTED))
    for spec in view.specs:
        if spec.name in told or spec.name in counted:
            yield from _of_module(spec, told.get(spec.name, []), counted.get(spec.name, []), view)


def _of_module(spec: PageSpec, told: Sequence[Happened], counted: Sequence[str], view: View) -> Iterator[Line]:
    if len(told) == 1 and told[0].times == 1 and not counted:
        line = _happened(told[0], spec, view, f"module {spec.name}")
        yield replace(line, title=shown_title(spec), detail=f"{line.title} · {line.detail}", icon=spec.icon)
        return
    heads = [*counted, *([translate("home", "%n change(s)", "", sum(each.times for each in told))] if told else [])]
    folded = spec.name not in view.unfolded
    target = f"fold {spec.name}" if told else f"page {spec.name}"
    yield Line(f"module {spec.name}", "module" if told else "line", shown_title(spec), ", ".join(heads), spec.icon,
               target, folded)  # fmt: skip
    if folded:
        return
    for at, count in enumerate(counted):
        yield Line(f"count {spec.name} {at}", "line", count, target=f"page {spec.name}")
    for each in told[:SHOWN]:
        yield _happened(each, spec, view, f"news {each.kind} {each.what} {each.record.hex()}")
    if len(told) > SHOWN:
        more = translate("home", "and %n more", "", len(told) - SHOWN)
        yield Line(f"more {spec.name}", "line", more, target=f"page {spec.name}")


def _happened(each: Happened, spec: PageSpec, view: View, key: str) -> Line:
    target = f"record {each.record.hex()}" if each.entry is not None else f"page {spec.name}"
    return Line(key, "line", in_words(each, view.name, translate_words), times.when(milliseconds(each.at)), "", target)
