"""Conversations in an archive: a page for each channel, with all its messages, and what moderators did."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from models import declared_pages
from models.case import State
from models.feature import Record
from models.features.conversations import category, channel, message, pin, thread, upvote
from models.features.conversations.moderation import appeal, hiding, posting, report
from models.features.conversations.polls import answers, counting, poll, vote
from models.ids import MemberId, RecordId
from models.names import small
from models.pages import Entry, Mark, Page, Pages, Source, Wording

PINNED = "📌"
LOST = ""
"""Title of the page with messages whose channel is not in the source."""
MODERATION = {"Limits of writing": posting.POSTING, "Appeals": appeal.APPEAL, "Reports": report.REPORT}


def pages(source: Source) -> Pages:
    """Channels as the list has them, closed ones last; then what people talk about elsewhere, by its title. A redacted
    or hidden message is a tombstone without former texts. A message of a thread answers the thread's first message."""
    categories = {each.id.hex(): each for each in source.records.get(category.CATEGORY.name, ())}
    channels = sorted(source.records.get(channel.KIND, ()), key=lambda each: _place(each, categories))
    said: dict[str, list[Record]] = {place.id.hex(): [] for place in channels}
    about: dict[str, list[Record]] = {}
    for record in source.records.get(message.KIND, ()):
        place = record.state["channel"]
        title = "" if place in said else source.called(RecordId(bytes.fromhex(place)))
        (said[place] if place in said else about.setdefault(title, [])).append(record)
    drawn = [_page(place, said[place.id.hex()], source) for place in channels]
    lost = about.pop(LOST, [])
    drawn += [Page(title, entries=_entries(about[title], source)) for title in sorted(about, key=small)]
    drawn += [Page(LOST, entries=_entries(lost, source))] if lost else []
    return Pages("channels", (*drawn, *_moderation(source)))


def _moderation(source: Source) -> Iterable[Page]:
    """What moderators did beside hiding, and what people asked of them. Limits are under the name of their channel;
    those of the whole group have none."""
    for title, kind in MODERATION.items():
        places = {each.id: RecordId(each.subject) for each in source.records.get(kind.name, ()) if each.subject}
        entries = tuple(
            replace(each, text=source.called(places[each.id])) if each.id in places else each
            for each in declared_pages.entries_of(kind, source)
        )
        if entries:
            yield Page(title, entries=entries)


def _place(channel_: Record, categories: Mapping[str, Record]) -> tuple[object, ...]:
    inside = categories.get(str(channel_.state.get("category") or ""))
    listed = inside is not None and not inside.state.get("removed")
    above = _rank(inside) if inside is not None and listed else (0, 0, "", b"")
    return not channel.is_open(channel_), listed, above, _rank(channel_)


def _rank(listed: Record) -> tuple[int, int, str, bytes]:
    """By rank, and what has none by its name behind."""
    rank = listed.state.get("rank")
    return int(rank is None), rank or 0, small(listed.state["name"]), listed.id


def _page(place: Record, said: Sequence[Record], source: Source) -> Page:
    state = place.state
    return Page(state["name"], state.get("purpose", ""), not channel.is_open(place), _entries(said, source))


def _entries(said: Iterable[Record], source: Source) -> tuple[Entry, ...]:
    given = _given(source)
    return tuple(_entry(record, source, given.get(record.id, ())) for record in said)


def _given(source: Source) -> dict[bytes, tuple[Mark, ...]]:
    """Message -> the mark of its pin, with who set it, and that of the votes for it."""
    found: dict[bytes, tuple[Mark, ...]] = {}
    for record in source.records.get(pin.PIN.name, ()):
        if record.state.get("pinned"):
            by = MemberId(bytes.fromhex(record.state["by"]))
            found[record.subject] = (Mark(PINNED, (by,)),)
    voters: dict[bytes, list[MemberId]] = {}
    for record in source.records.get(upvote.UPVOTE.name, ()):
        if record.state.get("up"):
            voters.setdefault(record.subject, []).append(record.author)
    found |= {each: (*found.get(each, ()), Mark(upvote.SIGN, tuple(who))) for each, who in voters.items()}
    votes = _by_subject(source, vote.KIND)
    for each in source.records.get(poll.KIND, ()):
        found[each.subject] = (*found.get(each.subject, ()), *_tally(each, votes.get(each.id, [])))
    return found


def _by_subject(source: Source, kind: str) -> dict[bytes, list[Record]]:
    found: dict[bytes, list[Record]] = {}
    for each in source.records.get(kind, ()):
        found.setdefault(each.subject, []).append(each)
    return found


def _tally(asked: Record, votes: Sequence[Record]) -> Iterable[Mark]:
    """A mark for each answer of a poll, with those whose vote for it counts."""
    result = counting.counted(asked.state, votes)
    for key, line in answers.keyed(asked.state).items():
        yield Mark(line, tuple(sorted(who for who, picked in result.items() if key in picked)))


def _entry(record: Record, source: Source, given: tuple[Mark, ...]) -> Entry:
    state = record.state
    reply = RecordId(bytes.fromhex(state["reply"])) if "reply" in state else thread.root_of(state)
    if message.is_redacted(state):
        return Entry(record.id, record.author, record.created, "", reply, redacted=True)
    if hidden := list(hiding.standing(state).values()):
        by = tuple(MemberId(bytes.fromhex(str(each["by"]))) for each in hidden)
        why = "; ".join(str(each.get("reason", "")) for each in hidden)
        return Entry(record.id, record.author, record.created, "", reply, redacted=True, hidden=why,
                     people=(("hidden_by", by),))  # fmt: skip
    edited = "edited" in state
    return Entry(
        record.id, record.author, record.created, _text(state), reply, edited,
        earlier=_earlier(record, source) if edited else (), marks=(*_marks(record), *given),
    )  # fmt: skip


def _text(state: State) -> str:
    """The text below its title."""
    return "\n".join(filter(None, (str(state.get("title", "")), str(state["text"]))))


def _earlier(record: Record, source: Source) -> tuple[Wording, ...]:
    """Former texts. Edits that did not change the text, such as reactions, are skipped."""
    found: list[Wording] = []
    for version in source.history(record.id):
        text = _text(version.state)
        if not found or found[-1].text != text:
            found.append(Wording(version.at, text))
    while found and found[-1].text == _text(record.state):
        found.pop()
    return tuple(found)


def _marks(record: Record) -> tuple[Mark, ...]:
    members: dict[str, list[MemberId]] = {}
    for row in message.rows(record)["reaction"]:
        emoji, member = row["emoji"], row["member"]
        if isinstance(emoji, str) and isinstance(member, bytes):
            members.setdefault(emoji, []).append(MemberId(member))
    return tuple(Mark(emoji, tuple(who)) for emoji, who in members.items())
