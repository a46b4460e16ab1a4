"""Channels and their messages."""

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from typing import Any, Final

import click

from desktop.cli import show
from desktop.cli.circles import circles_of, closed_to, find_circle, in_circle, in_the_dark
from desktop.cli.naming import find_record
from desktop.cli.options import COUNT, Options
from desktop.cli.people import People
from desktop.cli.places import place_of
from desktop.cli.session import Session
from desktop.features.conversations import mentions, queries, threads
from desktop.features.conversations.polls.reading import ShownPoll, polls_of
from desktop.features.conversations.queries import Channel, Message, Reaction
from models import clock
from models.errors import Refused
from models.text import clean_text
from sync import api, overview

REMOVED: Final = "[removed]"
MAX_INPUT: Final = 256 * 1024
"""Most bytes that are read from standard input; no message is that long."""


def find_channel(one: Session, name: str, circle: str | None = None) -> Channel:
    """Find a channel of everyone's, or of a private circle, by name, with or without `#`, or by the beginning of its
    id. Open channels come first.

    Raises Refused `channel.none`, `channel.none_in_circle`, `roll.hub`, `channel.unknown`, `channel.in_circle`,
    `channel.ambiguous`.
    """
    found = queries.channels(one.reader, _list_number(one, circle))
    if not found and one.group.standing == "hub":
        raise Refused("roll.hub")
    wanted = name.removeprefix("#").casefold()
    same = [channel for channel in found if channel.name.removeprefix("#").casefold() == wanted]
    if len(wanted) >= 8 and not same:
        same = [channel for channel in found if channel.record.hex().startswith(wanted)]
    same = [channel for channel in same if not channel.archived] or same
    if not same and circle is None:
        for each in circles_of(one):
            if any(wanted == other.name.casefold() for other in queries.channels(one.reader, each.list_number)):
                raise Refused("channel.in_circle", name=name, circle=each.name)
    if not found and circle is not None:
        raise Refused("channel.none_in_circle", circle=circle)
    if not found:
        raise Refused("channel.none")
    if not same:
        raise Refused("channel.unknown", name=name, names=", ".join(f"#{channel.name}" for channel in found))
    if len(same) > 1:
        raise Refused("channel.ambiguous", name=name, names=", ".join(channel.record.hex() for channel in same))
    return same[0]


def _list_number(one: Session, circle: str | None) -> int:
    return one.group.number if circle is None else find_circle(one, circle).list_number


@click.command
@in_circle
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_obj
def channels(options: Options, circle: str | None, json_: bool) -> None:
    """List the channels of the group."""
    with Session(options) as one:
        found = [
            (
                channel,
                *one.reader.rows("SELECT count(*), max(order_key) FROM message WHERE talk = ?", [channel.record])[0],
            )
            for channel in queries.channels(one.reader, _list_number(one, circle))
        ]
        dark = _in_the_dark(one, circle) if circle and not found else ""
    if json_:
        show.as_json([
            {
                "channel": channel.record.hex(), "name": channel.name, "purpose": channel.purpose,
                "archived": channel.archived, "messages": count, "last": show.moment((last or 0) >> 20),
                "last_ms": (last or 0) >> 20,
            }
            for channel, count, last in found
        ])  # fmt: skip
        return
    if circle is not None and not found:
        show.note("This circle has no channels yet. `folkmoot say CHANNEL TEXT --circle NAME` makes one.")
        if dark:
            show.note(f"{dark}.")
    show.table([
        (f"#{channel.name}", show.count(count, "message"), "archived" if channel.archived else channel.purpose)
        for channel, count, _last in found
    ])  # fmt: skip


def _in_the_dark(one: Session, circle: str) -> str:
    found = find_circle(one, circle)
    return in_the_dark(found) if found.waiting else ""


