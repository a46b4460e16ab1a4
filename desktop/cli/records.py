"""What modules declare, in the terminal: list, show and change records of any kind."""

import inspect
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, get_args

import click

from desktop import features  # noqa: F401 - for their sentences
from desktop.cli import offers, show
from desktop.cli.circles import find_circle, in_circle
from desktop.cli.history import done_last
from desktop.cli.naming import find_record, in_names, named, unnamed_profiles
from desktop.cli.offers import PERSON, is_needed, kinds, parameters
from desktop.cli.options import COUNT, Options
from desktop.cli.people import People, as_json_too
from desktop.cli.session import Session
from desktop.features.conversations import queries
from desktop.modules import switched_off
from desktop.telling import name_of, said_of
from desktop.value_words import value as words_of
from desktop.words import caption, words
from models.case import State
from models.clock import milliseconds
from models.declared import shown
from models.errors import Refused
from models.feature import Feature, Registry
from models.features import FEATURES
from models.features.people import KIND as PROFILE
from models.fields import Entries, Field, Flag, Person, Prose, Ref
from models.fields import People as PeopleField
from models.rules import entries
from sync import api, home, overview
from sync.history_commands import ReadState
from sync.home import Clashing
from sync.overview import Entry, Viewer

_NUMBER: Final = re.compile(r"-?[0-9]{1,18}", re.ASCII)
TALK: Final = 5
"""How many of the newest messages about a record are shown."""


def _registry() -> Registry:
    return Registry(FEATURES)


@click.command("list")
@click.argument("kind", default="")
@click.option("--most", metavar="N", type=COUNT, default=50, show_default=True, help="At most so many, newest first.")
@in_circle
@as_json_too
@click.pass_obj
def list_(options: Options, kind: str, most: int, circle: str | None, json_: bool) -> None:
    """List the records of a KIND, for example `channel`. Without one, name the kinds."""
    if not kind:
        offers.say_kinds(json_, "`folkmoot list KIND` lists what there is of one.")
        return
    with Session(options) as one:
        who = overview.viewer(one.reader, one.group.number)
        lists = who.lists if circle is None else (find_circle(one, circle).list_number,)
        found = overview.of_kind(one.reader, lists, _known_kind(kind), most=most)
        people, module = People(one), _registry().kinds[_known_kind(kind)][0].name
        is_off = module in switched_off(one.reader, one.group.number)
        if _known_kind(kind) == PROFILE and circle is None:
            found = [*found, *unnamed_profiles(one, people)][:most]
        if json_:
            show.as_json([facts_of(people, each) for each in found])
        else:
            show.table([(each.record.hex(), name_of(each), _state(each), people.name(each.author)) for each in found])
            if is_off:
                show.note(words("module.off_here", {"module": module}))
            elif not found:
                show.note("There is nothing of this kind yet. `folkmoot do` says how to make something.")


