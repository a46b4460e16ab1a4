"""The content of a sample group, in the form from which its members' devices write it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """A member. `joined_ms` is in milliseconds since 1970; the first person of a group founds it."""

    key: str
    name: str
    pronouns: str
    about: str
    skills: str
    languages: str
    contact: str
    joined_ms: int
    steward: bool = False


@dataclass(frozen=True, slots=True)
class DemoChannel:
    """The person with index `by` opens the channel at `made_ms`. An archived channel takes no more messages."""

    name: str
    purpose: str
    by: int
    made_ms: int
    archived: bool = False


@dataclass(frozen=True, slots=True)
class DemoMessage:
    """`author`, `channel` and `reply` are indexes into the people, the channels and the messages before this one.

    `edited` is the text after the author's correction, `reactions` are pairs of emoji and person.
    """

    author: int
    channel: int
    at_ms: int
    text: str
    reply: int | None = None
    reactions: tuple[tuple[str, int], ...] = ()
    edited: str | None = None
    redacted: bool = False
    thread: int | None = None
    """Index of the first message of its thread."""
    pinned: int | None = None
    """Index of the person who pins it."""
    hidden: tuple[int, str] | None = None
    """Index of the moderator who hides it, and the reason."""
    answers: tuple[str, ...] = ()
    """Those of a poll, whose question the text is."""
    votes: tuple[tuple[str, int], ...] = ()
    """Pairs of an answer and a person."""
    closed: bool = False
    """Does its author close the poll?"""
    appeal: str = ""
    """What the author says against that it is hidden."""
    appeal_answer: tuple[int, str, bool] | None = None
    """Index of who answers, what, and whether the message is shown again."""


@dataclass(frozen=True, slots=True)
class DemoDoing:
    """The person with index `person` carries out an intent (`library.lend`). Its arguments are as written; `name` is
    how later ones call the record."""

    person: int
    at_ms: int
    intent: str
    arguments: Mapping[str, str]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Demo:
    """`kind` is one of `models.group_kinds.KINDS`. `messages` come in time order and can be read once."""

    name: str
    kind: str
    people: tuple[DemoPerson, ...]
    channels: tuple[DemoChannel, ...]
    messages: Iterator[DemoMessage]
    doings: tuple[DemoDoing, ...] = ()
