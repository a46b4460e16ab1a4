"""Facts: what lists, search, links, reminders and the command line know of every record, whatever its module.

A kind computes them from the record, and from what personal and common records say about it. The engine keeps them in
shared tables.
"""

from collections.abc import Callable, Mapping, Sequence

import msgspec
from msgspec import Struct

from models.activity import Activity as Activity
from models.activity import activity as activity
from models.case import Author, Case, Record
from models.fields import Field, Flag, Link, People, Person, Place, Ref, attachments
from models.ids import NOBODY, MemberId, RecordId
from models.rules import Rules, items

About = Mapping[str, Sequence[Record]]
"""Kind -> its records about this one that live in the same circle, in the order in which they began."""


class Whom(Struct, frozen=True):
    """A member, the holders of a power, or, with neither, everybody in the record's circle. With both it is the member
    and, once the member has left the group or was removed, the holders: so nothing waits for nobody."""

    member: MemberId | None = None
    power: str = ""
    but: tuple[MemberId, ...] = ()
    """Without these: those who have answered already, where everybody is to answer."""


EVERYBODY = Whom()


class Need(Struct, frozen=True):
    """Something that waits for somebody: `whom` has to do `what` (the code of a sentence, `need.loan.return`)."""

    whom: Whom
    what: str
    since: int
    """Milliseconds since 1970, as everywhere here. If it is later than the record's last edit, it waits only from then
    on: a need of a due day needs no chore."""
    until: int | None = None
    """The time by which it has to be done, or None."""
    ends: int | None = None
    """The time from which on it waits no more, because nobody can do it any more, or None."""
    otherwise: MemberId | None = None
    """The one for whom it waits while nobody beside those in `whom.but` holds `whom.power`."""


class Due(Struct, frozen=True):
    """A moment that matters to somebody: `what` is the code of a sentence, `due.loan.end`. Where it is empty nobody is
    told, and the moment only wakes the chore."""

    at: int
    what: str
    whom: Whom = EVERYBODY
    until: int | None = None
    """The end of what lasts for a while, or None."""
    chore: str = ""
    """The intent (`library.remind`) that a computer of `whom` carries out at that moment, with the record as its
    argument `record`. It is done as soon as the due moment is no longer among the facts. It must be idempotent, because
    two computers may carry it out: it sets a common record to values that do not depend on who does it, or when."""
    keepers: bool = False
    """Must the keepers' clocks have passed the moment before anything is done (`Context.not_before`)? Then they write
    ticks, and the chore waits for them."""
    only_reminds: bool = False
    """Does it serve only to remind people, for example once more? Then no calendar shows it."""


class Clash(Struct, frozen=True):
    """A conflict: each edit is allowed, and together they are impossible. `what` is the code of a sentence. `others`
    are the records that exclude this one, none if this record alone is impossible. `settles` is who can decide."""

    what: str
    settles: Whom
    others: tuple[RecordId, ...] = ()


class Facts(Struct, frozen=True):
    """`title` is how people name the record. Without one it is in no list and is found by no search."""

    title: str = ""
    state: str = ""
    """The code of the state that it is in (`lent`)."""
    place: str = ""
    """Where it is, in words."""
    within: RecordId | None = None
    """The record that it is a part of: the channel of a message."""
    people: tuple[tuple[MemberId, str], ...] = ()
    """(member, part): the part is the name of a field, or another word for what the member does there."""
    links: tuple[tuple[RecordId, str], ...] = ()
    """(record, relation): the relation is the name of a field, or another word for how the two belong together."""
    marks: frozenset[str] = frozenset()
    """What `is:` and `has:` find, as `is:lent` and `has:picture`. Every state is one by itself."""
    needs: tuple[Need, ...] = ()
    dues: tuple[Due, ...] = ()
    clashes: tuple[Clash, ...] = ()


Find = Callable[[Record, About], Facts]
Tell = Callable[[Case], Activity | None]
"""What an edit that counts did, or None where it is not worth telling. As a rule's check, it may depend only on its
argument, so that every device tells the same."""


def of_fields(title: str, fields: Mapping[str, Field]) -> Find:
    """The facts that follow from declared fields alone: places and links from the plain fields, people from the plain
    fields and from lists of people, marks from flags, links and files. `title` is the field that names the record."""

    def find(record: Record, _about: About) -> Facts:
        state = record.state
        filled = [(key, each, state[key]) for key, each in fields.items() if each.plain and state.get(key)]
        listed = ((key, item) for key, each in fields.items() if isinstance(each, People) for item in items(state, key))
        named = [(key, value) for key, each, value in filled if isinstance(each, Person)]
        return Facts(
            title=str(state.get(title, "")),
            state=str(state.get("state", "")),
            place=", ".join(value for _, each, value in filled if isinstance(each, Place)),
            people=tuple((MemberId(bytes.fromhex(member)), part) for part, member in [*named, *listed]),
            links=tuple((RecordId(bytes.fromhex(to)), key) for key, each, to in filled if isinstance(each, Ref)),
            marks=frozenset((
                *(_mark(key, each) for key, each, _ in filled if isinstance(each, Flag | Link)),
                *("has:picture" if file.is_picture else "has:file" for _, file in attachments(fields, state)),
            )),
        )  # fmt: skip

    return find


def _mark(key: str, declared: Field) -> str:
    return f"is:{key}" if isinstance(declared, Flag) else "has:link"


def of_rules(kind: str, judged: Rules) -> Tell:
    """What edits did, as the rules of a declared kind have it: `activity.item.begun`, `.changed`, or the name of the
    move (`activity.item.withdraw`). It moderates if without powers the author might not have done it."""

    def tell(case: Case) -> Activity:
        before, state = case.before, case.after.state.get("state")
        verb = "begun" if before is None or not before.edits else "changed"
        if before is not None and before.state.get("state") != state:
            verb = next((name for name, move in judged.moves.items() if move.to == state), verb)
        return activity(f"activity.{kind}.{verb}", moderates=_moderates(case, judged))

    return tell


def _moderates(case: Case, judged: Rules) -> bool:
    author = case.author
    if not author.powers or case.after.author in (author.member, NOBODY):
        return False
    powerless = Author(author.member, standing=author.standing)
    return judged(msgspec.structs.replace(case, author=powerless)) is not None
