"""The rota of a gathering in the terminal: who would take which shift next, and why."""

import time

import click

from desktop.cli import show
from desktop.cli.naming import find_record
from desktop.cli.options import Options
from desktop.cli.people import People, as_json_too
from desktop.cli.session import Session
from desktop.features.gatherings.reading import answers
from desktop.words import words
from models.case import State
from models.features.gatherings.attendance import open_shifts
from models.features.gatherings.kinds import GATHERING
from models.features.gatherings.recurrence import date_of
from models.features.gatherings.rota import Post
from models.features.gatherings.rotas import rota_of
from sync import overview
from sync.circle_commands import AskCircles, Circles
from sync.history_commands import ReadState


@click.command
@click.argument("gathering")
@as_json_too
@click.pass_obj
def rota(options: Options, gathering: str, json_: bool) -> None:
    """Say who would take which shift of a GATHERING at its next dates if all are to do the same, and why. Nothing is
    changed: each person takes a shift (`folkmoot do gatherings.take_shift`)."""
    with Session(options) as one:
        who, people = overview.viewer(one.reader, one.group.number), People(one)
        found = find_record(one, who, gathering, GATHERING.name, begins=True)
        state: State = one.call(ReadState(found.record))
        members = people.names.keys() if found.list_number == one.group.number else _circle(one, found.list_number)
        made = rota_of(state, answers(one.reader, found.record), [each.hex() for each in members],
                       int(time.time() * 1000))  # fmt: skip
        told = [(*_place(state, each.post), people.name(bytes.fromhex(each.member)),
                 words(f"rota.{each.reason}", {"time": _hours(each.served_ms)})) for each in made.choices]  # fmt: skip
        lacking = [(*_place(state, post), "", f"{missing} missing") for post, missing in made.open]
    if json_:
        named = ("shift", "at", "who", "why")
        show.as_json({"rota": [dict(zip(named, each, strict=True)) for each in [*told, *lacking]]})
        return
    show.table([*told, *lacking])
    if not told and not lacking:
        show.note("Every shift of the next dates has enough people.")


def _circle(one: Session, list_number: int) -> list[bytes]:
    circles: Circles = one.call(AskCircles(one.group.number))
    return [bytes(member) for each in circles.circles if each.list_number == list_number for member in each.members]


def _place(state: State, post: Post) -> tuple[str, str]:
    date = date_of(state, post.date)
    shift = open_shifts(state).get(post.shift, {})
    return str(shift.get("name", "")), (show.moment(date.start) or "") if date else ""


def _hours(milliseconds: int) -> str:
    minutes = milliseconds // 60_000
    return f"{minutes // 60}:{minutes % 60:02} h"
