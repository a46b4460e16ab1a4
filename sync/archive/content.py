"""What an archive shows: the records of everyone and of the chosen circles, and their features' pages."""

import asyncio
import traceback
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from time import monotonic

from models import declared_pages
from models.feature import Feature, Record
from models.ids import MemberId, RecordId
from models.pages import Pages, Source, Version
from models.roll import Member
from sync.archive.place import Profile
from sync.archive.work import Work
from sync.group import record_history, resolving
from sync.group.group import Group
from sync.group.held_circles import HeldCircle
from sync.group.rivals import rivals
from sync.records.replica import Replica
from sync.store.projection import Faults
from sync.trust.keys import EVERYONE

TURN = 0.008
"""Seconds of reading before other tasks run on the loop. A timer waits for up to three such turns."""
KEPT_VERSIONS = 1000
"""Most versions of one record on the pages: the newest. The logs in the archive hold every edit."""
AT_ONCE = 8
"""Versions that are read before other tasks run on the loop: one takes longer the more people edit at once."""
NEXT = (
    "SELECT order_key, id FROM records WHERE group_number = ? AND edits > 0 AND circle = ? AND order_key > ?"
    " ORDER BY order_key LIMIT 50"
)
Records = Mapping[str, Sequence[Record]]
"""Kind -> records, oldest first."""


@dataclass(frozen=True)
class Part:
    """What everyone reads, or what is in one private circle."""

    circle: str
    """The private circle's name; empty for everyone."""
    people: Sequence[MemberId]
    """Who is in the private circle."""
    folder: str
    """Where its files are, relative to `data/`."""
    records: Records
    pages: Sequence[Pages]


@dataclass(frozen=True)
class Exclusion:
    """Two resolutions with one number that exclude each other, and about which the group has not decided: who signed
    the one in force, the one that is put aside, and both."""

    number: int
    kept: Sequence[MemberId]
    lost: Sequence[MemberId]
    both: Sequence[MemberId]


@dataclass(frozen=True)
class Content:
    """The content of the pages and tables, read in advance."""

    parts: Sequence[Part]
    members: Sequence[Member]
    names: Mapping[MemberId, str]
    called: Mapping[str, str] = field(default_factory=dict)
    """Kind -> what its records are called."""
    exclusions: Sequence[Exclusion] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    """`Source.words`"""

    def name(self, member: MemberId) -> str:
        return self.names.get(member) or member.hex()[:8]

    @property
    def records(self) -> dict[str, list[Record]]:
        """Those of all parts."""
        found: dict[str, list[Record]] = {}
        for part in self.parts:
            for kind, records in part.records.items():
                found.setdefault(kind, []).extend(records)
        return found

    @property
    def pages(self) -> list[Pages]:
        """Those of all parts."""
        return [pages for part in self.parts for pages in part.pages]


async def read(
    profile: Profile, group: Group, circles: Sequence[HeldCircle], work: Work, *, everyone: bool,
    words: Mapping[str, str] | None = None,
) -> Content:  # fmt: skip
    """Read what everyone reads, if that was chosen, and these private circles."""
    said, parts = words or {}, []
    if everyone:
        parts.append(Part("", (), "", *await _shown(profile, group, group.circle(EVERYONE).id, work, said)))
    for number, held in enumerate(circles, 1):
        people = sorted(group.circles.history(held.tag).participants())
        shown = await _shown(profile, group, group.logs.circles[held.tag].id, work, said)
        parts.append(Part(held.name, people, f"circles/{number}/", *shown))
    members = sorted(group.roll.now.members.values(), key=lambda member: (member.joined, member.id))
    names = {member.id: member.name for member in members}
    called = {name: said.get(f"several.{name}") or kind.called or name
              for name, (_, kind) in profile.registry.kinds.items()}  # fmt: skip
    exclusions = list(_exclusions(group))
    for member in (each for one in exclusions for each in (*one.kept, *one.lost)):
        names.setdefault(member, resolving.called(group.roll.now, member))
    content = Content(parts, members, names, called, exclusions, said)
    for pages in content.pages:
        names.update(pages.names)
    return content


def _exclusions(group: Group) -> Iterator[Exclusion]:
    decisions = group.roll.resolutions()
    signed = {each.id: sorted(each.signed.by) for each in decisions}
    numbers = {each.id: each.act.number for each in decisions}
    for each in rivals(group.roll):
        if not each.is_settled:
            both = [MemberId(member) for member in each.both]
            yield Exclusion(numbers[each.kept], signed[each.kept], signed[each.lost], both)


async def _shown(
    profile: Profile, group: Group, circle: int, work: Work, words: Mapping[str, str]
) -> tuple[Records, Sequence[Pages]]:
    """Read a circle's records and their features' pages, in turns with the engine's other tasks."""
    records: dict[str, list[Record]] = {kind: [] for kind in profile.registry.kinds}
    history: dict[RecordId, tuple[Version, ...]] = {}
    counted = "SELECT count(*) FROM records WHERE group_number = ? AND edits > 0 AND circle = ?"
    total = int(profile.db.value(counted, (group.group_number, circle)))
    done, last = 0, -1
    while rows := profile.db.rows(NEXT, (group.group_number, circle, last)):
        deadline = monotonic() + TURN
        for order_key, name in rows:
            last, done = order_key, done + 1
            record = group.read(RecordId(name))
            if record is not None:
                records[record.kind].append(record)
            if record is not None and record.edits > 1:
                history[record.id] = await _versions(group, record.id)
            if monotonic() > deadline:
                break
        work.step("archive.pages", done, total)
        await asyncio.sleep(0)
    listed = group.records.lists.of(circle)
    facts = profile.db.rows("SELECT record, title, state FROM fact WHERE group_number = ?", (listed,))
    titles, states = {each: title for each, title, _ in facts}, {each: state for each, _, state in facts}
    source = Source(records, lambda record: history.get(record, ()), lambda record: titles.get(record, ""),
                    lambda record: states.get(record, ""), words)  # fmt: skip
    drawing = [partial(draw, feature, source, profile.store.faults) for feature in profile.registry.features]
    return records, [await work.run(pages) for pages in drawing]


def draw(feature: Feature, source: Source, faults: Faults) -> Pages:
    """The feature's own pages; if it has none or fails, those that follow from its declaration."""
    declared = partial(declared_pages.pages, feature)
    for pages in (feature.pages or declared, declared):
        try:
            return pages(source)
        except Exception:  # noqa: BLE001 - whatever a feature's code does, it harms nothing else
            faults(feature.name, b"", traceback.format_exc())
    return Pages()


async def _versions(group: Group, record: RecordId) -> tuple[Version, ...]:
    """What the record was after each of its newest edits; nothing of a co-edited text, whose thousands of versions
    would fill the memory."""
    state = record_history.found(group, record)
    if isinstance(state.versions, Replica) and state.versions.has_texts:
        return ()
    found, names = [], record_history.edits(state)[-KEPT_VERSIONS:]
    for start in range(0, len(names), AT_ONCE):
        if start:
            await asyncio.sleep(0)
        counting = [name for name in names[start : start + AT_ONCE] if name in state.past]
        for signed in record_history.loaded(group, state, counting):
            author = MemberId(b"") if signed.author is None else signed.author.member
            found.append(Version(author, state.past[signed.id].at, state.versions.state_at((signed.id,))))
    return tuple(found)
