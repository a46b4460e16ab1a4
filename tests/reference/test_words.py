"""What a module has to say: a sentence for every code, and what people call its kinds, fields and states."""

import ast
import re

from models.fields import Choice, Entries
from tests.reference.lending import FEATURE, ITEM, KEEP, REMINDER
from tests.reference.test_size import LENDING
from tests.reference.words import WORDS

CODE = re.compile(r"[a-z_]+(\.[a-z_]+)+")
NO_SENTENCES = {KEEP, "lending.remind"}
"""A power and an intent, which look like codes."""


def test_every_code_has_a_sentence() -> None:
    """Without it people would read `need.item.return`."""
    strings = [node.value for node in ast.walk(ast.parse(LENDING.read_text("utf-8"))) if isinstance(node, ast.Constant)]
    codes = {each for each in strings if isinstance(each, str) and CODE.fullmatch(each)}
    assert codes - WORDS.keys() == NO_SENTENCES
    assert f"who.power {KEEP}" in WORDS


def test_kinds_fields_and_states_have_names() -> None:
    """Of all that people fill in. Without one they would read the word of the program."""
    wanted = set()
    for kind in FEATURE.kinds:
        if kind is not REMINDER:  # only chores write it
            wanted |= {f"caption.{kind.name}", *(f"caption.{kind.name}.{key}" for key in kind.fields if key != "state")}
    state, loans = ITEM.fields["state"], ITEM.fields["loans"]
    assert isinstance(state, Choice)
    assert isinstance(loans, Entries)
    wanted |= {f"state.item.{option}" for option in (*state.options, "lent")}
    wanted |= {f"caption.item.loans.{part}" for part in loans.parts}
    assert wanted - WORDS.keys() == set()
