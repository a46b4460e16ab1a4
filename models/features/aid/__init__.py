"""The help board: what people ask for and what they offer, who helps, and what comes again."""

from collections.abc import Collection, Sequence
from inspect import signature
from typing import Any

from msgspec.structs import replace

from models.declared import intents, tables
from models.feature import Context, Draft, Feature, Intent, Table
from models.features.aid import helping
from models.features.aid.ask import CLAIM_FIELDS, CONTACT_FIELDS, FIELDS, NOTICE_FIELDS, POSTING_FIELDS
from models.features.aid.kinds import ASK, CLAIM, CONTACT, NOTICE, POSTING
from models.features.aid.pages import pages
from models.features.aid.rules import BEGUN_WITH, DOERS, KEEP, RULES, STEWARDS
from models.fields import Cell

__all__ = ["ASK", "DOERS", "FEATURE", "KEEP", "STEWARDS"]

_DOING = (
    helping.claim, helping.step_back, helping.take_turn, helping.give_turn_back, helping.choose, helping.unchoose,
    helping.pass_on, helping.hand_on, helping.take_note, helping.set_contact, helping.lapse,
)  # fmt: skip
_MOVES = {name: move for name, move in RULES.moves.items() if name != "thank"}
_ADDED = replace(ASK, fields={name: each for name, each in FIELDS.items() if name != "thanks"},
                 check=replace(RULES, moves=_MOVES))  # fmt: skip
_CHANGED = replace(_ADDED, fields={name: each for name, each in _ADDED.fields.items() if name not in BEGUN_WITH})
"""With the fields that people fill in."""


def _adding(without: Collection[str], **fixed: Cell) -> Intent:
    """Something to put up that says already what is `fixed`, and is not asked for what it goes `without`."""
    fields = {name: each for name, each in _ADDED.fields.items() if name not in {*without, *fixed}}
    whole, fewer = intents(_ADDED)["add_aid"], intents(replace(_ADDED, fields=fields))["add_aid"]

    def intent(context: Context, /, **given: Any) -> Sequence[Draft]:
        return whole(context, **given, **fixed)

    intent.__signature__ = signature(fewer)  # type: ignore[attr-defined]
    intent.__annotations__ = dict(fewer.__annotations__)
    return intent


def _indexed(found: tuple[Table, ...]) -> tuple[Table, ...]:
    """So that what is open is found among years of what is done."""
    return (replace(found[0], indexes=(("side", "state"),)), *found[1:])


FEATURE: Feature = Feature(
    name="aid",
    version=4,
    kinds=(ASK, CLAIM, NOTICE, CONTACT, POSTING),
    intents={**intents(ASK), "add_aid": intents(_ADDED)["add_aid"], "change_aid": intents(_CHANGED)["change_aid"],
             "ask": _adding(("quiet",), side="ask"),
             "offer": _adding(("quiet", "for_somebody", "urgency"), side="offer"),
             "ask_quietly": _adding(("for_somebody", "contact", "on_paper", "goes_with"), side="ask", quiet=True),
             **{each.__name__: each for each in _DOING}},
    tables=(*_indexed(tables("aid", FIELDS)), *tables("aid_claim", CLAIM_FIELDS), *tables("aid_notice", NOTICE_FIELDS),
            *tables("aid_contact", CONTACT_FIELDS), *tables("aid_posting", POSTING_FIELDS)),
    pages=lambda source: pages(FEATURE, source),
    powers=(KEEP,),
    roles={kind: {"aid-steward": (KEEP,)} for kind in ("block-club", "tenants-association", "mutual-aid")},
)  # fmt: skip
