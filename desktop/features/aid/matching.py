"""Suggestions for what is shown: who could help, and where I could."""

from collections.abc import Collection
from functools import cache

from PySide6.QtCore import QCoreApplication, QDateTime

from desktop.features.aid import queries
from desktop.features.aid.days import day_words
from desktop.kit.scope import Scope
from models.features.aid.suggestions import (
    Posted,
    Reason,
    Suggestion,
    Vocabulary,
    where_i_could_help,
    who_could_help,
)
from models.ids import MemberId
from models.search.words import tokens
from resources import FOLDER

translate = QCoreApplication.translate
TIRED = 3
"""Whoever has helped so often lately is not asked to look for more."""


@cache
def vocabulary() -> Vocabulary:
    """The words of `resources/words/aid.txt`, folded."""
    found: dict[str, set[str]] = {}
    for line in (FOLDER / "words" / "aid.txt").read_text("utf-8").splitlines():
        sort, separator, words = line.partition(": ")
        if separator and not line.startswith(";"):
            found.setdefault(sort, set()).update(tokens(words))
    return found


def for_ask(scope: Scope, ask: Posted, but: Collection[MemberId]) -> list[Suggestion]:
    """Who could help with an ask, without those who have said so already."""
    reader, lists = scope.bridge, scope.viewer.lists
    people = queries.neighbours(reader, scope.group.number, QDateTime.currentMSecsSinceEpoch())
    return who_could_help(ask, people, queries.posted(reader, lists, "offer"), vocabulary(), but)


def for_me(scope: Scope, most: int) -> list[tuple[Posted, Suggestion]]:
    """The open asks that fit my profile and my offers; none if I have helped often lately."""
    reader, lists = scope.bridge, scope.viewer.lists
    people = queries.neighbours(reader, scope.group.number, QDateTime.currentMSecsSinceEpoch())
    me = next((each for each in people if each.member == scope.group.me), None)
    if me is None or me.helped >= TIRED:
        return []
    asks = [each for each in queries.posted(reader, lists, "ask") if each.state["shown"] in ("open", "rota")]
    offers = [each for each in queries.posted(reader, lists, "offer") if each.author == me.member]
    return where_i_could_help(me, asks, offers, vocabulary(), most)


def because(suggestion: Suggestion, *, mine: bool = False) -> str:
    """The reasons in words."""
    told = [_reason(each, mine=mine) for each in suggestion.reasons]
    if suggestion.helped and not mine:
        told.append(translate("aid", "has helped %n time(s) in 30 days, so comes later", "", suggestion.helped))
    return " · ".join(told)


def _reason(reason: Reason, *, mine: bool) -> str:
    match reason.what:
        case "offer" if mine:
            return translate("aid", "fits your offer: {title}").format(title=reason.said)
        case "offer":
            return translate("aid", "offers: {title}").format(title=reason.said)
        case "skill" if mine:
            return translate("aid", "fits your skill: {skill}").format(skill=reason.said)
        case "skill":
            return translate("aid", "good at: {skill}").format(skill=reason.said)
        case "place":
            return translate("aid", "in the same place: {place}").format(place=reason.said)
        case "day":
            return translate("aid", "on that day: {day}").format(day=day_words(reason.said))
    return translate("aid", "speaks {language}").format(language=reason.said)
