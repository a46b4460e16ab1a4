"""The calendar files that a hub keeps up to date for other programs, and the command that chooses one."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import click

from desktop.cli import show
from desktop.cli.options import FilePath, Options
from desktop.cli.session import Group, Session
from desktop.features.gatherings.feed.notes import FED, FEED, Fed, Feed, kept, key, others, read, write
from desktop.words import sentence
from models.errors import Refused
from sync import api, overview
from sync.circle_commands import AskCircles, Circles
from sync.files import shown
from sync.history_commands import ReadState

PAUSE: Final = 2.0
"""Seconds within which changes are written together."""
AGAIN: Final = 600.0
"""Seconds after which a file that could not be written is tried again: a drive may be back."""
FOLLOWED: Final = ("gatherings", "circles", "roll", "local")
READABLE: Final = (
    "The file is not encrypted: whoever can open its folder, and whatever service carries it elsewhere, reads what the "
    "gatherings are called, when and where they are, and what is written about them."
)
LEFT: Final = "What takes place in a circle that you have left goes from it."
WHILE: Final = "It is kept up to date while the window or `folkmoot hub` runs."


class Feeds:
    """Writes the calendar files of all groups of a profile, and says each trouble once."""

    def __init__(self, one: Session) -> None:
        self._one = one
        self._changed: dict[int, set[int] | None] = {}
        """Group number -> order keys of changed records of the module; None = many."""
        self._at: float | None = 0.0
        """When to look, by the monotonic clock; None = when something changes."""
        self._content: dict[bytes, Any] = {}
        self._told: dict[bytes, str] = {}
        one.client.on_event(self._hear)

    def _hear(self, event: api.Event) -> None:
        """Note what has changed. Called on a thread of the client."""
        if isinstance(event, api.Changed) and event.feature in FOLLOWED:
            if event.feature == "gatherings":
                there = self._changed.setdefault(event.group, set())
                if there is None or not event.order_keys:
                    self._changed[event.group] = None
                else:
                    there.update(event.order_keys)
            self._look_again(PAUSE)

    def look(self) -> None:
        """Write what is to be written now."""
        if self._at is None or time.monotonic() < self._at:
            return
        self._at = None
        try:
            for group in self._one.groups():
                self._keep(group)
        except Refused:  # the store is busy; if the engine is gone, the hub notices it
            self._look_again(PAUSE)

    def _keep(self, group: Group) -> None:
        feed = None if group.read_only else read(kept(self._one.reader, FEED, group.id), Feed)
        if feed is None:
            self._told.pop(group.id, None)
            return
        refused = self.write(group, feed)
        code = refused.code if refused else ""
        if refused and code != self._told.get(group.id):
            show.note(sentence(refused))
        self._told[group.id] = code
        if refused:
            self._look_again(AGAIN)

    def _look_again(self, seconds: float) -> None:
        at = time.monotonic() + seconds
        self._at = at if self._at is None else min(self._at, at)

    def write(self, group: Group, feed: Feed) -> Refused | None:
        """Bring the file of a group up to date. Returns why that could not be done."""
        from desktop.features.gatherings.feed.content import PAGE, FeedContent, lists_of, rows
        from desktop.features.gatherings.feed.disk import put
        from models.features.gatherings.calendar_writing import put_together

        one, content = self._one, self._content.setdefault(group.id, FeedContent())
        changed = self._changed.pop(group.number, set())
        if changed != set():
            content.forget(tuple(changed or ()))
        viewer = overview.viewer(one.reader, group.number)
        asked: Circles = one.call(AskCircles(group.number)) if feed.circles else Circles(())
        lists = lists_of(one.reader, viewer, feed, asked.circles)
        found = rows(one.reader, viewer, lists, -1)
        while found and len(found) % PAGE == 0 and (more := rows(one.reader, viewer, lists, found[-1].order_key)):
            found += more
        for each in content.stale(feed, found):
            with _unless_unknown():
                content.take(one.reader, viewer.me, feed, each, one.call(ReadState(each.record)))
        replaced, fed = put(feed, put_together(content.parts(found), group.name))
        self._note(group, replaced=replaced, fed=fed)
        return fed.trouble(feed)

    def _note(self, group: Group, *, replaced: bool, fed: Fed) -> None:
        former = read(kept(self._one.reader, FED, group.id), Fed) or Fed()
        writes_anew = not fed.code and (replaced or not former.at)
        new = Fed(round(time.time() * 1_000) if writes_anew else former.at, fed.code, fed.reason)
        if new != former:
            self._one.call(api.Remember(key(FED, group.id), write(new)))


@contextmanager
def _unless_unknown() -> Iterator[None]:
    """For a record that is not here any more."""
    try:
        yield
    except Refused as refused:
        if refused.code != "record.unknown":
            raise


@click.command("feed")
@click.argument("file", type=FilePath(dir_okay=False), required=False)
@click.option("--circles", is_flag=True, help="Also what takes place in your private circles.")
@click.option("--coming", is_flag=True, help="Only what you said yes or perhaps to.")
@click.option("--end", is_flag=True, help="Write it no more. You are asked whether the file is removed.")
@click.option("--remove/--leave", default=None, help="With --end: remove the file, or leave it; do not ask.")
@click.pass_obj
def feed(
    options: Options, file: Path | None, circles: bool, coming: bool, end: bool, remove: bool | None
) -> None:
    """Keep FILE up to date for other programs, for example in a folder that a calendar program watches, or that a sync
    program carries to a telephone. Without FILE, say how it is."""
    if end and file is not None:
        raise click.UsageError("name either FILE or --end")
    if not end and remove is not None:
        raise click.UsageError("--remove and --leave go with --end")
    if file is None and (circles or coming):
        raise click.UsageError("name FILE: what stands in it is chosen together with it")
    with Session(options) as one:
        chosen = read(kept(one.reader, FEED, one.group.id), Feed)
        if file is not None:
            _begin(one, Feed(str(file), circles, coming))
        elif chosen is None:
            show.note("No calendar file is kept up to date. Name one: folkmoot calendar feed FILE")
        elif end:
            _end(one, chosen, remove)
        else:
            _say(one, chosen)


def _begin(one: Session, feed: Feed) -> None:
    from desktop.features.gatherings.feed.disk import chosen

    if one.group.read_only:
        raise Refused("group.read_only")
    place = chosen(feed.file, others(one.reader, one.group.id))
    found = Feed(str(place), feed.circles, feed.coming)
    one.call(api.Remember(key(FED, one.group.id), None))
    one.call(api.Remember(key(FEED, one.group.id), write(found)))
    if refused := Feeds(one).write(one.group, found):
        raise refused
    show.echo(show.plain(f"{shown(place)} is written."))
    show.note(WHILE)
    show.note(READABLE)


def _end(one: Session, feed: Feed, removes: bool | None) -> None:
    from desktop.features.gatherings.feed.disk import remove

    if removes is None:
        removes = show.at_terminal() and click.confirm(f"Remove {show.plain(shown(feed.file))} too?", err=True)
    for name in (FEED, FED):
        one.call(api.Remember(key(name, one.group.id), None))
    file = show.plain(shown(feed.file))
    if not removes:
        show.echo(f"{file} stays as it is, and is not written any more.")
    elif remove(feed):
        show.echo(f"{file} is removed.")
    else:
        show.echo(f"{file} could not be removed. Remove it yourself if nobody shall read it.")


def _say(one: Session, feed: Feed) -> None:
    fed = read(kept(one.reader, FED, one.group.id), Fed) or Fed()
    show.echo(show.plain(shown(feed.file)))
    what = "what you said yes or perhaps to" if feed.coming else "all gatherings"
    show.echo(f"In it: {what}, {'with' if feed.circles else 'without'} those of your private circles.")
    if feed.circles:
        show.echo(LEFT)
    show.echo(f"Last written: {show.when(fed.at)}.")
    if refused := fed.trouble(feed):
        show.note(sentence(refused))
    show.note(WHILE)