@click.command("show")
@click.argument("record", default="")
@as_json_too
@click.pass_obj
def show_(options: Options, record: str, json_: bool) -> None:
    """Show a RECORD, by its id, its title or how the title begins. Without one, name the kinds of records."""
    if not record:
        offers.say_kinds(json_, "`folkmoot list KIND` names what there is of one, and `folkmoot show NAME` shows it.")
        return
    with Session(options) as one:
        who, people = overview.viewer(one.reader, one.group.number), People(one)
        found = find_record(one, who, record, begins=True)
        fields = dict(_fields(one, people, found))
        proses = prose_fields(found.kind)
        to = overview.referred_by(one.reader, found)
        back = overview.referring_to(one.reader, who.lists, found.record)
        parts = [(part, people.name(member)) for member, part in overview.people(one.reader, found)]
        clashes = home.clashes(one.reader, who, found)
        said = queries.newest(one.reader, found.record, TALK + 1)
        more, said = len(said) > TALK, said[-TALK:]
        if json_:
            talk = [{"by": people.name(each.author), "text": each.text} for each in said]
            linked = [{"relation": each.relation, **facts_of(people, each.entry)} for each in [*to, *back]]
            settled = [{"what": each.what, "settles": _settling(people, each)} for each in clashes]
            show.as_json({**facts_of(people, found), "fields": fields, "people": parts, "links": linked,
                          "clashes": settled, "talk": talk})  # fmt: skip
            return
        told = {"state", *proses, *(each.relation for each in to)}
        show.table([
            (caption(f"caption.{found.kind}"), name_of(found)), ("id", found.record.hex()),
            ("by", people.name(found.author)), ("changed", show.when(milliseconds(found.changed))),
            *([("state", _state(found))] if found.state else []),
            *(("clash", f"{said_of(each.what, found)} ({_settling(people, each)})") for each in clashes),
            *((caption(f"caption.{found.kind}.{key}"), in_names(one, people, found.kind, key, value))
              for key, value in fields.items() if value and key not in told),
            *((caption(f"caption.{found.kind}.{part}"), name) for part, name in parts if part not in fields),
            *((caption(f"caption.{found.kind}.{each.relation}"), named(each.entry)) for each in to),
            *((caption(f"caption.{each.entry.kind}"), named(each.entry)) for each in back),
            *(("said", f"{people.name(each.author)}: {_said(each)}") for each in said),
        ])  # fmt: skip
        if more:
            show.note(f"`folkmoot read {found.record.hex()} --record` shows more of what was said about this.")
        for key in proses:
            if fields.get(key):
                show.echo(f"{show.plain(caption(f'caption.{found.kind}.{key}'))}:")
                for line in show.prose(fields[key]):
                    show.echo(f"  {line}")


@click.command("do")
@click.argument("intent", default="")
@click.argument("values", nargs=-1, metavar="[NAME=VALUE]…")
@as_json_too
@click.pass_obj
def do(options: Options, intent: str, values: Sequence[str], json_: bool) -> None:
    """Do something that a module offers, for example `conversations.add_channel name=Garden`.

    Records are given by id or title, people by name. Without values, say which are needed; without an INTENT, name what
    modules offer."""
    if not intent:
        offers.say_intents(json_)
        return
    registry = _registry()
    if intent not in registry.intents:
        raise offers.unknown(registry, intent)
    wanted = parameters(registry, intent)
    given = _pairs(values)
    if unknown := [name for name in given if name not in wanted]:
        raise Refused("argument.none", intent=intent, argument=unknown[0], names=", ".join(wanted))
    if not given:
        _explain(registry, intent, wanted)
        return
    feature = _feature(registry, intent)
    with Session(options) as one:
        who, people = overview.viewer(one.reader, one.group.number), People(one)
        arguments = {
            name: _value(one, who, people, feature, name, wanted[name].annotation, value)
            for name, value in given.items()
        }
        done: api.Done = one.call(api.Do(one.group.number, intent, arguments))
        said = [done_last(one, people, record) for record in done.records]
    if json_:
        show.as_json({"records": [record.hex() for record in done.records], "said": said})
        return
    show.table([(record.hex(), sentence) for record, sentence in zip(done.records, said, strict=True)])
    if not done.records:
        show.echo("Nothing changes: it is so already.")


def _said(message: queries.Message) -> str:
    return "[removed]" if message.redacted else message.text or f"[{', '.join(message.files) or 'a file'}]"


def _settling(people: People, clash: Clashing) -> str:
    if clash.member is not None:
        return people.name(clash.member)
    return caption(f"who.power {clash.power}" if clash.power else "who.anyone")


def _state(entry: Entry) -> str:
    return caption(f"state.{entry.kind}.{entry.state}") if entry.state else ""


def facts_of(people: People, entry: Entry) -> dict[str, Any]:
    """The record as JSON has it: ids in hexadecimal, people by name."""
    return {
        "record": entry.record.hex(), "kind": entry.kind, "title": name_of(entry), "state": entry.state,
        "place": entry.place, "by": people.name(entry.author), "at": show.moment(milliseconds(entry.at)),
        "at_ms": milliseconds(entry.at),
        "changed": show.moment(milliseconds(entry.changed)), "marks": entry.marks.split(),
    }  # fmt: skip


