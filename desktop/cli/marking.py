"""Marking words of a text that several people may edit at once."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

import click

from desktop.cli import show
from desktop.cli.naming import find_record
from desktop.cli.options import Options
from desktop.cli.records import prose_fields
from desktop.cli.session import Session
from models import markup
from models.differences import TextChange
from models.errors import Refused
from models.marking import bolded, headed, linked
from sync.overview import viewer
from sync.text_commands import EditText, ReadText, TextNow

Marking = Callable[[str, int, int], tuple[TextChange, ...]]
"""(text, start, end) -> the changes that mark these words. Places are in code points."""
USAGE: Final = "Give one of --bold, --link and --heading."


@click.command
@click.argument("record")
@click.argument("words")
@click.option("--bold", is_flag=True, help="Bold, or plain again if they are bold.")
@click.option("--link", metavar="ADDRESS", help="A link to a page or mailbox; with an empty ADDRESS, no link.")
@click.option("--heading", type=click.IntRange(0, 3), help="Their line becomes a heading; with 0, a plain line.")
@click.option("--field", metavar="NAME", help="Which text, where the record has several.")
@click.pass_obj
def mark(
    options: Options, record: str, words: str, bold: bool, link: str | None, heading: int | None, field: str | None
) -> None:
    """Mark WORDS in the text of a RECORD, given by its id or its title: bold, a link, a heading.

    Others may write in the text at the same time."""
    marking = _marking(bold, link, heading)
    with Session(options) as one:
        found = find_record(one, viewer(one.reader, one.group.number), record)
        path = (_field(found.kind, field),)
        now: TextNow = one.call(ReadText(found.record, path))
        changes = marking(now.text, *_place(now.text, words))
        if changes:
            one.call(EditText(found.record, path, now.heads, changes))
    show.echo("Marked." if changes else "Nothing changes: it is so already.")


def _marking(bold: bool, link: str | None, heading: int | None) -> Marking:
    wanted: list[Marking] = [bolded] if bold else []
    if link is not None:
        wanted.append(partial(linked, address=link))
    if heading is not None:
        wanted.append(partial(headed, level=heading))
    if len(wanted) != 1:
        raise click.UsageError(USAGE)
    return wanted[0]


def _field(kind: str, wanted: str | None) -> str:
    """The text that is meant. Raises Refused `text.none`, `text.which_field`."""
    known = prose_fields(kind)
    if not known:
        raise Refused("text.none", what=kind)
    fields = [key for key in known if wanted in (None, key)]
    if len(fields) != 1:
        raise Refused("text.which_field", names=", ".join(fields or known))
    return fields[0]


def _place(text: str, words: str) -> tuple[int, int]:
    """(start, end) of these words in the text. Raises Refused `text.words_missing`, `text.words_several`."""
    found = list(_places(text, words)) if words else []
    if len(found) != 1:
        raise Refused("text.words_several" if found else "text.words_missing", words=words)
    return found[0]


def _places(text: str, words: str) -> Iterator[tuple[int, int]]:
    for paragraph in markup.read(text):
        said = "".join(run.text for run in paragraph.runs)
        places = [place for run in paragraph.runs for place in range(run.start, run.start + len(run.text))]
        at = said.find(words)
        while at >= 0:
            yield places[at], places[at + len(words) - 1] + 1
            at = said.find(words, at + 1)
