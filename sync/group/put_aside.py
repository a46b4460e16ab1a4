"""What the roll sets aside of what was written, one by one: by whom, when, why, and what it says."""

from collections.abc import Iterator

from models import clock
from models.edit import Edit, Insert, Operation, Put, Splice
from models.ids import MemberId
from models.roll import SUSPEND_MEMBERS, owner_of
from sync.aside_commands import MOST, AsideChange, Asides
from sync.group.group import Group
from sync.ledger.log import Log
from sync.records.signed import Signed
from sync.records.store import set_aside_places

LONGEST = 400
"""Most characters of the words that are shown for one change."""
TEXTS = frozenset({"text", "title", "name"})
"""Keys whose values are always words of people. Other values are shown only if they contain a blank: codes never do."""


def asides(group: Group, most: int) -> Asides:
    """See `AskAside`. Forked logs are another matter, and left out."""
    logs = group.logs.by_id
    places = [place for place, log in set_aside_places(group.store.db, group.group_number) if not logs[log].fork]
    me = group.roll.now.author(group.secrets.id)
    shows_words = me is not None and me.may(SUSPEND_MEMBERS)
    loaded = group.ingest.opening.load(places[: max(1, min(most, MOST))])
    found = tuple(_told(group, each, shows_words=shows_words) for each in loaded)
    return Asides(found, len(places), shows_words)


def _told(group: Group, signed: Signed, *, shows_words: bool) -> AsideChange:
    log, edit = group.logs.by_key[signed.log_key], signed.edit
    author = _author(group, log)
    return AsideChange(
        signed.id, edit.record, edit.kind, author, clock.milliseconds(edit.at) if isinstance(edit, Edit) else 0,
        _reason(group, signed, log), b"" if log.pool == log.tag else log.tag,
        words(edit) if isinstance(edit, Edit) and (shows_words or author == group.me != b"") else "",
    )  # fmt: skip


def _author(group: Group, log: Log) -> MemberId:
    owner = None if log.device is None else owner_of(group.roll, log.device)
    return owner or MemberId(b"")


def _reason(group: Group, signed: Signed, log: Log) -> str:
    if log.pool != log.tag:
        return "circle"
    heads = group.ingest.opening.heads(signed.envelope)
    why = None if heads is None else group.ingest.opening.standing.why_aside(log, signed.seq, heads)
    return "entry" if why is None else why.reason


def words(edit: Edit) -> str:
    """The words of people among what an edit writes."""
    said = " · ".join(dict.fromkeys(filter(None, map(str.strip, _written(edit.ops)))))
    return said if len(said) <= LONGEST else f"{said[:LONGEST]}…"


def _written(operations: tuple[Operation, ...]) -> Iterator[str]:
    for each in operations:
        match each:
            case Splice(text=text):
                yield text
            case Put(path=path, value=str() as text) | Insert(path=path, value=str() as text):
                if " " in text or (path and path[-1] in TEXTS):
                    yield text
