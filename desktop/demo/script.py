"""Screenplays: how the conversations of the sample group are written down, in `resources/demo/conversations.txt`.

    & garden, mei, 737: …   before all else: a channel that mei opened 737 days ago, and its purpose;
                            `& old, mei, 737, archived: …` if nobody writes there any more
    = street                the channel of what follows
    # may 10 sat y1         a story: begins on the last Saturday up to May 10th, in the latest year (y1) or the one
                            before it (y2); `# joined rosa` when she did; `# now` counts back from now
    # any                   small talk of some day; `# yearly` happens in each of the two years, `# old` in the first
    @ +2d 18:40             a scene of a story; `@ -3d 18:40` or `@ -5h` after `# now`; for small talk `@ any` or the
                            season, and `x9` for nine times
    rosa: Words.            a message; indented lines belong to it
    | More words.           a new line in the same message
    > tom: Words.           a reply to the message before; `>1 tom:` to the first one of the scene
    - tom: Words.           an answer in the thread of the last message that is none
    ^ mei                   who pins the message before
    + 👍 tom mei            reactions to the message before
    ? Yes | No | Perhaps    the message before is a poll with these answers
    * No: tom mei           who votes for one of them
    ?.                      its author closes it
    ~ Better words.         the text after its author's later correction
    !                       its author redacts it; `! rosa: Words.` rosa hides it for that reason
    !? Words.               its author appeals; `!- rosa: Words.` rosa answers that it stays hidden, `!+ rosa: …` not
    ... 2h                  a pause; `... 1d 08:15` until that time on a later day

Capital letters instead of names are roles that anybody may play. `{day}`, `{day+3}` are names of weekdays, `{home}` is
the speaker's house, and one of `[this|that]` is chosen.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

_SPOKEN = re.compile(r"(?:>(?P<reply>\d*) |(?P<thread>- ))?(?P<who>[a-z]+|[A-Z]): (?P<text>.+)")


@dataclass(slots=True)
class Line:
    """One message; `reply` is an index of the scene's lines, `pause` the words after `...` before it."""

    who: str
    text: str
    reply: int | None = None
    pause: str = ""
    reactions: list[tuple[str, str]] = field(default_factory=list)
    edited: str | None = None
    redacted: bool = False
    hidden: tuple[str, str] = ("", "")
    """Who hides it, and the reason."""
    appeal: str = ""
    """What its author says against that."""
    appeal_answer: tuple[str, str, bool] = ("", "", False)
    """Who answers, what, and whether the message is shown again."""
    thread: bool = False
    """An answer in the thread of the last line that is none."""
    pinned: str = ""
    """Who pins it."""
    answers: tuple[str, ...] = ()
    """The answers of a poll."""
    votes: list[tuple[str, str]] = field(default_factory=list)
    """(answer, who)"""
    closed: bool = False
    """Does its author close the poll?"""


@dataclass(frozen=True, slots=True)
class Scene:
    """`story` and `when` are the words after `#` and `@`."""

    channel: str
    story: str
    when: str
    lines: tuple[Line, ...]


def scenes(text: Sequence[str]) -> Iterator[Scene]:
    """The scenes of a screenplay, given line by line. Raises ValueError naming a line that is not understood."""
    channel = story = when = ""
    lines: list[Line] = []
    for row in [*_unfolded(text), "# end"]:
        if row[0] in "#@=":
            if lines:
                yield Scene(channel, story, when, tuple(lines))
            lines = []
            channel = row[2:] if row[0] == "=" else channel
            story, when = (row[2:], "") if row[0] == "#" else (story, row[2:])
        elif row.startswith("..."):
            lines.append(Line("", "", pause=row[4:]))
        elif row[0] != "&":
            _extend(lines, row)


def _unfolded(text: Iterable[str]) -> list[str]:
    rows: list[str] = []
    for raw in text:
        if raw.startswith("  "):
            rows[-1] += " " + raw.strip()
        elif raw:
            rows.append(raw)
    return rows


def _extend(lines: list[Line], row: str) -> None:
    if spoken := _SPOKEN.fullmatch(row):
        pause = lines.pop().pause if lines and not lines[-1].who else ""
        reply = None
        if spoken["reply"] is not None:
            reply = int(spoken["reply"]) - 1 if spoken["reply"] else _last(lines)
        lines.append(Line(spoken["who"], spoken["text"], reply, pause, thread=spoken["thread"] is not None))
        return
    match row[0]:
        case "|":
            lines[-1].text += "\n" + row[2:]
        case "+":
            emoji, *people = row[2:].split()
            lines[-1].reactions += [(emoji, who) for who in people]
        case "?" if row == "?.":
            lines[-1].closed = True
        case "?":
            lines[-1].answers = tuple(row[2:].split(" | "))
        case "*":
            answer, _, voters = row[2:].rpartition(": ")
            lines[-1].votes += [(answer, who) for who in voters.split()]
        case "~":
            lines[-1].edited = row[2:]
        case "^":
            lines[-1].pinned = row[2:]
        case "!" if row.startswith("!?"):
            lines[-1].appeal = row[3:]
        case "!" if row[1:2] in ("-", "+"):
            by, _, answer = row[3:].partition(": ")
            lines[-1].appeal_answer = (by, answer, row[1] == "+")
        case "!":
            by, _, reason = row[2:].partition(": ")
            lines[-1].redacted, lines[-1].hidden = not by, (by, reason)
        case _:
            raise ValueError(f"not a line of a screenplay: {row}")


def _last(lines: Sequence[Line]) -> int:
    """The index of the last line that is no answer in a thread."""
    return max(index for index, line in enumerate(lines) if not line.thread)
