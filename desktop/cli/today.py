"""What is up today: what waits for somebody, what happens this week, what is new."""

import time
from collections.abc import Iterator, Sequence
from typing import Final

import click

from desktop import last_look, modules
from desktop.cli import amiss, show
from desktop.cli.activity import in_words, told_of
from desktop.cli.options import Options
from desktop.cli.people import IN, People, as_json_too
from desktop.cli.records import facts_of
from desktop.cli.recovery import waiting as computers
from desktop.cli.resolutions import as_facts
from desktop.cli.session import Session
from desktop.telling import named_in, only_counted, said_of
from desktop.words import caption
from models.feature import Registry
from models.features import FEATURES
from sync import activities, api, home, overview
from sync.activities import Happened
from sync.roll_summary import Resolution

AHEAD: Final = 7 * 86_400_000
"""How far to look ahead, in milliseconds."""


@click.command
@as_json_too
@click.pass_obj
def today(options: Options, json_: bool) -> None:
    """What waits for you, what happens this week, and what is new since you last asked."""
    with Session(options) as one:
        who, people = modules.viewer(one.reader, one.group.number, Registry(FEATURES)), People(one)
        now = int(time.time() * 1000)
        looked = last_look.last_look(one.reader, one.group.id, now)
        needs, unsigned = home.needs(one.reader, who), _unsigned(one, people)
        returning, exclude = _to_confirm(one, people), amiss.in_short(people)
        clashes = [each for each in home.clashes(one.reader, who) if each.mine]
        dated = home.agenda(one.reader, who, now, now + AHEAD)
        seen, newest = last_look.last_seen(one.reader, one.group.id), activities.newest(one.reader)
        news = activities.counted(one.reader, who, Registry(FEATURES).kinds, looked, seen=seen)
        happened = activities.news(one.reader, who, looked, seen=seen)
        one.call(api.Remember(last_look.key(one.group.id), last_look.note(now, newest)))
        if json_:
            show.as_json({
                "needs": [{"what": each.what, "until": show.moment(each.until or 0), **facts_of(people, each.entry)}
                          for each in needs],
                "decisions": [as_facts(each) for each in unsigned], "people": returning,
                "rivals": exclude,
                "clashes": [{"what": each.what, **facts_of(people, each.entry)} for each in clashes],
                "coming": [{"what": each.what, "at": show.moment(each.at), **facts_of(people, each.entry)}
                           for each in dated],
                "news": news, "since": show.moment(looked),
                "activity": [told_of(people, each) for each in happened],
            })  # fmt: skip
            return
        said = [(caption(f"caption.{kind}"), line) for kind, line in _by_kind(people, happened)]
        named = named_in(one.reader, people.name)
        waiting = [(said_of(each.what, each.entry, named=named), show.when(each.until) if each.until else "")
                   for each in needs]  # fmt: skip
        coming = [(show.when(each.at), said_of(each.what, each.entry), people.name(each.member) if each.member else "")
                  for each in dated]  # fmt: skip
        decisions = [("; ".join(people.change(*change) for change in each.changes),
                      f"folkmoot resolve sign {each.id.hex()[:12]}") for each in unsigned]  # fmt: skip
    waiting += [*((show.plain(said), command) for said, command in decisions),
                *((each, "") for each in (*exclude, *returning))]  # fmt: skip
    _section("Waiting for you", [*waiting, *((said_of(each.what, each.entry), "") for each in clashes)])
    _section("Coming", coming)
    counted = [(caption(f"caption.{kind}"), f"{count}+" if count >= overview.COUNTED else str(count))
               for kind, count in sorted(news.items()) if kind in only_counted(Registry(FEATURES))]  # fmt: skip
    _section(f"New since {show.when(looked)}", [*said, *counted])


def _unsigned(one: Session, people: People) -> list[Resolution]:
    """The resolutions that wait for my signature."""
    me = one.group.me
    return [
        each for each in people.roll.resolutions
        if each.state == "open" and me in (*each.voters, *each.stewards) and me not in each.signed
    ]  # fmt: skip


def _to_confirm(one: Session, people: People) -> list[str]:
    """A sentence for each new computer that waits for my word: others' that I have not confirmed, and what is said to
    be mine."""
    return computers(people, one.group.me, again=False) if one.group.standing in IN else []


def _by_kind(people: People, happened: Sequence[Happened]) -> Iterator[tuple[str, str]]:
    """(kind, sentence), kind by kind."""
    for kind in sorted({each.kind for each in happened}):
        yield from ((kind, in_words(people, each)) for each in happened if each.kind == kind)


def _section(title: str, rows: Sequence[tuple[str, ...]]) -> None:
    show.echo(title if rows else f"{title}: nothing")
    if rows:
        show.table([("", *row) for row in rows])