def _fields(one: Session, people: People, entry: Entry) -> Iterator[tuple[str, str]]:
    """Field -> its value in words; none of what is hidden."""
    if entry.is_hidden:
        return
    fields = _registry().kinds[entry.kind][1].fields
    state: dict[str, Any] = one.call(ReadState(entry.record))
    for key, each in fields.items():
        if isinstance(each, Entries):
            code = f"{entry.kind}.{key}"
            holding = each.holding(entries(state, key)).values()
            yield key, "; ".join(_entry(people, code, each, parts) for parts in holding)
            continue
        value = words_of(f"{entry.kind}.{key}", each, state[key]) if state.get(key) and each.plain else (
            shown(fields, state, key))  # fmt: skip
        if isinstance(each, Person | PeopleField):
            value = ", ".join(people.name(bytes.fromhex(member)) for member in value.split(", ") if member)
        yield key, value


def _entry(people: People, code: str, listed: Entries, parts: State) -> str:
    """The parts of an entry of a list (`item.loans`), with names in place of members."""
    persons = {part for part, each in listed.parts.items() if isinstance(each, Person)}
    said = (
        (part, people.name(bytes.fromhex(parts[part])) if part in persons else
         words_of(f"{code}.{part}", each, parts[part]))
        for part, each in listed.parts.items() if part in parts and not (listed.latest and part == "turn")
    )  # fmt: skip
    return ", ".join(f"{caption(f'caption.{code}.{part}')}: {value}" for part, value in said if value)


def prose_fields(kind: str) -> list[str]:
    """The fields of a kind that several people may edit at once."""
    return [key for key, each in _registry().kinds[kind][1].fields.items() if isinstance(each, Prose)]


def _known_kind(given: str) -> str:
    known = kinds()
    for name, called in known.items():
        if given.casefold() in (name, called.casefold()):
            return name
    raise Refused("kind.none", kind=given, names=", ".join(known))


def _feature(registry: Registry, intent: str) -> Feature:
    return next(feature for feature in registry.features if feature.name == intent.partition(".")[0])


def _explain(registry: Registry, intent: str, wanted: Mapping[str, inspect.Parameter]) -> None:
    show.echo(f"{intent} takes:")
    feature = _feature(registry, intent)
    show.table([
        ("", name, "needed" if is_needed(each) else "", offers.form(_field(feature, name), name, each.annotation))
        for name, each in wanted.items()
    ])  # fmt: skip


def _pairs(values: Sequence[str]) -> dict[str, str]:
    """Raises Refused `argument.form`, `argument.twice`."""
    found: dict[str, str] = {}
    for name, value in map(_pair, values):
        if name in found:
            raise Refused("argument.twice", argument=name)
        found[name] = value
    return found


def _pair(given: str) -> tuple[str, str]:
    name, separator, value = given.partition("=")
    if not separator or not name:
        raise Refused("argument.form", given=given)
    return name, value


def _value(
    one: Session, who: Viewer, people: People, feature: Feature, name: str, annotation: Any, given: str
) -> object:
    """The value of an argument as the intent takes it. Raises Refused for a person or a record that is not there."""
    types = get_args(annotation) or (annotation,)
    field = _field(feature, name)
    if not given and type(None) in types:
        return None
    if name == "circle":
        return find_circle(one, given).id
    if isinstance(field, PeopleField):
        return b"".join(people.find(each.strip()) for each in given.split(","))
    if isinstance(field, Person) or name == PERSON:
        return people.find(given)
    if bytes in types:
        kind = field.kind if isinstance(field, Ref) else name
        return find_record(one, who, given, kind if kind in kinds() else "").record
    if bool in types and given.casefold() in Flag.words:
        return Flag.words[given.casefold()]
    if types == (bool,):
        raise Refused("argument.flag", argument=name)
    return int(given) if int in types and str not in types and _NUMBER.fullmatch(given) else given


def _field(feature: Feature, name: str) -> Field | None:
    """What the module declares by this name: a field, or a part of the entries of a list."""
    fields = [kind.fields for kind in feature.kinds]
    parts = [each.parts for found in fields for each in found.values() if isinstance(each, Entries)]
    return next((found[name] for found in [*fields, *parts] if name in found), None)
