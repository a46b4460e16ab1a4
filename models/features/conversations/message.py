"""Messages: one member writes a message in one channel, perhaps as a reply. Its author may edit it; anybody may react.

People also talk about any other record: then the message names that record in place of a channel, and lives in its
circle.

The author or a holder of the power `messages.redact` may redact a message: that empties the text and leaves a
tombstone. A concurrent change of the text may still put words back into the record, but people neither see nor find
them.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from models import ids, rules
from models.case import ANY_CIRCLE, Author, Case, Record, State
from models.errors import Refused
from models.facts import Activity, activity
from models.feature import ANY_KIND, Kind, Row, Table
from models.features.conversations import channel as channels
from models.features.conversations import mentions
from models.features.conversations import thread as threads
from models.features.conversations.found import AS_TEXT, WORDS
from models.features.conversations.moderation import hiding, posting
from models.fields import Files, Flag, Line, Many, Person, Ref, Text, attachments
from models.ids import CircleId, MemberId, RecordId
from models.rules import AUTHOR, NOT_ALLOWED, Change, Fields, either, power
from models.text import is_emoji, is_visible

KIND = "message"
MODERATE = "messages.redact"
"""The power to remove what others wrote."""
REDACT = either(AUTHOR, power(MODERATE))
TEXT = 20_000
"""Most code points in a message."""
TITLE = 200
"""Most code points in the title of a post."""
TEXT_BYTES = 60_000
"""Most bytes of a message in UTF-8, so that its edit stays below `models.edit.MAX_EDIT_BYTES`."""
REACTIONS = 20
"""Most different emoji by one member on one message."""


class Reactions(Many, frozen=True, kw_only=True):
    """Emoji and members: each reaction is a value of its own, so that concurrent reactions never collide."""

    bad: ClassVar[str] = "message.bad_emoji"

    def accepts_item(self, item: str) -> bool:
        emoji, _, member = item.partition(" ")
        return is_emoji(emoji) and ids.is_short_hex(member)


FILES = Files(described=True)
SECOND: Fields = {
    "channel": Ref(required=True),
    "text": Text(limit=TEXT),
    "reply": Ref(kind=KIND),
    "edited": Flag(),
    "redacted": Flag(),
    "redacted_by": Person(),
    "reactions": Reactions(),
    "files": FILES,
}
"""In the second version there were no threads, no titles and no mentions."""
FIRST: Fields = {**SECOND, "files": Files()}
"""In the first version, pictures had no description."""
THIRD: Fields = {**SECOND, "thread": Ref(kind=KIND), "title": Line(limit=TITLE), "mentions": mentions.Mentions()}
"""In the third version nothing was hidden, and nobody was paused."""
FIELDS: Fields = {**THIRD, **hiding.FIELDS}
_BEGINNING = {"channel", "text"}
_BEGINNING_MAY = {*_BEGINNING, "reply", "files", "thread", "title", "mentions"}
_EDITION = {"text", "edited"}
_REDACTION = {"text", "redacted", "redacted_by"}

TABLES = (
    Table(
        "message",
        {"channel": bytes, "author": bytes, "at": int, "text": str, "reply": bytes, "edited": int, "redacted": int,
         "talk": bytes, "title": str, "hidden": int, "hidden_by": bytes, "hidden_why": str, "hidden_text": str},
        indexes=(("channel",), ("talk",)),  # every index also contains the primary key, `order_key`
    ),
    threads.TABLE,
    Table("mention", {"item": str}, indexes=(("order_key",),), single=False),
    Table("reaction", {"emoji": str, "member": bytes}, indexes=(("order_key",),), single=False),
)


def check(case: Case) -> Refused | None:
    return _check(case, FIELDS)


def check_third(case: Case) -> Refused | None:
    """The rule of the third version."""
    return _check(case, THIRD)


def check_second(case: Case) -> Refused | None:
    """The rule of the second version."""
    return _check(case, SECOND)


def check_first(case: Case) -> Refused | None:
    """The rule of the first version."""
    return _check(case, FIRST)


def _check(case: Case, fields: Fields) -> Refused | None:
    change = rules.reading(KIND, fields, case.edit.ops)
    if isinstance(change, Refused):
        return change
    if case.before is None:
        return _check_said(case, change, limited=hiding.NAME in fields)
    if change.touched == {hiding.NAME}:
        return NOT_ALLOWED if case.edit.sees else hiding.RULES(case)
    return NOT_ALLOWED if case.edit.sees else _check_change(case, case.before, change)


def _check_said(case: Case, change: Change, *, limited: bool) -> Refused | None:
    files = change.items.get("files", {})
    if not _BEGINNING <= change.touched <= _BEGINNING_MAY or not all(files.values()):
        return NOT_ALLOWED
    if len(files) > FILES.most:
        return Refused("field.too_many", field=f"{KIND}.files", limit=FILES.most)
    if change.values.get("reply") == case.edit.record.hex():
        return Refused("message.bad_reply")
    if case.circle.kind != "everyone" and not any(_is_in(case.circle.id, place) for place in case.seen.values()):
        return Refused("message.bad_channel")
    return (
        threads.check(case, change)
        or _check_mentions(case, change)
        or _check_place(change, case.seen, limits=(posting.KIND, posting.TURN_KIND) if limited else ())
        or bad_text(change.values["text"], has_files=bool(files))
        or (posting.refused(case, str(change.values["channel"])) if limited else None)
    )


def _check_mentions(case: Case, change: Change) -> Refused | None:
    added, in_circle = change.items.get("mentions", {}), case.circle.kind != "everyone"
    return mentions.refused(case.after.state, added, case.author, in_circle=in_circle)


def _is_in(circle: CircleId, place: Record) -> bool:
    return ids.lives_in(circle, place.id, place.kind, place.author, place.subject)


def _check_place(change: Change, seen: Mapping[RecordId, Record], *, limits: Sequence[str]) -> Refused | None:
    """A message names its channel, or what it is about, which may arrive later. If it also sees a channel, that must be
    open. Beside it, a message of a thread sees the thread's first message, and every message the limits of writing."""
    if not seen:
        return None
    others = {record: each for record, each in seen.items() if each.kind not in limits}
    places = [each for record, each in others.items() if record.hex() != change.values.get("thread")]
    wrong = any(record.id.hex() != change.values["channel"] for record in places)
    return Refused("message.bad_channel") if wrong else next(filter(None, map(closed, places)), None)