@click.command
@click.argument("channel")
@click.argument("text")
@click.option("--record", is_flag=True, help="Talk about a record: CHANNEL is its id or title.")
@in_circle
@click.option("--json", "json_", is_flag=True, help="Print the message's id as JSON.")
@click.pass_obj
def say(options: Options, channel: str, text: str, record: bool, circle: str | None, json_: bool) -> None:
    """Write TEXT into CHANNEL; `-` reads it from standard input. Done when it is safely on this computer's disk.

    In a private circle, a channel that is not there yet is made."""
    if text == "-":
        text = _standard_input()
    if not text.strip():
        raise Refused("text.empty")
    with Session(options) as one:
        if record:
            place = find_record(one, overview.viewer(one.reader, one.group.number), channel).record
        else:
            place = find_channel(one, channel).record if circle is None else channel_in(one, channel, circle)
        arguments = {"channel": place, "text": text, "mentions": _mentions(one, text)}
        done: api.Done = one.call(api.Do(one.group.number, "conversations.say", arguments))
        where = place_of(one, place)
        closed = "" if circle is None else closed_to(find_circle(one, circle), People(one), one.group.me)
    if closed:
        show.note(f"{closed[0].upper()}{closed[1:]}.")
    if json_:
        show.as_json({"message": done.records[0].hex()})
    else:
        show.echo(show.plain(f"Said {where}."))


def _mentions(one: Session, text: str) -> str:
    """Who is mentioned with `@` and a name, as the intent takes it."""
    if "@" not in text:
        return ""
    found = mentions.find(clean_text(text), mentions.targets(one.reader, one.group.number, "everyone"))
    return "\n".join(mention.item for mention in found)


def channel_in(one: Session, name: str, circle: str) -> bytes:
    """A channel of a private circle, made if need be."""
    try:
        return find_channel(one, name, circle).record
    except Refused as refused:
        if refused.code not in ("channel.none_in_circle", "channel.unknown"):
            raise
    arguments = {"name": name.removeprefix("#"), "circle": find_circle(one, circle).id}
    done: api.Done = one.call(api.Do(one.group.number, "conversations.add_channel", arguments))
    return done.records[0]


def _standard_input() -> str:
    """The text on standard input. Raises Refused `text.not_utf8`, and `engine.too_large` after MAX_INPUT bytes."""
    read = sys.stdin.buffer.read(MAX_INPUT + 1)
    if len(read) > MAX_INPUT:
        raise Refused("engine.too_large")
    try:
        return read.decode().removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise Refused("text.not_utf8") from None


@click.command
@click.argument("channel")
@click.option("--last", default=20, show_default=True, metavar="N", type=COUNT, help="How many messages.")
@click.option("--record", is_flag=True, help="Messages about a record: CHANNEL is its id or title.")
@click.option("--thread", help="Only the answers in the thread of the message with this id.")
@in_circle
@click.option("--json", "json_", is_flag=True, help="As JSON.")
@click.pass_obj
def read(
    options: Options, channel: str, last: int, record: bool, thread: str | None, circle: str | None, json_: bool
) -> None:
    """Read the newest messages of CHANNEL, oldest first."""
    with Session(options) as one:
        if thread is not None:
            place = find_record(one, overview.viewer(one.reader, one.group.number), thread).record
        elif record:
            place = find_record(one, overview.viewer(one.reader, one.group.number), channel).record
        else:
            place = find_channel(one, channel, circle).record
        found = list(islice(_backwards(one, place), last))[::-1]
        names = queries.names(one.reader, one.group.number)
        reactions = queries.reactions(one.reader, [message.order_key for message in found])
        answers = threads.summaries(one.reader, [message.record for message in found], one.group.me)
        quoted = queries.by_record(one.reader, {message.reply for message in found if message.reply})
        files = _files(one, found)
        asked = [message.record for message in found if not message.unsaid]
        polls = polls_of(one.reader, asked, one.group.me, names, "somebody")
    if json_:
        show.as_json([
            {**_facts(message, names, reactions.get(message.order_key, ())),
             "answers": answers[message.record].count if message.record in answers else 0,
             "poll": _poll(polls[message.record]) if message.record in polls else None,
             "files": [file.hex() for file, _ in files.get(message.order_key, ())]}
            for message in found
        ])  # fmt: skip
        return
    for day, of_day in groupby(found, lambda message: show.local(clock.milliseconds(message.at)).date()):
        show.echo(f"— {day:%A, %d %B %Y} —")
        for message in of_day:
            _print(message, names, reactions.get(message.order_key, ()), quoted)
            if message.record in polls:
                _print_poll(polls[message.record])
            if message.record in answers:
                show.echo(f"       [{answers[message.record].count} in its thread: --thread {message.record.hex()}]")
            for _file, name in files.get(message.order_key, ()):
                show.echo(f"       [{show.plain(name)}]")


