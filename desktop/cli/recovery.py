"""Coming back after the loss of every computer: with a recovery sheet, or because other members confirm the new one."""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import click

from desktop import recovery_sheet
from desktop.cli import show
from desktop.cli.groups import seconds
from desktop.cli.options import Options
from desktop.cli.people import People
from desktop.cli.session import Session
from desktop.shortages import holders
from models.errors import Refused
from models.roll import ADMIT_MEMBERS
from sync import api
from sync.files import shown
from sync.recovery_commands import LONGEST, LinkBack, MakeSheet
from sync.roll_summary import Returning

CODE: Final = 12
"""Hexadecimal digits of a new computer's code."""
FORMER: Final = "Your former computers are out of the group."
RENEW: Final = "Make a new sheet now: `folkmoot recover sheet FILE`. Until then the one that you used still works."


@click.group(invoke_without_command=True)
@click.option("--sheet", metavar="FILE", help="The recovery sheet; `-` reads it from standard input.")
@click.option("--peer", metavar="HOST:PORT", help="A member's computer, where it is not found by itself.")
@click.pass_context
def recover(ctx: click.Context, sheet: str | None, peer: str | None) -> None:
    """Come back to a group after you have lost every computer.

    With your recovery sheet: `folkmoot recover --sheet FILE` on the new computer, or `--sheet -` and type its code.
    Without one: a member makes a link for you with `folkmoot recover link NAME`. Use it with `folkmoot join LINK`, and
    read the code of the new computer out to other members, who confirm it with `folkmoot attest`.
    """
    if ctx.invoked_subcommand is not None:
        return
    if sheet is None:
        raise click.UsageError("Name the recovery sheet with --sheet FILE, or see `folkmoot recover --help`.")
    code = recovery_sheet.code_in(_read(sheet))
    with Session(ctx.obj) as one:
        assert one.store
        group: api.Group = one.call(api.Join(code, "", peer))
        name = next(each.name for each in one.call(api.AskRoll(group.number)).members if each.id == group.me)
    show.echo(show.plain(f"You are back in {group.name} as {name}. {FORMER}"))
    show.echo(RENEW)


@recover.command("sheet")
@click.argument("file", metavar="FILE")
@click.pass_obj
def sheet_(options: Options, file: str) -> None:
    """Write a recovery sheet to FILE, to be printed; `-` prints it here. A sheet that was made before stops working.

    Whoever has it can become you in this group. The file is for you alone; delete it once the sheet is on paper.
    """
    if file == "-":
        show.echo(_made(options))
        return
    path = Path(file)
    recovery_sheet.write(path, lambda: _made(options))
    show.echo(show.plain(f"The recovery sheet is in {shown(path)}. Print it, keep it with your papers, and delete the "
                         f"file. It works once this computer has met another member's."))  # fmt: skip


def _made(options: Options) -> str:
    """The text of a new sheet."""
    with Session(options) as one:
        name = show.plain(People(one).name(one.group.me))
        made: api.Invitation = one.call(MakeSheet(one.group.number))
        today = datetime.now(UTC).astimezone().date()
        return recovery_sheet.text(made.link, show.plain(one.group.name), name, today)


@recover.command("link")
@click.argument("name")
@click.option("--expires", default="7d", show_default=True, type=seconds, metavar="DURATION", help="How long it lasts.")
@click.pass_obj
def link_(options: Options, name: str, expires: float) -> None:
    """Print a link for the new computer of NAME, who has lost every computer and has no recovery sheet.

    Give it to this person only, face to face: whatever computer uses it has your confirmation. Once enough members
    have confirmed it, that person is back, and the former computers are out. Only this computer answers to the link,
    so keep `folkmoot hub` or the window running here. A link that was made before is closed.
    """
    with Session(options) as one:
        made: api.Invitation = one.call(LinkBack(one.group.number, People(one).find(name), int(expires)))
        alone = one.hosted
    show.echo(made.link)
    if alone:
        show.note("Keep `folkmoot hub` or the window running on this computer: only it answers to this link.")


@click.command
@click.argument("name")
@click.argument("code", nargs=-1)
@click.option("--take-back", is_flag=True, help="Take back what was confirmed, while NAME's new computer still waits.")
@click.pass_obj
def attest(options: Options, name: str, code: tuple[str, ...], take_back: bool) -> None:
    """Confirm that the new computer that shows CODE belongs to NAME, who has lost every computer.

    Do so only after you have met NAME, who reads the code out. Once enough members have done so, NAME is back.
    Whoever confirms another computer of NAME takes the former confirmation back. With --take-back you take back your
    own; NAME, and those who may let people in, take back everybody's. Without CODE it is for all that wait.
    """
    if not (code or take_back):
        raise click.UsageError("Type the code that the new computer shows after the name.")
    with Session(options) as one:
        people = People(one)
        member = people.find(name)
        if take_back:
            _take_back(people, member, code)
            return
        waiting = _named(people, member, code)
        people.act("attest", waiting.device)
        later = People(one)
        left = next((each for each in later.roll.returning if each.device == waiting.device), None)
    if left is None:
        show.echo(show.plain(f"{people.name(member)} is back with the new computer. The former ones are out."))
    else:
        show.echo(show.plain(f"You have confirmed it: {len(left.by)} of {left.needed} have."))