def closed(place: Record) -> Refused | None:
    """Why nobody may talk there, or None."""
    if place.kind == KIND:
        return Refused("message.bad_channel")
    if place.kind == channels.KIND and not channels.is_open(place):
        return Refused("channel.archived", name=place.state["name"])
    return None


def _check_change(case: Case, before: Record, change: Change) -> Refused | None:
    author, values = case.author, change.values
    if change.touched - {"files", "title", "mentions"} == _REDACTION:
        is_empty = values | {"title": ""} == {
            "text": "", "title": "", "redacted": True, "redacted_by": author.member.hex(),
        }  # fmt: skip
        is_empty = is_empty and not _left(case.after.state)
        return refused_redaction(before, author) or (None if is_empty else NOT_ALLOWED)
    if is_redacted(before.state):
        return Refused("message.redacted")
    if change.touched == {"reactions"}:
        return _check_reactions(case.after.state, change.items["reactions"], author)
    if change.touched - {"title", "mentions"} != _EDITION or values["edited"] is not True:
        return NOT_ALLOWED
    if threads.root_of(before.state) is not None and (refused := threads.titled(change)):
        return refused
    has_files = bool(rules.items(before.state, "files"))
    return (
        AUTHOR.refusal(author, before)
        or bad_text(values["text"], has_files=has_files)
        or _check_mentions(case, change)
    )


def _left(state: State) -> bool:
    """Is anything left of what a redacted message said beside its text?"""
    return bool(state.get("title") or rules.items(state, "files") or rules.items(state, "mentions"))


def refused_redaction(message: Record, author: Author) -> Refused | None:
    """Why this member may not redact the message."""
    return REDACT.refusal(author, message) or (None if has_content(message.state) else Refused("message.redacted"))