def _files(one: Session, messages: Sequence[Message]) -> dict[int, list[tuple[bytes, str]]]:
    """Order key -> (file, name and what it shows) of the files of these messages."""
    found: dict[int, list[tuple[bytes, str]]] = {}
    marks = ", ".join("?" * len(messages))
    for order_key, file, name in one.reader.rows(
        f"SELECT order_key, file, trim(name || ': ' || alt, ': ') FROM record_files WHERE order_key IN ({marks})",  # noqa: S608
        [message.order_key for message in messages],
    ):
        found.setdefault(order_key, []).append((bytes(file), name))
    return found


def _backwards(one: Session, channel: bytes) -> Iterator[Message]:
    """All messages of a channel, newest first."""
    page = queries.newest(one.reader, channel)
    while page:
        yield from reversed(page)
        page = queries.before(one.reader, channel, page[0].order_key)


def _facts(message: Message, names: dict[bytes, str], reactions: Sequence[Reaction]) -> dict[str, Any]:
    at = clock.milliseconds(message.at)
    return {
        "message": message.record.hex(),
        "channel": message.channel.hex(),
        "author": message.author.hex(),
        "name": names.get(message.author),
        "text": message.text,
        "at": show.moment(at),
        "at_ms": at,
        "reply": message.reply.hex() if message.reply else None,
        "thread": message.thread.hex() if message.thread else None,
        "title": message.title,
        "edited": message.edited,
        "removed": message.redacted,
        "reactions": {one.emoji: [member.hex() for member in one.members] for one in reactions},
    }


def _print(
    message: Message, names: dict[bytes, str], reactions: Sequence[Reaction], quoted: dict[bytes, Message]
) -> None:
    said = [REMOVED] if message.redacted else show.lines("\n".join(filter(None, (message.title, message.text))))
    said[-1] += " (edited)" if message.edited and not message.redacted else ""
    head = f"{show.local(clock.milliseconds(message.at)):%H:%M}  {_name(message.author, names)}"
    if message.reply:
        head += f" (to {_quote(quoted.get(message.reply), names)})"
    show.echo(f"{head}: {said[0]}")
    for line in said[1:]:
        show.echo(f"       {line}")
    if reactions:
        show.echo("       " + "  ".join(f"{show.plain(one.emoji)} {len(one.members)}" for one in reactions))


def _poll(poll: ShownPoll) -> dict[str, Any]:
    return {
        "poll": poll.record.hex(), "closed": poll.ended, "several": poll.several,
        "closes": show.moment(poll.closes) if poll.closes is not None else None,
        "answers": {each.text: list(each.names) for each in poll.answers}, "late": list(poll.late),
    }  # fmt: skip


def _print_poll(poll: ShownPoll) -> None:
    """The answers with their votes; `*` marks those of this person."""
    for each in poll.answers:
        who = f": {', '.join(map(show.plain, each.names))}" if each.names else ""
        show.echo(f"     {'*' if each.mine else ' '} {len(each.names)} {show.plain(each.text)}{who}")
    if poll.ended:
        show.echo("       [the poll is closed]")


def _name(author: bytes, names: dict[bytes, str]) -> str:
    return show.plain(names.get(author) or "somebody")


def _quote(message: Message | None, names: dict[bytes, str]) -> str:
    if message is None:
        return "a message that is not here yet"
    start = REMOVED if message.redacted else show.plain(" ".join(message.text.split()))
    return f"{_name(message.author, names)}: {start[:40]}{'…' if len(start) > 40 else ''}"
