"""What can be typed next in a search: operators, and their values. No Qt."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from models.search import OPERATORS, fold

MOST: Final = 8
"""Offers that are shown at a time."""
_LAST: Final = re.compile(r'(?:^|(?<=\s))(?P<minus>-?)(?P<operator>[A-Za-z]*)(?P<colon>:?)(?P<value>"[^"]*|[^"\s]*)$')
_OPERATOR: Final = re.compile(r'(?:^|\s)-?([A-Za-z]{2,20}):(?=[^\s/"])')


def offered(typed: str, values: Mapping[str, Sequence[str]]) -> list[str]:
    """The whole texts that `typed` may become; `values` are those of each operator. A value with blanks is quoted."""
    last = _LAST.search(typed)
    if last is None:
        return []
    before = typed[: last.start()] + last["minus"]
    if not last["colon"]:
        word = last["operator"].lower()
        fitting = (each for each in OPERATORS if each.startswith(word) and not last["value"] and len(word) > 1)
        return [f"{before}{each}:" for each in fitting]
    operator = last["operator"].lower()
    return [f"{before}{operator}:{each}" for each in _fitting(last["value"], values.get(operator, ()))][:MOST]


def unknown(typed: str) -> str | None:
    """The first piece of a query that looks like an operator and is none."""
    return next((each for each in _OPERATOR.findall(typed) if each.lower() not in OPERATORS), None)


def _fitting(value: str, known: Sequence[str]) -> Iterator[str]:
    """The known values in which a word begins with `value`; first those that begin with it themselves."""
    begun = fold(value.strip('"'))
    for each in sorted(known, key=lambda each: not fold(each).startswith(begun)):
        if any(word.startswith(begun) for word in (fold(each), *fold(each).split())) and each != value:
            plain = each.replace('"', "")
            yield f'"{plain}" ' if " " in plain else f"{plain} "