def _check_reactions(after: State, changed: Mapping[str, bool], author: Author) -> Refused | None:
    if not all(item.endswith(f" {author.member.hex()}") for item in changed):
        return Refused("message.not_your_reaction")
    if any(changed.values()) and reactions_by(after, author.member) > REACTIONS:
        return Refused("message.too_many_reactions", limit=REACTIONS)
    return None


def bad_text(value: object, *, has_files: bool = False) -> Refused | None:
    """Why a message may not have this text. Beside files it may be empty."""
    if not is_visible(value) and not (has_files and value == ""):
        return Refused("message.empty")
    text = str(value)
    if len(text) > TEXT or (len(text) > TEXT_BYTES // 4 and len(text.encode(errors="replace")) > TEXT_BYTES):
        return Refused("message.too_long", limit=TEXT)
    return None


def reaction_key(emoji: str, member: MemberId) -> str:
    """The key of a reaction in the record."""
    return f"reactions {emoji} {member.hex()}"


def reactions_by(state: State, member: MemberId) -> int:
    mine = f" {member.hex()}"
    return sum(1 for item in rules.items(state, "reactions") if item.endswith(mine))


def is_redacted(state: State) -> bool:
    return state.get("redacted") is True


def has_content(state: State) -> bool:
    """Is there a text, a title or a file?"""
    return state.get("text") != "" or bool(state.get("title")) or bool(rules.items(state, "files"))


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    state = record.state
    redacted, root = is_redacted(state), threads.root_of(state)
    hides = list(() if redacted else hiding.standing(state).values())
    unsaid, first = redacted or bool(hides), hides[0] if hides else {}
    said: Row = {
        "channel": bytes.fromhex(state["channel"]),
        "author": record.author,
        "at": record.created,
        "text": "" if unsaid else state["text"],
        "reply": bytes.fromhex(state["reply"]) if state.get("reply") else None,
        "edited": int("edited" in state),
        "redacted": int(redacted),
        "talk": root or bytes.fromhex(state["channel"]),
        "title": "" if unsaid else str(state.get("title", "")),
        "hidden": int(bool(hides)),
        "hidden_by": bytes.fromhex(str(first["by"])) if first else None,
        "hidden_why": str(first.get("reason", "")) if first else None,
        "hidden_text": "\n".join(filter(None, (str(state.get("title", "")), state["text"]))) if hides else None,
    }
    answers = [] if root is None else threads.rows(record, root, redacted=redacted)
    items = [] if redacted else [item.partition(" ") for item in rules.items(state, "reactions")]
    reactions: list[Row] = [{"emoji": emoji, "member": bytes.fromhex(member)} for emoji, _, member in items]
    named: list[Row] = [] if unsaid else [{"item": mention.item} for mention in mentions.found(state)]
    acts = hiding.rows(record.id, "hide", rules.entries(state, hiding.NAME), record.author)
    return {"message": [said], "reaction": reactions, "mention": named, threads.TABLE.name: answers,
            hiding.ACTS.name: acts}  # fmt: skip


def words(record: Record) -> str:
    """The title, the text, the names of files, and what pictures show."""
    if is_redacted(record.state):
        return ""
    if hides := hiding.standing(record.state):  # everybody reads the reason
        return str(next(iter(hides.values())).get("reason", ""))
    files = [file for _field, file in attachments(FIELDS, record.state)]
    said = (words for file in files for words in (file.name, file.alt) if words)
    title = record.state.get("title")
    return "\n".join((*([str(title)] if title else ()), str(record.state["text"]), *said))


def redaction(case: Case) -> Activity | None:
    """It is told that a message is hidden, and that somebody redacts another's: else messages speak for themselves."""
    if found := hiding.told(case):
        return found
    before = case.before
    if before is None or before.author == case.author.member or is_redacted(before.state):
        return None
    redacted = is_redacted(case.after.state)
    return activity("activity.message.redacted", before.author.hex(), moderates=True) if redacted else None


MESSAGE = Kind(
    KIND, check, rows, words, sees=ANY_KIND, max_sees=5, circles=ANY_CIRCLE, fields=FIELDS, activity=redaction,
    tells_time=True, called="messages", version=4, former={1: check_first, 2: check_second, 3: check_third},
    facts_in={"words": WORDS, "author": "author", "at": "at", "within": "channel", "marks": AS_TEXT},
)  # fmt: skip