def _take_back(people: People, member: bytes, code: tuple[str, ...]) -> None:
    """Raises Refused `recover.nobody_waits`, `recover.not_confirmed`, and as `_named`."""
    for device in [_named(people, member, code).device] if code else _all_waiting(people, member):
        people.act("unattest", device)
    left, name = _still_waiting(people, member), people.name(member)
    for each in left:
        show.echo(show.plain(f"You have taken it back: {len(each.by)} of {each.needed} confirm it still."))
    if not left:
        show.echo(show.plain(f"You have taken it back: no new computer of {name} waits any more."))


def _all_waiting(people: People, member: bytes) -> list[bytes]:
    """The new computers that wait; without any the member, whose unused link is closed then."""
    return [each.device for each in _still_waiting(people, member)] or [member]


def _still_waiting(people: People, member: bytes) -> list[Returning]:
    return [each for each in people.roll.returning if each.member == member]


def _waiting(people: People, member: bytes) -> list[Returning]:
    """Raises Refused `recover.nobody_waits`."""
    found = _still_waiting(people, member)
    if not found:
        raise Refused("recover.nobody_waits", name=people.name(member))
    return found


def _named(people: People, member: bytes, typed: tuple[str, ...]) -> Returning:
    """The new computer of a member with the code that was typed. Raises Refused `recover.back_already`,
    `recover.nobody_waits`, `recover.wrong_code`."""
    code = "".join(" ".join(typed).split()).replace("-", "").lower()
    mine = next((each.devices for each in people.roll.members if each.id == member), ())
    if len(code) >= CODE and any(device.hex().startswith(code) for device in mine):
        raise Refused("recover.back_already", name=people.name(member))
    found = [each for each in _waiting(people, member) if len(code) >= CODE and each.device.hex().startswith(code)]
    if len(found) != 1:
        raise Refused("recover.wrong_code", name=people.name(member))
    return found[0]


def waiting(people: People, me: bytes, *, again: bool = True) -> list[str]:
    """A sentence for each new computer that waits to be confirmed; without `again`, not for what I have confirmed."""
    shown = (each for each in people.roll.returning if again or me not in each.by)
    return list(dict.fromkeys(show.plain(_line(people, each, me)) for each in shown))


def _line(people: People, each: Returning, me: bytes) -> str:
    votes = any(one.id == me and one.standing == "member" for one in people.roll.members)
    name, ends = people.name(each.member), f"run `folkmoot attest --take-back {people.name(each.member)}`"
    line = (f"{name} lost every computer and waits on a new one since {show.when(each.since)}: {len(each.by)} of "
            f"{each.needed} have confirmed it.")  # fmt: skip
    if not each.needed:
        line = f"{name} waits on a new computer, and too few members vote to confirm it: more have to be listed first."
    late = time.time() * 1000 > each.since + LONGEST * 1000
    if late:
        line += f" The link for it works no longer, so {name} must begin anew: do not confirm this one."
    able = {one.id for one in people.roll.members if one.standing == "member" and one.id != each.member}
    if len(able.union(each.by)) < each.needed:
        line += f" Too few are left who vote and can confirm it: `folkmoot invite` lets {name} in as a new member."
    if each.member == me:
        return f"{line} If that is not you, or no longer needed, {ends}, and tell the others not to confirm it."
    if me in each.by:
        return f"{line} You have. If you no longer mean it, {ends}."
    if votes and not late:
        line += f" Meet {name}, ask for the code that it shows, then run `folkmoot attest {name} CODE`."
    if me in holders(people.roll, ADMIT_MEMBERS):
        line += f" If nobody needs it any more, {ends}."
    return line


def _read(sheet: str) -> str:
    """Raises Refused `recover.unreadable`."""
    if sheet == "-":
        if show.at_terminal():
            show.note("Type the code of the sheet, then an empty line.")
        return _until_empty()
    try:
        with Path(sheet).open("rb") as file:
            return file.read(recovery_sheet.LONGEST).decode("utf-8", "replace")
    except (OSError, ValueError):
        raise Refused("recover.unreadable", path=shown(Path(sheet))) from None


def _until_empty() -> str:
    """What is on standard input, at a terminal up to the first empty line after something was typed."""
    if not sys.stdin.isatty():
        return sys.stdin.read(recovery_sheet.LONGEST)
    typed: list[str] = []
    while (line := sys.stdin.readline(1024)) and (line.strip() or not typed):
        typed += [line] if line.strip() else []
    return "".join(typed)
