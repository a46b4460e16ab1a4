"""Finds who is mentioned in a text that somebody types, and writes mentions with today's names. No Qt: the command line
does the same.

Names may hold blanks, brackets and emoji. The longest name that fits wins, in upper or lower case. What is in
code, behind a backslash or in an address is no mention.
"""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop.features.conversations.queries import Reader
from models.mentions import Mention

MOST = 20
"""Most mentions in a message, as the rule has it (`models.features.conversations.mentions`)."""
TYPED = 40
"""Most letters after an `@` for which names are offered."""
T = TypeVar("T")
_CODE = re.compile(r"```.*?(?:```|\Z)|`[^`\n]+`", re.DOTALL)
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'"})
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
"""Letters of scripts that put no blanks between words."""


@dataclass(frozen=True, slots=True)
class Target:
    """Who can be mentioned: the name after the `@`, and the mention that it becomes."""

    name: str
    kind: str
    who: str = ""


def targets(reader: Reader, group: int, everyone: str) -> list[Target]:
    """The members of a group by name, its roles, and everyone under that word."""
    rows = reader.rows(
        "SELECT m.member, coalesce(nullif(p.name, ''), m.name), m.roles FROM members m LEFT JOIN person p"
        " ON p.member = m.member AND p.group_number = m.group_number WHERE m.group_number = ?"
        " ORDER BY 2 COLLATE NOCASE, 1",
        (group,),
    )
    roles = sorted({role for _, _, held in rows for role in json.loads(held)})
    people = [Target(name, "member", bytes(member).hex()) for member, name, _ in rows]
    return [*people, *(Target(role, "role", role) for role in roles), Target(everyone, "everyone")]


def find(text: str, targets: Sequence[Target], picked: Iterable[Target] = ()) -> list[Mention]:
    """The mentions in a text. Of several people with one name, the one who was picked from the list counts; if nobody
    was, that name mentions nobody."""
    known = _by_name(targets, set(picked))
    code = [match.span() for match in _CODE.finditer(text)]
    found: list[Mention] = []
    at = text.find("@")
    while at >= 0 and len(found) < MOST:
        end = at + 1
        if not any(start <= at < stop for start, stop in code) and not _continues(text, at):
            mention = _longest(text, at, known)
            if mention is not None:
                found.append(mention)
                end = at + mention.length
        at = text.find("@", end)
    return found


def begun(before: str) -> int | None:
    """Where the `@` stands that somebody is typing a name after; `before` is the text up to the cursor."""
    at = before.rfind("@")
    typed = before[at + 1 :]
    if at < 0 or len(typed) > TYPED or "\n" in typed or typed.startswith(" ") or _continues(before, at):
        return None
    return None if any(match.start() <= at < match.end() for match in _CODE.finditer(before)) else at


def matching(typed: str, known: Sequence[tuple[Target, T]]) -> list[tuple[Target, T]]:
    """Those whose name, or any word of it, begins with what is typed; whose name begins so come first."""
    wanted = _folded(typed)
    names = [(_folded(each[0].name), each) for each in known]
    first = [each for name, each in names if name.startswith(wanted)]
    return first + [each for name, each in names if not name.startswith(wanted) and f" {wanted}" in name]


def _by_name(targets: Sequence[Target], picked: set[Target]) -> list[tuple[str, Target]]:
    """Names as they are compared, the longest first; without those that could mean several."""
    named: dict[str, list[Target]] = {}
    for target in targets:
        named.setdefault(_folded(target.name), []).append(target)
    chosen = []
    for name, same in named.items():
        wanted = [each for each in same if each in picked] or same
        if name and len({(each.kind, each.who) for each in wanted}) == 1:
            chosen.append((name, wanted[0]))
    return sorted(chosen, key=lambda pair: -len(pair[0]))


def _longest(text: str, at: int, known: Sequence[tuple[str, Target]]) -> Mention | None:
    for name, target in known:
        end = at + 1 + len(name)
        if _folded(text[at + 1 : end]) == name and not _goes_on(text, end):
            return Mention(at, len(name) + 1, target.kind, target.who)
    return None


def _folded(text: str) -> str:
    """The same letters however they are typed; as many as before, so that places in the text stay."""
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text.translate(_APOSTROPHES))


def _continues(text: str, at: int) -> bool:
    """Is what is before the `@` a word, as in an address, or a backslash?"""
    before = text[at - 1] if at else " "
    return before in "\\._%+-/@" or (before.isalnum() and not _UNSPACED.match(before))


def _goes_on(text: str, end: int) -> bool:
    """Does the word go on behind the name?"""
    last, after = text[end - 1], text[end : end + 1]
    if not after or not (after.isalnum() or after == "_"):
        return False
    return bool(last.isalnum()) and not (_UNSPACED.match(last) or _UNSPACED.match(after))


def shown(text: str, there: Iterable[Mention], name: Callable[[Mention], str]) -> tuple[str, tuple[Mention, ...]]:
    """The text with the name of today in each mention, and where they are in it. Mentions that do not fit the text
    are left out: two computers of their author may have changed text and mentions at once."""
    parts, placed, end, grown = [], [], 0, 0
    for mention in sorted(there):
        typed = text[mention.start : mention.start + mention.length]
        if mention.start < end or typed[:1] != "@" or len(typed) < mention.length:
            continue
        said = f"@{today}" if (today := name(mention)) else typed
        parts += [text[end : mention.start], said]
        placed.append(Mention(mention.start + grown, len(said), mention.kind, mention.who))
        end = mention.start + mention.length
        grown += len(said) - mention.length
    return "".join((*parts, text[end:])), tuple(placed)
