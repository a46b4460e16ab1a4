"""What is put aside, one by one."""

from typing import Any, Final

import click

from desktop import features  # noqa: F401 - for what the kinds are called
from desktop.cli import show
from desktop.cli.circles import circles_of
from desktop.cli.options import Options
from desktop.cli.people import People, as_json_too
from desktop.cli.session import Session
from desktop.words import caption, words
from sync.aside_commands import AsideChange, Asides, AskAside

REMEDIES: Final = {
    "removed": " `folkmoot restore NAME`, then `folkmoot restore NAME --words` propose it.",
    "suspended": " `folkmoot restore NAME` does, or proposes it.",
}


@click.command("aside")
@click.argument("name", required=False)
@as_json_too
@click.pass_obj
def aside_(options: Options, name: str | None, json_: bool) -> None:
    """List what is put aside: by whom, when, why it does not count, and what helps; with NAME, of this person alone.

    What was written is shown to its author, and to those who may suspend somebody."""
    with Session(options) as one:
        people = People(one)
        found: Asides = one.call(AskAside(one.group.number))
        circles = {each.id: each.name for each in circles_of(one)}
        who = None if name is None else people.find_once_here(name)
        chosen = [each for each in found.changes if who in (None, each.author)]
        told = [_told(people, each, circles) for each in chosen]
    if json_:
        show.as_json(told)
        return
    for each in told:
        place = f" in {each['circle']}" if each["circle"] else ""
        show.echo(show.plain(f"{show.when(each['at_ms'])}  {each['name']}, {each['what']}{place}"))
        for line in show.lines(each["words"]) if each["words"] else []:
            show.echo(f"      {line}")
        show.echo(f"      {show.plain(each['why'])}")
    if not told:
        whose = "" if who is None else f" of {show.plain(people.name(who))}"
        show.echo(f"Nothing{whose} is put aside.")
    if any(not each["words"] for each in told) and not found.shows_words:
        show.note("What others wrote is shown to those who may suspend somebody: `folkmoot role list` says who.")
    if len(found.changes) < found.total:
        show.note(f"These are the last {len(found.changes)} of {found.total}.")


def _told(people: People, each: AsideChange, circles: dict[bytes, str]) -> dict[str, Any]:
    name = people.name(each.author) if each.author else "somebody unknown"
    remedy = REMEDIES.get(each.reason, "").replace("NAME", name)
    return {
        "edit": each.edit.hex(), "record": each.record.hex(), "kind": each.kind,
        "what": caption(f"caption.{each.kind}"),
        "member": each.author.hex(), "name": name, "at": show.moment(each.at), "at_ms": each.at,
        "circle": circles.get(each.circle, ""), "reason": each.reason,
        "why": words(f"aside.{each.reason}", {}) + remedy, "words": each.words,
    }  # fmt: skip
